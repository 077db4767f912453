/**
 * Words with what they say, as bits. Most words of a text are told unknown by their length and their first and last
 * letter, without being cut out of it and looked up: every word of every dispatch is asked about.
 */

const SIDE = 64;
const LONGEST = 31;

export class WordTable {
  private readonly words = new Map<string, number>();
  /** Which lengths the known words with a first and a last letter have, as bits. */
  private readonly lengths = new Uint32Array(SIDE * SIDE);

  /** Adds bits to words, given in one string apart by white space or bars. */
  add(flags: number, words: string): void {
    for (const word of words.split(/[|\s]+/u)) {
      if (word === '') continue;
      this.words.set(word, (this.words.get(word) ?? 0) | flags);
      const slot = slotOf(word.charCodeAt(0), word.charCodeAt(word.length - 1));
      this.lengths[slot] = (this.lengths[slot] ?? 0) | (1 << Math.min(word.length, LONGEST));
    }
  }

  /** The bits of the word at `from` to `to` of `text`; 0 for a word that is not known. */
  at(text: string, from: number, to: number): number {
    const lengths = this.lengths[slotOf(text.charCodeAt(from), text.charCodeAt(to - 1))] ?? 0;
    return lengths & (1 << Math.min(to - from, LONGEST)) ? (this.words.get(text.slice(from, to)) ?? 0) : 0;
  }
}

const slotOf = (first: number, last: number): number => (first % SIDE) * SIDE + (last % SIDE);
