/**
 * Words with what they say, as bits. Most words of a text are told unknown by their length and their first, middle and last letter,
 * without being cut out of it and looked up: every word of every dispatch is asked about.
 */

const SLOTS = 1 << 14;
const LONGEST = 31;

export class WordTable {
  private readonly words = new Map<string, number>();
  /** Which lengths the known words with a first, a middle and a last letter have, as bits. */
  private readonly lengths = new Uint32Array(SLOTS);

  /** Adds bits to words, given in one string apart by white space or bars. */
  add(flags: number, words: string): void {
    for (const word of words.split(/[|\s]+/u)) {
      if (word === '') continue;
      this.words.set(word, (this.words.get(word) ?? 0) | flags);
      const slot = slotOf(word, 0, word.length);
      this.lengths[slot] = (this.lengths[slot] ?? 0) | (1 << Math.min(word.length, LONGEST));
    }
  }

  /** The bits of the word at `from` to `to` of `text`; 0 for a word that is not known. */
  at(text: string, from: number, to: number): number {
    const lengths = this.lengths[slotOf(text, from, to)] ?? 0;
    return lengths & (1 << Math.min(to - from, LONGEST)) ? (this.words.get(text.slice(from, to)) ?? 0) : 0;
  }
}

const slotOf = (text: string, from: number, to: number): number => {
  const middle = from + ((to - from) >> 1);
  return ((text.charCodeAt(from) * 37 + text.charCodeAt(middle)) * 37 + text.charCodeAt(to - 1)) % SLOTS;
};
