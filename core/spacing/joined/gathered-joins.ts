/**
 * The words of a dispatch that may be glued without a column to say so, each with the best way to part it. A loop over all
 * words in a function of its own: what comes behind it is looked at anew by the engine that runs it, or else would be
 * compiled for the sake of the loop, and run uncompiled where it differs from the first dispatches.
 */

import { endsKnownCompound, endsOtherCompound } from '../cuts/behind-hyphen.ts';
import type { CutMemory } from '../cuts/cut-memory.ts';
import { type Cut, cutsOf, mayBeCut } from '../cuts/cuts.ts';
import { type Candidate, candidateOf, doubtful, isSettled } from '../cuts/join-candidates.ts';
import { isOpening } from '../cuts/join-priors.ts';
import { noneHanging } from '../cuts/left-hanging.ts';
import { FREE_COMPOUND, isFreeCompound } from '../cuts/one-word.ts';
import { isOrdinalForm } from '../cuts/ordinal-form.ts';
import { isSurnameOfTwo } from '../cuts/surname-of-two.ts';
import { entryWithAccents } from '../lexicon/entry-with-accents.ts';
import { isCommon, UNKNOWN } from '../lexicon/lexicon.ts';
import { isListedName } from '../lists/names.ts';
import { isOfSpacedAddress } from '../text/spaced-address.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { isPairAsBefore, NOTE, SHAPE, standsAsBefore, type Words } from '../words/words.ts';
import { behindBrand, isOneOfSeveral, ONE_OF_SEVERAL } from './brand-end.ts';
import { findNames } from './finders.ts';
import { isFirm, isRepeatedName } from './firm-name.ts';
import { joinedCapitals } from './joined-capitals.ts';
import type { JoinedName } from './joined-name.ts';
import { pairOfDispatch, seenApart } from './pair-of-dispatch.ts';
import { suchA } from './such-a.ts';
import { todayAndWord } from './today-and-word.ts';
import { toldWhole } from './told-whole.ts';
import { wordAndNumberSign } from './word-and-number-sign.ts';
import { wordAndPrudhommes } from './word-and-prudhommes.ts';

const NO_CUTS: readonly Cut[] = [];

const isDeclared = (text: string, words: Words, word: number, vocabulary: Vocabulary): boolean =>
  vocabulary.hasDeclared && vocabulary.isDeclared(text.slice(words.from[word], words.to[word]));

/** Before an apostrophe and a small letter they begin names of places and persons, `M’sila`, amid a sentence, where no elision has a capital. */
const BEGINNINGS_OF_NAMES = 'JMNST';

/** Whether a word goes on from such a beginning. */
const isRestOfName = (text: string, words: Words, word: number): boolean => {
  if (((words.shape[word] ?? 0) & (SHAPE.afterApostrophe | SHAPE.capital)) !== SHAPE.afterApostrophe)
    return false;
  const from = words.from[word - 1] ?? 0;
  const isOneLetter = (words.to[word - 1] ?? 0) - from === 1;
  if (!isOneLetter || ((words.shape[word - 1] ?? 0) & SHAPE.sentenceStart) !== 0) return false;
  return BEGINNINGS_OF_NAMES.includes(text.charAt(from));
};

/** Whether a word is right as it stands, whatever it looks like: the corpus says so, or it is a name that the text repeats or the rest of one, or of a compound or an address. */
const isRightAsItStands = (text: string, words: Words, word: number, vocabulary: Vocabulary): boolean =>
  isDeclared(text, words, word, vocabulary) ||
  isRestOfName(text, words, word) ||
  isOrdinalForm(text, words, word) ||
  endsKnownCompound(text, words, word, vocabulary) ||
  isOfSpacedAddress(text, words.from[word] ?? 0, words.to[word] ?? 0) ||
  isRepeatedName(text, words, word, vocabulary);

/** The cuts of words, each found once in a round. */
export class KnownCuts {
  /** By index of the word. */
  private readonly known: (readonly Cut[] | undefined)[];
  private readonly text: string;
  private readonly words: Words;
  private readonly vocabulary: Vocabulary;
  private readonly memory: CutMemory;
  constructor(text: string, words: Words, vocabulary: Vocabulary, memory: CutMemory) {
    this.text = text;
    this.words = words;
    this.vocabulary = vocabulary;
    this.memory = memory;
    this.known = new Array<readonly Cut[] | undefined>(words.count);
  }

  /** The cuts of a word, the cheapest first; none of one that is right as it stands. */
  at(word: number): readonly Cut[] {
    const known = this.known[word];
    if (known !== undefined) return known;
    const { text, words, vocabulary } = this;
    const isListed =
      words.entry[word] === UNKNOWN && isListedName(text.slice(words.from[word], words.to[word]));
    const made =
      isListed || isRightAsItStands(text, words, word, vocabulary)
        ? NO_CUTS
        : (todayAndWord(text, words, word, vocabulary)?.cuts ??
          wordAndPrudhommes(text, words, word, vocabulary)?.cuts ??
          wordAndNumberSign(text, words, word, vocabulary)?.cuts ??
          pairOfDispatch(text, words, word, vocabulary)?.cuts ??
          seenApart(text, this.plain(word)));
    this.known[word] = made;
    return made;
  }

  /** The cuts of a word but those that its brand or its place in a sentence rules out. */
  private plain(word: number): readonly Cut[] {
    const { text, words, vocabulary } = this;
    const found = cutsOf(text, words, word, vocabulary, this.memory);
    return noneHanging(text, words.to[word] ?? 0, behindBrand(text, words, word, found, vocabulary));
  }

