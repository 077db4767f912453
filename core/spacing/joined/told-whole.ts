/**
 * The cuts of words that the lexicon knows whole, `parla`, `accorda`, `Planet`, which what stands around tells: asked by the last
 * letter of every word, so that hardly one is looked at.
 */
import { unitAt } from '../../model/unit-at.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { byAndArticle } from './by-and-article.ts';
import type { NameAndWord } from './name-and-word.ts';
import { nounAndHas } from './noun-and-has.ts';
import { officeAndAnd } from './office-and-and.ts';
import { thereIs } from './there-is.ts';

const [A, E, S, T] = [...'aest'].map((letter) => letter.charCodeAt(0));
/** How long `parle` is. */
const BY_ONE = 5;

/** The cut of word `index`, whatever the lexicon knows of it; null where nothing around tells one. */
export const toldWhole = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): NameAndWord | null => {
  const to = words.to[index] ?? 0;
  const last = unitAt(text, to - 1);
  if (last === A)
    return (
      thereIs(text, words, index, vocabulary) ??
      nounAndHas(text, words, index, vocabulary) ??
      byAndArticle(text, words, index, vocabulary)
    );
  if (last === S || (last === E && to - (words.from[index] ?? 0) === BY_ONE))
    return byAndArticle(text, words, index, vocabulary);
  const isCapital = ((words.shape[index] ?? 0) & SHAPE.capital) !== 0;
  return last === T && isCapital ? officeAndAnd(text, words, index, vocabulary) : null;
};
