/**
 * Where an address or a hashtag begins that lost the space before it, `surhttps://…`, `question :nom@…`, `et#Nom`. Inside of
 * addresses nothing is mended; their beginnings tell themselves.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { classAt, isLetter } from '../text/unit-class.ts';
import { isAddress } from '../words/words.ts';
import type { MarkedChunks } from './marked-chunk.ts';

/** A word before the scheme of an address, or a mark that a program does not have there. */
const BEFORE_SCHEME = inBasicPlane(/^(?:[\p{L}\p{M}'’]+?|.*[:»)])(?=https?$)/u);
const BEFORE_WWW = inBasicPlane(/^(?:[\p{L}\p{M}'’]+|.*[:»)])(?=www$)/u);
const LETTERS = inBasicPlane(/^[\p{L}\p{M}'’»")]+$/u);
const WORD = inBasicPlane(/^[\p{Ll}\p{M}]+$/u);

/** Where the address begins whose first mark stands at `markAt`, as far as the next space; null where none is glued there. */
export const addressGap = (text: string, line: Span, markAt: number, chunks: MarkedChunks): Span | null => {
  const mark = text.charAt(markAt);
  const isScheme = mark === ':' && text.startsWith('//', markAt + 1);
  const isWww = mark === '.' && text.startsWith('www', markAt - 3);
  const isTag = mark === '#' && isLetter(classAt(text, markAt + 1)) && isLetter(classAt(text, markAt - 1));
  const isColon = mark === ':' && !isScheme;
  const isListed =
    ',;'.includes(mark) && (text.startsWith('www.', markAt + 1) || text.startsWith('http', markAt + 1));
  if (!isScheme && !isWww && !isTag && !isColon && !isListed) return null;
  const chunk = chunks.around(line, markAt);
  if (isColon && (markAt > chunk.from || !isLetter(classAt(text, markAt + 1)))) return null;
  const before = text.slice(chunk.from, markAt);
  if (isListed) return LETTERS.test(before) ? { from: markAt + 1, to: chunk.to } : null;
  if (isTag) return WORD.test(before) && isFunctionWord(before) ? { from: markAt, to: chunk.to } : null;
  if (isColon) {
    const behind = text.slice(markAt + 1, chunk.to);
    return isAddress(behind) ? { from: markAt + 1, to: chunk.to } : null;
  }
  const length = (isScheme ? BEFORE_SCHEME : BEFORE_WWW).exec(before)?.[0].length ?? 0;
  return length > 0 ? { from: chunk.from + length, to: chunk.to } : null;
};
