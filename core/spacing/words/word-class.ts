/**
 * Classes of words, coarse enough to learn from a small text which of them stand side by side: the closed classes by
 * their words, open ones by what the dictionary says of number and verb, and by the endings that tell gender and
 * participle.
 */
import { unitAt } from '../../model/unit-at.ts';
import { type Entry, isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { CLOSED_CLASSES } from '../lists/closed-classes.ts';
import { closedClass, traitsAt, traitsOf } from './word-traits.ts';
import { SHAPE, type Words } from './words.ts';

const { length: OPEN } = CLOSED_CLASSES;

/** What the classes of open words are called, behind the closed ones. */
const OPEN_CLASSES = [
  'singular',
  'singularE',
  'plural',
  'pluralE',
  'participle',
  'participleE',
  'participleS',
  'participleEs',
  'finite',
  'finitePlural',
  'infinitive',
  'singularOrFinite',
  'singularOrFiniteE',
  'pluralOrFinite',
  'other',
  'name',
  'number',
  'unknown',
] as const;
export type OpenClass = (typeof OPEN_CLASSES)[number];

const openClass = (name: OpenClass): number => OPEN + OPEN_CLASSES.indexOf(name);

/** How many classes there are; a class is a number below. */
export const WORD_CLASSES = OPEN + OPEN_CLASSES.length;

const SINGULAR = openClass('singular');
const SINGULAR_E = openClass('singularE');
const PLURAL = openClass('plural');
const PLURAL_E = openClass('pluralE');
const PARTICIPLE = openClass('participle');
const FINITE = openClass('finite');
const FINITE_PLURAL = openClass('finitePlural');
const INFINITIVE = openClass('infinitive');
const SINGULAR_OR_FINITE = openClass('singularOrFinite');
const SINGULAR_OR_FINITE_E = openClass('singularOrFiniteE');
const PLURAL_OR_FINITE = openClass('pluralOrFinite');
const OTHER = openClass('other');
const NAME = openClass('name');
const UNKNOWN_WORD = openClass('unknown');

/** The class of numbers written in digits. */
export const NUMBER_CLASS = openClass('number');

const COMMON = KIND.singular | KIND.plural | KIND.finite | KIND.infinitive;

const [E, N, O, S, T, E_ACUTE] = [...'enosté'].map((letter) => letter.charCodeAt(0));

/** Which of the four participle endings in `é` what ends at `to` has, 0 to 3; -1 where none. */
const participleEnding = (text: string, to: number): number => {
  const last = unitAt(text, to - 1);
  if (last === E_ACUTE) return 0;
  const before = unitAt(text, to - 2);
  if (last === E) return before === E_ACUTE ? 1 : -1;
  if (last !== S) return -1;
  return before === E_ACUTE ? 2 : before === E && unitAt(text, to - 3) === E_ACUTE ? 3 : -1;
};

/** The class of `text.slice(from, to)`, a word in small letters of which the lexicon knows `entry`; `traits` are its own. */
export const wordClassAt = (text: string, from: number, to: number, entry: Entry, traits: number): number => {
  const closed = closedClass(traits);
  if (closed >= 0) return closed;
  if (!isCommon(entry)) return entry === UNKNOWN ? UNKNOWN_WORD : NAME;
  const participle = to - from > 3 ? participleEnding(text, to) : -1;
  if (participle >= 0) return PARTICIPLE + participle;
  const last = to > from ? unitAt(text, to - 1) : 0;
  const endsInE = last === E;
  switch (entry & COMMON) {
    case KIND.singular:
      return endsInE ? SINGULAR_E : SINGULAR;
    case KIND.plural:
      return last === S && to - from > 1 && unitAt(text, to - 2) === E ? PLURAL_E : PLURAL;
    case KIND.finite: {
      const before = last === T && to - from > 2 && unitAt(text, to - 2) === N ? unitAt(text, to - 3) : 0;
      return before === E || before === O ? FINITE_PLURAL : FINITE;
    }
    case KIND.infinitive:
    case KIND.infinitive | KIND.singular:
      return INFINITIVE;
    case KIND.singular | KIND.finite:
      return endsInE ? SINGULAR_OR_FINITE_E : SINGULAR_OR_FINITE;
    case KIND.plural | KIND.finite:
      return PLURAL_OR_FINITE;
    default:
      return OTHER;
  }
};

/** The class of a word in small letters, of which the lexicon knows `entry`. */
export const wordClass = (word: string, entry: Entry): number =>
  wordClassAt(word, 0, word.length, entry, traitsOf(word));

const CAPITALS = SHAPE.capital | SHAPE.mixed | SHAPE.allCapitals;

/** The class of word `index` of `words`, whatever its case. */
export const classOfWord = (text: string, words: Words, index: number): number => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const entry = words.entry[index] ?? UNKNOWN;
  // Most are in small letters already.
  return ((words.shape[index] ?? 0) & CAPITALS) === 0
    ? wordClassAt(text, from, to, entry, traitsAt(text, from, to))
    : wordClass(text.slice(from, to).toLowerCase(), entry);
};
