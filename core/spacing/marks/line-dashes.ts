/** Dashes that open lines, as items of a list and sign-offs have them, and the spaces they lost. */
import type { Span } from '../../model/span.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import type { MarkGap } from './mark-gap.ts';

const DASHES = '-–—';
const OPENING_DASH = 0.98;

/** Whether a name in capitals stands at `at`, as behind the dash of a sign-off: `-VNA`, `–VNA/VI`. */
export const isSignature = (text: string, at: number): boolean =>
  classAt(text, at) === UNIT.upper &&
  classAt(text, at + 1) === UNIT.upper &&
  classAt(text, at + 2) !== UNIT.lower;

/**
 * Dashes that open a line and have lost the space behind them; none where so few of the lines that a dash opens have
 * one that the text seems to want none.
 */
export const dashGaps = (text: string, lines: readonly Span[]): readonly MarkGap[] => {
  const gaps: MarkGap[] = [];
  let spaced = 0;
  for (const { from, to } of lines) {
    if (to - from < 3 || !DASHES.includes(text.charAt(from))) continue;
    const next = classAt(text, from + 1);
    if (next === UNIT.space) spaced++;
    else if (isLetter(next) && !isSignature(text, from + 1))
      gaps.push({ at: from + 1, mark: text.charAt(from), sentence: false, confidence: OPENING_DASH });
  }
  return 2 * spaced >= gaps.length ? gaps : [];
};
