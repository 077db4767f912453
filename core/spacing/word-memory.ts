/**
 * Remembers how far the lexicon's automaton came with the words that were asked last, because a text asks for the same
 * few thousand words again and again. A table of fixed size, in which a newer word takes the place of an older one with
 * the same slot: what it answers never depends on it, only how fast.
 */
const SLOTS = 1 << 14;
const LONGEST = 16;

export class WordMemory {
  private readonly units = new Uint16Array(SLOTS * LONGEST);
  private readonly lengths = new Uint8Array(SLOTS);
  /** By slot: the state behind the word, -1 where the automaton ends before; the words passed by; the word's entry. */
  readonly states = new Int32Array(SLOTS);
  readonly numbers = new Uint32Array(SLOTS);
  readonly entries = new Int32Array(SLOTS);

  /** The slot of `text.slice(from, to)`, or -1 for an empty word and one too long to be kept. */
  slotOf(text: string, from: number, to: number): number {
    if (to - from > LONGEST || to <= from) return -1;
    let sum = 0x811c9dc5;
    for (let i = from; i < to; i++) sum = Math.imul(sum ^ text.charCodeAt(i), 0x01000193);
    return (sum ^ (sum >>> 15)) & (SLOTS - 1);
  }

  /** Whether `slot` holds `text.slice(from, to)`. */
  holds(slot: number, text: string, from: number, to: number): boolean {
    if (this.lengths[slot] !== to - from) return false;
    const start = slot * LONGEST - from;
    for (let i = from; i < to; i++) if (this.units[start + i] !== text.charCodeAt(i)) return false;
    return true;
  }

  /** Keeps `text.slice(from, to)` in its slot, in place of what was there. */
  keep(slot: number, text: string, from: number, to: number): void {
    this.lengths[slot] = to - from;
    const start = slot * LONGEST - from;
    for (let i = from; i < to; i++) this.units[start + i] = text.charCodeAt(i);
  }
}
