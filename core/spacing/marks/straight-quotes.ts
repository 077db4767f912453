/**
 * Straight quotes, which do not show whether they open or close: their place among those of their line tells it, and with it on which
 * side a space is missing.
 */
import type { Span } from '../../model/span.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import { lettersFrom, SENTENCE_MARKS } from './around-marks.ts';
import type { MarkGap } from './mark-gap.ts';
import { endsSentence } from './sentence-ends.ts';

const LONGEST_WORD = 30;
/** A straight quote that opens behind a colon, `il a dit:"Nous"`; keys and values of code are written so too. */
const BEHIND_COLON = 0.98;
/** A straight quote that opens behind a full stop; the first of its line may close what a line before began and left open. */
const BEHIND_STOP = 0.97;
const MAY_CLOSE = 0.945;
/** A straight quote in a line that has them in pairs. */
const IN_PAIRS = 0.99;

/**
 * Whether the colon at `colon` stands behind words of prose and before what somebody said, up to `end`: several words, or any
 * behind a colon that has its space. In `{name:"Dupont"}` neither is so.
 */
const saidBefore = (text: string, line: Span, colon: number, end: number): boolean => {
  const isSpaced = classAt(text, colon - 1) === UNIT.space;
  const to = isSpaced ? colon - 1 : colon;
  const from = to - lettersFrom(text, line, to, -1, LONGEST_WORD);
  const isBehindWord = classAt(text, from - 1) === UNIT.space && isLetter(classAt(text, from - 2));
  if (from === to || from - 2 < line.from || !isBehindWord) return false;
  return isSpaced || text.slice(colon, end).includes(' ');
};

/** Whether a quote opens where its place among those of its line says that it closes, or the reverse: a quotation stands in another. */
const isNested = (text: string, line: Span, quote: number, opens: boolean): boolean => {
  const outer = opens ? quote - 1 : quote + 1;
  const inner = opens ? quote + 1 : quote - 1;
  const isApart = inner < line.from || inner >= line.to || classAt(text, inner) === UNIT.space;
  return isApart && outer >= line.from && outer < line.to && isLetter(classAt(text, outer));
};

/**
 * Straight quotes that open or close: their place in the line's sequence tells which, if the line has them in plain pairs.
 * `isOpen` tells whether the lines before left one open.
 */
export const quoteGaps = (
  text: string,
  line: Span,
  quotes: readonly number[],
  isOpen: boolean,
): MarkGap[] => {
  if (quotes.length % 2 !== 0 || quotes.some((quote, i) => isNested(text, line, quote, i % 2 === 0)))
    return [];
  return quotes.flatMap((quote, i): MarkGap[] => {
    const opens = i % 2 === 0;
    const inner = classAt(text, opens ? quote + 1 : quote - 1);
    const outer = opens ? quote - 1 : quote + 1;
    if (outer < line.from || outer >= line.to || inner === UNIT.space) return [];
    const listed = opens && ',;'.includes(text.charAt(outer));
    if (listed && isLetter(inner)) return [{ at: quote, mark: '"', sentence: false, confidence: IN_PAIRS }];
    if (opens && inner === UNIT.upper && SENTENCE_MARKS.includes(text.charAt(outer)))
      return endsSentence(text, line, outer)
        ? [{ at: quote, mark: '"', sentence: true, confidence: i === 0 && isOpen ? MAY_CLOSE : BEHIND_STOP }]
        : [];
    if (opens && text.charAt(outer) === ':' && inner === UNIT.upper)
      return saidBefore(text, line, outer, quotes[i + 1] ?? line.to)
        ? [{ at: quote, mark: '"', sentence: false, confidence: BEHIND_COLON }]
        : [];
    if (!isLetter(classAt(text, outer))) return [];
    if (opens && !isLetter(inner) && inner !== UNIT.digit) return [];
    if (lettersFrom(text, line, opens ? quote : quote + 1, opens ? -1 : 1, 2) < 2) return [];
    return [{ at: opens ? quote : quote + 1, mark: '"', sentence: false, confidence: IN_PAIRS }];
  });
};
