/**
 * Finds the places at which one word may be two: every way to part it into words that the lexicon, our lists or the
 * dispatch know, and some with one unknown word beside a known one. `cuts.ts` tells what speaks for each.
 */
import { classAffinity } from './class-affinity.ts';
import { ENOUGH_DISPATCHES } from './corpus-forms.ts';
import { costOf, type Found, NAME_COST, numberCut } from './found-cut.ts';
import { type Entry, frequencyClass, hasKind, isCommon, KIND, type Prefixes, UNKNOWN } from './lexicon.ts';
import { BOUND_PREFIXES, isFunctionWord, LAST_ELIDED } from './lists/function-words.ts';
import { classAt, UNIT } from './unit-class.ts';
import type { Vocabulary } from './vocabulary.ts';
import { NUMBER_CLASS, wordClass } from './word-class.ts';
import { wordCost } from './word-cost.ts';
import { SHAPE, type Words } from './words.ts';

const LONGEST_NAME = 14;
const COMPOUND_COST = 11;
const INITIAL_COST = 9;
const NEIGHBOUR_WEIGHT = 0.7;
const NEW_COST = 18;
/** A new word is thought of only from this length. */
const FEWEST_NEW = 5;
const PLAIN_CLASS = 5;
const COUNTED_CLASS = 2;
const INFLECTION_COST = 1.5;

export const isCapital = (form: string, at: number): boolean => classAt(form, at) === UNIT.upper;

const elisionCost = (word: string): number => (word.length > 2 ? 8 : 4.5);

