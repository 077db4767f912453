/**
 * Words behind a hyphen that look like two glued and are one: the rest of a word broken at a wrap, the end of a compound of another
 * language, the second syllable of a name.
 */
import { isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import type { Cut } from './cuts.ts';

/** Whether the word of a cut goes on from one that was broken before it at a hyphen: together they are one of the lexicon. */
export const isRestOfBroken = (
  text: string,
  words: Words,
  { word }: Cut,
  { lexicon }: Vocabulary,
): boolean => {
  if (((words.shape[word] ?? 0) & SHAPE.afterHyphen) === 0) return false;
  const before = text.slice(words.from[word - 1], words.to[word - 1]);
  const whole = before + text.slice(words.from[word], words.to[word]);
  return isCommon(lexicon.pieceEntry(whole, 0, whole.length));
};

/** Whether word `index`, which nothing knows by itself, ends a compound of the lexicon: `court-circuitait`. */
export const endsKnownCompound = (
  text: string,
  words: Words,
  index: number,
  { lexicon }: Vocabulary,
): boolean =>
  ((words.shape[index] ?? 0) & SHAPE.afterHyphen) !== 0 &&
  words.entry[index] === UNKNOWN &&
  isCommon(lexicon.pieceEntry(text, words.from[index - 1] ?? 0, words.to[index] ?? 0));

const NAMED = SHAPE.capital | SHAPE.digits;

/** Whether the word of a cut ends a compound whose first word is no French one, nor the begin of one that was broken there. */
export const endsOtherCompound = (
  text: string,
  words: Words,
  { word, left }: Cut,
  { lexicon, entryOf }: Vocabulary,
): boolean => {
  if (((words.shape[word] ?? 0) & SHAPE.afterHyphen) === 0) return false;
  if (((words.shape[word - 1] ?? 0) & NAMED) !== 0) return false;
  const before = text.slice(words.from[word - 1], words.to[word - 1]);
  const broken = before + left;
  return entryOf(before) === UNKNOWN && !isCommon(lexicon.pieceEntry(broken, 0, broken.length));
};

/** No second syllable of a Korean name is longer. */
const LONGEST_SYLLABLE = 5;
/** Whether the word of a cut ends a name of three, `Kim Do-yun`, and no place, `Port-auquai`. */
export const endsKoreanName = (words: Words, { word, left, right }: Cut): boolean => {
  const isCapital = (index: number): boolean => ((words.shape[index] ?? 0) & SHAPE.capital) !== 0;
  return (
    ((words.shape[word] ?? 0) & (SHAPE.afterHyphen | SHAPE.capital)) === SHAPE.afterHyphen &&
    left.length + right.length <= LONGEST_SYLLABLE &&
    isCapital(word - 1) &&
    isCapital(word - 2) &&
    ((words.shape[word - 1] ?? 0) & SHAPE.spaced) !== 0
  );
};
