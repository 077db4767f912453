/**
 * Candidate cuts of one word into two, with what speaks for and against each, as numbers. `joins.ts` weighs them with
 * the wrap column; nothing is decided here.
 */
import { type Entry, isCommon, isName, type Prefixes, UNKNOWN } from './lexicon.ts';
import { ELISIONS, isFunctionWord, PREFIXES, SUFFIXES } from './lists/function-words.ts';
import { isVietnameseSyllable } from './lists/vietnamese.ts';
import type { Vocabulary } from './vocabulary.ts';
import { affinity, wordCost } from './word-cost.ts';
import { SHAPE, type Words } from './words.ts';

/** One way to part a word: before the character at `at`. */
export interface Cut {
  /** Index of the word. */
  readonly word: number;
  readonly at: number;
  readonly left: string;
  readonly right: string;
  readonly leftKnown: boolean;
  readonly rightKnown: boolean;
  /** Whether the word is known as it stands. */
  readonly known: boolean;
  /** Cost of the two words side by side, in nats. */
  readonly cost: number;
  /** What {@link FEATURES} names, in that order. */
  readonly features: readonly number[];
}

export const FEATURES = [
  'bias',
  'cost',
  'length',
  'oneLetter',
  'twoLetters',
  'capitalInside',
  'capitalAtStart',
  'leftFunction',
  'rightFunction',
  'bothContent',
  'prefix',
  'suffix',
  'margin',
  'repeated',
  'leftInDispatch',
  'leftNameOnly',
  'rightNameOnly',
  'caseChange',
  'elision',
  'linked',
  'surname',
  'strangers',
  'affinity',
  'known',
  'knownCost',
] as const;

const LONGEST = 64;
const SURNAME_BEGINNINGS = new Set(
  'le la les l du de des d saint beau bon mont bel grand petit mal van mc mac o'.split(' '),
);
const NAME_COST = 12;

const isCapital = (form: string, at: number): boolean => form.charAt(at) !== form.charAt(at).toLowerCase();

/** Cost of a word; a name that only this dispatch, our lists or the Vietnamese syllables know has one of its own. */
const costOf = (word: string, entry: Entry, besideCapital: boolean): number => {
  if (word.length <= 2 && besideCapital && isName(entry)) return NAME_COST;
  const cost = wordCost(word, entry);
  return isName(entry) && !isCommon(entry) && Number.isFinite(cost) ? Math.min(NAME_COST, cost) : cost;
};

/** The share of the words around `index`, six on each side, that no lexicon knows: high in a foreign text. */
const strangersAround = (words: Words, index: number): number => {
  let unknown = 0;
  let all = 0;
  for (let i = Math.max(0, index - 6); i < Math.min(words.count, index + 7); i++) {
    const shape = words.shape[i] ?? 0;
    if (i === index || (shape & (SHAPE.capital | SHAPE.digits)) !== 0) continue;
    all++;
    if (words.entry[i] === UNKNOWN && (shape & SHAPE.beforeApostrophe) === 0) unknown++;
  }
  return all === 0 ? 0.3 : unknown / all;
};

/**
 * The plausible cuts of word `index`, the cheapest first. A word may be known: then its own cost speaks against.
 * Empty for words that are too long, guarded or in capitals.
 */
