/**
 * How surprising a word is by its frequency class: the unigrams of the language model; `class-affinity.ts` holds the
 * bigrams. Costs are negative natural logarithms of a probability, so that they add up.
 */
import { type Entry, frequencyClass, UNKNOWN } from './lexicon.ts';
import { isFunctionWord, SHORT_WORDS, WORDS_OF_TALK } from './lists/function-words.ts';
import { WORDS_OF_NEWS } from './lists/news-words.ts';

/** Cost of the most frequent class, and how much a class adds: the classes are about a doubling of the count apart. */
const BASE_COST = 3.5;
const CLASS_COST = 0.79;
const UNCOUNTED_COST = 16.5;
const TALK_COST = 3;
/** As if counted now and then, as the names of our lists. */
const NEWS_COST = BASE_COST + 9 * CLASS_COST;
const FUNCTION_COST = 10;

/** Cost of a known word, in nats; infinite for a fragment so short that no text holds it as a word. */
export const wordCost = (word: string, entry: Entry): number => {
  if (entry === UNKNOWN) return Number.POSITIVE_INFINITY;
  if (word.length <= 2 && !SHORT_WORDS.has(word)) return Number.POSITIVE_INFINITY;
  const level = frequencyClass(entry);
  if (level === 0)
    return isFunctionWord(word) ? FUNCTION_COST : WORDS_OF_NEWS.has(word) ? NEWS_COST : UNCOUNTED_COST;
  const talk = WORDS_OF_TALK.has(word) ? TALK_COST : 0;
  return BASE_COST + (15 - level) * CLASS_COST + talk;
};
