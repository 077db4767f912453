/**
 * A set of rows of the catalog, one bit a row. Every facet value and every search term is one of these, so that a
 * query over a hundred thousand dispatches is a few thousand word operations and no walk over records. It is stored in
 * pieces, of which only those are written that changed.
 */
const WORD = 32;
/** Words of a piece: 16,384 rows, 2 kB. */
const PIECE = 512;

/** A part of a stored set: the rows from `piece` times 16,384 on. */
export interface Piece {
  readonly piece: number;
  readonly bits: Uint8Array;
}

const ones = (word: number): number => {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

export class Bits {
  private words: Uint32Array;
  /** The pieces in which a row was put in or taken out since they were last taken. */
  private readonly changed = new Set<number>();

  constructor(words: Uint32Array = new Uint32Array(8)) {
    this.words = words;
  }

  /** The set of `rows`. */
  static of(rows: Uint32Array): Bits {
    let last = 0;
    for (const row of rows) if (row > last) last = row;
    const words = new Uint32Array((last >>> 5) + 1);
    for (const row of rows) words[row >>> 5] = (words[row >>> 5] ?? 0) | (1 << (row & 31));
    return new Bits(words);
  }

  static fromPieces(pieces: readonly Piece[]): Bits {
    const last = pieces.reduce((most, { piece }) => Math.max(most, piece), 0);
    const words = new Uint32Array((last + 1) * PIECE);
    const bytes = new Uint8Array(words.buffer);
    for (const { piece, bits } of pieces) bytes.set(bits.subarray(0, PIECE * 4), piece * PIECE * 4);
    return new Bits(words);
  }

  /** The pieces that changed since they were last taken. */
  takeChanges(): readonly Piece[] {
    const pieces = [...this.changed].map((piece) => {
      const bits = new Uint8Array(PIECE * 4);
      const words = this.words.subarray(piece * PIECE, (piece + 1) * PIECE);
      bits.set(new Uint8Array(words.buffer, words.byteOffset, words.byteLength));
      return { piece, bits };
    });
    this.changed.clear();
    return pieces;
  }

  /** Counts every piece as changed, and the first even where it holds nothing. */
  changeAll(): void {
    for (let piece = 0; piece === 0 || piece * PIECE < this.words.length; piece++) this.changed.add(piece);
  }

  has(row: number): boolean {
    return (((this.words[row >>> 5] ?? 0) >>> (row & 31)) & 1) === 1;
  }

  /** Puts a row in or takes it out; whether that changed anything. */
  set(row: number, on: boolean): boolean {
    if (this.has(row) === on) return false;
    const at = row >>> 5;
    if (at >= this.words.length) {
      const grown = new Uint32Array(Math.max(at + 1, this.words.length * 2));
      grown.set(this.words);
      this.words = grown;
    }
    this.words[at] = (this.words[at] ?? 0) ^ (1 << (row & 31));
    this.changed.add(Math.floor(at / PIECE));
    return true;
  }

  and(other: Bits): Bits {
    const length = Math.min(this.words.length, other.words.length);
    const words = new Uint32Array(length);
    for (let i = 0; i < length; i++) words[i] = (this.words[i] ?? 0) & (other.words[i] ?? 0);
    return new Bits(words);
  }

  or(other: Bits): Bits {
    const [long, short] =
      this.words.length < other.words.length ? [other.words, this.words] : [this.words, other.words];
    const words = long.slice();
    for (let i = 0; i < short.length; i++) words[i] = (words[i] ?? 0) | (short[i] ?? 0);
    return new Bits(words);
  }

  get isEmpty(): boolean {
    return this.words.every((word) => word === 0);
  }

  /** The rows that another set has not. */
  without(other: Bits): Bits {
    const words = this.words.slice();
    for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) & ~(other.words[i] ?? 0);
    return new Bits(words);
  }

  /** The same rows. */
  copy(): Bits {
    return new Bits(this.words.slice());
  }

  count(): number {
    let sum = 0;
    for (const word of this.words) if (word !== 0) sum += ones(word);
    return sum;
  }

  /** How many rows both have. */
  countAnd(other: Bits): number {
    const length = Math.min(this.words.length, other.words.length);
    let sum = 0;
    for (let i = 0; i < length; i++) {
      const word = (this.words[i] ?? 0) & (other.words[i] ?? 0);
      if (word !== 0) sum += ones(word);
    }
    return sum;
  }

  /** The rows, ascending. */
  *rows(): Generator<number> {
    for (let at = 0; at < this.words.length; at++) {
      let word = this.words[at] ?? 0;
      while (word !== 0) {
        const low = word & -word;
        yield at * WORD + (31 - Math.clz32(low));
        word ^= low;
      }
    }
  }
}
