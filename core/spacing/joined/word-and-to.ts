/**
 * A word and the `à` glued to it, `Il est néà Hanoï`: but for a few that the lexicon knows no word of French ends so. Those of other
 * languages that do, `libertà`, have no word of French before it.
 */
import { frequencyClass, isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isVietnameseSyllable } from '../lists/vietnamese.ts';
import { SHAPE } from '../words/words.ts';
import { isAmidStrangers, type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.997;
const TO = 'à';
const SHORTEST = 3;
/** Beginnings of words of Italian that are words of French. */
const OTHERWISE: ReadonlySet<string> = new Set('et met far sar'.split(' '));
const BARRED =
  SHAPE.mixed |
  SHAPE.capital |
  SHAPE.digits |
  SHAPE.guarded |
  SHAPE.otherLanguage |
  SHAPE.afterHyphen |
  SHAPE.beforeHyphen |
  SHAPE.beforeApostrophe;

/** The cut before the `à` that ends word `index`; null where none does. */
export const wordAndTo: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (text.charAt(to - 1) !== TO || to - from < SHORTEST || words.entry[index] !== UNKNOWN) return null;
  if (((words.shape[index] ?? 0) & BARRED) !== 0 || ((words.shape[index + 1] ?? 0) & SHAPE.spaced) === 0)
    return null;
  const word = text.slice(from, to - 1);
  const left = vocabulary.entryOf(word);
  if (!isCommon(left) || frequencyClass(left) === 0 || OTHERWISE.has(word)) return null;
  if (isVietnameseSyllable(text.slice(from, to)) || vocabulary.count(text.slice(from, to)) > 1) return null;
  if (isAmidStrangers(words, index)) return null;
  return nameCutAt(text, words, index, vocabulary, to - 1, left, vocabulary.entryOf(TO), SURE);
};
