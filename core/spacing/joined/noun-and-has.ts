/**
 * A noun and the `a` of its verb glued to it, `La banquea annoncé`, `L’accorda été signé`. A single letter costs little wherever it
 * stands, so that weights hear nothing of it where little else is glued; a participle behind, which no noun is followed by, tells. Where
 * the two make a form of a verb, `accorda`, only `été` behind a noun with its article does.
 */
import { frequencyClass, hasKind, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import {
  isAmidStrangers,
  isParticipleBehind,
  type NameSearch,
  nameCutAt,
  OF_ANOTHER_SHAPE,
  ONLY_PARTICIPLE,
} from './name-and-word.ts';

const SURE = 0.996;
/** Before a participle that is spelled like a verb in the present, `dit`, `permis`. */
const LIKELY = 0.975;
const SHORTEST = 4;
const A = 'a'.charCodeAt(0);
const BEEN = 'été';
const ARTICLES: ReadonlySet<string> = new Set(
  'le la l un une ce cet cette son sa leur notre votre chaque aucun aucune du'.split(' '),
);

const isBehindArticle = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & (SHAPE.spaced | SHAPE.afterApostrophe)) !== 0 &&
  ARTICLES.has(text.slice(words.from[index - 1], words.to[index - 1]).toLowerCase());

/** How likely such an `a` ends word `index`, of which the lexicon knows `entry`; 0 where nothing tells. */
const likelihoodOf = (text: string, words: Words, index: number, vocabulary: Vocabulary): number => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const next = text.slice(words.from[index + 1], words.to[index + 1]);
  if (next !== BEEN && !isParticipleBehind(text, words, index)) return 0;
  const noun = text.slice(from, to - 1);
  const left = vocabulary.entryOf(noun);
  if (!hasKind(left, KIND.singular) || frequencyClass(left) === 0) return 0;
  // `une partie desa capacité`: `des` is no noun, and `capacité`, which has no feminine, no participle.
  if (isFunctionWord(noun.toLowerCase())) return 0;
  if (next.endsWith('té') && next !== BEEN && vocabulary.entryOf(`${next}e`) === UNKNOWN) return 0;
  if (isAmidStrangers(words, index)) return 0;
  if (words.entry[index] !== UNKNOWN) return next === BEEN && isBehindArticle(text, words, index) ? SURE : 0;
  const isSmall = ((words.shape[index] ?? 0) & SHAPE.capital) === 0;
  if (!isSmall || vocabulary.count(text.slice(from, to)) > 1) return 0;
  if (ONLY_PARTICIPLE.test(next) || !hasKind(words.entry[index + 1] ?? UNKNOWN, KIND.finite)) return SURE;
  return isBehindArticle(text, words, index) ? LIKELY : 0;
};

/** The cut before the `a` that ends word `index`; null where none does. */
export const nounAndHas: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (text.charCodeAt(to - 1) !== A || to - from < SHORTEST) return null;
  if (((words.shape[index] ?? 0) & OF_ANOTHER_SHAPE) !== 0 || index + 1 >= words.count) return null;
  if (((words.shape[index + 1] ?? 0) & SHAPE.spaced) === 0) return null;
  const likelihood = likelihoodOf(text, words, index, vocabulary);
  if (likelihood === 0) return null;
  const left = vocabulary.entryOf(text.slice(from, to - 1));
  return nameCutAt(text, words, index, vocabulary, to - 1, left, vocabulary.entryOf('a'), likelihood);
};
