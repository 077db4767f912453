/**
 * A word and the `à` glued to it, `Il est néà Hanoï`, `Faceà la crise`: but for a few that the lexicon knows no word of French ends
 * so. Those of other languages that do, `libertà`, have no word of French before it. A name ends so in Italian or Catalan,
 * `Sebastià`, behind few letters.
 */
import { frequencyClass, isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { isVietnameseSyllable } from '../lists/vietnamese.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isAmidStrangers, type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.997;
const TO = 'à';
const SHORTEST = 3;
/** Beginnings of words of Italian that are words of French. */
const OTHERWISE: ReadonlySet<string> = new Set('et met far sar'.split(' '));
const SHORTEST_NAME = 5;
/** Letters before which no name of another language has this ending. */
const NO_ENDING = /(?:[hkqwx]|ng)$/u;
const BARRED =
  SHAPE.mixed |
  SHAPE.digits |
  SHAPE.guarded |
  SHAPE.otherLanguage |
  SHAPE.afterHyphen |
  SHAPE.beforeHyphen |
  SHAPE.beforeApostrophe;

/** What stands behind a name, as verbs and prepositions do, and never behind `à`: `Vilà a été élu`. */
const NEVER_BEHIND: ReadonlySet<string> = new Set(
  'a ont est sont était étaient avait avaient sera fut et ou mais qui que dont de du des d se s ne n y en dans sur avec pour par à au aux'.split(
    ' ',
  ),
);

/** Whether what stands behind word `index` may stand behind `à`. */
const mayFollow = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0 &&
  !NEVER_BEHIND.has(text.slice(words.from[index + 1], words.to[index + 1]));

/** Whether a word of French that opens a sentence stands before the `à`, or a name that no language ends so: one of the dispatch, or by its letters. */
const isBehindCapital = (text: string, words: Words, index: number, vocabulary: Vocabulary): boolean => {
  if (!mayFollow(text, words, index)) return false;
  const word = text.slice(words.from[index], (words.to[index] ?? 0) - 1);
  const left = vocabulary.entryOf(word.toLowerCase());
  const opens = ((words.shape[index] ?? 0) & SHAPE.sentenceStart) !== 0;
  if (opens && word.length >= SHORTEST && isCommon(left) && frequencyClass(left) > 0) return true;
  const next = text.slice(words.from[index + 1], words.to[index + 1]);
  const goesOn = isFunctionWord(next) || ((words.shape[index + 1] ?? 0) & SHAPE.capital) !== 0;
  return goesOn && word.length >= SHORTEST_NAME && (vocabulary.count(word) > 0 || NO_ENDING.test(word));
};

/** The cut before the `à` that ends word `index`; null where none does. */
export const wordAndTo: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (text.charAt(to - 1) !== TO || to - from < SHORTEST || words.entry[index] !== UNKNOWN) return null;
  if (((words.shape[index] ?? 0) & BARRED) !== 0 || ((words.shape[index + 1] ?? 0) & SHAPE.spaced) === 0)
    return null;
  const word = text.slice(from, to - 1);
  const left = vocabulary.entryOf(word);
  if (((words.shape[index] ?? 0) & SHAPE.capital) !== 0) {
    if (!isBehindCapital(text, words, index, vocabulary)) return null;
  } else if (!isCommon(left) || frequencyClass(left) === 0 || OTHERWISE.has(word)) return null;
  if (isVietnameseSyllable(text.slice(from, to)) || vocabulary.count(text.slice(from, to)) > 1) return null;
  if (isAmidStrangers(words, index)) return null;
  return nameCutAt(text, words, index, vocabulary, to - 1, left, vocabulary.entryOf(TO), SURE);
};
