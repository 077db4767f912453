/** Cuts at capitals inside words that are none: inside a brand that the word begins with, `SoftBank` in `SoftBankGroup`, and inside the word beside a capital. */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Cut } from '../cuts/cuts.ts';
import { isCommon } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../lists/function-words.ts';
import { isListedName } from '../lists/names.ts';
import { isVietnameseSyllable } from '../lists/vietnamese.ts';
import { BEFORE_CAPITAL, INNER_CAPITAL } from '../text/inner-capital.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { endingBehindName } from './any-name-and-word.ts';
import { isTitle } from './told-person.ts';

/** Where the brand of our lists ends that a form begins with and goes on behind with a capital; 0 where it begins with none. */
const brandEnd = (form: string): number => {
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
const LOWER = /^\p{Ll}/u;
/** `Martseraient`, behind the `Family` of `FamilyMartseraient`: it is glued behind the name, which was not also glued inside. */
const isGluedAgain = (right: string): boolean => {
  const ending = endingBehindName(right, right.length);
  return ending !== undefined && ending.length < right.length && BEGINS_NAME.test(right);
};

/** What is taken from the log-odds of a cut at one capital of several. */
export const ONE_OF_SEVERAL = 7;
const SEVERAL_PARTS = 3;
/** Whether a cut at a capital inside a word has another beside it, `Good|LifeFitness`, where names of firms are glued to others: a column tells not which. */
export const isOneOfSeveral = ({ left, right }: Cut): boolean => {
  if (!BEGINS_NAME.test(right) || !BEGINS_NAME.test(left)) return false;
  const parts = (left + right).split(BEFORE_CAPITAL);
  return parts.length >= SEVERAL_PARTS && !parts.some((part) => isVietnameseSyllable(part) || isTitle(part));
};

const ENDS_WORD = inBasicPlane(/^(\p{Ll}{1,3})\p{Lu}/u);
/** Whether letters of a word before a capital are left behind the cut, `fonctionnai|reDirection`, and are none of their own. */
const leavesEnd = (right: string): boolean => {
  const end = ENDS_WORD.exec(right)?.[1];
  return end !== undefined && !isFunctionWord(end) && !isListedName(right.toLowerCase());
};

const LAST_PART = inBasicPlane(/.(\p{Lu}\p{Ll}*)$/u);
/** Whether a word behind a capital would be parted, `retraiteRa|chat`, though it is one. */
const partsWord = ({ left, right }: Cut, { entryOf }: Vocabulary): boolean => {
  const begin = LAST_PART.exec(left)?.[1];
  return begin !== undefined && LOWER.test(right) && isCommon(entryOf(begin + right));
};

/** Those of the `cuts` of word `index` that lie in no brand with a capital inside that it begins with, `SoftBank` in `SoftBankGroup`, and in no word beside a capital. */
export const behindBrand = (
  text: string,
  words: Words,
  index: number,
  cuts: readonly Cut[],
  vocabulary: Vocabulary,
): readonly Cut[] => {
  if (cuts.length === 0 || ((words.shape[index] ?? 0) & SHAPE.mixed) === 0) return cuts;
  const from = words.from[index] ?? 0;
  const sound = cuts.filter(
    (cut) =>
      !BEHIND_NO_ARTICLE.test(cut.right) &&
      !isGluedAgain(cut.right) &&
      !leavesEnd(cut.right) &&
      !partsWord(cut, vocabulary),
  );
  const form = text.slice(from, words.to[index]);
  const end = brandEnd(form);
  return end === 0 ? sound : sound.filter(({ at }) => at - from >= end);
};
