/**
 * Whether two words that the lexicon knows stand apart again in the same text, `les super grands ports`, so that they are meant so,
 * though the lexicon has them in one: hardly ever is a word cut twice at the same place.
 */
import { UNKNOWN } from '../lexicon/lexicon.ts';
import type { Words } from '../words/words.ts';

/** So far on either side the pair is looked for: dispatches are shorter, and of a whole book the time would grow with its square. */
const REACH = 8000;

/** Whether the pair at `index` and behind it stands apart again nearby. */
export const standsApartAgain = (text: string, words: Words, index: number): boolean => {
  if (words.entry[index] === UNKNOWN || words.entry[index + 1] === UNKNOWN) return false;
  const from = words.from[index] ?? 0;
  const to = words.to[index + 1] ?? 0;
  const pair = ` ${text.slice(from, to)} `;
  return (
    text.slice(to, to + REACH).includes(pair) || text.slice(Math.max(0, from - REACH), from).includes(pair)
  );
};
