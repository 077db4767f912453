/**
 * A name and the particle of an Arabic one glued behind it: `Rachidal-Kindi`, `Nasserbin Khalfan`. The particle stands between
 * names, with a hyphen before the next or a space; what stands before it is a name that is known, and with it none.
 */
import { isGivenName } from '../../metadata/given-names.ts';
import { isCommon, isName, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

/** The article, which a hyphen links to the name. */
const ARTICLES: readonly string[] = ['al', 'el'];
/** Son and daughter of whom follows. */
const DESCENTS: readonly string[] = ['binti', 'bin', 'ben', 'bint', 'ibn', 'ould'];
/** No name ends so, whoever bears it: `Noraishahbinti Mohd`. */
const ENDS_NO_NAME = 'binti';
const SURE = 0.997;
const SHORTEST_NAME = 3;
const BARRED =
  SHAPE.mixed | SHAPE.digits | SHAPE.allCapitals | SHAPE.guarded | SHAPE.foreign | SHAPE.otherLanguage;
const LINKED = SHAPE.afterHyphen | SHAPE.afterApostrophe | SHAPE.beforeApostrophe;

/** Whether `word` says of whom somebody descends, between two names. */
export const isDescent = (word: string): boolean => DESCENTS.includes(word);

/** The cut between the name in word `index` and the particle glued behind it; null where there is none. */
export const nameAndParticle: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.capital | BARRED | LINKED)) !== SHAPE.capital || words.entry[index] !== UNKNOWN)
    return null;
  const next = words.shape[index + 1] ?? 0;
  if (index + 1 >= words.count || (next & (SHAPE.capital | SHAPE.allCapitals)) !== SHAPE.capital) return null;
  const isLinked = (shape & SHAPE.beforeHyphen) !== 0;
  if (!isLinked && (next & SHAPE.spaced) === 0) return null;
  const to = words.to[index] ?? 0;
  const particle = (isLinked ? ARTICLES : DESCENTS).find((one) => text.endsWith(one, to));
  if (particle === undefined) return null;
  const at = to - particle.length;
  const name = text.slice(words.from[index], at);
  const entry = vocabulary.entryOf(name);
  const isKnown = particle === ENDS_NO_NAME || (isName(entry) && !isCommon(entry)) || isGivenName(name);
  if (name.length < SHORTEST_NAME || !isKnown) return null;
  return nameCutAt(text, words, index, vocabulary, at, KIND.proper, vocabulary.entryOf(particle), SURE);
};
