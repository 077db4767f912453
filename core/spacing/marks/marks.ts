/**
 * Places where a punctuation mark has no space behind it, or an opening one none before it, and should have. Marks
 * inside numbers, times, addresses, abbreviations and word forms such as `député(e)s` are none of these places.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { unitAt } from '../../model/unit-at.ts';
import { isBetweenEnglish } from '../language/amid-english.ts';
import { UNKNOWN } from '../lexicon/lexicon.ts';
import { LAST_ELIDED } from '../lists/function-words.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import { lacksLetters } from '../words/lost-characters.ts';
import type { Words } from '../words/words.ts';
import { addressGap } from './address-gaps.ts';
import {
  isBehindNumber,
  isElidedBefore,
  isSignedNumber,
  lettersFrom,
  SENTENCE_MARKS,
} from './around-marks.ts';
import { isCodeMark } from './code-marks.ts';
import { doubledApostropheGaps } from './doubled-apostrophes.ts';
import { dashGaps } from './line-dashes.ts';
import { listNumberGaps } from './list-numbers.ts';
import type { MarkGap } from './mark-gap.ts';
import { MarkedChunks } from './marked-chunk.ts';
import { bracketConfidence } from './open-brackets.ts';
import { isBehindTitle, sentenceConfidence } from './sentence-ends.ts';
import { SIGNS, signGap } from './sign-gaps.ts';
import { quoteGaps } from './straight-quotes.ts';

/** 1 for marks that want a space behind them, 2 for others that are looked at. */
const MARKS = Uint8Array.from({ length: 0x2100 }, (_, unit) => {
  const sign = String.fromCharCode(unit);
  return '.,;:!?…)]»”%€'.includes(sign) ? 1 : `("«“#${SIGNS}`.includes(sign) ? 2 : 0;
});
const LONGEST_BRACKET = 200;
/** Of some hundred places of the tuning text all were right; code and lists, which that text lacks, look the same. */
const DOUBTFUL = 0.98;
/** What that text hardly shows, and nothing else writes. */
const RARE = 0.985;
/** An address or a hashtag that a word or a colon is glued to. */
const BEFORE_ADDRESS = RARE;
/** A mark among words that it alone parts, and nothing else. */
const IN_LIST = 0.9;
/** Letters that an edition puts back in square brackets, `[omn]ibus`, rather than a note in them, `[ndlr]`. */
const RESTORED = inBasicPlane(/^(?!(?:ndlr|ndt|nde|sic)$)[\p{Ll}\p{M} ]+$/u);
const ADDRESS_MARKS = ':.#,;';

const LONGEST_QUOTATION = 2000;
/** Whether a curled quote that opened in `line` is not closed yet at `at`. */
const isOpenBefore = (text: string, line: Span, at: number): boolean => {
  const before = text.slice(Math.max(line.from, at - LONGEST_QUOTATION), at);
  const open = before.lastIndexOf('“');
  return open >= 0 && open > before.lastIndexOf('”');
};

/** Whether a word of two letters or more begins at `at`, or one of a single letter that is no unit: `à`, `d’` before a letter. */
const isWordAt = (text: string, line: Span, at: number): boolean => {
  const letters = lettersFrom(text, line, at, 1, 2);
  if (letters !== 1) return letters > 1;
  const isElided = classAt(text, at + 1) === UNIT.apostrophe && isLetter(classAt(text, at + 2));
  return isElided || text.charAt(at) === 'à';
};

