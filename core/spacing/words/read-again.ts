/**
 * Reads the words of a text that came of another by edits: what stands as it stood is taken from the words of that
 * other text, and only what an edit touches is read. The words are the same as if all were read anew; beyond that they
 * tell which of them stood there before, so that what was found about those need not be sought again.
 */
import type { Replacement } from '../../model/edit.ts';
import type { Span } from '../../model/span.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { WordReader } from './read-words.ts';
import type { ColumnStock } from './word-columns.ts';
import type { Words } from './words.ts';

/** The text before the edits: its words, and the spans that they were read from. */
export interface EarlierReading {
  readonly words: Words;
  readonly spans: readonly Span[];
}

const growth = ({ from, to, insert }: Replacement): number => insert.length - (to - from);

class AgainReader {
  private readonly reader: WordReader;
  private readonly earlier: Words;
  private readonly edits: readonly Replacement[];
  private edit = 0;
  private chunk = 0;
  private word = 0;
  /** By how much the edits so far move the text. */
  private shift = 0;
  constructor(reader: WordReader, earlier: Words, edits: readonly Replacement[]) {
    this.reader = reader;
    this.earlier = earlier;
    this.edits = edits;
  }

  private chunkFrom(chunk: number): number {
    return this.earlier.chunkFrom[chunk] ?? 0;
  }

  private chunkTo(chunk: number): number {
    return this.earlier.chunkTo[chunk] ?? 0;
  }

  /** The next edit that lies in the paragraph that ends at `end`. */
  private editBefore(end: number): Replacement | null {
    const edit = this.edits[this.edit];
    return edit !== undefined && edit.to <= end ? edit : null;
  }

  /** Goes on behind the next chunk that begins behind `position`; the end of what must be read for it. */
  private pass(position: number, endChunk: number, end: number): number {
    while (this.chunk < endChunk && this.chunkFrom(this.chunk) <= position) this.chunk++;
    if (this.chunk >= endChunk) return end;
    return this.chunkTo(this.chunk++);
  }

  /** Takes the chunks before `stop`. */
  private take(stop: number): void {
    while (this.word < this.earlier.count && (this.earlier.from[this.word] ?? 0) < this.chunkFrom(this.chunk))
      this.word++;
    const first = this.word;
    const end = this.chunkTo(stop - 1);
    while (this.word < this.earlier.count && (this.earlier.from[this.word] ?? 0) < end) this.word++;
    this.reader.take(
      this.earlier,
      { from: this.chunk, to: stop },
      { from: first, to: this.word },
      this.shift,
    );
    this.chunk = stop;
  }

  /** Reads a paragraph, `before` the edits and `now`. */
  paragraph(before: Span, now: Span): void {
    const { reader, earlier } = this;
    reader.begin();
    while (this.editBefore(before.from - 1) !== null) this.edit++;
    this.shift = now.from - before.from;
    while (this.chunk < earlier.chunks && this.chunkFrom(this.chunk) < before.from) this.chunk++;
    let endChunk = this.chunk;
    while (endChunk < earlier.chunks && this.chunkTo(endChunk) <= before.to) endChunk++;
    let at = now.from;
    // An edit at the end of the paragraph before may have parted its last word from the first of this one.
    const touched = (this.edits[this.edit - 1]?.to ?? -2) >= before.from - 1;
    const next = this.editBefore(before.to)?.from ?? Number.POSITIVE_INFINITY;
    if (touched && this.chunk < endChunk && next > this.chunkTo(this.chunk)) {
      at = this.chunkTo(this.chunk++) + this.shift;
      reader.read(now.from, at);
    }
    while (at < now.to) {
      let edit = this.editBefore(before.to);
      // The last chunk before an edit is read again, because the reader starts at a chunk and the edit may touch its end.
      let stop = this.chunk;
      while (stop < endChunk && (edit === null || this.chunkTo(stop) < edit.from)) stop++;
      if (edit !== null) stop = Math.max(this.chunk, stop - 1);
      for (; this.chunk < stop; this.chunk++) {
        const start = this.chunkFrom(this.chunk) + this.shift;
        reader.read(at, start);
        at = start;
        if (reader.state === earlier.chunkBefore[this.chunk]) break;
        at = this.chunkTo(this.chunk) + this.shift;
        reader.read(start, at);
      }
      if (this.chunk < stop) {
        this.take(stop);
        if (edit === null) return;
        reader.resume(earlier, stop);
        at = this.chunkFrom(stop) + this.shift;
      }
      if (edit === null) {
        reader.read(at, now.to);
        return;
      }
      let end = before.to;
      for (; edit !== null; edit = this.editBefore(before.to)) {
        end = this.pass(edit.to, endChunk, before.to);
        this.shift += growth(edit);
        this.edit++;
        const next = this.editBefore(before.to);
        if (next === null || next.from > end) break;
      }
      const stopAt = end === before.to ? now.to : end + this.shift;
      reader.read(at, stopAt);
      at = stopAt;
    }
    while (this.editBefore(before.to) !== null) this.edit++;
  }
}

/**
 * The words of `spans` of `text`, as {@link WordReader} reads them. `edits` made the text, and the spans out of those of
 * `earlier`, one by one; they are in order and lie inside one span each or outside all.
 */
export const readWordsAgain = (
  text: string,
  spans: readonly Span[],
  lexicon: Lexicon,
  earlier: EarlierReading,
  edits: readonly Replacement[],
  stock: ColumnStock | null = null,
): Words => {
  const reader = new WordReader(text, spans, lexicon, stock);
  const again = new AgainReader(reader, earlier.words, edits);
  spans.forEach((now, i) => {
    again.paragraph(earlier.spans[i] ?? now, now);
  });
  return reader.done();
};
