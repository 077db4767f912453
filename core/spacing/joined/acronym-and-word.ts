/**
 * An acronym that no lexicon knows and what is glued to it. A small word, `le PGHMet un guide`: three capitals or more, then a
 * word that a sentence goes on with and that ends no acronym, as `s`, `es` and `iste` do. Where the dispatch has the acronym
 * nowhere else a person decides, because brands are spelled in any way. Or a name, `des SEAGames`, where the dispatch has the
 * two apart elsewhere, and that of a Vietnamese person, `du PCVNguyen Van Nam`: a family name, and two syllables or more behind it.
 */
import { isVietnameseFamilyName } from '../../metadata/given-names.ts';
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isVietnameseSyllable } from '../lists/vietnamese.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { SHAPE, type Words } from '../words/words.ts';
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

/** Whether word `index` is a syllable with a capital of its own, right behind the one before it. */
const isNextSyllable = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & (SHAPE.spaced | SHAPE.capital | SHAPE.allCapitals)) ===
    (SHAPE.spaced | SHAPE.capital) && isVietnameseSyllable(text.slice(words.from[index], words.to[index]));

/** Whether a Vietnamese name of three syllables begins inside word `index`, at `name`. */
const beginsWholeName = (text: string, words: Words, index: number, name: number): boolean =>
  isVietnameseFamilyName(text.slice(name, words.to[index])) &&
  isNextSyllable(text, words, index + 1) &&
  isNextSyllable(text, words, index + 2);

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
  const isBeforePerson = acronym.length >= FEWEST_CAPITALS && beginsWholeName(text, words, index, name);
  if (isBeforePerson || (to - name >= SHORTEST_NAME && vocabulary.parted(acronym, text.slice(name, to))))
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
  const isBeforeWord = ((words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0;
  const isBeforeQuote = classAt(text, to) === UNIT.space && '"«“'.includes(text.charAt(to + 1));
  if (!isBeforeWord && !isBeforeQuote) return null;
  const small = text.slice(at, to);
  // `du BTPUne carte`.
  if (small === 'ne' && text.charAt(name) === 'U') return null;
  const isSmall = SMALL.has(small) || (small === 'a' && isParticipleBehind(text, words, index));
  if (!isSmall || vocabulary.count(text.slice(from, to)) > 1) return null;
  const right = vocabulary.entryOf(small);
  const likelihood = vocabulary.count(text.slice(from, at)) > 0 ? SEEN : LIKELY_BEHIND;
  return nameCutAt(text, words, index, vocabulary, at, KIND.acronym, right, likelihood);
};
