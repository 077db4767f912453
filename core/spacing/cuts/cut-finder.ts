/**
 * Seeks the places at which one word may be two: every way to part it into words that the lexicon, our lists or the
 * dispatch know, and some with one unknown word beside a known one. `find-cuts.ts` asks, and weighs what stands around.
 */

import { type Entry, frequencyClass, isCommon, KIND, prefixesOf, UNKNOWN } from '../lexicon/lexicon.ts';
import { classAt, UNIT } from '../text/unit-class.ts';
import { classAffinity } from '../words/class-affinity.ts';
import { ENOUGH_DISPATCHES } from '../words/corpus-forms.ts';
import type { SpelledCut } from '../words/spelled-cuts.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { wordClassAt } from '../words/word-class.ts';
import { TRAIT, traitsAt } from '../words/word-traits.ts';
import { accentsOf, losesAccent, SHAPE, type Words } from '../words/words.ts';
import { isCapital, isEdge } from './capital-edges.ts';
import type { Right } from './found-cut.ts';
import { elisionCost, isNameInSmall, NAME_COST, newCostOf, sideCost } from './side-cost.ts';

/** No word that is longer is cut; no word of French is longer than half of it. */
export const LONGEST_CUT = 64;
/** Of the names and words that only our lists, the dispatch or nothing knows, on either side. */
const LONGEST_NAME = 14;
const COMPOUND_COST = 11;
const INITIAL_COST = 9;
/** Makes a compound of any noun: `ex-directeur`. */
const FORMER = 'ex';
/** A new word is thought of only from this length. */
const FEWEST_NEW = 5;
const PLAIN_CLASS = 5;
const COUNTED_CLASS = 2;
/** Of a word that was hardly ever counted. */
const LONG = 7;

/** What is known of the side behind each place of the word at hand. Of one word at a time, so that none needs its own. */
const BEHIND = new Int32Array(LONGEST_CUT + 1);
const NOT_ASKED = -1;
/** What is known of the side before each, with an accent; likewise. */
const ACCENTED = new Int32Array(LONGEST_CUT + 1);
/** The words that it, and its accented forms, begin with; likewise. */
const BEGINNINGS = prefixesOf(LONGEST_CUT);

