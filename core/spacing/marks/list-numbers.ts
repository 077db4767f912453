/**
 * The numbers of points that the first word was glued to, `1.Les deux parties`: in lines that count on, and are sentences rather than
 * the entries of a list of titles, which some write so.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import type { MarkGap } from './mark-gap.ts';

const POINT = inBasicPlane(
  /^(?<number>\d{1,2})\.(?:(?<capital>\p{Lu}\p{Ll}|[CDJLNS]['’]\p{L}|[AÀY] )|(?<small>(?:le|la|les|un|une|des|du|de|en|au|aux|sur|que|ne|pour|par|dans) |[dln]['’]\p{L})|(?<spaced> [\p{L}«"]))/u,
);
const LONGEST_START = 9;
const SHORTEST_LINE = 50;
/** A point that starts small goes on with the sentence above the list, and is as short as a demand; a file's name or a host's has no space. */
const SHORTEST_SMALL = 20;
const ENDS_POINT = /[;,.]$/u;
/** Documents number their points so on purpose now and then. */
const CONFIDENCE = 0.97;
/** But not one of them beside others that have their space. */
const AMONG_SPACED = 0.99;

interface Point {
  readonly number: number;
  readonly at: number;
  readonly isSpaced: boolean;
}

const pointAt = (text: string, { from, to }: Span): Point | null => {
  if (to - from < SHORTEST_SMALL || classAt(text, from) !== UNIT.digit) return null;
  const groups = POINT.exec(text.slice(from, from + LONGEST_START))?.groups;
  if (groups === undefined) return null;
  const { number = '', capital, small, spaced } = groups;
  if (capital !== undefined && to - from < SHORTEST_LINE) return null;
  if (small !== undefined && !ENDS_POINT.test(text.slice(to - 1, to))) return null;
  return { number: Number(number), at: from + number.length + 1, isSpaced: spaced !== undefined };
};

/** The gaps behind the numbers of `lines`, which are in order, where two of them or more count on. */
export const listNumberGaps = (text: string, lines: readonly Span[]): readonly MarkGap[] => {
  const points = lines.map((line) => pointAt(text, line)).filter((point) => point !== null);
  const numbers = new Set(points.map(({ number }) => number));
  const spaced = new Set(points.filter(({ isSpaced }) => isSpaced).map(({ number }) => number));
  const isBeside = (others: ReadonlySet<number>, number: number): boolean =>
    others.has(number - 1) || others.has(number + 1);
  return points
    .filter(({ number, isSpaced }) => !isSpaced && isBeside(numbers, number))
    .map(({ number, at }) => ({
      at,
      mark: '.',
      sentence: false,
      confidence: isBeside(spaced, number) ? AMONG_SPACED : CONFIDENCE,
    }));
};