/** The confidence that a space is missing behind the mark at `at - 1`; 0 when it is not. */
const behindConfidence = (text: string, line: Span, markAt: number, at: number): number => {
  const mark = text.charAt(markAt);
  const next = classAt(text, at);
  const before = classAt(text, markAt - 1);
  const letterBefore = isLetter(before) || before === UNIT.combining;
  const endsBefore = letterBefore || ')]»”"%'.includes(text.charAt(markAt - 1));
  switch (mark) {
    case ',':
    case ';':
      if (isLetter(next)) {
        const strayed = before === UNIT.space && isLetter(classAt(text, markAt - 2));
        return endsBefore || before === UNIT.digit ? 0.995 : strayed ? RARE : DOUBTFUL;
      }
      if (next === UNIT.digit) return endsBefore ? 0.99 : 0;
      return endsBefore && ('«“('.includes(text.charAt(at)) || isSignedNumber(text, at)) ? RARE : 0;
    case ':':
      if (isLetter(next)) return endsBefore || before === UNIT.space ? 0.99 : 0;
      // Behind a number it is that of a time, `14 :30`.
      if (next === UNIT.digit) return before === UNIT.space && isLetter(classAt(text, markAt - 2)) ? RARE : 0;
      return '«“'.includes(text.charAt(at)) && (endsBefore || before === UNIT.space) ? RARE : 0;
    case '!':
    case '?':
      return isLetter(next) && (letterBefore || before === UNIT.space) ? DOUBTFUL : 0;
    case ')':
    case ']': {
      if (!isLetter(next)) return 0;
      const inside = text.slice(Math.max(line.from, markAt - LONGEST_BRACKET), markAt);
      const open = inside.lastIndexOf(mark === ')' ? '(' : '[');
      const apart = open === 0 || !isLetter(classAt(inside, open - 1));
      if (mark === ']' && RESTORED.test(inside.slice(open + 1))) return 0;
      return open >= 0 && apart && inside.length - open > 2 ? 0.99 : 0;
    }
    case '»':
    case '”':
      // At the start of a line and behind an apostrophe, `d’”un texte”`, it opens; behind a space where none is open, too.
      return isLetter(next) &&
        markAt > line.from &&
        before !== UNIT.apostrophe &&
        (before !== UNIT.space || mark === '»' || isOpenBefore(text, line, markAt))
        ? 0.99
        : 0;
    case '%':
      return isBehindNumber(text, line, markAt) && isWordAt(text, line, at) ? RARE : 0;
    case '€': {
      const scaled = markAt - lettersFrom(text, line, markAt, -1, 3);
      // In capitals stand words of the trade, `30€HT`.
      const isAmount = next === UNIT.lower && isBehindNumber(text, line, scaled);
      return isAmount && isWordAt(text, line, at) ? RARE : 0;
    }
    default:
      return 0;
  }
};

/** Whether the letter at `at` is the word `à`, the one of one letter that ends no quotation. */
const isTo = (text: string, at: number): boolean =>
  text.charAt(at) === 'à' && classAt(text, at - 1) === UNIT.space;

/** The confidence that a space is missing before the opening mark at `markAt`; 0 when it is not. */
const beforeConfidence = (text: string, line: Span, markAt: number): number => {
  const mark = text.charAt(markAt);
  if (mark === '(') return bracketConfidence(text, line, markAt);
  const letters = lettersFrom(text, line, markAt, -1, 2);
  return letters > 1 || (letters === 1 && mark === '«' && isTo(text, markAt - 1)) ? 0.99 : 0;
};

const SHORTEST_WORD = 2;
/** Whether the mark at `markAt` stands between two words of the lexicon, of which `word` is the second. */
const isBetweenWords = (words: Words, word: number, markAt: number): boolean => {
  const isWord = (index: number): boolean =>
    words.entry[index] !== UNKNOWN && (words.to[index] ?? 0) - (words.from[index] ?? 0) >= SHORTEST_WORD;
  return words.to[word - 1] === markAt && words.from[word] === markAt + 1 && isWord(word - 1) && isWord(word);
};

export interface MarkGaps {
  readonly gaps: readonly MarkGap[];
  /** What stands between two spaces and is names of fields, in which nothing is parted. */
  readonly fields: readonly Span[];
}

/**
 * The gaps of `lines`, spans in order without line breaks, which hold `words`, but for those of `rows`, lines that are rows of
 * a table; in order.
 */
