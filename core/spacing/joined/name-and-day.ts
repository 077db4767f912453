/**
 * A name, or a word, and the day of the week glued to it, `à Parisjeudi`, `Macronmardi`, `a annoncémardi`, as reports have them in
 * every other sentence; a word and its month, `enjanvier`; a word and the article of a day, `aura lieule 11 mai`. No name and no
 * word ends in the name of a day or of a longer month, and none that nothing knows stands before the day of a month.
 */
import { isMonth } from '../../metadata/calendar.ts';
import { FRENCH_WEEKDAYS } from '../../metadata/dates.ts';
import { worldPlaceEnd } from '../../metadata/gazetteer.ts';
import { unitAt } from '../../model/unit-at.ts';
import { frequencyClass, isCommon, isName, UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const SHORTEST_DAY = 5;
const SHORTEST_NAME = 4;
const BEHIND_PLACE = 0.996;
const BEHIND_NAME = 0.93;
const BARRED =
  SHAPE.mixed |
  SHAPE.digits |
  SHAPE.allCapitals |
  SHAPE.guarded |
  SHAPE.beforeApostrophe |
  SHAPE.beforeHyphen;

const DATES: readonly string[] = [
  ...FRENCH_WEEKDAYS,
  ...'janvier février avril juillet septembre octobre novembre décembre'.split(' '),
];

/** A number for the last two letters of what ends at `to`. */
const lastTwo = (text: string, to: number): number => unitAt(text, to - 2) * 0x10000 + unitAt(text, to - 1);
const LAST_TWO: ReadonlySet<number> = new Set(DATES.map((date) => lastTwo(date, date.length)));

/** Which of `dates` the word that ends at `to`, of two letters or more, ends in. */
const dateAtEnd = (text: string, to: number, dates: readonly string[]): string | undefined =>
  LAST_TWO.has(lastTwo(text, to)) ? dates.find((date) => text.endsWith(date, to)) : undefined;

/** The cut between a known name and the day of the week glued behind it; null where there is none. */
export const nameAndDay: NameSearch = (text, words, index, vocabulary) => {
  const shape = words.shape[index] ?? 0;
  if ((shape & (SHAPE.capital | BARRED)) !== SHAPE.capital || words.entry[index] !== UNKNOWN) return null;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from < SHORTEST_NAME + SHORTEST_DAY) return null;
  const day = dateAtEnd(text, to, FRENCH_WEEKDAYS);
  if (day === undefined || vocabulary.count(text.slice(from, to)) > 1) return null;
  const at = to - day.length;
  const name = text.slice(from, at);
  const entry = vocabulary.entryOf(name);
  const isPlace = worldPlaceEnd(name, 0) === name.length;
  const isTold = (isName(entry) && !isCommon(entry)) || vocabulary.count(name) > 0;
  if (name.length < SHORTEST_NAME || !(isPlace || isTold)) return null;
  if (!isPlace && (shape & SHAPE.afterApostrophe) !== 0) return null;
  const likelihood = isPlace ? BEHIND_PLACE : BEHIND_NAME;
  return nameCutAt(text, words, index, vocabulary, at, entry, vocabulary.entryOf(day), likelihood);
};

const SHORTEST_WORD = 2;
/** What stands before a place, and before no noun with a capital but behind its article. */
const BEFORE_PLACE: ReadonlySet<string> = new Set('à de vers pour par entre et en près depuis'.split(' '));
/** Whether word `index` has a capital that no sentence and no article gave it: `la route de Courdimanche` leads to a place. */
const isPlaceAmid = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & (SHAPE.capital | SHAPE.sentenceStart | SHAPE.afterApostrophe)) ===
    SHAPE.capital && BEFORE_PLACE.has(text.slice(words.from[index - 1], words.to[index - 1]));

/** The cut between a word of the lexicon and the day of the week, or the month, glued behind it; null where there is none. */
export const wordAndDay: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from < SHORTEST_WORD + SHORTEST_DAY) return null;
  const shape = words.shape[index] ?? 0;
  if ((shape & (BARRED | SHAPE.otherLanguage)) !== 0 || words.entry[index] !== UNKNOWN) return null;
  const date = dateAtEnd(text, to, DATES);
  if (date === undefined || vocabulary.count(text.slice(from, to)) > 1) return null;
  const at = to - date.length;
  if (at - from < SHORTEST_WORD) return null;
  const entry = vocabulary.entryOf(text.slice(from, at));
  if (!isCommon(entry) || frequencyClass(entry) === 0) return null;
  if (isPlaceAmid(text, words, index)) return null;
  return nameCutAt(text, words, index, vocabulary, at, entry, vocabulary.entryOf(date), BEHIND_PLACE);
};

const ARTICLE = 'le';
const SHORTEST_BEFORE_ARTICLE = 3;
const ENDS_PHRASE = ',.;)';
const DAY_NUMBER = /^(?:[1-9]|[12]\d|3[01]|1er)$/u;

/** The cut between a word of the lexicon and the article of the day of a month glued behind it; null where there is none. */
export const wordAndDayNumber: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const at = to - ARTICLE.length;
  if (at - from < SHORTEST_BEFORE_ARTICLE || !text.endsWith(ARTICLE, to)) return null;
  const shape = words.shape[index] ?? 0;
  if ((shape & (BARRED | SHAPE.capital | SHAPE.otherLanguage)) !== 0) return null;
  if (words.entry[index] !== UNKNOWN || vocabulary.count(text.slice(from, to)) > 1) return null;
  const spaced = SHAPE.spaced | SHAPE.digits;
  if (((words.shape[index + 1] ?? 0) & spaced) !== spaced) return null;
  if (!DAY_NUMBER.test(text.slice(words.from[index + 1], words.to[index + 1]))) return null;
  const entry = vocabulary.entryOf(text.slice(from, at));
  if (!isCommon(entry) || frequencyClass(entry) === 0) return null;
  const day = words.to[index + 1] ?? 0;
  const isOfMonth = isMonth(text.slice(words.from[index + 2], words.to[index + 2]));
  // `Le filmle 12 hommes`: what is counted is no day.
  if (!isOfMonth && !ENDS_PHRASE.includes(text.charAt(day))) return null;
  const likelihood = isOfMonth ? BEHIND_PLACE : BEHIND_NAME;
  return nameCutAt(text, words, index, vocabulary, at, entry, vocabulary.entryOf(ARTICLE), likelihood);
};
