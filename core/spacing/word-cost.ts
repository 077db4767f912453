/**
 * A small language model: how surprising a word is by its frequency class, and how well two words stand side by side by
 * their classes. Costs are negative natural logarithms of a probability, so that they add up.
 */
import { type Entry, frequencyClass, hasKind, isCommon, isName, KIND, UNKNOWN } from './lexicon.ts';
import {
  AUXILIARIES,
  ELISIONS,
  isFunctionWord,
  PLURAL_DETERMINERS,
  PREPOSITIONS,
  SHORT_WORDS,
  SINGULAR_DETERMINERS,
  SUBJECTS,
  WORDS_OF_TALK,
} from './lists/function-words.ts';

/** Cost of the most frequent class, and how much a class adds: the classes are about a doubling of the count apart. */
const BASE_COST = 3.5;
const CLASS_COST = 0.79;
const UNCOUNTED_COST = 16.5;
const TALK_COST = 3;

/** Cost of a known word, in nats; infinite for a fragment so short that no text holds it as a word. */
export const wordCost = (word: string, entry: Entry): number => {
  if (entry === UNKNOWN) return Number.POSITIVE_INFINITY;
  if (word.length <= 2 && !SHORT_WORDS.has(word)) return Number.POSITIVE_INFINITY;
  const level = frequencyClass(entry);
  if (level === 0) return isFunctionWord(word) ? 10 : UNCOUNTED_COST;
  return BASE_COST + (15 - level) * CLASS_COST + (WORDS_OF_TALK.has(word) ? TALK_COST : 0);
};

const PLURAL_VERB = /(?:ont|ent)$/u;
const SINGULAR_VERBS = new Set([
  'a',
  'est',
  'était',
  'sera',
  'serait',
  'avait',
  'aura',
  'aurait',
  'fut',
  'va',
  'peut',
  'doit',
  'fait',
]);

const THIRD_SINGULAR = new Set(['il', 'elle', 'on', 'ce', 'cela', 'ceci', 'ça', 'celui', 'celle']);
const THIRD_PLURAL = new Set(['ils', 'elles', 'ceux', 'celles']);
const PRONOUNS = new Set([
  'certains',
  'certaines',
  'plusieurs',
  'deux',
  'tous',
  'toutes',
  'trois',
  'nous',
  'vous',
  'les',
]);

const only = (entry: Entry, kinds: number): boolean => (entry & 15 & ~kinds) === 0 && (entry & kinds) !== 0;

/**
 * How much better (above 0) or worse than chance two words stand side by side, in nats, by agreement of number and the
 * place of verbs. Words in small letters.
 */
export const affinity = (left: string, leftEntry: Entry, right: string, rightEntry: Entry): number => {
  const rightFunction = isFunctionWord(right);
  const finiteOnly = only(rightEntry, KIND.finite) || (AUXILIARIES.has(right) && !hasKind(rightEntry, 3));
  if (PLURAL_DETERMINERS.has(left)) {
    if (hasKind(rightEntry, KIND.plural)) return 1.5;
    if (finiteOnly) return PRONOUNS.has(left) && PLURAL_VERB.test(right) ? 0.5 : -3;
    if (rightFunction) return -1;
    return isName(rightEntry) && !isCommon(rightEntry) ? 0 : /[sxz]$/u.test(right) ? 0.5 : -2.5;
  }
  if (SINGULAR_DETERMINERS.has(left)) {
    if (only(rightEntry, KIND.plural)) return -2.5;
    if (finiteOnly) return left === 'le' || left === 'la' || left === 'ce' ? -1 : -3;
    if (ELISIONS.has(right)) return -4;
    return rightFunction ? -1 : 1;
  }
  if (SUBJECTS.has(left)) {
    if (finiteOnly && THIRD_SINGULAR.has(left)) return PLURAL_VERB.test(right) ? -3 : 1.5;
    if (finiteOnly && THIRD_PLURAL.has(left)) return PLURAL_VERB.test(right) ? 1.5 : -3;
    if (hasKind(rightEntry, KIND.finite) || AUXILIARIES.has(right)) return 1.5;
    return rightFunction ? 0 : -1.5;
  }
  if (PREPOSITIONS.has(left)) {
    if (finiteOnly) return -3;
    if (left === 'de' && only(rightEntry, KIND.plural)) return -0.7;
    return rightFunction ? 0 : 0.5;
  }
  if (AUXILIARIES.has(left)) return finiteOnly ? -2 : 0.5;
  const nominal = hasKind(leftEntry, KIND.singular | KIND.plural) && !hasKind(leftEntry, KIND.finite);
  if (nominal && (finiteOnly || SINGULAR_VERBS.has(right))) {
    const plural = hasKind(leftEntry, KIND.plural);
    return plural === PLURAL_VERB.test(right) ? 1 : -3;
  }
  if (PREPOSITIONS.has(right) || right === 'et') return 0.7;
  return 0;
};
