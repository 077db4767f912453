/**
 * Ordinals in figures, in every spelling of their endings: in none is a word glued, though `33è` and `mes` look like two.
 */
import { SHAPE, type Words } from '../words/words.ts';

const ORDINAL = /^(?:\d{1,4}(?:ers?|[eè]res?|res?|[eè]s?|i?[eè]mes?)|2(?:n?ds?|ndes?))$/u;
const LONGEST = 10;

/** Whether word `index` is such an ordinal. */
export const isOrdinalForm = (text: string, words: Words, index: number): boolean => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  return (
    ((words.shape[index] ?? 0) & (SHAPE.digits | SHAPE.beforeApostrophe)) === SHAPE.digits &&
    to - from <= LONGEST &&
    ORDINAL.test(text.slice(from, to))
  );
};
