/**
 * Two names glued where nothing but their form tells it: `TanDung`, `YoshihikoNoda`. A capital behind a small letter also
 * stands in `PetroVietnam`, `McDonald` and `iPhone`, so both halves must look like parts of a person's or place's name:
 * syllables of Vietnamese names, a first name before a surname, or two plain words right behind the function or title of a person.
 */

import { inBasicPlane } from '../../basic-plane.ts';
import { placeEnd } from '../../metadata/gazetteer.ts';
import { isGivenName, isVietnameseFamilyName } from '../../metadata/given-names.ts';
import { type Cut, cutByForm } from '../cuts/cuts.ts';
import { isCommon, KIND, UNKNOWN } from '../lexicon/lexicon.ts';
import { SURNAME_BEGINNINGS } from '../lists/function-words.ts';
import { isListedName } from '../lists/names.ts';
import { isPartedFirm, isPartedName } from '../lists/parted-names.ts';
import { isVietnameseSpelling, isVietnameseSyllable } from '../lists/vietnamese.ts';
import { isOfVietnam } from '../words/of-vietnam.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { WRITTEN_TOGETHER } from './firm-name.ts';
import { isShortTitle, isTitle, toldPerson } from './told-person.ts';

/** Cuts of one word at its capitals, to be made together, and how likely they are right. */
export interface JoinedName {
  readonly cuts: readonly Cut[];
  readonly likelihood: number;
}

const SYLLABLES = 0.88;
/** With the others beside them they are a whole name, which firms have not. */
const WHOLE_NAME = 0.98;
/** The same name stands parted elsewhere in the dispatch. */
const PARTED = 0.985;
/** A firm may be written in both ways. */
const PARTED_OTHERS = 0.93;
/** Written so again and again it may be the name of a firm. */
const SYLLABLES_REPEATED = 0.65;
const BEHIND_FUNCTION = 0.9;
/** A courtesy title tells a person; shorter parts are as often the beginning of a surname, `Mme DiCaprio`. */
const BEHIND_COURTESY = 0.98;
const LONG_PART = 4;
/** No word but a name follows a title: `MmeDiop`, `MgrRandria`. */
const TITLED = 0.985;
/** A first name of two, and a surname: `Guy-RogerMbarga`. */
const COMPOUND_PERSON = 0.98;
/** A first name and what may be a surname; firms and sites that persons founded are written so as well. */
const PERSON = 0.9;
const PERSON_BEHIND_FUNCTION = 0.98;
const PERSON_OR_FIRM_BEHIND_FUNCTION = 0.95;
/** The surname stands by itself elsewhere in the dispatch, or what stands around says that a person speaks or is named. */
const PERSON_TOLD = 0.975;
/** A second name that is a first name or a noun, as those of firms are, `MarieClaire`. */
const PERSON_OR_FIRM = 0.7;

const PARTS = inBasicPlane(/\p{Lu}[\p{Ll}\p{M}]+/gu);
const ONLY_PARTS = inBasicPlane(/^(?:\p{Lu}[\p{Ll}\p{M}]+){2,4}$/u);
const HAS_VOWEL = /[aeiouyà-öø-ÿ]/u;
const SHORTEST_PART = 3;

