/**
 * What our closed lists say of a word, all of it at one look: a word that may be cut is asked about a dozen pieces, each
 * in half a dozen lists. The words stand in a table that is asked for a piece of a text where it stands: to cut the piece
 * out and to reckon its hash for each list would take most of the time.
 */
import { unitAt } from '../../model/unit-at.ts';
import { CLOSED_CLASSES } from '../lists/closed-classes.ts';
import {
  BOUND_PREFIXES,
  FUNCTION_WORDS,
  LAST_ELIDED,
  PREFIXES,
  SHORT_WORDS,
  SUFFIXES,
  SURNAME_BEGINNINGS,
  WORDS_OF_TALK,
} from '../lists/function-words.ts';

/** In which lists of `function-words.ts` a word stands, as bits. */
export const TRAIT = {
  functionWord: 1,
  shortWord: 2,
  talk: 4,
  prefix: 8,
  boundPrefix: 16,
  suffix: 32,
  surnameBeginning: 64,
  lastElided: 128,
} as const;

/** From this bit on stands one more than the number of the closed class. */
const CLASS = 16;

const LISTS: readonly (readonly [Iterable<string>, number])[] = [
  [FUNCTION_WORDS, TRAIT.functionWord],
  [SHORT_WORDS, TRAIT.shortWord],
  [WORDS_OF_TALK, TRAIT.talk],
  [PREFIXES, TRAIT.prefix],
  [BOUND_PREFIXES, TRAIT.boundPrefix],
  [SUFFIXES, TRAIT.suffix],
  [SURNAME_BEGINNINGS, TRAIT.surnameBeginning],
  [LAST_ELIDED, TRAIT.lastElided],
];

const told = (): ReadonlyMap<string, number> => {
  const traits = new Map<string, number>();
  for (const [words, trait] of LISTS)
    for (const word of words) traits.set(word, (traits.get(word) ?? 0) | trait);
  for (const [id, words] of CLOSED_CLASSES.entries())
    for (const word of words.split(' ')) {
      const known = traits.get(word) ?? 0;
      // A word belongs to the first class that holds it.
      if (known >>> CLASS === 0) traits.set(word, known | ((id + 1) << CLASS));
    }
  return traits;
};

const SLOTS = 1 << 11;

/** A slot holds one more than the place of its word in `letters`, where its length stands before its letters; 0 where none is. */
interface Table {
  readonly slots: Uint16Array;
  readonly traits: Int32Array;
  readonly letters: Uint16Array;
  readonly longest: number;
}

const slotOf = (text: string, from: number, to: number): number => {
  let sum = to - from;
  for (let i = from; i < to; i++) sum = Math.imul(sum ^ unitAt(text, i), 0x01000193);
  return (sum ^ (sum >>> 15)) & (SLOTS - 1);
};

const tableOf = (words: ReadonlyMap<string, number>): Table => {
  const slots = new Uint16Array(SLOTS);
  const traits = new Int32Array(SLOTS);
  const letters: number[] = [];
  let longest = 0;
  for (const [word, own] of words) {
    let slot = slotOf(word, 0, word.length);
    while (slots[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
    traits[slot] = own;
    letters.push(word.length);
    slots[slot] = letters.length;
    for (let i = 0; i < word.length; i++) letters.push(unitAt(word, i));
    longest = Math.max(longest, word.length);
  }
  return { slots, traits, letters: Uint16Array.from(letters), longest };
};

const { slots: SLOT, traits: TRAITS, letters: LETTERS, longest: LONGEST } = tableOf(told());

/** What the lists say of `text.slice(from, to)`, a word in small letters; 0 for most. */
export const traitsAt = (text: string, from: number, to: number): number => {
  const length = to - from;
  if (length > LONGEST) return 0;
  for (let slot = slotOf(text, from, to); ; slot = (slot + 1) & (SLOTS - 1)) {
    const place = SLOT[slot] ?? 0;
    if (place === 0) return 0;
    if (LETTERS[place - 1] !== length) continue;
    let i = 0;
    while (i < length && LETTERS[place + i] === unitAt(text, from + i)) i++;
    if (i === length) return TRAITS[slot] ?? 0;
  }
};

/** The same of a word. */
export const traitsOf = (word: string): number => traitsAt(word, 0, word.length);

/** The closed class of a word of these traits; -1 where it has none. */
export const closedClass = (traits: number): number => (traits >>> CLASS) - 1;
