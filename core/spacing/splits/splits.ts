/**
 * Words cut in two by a space: two neighbours that together are a word and apart are none, or hardly. The twin of
 * `joins.ts`, weighed in the same way.
 */

import { logistic, logit } from '../cuts/join-odds.ts';
import { type Entry, isCommon, isName, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { isFunctionWord, isLongElision, LAST_ELIDED } from '../lists/function-words.ts';
import { isVietnameseSyllable, maySpellSyllable } from '../lists/vietnamese.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { classAffinity } from '../words/class-affinity.ts';
import { isOfVietnam } from '../words/of-vietnam.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { classOfWord, wordClass } from '../words/word-class.ts';
import { wordCost } from '../words/word-cost.ts';
import { isPairAsBefore, NOTE, SHAPE, strangersAround, type Words } from '../words/words.ts';
import { areMeantApart, closedSplit } from './closed-splits.ts';
import { beginsCompound, isArabicArticle, isOfNumber, isShortened } from './linked-pieces.ts';
import { ordinalSplit } from './ordinal-splits.ts';
import { SPLIT_WEIGHTS } from './split-weights.ts';
import { standsApartAgain } from './stands-again.ts';
import { isEnding } from './tangles.ts';

export interface Split {
  /** Index of the first of the two words. */
  readonly word: number;
  readonly from: number;
  readonly to: number;
  readonly left: string;
  readonly right: string;
  readonly leftKnown: boolean;
  readonly rightKnown: boolean;
  readonly probability: number;
}

const SPLIT_FEATURES = [
  'bias',
  'gain',
  'leftUnknown',
  'rightUnknown',
  'leftShort',
  'rightShort',
  'wholeLength',
  'wholeUncounted',
  'leftFunction',
  'rightFunction',
  'affinity',
  'capital',
  'name',
  'inDispatch',
  'strangers',
  'around',
] as const;

const WEIGHTS = SPLIT_FEATURES.map((name) => SPLIT_WEIGHTS[name] ?? 0);
const NOT_A_WORD = 24;
const NAME_COST = 12;
const BARRED =
  SHAPE.guarded | SHAPE.allCapitals | SHAPE.digits | SHAPE.mixed | SHAPE.foreign | SHAPE.otherLanguage;
const LONGEST = 30;
/** A number, which no lexicon need know. */
const NUMERAL = SHAPE.digits | SHAPE.allCapitals;
/** What words of French go on behind, but those of a few letters that the lexicon knows, `dû`: `tronç on`, `coû tant`. */
const OPEN_ENDS = 'çâêîôû';
/** Set by hand, in nats: the text to learn from holds too few. */
const OPEN_ENDED = 5;
/** That the whole stands better than the two is no proof of more than this, in nats. */
const MOST_AROUND = 1;

/** Two neighbours that may be one word, with what speaks for it. */
export interface SplitCandidate {
  readonly word: number;
  readonly features: readonly number[];
  /** Whether the first piece ends in a letter that ends no word. */
  readonly isOpenEnded: boolean;
}

const boundedCost = (word: string, entry: Entry): number => Math.min(NOT_A_WORD, wordCost(word, entry));

/** Whether the two pieces are a word that the lexicon lacks but that stands whole elsewhere in the dispatch. */
const isBrokenName = (
  text: string,
  from: number,
  middle: number,
  to: number,
  leftEntry: Entry,
  rightEntry: Entry,
  capital: boolean,
  vocabulary: Vocabulary,
): boolean => {
  if (!capital && leftEntry !== UNKNOWN) return false;
  if (!vocabulary.mayCountJoined(from, middle, to - from - 1)) return false;
  const piece = text.slice(from, middle);
  const right = text.slice(middle + 1, to);
  // Two syllables stand apart in Vietnamese, and were glued where the two are one: `Chuyen cua Pao`.
  if (maySpellSyllable(piece) && maySpellSyllable(right) && isOfVietnam(vocabulary)) return false;
  if (vocabulary.count(piece) > 1 || vocabulary.count(piece + right) <= (capital ? 0 : 1)) return false;
  if (capital) return rightEntry === UNKNOWN || !Number.isFinite(wordCost(right, rightEntry));
  return !isFunctionWord(right);
};

/** The class of word `index`, where `next` stands beside it in the same line; null where none does. */
const classBeside = (text: string, words: Words, index: number, next: number): number | null =>
  ((words.shape[next] ?? 0) & SHAPE.spaced) === 0 ? null : classOfWord(text, words, index);

/** How much better than the two the whole stands between their neighbours, in nats. */
const fitAround = (
  text: string,
  words: Words,
  index: number,
  { left, right, whole }: { readonly left: number; readonly right: number; readonly whole: number },
): number => {
  const before = classBeside(text, words, index - 1, index);
  const behind = classBeside(text, words, index + 2, index + 2);
  return (
    (before === null ? 0 : classAffinity(before, whole) - classAffinity(before, left)) +
    (behind === null ? 0 : classAffinity(whole, behind) - classAffinity(right, behind))
  );
};

const isCapitalSyllable = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & SHAPE.capital) !== 0 &&
  isVietnameseSyllable(text.slice(words.from[index], words.to[index]));

