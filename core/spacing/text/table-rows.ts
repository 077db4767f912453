/**
 * Lines that are rows of a table, their fields parted by commas or semicolons alone: `Dupont,Jean,Lyon`. A program reads
 * them, and a space put in would be part of a field; so they are left as they stand. A line of prose is one sentence at
 * least, and has lost the space behind one mark and not behind all.
 */
import type { Span } from '../../model/span.ts';
import { placeFinder } from './place-finder.ts';
import { classAt, UNIT } from './unit-class.ts';

/** What parts fields, as lists of its own for the search. */
const PARTING = [[','], [';']] as const;
const LONGEST_FIELD = 24;
const LONGEST_ROW = 400;
const FEWEST_FIELDS = 3;
const QUOTED = /"[^"]*"/gu;
const QUOTED_FIELD = '""';
/** What a sentence ends in, and what stands inside of one and hardly in a field. */
const SENTENCE_END = /[.!?…:»]\s*$/u;
const OF_PROSE = /[:«»]/u;

/** A line whose fields a mark parts, with no space behind any. */
interface Shape {
  readonly fields: number;
  /** Whether the line alone tells: its fields are words, or are in quotes all. */
  readonly isPlain: boolean;
}

const shapeOf = (line: string, mark: string): Shape | null => {
  if (SENTENCE_END.test(line)) return null;
  const bare = line.trim().replace(QUOTED, QUOTED_FIELD);
  const fields = bare.split(mark);
  if (fields.some((field, i) => i > 0 && /^\s/u.test(field))) return null;
  const isQuoted = fields.length > 1 && fields.every((field) => field === QUOTED_FIELD);
  const isShort = fields.every((field, i) => field.length <= LONGEST_FIELD && (i === 0 || field !== ''));
  const hasWords = bare.split(/\s+/u).length <= fields.length && !OF_PROSE.test(bare);
  const isMixed = mark === ',' && bare.includes(';');
  const isPlain = isQuoted || (fields.length >= FEWEST_FIELDS && isShort && hasWords && !isMixed);
  return { fields: fields.length, isPlain };
};

/**
 * Those of `lines`, spans in order without line breaks, that are rows: each by itself, or with one of as many fields right
 * before or behind it.
 */
export const findRows = (text: string, lines: readonly Span[]): ReadonlySet<Span> => {
  const rows = new Set<Span>();
  for (const parting of PARTING) {
    const [mark] = parting;
    const next = placeFinder(text, parting);
    const shapes = new Map<number, Shape>();
    lines.forEach(({ from, to }, i) => {
      if (to - from > LONGEST_ROW) return;
      // Most lines of prose are told from rows by their first mark.
      const first = next(from);
      if (first >= to || classAt(text, first + 1) === UNIT.space) return;
      const shape = shapeOf(text.slice(from, to), mark);
      if (shape !== null) shapes.set(i, shape);
    });
    for (const [i, { fields, isPlain }] of shapes) {
      const isBeside = (other: number): boolean => shapes.get(other)?.fields === fields;
      const line = lines[i];
      if (line === undefined) continue;
      if (isPlain || (fields >= FEWEST_FIELDS && (isBeside(i - 1) || isBeside(i + 1)))) rows.add(line);
    }
  }
  return rows;
};
