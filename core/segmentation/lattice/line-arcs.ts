/**
 * The arcs of one line: every piece that some reading of it proposes, with the features that it has by itself. What the
 * lines around it add comes later (`lattice.ts`); only what decides which readings there are is told here.
 */

import type { Line } from '../../model/lines.ts';
import { abreast, type Steps } from '../../steps.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import type { Piece, PieceKind, Readings } from '../lines/piece.ts';
import { readingsOf } from '../lines/pieces.ts';
import type { DayAbove } from './day-above-story.ts';
import { featuresOf } from './features.ts';
import type { LineEnd } from './signed-ends.ts';

/** What the other lines tell of a line before it is read. */
export interface ToldOfLine {
  /** Its place among the lines, and where it stands. */
  readonly line: number;
  readonly unit: Line;
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

/** A piece of some reading of a line, between its places in the lattice, with what the reading tells of it. */
interface Placed {
  readonly piece: Piece;
  readonly previous: Piece | null;
  readonly from: number;
  readonly to: number;
  readonly opens: boolean;
  /** Whether it ends its reading, and whether it is the whole of it. */
  readonly ends: boolean;
  readonly whole: boolean;
}

/** A line with the pieces of all its readings, those that several share but once. */
export interface ReadLine {
  readonly told: ToldOfLine;
  readonly pieces: readonly Placed[];
  /** Whether nothing was read in it but the whole line. */
  readonly single: boolean;
  /** Whether one of its readings is a sign-off from start to end. */
  readonly signs: boolean;
  /** The place of the next line. */
  readonly end: number;
}

const piecesAt = (
  rows: Readings,
  start: number,
  end: number,
  starts: readonly number[],
): readonly Placed[] => {
  const pieces: Placed[] = [];
  for (const row of rows)
    for (const [index, piece] of row.entries()) {
      const from = start + starts.indexOf(piece.from);
      const next = row[index + 1];
      const to = next ? start + starts.indexOf(next.from) : end;
      if (pieces.some((one) => one.from === from && one.to === to && one.piece.kind === piece.kind)) continue;
      pieces.push({
        piece,
        previous: row[index - 1] ?? null,
        from,
        to,
        opens: index === 0,
        ends: next === undefined,
        whole: row.length === 1,
      });
    }
  return pieces;
};

interface Read {
  readonly told: ToldOfLine;
  readonly rows: Readings;
}

/** Reads a line; of its readings those that what is told of it allows. */
function* readLine(text: string, told: ToldOfLine): Steps<Read> {
  const { line, unit, sectioned, end, altAt, dated, credited, crawled } = told;
  const rows: Readings =
    dated || crawled
      ? [[{ from: unit.from, to: unit.to, kind: wholeKind(crawled, dated) }]]
      : yield* readingsOf(text, unit, line === 0, sectioned, end.signed, altAt);
  return { told, rows: rows.filter((row) => mayBeRead(row, credited, end)) };
}

/** A line that was read, whose place in the lattice is `start`. */
const lineAt = (start: number, { told, rows }: Read): ReadLine => {
  const starts = startsOf(rows);
  const end = start + starts.length;
  return {
    told,
    pieces: piecesAt(rows, start, end, starts),
    single: rows.length === 1 && rows[0]?.length === 1,
    signs: rows.some((row) => row.length === 1 && row[0]?.kind === 'sign-off'),
    end,
  };
};

/** Reads all lines, one behind the other in the lattice. */
export function* readLines(text: string, told: readonly ToldOfLine[]): Steps<readonly ReadLine[]> {
  const read = yield* abreast(told.map((one) => readLine(text, one)));
  let end = 0;
  return read.map((one) => {
    const line = lineAt(end, one);
    end = line.end;
    return line;
  });
}

/** Adds to the features of a piece what the readings of its line and the lines around it tell. */
const addTold = (features: FeatureSet, { piece, ends, whole }: Placed, read: ReadLine): void => {
  const { end, credited, dated, sectioned } = read.told;
  if (end.sourced && (read.single || (ends && piece.kind === 'plain'))) tellSource(features);
  if (read.single) {
    if (credited) features.add('credit-end');
    if (dated?.overTitles) {
      features.add('day-above-titles');
      features.add('furniture');
    }
    return;
  }
  if (sectioned && whole) features.add('section-start');
  if (read.signs && whole && piece.kind === 'plain') features.add('may-sign');
};

function* arcOf(text: string, placed: Placed, read: ReadLine): Steps<Arc> {
  const { piece, previous, from, to, opens } = placed;
  const features = yield* featuresOf(text, piece, previous);
  addTold(features, placed, read);
  return { piece, features, from, to, opens, line: read.told.line };
}

/** The arcs of a line, in order of place. */
export function* arcsOf(text: string, read: ReadLine): Steps<readonly Arc[]> {
  const arcs = yield* abreast(read.pieces.map((placed) => arcOf(text, placed, read)));
  return arcs.toSorted((a, b) => a.from - b.from || a.to - b.to);
}
