/**
 * A number and the word glued to it, on either side. Some tell themselves (`number-and-word.ts`). A word and its number in one, a
 * rank, an edition, a model, `le Top30 des ports`, is told where the dispatch has the same word and another number apart: nothing
 * else tells which of them are written in one.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import { SHAPE } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';
import { numberAndWord } from './number-and-word.ts';

const LIKELY = 0.985;
const NUMBERED = inBasicPlane(/^(\p{L}\p{Ll}{2,})\d{1,4}$/u);
const LONGEST = 20;
const BARRED =
  SHAPE.guarded |
  SHAPE.foreign |
  SHAPE.otherLanguage |
  SHAPE.beforeApostrophe |
  SHAPE.afterHyphen |
  SHAPE.beforeHyphen;
/** So far on either side the word is looked for: dispatches are shorter, and of a whole book the time would grow with its square. */
const REACH = 8000;

/** Whether `word` stands before a number with a space between, near `place`. */
const standsBeforeNumber = (text: string, place: number, word: string): boolean => {
  const near = text.slice(Math.max(0, place - REACH), place + REACH);
  const spaced = `${word} `;
  for (let at = near.indexOf(spaced); at >= 0; at = near.indexOf(spaced, at + 1))
    if (classAt(near, at + spaced.length) === UNIT.digit && !isLetter(classAt(near, at - 1))) return true;
  return false;
};

/** The cut between a word and its number; null where word `index` is no such pair. */
const wordAndItsNumber: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (((words.shape[index] ?? 0) & (SHAPE.digits | BARRED)) !== SHAPE.digits || to - from > LONGEST)
    return null;
  if (words.entry[index] !== UNKNOWN || !isLetter(classAt(text, from))) return null;
  const form = text.slice(from, to);
  const word = NUMBERED.exec(form)?.[1];
  if (word === undefined || vocabulary.count(form) > 1 || !standsBeforeNumber(text, from, word)) return null;
  const at = from + word.length;
  return nameCutAt(text, words, index, vocabulary, at, vocabulary.entryOf(word), KIND.singular, LIKELY);
};

/** The cut between a number and the word glued to it; null where word `index` is no such pair. */
export const numberBeside: NameSearch = (text, words, index, vocabulary) =>
  numberAndWord(text, words, index, vocabulary) ?? wordAndItsNumber(text, words, index, vocabulary);
