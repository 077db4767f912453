/**
 * The numbers of points that the first word was glued to, `1.Les deux parties`: in lines that count on, and are sentences rather than
 * the entries of a list of titles, which some write so.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import type { MarkGap } from './mark-gap.ts';

const POINT = inBasicPlane(/^(\d{1,2})\.(?=\p{Lu}\p{Ll}|[CDJLNS]['’]\p{L}|[AÀY] )/u);
const LONGEST_START = 6;
const SHORTEST_LINE = 50;
/** Documents number their points so on purpose now and then. */
const CONFIDENCE = 0.97;

/** The gaps behind the numbers of `lines`, which are in order, where two of them or more count on. */
export const listNumberGaps = (text: string, lines: readonly Span[]): readonly MarkGap[] => {
  const points: { readonly number: number; readonly at: number }[] = [];
  for (const { from, to } of lines) {
    if (to - from < SHORTEST_LINE || classAt(text, from) !== UNIT.digit) continue;
    const digits = POINT.exec(text.slice(from, from + LONGEST_START))?.[1];
    if (digits !== undefined) points.push({ number: Number(digits), at: from + digits.length + 1 });
  }
  const numbers = new Set(points.map(({ number }) => number));
  return points
    .filter(({ number }) => numbers.has(number - 1) || numbers.has(number + 1))
    .map(({ at }) => ({ at, mark: '.', sentence: false, confidence: CONFIDENCE }));
};
