/**
 * Finds the places at which one word may be two: every way to part it into words that the lexicon, our lists or the
 * dispatch know, and some with one unknown word beside a known one. `cuts.ts` tells what speaks for each.
 */
import {
  type Entry,
  frequencyClass,
  hasKind,
  isCommon,
  isName,
  KIND,
  type Prefixes,
  UNKNOWN,
} from './lexicon.ts';
import { BOUND_PREFIXES, isFunctionWord, LAST_ELIDED, UNITS } from './lists/function-words.ts';
import { isLetter, UNIT, unitClass } from './unit-class.ts';
import type { Vocabulary } from './vocabulary.ts';
import { affinity, wordCost } from './word-cost.ts';
import { SHAPE, type Words } from './words.ts';

const LONGEST_NAME = 14;
const NAME_COST = 12;
const NUMBER_COST = 8;
const INITIAL_COST = 9;
const NEIGHBOUR_WEIGHT = 0.7;
const NEW_COST = 18;
/** A new word is thought of only from this length. */
const FEWEST_NEW = 5;
const PLAIN_CLASS = 5;
const INFLECTION_COST = 1.5;

/** A cut as it is found, before it is compared with its rivals. */
export interface Found {
  readonly at: number;
  /** Whether the lexicon knows neither the left nor, apart from a name, the right side. */
  readonly leftNew: boolean;
  readonly rightNew: boolean;
  readonly leftEntry: Entry;
  readonly rightEntry: Entry;
  /** Cost of the two words side by side between their neighbours, in nats. */
  readonly cost: number;
  /** How well the two stand side by side, in nats. */
  readonly fit: number;
  /** Whether a side that the lexicon lacks occurs elsewhere in the dispatch. */
  readonly inDispatch: boolean;
}

export const isCapital = (form: string, at: number): boolean => unitClass(form.charCodeAt(at)) === UNIT.upper;

const elisionCost = (word: string): number => (word.length > 2 ? 8 : 4.5);

/** Cost of a word; a name that only this dispatch, our lists or the Vietnamese syllables know has one of its own. */
const costOf = (word: string, entry: Entry, besideCapital: boolean): number => {
  if (word.length <= 2 && besideCapital && isName(entry)) return NAME_COST;
  const cost = wordCost(word, entry);
  return isName(entry) && !isCommon(entry) && Number.isFinite(cost) ? Math.min(NAME_COST, cost) : cost;
};

const ORDINAL_ENDING = /^(?:er|ers|re|ère|e|es|ème|èmes|nd|nde|d)(?=\p{L}{3})/u;

/** `le17`, `à20h30`, `mars2020`, `54localités`, `14edivision`; not `G20`, `11e`, `5km`. */
const numberCut = (form: string, lower: string, vocabulary: Vocabulary): Found | null => {
  const numberFirst = !isLetter(unitClass(form.charCodeAt(0)));
  let edge = 1;
  while (edge < form.length && (unitClass(form.charCodeAt(edge)) === UNIT.digit) === numberFirst) edge++;
  let word = numberFirst ? lower.slice(edge) : lower.slice(0, edge);
  const more = numberFirst ? /\d/u.test(word) : !/^\d+$/u.test(lower.slice(edge));
  if (edge === form.length || (more && (numberFirst || !isFunctionWord(word)))) return null;
  const ordinal =
    numberFirst && vocabulary.entryOf(word) === UNKNOWN ? (ORDINAL_ENDING.exec(word)?.[0].length ?? 0) : 0;
  if (numberFirst) word = word.slice(ordinal);
  const entry = vocabulary.entryOf(word);
  const apart = isCommon(entry) && (word.length > 2 || isFunctionWord(word)) && !UNITS.has(word);
  const cost = costOf(word, entry, false);
  if (!apart || !Number.isFinite(cost) || (numberFirst && word.length < 2)) return null;
  const number = KIND.singular;
  return {
    at: edge + ordinal,
    leftNew: false,
    rightNew: false,
    leftEntry: numberFirst ? number : entry,
    rightEntry: numberFirst ? entry : number,
    cost: cost + NUMBER_COST,
    fit: isFunctionWord(word) ? 1 : 0,
    inDispatch: false,
  };
};

/** A word beside the one that may be cut. */
interface Neighbour {
  readonly word: string;
  readonly entry: Entry;
}

const neighbour = (text: string, words: Words, index: number): Neighbour | null => {
  const entry = words.entry[index] ?? UNKNOWN;
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.digits) !== 0) return { word: 'deux', entry: KIND.plural };
  if (entry === UNKNOWN || (shape & SHAPE.capital) !== 0) return null;
  return { word: text.slice(words.from[index], words.to[index]).toLowerCase(), entry };
};

