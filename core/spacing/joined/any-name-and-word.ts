/**
 * A name that nothing else tells and the word glued behind it, where no name of any language ends so: `Macronavec`,
 * `Bakourandadepuis`. Those that names do end in, `Sanchez`, `Jaipour`, `Bondurant`, are none of them.
 */
import { UNKNOWN } from '../lexicon/lexicon.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isAmidStrangers, type NameSearch, nameCutAt, OF_ANOTHER_SHAPE } from './name-and-word.ts';

const SURE = 0.985;
/** Not `pendant`, with which `Independant` ends. */
const ENDINGS: readonly string[] = [
  ...['avec', 'depuis', 'après', 'malgré', 'lorsque', 'également', 'notamment'],
  ...['seraient', 'auraient', 'avaient', 'étaient', 'devraient', 'pourraient', 'devaient', 'pouvaient'],
  ...['serait', 'aurait', 'avait', 'était', 'devrait', 'pourrait', 'devait', 'pouvait', 'doivent', 'peuvent'],
];
/** With which letters these end, so that most forms are left at their last. */
const LAST_LETTERS = 'csteé';
/** How each of them ends, of three letters. */
const LAST_THREE: ReadonlySet<string> = new Set(ENDINGS.map((ending) => ending.slice(-3)));
/** Some names of Bohemia end so, `Moravec`, of which a verb is said; behind the word stands a noun. */
const OF_NAMES = 'avec';
const SHORTEST = 4;
/** A name may have a capital inside, `FamilyMartseraient`. */
const BARRED = OF_ANOTHER_SHAPE & ~SHAPE.mixed;

/** Which of these the word that ends at `to` ends in. */
export const endingBehindName = (text: string, to: number): string | undefined =>
  LAST_THREE.has(text.slice(to - 3, to)) ? ENDINGS.find((one) => text.endsWith(one, to)) : undefined;

/** What a noun begins with; behind a name `le` may stand before a verb, but seldom does. */
const BEFORE_NOUN: ReadonlySet<string> = new Set(
  'le la les un une des son sa ses leur leurs ce cet cette ces deux trois quatre cinq plusieurs quelques'.split(
    ' ',
  ),
);
/** Whether word `index` begins a noun: by its article, by what is elided, or as another name. */
const opensNoun = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & (SHAPE.capital | SHAPE.beforeApostrophe | SHAPE.digits)) !== 0 ||
  BEFORE_NOUN.has(text.slice(words.from[index], words.to[index]));

/** The cut before the word that word `index`, a name, ends in; null where it ends in none. */
export const anyNameAndWord: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.capital) === 0 || (shape & BARRED) !== 0) return null;
  if (words.entry[index] !== UNKNOWN || !LAST_LETTERS.includes(text.charAt(to - 1))) return null;
  const ending = endingBehindName(text, to);
  if (ending === undefined || to - from - ending.length < SHORTEST) return null;
  if (((words.shape[index + 1] ?? 0) & SHAPE.spaced) === 0) return null;
  if (ending === OF_NAMES && !opensNoun(text, words, index + 1)) return null;
  if (isAmidStrangers(words, index)) return null;
  const at = to - ending.length;
  const name = vocabulary.entryOf(text.slice(from, at));
  return nameCutAt(text, words, index, vocabulary, at, name, vocabulary.entryOf(ending), SURE);
};