export const findMarkGaps = (
  text: string,
  lines: readonly Span[],
  words: Words,
  rows: ReadonlySet<Span>,
): MarkGaps => {
  const gaps: MarkGap[] = [];
  const chunks = new MarkedChunks(text, words);
  /** Those among names of fields, of which most of the other commas and semicolons tell whether they lack a space. */
  const amongFields = new Map<MarkGap, Span>();
  let lacking = 0;
  let spaced = 0;
  let word = 0;
  let isOpen = false;
  /** Whether question marks stand for letters: asked where one stands before a letter and not between words. */
  let areLetters: boolean | null = null;
  for (const line of lines) {
    const quotes: number[] = [];
    const own: MarkGap[] = [];
    let address: Span = { from: -1, to: -1 };
    if (rows.has(line)) continue;
    while (word < words.count && (words.from[word] ?? 0) < line.from) word++;
    let wordFrom = word < words.count ? (words.from[word] ?? 0) : text.length;
    for (let markAt = line.from; markAt < line.to; markAt++) {
      // Words hold no marks.
      if (markAt === wordFrom) {
        markAt = (words.to[word] ?? 0) - 1;
        word++;
        wordFrom = word < words.count ? (words.from[word] ?? 0) : text.length;
        continue;
      }
      const sort = MARKS[unitAt(text, markAt)] ?? 0;
      if (sort === 0) continue;
      const at = markAt + 1;
      const mark = text.charAt(markAt);
      if (sort === 1 && (at === line.to || classAt(text, at) === UNIT.space)) {
        if (mark === ',') spaced++;
        continue;
      }
      if (mark === '"') quotes.push(markAt);
      if (markAt < address.to) continue;
      const joined = ADDRESS_MARKS.includes(mark) ? addressGap(text, line, markAt, chunks) : null;
      if (joined !== null) {
        own.push({ at: joined.from, mark, sentence: false, confidence: BEFORE_ADDRESS });
        address = joined;
        continue;
      }
      if (SIGNS.includes(mark)) {
        const place = signGap(text, line, markAt, chunks);
        if (place >= 0) own.push({ at: place, mark, sentence: false, confidence: RARE });
        continue;
      }
      if (mark === '#') continue;
      const next = classAt(text, at);
      let confidence = 0;
      let sentence = false;
      let place = at;
      if ('("«“'.includes(mark)) {
        place = markAt;
        if (mark !== '"' && markAt > line.from) confidence = beforeConfidence(text, line, markAt);
      } else if (at < line.to && next !== UNIT.space) {
        if (SENTENCE_MARKS.includes(mark)) {
          confidence = sentenceConfidence(text, line, markAt, at, chunks);
          sentence = confidence > 0 && !isBehindTitle(text, line, markAt);
          if (mark !== '.' && confidence === 0) confidence = behindConfidence(text, line, markAt, at);
        } else confidence = behindConfidence(text, line, markAt, at);
        if (confidence === 0 && '»”)'.includes(text.charAt(at)) && SENTENCE_MARKS.includes(mark)) continue;
      }
      if (confidence === 0) continue;
      // It took the place of an apostrophe, `qu?il`.
      if (mark === '?' && isLetter(next) && isElidedBefore(text, line, markAt, LAST_ELIDED)) continue;
      if (mark === '?' && isLetter(next) && !isBetweenWords(words, word, markAt)) {
        areLetters ??= lacksLetters(text);
        if (areLetters) continue;
      }
      const chunk = chunks.around(line, markAt);
      if (chunk.isSound) {
        address = chunk;
        continue;
      }
      if (isCodeMark(text, chunk, markAt)) continue;
      if (isBetweenEnglish(text, words, word)) continue;
      if (mark !== ',' && mark !== ';') {
        own.push({ at: place, mark, sentence, confidence });
        continue;
      }
      const { listed } = chunk;
      if (listed !== null) confidence = Math.min(confidence, IN_LIST);
      const gap = { at: place, mark, sentence, confidence };
      own.push(gap);
      if (listed === 'fields') amongFields.set(gap, chunk);
      else lacking++;
    }
    if (quotes.length > 0) {
      const taken = new Set(own.map(({ at }) => at));
      for (const gap of quoteGaps(text, line, quotes, isOpen)) {
        if (taken.has(gap.at)) continue;
        if (!chunks.around(line, gap.at).isSound) own.push(gap);
      }
      if (quotes.length % 2 === 1) isOpen = !isOpen;
    }
    if (own.length > 1) own.sort((a, b) => a.at - b.at);
    // One by one: a line may have more than a call takes arguments.
    for (const gap of own) gaps.push(gap);
  }
  for (const gap of dashGaps(text, lines)) gaps.push(gap);
  for (const gap of doubledApostropheGaps(text, lines)) gaps.push(gap);
  for (const gap of listNumberGaps(text, lines)) gaps.push(gap);
  gaps.sort((a, b) => a.at - b.at);
  const found = gaps.filter((gap, i) => i === 0 || gap.at !== gaps[i - 1]?.at);
  if (amongFields.size === 0 || lacking > spaced) return { gaps: found, fields: [] };
  return { gaps: found.filter((gap) => !amongFields.has(gap)), fields: [...new Set(amongFields.values())] };
};
