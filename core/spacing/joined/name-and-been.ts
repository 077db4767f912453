/**
 * A name that nothing else tells and the `a` or `ont` glued to it, `Les partisans de Bensalahont été arrêtés`: names end so, `Dupont`,
 * `Lucia`, but none stands right before `été` and a participle, where its verb is missing.
 */
import { isGivenName } from '../../metadata/given-names.ts';
import { UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE, type Words } from '../words/words.ts';
import {
  ANY_PARTICIPLE,
  isAmidStrangers,
  type NameSearch,
  nameCutAt,
  OF_ANOTHER_SHAPE,
} from './name-and-word.ts';

const SURE = 0.985;
/** Names end in `a` more often, and a page may have lost the verb altogether. */
const LIKELY = 0.97;
const SHORTEST = 4;
const BEEN = 'été';
/** How names of bridges, hills and springs end, `Dupont`, `Cormont`, `Bellefont`. */
const NAME_ENDING = /[fmpv]ont$/u;

const formAt = (text: string, words: Words, index: number): string =>
  text.slice(words.from[index], words.to[index]);
const isSpaced = (words: Words, index: number): boolean =>
  index < words.count && ((words.shape[index] ?? 0) & SHAPE.spaced) !== 0;

/** The cut before the verb that word `index`, a name, ends in; null where it ends in none. */
export const nameAndBeen: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.capital) === 0 || (shape & OF_ANOTHER_SHAPE) !== 0) return null;
  if (words.entry[index] !== UNKNOWN || !isSpaced(words, index + 1) || !isSpaced(words, index + 2))
    return null;
  if (formAt(text, words, index + 1) !== BEEN) return null;
  const name = formAt(text, words, index);
  const verb = name.endsWith('ont') ? 'ont' : name.endsWith('a') ? 'a' : null;
  if (verb === null || name.length - verb.length < SHORTEST) return null;
  if (!ANY_PARTICIPLE.test(formAt(text, words, index + 2)) || isAmidStrangers(words, index)) return null;
  if (vocabulary.count(name) > 1 || isGivenName(name)) return null;
  const at = (words.to[index] ?? 0) - verb.length;
  const left = vocabulary.entryOf(text.slice(words.from[index], at));
  if (left === UNKNOWN && NAME_ENDING.test(name)) return null;
  const likelihood = verb === 'ont' ? SURE : LIKELY;
  return nameCutAt(text, words, index, vocabulary, at, left, vocabulary.entryOf(verb), likelihood);
};