/** Whether a Vietnamese name is likely at word `index`: one more syllable stands beside it, or the dispatch is about it. */
const isVietnamesePlace = (text: string, words: Words, index: number, vocabulary: Vocabulary): boolean => {
  const isBeside = (other: number): boolean =>
    ((words.shape[other] ?? 0) & SHAPE.capital) !== 0 &&
    isVietnameseSyllable(text.slice(words.from[other], words.to[other]));
  const before = ((words.shape[index] ?? 0) & SHAPE.spaced) !== 0 && isBeside(index - 1);
  const behind = ((words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0 && isBeside(index + 1);
  return before || behind || isOfVietnam(vocabulary);
};

/** Whether the parts are a place that is written in two words only: not `DaNang`, which is also `Danang`, but `ĐàNẵng`. */
const isPlace = (parts: readonly string[]): boolean => {
  const name = parts.join(' ');
  const one = name.charAt(0) + name.slice(1).replaceAll(' ', '').toLowerCase();
  const isAlsoOne = placeEnd(one, 0) >= 0 || isListedName(one.toLowerCase());
  return placeEnd(name, 0) === name.length && (isVietnameseSpelling(name) || !isAlsoOne);
};

/** Whether three syllables or more, the first a family name, stand together at word `index`, whose parts are two of them. */
const isWholeName = (text: string, words: Words, index: number, parts: readonly string[]): boolean => {
  const row = [...parts];
  const spaced = (at: number): boolean => ((words.shape[at] ?? 0) & SHAPE.spaced) !== 0;
  const syllable = (at: number): string | null => {
    const word = text.slice(words.from[at], words.to[at]);
    const capital = ((words.shape[at] ?? 0) & (SHAPE.capital | SHAPE.allCapitals)) === SHAPE.capital;
    return capital && isVietnameseSyllable(word) ? word : null;
  };
  for (let at = index; row.length < MOST_SYLLABLES && spaced(at); at--) {
    const word = at > 0 ? syllable(at - 1) : null;
    if (word === null) break;
    row.unshift(word);
  }
  for (let at = index + 1; row.length < MOST_SYLLABLES && spaced(at); at++) {
    const word = syllable(at);
    if (word === null) break;
    row.push(word);
  }
  return row.length > 2 && isVietnameseFamilyName(row[0] ?? '');
};
const MOST_SYLLABLES = 5;

/** Whether the dispatch has the parts apart behind the same name that stands before word `index`: `Tô Ân Xô` tells `Tô ÂnXô`. */
const isBehindSame = (
  text: string,
  words: Words,
  index: number,
  parts: readonly string[],
  vocabulary: Vocabulary,
): boolean => {
  const before = words.shape[index - 1] ?? 0;
  if (((words.shape[index] ?? 0) & SHAPE.spaced) === 0 || (before & SHAPE.capital) === 0) return false;
  return vocabulary.mentions([text.slice(words.from[index - 1], words.to[index - 1]), ...parts].join(' '));
};

/** Whether a first name stands right before word `index`. */
const isBehindGivenName = (text: string, words: Words, index: number): boolean =>
  ((words.shape[index] ?? 0) & SHAPE.spaced) !== 0 &&
  index > 0 &&
  isGivenName(text.slice(words.from[index - 1], words.to[index - 1]));

/** Whether a part may be a name by its letters: it is no abbreviation, and can be spoken. */
const mayBeName = (part: string): boolean => part.length >= SHORTEST_PART && HAS_VOWEL.test(part);

/** How likely the parts of word `index` are the parts of a name, each for itself. */
const likelihoodOf = (
  text: string,
  words: Words,
  index: number,
  parts: readonly string[],
  vocabulary: Vocabulary,
): number => {
  const whole = parts.join('');
  if (isPartedName(whole)) return isPartedFirm(whole) ? PARTED_OTHERS : PARTED;
  const isParted = parts.every((part, i) => i === 0 || vocabulary.parted(parts[i - 1] ?? '', part));
  if (isPlace(parts)) return PARTED;
  if (parts.every(isVietnameseSyllable)) {
    if (isParted) return PARTED;
    if (isWholeName(text, words, index, parts)) return WHOLE_NAME;
    if (!isVietnamesePlace(text, words, index, vocabulary)) return 0;
    return vocabulary.count(whole) > 1 ? SYLLABLES_REPEATED : SYLLABLES;
  }
  if (isParted) return isBehindSame(text, words, index, parts, vocabulary) ? PARTED : PARTED_OTHERS;
  const [first = '', second = ''] = parts;
  if (parts.length !== 2) return 0;
  const told = toldPerson(text, words.from[index] ?? 0, words.to[index] ?? 0);
  const { isBehindFunction } = told;
  const isOnce = vocabulary.count(whole) === 1;
  const mayBeSurname = WRITTEN_TOGETHER.has(first);
  const mayBeFirm = isGivenName(second) || isCommon(vocabulary.entryOf(second));
  // A function before the name of who has it: `le PrésidentHo Chi Minh`.
  if (isWholeName(text, words, index, [second]) && isCommon(vocabulary.entryOf(first.toLowerCase())))
    return WHOLE_NAME;
  if (isTitle(first)) return told.isMadeUp ? 0 : TITLED;
  if (isShortTitle(first))
    return isOnce && !told.isMadeUp && !isCommon(vocabulary.entryOf(second)) && second.length >= LONG_PART
      ? PERSON_TOLD
      : 0;
  if (isGivenName(first) && mayBeName(second)) {
    if (isBehindFunction && !mayBeSurname)
      return mayBeFirm ? PERSON_OR_FIRM_BEHIND_FUNCTION : PERSON_BEHIND_FUNCTION;
    if (isGivenName(second)) return PERSON_OR_FIRM;
    if (isOnce && vocabulary.count(second) > 0) return PERSON_TOLD;
    const isNamed = told.speaks || told.isSurely || isBehindGivenName(text, words, index);
    if (isOnce && isNamed && !mayBeSurname && !mayBeFirm) return PERSON_TOLD;
    return mayBeFirm ? PERSON_OR_FIRM : PERSON;
  }
  const plain = (part: string): boolean => mayBeName(part) && !isCommon(vocabulary.entryOf(part));
  if (!parts.every(plain) || SURNAME_BEGINNINGS.has(first.toLowerCase())) return 0;
  if (parts.every((part) => part.length >= LONG_PART) && isOnce && !mayBeSurname) {
    if (told.isBehindCourtesy) return BEHIND_COURTESY;
    if (told.isSurely) return PERSON_TOLD;
  }
  return isBehindFunction && !told.mayBeBody ? BEHIND_FUNCTION : 0;
};

/** Whether word `index` is the second first name of two with a surname glued to it. */
const isCompoundPerson = (
  text: string,
  words: Words,
  index: number,
  parts: readonly string[],
  vocabulary: Vocabulary,
): boolean => {
  const [first = '', second = ''] = parts;
  const before = text.slice(words.from[index - 1], words.to[index - 1]);
  return (
    parts.length === 2 &&
    isGivenName(before) &&
    isGivenName(first) &&
    mayBeName(second) &&
    !isCommon(vocabulary.entryOf(second)) &&
    vocabulary.count(parts.join('')) === 1
  );
};

/** The same where hyphens link the word to others: a title before a double name, a double first name before a surname. */
const linkedLikelihood = (
  text: string,
  words: Words,
  index: number,
  parts: readonly string[],
  vocabulary: Vocabulary,
): number => {
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.afterHyphen) !== 0) {
    if (parts.every(isVietnameseSyllable) && isWholeName(text, words, index, parts)) return WHOLE_NAME;
    return isCompoundPerson(text, words, index, parts, vocabulary) ? COMPOUND_PERSON : 0;
  }
  if ((shape & SHAPE.beforeHyphen) === 0) return likelihoodOf(text, words, index, parts, vocabulary);
  if (parts.length !== 2 || !isTitle(parts[0] ?? '')) return 0;
  return toldPerson(text, words.from[index] ?? 0, words.to[index] ?? 0).isMadeUp ? 0 : TITLED;
};

/** The names that word `index` joins at its capitals; null where it has no such form. */
export const joinedName = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): JoinedName | null => {
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.mixed) === 0 || (shape & (SHAPE.beforeApostrophe | SHAPE.digits)) !== 0) return null;
  const from = words.from[index] ?? 0;
  const form = text.slice(from, words.to[index]);
  if (words.entry[index] !== UNKNOWN || !ONLY_PARTS.test(form)) return null;
  const parts = form.match(PARTS) ?? [];
  const likelihood = linkedLikelihood(text, words, index, parts, vocabulary);
  if (likelihood === 0) return null;
  let start = from;
  const cuts = parts.slice(1).map((part, i) => {
    const left = parts[i] ?? '';
    const span = { from: start, to: start + left.length + part.length };
    start += left.length;
    return cutByForm(
      text,
      words,
      index,
      vocabulary,
      span,
      left.length,
      isVietnameseSyllable(left) ? KIND.proper : vocabulary.entryOf(left),
      isVietnameseSyllable(part) ? KIND.proper : vocabulary.entryOf(part),
    );
  });
  return { cuts, likelihood };
};
