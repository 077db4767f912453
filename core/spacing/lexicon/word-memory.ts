/**
 * Remembers how far the lexicon's automaton came with the words that were asked last, because a text asks for the same
 * few thousand words again and again. A table of fixed size, in which a newer word takes the place of an older one with
 * the same slot: what it answers never depends on it, only how fast. A slot is one row of numbers, as long as a line of a
 * processor's cache, because a dispatch asks for a few hundred words that lie anywhere in the table.
 */
import { unitAt } from '../../model/unit-at.ts';

const SLOTS = 1 << 13;
const ROW = 16;
/** What a row holds: the length of the word, what is known of it, and its letters, two a number. */
const LENGTH = 0;
const STATE = 1;
const NUMBER = 2;
const ENTRY = 3;
const LETTERS = 4;
const LONGEST = 2 * (ROW - LETTERS);

export class WordMemory {
  private readonly rows = new Int32Array(SLOTS * ROW);
  /** The letters of the word asked for, two a number, and where its row begins. */
  private readonly asked = new Int32Array(ROW);
  private row = 0;

  /** Whether `text.slice(from, to)` is remembered; then {@link state}, {@link number} and {@link entry} tell of it. */
  find(text: string, from: number, to: number): boolean {
    const length = to - from;
    if (length > LONGEST) return false;
    const { asked, rows } = this;
    let sum = 0x811c9dc5;
    let count = 0;
    for (let i = from; i < to; i += 2) {
      const pair = unitAt(text, i) | (i + 1 < to ? unitAt(text, i + 1) << 16 : 0);
      asked[count++] = pair;
      sum = Math.imul(sum ^ pair, 0x01000193);
      sum ^= sum >>> 15;
    }
    const row = (sum & (SLOTS - 1)) * ROW;
    this.row = row;
    if (rows[row + LENGTH] !== length) return false;
    for (let i = 0; i < count; i++) if (rows[row + LETTERS + i] !== asked[i]) return false;
    return true;
  }

  get state(): number {
    return this.rows[this.row + STATE] ?? -1;
  }

  get number(): number {
    return this.rows[this.row + NUMBER] ?? 0;
  }

  get entry(): number {
    return this.rows[this.row + ENTRY] ?? 0;
  }

  /**
   * Keeps the word of `length` letters that {@link find} was asked for last, in place of what its row held: the state
   * behind it, -1 where the automaton ends before; the words passed by; the word's entry.
   */
  keep(length: number, state: number, number: number, entry: number): void {
    if (length > LONGEST || length === 0) return;
    const { rows, row, asked } = this;
    rows[row + LENGTH] = length;
    rows[row + STATE] = state;
    rows[row + NUMBER] = number;
    rows[row + ENTRY] = entry;
    for (let i = 0; i < ROW - LETTERS; i++) rows[row + LETTERS + i] = asked[i] ?? 0;
  }
}
