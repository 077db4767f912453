/**
 * A small language model: how surprising a word is by its frequency class, and how well two words stand side by side by
 * their classes. Costs are negative natural logarithms of a probability, so that they add up.
 */
import { type Entry, frequencyClass, hasKind, isCommon, isName, KIND, UNKNOWN } from './lexicon.ts';
import { CLASS, classesOf, holdsFunction, isFunctionWord, SHORT_WORDS } from './lists/function-words.ts';

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
  const talk = (classesOf(word) & CLASS.talk) !== 0 ? TALK_COST : 0;
  return BASE_COST + (15 - level) * CLASS_COST + talk;
};

const PLURAL_VERB = /(?:ont|ent)$/u;
const only = (entry: Entry, kinds: number): boolean => (entry & 15 & ~kinds) === 0 && (entry & kinds) !== 0;

/**
 * How much better (above 0) or worse than chance two words stand side by side, in nats, by agreement of number and the
 * place of verbs. Words in small letters.
 */
export const affinity = (left: string, leftEntry: Entry, right: string, rightEntry: Entry): number => {
  const leftIs = classesOf(left);
  const rightIs = classesOf(right);
  const rightFunction = holdsFunction(rightIs);
  const auxiliary = (rightIs & CLASS.auxiliary) !== 0;
  const finiteOnly = only(rightEntry, KIND.finite) || (auxiliary && !hasKind(rightEntry, 3));
  if ((leftIs & CLASS.pluralDeterminer) !== 0) {
    if (hasKind(rightEntry, KIND.plural)) return 1.5;
    if (finiteOnly) return (leftIs & CLASS.pronoun) !== 0 && PLURAL_VERB.test(right) ? 0.5 : -3;
    if (rightFunction) return -1;
    return isName(rightEntry) && !isCommon(rightEntry) ? 0 : /[sxz]$/u.test(right) ? 0.5 : -2.5;
  }
  if ((leftIs & CLASS.singularDeterminer) !== 0) {
    if (only(rightEntry, KIND.plural)) return -2.5;
    if (finiteOnly) return left === 'le' || left === 'la' || left === 'ce' ? -1 : -3;
    if ((rightIs & CLASS.elision) !== 0) return -4;
    return rightFunction ? -1 : 1;
  }
  if ((leftIs & CLASS.subject) !== 0) {
    if (finiteOnly && (leftIs & CLASS.thirdSingular) !== 0) return PLURAL_VERB.test(right) ? -3 : 1.5;
    if (finiteOnly && (leftIs & CLASS.thirdPlural) !== 0) return PLURAL_VERB.test(right) ? 1.5 : -3;
    if (hasKind(rightEntry, KIND.finite) || auxiliary) return 1.5;
    return rightFunction ? 0 : -1.5;
  }
  if ((leftIs & CLASS.preposition) !== 0) {
    if (finiteOnly) return -3;
    if (left === 'de' && only(rightEntry, KIND.plural)) return -0.7;
    return rightFunction ? 0 : 0.5;
  }
  if ((leftIs & CLASS.auxiliary) !== 0) return finiteOnly ? -2 : 0.5;
  const nominal = hasKind(leftEntry, KIND.singular | KIND.plural) && !hasKind(leftEntry, KIND.finite);
  if (nominal && (finiteOnly || (rightIs & CLASS.singularVerb) !== 0)) {
    const plural = hasKind(leftEntry, KIND.plural);
    return plural === PLURAL_VERB.test(right) ? 1 : -3;
  }
  if ((rightIs & CLASS.preposition) !== 0 || right === 'et') return 0.7;
  return 0;
};
