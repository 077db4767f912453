/**
 * A noun that news writes with a capital and the word glued behind it: `l’Etathébreu`, `le Parlementa voté`, `l’Assembléeet`.
 * The lexicon may know no name in it, but an article before it and what the sentence goes on with tell where it ends.
 */
import { frequencyClass, hasKind, isCommon, KIND } from '../lexicon/lexicon.ts';
import { CAPITAL_NOUNS, COUNTRY_PARTS, isFunctionWord, SUFFIXES } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import {
  isParticipleBehind,
  LIKELY_BEHIND,
  NAME_ENDINGS,
  type NameSearch,
  nameCutAt,
} from './name-and-word.ts';

const ARTICLES: ReadonlySet<string> = new Set('le la les du des au aux'.split(' '));
/** No name and no other word is such a noun and a small word. */
const SURE = 0.988;
/** A longer word behind a noun. */
const SHORTEST_LONGER = 5;
/** One that is so long and so frequent ends no longer noun: `l’Etatlibérien`. */
const SHORTEST_SURE = 7;
const FREQUENT = 2;

/** Whether an article stands before word `index`, elided or not. */
const isBehindArticle = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & SHAPE.afterApostrophe) !== 0 ||
  ARTICLES.has(text.slice(words.from[index - 1], words.to[index - 1]).toLowerCase());

/** How likely such a noun ends before `rest`: the sentence goes on with any word, but behind a part of a country with none that may be of the same name. */
const behindNoun = (
  text: string,
  words: Words,
  index: number,
  noun: string,
  rest: string,
  vocabulary: Vocabulary,
): number => {
  if (!isBehindArticle(text, words, index)) return 0;
  if (rest === 'a') return isParticipleBehind(text, words, index) ? LIKELY_BEHIND : 0;
  const isPart = COUNTRY_PARTS.has(noun.toLowerCase());
  if (isFunctionWord(rest)) {
    if (rest !== 'et' && NAME_ENDINGS.has(rest)) return 0;
    return isPart || rest.length < 2 ? LIKELY_BEHIND : SURE;
  }
  const entry = vocabulary.entryOf(rest);
  if (rest.length < SHORTEST_LONGER || SUFFIXES.has(rest)) return 0;
  if (!isCommon(entry) || frequencyClass(entry) === 0) return 0;
  if (hasKind(entry, KIND.singular | KIND.plural) && isPart) return 0;
  return !isPart && rest.length >= SHORTEST_SURE && frequencyClass(entry) >= FREQUENT ? SURE : LIKELY_BEHIND;
};

/** By the first unit of the nouns that are written with a capital, what follows it in each. */
const NOUN_RESTS: ReadonlyMap<number, readonly string[]> = (() => {
  const rests = new Map<number, string[]>();
  for (const noun of [...CAPITAL_NOUNS, ...COUNTRY_PARTS]) {
    const first = noun.charAt(0).toUpperCase().charCodeAt(0);
    rests.set(first, [...(rests.get(first) ?? []), noun.slice(1)]);
  }
  return rests;
})();

/** The cut behind a noun with a capital that word `index` begins with. */
export const capitalNounAndWord: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  for (const after of NOUN_RESTS.get(text.charCodeAt(from)) ?? []) {
    const at = from + 1 + after.length;
    if (at >= to || !text.startsWith(after, from + 1)) continue;
    const rest = text.slice(at, to);
    const likelihood = behindNoun(text, words, index, text.slice(from, at), rest, vocabulary);
    if (likelihood === 0 || vocabulary.count(text.slice(from, to)) > 1) continue;
    const left = vocabulary.entryOf(text.slice(from, at));
    return nameCutAt(text, words, index, vocabulary, at, left, vocabulary.entryOf(rest), likelihood);
  }
  return null;
};