  /** What is taken from the log-odds of a cut wherever a line ended: two words that a hyphen links, `porte-monnaies`, stand in one as well, and names with several capitals do. */
  doubtOf(cut: Cut): number {
    if (isFreeCompound(cut, this.vocabulary)) return FREE_COMPOUND;
    return isOneOfSeveral(cut) ? ONE_OF_SEVERAL : 0;
  }

  /** Whether the word of a cut may be one that two words make: a surname, the end of a compound of another language. */
  mayBeOne(cut: Cut): boolean {
    const { text, words, vocabulary } = this;
    return isSurnameOfTwo(text, words, cut, vocabulary) || endsOtherCompound(text, words, cut, vocabulary);
  }
}

export interface GatheredJoins {
  /** By index of the word, in order. */
  readonly candidates: Map<number, Candidate>;
  readonly names: Map<number, JoinedName>;
  /** How many openings among the candidates have each spelling. */
  readonly openingForms: ReadonlyMap<string, number>;
  /** How many paragraphs begin. */
  readonly paragraphStarts: number;
}

const ACCENTS = /\p{M}/gu;

/** The searches for names look at so many words before the one they are asked about, and at two behind. */
const NAME_REACH = 3;

/**
 * Whether nothing came of word `index` in the round before, and nothing can now: it stands as it stood, and no form that
 * its cuts depend on stands oftener or less often. Of most words that are looked at again it is so. What is told of a
 * capital inside a word depends on the whole dispatch.
 */
const isWholeAsBefore = (words: Words, index: number, memory: CutMemory): boolean =>
  ((words.notes[index] ?? 0) & NOTE.whole) !== 0 &&
  standsAsBefore(words, index, NAME_REACH) &&
  isPairAsBefore(words, index + 1) &&
  memory.hadNone(words, index);

const noteWhole = (words: Words, index: number, isWhole: boolean): void => {
  const notes = words.notes[index] ?? 0;
  words.notes[index] = isWhole ? notes | NOTE.whole : notes & ~NOTE.whole;
};

/** Whether a word is one with other accents, `Independant`, `deséquilibré`, `àprès`: it only looks as if two were glued. */
const hasOtherAccents = (text: string, words: Words, index: number, vocabulary: Vocabulary): boolean => {
  if (((words.shape[index] ?? 0) & SHAPE.beforeApostrophe) !== 0) return false;
  const form = text.slice(words.from[index], words.to[index]).toLowerCase();
  return isCommon(entryWithAccents(vocabulary.lexicon, form.normalize('NFD').replace(ACCENTS, '')));
};

/** What one look at each word tells. */
interface FirstLook {
  /** Words that may be glued, which the finders and the cuts are asked about. */
  readonly looked: readonly number[];
  readonly names: Map<number, JoinedName>;
  readonly paragraphStarts: number;
}

const lookAtAll = (
  text: string,
  words: Words,
  vocabulary: Vocabulary,
  halves: ReadonlySet<number>,
  memory: CutMemory,
): FirstLook => {
  const names = new Map<number, JoinedName>();
  const looked: number[] = [];
  let paragraphStarts = 0;
  for (let index = 0; index < words.count; index++) {
    const opening = isOpening(words, index);
    if (opening) paragraphStarts++;
    const told = toldWhole(text, words, index, vocabulary);
    if (told !== null && !halves.has(index) && !isRightAsItStands(text, words, index, vocabulary)) {
      names.set(index, told);
      continue;
    }
    if (!opening && isSettled(words, index)) continue;
    if (halves.has(index)) {
      noteWhole(words, index, false);
      continue;
    }
    if (isWholeAsBefore(words, index, memory)) continue;
    if (!mayBeCut(words, index)) {
      const name = isDeclared(text, words, index, vocabulary)
        ? null
        : joinedCapitals(text, words, index, vocabulary);
      if (name !== null) names.set(index, name);
      continue;
    }
    if (!opening && !doubtful(text, words, index, vocabulary)) continue;
    if (!isFirm(text, words, index) && !isRightAsItStands(text, words, index, vocabulary)) looked.push(index);
  }
  return { looked, names, paragraphStarts };
};

/** What may be glued among `words` but the `halves`, which are pieces of others. */
export const gatherJoins = (
  text: string,
  words: Words,
  vocabulary: Vocabulary,
  halves: ReadonlySet<number>,
  cuts: KnownCuts,
  memory: CutMemory,
): GatheredJoins => {
  const candidates = new Map<number, Candidate>();
  const openingForms = new Map<string, number>();
  const { looked, names, paragraphStarts } = lookAtAll(text, words, vocabulary, halves, memory);
  const found = findNames(text, words, vocabulary, looked);
  for (const index of looked) {
    const name = found.get(index);
    if (name !== undefined && (name.by === suchA || !hasOtherAccents(text, words, index, vocabulary)))
      names.set(index, name.joined);
    const candidate = candidateOf(text, words, index, vocabulary, cuts.at(index));
    const isMixed = ((words.shape[index] ?? 0) & SHAPE.mixed) !== 0;
    noteWhole(words, index, name === undefined && candidate === null && !isMixed);
    if (candidate === null) continue;
    candidates.set(index, candidate);
    if (!isOpening(words, index)) continue;
    const form = text.slice(words.from[index], words.to[index]);
    openingForms.set(form, (openingForms.get(form) ?? 0) + 1);
  }
  return { candidates, names, openingForms, paragraphStarts };
};
