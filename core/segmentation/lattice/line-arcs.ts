/**
 * The arcs of one line: every piece that some reading of it proposes, with the features that it has by itself. What the
 * lines around it add comes later (`lattice.ts`); only what decides which readings there are is told here.
 */

import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import type { Piece, PieceKind, Readings } from '../lines/piece.ts';
import { readingsOf } from '../lines/pieces.ts';
import type { DayAbove } from './day-above-story.ts';
import { ownFeatures } from './features.ts';
import type { LineEnd } from './signed-ends.ts';

/** What the other lines tell of a line before it is read. */
export interface ToldOfLine {
  /** Whether it starts with the name of a section that other lines start with, too. */
  readonly sectioned: boolean;
  /** What stands at its end. */
  readonly end: LineEnd;
  /** Where the text of a picture ends that starts it, with the title of another line and a number; null without one. */
  readonly altAt: number | null;
  /** Where it is the place and the day of the story below it, and no more, how it stands above it; null where it is not. */
  readonly dated: DayAbove | null;
  /** Whether it ends in the credit of a picture amid the story, so that no sign-off ends it. */
  readonly credited: boolean;
  /** Whether it is a field of the header that a crawler wrote. */
  readonly crawled: boolean;
}

/** Where the pieces of all readings start, in order, each place once. */
const startsOf = (rows: Readings): readonly number[] => {
  const starts: number[] = [];
  for (const row of rows) for (const { from } of row) if (!starts.includes(from)) starts.push(from);
  return starts.sort((a, b) => a - b);
};

/** What a line is that is known to be a field of a crawler's header or the place and day of the story. */
const wholeKind = (crawled: boolean, dated: DayAbove | null): PieceKind =>
  crawled ? 'crawl-header' : dated?.overTitles ? 'plain' : 'dateline';

/** Whether a row may be what a line is that ends in the credit of a picture, or in the source of its story. */
const mayBeRead = (row: readonly Piece[], credited: boolean, { signed }: LineEnd): boolean =>
  !(credited && row.some(({ kind }) => kind === 'sign-off' || kind === 'sign-off-weak')) &&
  !(signed?.isSource && row.at(-1)?.kind === 'plain');

/** Takes what makes a caption of a paragraph from one that ends in the source of what it tells. */
const tellSource = (features: FeatureSet): void => {
  for (const feature of ['credit-end', 'picture-word', 'site-words', 'ends-open'] as const)
    features.drop(feature);
  features.add('ends-stop');
};

/** The arcs of `unit`, between its place `start` and the next line's, pieces that several readings share but once. */
export const arcsOf = (
  text: string,
  unit: Line,
  line: number,
  start: number,
  { sectioned, end: lineEnd, altAt, dated, credited, crawled }: ToldOfLine,
): { readonly arcs: readonly Arc[]; readonly end: number } => {
  const read: Readings =
    dated || crawled
      ? [[{ from: unit.from, to: unit.to, kind: wholeKind(crawled, dated) }]]
      : readingsOf(text, unit, line === 0, sectioned, lineEnd.signed, altAt);
  const rows = read.filter((row) => mayBeRead(row, credited, lineEnd));
  const piece = rows.length === 1 && rows[0]?.length === 1 ? rows[0][0] : undefined;
  if (piece !== undefined) {
    const features = ownFeatures(text, piece, null);
    if (lineEnd.sourced) tellSource(features);
    if (credited) features.add('credit-end');
    if (dated?.overTitles) {
      features.add('day-above-titles');
      features.add('furniture');
    }
    return { arcs: [{ piece, features, from: start, to: start + 1, opens: true, line }], end: start + 1 };
  }
  const starts = startsOf(rows);
  const signs = rows.some((row) => row.length === 1 && row[0]?.kind === 'sign-off');
  const end = start + starts.length;
  const arcs: Arc[] = [];
  for (const row of rows)
    for (const [index, piece] of row.entries()) {
      const from = start + starts.indexOf(piece.from);
      const next = row[index + 1];
      const to = next ? start + starts.indexOf(next.from) : end;
      if (arcs.some((arc) => arc.from === from && arc.to === to && arc.piece.kind === piece.kind)) continue;
      const features = ownFeatures(text, piece, row[index - 1] ?? null);
      if (lineEnd.sourced && next === undefined && piece.kind === 'plain') tellSource(features);
      if (sectioned && row.length === 1) features.add('section-start');
      if (signs && row.length === 1 && piece.kind === 'plain') features.add('may-sign');
      arcs.push({ piece, features, from, to, opens: index === 0, line });
    }
  return { arcs: arcs.sort((a, b) => a.from - b.from || a.to - b.to), end };
};
