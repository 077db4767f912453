/** What the word before one tells of it: whether it may begin with a determiner, and whether it is the rest of `aujourd’hui`. */
import { DETERMINERS_ALONE } from '../lists/function-words.ts';
import { SHAPE, type Words } from './words.ts';

const wordBefore = (text: string, words: Words, index: number): string =>
  text.slice(words.from[index - 1], words.to[index - 1]).toLowerCase();

/**
 * Whether a determiner stands before word `index`, behind which no word begins with another: `les lamenti` is not `les la menti`.
 * A pronoun behind a hyphen, `prends-la`, is none.
 */
export const isBehindDeterminer = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & SHAPE.spaced) !== 0 &&
  ((words.shape[index - 1] ?? 0) & SHAPE.afterHyphen) === 0 &&
  DETERMINERS_ALONE.has(wordBefore(text, words, index));

/** Whether `aujourd’` stands before word `index`. */
export const isBehindAujourd = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & SHAPE.afterApostrophe) !== 0 && wordBefore(text, words, index) === 'aujourd';
