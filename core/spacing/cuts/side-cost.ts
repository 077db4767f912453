/**
 * What the words on the two sides of a cut cost, in nats: their own cost, but for names that only the dispatch or our lists know,
 * and for inflected forms that were never counted.
 */
import { unitAt } from '../../model/unit-at.ts';
import {
  type Entry,
  frequencyClass,
  hasKind,
  isCommon,
  isName,
  KIND,
  type Lexicon,
} from '../lexicon/lexicon.ts';
import { wordCost, wordCostAt } from '../words/word-cost.ts';
import { SHAPE } from '../words/words.ts';

/** Of a name that nothing else tells, as dear as a word that is hardly ever counted. */
export const NAME_COST = 12;
/** Of a word that nothing knows, of some length, and of each letter that it has more or less. */
const NEW_COST = 18;
const NEW_LENGTH = 8;
const NEW_LETTER = 1;
export const newCostOf = (length: number): number => NEW_COST + NEW_LETTER * (length - NEW_LENGTH);
/** Of what is elided before an apostrophe, so many letters long. */
export const elisionCost = (length: number): number => (length > 2 ? 8 : 4.5);
/** Whether the end of a word of this shape, in small letters, is a name alone: `müller` ends one, and is none without its capital. */
export const isNameInSmall = (entry: Entry, shape: number): boolean =>
  (shape & SHAPE.beforeApostrophe) === 0 && isName(entry) && !isCommon(entry);

const INFLECTION_COST = 1.5;
/** No shorter form borrows. */
const SHORTEST_INFLECTED = 5;
const E = 'e'.charCodeAt(0);
const E_ACUTE = 'é'.charCodeAt(0);
const S = 's'.charCodeAt(0);
const INFLECTED: ReadonlySet<number> = new Set([...'sxe'].map((letter) => letter.charCodeAt(0)));

/**
 * Cost of `text.slice(from, to)`, a word in small letters of these traits; a name that only this dispatch, our lists or the
 * Vietnamese syllables know has one of its own.
 */
export const costAt = (
  text: string,
  from: number,
  to: number,
  entry: Entry,
  traits: number,
  besideCapital: boolean,
): number => {
  if (to - from <= 2 && besideCapital && isName(entry)) return NAME_COST;
  const cost = wordCostAt(text, from, to, entry, traits);
  return isName(entry) && !isCommon(entry) && Number.isFinite(cost) ? Math.min(NAME_COST, cost) : cost;
};

/** The cost of the form without its ending, which an inflected form borrows, where it was counted; NaN where it was not. */
const borrowedCost = (lexicon: Lexicon, lower: string, start: number, to: number, own: number): number => {
  const known = lexicon.entry(lower, start, to);
  return frequencyClass(known) > 0
    ? Math.min(own, wordCost(lower.slice(start, to), known) + INFLECTION_COST)
    : Number.NaN;
};

/** Cost of the side `lower.slice(start, end)`; an inflected form that was never counted borrows from the form without its ending. */
export const sideCost = (
  lexicon: Lexicon,
  lower: string,
  start: number,
  end: number,
  entry: Entry,
  traits: number,
  besideCapital: boolean,
): number => {
  const own = costAt(lower, start, end, entry, traits, besideCapital);
  if (frequencyClass(entry) > 0 || end - start < SHORTEST_INFLECTED) return own;
  if (!hasKind(entry, KIND.singular | KIND.plural)) return own;
  const last = unitAt(lower, end - 1);
  if (!INFLECTED.has(last)) return own;
  const shorter = borrowedCost(lexicon, lower, start, end - 1, own);
  if (!Number.isNaN(shorter)) return shorter;
  const isFeminine = last === S && unitAt(lower, end - 2) === E && unitAt(lower, end - 3) !== E_ACUTE;
  const stem = isFeminine ? borrowedCost(lexicon, lower, start, end - 2, own) : Number.NaN;
  return Number.isNaN(stem) ? own : stem;
};
