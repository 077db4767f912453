/**
 * What a line break says for or against hard wrapping, in log-odds: how often breaks should come where the line was
 * full, before a small letter, behind a full stop, inside a wrapped paragraph, at its end, and among lines of other
 * kinds: paragraphs of a line each, headings, items of a list in small letters, verse. The chances are estimates: a passage has many breaks, so
 * that only their order of size decides. `bench/wraps/learn-chances.ts` counts them on text: what is set here is less
 * sharp than the counts, because pages are less regular than paragraphs that a program wraps. With the counts in
 * their place eight of 3,739 breaks of the tuning part are missed that are found now, and none is found that is missed.
 */

import type { Line } from '../../model/lines.ts';
import { logistic } from '../cuts/join-odds.ts';
import { END, type LineEnd, START } from './line-ends.ts';
import { tailOf } from './line-tail.ts';

/** A line with so much of the width left over is nearly full, which it is where type has no fixed width. */
const NEARLY = 0.1;
/** How the line before a break fits a width: the next word would not, would just, would easily have fitted; longer lines. */
export const FIT = { full: 0, nearly: 1, short: 2, overMaybe: 3, over: 4 } as const;
/** Chances of each fit: inside a paragraph, at its end, between lines of other kinds, in verse. */
const FIT_INSIDE = [0.91, 0.07, 0.02, 0.05, 0.002];
const FIT_AT_END = [0.12, 0.12, 0.76, 0.023, 0.027];
const FIT_OTHER = [0.18, 0.14, 0.68, 0.22, 0.28];
const FIT_SHORT_LINES = [0.25, 0.25, 0.5, 0.05, 0.05];

/** Chances of start and end together: by start, then by end. */
type Chances = readonly (readonly [plain: number, stop: number, colon: number, open: number, tied: number])[];
const INSIDE: Chances = [
  [0.5, 0.003, 0.012, 0.22, 0.015],
  [0.145, 0.05, 0.005, 0.065, 0.005],
  [0.64, 0.07, 0.02, 0.26, 0.01],
];
const AT_END: Chances = [
  [0.005, 0.003, 0.006, 0.0002, 0.0001],
  [0.25, 0.69, 0.046, 0.0025, 0.0002],
  [0.28, 0.67, 0.05, 0.003, 0.0002],
];
const PARAGRAPHS: Chances = [
  [0.0015, 0.018, 0.0105, 0.0002, 0.0001],
  [0.05, 0.88, 0.04, 0.002, 0.0002],
  [0.05, 0.92, 0.03, 0.002, 0.0002],
];
const HEADINGS: Chances = [
  [0.026, 0.001, 0.003, 0.0005, 0.0002],
  [0.9, 0.05, 0.02, 0.01, 0.0005],
  [0.92, 0.05, 0.02, 0.01, 0.0005],
];
const ITEMS: Chances = [
  [0.88, 0.02, 0.03, 0.01, 0.001],
  [0.05, 0.02, 0.02, 0.002, 0.0002],
  [0.93, 0.04, 0.02, 0.01, 0.0005],
];
const VERSE: Chances = [
  [0.43, 0.03, 0.03, 0.1, 0.003],
  [0.25, 0.12, 0.02, 0.05, 0.001],
  [0.68, 0.2, 0.05, 0.08, 0.001],
];
/** No verse is longer; where breaks were lost, lines of two and three times the width are. */
const LONGEST_VERSE = 90;
const HARDLY = 0.1;
/** The share of breaks that end a paragraph, where paragraphs follow each other without blank lines. */
const ENDS = 0.2;

const chance = (chances: Chances, { start, end }: LineEnd): number => chances[start]?.[end] ?? 0;

/** How the line before `end` fits `width`; of one that is longer, its last line, should breaks have been lost in it. */
export const fitAt = (text: string, lines: readonly Line[], end: LineEnd, width: number): number => {
  const { columns, word } = end;
  if (columns <= width)
    return columns + 1 + word > width || end.end === END.tied
      ? FIT.full
      : columns + 1 + word > width * (1 - NEARLY)
        ? FIT.nearly
        : FIT.short;
  const line = lines[end.line];
  return line !== undefined && tailOf(text, line, width) + 1 + word > width ? FIT.overMaybe : FIT.over;
};

/** What a break says for a passage wrapped at this width, against each rival, in log-odds. */
export interface Says {
  readonly paragraphs: number;
  readonly headings: number;
  readonly items: number;
  readonly verse: number;
}

const APART: Says = { paragraphs: -1, headings: -1, items: -1, verse: -1 };

export const saysOf = (end: LineEnd, fit: number): Says => {
  if (end.apart) return APART;
  const wrapped =
    (1 - ENDS) * (FIT_INSIDE[fit] ?? 0) * chance(INSIDE, end) +
    ENDS * (FIT_AT_END[fit] ?? 0) * chance(AT_END, end);
  const other = FIT_OTHER[fit] ?? 1;
  const isLong = fit >= FIT.overMaybe && end.columns > LONGEST_VERSE;
  const verse = (isLong ? HARDLY : 1) * (FIT_SHORT_LINES[fit] ?? 1) * chance(VERSE, end);
  return {
    paragraphs: Math.log(wrapped / (other * chance(PARAGRAPHS, end))),
    headings: Math.log(wrapped / (other * chance(HEADINGS, end))),
    items: Math.log(wrapped / ((FIT_SHORT_LINES[fit] ?? 1) * chance(ITEMS, end))),
    verse: Math.log(wrapped / verse),
  };
};

/** Whether the line ended before it was full. */
export const isShort = (fit: number | undefined): boolean => fit === FIT.short || fit === FIT.over;

/**
 * How likely each break of a passage is inside a paragraph. `fits` are those of the passage; `blank` is how often blank
 * lines part its lines: where they do, and no short line ends a paragraph before a single break, hardly any full one does.
 */
export const weighed = (
  ends: readonly LineEnd[],
  fits: readonly number[],
  blank: number,
): readonly number[] => {
  const short = ends.filter((end, i) => isShort(fits[i]) && end.start !== START.small).length;
  const ended = short / (FIT_AT_END[FIT.short] ?? 1);
  const onBreaks = (ended + 0.25) / (ended + blank + 0.5);
  const endsShare = Math.min(0.5, Math.max(ended / ends.length, onBreaks * ENDS));
  return ends.map((end, i) => {
    const fit = fits[i] ?? FIT.short;
    if (end.apart) return 0;
    if (isShort(fit)) {
      // A short line before a small letter: a place where something was taken out, or else an item of a list.
      const alone = !isShort(fits[i - 1]) && !isShort(fits[i + 1]);
      if (
        end.start !== START.small ||
        end.end === END.stop ||
        end.end === END.colon ||
        (!alone && end.end === END.plain)
      )
        return 0;
    }
    const odds =
      Math.log((1 - endsShare) / endsShare) +
      Math.log((FIT_INSIDE[fit] ?? 0) / (FIT_AT_END[fit] ?? 1)) +
      Math.log(chance(INSIDE, end) / chance(AT_END, end));
    return logistic(odds);
  });
};
