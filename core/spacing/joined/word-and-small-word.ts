/**
 * A word and the small word glued behind it, `fournitle`, `plutôtque`, `venuesde`. Of the forms that the lexicon lacks, hardly one is a
 * frequent word with one of these behind it and yet a word of its own; endings that form words, `-leur`, `-et`, `-ne`, are none of
 * them. In a text that lost nothing else the language model alone would not be sure of it.
 */

import { unitAt } from '../../model/unit-at.ts';
import { frequencyClass, isCommon, type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isMisspelled } from '../lexicon/misspelled.ts';
import { DETERMINERS_ALONE, isFunctionWord } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE } from '../words/words.ts';
import { isAmidStrangers, type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.99;
const ENDINGS: readonly string[] = [
  ...['depuis', 'contre', 'selon', 'entre', 'après', 'avant', 'cette', 'quand', 'comme', 'notre'],
  ...['dans', 'avec', 'sans', 'pour', 'mais', 'donc', 'chez', 'vers', 'sous', 'lors', 'dont', 'très', 'plus'],
  ...['les', 'des', 'que', 'qui', 'par', 'sur', 'aux', 'une', 'dès', 'de', 'du', 'le', 'la'],
];
const lastTwo = (text: string, to: number): number => (unitAt(text, to - 2) << 16) | unitAt(text, to - 1);
/** Those that end in the same two letters, the longest first: most words end in none. */
const BY_LAST_TWO: ReadonlyMap<number, readonly string[]> = new Map(
  ENDINGS.map((one) => {
    const last = one.slice(-2);
    return [lastTwo(one, one.length), ENDINGS.filter((other) => other.endsWith(last))];
  }),
);
/** Words of other languages and of old French, names in small letters, and rare words, where the guards below do not tell. */
const OTHERWISE: ReadonlySet<string> = new Set(
  'marcella clientela canalla chinela cartelle aurale conclude concludes exclude discovers discolors crackle crackles chicle fondle tousle courtesans superplus canalplus barbeque câbleaux microdont pseudodont pianola avecque doncque bordaux'.split(
    ' ',
  ),
);
const ARTICLES: ReadonlySet<string> = new Set(['les', 'des', 'une', 'le', 'la', 'du']);
const SHORTEST = 4;
const LONGEST = 24;
/** How frequent the word must be: rare ones, and more of the shortest, begin words of other languages. */
const FREQUENT = 4;
const SHORT_AND_FREQUENT = 6;

/** Present participles as they were written until 1835, `puissans`, `partissans`: a `t` makes them words. */
const OLD_PARTICIPLE = /[sd]ans$/u;
const isOldParticiple = (form: string, lexicon: Lexicon): boolean => {
  const today = `${form.slice(0, -1)}ts`;
  return OLD_PARTICIPLE.test(form) && isCommon(lexicon.pieceEntry(today, 0, today.length));
};

/** Whether a determiner and a word make the same letters one before `at`: `son taux` and `sont aux`. */
const isBehindDeterminer = (form: string, at: number, { entryOf }: Vocabulary): boolean => {
  if (!DETERMINERS_ALONE.has(form.slice(0, at - 1))) return false;
  const rest = form.slice(at - 1);
  const entry = entryOf(rest);
  return isCommon(entry) && frequencyClass(entry) >= FREQUENT && !isFunctionWord(rest);
};

/** Behind a capital only what sentences begin with, `Avantla guerre`: names end as other words do. */
const mayOpen = (word: string, ending: string): boolean =>
  ARTICLES.has(ending) && isFunctionWord(word.toLowerCase());

/** The cut before the small word that word `index` ends in; null where it is no such pair. */
export const wordAndSmallWord: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (((words.shape[index] ?? 0) & OF_ANOTHER_SHAPE) !== 0 || words.entry[index] !== UNKNOWN) return null;
  if (((words.shape[index + 1] ?? 0) & SHAPE.spaced) === 0 || to - from > LONGEST) return null;
  if (to - from <= SHORTEST) return null;
  const ending = BY_LAST_TWO.get(lastTwo(text, to))?.find((one) => text.endsWith(one, to));
  if (ending === undefined || to - from - ending.length < SHORTEST) return null;
  const form = text.slice(from, to);
  const word = form.slice(0, form.length - ending.length);
  const opens = words.shape[index] ?? 0;
  if ((opens & SHAPE.capital) !== 0 && ((opens & SHAPE.sentenceStart) === 0 || !mayOpen(word, ending)))
    return null;
  const entry = vocabulary.entryOf(word);
  const least = word.length === SHORTEST ? SHORT_AND_FREQUENT : FREQUENT;
  if (!isCommon(entry) || frequencyClass(entry) < least || OTHERWISE.has(form)) return null;
  if (vocabulary.count(form) > 1 || isAmidStrangers(words, index)) return null;
  if (isBehindDeterminer(form, word.length, vocabulary)) return null;
  if (isOldParticiple(form, vocabulary.lexicon) || isMisspelled(vocabulary.lexicon, form)) return null;
  const at = to - ending.length;
  return nameCutAt(text, words, index, vocabulary, at, entry, vocabulary.entryOf(ending), SURE);
};
