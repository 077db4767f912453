/**
 * An acronym that no lexicon knows and the small word glued to it, `le PGHMet un guide`: three capitals or more, then a word
 * that a sentence goes on with and that ends no acronym, as `s`, `es` and `iste` do. A person decides, because brands are
 * spelled in any way.
 */
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { SHAPE } from '../words/words.ts';
import { isParticipleBehind, LIKELY_BEHIND, type NameSearch, nameCutAt } from './name-and-word.ts';

const FEWEST_CAPITALS = 3;
const SMALL: ReadonlySet<string> = new Set(
  'et est sont ont en de du des dans pour par sur avec qui que aux au la le les ne se ou mais à où'.split(
    ' ',
  ),
);
const BARRED =
  SHAPE.mixed |
  SHAPE.digits |
  SHAPE.guarded |
  SHAPE.beforeApostrophe |
  SHAPE.afterHyphen |
  SHAPE.beforeHyphen;

/** The cut between an acronym and the small word glued to it; null where there is none. */
export const acronymAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & (SHAPE.capital | BARRED)) !== SHAPE.capital || words.entry[index] !== UNKNOWN) return null;
  if (((words.shape[index + 1] ?? 0) & SHAPE.spaced) === 0) return null;
  let at = from;
  while (at < to && classAt(text, at) === UNIT.upper) at++;
  if (at - from < FEWEST_CAPITALS || at === to) return null;
  const small = text.slice(at, to);
  const isSmall = SMALL.has(small) || (small === 'a' && isParticipleBehind(text, words, index));
  if (!isSmall || vocabulary.count(text.slice(from, to)) > 1) return null;
  const right = vocabulary.entryOf(small);
  return nameCutAt(text, words, index, vocabulary, at, KIND.acronym, right, LIKELY_BEHIND);
};
