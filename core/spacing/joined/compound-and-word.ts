/**
 * A compound with a hyphen that ends in what is no word by itself, and the word glued behind it: `un week-enddernier`, `une
 * start-uplocale`. The search for two words knows its end as a part of the compound alone.
 */
import { unitAt } from '../../model/unit-at.ts';
import { frequencyClass, isCommon, isName, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, SUFFIXES } from '../lists/function-words.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.985;
const SHORTEST = 4;
/** What makes persons of a compound: `start-uppeurs`, `stand-uppeuse`. */
const OF_PERSONS = /^peu(?:r|se)s?$/u;
/** What is rarer may be an ending. */
const FREQUENT = 3;
const BARRED = (OF_ANOTHER_SHAPE & ~SHAPE.afterHyphen) | SHAPE.capital | SHAPE.afterApostrophe;
const HYPHEN = '-'.charCodeAt(0);

/** The cut behind the compound that word `index` ends; null where it ends none. */
export const compoundAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.afterHyphen | BARRED)) !== SHAPE.afterHyphen || words.entry[index] !== UNKNOWN)
    return null;
  const start = words.from[index - 1] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (unitAt(text, from - 1) !== HYPHEN || ((words.shape[index - 1] ?? 0) & SHAPE.capital) !== 0) return null;
  for (let at = to - SHORTEST; at > from + 1; at--) {
    const right = vocabulary.lexicon.pieceEntry(text, at, to);
    if (!isCommon(right) || frequencyClass(right) < FREQUENT) continue;
    const word = text.slice(at, to);
    if (SUFFIXES.has(word) || isFunctionWord(word) || OF_PERSONS.test(word)) continue;
    const compound = vocabulary.lexicon.pieceEntry(text, start, at);
    if (!isCommon(compound) || isName(compound)) continue;
    if (vocabulary.count(text.slice(from, to)) > 1) return null;
    return nameCutAt(text, words, index, vocabulary, at, KIND.singular, right, SURE);
  }
  return null;
};
