/**
 * Whether a noun with a capital may rather begin the rest of a title of two words, `Lonely Planet`: the dispatch has the noun, `le Plan`,
 * but never behind the word before it, which has a capital of its own.
 */
import { isGivenName } from '../../metadata/given-names.ts';
import { isCommon } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';

const NAMED = SHAPE.capital | SHAPE.spaced;

/** Whether `noun`, which word `index` begins with, is such a beginning. */
export const isRestOfTitle = (
  text: string,
  words: Words,
  index: number,
  noun: string,
  vocabulary: Vocabulary,
): boolean => {
  if (((words.shape[index] ?? 0) & NAMED) !== NAMED) return false;
  if (((words.shape[index - 1] ?? 0) & SHAPE.capital) === 0) return false;
  if (!isCommon(vocabulary.entryOf(noun.toLowerCase()))) return false;
  const before = text.slice(words.from[index - 1], words.to[index - 1]);
  if (isFunctionWord(before.toLowerCase()) || isGivenName(before)) return false;
  return !vocabulary.parted(before, noun);
};