class CutFinder {
  readonly found: Found[] = [];
  private readonly text: string;
  private readonly from: number;
  private readonly to: number;
  private readonly form: string;
  private readonly lower: string;
  private readonly shape: number;
  private readonly entry: Entry;
  private readonly vocabulary: Vocabulary;
  private readonly repeated: boolean;
  private readonly before: Neighbour | null;
  private readonly behind: Neighbour | null;
  constructor(text: string, words: Words, index: number, vocabulary: Vocabulary) {
    const from = words.from[index] ?? 0;
    const to = words.to[index] ?? 0;
    this.text = text;
    this.from = from;
    this.to = to;
    this.form = text.slice(from, to);
    this.lower = this.form.toLowerCase();
    this.shape = words.shape[index] ?? 0;
    this.entry = words.entry[index] ?? UNKNOWN;
    this.before = (this.shape & SHAPE.spaced) === 0 ? null : neighbour(text, words, index - 1);
    const spaced = ((words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0;
    this.behind = spaced ? neighbour(text, words, index + 1) : null;
    this.vocabulary = vocabulary;
    this.repeated = vocabulary.count(this.form) > 1;
  }

  /** What is known of the right side, and its cost; an initial may stand there, and where `mayBeNew` a new word. */
  private right(
    at: number,
    mayBeNew: boolean,
  ): { entry: Entry; cost: number; isNew: boolean; inDispatch: boolean } | null {
    const right = this.lower.slice(at);
    if ((this.shape & SHAPE.beforeApostrophe) !== 0)
      return LAST_ELIDED.has(right)
        ? { entry: KIND.singular, cost: elisionCost(right), isNew: false, inDispatch: false }
        : null;
    const capital = isCapital(this.form, at);
    const entry = this.vocabulary.entry(this.from + at, this.to);
    const cost = this.cost(right, entry, capital);
    if (Number.isFinite(cost)) return { entry, cost, isNew: false, inDispatch: false };
    const inDispatch = right.length > 2 && this.vocabulary.count(this.form.slice(at)) > 0;
    if (inDispatch || (mayBeNew && capital && right.length > 2))
      return { entry, cost: NAME_COST, isNew: !inDispatch, inDispatch };
    if (mayBeNew && right.length >= FEWEST_NEW) return { entry, cost: NEW_COST, isNew: true, inDispatch };
    const initial = capital && right.length === 1 && this.text.charAt(this.to) === '.';
    return initial ? { entry, cost: INITIAL_COST, isNew: false, inDispatch } : null;
  }

  /** Cost of one side; an inflected form that was never counted borrows from the form without its ending. */
  private cost(word: string, entry: Entry, besideCapital: boolean): number {
    const own = costOf(word, entry, besideCapital);
    if (frequencyClass(entry) > 0 || !hasKind(entry, KIND.singular | KIND.plural) || word.length < 5)
      return own;
    const stem = word.endsWith('es') && !word.endsWith('ées') ? word.slice(0, -2) : word.slice(0, -1);
    for (const form of /[sxe]$/u.test(word) ? [word.slice(0, -1), stem] : []) {
      const known = this.vocabulary.lexicon.entry(form, 0, form.length);
      if (frequencyClass(known) > 0) return Math.min(own, wordCost(form, known) + INFLECTION_COST);
    }
    return own;
  }

  /** A frequent longer word: behind a capital it may be the second of a title, and hardly the end of a surname. */
  private isPlainNoun(at: number, entry: Entry): boolean {
    return this.form.length - at >= FEWEST_NEW && frequencyClass(entry) >= PLAIN_CLASS;
  }

  /** Notes the cut before `at`, if there may be one; where `mayBeNew` a side may be a word that nothing knows. */
  private consider(at: number, leftEntry: Entry, leftInDispatch: boolean, mayBeNew: boolean): void {
    const leftNew = leftEntry === UNKNOWN && !leftInDispatch;
    if (leftNew && !mayBeNew) return;
    const rightCapital = isCapital(this.form, at);
    const behindCapital = isCapital(this.form, at - 1);
    if (behindCapital) {
      const insideCapitals = rightCapital && (at + 1 >= this.form.length || isCapital(this.form, at + 1));
      if (insideCapitals || (at > 1 && !isCapital(this.form, at - 2))) return;
    }
    const left = this.lower.slice(0, at);
    const leftFunction = isFunctionWord(left);
    const rightMayBeNew =
      mayBeNew && (rightCapital ? !(behindCapital && at > 1) : !leftNew && leftFunction && at >= 2);
    const right = this.right(at, rightMayBeNew);
    if (right === null) return;
    const midSentence = (this.shape & (SHAPE.capital | SHAPE.sentenceStart)) === SHAPE.capital;
    if (midSentence && leftFunction && !rightCapital && !this.isPlainNoun(at, right.entry)) return;
    const rightWord = this.lower.slice(at);
    if (BOUND_PREFIXES.has(left) && !isFunctionWord(rightWord)) return;
    const named = leftEntry === UNKNOWN;
    const newCost = leftNew && !isCapital(this.form, 0) ? NEW_COST : NAME_COST;
    const leftCost = named ? newCost : this.cost(left, leftEntry, rightCapital);
    const fit = affinity(left, leftEntry, rightWord, right.entry);
    const around =
      (this.before === null ? 0 : affinity(this.before.word, this.before.entry, left, leftEntry)) +
      (this.behind === null ? 0 : affinity(rightWord, right.entry, this.behind.word, this.behind.entry));
    const cost = leftCost + right.cost - fit - around * NEIGHBOUR_WEIGHT;
    if (!Number.isFinite(cost)) return;
    const inDispatch = leftInDispatch || right.inDispatch;
    const rightNew = right.isNew;
    this.found.push({ at, leftNew, rightNew, leftEntry, rightEntry: right.entry, cost, fit, inDispatch });
  }

  /** How many capitals the word begins with. */
  private leadingCapitals(): number {
    let count = 0;
    while (count < this.form.length && isCapital(this.form, count)) count++;
    return count;
  }

  /** The place of the first capital behind a small letter; the length where there is none. */
  private firstHump(): number {
    for (let at = 1; at < this.form.length; at++)
      if (isCapital(this.form, at) && unitClass(this.form.charCodeAt(at - 1)) === UNIT.lower) return at;
    return this.form.length;
  }

  /** A left side that nothing knows: only before a function word, or a capital before any longer word. */
  private mayBeNew(at: number, capital: boolean, hump: number): boolean {
    if (this.repeated || at < (capital ? 3 : FEWEST_NEW) || hump < at) return false;
    const right = this.lower.slice(at);
    if (right.length >= 2 && (isFunctionWord(right) || LAST_ELIDED.has(right))) return true;
    if ((this.shape & SHAPE.beforeApostrophe) !== 0) return LAST_ELIDED.has(right);
    return capital && right.length >= FEWEST_NEW;
  }

  /** Considers every cut between known words and, where `mayBeNew`, with a new word on one side. */
  private seek({ ends, entries }: Prefixes, mayBeNew: boolean): void {
    const { text, form, from, vocabulary } = this;
    const capital = (this.shape & SHAPE.capital) !== 0;
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i] ?? from;
      const inDispatch = capital && vocabulary.count(text.slice(from, end)) > 0;
      this.consider(end - from, entries[i] ?? UNKNOWN, inDispatch, mayBeNew);
    }
    const kin = vocabulary.hasKin(form);
    const mayBeListed = vocabulary.mayBegin(form);
    if (!kin && !mayBeListed && !mayBeNew) return;
    const capitals = mayBeNew ? this.leadingCapitals() : 0;
    const hump = mayBeNew ? this.firstHump() : 0;
    let tried = 0;
    for (let at = Math.max(1, form.length - LONGEST_NAME); at < form.length; at++) {
      while (tried < ends.length && (ends[tried] ?? 0) < from + at) tried++;
      if (ends[tried] === from + at) continue;
      const piece = form.slice(0, at);
      const entry = mayBeListed ? vocabulary.entryBeside(piece) : UNKNOWN;
      const inDispatch = kin && at > 2 && vocabulary.count(piece) > (capital ? 0 : 1);
      const acronym = at > 1 && at <= capitals;
      if (entry !== UNKNOWN || inDispatch || acronym || (mayBeNew && this.mayBeNew(at, capital, hump)))
        this.consider(at, entry, inDispatch, mayBeNew);
    }
  }

  run(): readonly Found[] {
    const { text, from, to, vocabulary } = this;
    if ((this.shape & SHAPE.digits) !== 0) {
      const cut = numberCut(this.form, this.lower, vocabulary);
      return cut === null ? [] : [cut];
    }
    const prefixes: Prefixes = { ends: [], entries: [] };
    vocabulary.lexicon.prefixes(text, from, to - 1, prefixes);
    this.seek(prefixes, false);
    // A word that the lexicon knows is never a known and a new one.
    const known = this.entry !== UNKNOWN && (this.shape & SHAPE.beforeApostrophe) === 0;
    if (this.found.length === 0 && !known) this.seek(prefixes, true);
    return this.found.length < 2 ? this.found : this.found.sort((a, b) => a.cost - b.cost || a.at - b.at);
  }
}

/** The cuts of word `index`, the cheapest first; those with an unknown side only where no other is found. */
export const findCuts = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): readonly Found[] => new CutFinder(text, words, index, vocabulary).run();
