/**
 * The word behind `aujourd’hui` glued to it, `aujourd’huide`: what stands behind the apostrophe is no word by itself, so that no
 * other search sees where it ends.
 */
import { isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { isBehindAujourd } from '../words/word-before.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const REST = 'hui';
const SURE = 0.997;
/** A shorter word that is none of the small ones may be something else. */
const SHORTEST = 4;

/** The cut behind `hui` in word `index`; null where it is none. */
export const todayAndWord: NameSearch = (text, words, index, vocabulary) => {
  if (words.entry[index] !== UNKNOWN || !isBehindAujourd(text, words, index)) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (!text.startsWith(REST, from) || to <= from + REST.length) return null;
  const right = text.slice(from + REST.length, to);
  const entry = vocabulary.entryOf(right);
  const isWord = isFunctionWord(right) || (isCommon(entry) && right.length >= SHORTEST);
  if (!isWord) return null;
  return nameCutAt(text, words, index, vocabulary, from + REST.length, KIND.singular, entry, SURE);
};