class CutFinder {
  private readonly found: SpelledCut[] = [];
  private readonly text: string;
  private readonly from: number;
  private readonly to: number;
  private readonly form: string;
  private readonly lower: string;
  private readonly shape: number;
  private readonly entry: Entry;
  private readonly vocabulary: Vocabulary;
  private readonly mayLackAccent: boolean;
  /** Where the compound ends that the word begins by a hyphen; the end of the word where it begins none. */
  private readonly compoundEnd: number;
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
    this.vocabulary = vocabulary;
    this.mayLackAccent = losesAccent(this.form);
    BEHIND.fill(NOT_ASKED, 0, to - from);
    if (this.mayLackAccent) this.readAccented();
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
    const known = BEHIND[at] ?? NOT_ASKED;
    if (known !== NOT_ASKED) return known;
    const entry = this.vocabulary.entry(this.from + at, this.to);
    BEHIND[at] = entry;
    return entry;
  }

  /** The side behind `at`, of these traits: what is known of it and its cost; an initial may stand there, and where `mayBeNew` a new word. */
  private right(at: number, traits: number, mayBeNew: boolean): Right | null {
    const length = this.form.length - at;
    if ((this.shape & SHAPE.beforeApostrophe) !== 0)
      return (traits & TRAIT.lastElided) !== 0
        ? { entry: KIND.singular, cost: elisionCost(length), isNew: false, inDispatch: false }
        : null;
    const capital = isCapital(this.form, at);
    const entry = this.entryBehind(at);
    const cost = sideCost(this.vocabulary.lexicon, this.lower, at, this.form.length, entry, traits, capital);
    if (Number.isFinite(cost)) return { entry, cost, isNew: false, inDispatch: false };
    if (this.compoundEnd > this.to) {
      const compound = this.vocabulary.lexicon.pieceEntry(this.text, this.from + at, this.compoundEnd);
      if (isCommon(compound) || (length === FORMER.length && this.form.endsWith(FORMER)))
        return { entry: compound, cost: COMPOUND_COST, isNew: false, inDispatch: false };
    }
    const inDispatch = length > 2 && this.occursBehind(at);
    if (inDispatch || (mayBeNew && capital && length > 2))
      return { entry, cost: NAME_COST, isNew: !inDispatch, inDispatch };
    if (mayBeNew && length >= FEWEST_NEW) return { entry, cost: newCostOf(length), isNew: true, inDispatch };
    const initial = capital && length === 1 && this.text.charAt(this.to) === '.';
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

  /** Whether the side before `at` stands oftener than `least` times in the dispatch, or in enough others. */
  private occursBefore(at: number, least: number): boolean {
    const { vocabulary, form } = this;
    if (!vocabulary.hasCorpus && !vocabulary.mayCount(form, at)) return false;
    const piece = form.slice(0, at);
    return vocabulary.count(piece) > least || vocabulary.corpusCount(piece) >= ENOUGH_DISPATCHES;
  }

  /** A frequent longer word: behind a capital it may be the second of a title, and hardly the end of a surname. */
  private isPlainNoun(at: number, entry: Entry): boolean {
    return this.form.length - at >= FEWEST_NEW && frequencyClass(entry) >= PLAIN_CLASS;
  }

  /** A longer word of the language that is counted, or so long that chance finds none, so that what stands behind may well be a new one. */
  private isPlain(length: number, entry: Entry): boolean {
    const isCounted = frequencyClass(entry) >= COUNTED_CLASS;
    return length >= (isCounted ? FEWEST_NEW : LONG) && isCommon(entry);
  }

  /** Notes the cut before `at`, if there may be one; where `mayBeNew` a side may be a word that nothing knows. */
  private consider(at: number, leftEntry: Entry, leftInDispatch: boolean, mayBeNew: boolean): void {
    const { form, lower } = this;
    const leftNew = leftEntry === UNKNOWN && !leftInDispatch;
    if (leftNew && !mayBeNew) return;
    const { length } = form;
    const rightCapital = isCapital(form, at);
    // Behind a new word, and as a shorter one, no new word stands that has no capital.
    if (this.isNothingBehind(at, mayBeNew && (rightCapital || (!leftNew && length - at >= FEWEST_NEW))))
      return;
    if (!isEdge(form, at)) return;
    const behindCapital = isCapital(form, at - 1);
    const leftTraits = traitsAt(lower, 0, at);
    const named = leftEntry === UNKNOWN;
    const newCost = leftNew && !isCapital(form, 0) ? newCostOf(at) : NAME_COST;
    const leftCost = named
      ? newCost
      : sideCost(this.vocabulary.lexicon, lower, 0, at, leftEntry, leftTraits, rightCapital);
    if (!Number.isFinite(leftCost)) return;
    const rightTraits = traitsAt(lower, at, length);
    if ((leftTraits & TRAIT.boundPrefix) !== 0 && (rightTraits & TRAIT.functionWord) === 0) return;
    const leftFunction = (leftTraits & TRAIT.functionWord) !== 0;
    if (!leftFunction && !rightCapital && isNameInSmall(this.entryBehind(at), this.shape)) return;
    const rightMayBeNew =
      mayBeNew &&
      (rightCapital
        ? !(behindCapital && at > 1)
        : !leftNew &&
          (leftFunction ? at >= 2 && (leftTraits & TRAIT.talk) === 0 : this.isPlain(at, leftEntry)));
    const right = this.right(at, rightTraits, rightMayBeNew);
    if (right === null) return;
    const midSentence = (this.shape & (SHAPE.capital | SHAPE.sentenceStart)) === SHAPE.capital;
    if (midSentence && leftFunction && !rightCapital && !this.isPlainNoun(at, right.entry)) return;
    const leftClass = wordClassAt(lower, 0, at, leftEntry, leftTraits);
    const rightClass = wordClassAt(lower, at, length, right.entry, rightTraits);
    const fit = classAffinity(leftClass, rightClass);
    this.found.push({
      at,
      leftNew,
      rightNew: right.isNew,
      leftEntry,
      rightEntry: right.entry,
      leftClass,
      rightClass,
      cost: leftCost + right.cost - fit,
      fit,
      inDispatch: leftInDispatch || right.inDispatch,
    });
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

  /** A left side that nothing knows: only before a function word, a long one of the language, or a capital before any longer word. */
  private mayBeNew(at: number, capital: boolean, hump: number): boolean {
    if (at < (capital ? 3 : FEWEST_NEW) || hump < at) return false;
    const length = this.form.length - at;
    const traits = traitsAt(this.lower, at, this.form.length);
    if (length >= 2 && (traits & (TRAIT.functionWord | TRAIT.lastElided)) !== 0) return true;
    if ((this.shape & SHAPE.beforeApostrophe) !== 0) return (traits & TRAIT.lastElided) !== 0;
    return capital ? length >= FEWEST_NEW : length >= LONG && this.isPlain(length, this.entryBehind(at));
  }

  /** Notes the beginnings of the word that are known with the accent that its capital has lost. */
  private readAccented(): void {
    const { form } = this;
    ACCENTED.fill(UNKNOWN, 0, form.length);
    const rest = form.slice(1);
    const { ends, entries } = BEGINNINGS;
    for (const letter of accentsOf(form)) {
      const count = this.vocabulary.lexicon.prefixes(letter + rest, 0, form.length - 1, BEGINNINGS);
      for (let i = 0; i < count; i++) {
        const at = ends[i] ?? 0;
        if (ACCENTED[at] === UNKNOWN) ACCENTED[at] = entries[i] ?? UNKNOWN;
      }
    }
  }

  /** What is known of the side before `at`, which the lexicon lacks as it stands; `mayBeListed` where our lists may know it. */
  private entryBefore(at: number, mayBeListed: boolean): Entry {
    const { form, vocabulary } = this;
    const accented = this.mayLackAccent ? (ACCENTED[at] ?? UNKNOWN) : UNKNOWN;
    if (accented !== UNKNOWN || !mayBeListed || !vocabulary.mayBeginWith(form, at)) return accented;
    return vocabulary.entryBeside(form.slice(0, at));
  }

  /** Considers every cut between known words, `count` of which begin the word, and, where `mayBeNew`, with a new word on one side. */
  private seek(count: number, mayBeNew: boolean): void {
    const { form, from, vocabulary } = this;
    const { ends, entries } = BEGINNINGS;
    const capital = (this.shape & SHAPE.capital) !== 0;
    for (let i = 0; i < count; i++)
      this.consider((ends[i] ?? from) - from, entries[i] ?? UNKNOWN, false, mayBeNew);
    const kin = vocabulary.hasKin(form);
    const mayBeListed = vocabulary.mayBegin(form);
    if (!kin && !mayBeListed && !mayBeNew) return;
    const capitals = mayBeNew ? this.leadingCapitals() : 0;
    const hump = mayBeNew ? this.firstHump() : 0;
    const repeated = mayBeNew && vocabulary.count(form) > 1;
    let tried = 0;
    const last = form.length - LONGEST_NAME;
    for (let at = 1; at < form.length; at = at < LONGEST_NAME ? at + 1 : Math.max(at + 1, last)) {
      while (tried < count && (ends[tried] ?? 0) < from + at) tried++;
      if (tried < count && ends[tried] === from + at) continue;
      const entry = this.entryBefore(at, mayBeListed);
      const inDispatch = kin && at > 2 && this.occursBefore(at, capital ? 0 : 1);
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

  run(): readonly SpelledCut[] {
    const { text, from, to, vocabulary } = this;
    const count = vocabulary.lexicon.prefixes(text, from, to - 1, BEGINNINGS);
    this.seek(count, false);
    // A word that the lexicon knows is never a known and a new one.
    const known = this.entry !== UNKNOWN && (this.shape & SHAPE.beforeApostrophe) === 0;
    if (this.found.length === 0 && !known) this.seek(count, true);
    return this.found;
  }
}

/** The cuts of word `index` wherever it stands, in no order; those with an unknown side only where no other is found. */
export const seekCuts = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): readonly SpelledCut[] => new CutFinder(text, words, index, vocabulary).run();
