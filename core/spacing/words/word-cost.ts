/**
 * How surprising a word is by its frequency class: the unigrams of the language model; `class-affinity.ts` holds the
 * bigrams. Costs are negative natural logarithms of a probability, so that they add up.
 */
import { type Entry, frequencyClass, UNKNOWN } from '../lexicon/lexicon.ts';
import { WORDS_OF_NEWS } from '../lists/news-words.ts';
import { TRAIT, traitsOf } from './word-traits.ts';

/** Cost of the most frequent class, and how much a class adds: the classes are about a doubling of the count apart. */
const BASE_COST = 3.5;
const CLASS_COST = 0.79;
const UNCOUNTED_COST = 16.5;
const TALK_COST = 3;
/** As if counted now and then, as the names of our lists. */
const NEWS_COST = BASE_COST + 9 * CLASS_COST;
const FUNCTION_COST = 10;

/**
 * Cost of `text.slice(from, to)`, a known word in small letters, in nats; infinite for a fragment so short that no text
 * holds it as a word. `traits` are its own.
 */
export const wordCostAt = (text: string, from: number, to: number, entry: Entry, traits: number): number => {
  if (entry === UNKNOWN) return Number.POSITIVE_INFINITY;
  if (to - from <= 2 && (traits & TRAIT.shortWord) === 0) return Number.POSITIVE_INFINITY;
  const level = frequencyClass(entry);
  if (level === 0)
    return (traits & TRAIT.functionWord) !== 0
      ? FUNCTION_COST
      : WORDS_OF_NEWS.has(text.slice(from, to))
        ? NEWS_COST
        : UNCOUNTED_COST;
  return BASE_COST + (15 - level) * CLASS_COST + ((traits & TRAIT.talk) !== 0 ? TALK_COST : 0);
};

/** The same of a word. */
export const wordCost = (word: string, entry: Entry): number =>
  entry === UNKNOWN ? Number.POSITIVE_INFINITY : wordCostAt(word, 0, word.length, entry, traitsOf(word));