/** Whether word `index` ends a Vietnamese name, so that what stands behind is none of it: `Cu Chi en 1968`. */
const endsVietnameseName = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & SHAPE.spaced) !== 0 &&
  isCapitalSyllable(text, words, index) &&
  isCapitalSyllable(text, words, index - 1);

/** Whether one space parts the word at `index` from the next, and neither is of a kind that is left alone. */
const mayBeOne = (text: string, words: Words, index: number): boolean => {
  const nextShape = words.shape[index + 1] ?? 0;
  if ((nextShape & SHAPE.spaced) === 0 || (((words.shape[index] ?? 0) | nextShape) & BARRED) !== 0)
    return false;
  return (nextShape & SHAPE.capital) === 0 && !isArabicArticle(text, words, index + 1);
};

/** The pair of words at `index` and behind it, which {@link mayBeOne}, as a candidate, or null when nothing suggests that they are one. */
const splitCandidate = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): SplitCandidate | null => {
  const next = index + 1;
  const shape = words.shape[index] ?? 0;
  const nextShape = words.shape[next] ?? 0;
  const elided = (nextShape & SHAPE.beforeApostrophe) !== 0;
  const from = words.from[index] ?? 0;
  const middle = words.to[index] ?? 0;
  const to = words.to[next] ?? 0;
  if (to - from > LONGEST || isEnding(text, from) || isShortened(text, { from: middle + 1, to })) return null;
  if (isOfNumber(text, words, index) || beginsCompound(text, words, next, vocabulary)) return null;
  const leftEntry = words.entry[index] ?? UNKNOWN;
  const rightEntry = words.entry[next] ?? UNKNOWN;
  if ((shape & SHAPE.open) === 0 && leftEntry !== UNKNOWN && rightEntry !== UNKNOWN) return null;
  const { lexicon } = vocabulary;
  const leads = lexicon.leadsOn(words.reached[index] ?? -1, text, middle + 1, to);
  const across = leads ? lexicon.entryAcross(text, from, middle, middle + 1, to) : UNKNOWN;
  if (across === UNKNOWN && leftEntry !== UNKNOWN && rightEntry !== UNKNOWN) return null;
  // What is elided may stand apart from the word that it belongs to: `la loi n' est`.
  const isElided =
    elided ||
    (classAt(text, to) === UNIT.apostrophe && LAST_ELIDED.has(text.slice(middle + 1, to).toLowerCase()));
  if (isElided && !isLongElision((text.slice(from, middle) + text.slice(middle + 1, to)).toLowerCase()))
    return null;
  // Two words that a hyphen may link are written apart as well: `open source`.
  if (leftEntry !== UNKNOWN && rightEntry !== UNKNOWN) {
    const compound = `${text.slice(from, middle)}-${text.slice(middle + 1, to)}`;
    if (lexicon.pieceEntry(compound, 0, compound.length) !== UNKNOWN) return null;
  }
  // The lexicon knows `aujourd` by what stands behind its apostrophe only.
  const entry = elided && across === UNKNOWN ? KIND.singular : across;
  const capital = (shape & SHAPE.capital) !== 0;
  const name = !isCommon(entry);
  const inDispatch = name && isBrokenName(text, from, middle, to, leftEntry, rightEntry, capital, vocabulary);
  if (name && !inDispatch && !(capital && isName(entry))) return null;
  if (capital && endsVietnameseName(text, words, index)) return null;
  const left = text.slice(from, middle).toLowerCase();
  const right = text.slice(middle + 1, to);
  const whole = left + right;
  const wholeCost = inDispatch ? NAME_COST : wordCost(whole, entry);
  if (wholeCost === Number.POSITIVE_INFINITY) return null;
  if (leftEntry === UNKNOWN && vocabulary.entryBeside(text.slice(from, middle)) !== UNKNOWN) return null;
  const leftClass = wordClass(left, leftEntry);
  const rightClass = wordClass(right, rightEntry);
  const fit = classAffinity(leftClass, rightClass);
  const gain = boundedCost(left, leftEntry) + boundedCost(right, rightEntry) - fit - wholeCost;
  if (gain < 2 || areMeantApart(text, words, index)) return null;
  const flag = (value: boolean): number => (value ? 1 : 0);
  // A piece that is no word tells enough; two that are may be meant.
  const around =
    leftEntry === UNKNOWN || rightEntry === UNKNOWN || elided
      ? 0
      : fitAround(text, words, index, { left: leftClass, right: rightClass, whole: wordClass(whole, entry) });
  return {
    word: index,
    isOpenEnded: leftEntry === UNKNOWN && !capital && OPEN_ENDS.includes(text.charAt(middle - 1)),
    features: [
      1,
      gain / 10,
      flag(boundedCost(left, leftEntry) === NOT_A_WORD),
      flag(boundedCost(right, rightEntry) === NOT_A_WORD),
      flag(left.length <= 2),
      flag(right.length <= 2),
      whole.length / 10,
      flag(entry >> 8 === 0),
      flag(isFunctionWord(left)),
      flag(isFunctionWord(right)),
      fit / 3,
      flag(capital),
      flag(name),
      flag(inDispatch),
      strangersAround(words, index, next + 1),
      Math.min(MOST_AROUND, around) / 3,
    ],
  };
};