export const cutsOf = (text: string, words: Words, index: number, vocabulary: Vocabulary): readonly Cut[] => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const shape = words.shape[index] ?? 0;
  const length = to - from;
  if (length < 2 || length > LONGEST) return [];
  if ((shape & (SHAPE.guarded | SHAPE.allCapitals | SHAPE.digits | SHAPE.foreign)) !== 0) return [];
  const form = text.slice(from, to);
  const lower = form.toLowerCase();
  const elided = (shape & SHAPE.beforeApostrophe) !== 0;
  const capital = (shape & SHAPE.capital) !== 0;
  const atStart = (shape & SHAPE.sentenceStart) !== 0;
  const wholeEntry = words.entry[index] ?? UNKNOWN;
  const found: {
    at: number;
    leftEntry: Entry;
    rightEntry: Entry;
    cost: number;
    affinity: number;
    inDispatch: boolean;
  }[] = [];

  const consider = (at: number, leftEntry: Entry, inDispatch: boolean): void => {
    const left = lower.slice(0, at);
    const right = lower.slice(at);
    const rightEntry = elided ? (ELISIONS.has(right) ? 1 : UNKNOWN) : vocabulary.entry(from + at, to);
    const newName = rightEntry === UNKNOWN && !elided && right.length > 2 && isCapital(form, at);
    if (rightEntry === UNKNOWN && !newName) return;
    const rightCost = elided ? 4.5 : newName ? NAME_COST : costOf(right, rightEntry, isCapital(form, at));
    const leftCost =
      inDispatch && leftEntry === UNKNOWN ? NAME_COST : costOf(left, leftEntry, isCapital(form, at));
    const fit = affinity(left, right, rightEntry);
    const cost = leftCost + rightCost - fit;
    if (Number.isFinite(cost)) found.push({ at, leftEntry, rightEntry, cost, affinity: fit, inDispatch });
  };

  const prefixes: Prefixes = { ends: [], entries: [] };
  vocabulary.lexicon.prefixes(text, from, to - 1, prefixes);
  const tried = new Set<number>();
  prefixes.ends.forEach((end, i) => {
    tried.add(end - from);
    const name = capital && vocabulary.count(text.slice(from, end)) > 0;
    consider(end - from, prefixes.entries[i] ?? UNKNOWN, name);
  });
  for (let at = Math.max(1, length - 14); at < length; at++) {
    if (tried.has(at)) continue;
    const piece = form.slice(0, at);
    const entry = vocabulary.entryOf(piece);
    const inDispatch = capital && vocabulary.count(piece) > 0;
    if (entry !== UNKNOWN || inDispatch) consider(at, entry, inDispatch);
  }
  found.sort((a, b) => a.cost - b.cost);
  const strangers = found.length === 0 ? 0 : strangersAround(words, index);
  return found.map((cut, i) => {
    const left = lower.slice(0, cut.at);
    const right = lower.slice(cut.at);
    const leftFunction = isFunctionWord(left);
    const rightFunction = isFunctionWord(right) || elided;
    const shortest = Math.min(left.length, right.length);
    const rival = found[i === 0 ? 1 : 0];
    const margin = rival === undefined ? 6 : Math.max(-6, Math.min(6, rival.cost - cut.cost));
    const upperRight = isCapital(form, cut.at);
    const surname = capital && SURNAME_BEGINNINGS.has(left) && right.length <= 8;
    const flag = (value: boolean): number => (value ? 1 : 0);
    const features = [
      1,
      cut.cost / 10,
      Math.min(length, 24) / 10,
      flag(shortest === 1),
      flag(shortest === 2),
      flag(capital && !atStart && !upperRight),
      flag(capital && atStart && !upperRight),
      flag(leftFunction),
      flag(rightFunction),
      flag(!leftFunction && !rightFunction),
      flag(PREFIXES.has(left) && !rightFunction),
      flag(SUFFIXES.has(right) && !leftFunction),
      margin / 6,
      flag(vocabulary.count(form) > 1),
      flag(cut.inDispatch),
      flag(isName(cut.leftEntry) && !isCommon(cut.leftEntry)),
      flag((isName(cut.rightEntry) && !isCommon(cut.rightEntry)) || isVietnameseSyllable(right)),
      flag(upperRight),
      flag(elided),
      flag((shape & (SHAPE.afterApostrophe | SHAPE.afterHyphen | SHAPE.beforeHyphen)) !== 0),
      flag(surname),
      strangers,
      cut.affinity / 3,
      flag(wholeEntry !== UNKNOWN),
      wholeEntry === UNKNOWN ? 0 : wordCost(lower, wholeEntry) / 10,
    ];
    return {
      word: index,
      at: from + cut.at,
      left: text.slice(from, from + cut.at),
      right: text.slice(from + cut.at, to),
      leftKnown: cut.leftEntry !== UNKNOWN,
      rightKnown: cut.rightEntry !== UNKNOWN,
      known: wholeEntry !== UNKNOWN,
      cost: cut.cost,
      features,
    };
  });
};
