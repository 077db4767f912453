/**
 * A small word glued to a compound with a hyphen, `levice-Premier ministre`, `desavant-postes`, `duweek-end`. The search for two words
 * sees the first part of the compound alone, which is often no word by itself; the lexicon has the whole, or the part begins
 * compounds of any word.
 */
import { unitAt } from '../../model/unit-at.ts';
import { frequencyClass, isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { isAmidStrangers, type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.99;
const SMALL: readonly string[] = 'leurs cette leur les des une ces ses aux son le la de du un ce au et'.split(
  ' ',
);
/** What begins compounds of any noun. */
const BEGINNINGS: ReadonlySet<string> = new Set(
  'vice ex avant arrière sous contre non quasi semi mini'.split(' '),
);
/** Before those a small word may be glued again: each line of the dispatch may have ended there, `levice-ministre`, `levice-président`. */
const MOST_OF_ANY = 3;
const SHORTEST_BEGINNING = 3;
const SHORTEST = 4;
const LONGEST = 16;
const BARRED = (OF_ANOTHER_SHAPE & ~SHAPE.beforeHyphen) | SHAPE.capital | SHAPE.afterApostrophe;
const HYPHEN = '-'.charCodeAt(0);

/** The cut behind the small word that word `index` begins with, where a compound goes on with the rest; null where none does. */
export const articleAndCompound: NameSearch = (text, words, index, vocabulary) => {
  if (((words.shape[index] ?? 0) & (SHAPE.beforeHyphen | BARRED)) !== SHAPE.beforeHyphen) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (words.entry[index] !== UNKNOWN || to - from < SHORTEST || to - from > LONGEST) return null;
  if (unitAt(text, to) !== HYPHEN || words.from[index + 1] !== to + 1) return null;
  const form = text.slice(from, to);
  const small = SMALL.find((one) => form.startsWith(one));
  if (small === undefined || isAmidStrangers(words, index)) return null;
  const rest = form.slice(small.length);
  const next = text.slice(to + 1, words.to[index + 1]).toLowerCase();
  const nextEntry = vocabulary.entryOf(next);
  const isOfAny = BEGINNINGS.has(rest) && isCommon(nextEntry) && frequencyClass(nextEntry) > 0;
  if (vocabulary.count(form) > (isOfAny ? MOST_OF_ANY : 1)) return null;
  if (!isOfAny && rest.length < SHORTEST_BEGINNING) return null;
  const compound = `${rest}-${next}`;
  if (!isOfAny && !isCommon(vocabulary.lexicon.pieceEntry(compound, 0, compound.length))) return null;
  const left = vocabulary.entryOf(small);
  return nameCutAt(text, words, index, vocabulary, from + small.length, left, KIND.singular, SURE);
};
