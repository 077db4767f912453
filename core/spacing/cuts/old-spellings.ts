/**
 * Spellings of earlier centuries, as quotations and old prints have them: the lexicon lacks them, and two words seem to make them. Each
 * has a form of today that is a word.
 */
import { hasKind, isCommon, KIND, type Lexicon } from '../lexicon/lexicon.ts';
import type { Cut } from './cuts.ts';

/** Present and participle in the plural as they were written until 1835, `enfans`, `représens`: a `t` makes them words. */
const PLURAL = /[ae]ns$/u;
const isPlural = ({ left, right }: Cut, lexicon: Lexicon): boolean => {
  if (!PLURAL.test(right)) return false;
  const form = `${(left + right).slice(0, -1)}ts`;
  return isCommon(lexicon.pieceEntry(form, 0, form.length));
};

/** The imperfect as it was written until 1835, `avoit`, `étoient`, of which the end alone may be a word: `a voit`. */
const IMPERFECT = /oi(?=(?:s|t|ent)$)/u;
const isImperfect = ({ left, right }: Cut, lexicon: Lexicon): boolean => {
  const whole = (left + right).toLowerCase();
  const form = whole.replace(IMPERFECT, 'ai');
  return form !== whole && isCommon(lexicon.pieceEntry(form, 0, form.length));
};

/** The first person as it was written until the 18th century, `je diray`, `j’ay`. */
const FIRST_PERSON = 'y';
const isFirstPerson = ({ left, right }: Cut, lexicon: Lexicon): boolean => {
  if (right !== FIRST_PERSON || !left.endsWith('a')) return false;
  const form = `${left.toLowerCase()}i`;
  return hasKind(lexicon.pieceEntry(form, 0, form.length), KIND.finite);
};

/** Whether the two sides of a cut are one word in an earlier spelling. */
export const isOldSpelling = (cut: Cut, lexicon: Lexicon): boolean =>
  isPlural(cut, lexicon) || isImperfect(cut, lexicon) || isFirstPerson(cut, lexicon);
