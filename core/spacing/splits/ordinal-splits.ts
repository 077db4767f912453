/**
 * An ordinal whose ending a space parts from its number: `au XXI e siècle`, `le 1 er janvier`, `le 19 e arrondissement`. Pages raise
 * the ending, and what takes their text out puts a space around what is raised. No French word is spelled like such an ending.
 */
import { unitAt } from '../../model/unit-at.ts';
import { hasKind, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { SHAPE, type Words } from '../words/words.ts';

const SURE = 0.985;
const I = 'I'.charCodeAt(0);
const V = 'V'.charCodeAt(0);
const X = 'X'.charCodeAt(0);
const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const LONGEST_ENDING = 5;
const LONGEST_NUMBER = 6;
const SHORTEST_NOUN = 3;
const ROMAN = /^[IVX]{1,6}$/u;
const DIGITS = /^\d{1,3}$/u;
/** Behind a first or second one; letters and the numbers of sports teams and schools are rarer than these. */
const FIRST: ReadonlySet<string> = new Set('er ers re ère ères'.split(' '));
const SECOND: ReadonlySet<string> = new Set('nd nde nds ndes'.split(' '));
const ANY: ReadonlySet<string> = new Set('ème èmes ième ièmes'.split(' '));
const BARRED =
  SHAPE.guarded | SHAPE.otherLanguage | SHAPE.foreign | SHAPE.digits | SHAPE.capital | SHAPE.beforeApostrophe;

/** Whether a noun stands behind word `index`, one space apart: an amount, `20 e par mois`, has none. */
const isNounBehind = (text: string, words: Words, index: number): boolean => {
  const shape = words.shape[index + 1] ?? 0;
  const noun = text.slice(words.from[index + 1], words.to[index + 1]);
  if ((shape & SHAPE.spaced) === 0 || noun.length < SHORTEST_NOUN || isFunctionWord(noun)) return false;
  return hasKind(words.entry[index + 1] ?? UNKNOWN, KIND.singular);
};

/** How likely the number at `index` and the word behind it, between which one space stands, are one ordinal; 0 where they are two. */
export const ordinalSplit = (text: string, words: Words, index: number): number => {
  const from = words.from[index] ?? 0;
  // Most words are told by their first letter.
  const first = unitAt(text, from);
  if (!isDigit(first) && first !== I && first !== V && first !== X) return 0;
  const nextShape = words.shape[index + 1] ?? 0;
  const length = (words.to[index + 1] ?? 0) - (words.from[index + 1] ?? 0);
  if (length > LONGEST_ENDING || (nextShape & SHAPE.spaced) === 0 || (nextShape & BARRED) !== 0) return 0;
  const to = words.to[index] ?? 0;
  if (to - from > LONGEST_NUMBER || ((words.shape[index] ?? 0) & SHAPE.guarded) !== 0) return 0;
  const before = classAt(text, from - 1);
  const isApart = before === UNIT.space || before === UNIT.lineBreak || before === UNIT.apostrophe;
  if (from > 0 && !isApart && text.charAt(from - 1) !== '(') return 0;
  const number = text.slice(from, to);
  if (!ROMAN.test(number) && !DIGITS.test(number)) return 0;
  const ending = text.slice(words.from[index + 1], words.to[index + 1]);
  if (ANY.has(ending)) return SURE;
  if (FIRST.has(ending)) return number === '1' || number === 'I' ? SURE : 0;
  if (SECOND.has(ending)) return number === '2' || number === 'II' ? SURE : 0;
  return ending === 'e' && number !== '1' && number !== 'I' && isNounBehind(text, words, index + 1)
    ? SURE
    : 0;
};