/** The logarithm of the odds that a candidate is one word, prior apart. */
const splitOdds = (candidate: SplitCandidate): number => {
  let sum = candidate.isOpenEnded ? OPEN_ENDED : 0;
  for (let i = 0; i < WEIGHTS.length; i++) sum += (WEIGHTS[i] ?? 0) * (candidate.features[i] ?? 0);
  return sum;
};

const FIRST_PRIOR = 0.004;
const LEAST_PRIOR = 0.0002;
const MOST_PRIOR = 0.04;

/** A shorter piece begins otherwise than the whole. */
const LONG_ENOUGH = 3;

/**
 * Whether the pair at `index` stood there in the round before and was no candidate. Where the first has a capital or is
 * unknown, that may have changed with how often it, or the two together, stand elsewhere.
 */
const isSettled = (words: Words, index: number, vocabulary: Vocabulary): boolean => {
  if (!isPairAsBefore(words, index) || ((words.notes[index] ?? 0) & NOTE.split) !== 0) return false;
  if (words.entry[index] !== UNKNOWN && ((words.shape[index] ?? 0) & SHAPE.capital) === 0) return true;
  const from = words.from[index] ?? 0;
  return (words.to[index] ?? 0) - from >= LONG_ENOUGH && !vocabulary.mayHaveChanged(from);
};

/** From here on a pair is one word however often it stands apart. */
const SURE = 0.95;

/** The words of `words` that a space cuts in two, in order; no word belongs to two of them. */
export const findSplits = (text: string, words: Words, vocabulary: Vocabulary): readonly Split[] => {
  const candidates: { word: number; odds: number; likelihood: number | null }[] = [];
  let expected = 0;
  for (let index = 0; index + 1 < words.count; index++) {
    if (isSettled(words, index, vocabulary)) continue;
    const mayBe = mayBeOne(text, words, index);
    const likelihood = (mayBe ? closedSplit(text, words, index) : 0) || ordinalSplit(text, words, index);
    const candidate = mayBe && likelihood === 0 ? splitCandidate(text, words, index, vocabulary) : null;
    const notes = words.notes[index] ?? 0;
    words.notes[index] = candidate === null && likelihood === 0 ? notes & ~NOTE.split : notes | NOTE.split;
    if (likelihood > 0) candidates.push({ word: index, odds: logit(likelihood), likelihood });
    if (candidate === null) continue;
    const odds = splitOdds(candidate);
    expected += logistic(odds + logit(FIRST_PRIOR));
    candidates.push({ word: index, odds, likelihood: null });
  }
  const prior = logit(Math.min(MOST_PRIOR, Math.max(LEAST_PRIOR, expected / (words.count + 200))));
  const splits: Split[] = [];
  candidates.forEach(({ word, odds, likelihood }, i) => {
    const probability = likelihood ?? logistic(odds + prior);
    if (probability < 0.5) return;
    if (likelihood === null && probability < SURE && standsApartAgain(text, words, word)) return;
    const before = candidates[i - 1];
    const behind = candidates[i + 1];
    if (before?.word === word - 1 && before.odds > odds) return;
    if (behind?.word === word + 1 && behind.odds >= odds) return;
    const from = words.to[word] ?? 0;
    splits.push({
      word,
      from,
      to: words.from[word + 1] ?? 0,
      left: text.slice(words.from[word], from),
      right: text.slice(words.from[word + 1], words.to[word + 1]),
      leftKnown: words.entry[word] !== UNKNOWN || ((words.shape[word] ?? 0) & NUMERAL) !== 0,
      rightKnown: words.entry[word + 1] !== UNKNOWN,
      probability,
    });
  });
  return splits;
};
