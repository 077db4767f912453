/**
 * Where the sign of a number or of an account stands right behind a word: `la décisionn° 12`, `Kering+2,08 %`, `et@compte`, and
 * before an address by mail `àredaction@journal.fr`. Few words end in an `n` before a degree sign, and those are told by the vowel before it.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import { isAddress } from '../words/words.ts';
import { lettersFrom } from './around-marks.ts';
import type { MarkedChunks } from './marked-chunk.ts';

/** The signs that are looked at. */
export const SIGNS = '°+@';

/** What is numbered and a word with the `n` behind it, `loin`; the other nouns that end in a vowel the lexicon tells (`joined/word-and-number-sign.ts`). */
const NUMBERED_LAW = 'loi';
const ENDS_AS_WORD = /[aeiouéèêîôûy]n$/u;
const NUMBERED = /^°[\s\u00a0\u202f]?\d/u;
const RISE = /^\+\d+,\d+[\s\u00a0\u202f]?%/u;
/** Channels that are called so, `Canal+`. */
const WITH_PLUS = inBasicPlane(/(?:Canal|Disney|Paramount|Apple|TV|Ciné|Sport)$/u);
const LONGEST_BEFORE = 12;
const ACCOUNT = /^[A-Za-z]\w{2,}[,;:.)»]*$/u;
const MARKS_BEHIND = /[,;:.)»]*$/u;
const TO = 'à';
const MAILBOX = /^[a-z][a-z0-9._-]*$/u;
const WORD = inBasicPlane(/^[\p{Ll}\p{M}]+$/u);

/** The place before the `n` of `n°` behind a word and before a number; -1 where there is none. */
const numberGap = (text: string, line: Span, markAt: number): number => {
  if (text.charAt(markAt - 1) !== 'n' || classAt(text, markAt - 2) !== UNIT.lower) return -1;
  if (!NUMBERED.test(text.slice(markAt, markAt + 3))) return -1;
  const letters = lettersFrom(text, line, markAt - 1, -1, LONGEST_BEFORE);
  const word = text.slice(markAt - 1 - letters, markAt - 1);
  const mayBeOne = ENDS_AS_WORD.test(text.slice(markAt - 2, markAt)) && word !== NUMBERED_LAW;
  return letters > 1 && !mayBeOne ? markAt - 1 : -1;
};

/** The place before the plus of a rise in per cent behind a name. */
const riseGap = (text: string, line: Span, markAt: number): number => {
  if (!isLetter(classAt(text, markAt - 1)) || lettersFrom(text, line, markAt, -1, 3) < 3) return -1;
  if (!RISE.test(text.slice(markAt, markAt + LONGEST_BEFORE))) return -1;
  return WITH_PLUS.test(text.slice(Math.max(line.from, markAt - LONGEST_BEFORE), markAt)) ? -1 : markAt;
};

/** The place before an account behind a small word, or before an address by mail behind `à`. */
const accountGap = (text: string, { from, to }: Span, markAt: number): number => {
  const before = text.slice(from, markAt);
  const behind = text.slice(markAt + 1, to);
  if (before.startsWith(TO) && MAILBOX.test(before.slice(TO.length)))
    return isAddress(text.slice(from + TO.length, to)) ? from + TO.length : -1;
  // `tous@toutes` is one word.
  const isOne = isFunctionWord(behind.toLowerCase().replace(MARKS_BEHIND, ''));
  return WORD.test(before) && isFunctionWord(before) && !isOne && ACCOUNT.test(behind) ? markAt : -1;
};

/** Where a space is missing beside the sign at `markAt`, one of {@link SIGNS}; -1 where none is. */
export const signGap = (text: string, line: Span, markAt: number, chunks: MarkedChunks): number => {
  switch (text.charAt(markAt)) {
    case '°':
      return numberGap(text, line, markAt);
    case '+':
      return riseGap(text, line, markAt);
    default:
      return accountGap(text, chunks.around(line, markAt), markAt);
  }
};
