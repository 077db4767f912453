/**
 * Reads the shipped lexicon, `fr.bin`. Layout, numbers as variable-length integers (seven bits a byte, the least first)
 * unless said: `DPLX`, a byte of version, four bytes of checksum (FNV-1a of all that follows, the least byte first), a byte
 * count of tags and a byte each, a byte count of letters and their code
 * units, the number of edges and the edges, the number of words and their frequency classes. Symbols are numbered tags
 * first, then letters. An edge is a byte (symbol, high bit "last of its state") and the distance to the first edge of
 * the next state, which lies behind; 0 ends a word. A tag is the set of a word's kinds and always
 * the last symbol of its path. Words are numbered in the order of the automaton (perfect hashing after Lucchesi and
 * Kowaltowski, "Applications of finite automata representing large vocabularies", 1993): frequency classes follow as
 * `distance to the word × 16 + class`, for the words that have one.
 */
import { fail, ok, type Result } from '../../model/result.ts';
import { AutomatonLexicon, NO_SYMBOL } from './automaton.ts';
import type { Lexicon } from './lexicon.ts';

const MAGIC = [0x44, 0x50, 0x4c, 0x58];
const VERSION = 2;
const FOLDED_UNITS = 0x180;

/** Reads bytes in order. */
class Reader {
  private readonly bytes: Uint8Array;
  private at = 0;
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }
  get atEnd(): boolean {
    return this.at >= this.bytes.length;
  }
  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }
  varint(): number {
    let value = this.byte();
    if (value < 0x80) return value;
    value &= 0x7f;
    for (let scale = 128; ; scale *= 128) {
      const byte = this.byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }
}

const damaged = (): Result<Lexicon> => fail('internal', { part: 'lexicon' });

/** FNV-1a, 32 bits. */
const checksum = (bytes: Uint8Array): number => {
  let sum = 0x811c9dc5;
  // By index: going through them as an iterable takes ten times as long.
  for (let i = 0; i < bytes.length; i++) sum = Math.imul(sum ^ (bytes[i] ?? 0), 0x01000193);
  return sum >>> 0;
};

/**
 * The lexicon in `bytes`, as the build of the lexicon writes it. Fails with `internal` when the bytes are no lexicon,
 * of another version, cut short or changed: the lexicon is part of the program, so the installation is damaged.
 */
export const decodeLexicon = (bytes: Uint8Array): Result<Lexicon> => {
  const reader = new Reader(bytes);
  if (MAGIC.some((byte) => reader.byte() !== byte) || reader.byte() !== VERSION) return damaged();
  const sum = [0, 8, 16, 24].reduce((total, shift) => total | (reader.byte() << shift), 0) >>> 0;
  if (checksum(bytes.subarray(MAGIC.length + 5)) !== sum) return damaged();
  const tags = Uint8Array.from({ length: reader.byte() }, () => reader.byte());
  const symbolOf = new Uint8Array(FOLDED_UNITS).fill(NO_SYMBOL);
  const letters = reader.byte();
  for (let i = 0; i < letters; i++) {
    const letter = String.fromCharCode(reader.varint());
    for (const form of [letter, letter.toUpperCase()]) symbolOf[form.charCodeAt(0)] = tags.length + i;
  }
  const size = reader.varint();
  const edges = new Uint32Array(size);
  for (let edge = 0; edge < size; edge++) {
    const symbol = reader.byte();
    const distance = reader.varint();
    edges[edge] = (distance === 0 ? 0 : (edge + distance) << 8) | symbol;
  }
  const words = reader.varint();
  const classes = new Uint8Array(words);
  let word = 0;
  while (!reader.atEnd) {
    const value = reader.varint();
    word += Math.floor(value / 16);
    classes[word] = value % 16;
  }
  return ok(new AutomatonLexicon({ edges, tags, classes, symbolOf }));
};
