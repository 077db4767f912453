/**
 * A word that is three words or more: the cheapest chain of known words that spells it, found by dynamic programming
 * over the words that begin at each letter (Viterbi). Only for words that two words do not explain.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import {
  type Entry,
  frequencyClass,
  isCommon,
  isName,
  KIND,
  prefixesOf,
  UNKNOWN,
} from '../lexicon/lexicon.ts';
import {
  DETERMINERS_ALONE,
  isFunctionWord,
  LAST_ELIDED,
  NO_SECOND_DETERMINERS,
} from '../lists/function-words.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { classAffinity } from '../words/class-affinity.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { wordClass } from '../words/word-class.ts';
import { wordCost } from '../words/word-cost.ts';
import { TRAIT, traitsAt } from '../words/word-traits.ts';
import { SHAPE, strangersAround, type Words } from '../words/words.ts';
import { LONGEST_CUT } from './cut-finder.ts';
import { type Cut, cutFrom, mayBeCut } from './cuts.ts';
import { NAME_COST } from './side-cost.ts';

/** What a further word costs beyond its own cost, in nats: chains of few words are preferred. */
const LINK_COST = 4;
const ELISION_COST = 4.5;
const SHORTEST = 8;
const LETTERS_A_WORD = 2.5;
/** A noun that is written with a capital, `delaRépublique`, or that another line began with. */
const SHORTEST_NOUN = 5;
const FREQUENT = 4;
const NO_RIVAL = 6;

/** The words that begin at one of its letters; of one letter at a time. */
const PIECES = prefixesOf(LONGEST_CUT);

const NAME = inBasicPlane(/^\p{Lu}\p{Ll}+$/u);

interface Step {
  readonly from: number;
  readonly entry: Entry;
  readonly cost: number;
}

/** The cheapest way to each letter of the word, of which only the last piece may begin with a capital; null where no chain leads. */
const stepsThrough = (
  text: string,
  from: number,
  to: number,
  elided: boolean,
  vocabulary: Vocabulary,
): (Step | null)[] => {
  const steps: (Step | null)[] = Array.from({ length: to - from + 1 }, () => null);
  steps[0] = { from, entry: UNKNOWN, cost: 0 };
  const { ends, entries } = PIECES;
  const reach = (start: number, end: number, entry: Entry, cost: number): void => {
    const before = steps[start - from];
    if (before === null || before === undefined || !Number.isFinite(cost)) return;
    const total = before.cost + cost + LINK_COST;
    const best = steps[end - from];
    if (best === null || best === undefined || total < best.cost)
      steps[end - from] = { from: start, entry, cost: total };
  };
  /** No piece goes on over a capital: `dufonctionnaireDirection` holds no `rédirection`. */
  let capital = from;
  for (let start = from; start < to; start++) {
    if (steps[start - from] === null) continue;
    if (capital <= start) {
      capital = start + 1;
      while (capital < to && classAt(text, capital) !== UNIT.upper) capital++;
    }
    if (start > from && classAt(text, start) === UNIT.upper) {
      const entry = vocabulary.lexicon.pieceEntry(text, start, to);
      const isNoun = to - start >= SHORTEST_NOUN && isCommon(entry) && frequencyClass(entry) >= FREQUENT;
      if ((isName(entry) || isNoun) && NAME.test(text.slice(start, to)))
        reach(start, to, KIND.proper, NAME_COST);
      continue;
    }
    const count = vocabulary.lexicon.prefixes(text, start, to, PIECES);
    for (let i = 0; i < count; i++) {
      const end = ends[i] ?? start;
      if (end > capital) break;
      const entry = entries[i] ?? UNKNOWN;
      if (!isCommon(entry) || (elided && end === to)) continue;
      reach(start, end, entry, wordCost(text.slice(start, end).toLowerCase(), entry));
    }
    if (elided && LAST_ELIDED.has(text.slice(start, to).toLowerCase()))
      reach(start, to, KIND.singular, ELISION_COST);
  }
  return steps;
};

/** Whether a piece before the last only forms words with what is behind it, `anti`. */
const isPrefixBefore =
  (said: readonly string[]) =>
  (word: string, index: number): boolean =>
    index < said.length - 1 &&
    (traitsAt(word, 0, word.length) & (TRAIT.prefix | TRAIT.functionWord)) === TRAIT.prefix;
/** Whether a piece is a determiner behind another: `des la menti`. */
const isSecondDeterminer = (word: string, index: number, said: readonly string[]): boolean =>
  NO_SECOND_DETERMINERS.has(word) && DETERMINERS_ALONE.has(said[index - 1] ?? '');

/** The cuts of word `index` into three known words or more, in order; empty where no such chain spells it. */
export const chainOf = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): readonly Cut[] => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const shape = words.shape[index] ?? 0;
  if (!mayBeCut(words, index) || to - from < SHORTEST || (shape & SHAPE.digits) !== 0) return [];
  if ((shape & SHAPE.capital) !== 0 && (shape & SHAPE.sentenceStart) === 0) return [];
  const elided = (shape & SHAPE.beforeApostrophe) !== 0;
  const steps = stepsThrough(text, from, to, elided, vocabulary);
  const pieces: { from: number; to: number; entry: Entry }[] = [];
  for (let end = to; end > from; ) {
    const step = steps[end - from];
    if (step === null || step === undefined) return [];
    pieces.unshift({ from: step.from, to: end, entry: step.entry });
    end = step.from;
  }
  if (pieces.length < 3 || to - from < LETTERS_A_WORD * pieces.length) return [];
  const said = pieces.map(({ from: start, to: end }) => text.slice(start, end).toLowerCase());
  if (said.some(isPrefixBefore(said)) || said.some(isSecondDeterminer) || !said.some(isFunctionWord))
    return [];
  const strangers = strangersAround(words, index, index + 1);
  return pieces.slice(1).map((right, i) => {
    const left = pieces[i] ?? right;
    const leftWord = text.slice(left.from, left.to).toLowerCase();
    const rightWord = text.slice(right.from, right.to).toLowerCase();
    const fit = classAffinity(wordClass(leftWord, left.entry), wordClass(rightWord, right.entry));
    const cost = right.entry === KIND.proper ? NAME_COST : wordCost(rightWord, right.entry);
    const rightCost = elided && right.to === to ? ELISION_COST : cost;
    const found = {
      at: left.to - left.from,
      leftNew: false,
      rightNew: false,
      leftEntry: left.entry,
      rightEntry: right.entry,
      cost: wordCost(leftWord, left.entry) + rightCost - fit,
      fit,
      around: 0,
      inDispatch: false,
    };
    return cutFrom(
      text,
      words,
      index,
      vocabulary,
      { from: left.from, to: right.to },
      found,
      NO_RIVAL,
      strangers,
    );
  });
};
