/**
 * A surname that two words make, behind a first name: `Mireille Tranchemontagne`, `Paul Boisjoli`. Amid a sentence no common noun has a
 * capital, so that a cut would leave one that has.
 */
import { isGivenName } from '../../metadata/given-names.ts';
import { isCommon } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import type { Cut } from './cuts.ts';

const NAMED = SHAPE.capital | SHAPE.spaced;
const BARRED = SHAPE.mixed | SHAPE.sentenceStart;

/** Whether the word of a cut may be such a surname. */
export const isSurnameOfTwo = (
  text: string,
  words: Words,
  { word, left, right }: Cut,
  { entryOf }: Vocabulary,
): boolean =>
  ((words.shape[word] ?? 0) & (NAMED | BARRED)) === NAMED &&
  isCommon(entryOf(left)) &&
  !isGivenName(left) &&
  !isFunctionWord(left.toLowerCase()) &&
  !isFunctionWord(right) &&
  isGivenName(text.slice(words.from[word - 1], words.to[word - 1]));
