/**
 * Which groups of phrases a text holds, told in one pass over it whatever their number (Aho and Corasick, Efficient string
 * matching, Communications of the ACM 18, 1975). A pattern that cannot match without one of some phrases need not be tried
 * where none of them stands, and most lines of a page hold none.
 */
import { unitAt } from './unit-at.ts';

/** The bits of the groups of which a phrase stands in `text` from `from` to `to`. */
export type PhraseFinder = (text: string, from: number, to: number) => number;

/** Of the units from here on phrases hold the curved apostrophe alone. */
const SIZE = 0x2000;
const CURVED = 0x2019;
const STRAIGHT = 0x27;
/** The class of all units that stand in no phrase. */
const OTHER = 0;

/** A unit as phrases have it: in small letters, white space as a space, apostrophes as one. */
const folded = (character: string): string =>
  character === '’' ? "'" : /\s/u.test(character) ? ' ' : character.toLowerCase();

/** The classes of units: of each that stands in a phrase one, with its capital, and one of all others. */
const classesOf = (phrases: readonly string[]): { readonly classes: Uint8Array; readonly width: number } => {
  const letters = new Map<string, number>();
  for (const character of phrases.flatMap((phrase) => [...phrase].map(folded)))
    if (!letters.has(character)) letters.set(character, letters.size + 1);
  const classes = new Uint8Array(SIZE);
  for (let unit = 0; unit < SIZE; unit++)
    classes[unit] = letters.get(folded(String.fromCharCode(unit))) ?? OTHER;
  return { classes, width: letters.size + 1 };
};

/**
 * Finds phrases, written as in a line of text: letters are compared without case, white space and apostrophes by kind.
 *
 * @param groups the phrases of each bit, of units before U+2000 and the apostrophe ’
 */
export const createPhraseFinder = (groups: ReadonlyMap<number, readonly string[]>): PhraseFinder => {
  const { classes, width } = classesOf([...groups.values()].flat());
  const classAt = (unit: number): number => {
    if (unit < SIZE) return classes[unit] ?? OTHER;
    return unit === CURVED ? (classes[STRAIGHT] ?? OTHER) : OTHER;
  };
  const next: number[] = Array.from({ length: width }, () => 0);
  const bits: number[] = [0];
  for (const [bit, phrases] of groups)
    for (const phrase of phrases) {
      let state = 0;
      for (let at = 0; at < phrase.length; at++) {
        const place = state * width + classAt(unitAt(phrase, at));
        if (next[place] === 0) {
          next[place] = bits.push(0) - 1;
          for (let i = 0; i < width; i++) next.push(0);
        }
        state = next[place] ?? 0;
      }
      bits[state] = (bits[state] ?? 0) | bit;
    }
  // In order of length, what fails is taken from the longest end of what was read that begins a phrase as well.
  const fallback = bits.map(() => 0);
  const queue = next.slice(0, width).filter((state) => state !== 0);
  for (const state of queue) {
    const shorter = fallback[state] ?? 0;
    bits[state] = (bits[state] ?? 0) | (bits[shorter] ?? 0);
    for (let letter = 0; letter < width; letter++) {
      const place = state * width + letter;
      const onward = next[shorter * width + letter] ?? 0;
      const longer = next[place] ?? 0;
      if (longer === 0) next[place] = onward;
      else {
        fallback[longer] = onward;
        queue.push(longer);
      }
    }
  }
  // A state is told by where its row begins.
  const rows = Uint32Array.from(next, (state) => state * width);
  const told = new Uint32Array(rows.length);
  for (const [state, held] of bits.entries()) told[state * width] = held;
  return (text, from, to) => {
    let held = 0;
    let row = 0;
    for (let at = from; at < to; at++) {
      row = rows[row + classAt(unitAt(text, at))] ?? 0;
      held |= told[row] ?? 0;
    }
    return held;
  };
};
