/**
 * The small word glued before `prud’hommes`, `le conseil deprud’hommes`: what stands before the apostrophe is elided in this word
 * alone, so that no other search sees where it begins.
 */
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const BEGINNING = 'prud';
const REST = 'hom';
const SURE = 0.997;

/** The cut before `prud` in word `index`; null where it is none, or no small word stands before it. */
export const wordAndPrudhommes: NameSearch = (text, words, index, vocabulary) => {
  if (((words.shape[index] ?? 0) & SHAPE.beforeApostrophe) === 0 || words.entry[index] !== UNKNOWN)
    return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const at = to - BEGINNING.length;
  if (at <= from || !text.startsWith(BEGINNING, at) || !text.startsWith(REST, to + 1)) return null;
  const small = text.slice(from, at);
  if (!isFunctionWord(small)) return null;
  return nameCutAt(text, words, index, vocabulary, at, vocabulary.entryOf(small), KIND.singular, SURE);
};
