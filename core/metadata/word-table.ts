/**
 * Words with what they say, as bits. Every word of every dispatch is asked about where it stands, without being cut out
 * of its text: most are told unknown by their length and their first, middle and last letter, the others are compared
 * with the few known words that share these. The table is small, so that it stays at hand between dispatches.
 */
import { unitAt } from '../model/unit-at.ts';

/** A power of two; a few thousand words leave most of them empty. */
const SLOTS = 1 << 12;
const LONGEST = 31;
const NONE = 0;
/** Letters of known words that there is place for at first. */
const LETTERS = 1 << 12;

export class WordTable {
  /** Which lengths the known words of a slot have, as bits. */
  private readonly lengths = new Int32Array(SLOTS);
  /** The word of a slot that was added last, and the one before each word; 0 for none. */
  private readonly newest = new Uint16Array(SLOTS);
  private readonly before: number[] = [NONE];
  private readonly flags: number[] = [0];
  /** Where the letters of each word begin, and behind the last where they end: of strings it would cost as much to ask how long each is. */
  private readonly starts: number[] = [0, 0];
  private letters = new Uint16Array(LETTERS);

  /** Adds bits to words, given in one string apart by white space or bars. */
  add(flags: number, words: string): void {
    for (const word of words.split(/[|\s]+/u)) {
      if (word === '') continue;
      const slot = slotOf(word, 0, word.length);
      const known = this.find(slot, word, 0, word.length);
      if (known === NONE) {
        this.before.push(this.newest[slot] ?? NONE);
        this.newest[slot] = this.flags.push(flags) - 1;
        this.keep(word);
        this.lengths[slot] = (this.lengths[slot] ?? 0) | lengthBit(word.length);
      } else this.flags[known] = (this.flags[known] ?? 0) | flags;
    }
  }

  /** The bits of the word at `from` to `to` of `text`; 0 for a word that is not known. */
  at(text: string, from: number, to: number): number {
    if (from >= to) return 0;
    const slot = slotOf(text, from, to);
    if (((this.lengths[slot] ?? 0) & lengthBit(to - from)) === 0) return 0;
    return this.flags[this.find(slot, text, from, to)] ?? 0;
  }

  private find(slot: number, text: string, from: number, to: number): number {
    let known = this.newest[slot] ?? NONE;
    while (known !== NONE && !this.stands(known, text, from, to)) known = this.before[known] ?? NONE;
    return known;
  }

  private keep(word: string): void {
    const start = this.starts[this.starts.length - 1] ?? 0;
    const end = start + word.length;
    if (end > this.letters.length) {
      const wider = new Uint16Array(2 * end);
      wider.set(this.letters);
      this.letters = wider;
    }
    for (let at = 0; at < word.length; at++) this.letters[start + at] = unitAt(word, at);
    this.starts.push(end);
  }

  private stands(known: number, text: string, from: number, to: number): boolean {
    const { letters } = this;
    const start = this.starts[known] ?? 0;
    const length = to - from;
    if ((this.starts[known + 1] ?? 0) - start !== length) return false;
    for (let at = 0; at < length; at++) if (letters[start + at] !== unitAt(text, from + at)) return false;
    return true;
  }
}

const lengthBit = (length: number): number => 1 << Math.min(length, LONGEST);

const slotOf = (text: string, from: number, to: number): number => {
  const middle = from + ((to - from) >> 1);
  const mixed = (unitAt(text, from) * 37 + unitAt(text, middle)) * 37 + unitAt(text, to - 1);
  return (mixed ^ (mixed >> 11)) & (SLOTS - 1);
};
