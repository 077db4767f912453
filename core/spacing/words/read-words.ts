/**
 * Reads a text into its words, one stretch after the other; a stretch that an earlier reading knows is taken from there
 * (`read-again.ts`).
 */
import type { Span } from '../../model/span.ts';
import { unitAt } from '../../model/unit-at.ts';
import { type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { UNIT, unitClass } from '../text/unit-class.ts';
import { BESIDE_LOST, holdsLostLetter } from './lost-characters.ts';
import { type ColumnStock, closed, columnsFor, type WordColumns, widened } from './word-columns.ts';
import { isAddress, lookBeside, SHAPE, type Words } from './words.ts';

const SPACE = 0x20;
/** What some signs say, as bits by code unit: every sign of every dispatch is asked about. */
const GUARDING = 1;
const SENTENCE_END = 2;
const MAY_REPLACE = 4;
const SIGNS = new Uint8Array(0x2100);
const say = (bit: number, signs: string): void => {
  for (const sign of signs) SIGNS[sign.charCodeAt(0)] = (SIGNS[sign.charCodeAt(0)] ?? 0) | bit;
};
say(GUARDING, '@/\\_=#<>{}|~^$&*+`.·');
say(MAY_REPLACE, BESIDE_LOST);
say(SENTENCE_END, '.!?…:"«»“”([–—•');
const BEGINNING = SHAPE.paragraphStart | SHAPE.sentenceStart;

export class WordReader {
  private readonly text: string;
  private readonly lexicon: Lexicon;
  private columns: WordColumns;
  private words = 0;
  private chunks = 0;
  /** What the next word will be for standing where it stands. */
  private next = 0;
  constructor(text: string, spans: readonly Span[], lexicon: Lexicon, stock: ColumnStock | null) {
    this.text = text;
    this.lexicon = lexicon;
    this.columns = columnsFor(
      spans.reduce((sum, { from, to }) => sum + to - from, 0),
      stock,
    );
  }

  /** A paragraph begins. */
  begin(): void {
    this.next = BEGINNING;
  }

  /** Where the reader stands, told by what the next word would be. */
  get state(): number {
    return this.next;
  }

  /** Goes on as before chunk `chunk` of `earlier`. */
  resume(earlier: Words, chunk: number): void {
    this.next = earlier.chunkBefore[chunk] ?? 0;
  }

  /** Takes chunks and words of an earlier reading as they are, moved by `shift`. */
  take(earlier: Words, chunks: Span, words: Span, shift: number): void {
    while (this.chunks + chunks.to - chunks.from > this.columns.rows) this.columns = widened(this.columns);
    while (this.words + words.to - words.from > this.columns.rows) this.columns = widened(this.columns);
    const { columns } = this;
    for (let chunk = chunks.from, i = this.chunks; chunk < chunks.to; chunk++, i++) {
      columns.chunkFrom[i] = (earlier.chunkFrom[chunk] ?? 0) + shift;
      columns.chunkTo[i] = (earlier.chunkTo[chunk] ?? 0) + shift;
      columns.chunkBefore[i] = earlier.chunkBefore[chunk] ?? 0;
    }
    for (let word = words.from, i = this.words; word < words.to; word++, i++) {
      columns.from[i] = (earlier.from[word] ?? 0) + shift;
      columns.to[i] = (earlier.to[word] ?? 0) + shift;
      columns.entry[i] = earlier.entry[word] ?? UNKNOWN;
      columns.shape[i] = earlier.shape[word] ?? 0;
      columns.reached[i] = earlier.reached[word] ?? 0;
      columns.notes[i] = earlier.notes[word] ?? 0;
      columns.origin[i] = word + 1;
    }
    this.chunks += chunks.to - chunks.from;
    this.words += words.to - words.from;
  }

  /** Reads `[start, end)`, which begins no word in its middle and ends none. */
  read(start: number, end: number): void {
    const { text } = this;
    let at = start;
    while (at < end) {
      const kind = unitClass(unitAt(text, at));
      if (kind === UNIT.lineBreak) {
        this.next = BEGINNING;
        at++;
      } else if (kind === UNIT.space) at++;
      else at = this.readChunk(at, end);
    }
  }

  /** Reads what stands at `start` before the next space, which is before `end`; returns where it ends. */
  private readChunk(start: number, end: number): number {
    const { text, lexicon, chunks } = this;
    let { columns, words, next } = this;
    const firstWord = words;
    let lastEnd = words === 0 ? -1 : (columns.to[words - 1] ?? -1);
    let at = start;
    let guard = false;
    let replaces = false;
    let link = 0;
    if (chunks === columns.rows) columns = widened(columns);
    columns.chunkFrom[chunks] = start;
    columns.chunkBefore[chunks] = next;
    while (at < end) {
      const unit = unitAt(text, at);
      const kind = unitClass(unit);
      if (kind === UNIT.space || kind === UNIT.lineBreak) break;
      if (kind !== UNIT.lower && kind !== UNIT.upper && kind !== UNIT.digit) {
        const said = SIGNS[unit] ?? 0;
        if ((said & GUARDING) !== 0) guard = true;
        if ((said & MAY_REPLACE) !== 0) replaces = true;
        link = 0;
        if (words > firstWord && lastEnd === at) {
          if (kind === UNIT.apostrophe) link = SHAPE.beforeApostrophe;
          else if (kind === UNIT.hyphen) link = SHAPE.beforeHyphen;
        }
        if ((kind === UNIT.hyphen && at === start) || (said & SENTENCE_END) !== 0)
          next |= SHAPE.sentenceStart;
        at++;
        continue;
      }
      const wordFrom = at;
      let shape = next;
      let lower = 0;
      let upper = 0;
      if (kind === UNIT.upper) shape |= SHAPE.capital;
      if (lastEnd >= 0 && lastEnd === at - 1 && unitAt(text, lastEnd) === SPACE) shape |= SHAPE.spaced;
      while (at < end) {
        const inside = unitClass(unitAt(text, at));
        if (inside === UNIT.lower) lower++;
        else if (inside === UNIT.upper) {
          upper++;
          if (lower > 0) shape |= SHAPE.mixed;
        } else if (inside === UNIT.digit) shape |= SHAPE.digits;
        else if (inside === UNIT.combining || inside === UNIT.foreign) shape |= SHAPE.foreign;
        else break;
        at++;
      }
      if (upper > 1 && lower === 0) shape |= SHAPE.allCapitals;
      if (link !== 0) {
        shape |= link === SHAPE.beforeApostrophe ? SHAPE.afterApostrophe : SHAPE.afterHyphen;
        columns.shape[words - 1] = (columns.shape[words - 1] ?? 0) | link;
      }
      if (words === columns.rows) columns = widened(columns);
      columns.from[words] = wordFrom;
      columns.to[words] = at;
      const entry = lexicon.entry(text, wordFrom, at);
      columns.reached[words] = lexicon.reached;
      columns.entry[words] = entry === UNKNOWN ? lookBeside(lexicon, text, wordFrom, at, shape) : entry;
      columns.shape[words] = lexicon.goesOn() ? shape | SHAPE.open : shape;
      columns.origin[words] = 0;
      columns.notes[words] = 0;
      words++;
      lastEnd = at;
      link = 0;
      next = 0;
    }
    if ((guard && isAddress(text.slice(start, at))) || (replaces && holdsLostLetter(text.slice(start, at))))
      for (let word = firstWord; word < words; word++)
        columns.shape[word] = (columns.shape[word] ?? 0) | SHAPE.guarded;
    columns.chunkTo[chunks] = at;
    this.chunks = chunks + 1;
    this.words = words;
    this.columns = columns;
    this.next = next;
    return at;
  }

  done(): Words {
    const { columns, words: count, chunks } = this;
    const { rows, from, to, entry, shape, reached, origin, notes, chunkFrom, chunkTo, chunkBefore } = columns;
    closed(columns, count, chunks);
    // Named one by one: a spread would cost as much as reading a paragraph.
    return {
      rows,
      count,
      from,
      to,
      entry,
      shape,
      reached,
      origin,
      notes,
      chunks,
      chunkFrom,
      chunkTo,
      chunkBefore,
    };
  }
}

/**
 * The words of `spans`, which are in order; each span begins a paragraph, as does each line in it. With a `stock` they are
 * written in columns out of it, and are to be given back.
 */
export const readWords = (
  text: string,
  spans: readonly Span[],
  lexicon: Lexicon,
  stock: ColumnStock | null = null,
): Words => {
  const reader = new WordReader(text, spans, lexicon, stock);
  for (const { from, to } of spans) {
    reader.begin();
    reader.read(from, to);
  }
  return reader.done();
};
