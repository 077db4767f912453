/**
 * A word and the sign of a number glued to it, `la symphonien° 33`: the letter before the ring is no part of the word, and no word ends so.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.99;
const SHORTEST = 3;
const SIGN = 'n';
/** The ring, or the letter that stands for it, and the number. */
const RING_AND_NUMBER = inBasicPlane(/^[°º][ \u00a0\u202f]?\d/u);
const REACH = 3;
const BARRED = SHAPE.digits | SHAPE.allCapitals | SHAPE.guarded | SHAPE.mixed | SHAPE.beforeHyphen;

/** The cut before the `n` of `n° 33` that ends word `index`; null where none does. */
export const wordAndNumberSign: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (((words.shape[index] ?? 0) & BARRED) !== 0 || to - from <= SHORTEST) return null;
  if (text.charAt(to - 1) !== SIGN || !RING_AND_NUMBER.test(text.slice(to, to + REACH))) return null;
  const left = vocabulary.entryOf(text.slice(from, to - 1));
  if (left === UNKNOWN || !isCommon(left)) return null;
  return nameCutAt(text, words, index, vocabulary, to - 1, left, KIND.singular, SURE);
};
