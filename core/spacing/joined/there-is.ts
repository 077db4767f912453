/**
 * The `y a` of `il y a` in one word, `il ya deux ans`, `il n’ya pas`. The lexicon has words that are spelled so, and names are; what
 * stands before tells.
 */
import { SHAPE, type Words } from '../words/words.ts';
import { type NameSearch, nameCutAt } from './name-and-word.ts';

const SURE = 0.997;
const FORM = 'ya';
const LINKED = SHAPE.afterHyphen | SHAPE.beforeHyphen | SHAPE.beforeApostrophe | SHAPE.guarded;

/** Whether `il`, or an elided `ne`, stands before word `index`. */
const isBehindSubject = (text: string, words: Words, index: number): boolean => {
  const before = text.slice(words.from[index - 1], words.to[index - 1]).toLowerCase();
  const shape = words.shape[index] ?? 0;
  return (shape & SHAPE.afterApostrophe) !== 0
    ? before === 'n'
    : (shape & SHAPE.spaced) !== 0 && before === 'il';
};

/** The cut of word `index` where it is such a one; null where it is none. */
export const thereIs: NameSearch = (text, words, index, vocabulary) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (to - from !== FORM.length || index === 0 || !text.startsWith(FORM, from)) return null;
  if (((words.shape[index] ?? 0) & LINKED) !== 0 || !isBehindSubject(text, words, index)) return null;
  const [left, right] = [vocabulary.entryOf('y'), vocabulary.entryOf('a')];
  return nameCutAt(text, words, index, vocabulary, from + 1, left, right, SURE);
};
