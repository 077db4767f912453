/**
 * Which words may be glued, and the best way to part each: in two, or in more. How likely it is at its place is for
 * `joins.ts` to weigh.
 */

import { frequencyClass, isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import { ELIDED } from '../lists/function-words.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { NOTE, SHAPE, type Words } from '../words/words.ts';
import { chainOf } from './chains.ts';
import type { Cut } from './cuts.ts';
import { logistic } from './join-odds.ts';

const LONGEST_RARE = 9;
/** How much rarer three words glued are than two, in nats. */
const CHAIN_ODDS = 2;
/** From so many letters on hardly a word that the lexicon lacks is spelled by three others; each further one says so more, up to a bound. */
const LONG_CHAIN = 11;
const ODDS_A_LETTER = 0.5;
const MOST_ODDS_OF_LENGTH = 2;

/** Cuts of one word, to be made together. */
export interface Candidate {
  readonly cuts: readonly Cut[];
  /** The logarithm of the odds that the word is glued, prior apart. */
  readonly odds: number;
  /** How likely it was glued at these cuts rather than at others, 0 to 1. */
  readonly share: number;
  /** How likely it may be held at most where no wrapped line ended there; 1 where nothing bounds it. */
  readonly ceiling: number;
}

/** How likely a candidate is right where words are glued with the odds `prior`, a logarithm. */
export const likelihood = ({ odds, share }: Candidate, prior: number): number =>
  logistic(odds + prior) * share;

/** The same where no wrapped line ends, which some names take to be held so likely. */
export const likelihoodAlone = (candidate: Candidate, prior: number): number =>
  Math.min(candidate.ceiling, likelihood(candidate, prior));

/** The likeliest of the cuts; the others are its rivals. */
export const best = (cuts: readonly Cut[]): Candidate | null => {
  let found: Cut | null = null;
  let most = 0;
  let total = 0;
  for (const cut of cuts) {
    const { odds } = cut;
    total += Math.exp(odds);
    if (found !== null && odds <= most) continue;
    found = cut;
    most = odds;
  }
  if (found === null) return null;
  return { cuts: [found], odds: Math.log(total), share: Math.exp(most) / total, ceiling: 1 };
};

/** What {@link doubtful} tells and remembers. */
const mayBeGlued = (text: string, words: Words, index: number, vocabulary: Vocabulary): boolean => {
  const entry = words.entry[index] ?? UNKNOWN;
  const shape = words.shape[index] ?? 0;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if ((shape & SHAPE.guarded) !== 0) return false;
  if ((shape & SHAPE.beforeApostrophe) !== 0) return !ELIDED.has(text.slice(from, to).toLowerCase());
  if (entry !== UNKNOWN) return isCommon(entry) && frequencyClass(entry) === 0 && to - from <= LONGEST_RARE;
  if ((shape & SHAPE.allCapitals) !== 0) return false;
  return vocabulary.entryBeside(text.slice(from, to)) === UNKNOWN;
};

/**
 * The words that may be glued without a column to say so: those that nothing knows, and the short ones so rare that two
 * frequent words are likelier (`quia`). The word itself tells, so it is asked in the first round alone.
 */
export const doubtful = (text: string, words: Words, index: number, vocabulary: Vocabulary): boolean => {
  const notes = words.notes[index] ?? 0;
  if ((notes & NOTE.sound) !== 0) return false;
  const isDoubtful = mayBeGlued(text, words, index, vocabulary);
  if (!isDoubtful) words.notes[index] = notes | NOTE.sound;
  return isDoubtful;
};

/** Whether a word is surely none of those, told without a look at it: most words are common ones. */
export const isSettled = (words: Words, index: number): boolean =>
  frequencyClass(words.entry[index] ?? UNKNOWN) > 0 &&
  ((words.shape[index] ?? 0) & SHAPE.beforeApostrophe) === 0;

/** The best way to part one word: in two, or in more where two words do not explain it. */
export const candidateOf = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
  cuts: readonly Cut[],
): Candidate | null => {
  const two = best(cuts);
  if (two?.cuts.some((cut) => !cut.hasNew) && two.odds > 0) return two;
  const notes = words.notes[index] ?? 0;
  if (words.entry[index] !== UNKNOWN || (notes & NOTE.unchained) !== 0) return two;
  const chain = chainOf(text, words, index, vocabulary);
  if (chain.length === 0) {
    words.notes[index] = notes | NOTE.unchained;
    return two;
  }
  const length = (words.to[index] ?? 0) - (words.from[index] ?? 0);
  const long = Math.min(MOST_ODDS_OF_LENGTH, Math.max(0, length - LONG_CHAIN) * ODDS_A_LETTER);
  const odds = Math.min(...chain.map(({ odds }) => odds)) - CHAIN_ODDS + long;
  return two === null || odds > two.odds ? { cuts: chain, odds, share: 1, ceiling: 1 } : two;
};