/** The class of a word beside the one that may be cut. */
const neighbourClass = (text: string, words: Words, index: number): number => {
  if (((words.shape[index] ?? 0) & SHAPE.digits) !== 0) return NUMBER_CLASS;
  const word = text.slice(words.from[index], words.to[index]).toLowerCase();
  return wordClass(word, words.entry[index] ?? UNKNOWN);
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
  private readonly words: Words;
  private readonly index: number;
  /** Where the compound ends that the word begins by a hyphen; the end of the word where it begins none. */
  private readonly compoundEnd: number;
  /** The classes of the words before and behind, null for none; undefined until a cut asks, which of most words none does. */
  private neighbours: { readonly before: number | null; readonly behind: number | null } | undefined;
  private readonly behindEntries: Entry[] = [];
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
    this.compoundEnd = (this.shape & SHAPE.beforeHyphen) === 0 ? to : (words.to[index + 1] ?? to);
    this.words = words;
    this.index = index;
    this.vocabulary = vocabulary;
  }

  /** How well two classes stand between the word's neighbours, in nats. */
  private between(left: number, right: number): number {
    const { text, words, index } = this;
    if (this.neighbours === undefined) {
      const linked = (this.shape & (SHAPE.spaced | SHAPE.afterApostrophe)) !== 0;
      const spaced = ((words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0;
      this.neighbours = {
        before: linked ? neighbourClass(text, words, index - 1) : null,
        behind: spaced ? neighbourClass(text, words, index + 1) : null,
      };
    }
    const { before, behind } = this.neighbours;
    return (
      (before === null ? 0 : classAffinity(before, left)) +
      (behind === null ? 0 : classAffinity(right, behind))
    );
  }

  /** Whether nothing can stand behind `at`, told before anything is weighed: of most places it is so. */
  private isNothingBehind(at: number, mayBeNew: boolean): boolean {
    return (
      !mayBeNew &&
      (this.shape & SHAPE.beforeApostrophe) === 0 &&
      this.compoundEnd === this.to &&
      this.entryBehind(at) === UNKNOWN &&
      !isCapital(this.form, at) &&
      !this.occursBehind(at)
    );
  }

  /** What is known of the side behind `at`; both passes ask. */
  private entryBehind(at: number): Entry {
    const known = this.behindEntries[at];
    if (known !== undefined) return known;
    const entry = this.vocabulary.entry(this.from + at, this.to);
    this.behindEntries[at] = entry;
    return entry;
  }

  /** What is known of `right`, the side behind `at` in small letters, and its cost; an initial may stand there, and where `mayBeNew` a new word. */
  private right(
    at: number,
    right: string,
    mayBeNew: boolean,
  ): { entry: Entry; cost: number; isNew: boolean; inDispatch: boolean } | null {
    if ((this.shape & SHAPE.beforeApostrophe) !== 0)
      return LAST_ELIDED.has(right)
        ? { entry: KIND.singular, cost: elisionCost(right), isNew: false, inDispatch: false }
        : null;
    const capital = isCapital(this.form, at);
    const entry = this.entryBehind(at);
    const cost = this.cost(right, entry, capital);
    if (Number.isFinite(cost)) return { entry, cost, isNew: false, inDispatch: false };
    if (this.compoundEnd > this.to) {
      const compound = this.vocabulary.lexicon.pieceEntry(this.text, this.from + at, this.compoundEnd);
      if (isCommon(compound))
        return { entry: compound, cost: COMPOUND_COST, isNew: false, inDispatch: false };
    }
    const inDispatch = right.length > 2 && this.occursBehind(at);
    if (inDispatch || (mayBeNew && capital && right.length > 2))
      return { entry, cost: NAME_COST, isNew: !inDispatch, inDispatch };
    if (mayBeNew && right.length >= FEWEST_NEW) return { entry, cost: NEW_COST, isNew: true, inDispatch };
    const initial = capital && right.length === 1 && this.text.charAt(this.to) === '.';
    return initial ? { entry, cost: INITIAL_COST, isNew: false, inDispatch } : null;
  }

  /** Whether the side behind `at` stands in the dispatch, or in enough others. */
  private occursBehind(at: number): boolean {
    const { vocabulary, from, to } = this;
    return (
      vocabulary.countAt(from + at, to) > 0 ||
      (vocabulary.hasCorpus && vocabulary.corpusCount(this.form.slice(at)) >= ENOUGH_DISPATCHES)
    );
  }

  /** Whether a form stands oftener than `least` times in the dispatch, or in enough others. */
  private occurs(form: string, least: number): boolean {
    return this.vocabulary.count(form) > least || this.vocabulary.corpusCount(form) >= ENOUGH_DISPATCHES;
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

  /** A longer word of the language that is counted, so that what stands behind may well be a new one. */
  private isPlain(length: number, entry: Entry): boolean {
    return length >= FEWEST_NEW && isCommon(entry) && frequencyClass(entry) >= COUNTED_CLASS;
  }

  /** Notes the cut before `at`, if there may be one; where `mayBeNew` a side may be a word that nothing knows. */
  private consider(at: number, leftEntry: Entry, leftInDispatch: boolean, mayBeNew: boolean): void {
    const leftNew = leftEntry === UNKNOWN && !leftInDispatch;
    if ((leftNew && !mayBeNew) || this.isNothingBehind(at, mayBeNew)) return;
    const rightCapital = isCapital(this.form, at);
    const behindCapital = isCapital(this.form, at - 1);
    if (behindCapital) {
      const insideCapitals = rightCapital && (at + 1 >= this.form.length || isCapital(this.form, at + 1));
      if (insideCapitals || (at > 1 && !isCapital(this.form, at - 2))) return;
    }
    const left = this.lower.slice(0, at);
    const named = leftEntry === UNKNOWN;
    const newCost = leftNew && !isCapital(this.form, 0) ? NEW_COST : NAME_COST;
    const leftCost = named ? newCost : this.cost(left, leftEntry, rightCapital);
    if (!Number.isFinite(leftCost)) return;
    const rightWord = this.lower.slice(at);
    if (BOUND_PREFIXES.has(left) && !isFunctionWord(rightWord)) return;
    const leftFunction = isFunctionWord(left);
    const rightMayBeNew =
      mayBeNew &&
      (rightCapital
        ? !(behindCapital && at > 1)
        : !leftNew && (leftFunction ? at >= 2 : this.isPlain(at, leftEntry)));
    const right = this.right(at, rightWord, rightMayBeNew);
    if (right === null) return;
    const midSentence = (this.shape & (SHAPE.capital | SHAPE.sentenceStart)) === SHAPE.capital;
    if (midSentence && leftFunction && !rightCapital && !this.isPlainNoun(at, right.entry)) return;
    const leftClass = wordClass(left, leftEntry);
    const rightClass = wordClass(rightWord, right.entry);
    const fit = classAffinity(leftClass, rightClass);
    const around = this.between(leftClass, rightClass);
    const cost = leftCost + right.cost - fit - around * NEIGHBOUR_WEIGHT;
    const inDispatch = leftInDispatch || right.inDispatch;
    const rightNew = right.isNew;
    const rightEntry = right.entry;
    this.found.push({ at, leftNew, rightNew, leftEntry, rightEntry, cost, fit, around, inDispatch });
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
      if (isCapital(this.form, at) && classAt(this.form, at - 1) === UNIT.lower) return at;
    return this.form.length;
  }

  /** A left side that nothing knows: only before a function word, or a capital before any longer word. */
  private mayBeNew(at: number, capital: boolean, hump: number): boolean {
    if (at < (capital ? 3 : FEWEST_NEW) || hump < at) return false;
    const right = this.lower.slice(at);
    if (right.length >= 2 && (isFunctionWord(right) || LAST_ELIDED.has(right))) return true;
    if ((this.shape & SHAPE.beforeApostrophe) !== 0) return LAST_ELIDED.has(right);
    return capital && right.length >= FEWEST_NEW;
  }

  /** Considers every cut between known words and, where `mayBeNew`, with a new word on one side. */
  private seek({ ends, entries }: Prefixes, mayBeNew: boolean): void {
    const { form, from, vocabulary } = this;
    const capital = (this.shape & SHAPE.capital) !== 0;
    for (let i = 0; i < ends.length; i++) {
      const end = ends[i] ?? from;
      const inDispatch = capital && vocabulary.countAt(from, end) > 0;
      this.consider(end - from, entries[i] ?? UNKNOWN, inDispatch, mayBeNew);
    }
    const kin = vocabulary.hasKin(form);
    const mayBeListed = vocabulary.mayBegin(form);
    if (!kin && !mayBeListed && !mayBeNew) return;
    const capitals = mayBeNew ? this.leadingCapitals() : 0;
    const hump = mayBeNew ? this.firstHump() : 0;
    const repeated = mayBeNew && vocabulary.count(form) > 1;
    let tried = 0;
    for (let at = Math.max(1, form.length - LONGEST_NAME); at < form.length; at++) {
      while (tried < ends.length && (ends[tried] ?? 0) < from + at) tried++;
      if (ends[tried] === from + at) continue;
      const piece = form.slice(0, at);
      const entry = mayBeListed ? vocabulary.entryBeside(piece) : UNKNOWN;
      const inDispatch = kin && at > 2 && this.occurs(piece, capital ? 0 : 1);
      const acronym = at > 1 && at <= capitals;
      if (
        entry !== UNKNOWN ||
        inDispatch ||
        acronym ||
        (mayBeNew && !repeated && this.mayBeNew(at, capital, hump))
      )
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
