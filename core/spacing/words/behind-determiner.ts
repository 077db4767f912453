/** Whether a determiner stands before a word, behind which no word begins with another: `les lamenti` is not `les la menti`. */
import { DETERMINERS_ALONE } from '../lists/function-words.ts';
import { SHAPE, type Words } from './words.ts';

/** Whether one stands before word `index`; a pronoun behind a hyphen, `prends-la`, is none. */
export const isBehindDeterminer = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & SHAPE.spaced) !== 0 &&
  ((words.shape[index - 1] ?? 0) & SHAPE.afterHyphen) === 0 &&
  DETERMINERS_ALONE.has(text.slice(words.from[index - 1], words.to[index - 1]).toLowerCase());
