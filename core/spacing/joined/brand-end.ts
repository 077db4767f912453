/** A brand with a capital inside that a glued word begins with, `SoftBank` in `SoftBankGroup`: it is not parted itself. */
import type { Cut } from '../cuts/cuts.ts';
import { isListedName } from '../lists/names.ts';
import { BEFORE_CAPITAL, INNER_CAPITAL } from '../text/inner-capital.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { endingBehindName } from './any-name-and-word.ts';

/** Where the brand of our lists ends that a form begins with and goes on behind with a capital; 0 where it begins with none. */
export const brandEnd = (form: string): number => {
  let end = 0;
  for (const part of form.split(BEFORE_CAPITAL)) {
    if (end > 0 && isListedName(form.slice(0, end).toLowerCase()) && INNER_CAPITAL.test(form.slice(0, end)))
      return end;
    end += part.length;
  }
  return 0;
};

/** `lMonte`, behind the `de` of `delMonte`: what is elided stands before a vowel. */
const BEHIND_NO_ARTICLE = /^[dl][BCDFGJKLMNPQRSTVWXZ]/u;

const BEGINS_NAME = /^\p{Lu}/u;
/** `Martseraient`, behind the `Family` of `FamilyMartseraient`: it is glued behind the name, which was not also glued inside. */
const isGluedAgain = (right: string): boolean => {
  const ending = endingBehindName(right, right.length);
  return ending !== undefined && ending.length < right.length && BEGINS_NAME.test(right);
};

/** Those of the `cuts` of word `index` that lie in no brand with a capital inside that it begins with, `SoftBank` in `SoftBankGroup`, and whose second word is one. */
export const behindBrand = (
  text: string,
  words: Words,
  index: number,
  cuts: readonly Cut[],
): readonly Cut[] => {
  if (cuts.length === 0 || ((words.shape[index] ?? 0) & SHAPE.mixed) === 0) return cuts;
  const from = words.from[index] ?? 0;
  const sound = cuts.filter(({ right }) => !BEHIND_NO_ARTICLE.test(right) && !isGluedAgain(right));
  if (sound.length < cuts.length) return sound;
  const form = text.slice(from, words.to[index]);
  const end = brandEnd(form);
  return end === 0 ? cuts : cuts.filter(({ at }) => at - from >= end);
};
