/**
 * Words that belong to what stands on their other side, so that no space beside them cuts one in two: the article of an Arabic name,
 * `bis` behind its number, the first of a compound, an abbreviation.
 */
import type { Span } from '../../model/span.ts';
import { isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';

/** Articles of Arabic that stand before a hyphen and a capital: `Bab el-Tebbané`. */
const ARABIC_ARTICLES: ReadonlySet<string> = new Set(
  'al el ad ed ar er as es at et az ez an en ash esh ech ach'.split(' '),
);
/** Those that stand apart from it as well: `Port el Kantaoui`. */
const APART: ReadonlySet<string> = new Set(['al', 'el']);
/** Whether word `index` is such an article. */
export const isArabicArticle = (text: string, words: Words, index: number): boolean => {
  const next = words.shape[index + 1] ?? 0;
  if ((next & SHAPE.capital) === 0) return false;
  const word = text.slice(words.from[index], words.to[index]);
  return ((words.shape[index] ?? 0) & SHAPE.beforeHyphen) !== 0
    ? ARABIC_ARTICLES.has(word)
    : (next & SHAPE.spaced) !== 0 && APART.has(word);
};

const OF_NUMBER: ReadonlySet<string> = new Set(['bis', 'ter', 'quater', 'quinquies']);
/** Whether word `index` goes on with the number before it, and the next is a word by itself: `la ligne 161 bis tournera`, and not `3 ter rains`. */
export const isOfNumber = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index - 1] ?? 0) & SHAPE.digits) !== 0 &&
  (words.entry[index + 1] ?? UNKNOWN) !== UNKNOWN &&
  OF_NUMBER.has(text.slice(words.from[index], words.to[index]));

/** Whether word `index` and what stands behind its hyphen are a compound of the lexicon: `un vin aigre-doux`. */
export const beginsCompound = (text: string, words: Words, index: number, { lexicon }: Vocabulary): boolean =>
  ((words.shape[index] ?? 0) & SHAPE.beforeHyphen) !== 0 &&
  isCommon(lexicon.pieceEntry(text, words.from[index] ?? 0, words.to[index + 1] ?? 0));

/** What a letter before it makes an abbreviation with: `la loi n° 45`. */
const RAISED = '°º';
/** A century: `au IIe s. apr. J.-C.`. */
const CENTURY = 's.';

/** Whether the second of two pieces, at `span`, is an abbreviation. */
export const isShortened = (text: string, { from, to }: Span): boolean =>
  RAISED.includes(text.charAt(to)) || text.slice(from, to + 1) === CENTURY;
