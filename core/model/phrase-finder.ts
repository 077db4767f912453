/**
 * Which groups of phrases a text holds, told in one pass over it whatever their number (Aho and Corasick, Efficient string
 * matching, Communications of the ACM 18, 1975). A pattern that cannot match without one of some phrases need not be tried
 * where none of them stands, and most lines of a page hold none.
 */
import { unitAt } from './unit-at.ts';

/** The bits of the groups of which a phrase stands in `text` from `from` to `to`. */
export type PhraseFinder = (text: string, from: number, to: number) => number;

/** Units from here on stand in no phrase, but for the curved apostrophe and some white space. */
const SIZE = 0x2000;
const CURVED = '’';
const STRAIGHT = "'";
/** The class of all units that stand in no phrase. */
const OTHER = 0;
const SPACES =
  '\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** A unit as phrases have it: in small letters, white space as a space, apostrophes as one. */
const folded = (character: string): string =>
  character === CURVED ? STRAIGHT : SPACES.includes(character) ? ' ' : character.toLowerCase();

/** The class of a unit: of each that stands in a phrase one, with its capital, and one of all others. */
interface Classes {
  readonly at: (unit: number) => number;
  readonly width: number;
}

const classesOf = (phrases: readonly string[]): Classes => {
  const letters = new Set(phrases.flatMap((phrase) => Array.from(phrase, folded)));
  const classes = new Uint8Array(SIZE);
  const far = new Map<number, number>();
  const set = (character: string, letterClass: number): void => {
    const unit = character.length === 1 ? unitAt(character, 0) : 0;
    if (unit < SIZE) classes[unit] = letterClass;
    else far.set(unit, letterClass);
  };
  for (const [index, letter] of [...letters].entries()) {
    const spellings =
      letter === ' ' ? SPACES : letter === STRAIGHT ? STRAIGHT + CURVED : letter + letter.toUpperCase();
    for (const character of spellings) set(character, index + 1);
  }
  const at = (unit: number): number => (unit < SIZE ? (classes[unit] ?? OTHER) : (far.get(unit) ?? OTHER));
  return { at, width: letters.size + 1 };
};

/**
 * Finds phrases, written as in a line of text: letters are compared without case, white space and apostrophes by kind.
 *
 * @param groups the phrases of each bit, of units before U+2000 and the apostrophe ’
 */
export const createPhraseFinder = (groups: ReadonlyMap<number, readonly string[]>): PhraseFinder => {
  const { at: classAt, width } = classesOf([...groups.values()].flat());
  // The phrases as a tree: the states that each leads to, by letter.
  const children: Map<number, number>[] = [new Map()];
  const bits: number[] = [0];
  for (const [bit, phrases] of groups)
    for (const phrase of phrases) {
      let state = 0;
      for (let at = 0; at < phrase.length; at++) {
        const letter = classAt(unitAt(phrase, at));
        const onward = children[state]?.get(letter) ?? bits.push(0) - 1;
        children[state]?.set(letter, onward);
        if (onward === children.length) children.push(new Map());
        state = onward;
      }
      bits[state] = (bits[state] ?? 0) | bit;
    }
  // In order of length: what does not go on is taken for the longest end of what was read that begins a phrase as well. A
  // state is told by where its row begins.
  const rows = new Uint32Array(bits.length * width);
  const told = new Uint32Array(rows.length);
  const shorter = bits.map(() => 0);
  const queue = [0];
  for (const state of queue) {
    const row = state * width;
    const fallback = shorter[state] ?? 0;
    if (state !== 0) rows.copyWithin(row, fallback, fallback + width);
    told[row] = (bits[state] ?? 0) | (told[fallback] ?? 0);
    for (const [letter, onward] of children[state] ?? []) {
      shorter[onward] = rows[row + letter] ?? 0;
      rows[row + letter] = onward * width;
      queue.push(onward);
    }
  }
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
