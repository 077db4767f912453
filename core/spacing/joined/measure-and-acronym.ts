/**
 * What an amount is counted in and the acronym glued to it, `500 francsCFA`, `300 dollarsUS`, `deux milliards de francsCFP`: behind
 * a number stands no name of a firm or product, which alone are spelled so.
 */
import { frequencyClass, hasKind, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.98;
const SHORTEST = 4;
const FEWEST_CAPITALS = 2;
const MOST_CAPITALS = 5;
/** What is counted is a word of some use: `pods` and the like stand in names. */
const FREQUENT = 3;
const MANY = /^(?:milliers?|millions?|milliards?)$/u;
const BARRED =
  SHAPE.capital |
  SHAPE.digits |
  SHAPE.guarded |
  SHAPE.afterHyphen |
  SHAPE.beforeHyphen |
  SHAPE.beforeApostrophe;

/** Whether an amount stands before word `index`: a number, or `millions de`. */
const isBehindAmount = (text: string, words: Words, index: number): boolean => {
  const before = words.shape[index - 1] ?? 0;
  if ((before & SHAPE.digits) !== 0) return true;
  const spelled = (at: number): string => text.slice(words.from[at], words.to[at]);
  return spelled(index - 1) === 'de' ? MANY.test(spelled(index - 2)) : MANY.test(spelled(index - 1));
};

/** The cut between what is counted and an acronym; null where there is none. */
export const measureAndAcronym: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.mixed | SHAPE.spaced | BARRED)) !== (SHAPE.mixed | SHAPE.spaced)) return null;
  if (words.entry[index] !== UNKNOWN) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  let at = to;
  while (at > from && classAt(text, at - 1) === UNIT.upper) at--;
  const capitals = to - at;
  if (capitals < FEWEST_CAPITALS || capitals > MOST_CAPITALS || at - from < SHORTEST) return null;
  const left = vocabulary.entryOf(text.slice(from, at));
  if (!hasKind(left, KIND.plural) || frequencyClass(left) < FREQUENT) return null;
  if (!isBehindAmount(text, words, index)) return null;
  return nameCutAt(text, words, index, vocabulary, at, left, KIND.acronym, SURE);
};
