/**
 * A noun behind its article and the verb glued to it, `la sommeservira`, `les prixgrimperaient`, in a tense that no noun is spelled like.
 * What the lexicon lacks and ends in such a verb is else a verb with something before it, `cofinancera`, which begins with no noun.
 * In a text that lost nothing else the language model alone would not be sure of it.
 */
import { frequencyClass, hasKind, isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, PREFIXES } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isAmidStrangers, isOfKind, type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.99;
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ONE = words(
  'le la l un une ce cet cette mon ma ton ta son sa notre votre leur chaque aucun aucune du au',
);
const SEVERAL = words('les des ces mes tes ses nos vos leurs aux plusieurs quelques');
/** By how many do it. */
const OF_ONE = /(?:ra|ait)$/u;
const OF_SEVERAL = /(?:ront|aient)$/u;
const SHORTEST_NOUN = 4;
const SHORTEST_VERB = 5;
const LONGEST = 26;
/** Rarer words begin words of other languages. */
const FREQUENT = 3;

const isNoun = (noun: string, several: boolean, vocabulary: Vocabulary): boolean => {
  if (isFunctionWord(noun) || PREFIXES.has(noun)) return false;
  const entry = vocabulary.entryOf(noun);
  if (hasKind(entry, KIND.infinitive) || frequencyClass(entry) < FREQUENT) return false;
  return isOfKind(noun, entry, several ? KIND.plural : KIND.singular);
};

const isVerb = (verb: string, vocabulary: Vocabulary): boolean => {
  const entry = vocabulary.entryOf(verb);
  return isCommon(entry) && hasKind(entry, KIND.finite) && !hasKind(entry, KIND.singular | KIND.plural);
};

/** What stands right before word `index`, in small letters; empty where nothing does. */
const before = (text: string, all: Words, index: number): string =>
  index > 0 && ((all.shape[index] ?? 0) & (SHAPE.spaced | SHAPE.afterApostrophe)) !== 0
    ? text.slice(all.from[index - 1], all.to[index - 1]).toLowerCase()
    : '';

/** The cut between the noun that word `index` begins with and its verb; null where it is no such pair. */
export const nounAndVerb: NameSearch = (text, all, index, vocabulary) => {
  const from = all.from[index] ?? 0;
  const to = all.to[index] ?? 0;
  if (to - from < SHORTEST_NOUN + SHORTEST_VERB || to - from > LONGEST) return null;
  if (((all.shape[index] ?? 0) & (OF_ANOTHER_SHAPE | SHAPE.capital)) !== 0 || all.entry[index] !== UNKNOWN)
    return null;
  const form = text.slice(from, to);
  const several = OF_SEVERAL.test(form);
  if (!several && !OF_ONE.test(form)) return null;
  if (!(several ? SEVERAL : ONE).has(before(text, all, index))) return null;
  let found = 0;
  for (let at = SHORTEST_NOUN; at <= form.length - SHORTEST_VERB; at++) {
    if (!isVerb(form.slice(at), vocabulary) || !isNoun(form.slice(0, at), several, vocabulary)) continue;
    // Where two ways part it, neither is sure: `groupesserait`.
    if (found > 0) return null;
    found = at;
  }
  if (found === 0 || vocabulary.count(form) > 1 || isAmidStrangers(all, index)) return null;
  const [left, right] = [vocabulary.entryOf(form.slice(0, found)), vocabulary.entryOf(form.slice(found))];
  return nameCutAt(text, all, index, vocabulary, from + found, left, right, SURE);
};
