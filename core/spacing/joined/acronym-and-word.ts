/**
 * An acronym that no lexicon knows and what is glued to it. A small word, `le PGHMet un guide`: three capitals or more, then a
 * word that a sentence goes on with and that ends no acronym, as `s`, `es` and `iste` do. Where the dispatch has the acronym nowhere else
 * a person decides, because brands are spelled in any way. Or a name, `des SEAGames`, where the dispatch has the two apart elsewhere.
 */
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { SHAPE } from '../words/words.ts';
import { isParticipleBehind, LIKELY_BEHIND, type NameSearch, nameCutAt } from './name-and-word.ts';

const FEWEST_CAPITALS = 3;
/** The dispatch has the acronym before the same name, apart, or alone before what the sentence goes on with. */
const SEEN = 0.985;
/** Shorter ones are endings of acronyms, `PMEs`. */
const SHORTEST_NAME = 3;
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

/** The cut between an acronym and the small word or the name glued to it; null where there is none. */
export const acronymAndWord: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & (SHAPE.capital | BARRED)) !== SHAPE.capital || words.entry[index] !== UNKNOWN) return null;
  let at = from;
  while (at < to && classAt(text, at) === UNIT.upper) at++;
  if (at - from < FEWEST_CAPITALS || at === to) return null;
  const name = at - 1;
  const acronym = text.slice(from, name);
  if (to - name >= SHORTEST_NAME && vocabulary.parted(acronym, text.slice(name, to)))
    return vocabulary.count(text.slice(from, to)) > 1
      ? null
      : nameCutAt(
          text,
          words,
          index,
          vocabulary,
          name,
          KIND.acronym,
          vocabulary.entryOf(text.slice(name, to)),
          SEEN,
        );
  if (((words.shape[index + 1] ?? 0) & SHAPE.spaced) === 0) return null;
  const small = text.slice(at, to);
  // `du BTPUne carte`.
  if (small === 'ne' && text.charAt(name) === 'U') return null;
  const isSmall = SMALL.has(small) || (small === 'a' && isParticipleBehind(text, words, index));
  if (!isSmall || vocabulary.count(text.slice(from, to)) > 1) return null;
  const right = vocabulary.entryOf(small);
  const likelihood = vocabulary.count(text.slice(from, at)) > 0 ? SEEN : LIKELY_BEHIND;
  return nameCutAt(text, words, index, vocabulary, at, KIND.acronym, right, likelihood);
};
