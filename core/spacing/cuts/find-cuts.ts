/**
 * The cuts of a word where it stands: what its spelling tells, remembered where nothing else matters, and how well each
 * cut stands between the neighbours of the word. `cuts.ts` tells what speaks for each.
 */

import { unitOrNone } from '../../model/unit-at.ts';
import { KIND } from '../lexicon/lexicon.ts';
import { DETERMINERS_ALONE, NO_SECOND_DETERMINERS } from '../lists/function-words.ts';
import { classAffinity } from '../words/class-affinity.ts';
import type { SpelledCut } from '../words/spelled-cuts.ts';
import type { Vocabulary } from '../words/vocabulary.ts';
import { isBehindDeterminer } from '../words/word-before.ts';
import { classOfWord, NUMBER_CLASS } from '../words/word-class.ts';
import { SHAPE, type Words } from '../words/words.ts';
import { isCapital } from './capital-edges.ts';
import { seekCuts } from './cut-finder.ts';
import { type Found, numberCut } from './found-cut.ts';

const NEIGHBOUR_WEIGHT = 0.7;

/** The class of a word beside the one that may be cut. */
const neighbourClass = (text: string, words: Words, index: number): number =>
  ((words.shape[index] ?? 0) & SHAPE.digits) !== 0 ? NUMBER_CLASS : classOfWord(text, words, index);

/**
 * `groupesont` is `groupes ont` rather than `groupe sont`: a noun in the singular stands before a verb in the plural only
 * as the last of several (`le maire et son adjoint sont`), and a pronoun in the singular never (`Ellesont`). But before a
 * participle in the plural the verb is `sont` where the noun is one (`les dossiers de la ville sont traités`): behind `ont` it has
 * no ending but in what is said of an object before it (`les lois que le maire et l’adjoint ont adoptées`).
 */
const IN_PLURAL = 3;
const SINGULAR_BEFORE_PLURAL = 2;
const PRONOUN_BEFORE_PLURAL = 8;
const HAVE_BEFORE_PLURAL = 4;
const PLURAL_PARTICIPLE = /.ée?s$/u;
/** What stands before a noun in the singular. */
const BEFORE_SINGULAR: ReadonlySet<string> = new Set(
  'd l de du la le un une au cette ce cet sa son leur notre votre'.split(' '),
);
const OF_AN_OBJECT: ReadonlySet<string> = new Set(['que', 'qu', 'Que', 'Qu']);
const SINGULAR_PRONOUNS = new Set(['il', 'elle', 'Il', 'Elle']);
const AMONG_SEVERAL = new Set(['et', 'ou', 'ni']);
const REACH = 4;
const T = 't'.charCodeAt(0);
/** What most cuts cost more. */
const FREE = (): number => 0;

const isAmongSeveral = (text: string, words: Words, index: number): boolean => {
  for (let i = Math.max(0, index - REACH); i < index; i++)
    if (AMONG_SEVERAL.has(text.slice(words.from[i], words.to[i]))) return true;
  return false;
};

/** Whether a participle in the plural stands behind a word that is a noun in the singular by what stands before it, and no object of it does. */
const isBeforePlural = (text: string, words: Words, index: number): boolean => {
  if (((words.shape[index + 1] ?? 0) & SHAPE.spaced) === 0) return false;
  const said = (at: number): string => text.slice(words.from[at], words.to[at]);
  if (!PLURAL_PARTICIPLE.test(said(index + 1)) || !BEFORE_SINGULAR.has(said(index - 1))) return false;
  for (let i = Math.max(0, index - REACH); i < index; i++) if (OF_AN_OBJECT.has(said(i))) return false;
  return true;
};

/** What the cut before `sont`, or the one behind its first letter that leaves a plural and `ont`, costs more where there are both. */
const agreementCost = (
  text: string,
  words: Words,
  index: number,
  cuts: readonly SpelledCut[],
): ((cut: SpelledCut) => number) => {
  const to = words.to[index] ?? 0;
  const length = to - (words.from[index] ?? 0);
  if (unitOrNone(text, to - 1) !== T || text.slice(Math.max(0, to - 4), to) !== 'sont') return FREE;
  const hasPlural = cuts.some(({ at }) => at === length - IN_PLURAL);
  const isPronoun = SINGULAR_PRONOUNS.has(text.slice(words.from[index], to - IN_PLURAL - 1));
  if (!hasPlural) return FREE;
  if (!isPronoun && isBeforePlural(text, words, index))
    return ({ at }) => (at === length - IN_PLURAL ? HAVE_BEFORE_PLURAL : 0);
  if (!isPronoun && isAmongSeveral(text, words, index)) return FREE;
  const cost = isPronoun ? PRONOUN_BEFORE_PLURAL : SINGULAR_BEFORE_PLURAL;
  return ({ at }) => (at === length - IN_PLURAL - 1 ? cost : 0);
};

/** No article stands before the pronoun that ends `lequel`: `lequelle` is `lequel le`. */
const ARTICLE_AND_PRONOUN = /^(?:[Ll](?:es?|a)|[Dd](?:u|es)|[Aa]ux?)(?=quel(?:le)?s?$)/u;
const TWO_PRONOUNS = 8;
const Q = 'q'.charCodeAt(0);
/** How many letters before its end the pronoun begins: `quel`, `quels`, `quelle`, `quelles`. */
const PRONOUNS_BEGIN = [4, 5, 6, 7] as const;

/** What the cut behind an article costs more that makes two words of such a pronoun. */
const pronounCost = (text: string, words: Words, index: number): ((cut: SpelledCut) => number) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (!PRONOUNS_BEGIN.some((length) => unitOrNone(text, to - length) === Q)) return FREE;
  const article = ARTICLE_AND_PRONOUN.exec(text.slice(from, to))?.[0];
  return ({ at }) => (at === article?.length ? TWO_PRONOUNS : 0);
};

const BEHIND_HYPHEN: ReadonlySet<string> = new Set(['ci', 'là']);
/** What the cut before `lui` or `eux` costs more where `celui-ci` or `ceux-là` goes on behind the hyphen: `parcelui-ci` is `par celui-ci`. */
const demonstrativeCost = (text: string, words: Words, index: number): ((cut: SpelledCut) => number) => {
  if (((words.shape[index] ?? 0) & SHAPE.beforeHyphen) === 0) return FREE;
  if (!BEHIND_HYPHEN.has(text.slice(words.from[index + 1], words.to[index + 1]))) return FREE;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  return ({ at }) => {
    const right = text.slice(from + at, to);
    return right === 'lui' || right === 'eux' ? TWO_PRONOUNS : 0;
  };
};

/** With which places end, amid a sentence, and no sentence goes on right behind a noun: `Bretoncelles`, `Villetelle`. */
const ENDS_OF_PLACES: ReadonlySet<string> = new Set(['celle', 'celles', 'telle', 'telles']);
const LIKE_A_PLACE = 8;
const PLACE = SHAPE.capital | SHAPE.sentenceStart;
const L = 'l'.charCodeAt(0);
/** What the cut before such an end costs more. */
const placeCost = (text: string, words: Words, index: number): ((cut: SpelledCut) => number) => {
  if (((words.shape[index] ?? 0) & PLACE) !== SHAPE.capital) return FREE;
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  if (unitOrNone(text, to - 3) !== L && unitOrNone(text, to - 4) !== L) return FREE;
  return ({ at }) => (ENDS_OF_PLACES.has(text.slice(from + at, to)) ? LIKE_A_PLACE : 0);
};

const SECOND_DETERMINER = 20;
/** What a cut costs more that leaves a determiner behind another. */
const determinerCost = (text: string, words: Words, index: number): ((cut: SpelledCut) => number) => {
  if (!isBehindDeterminer(text, words, index)) return FREE;
  const from = words.from[index] ?? 0;
  return ({ at }) => (NO_SECOND_DETERMINERS.has(text.slice(from, from + at)) ? SECOND_DETERMINER : 0);
};

/** What is the subject of a verb alone, and never stands behind a determiner: `deselles` is `de selles`. */
const SUBJECTS: ReadonlySet<string> = new Set(['il', 'elle', 'on', 'ils', 'elles', 'je', 'tu']);
/** Nor does this behind another than `il les a vus`: `desa mère` is `de sa mère`. */
const HAS = 'a';
const THEM = 'les';
const BEHIND_DETERMINER = 20;
/** `inhibesélectivement` is `inhibe sélectivement`, `jouerason` `jouera son`: news says `tu` to nobody. */
const SECOND_PERSON = 6;
const OF_SECOND_PERSON = /(?:.e|.ra)s$/u;
/** And nothing of itself: behind an article and before what begins with its `s`, `lesors` is `les ors`. */
const OF_SPEAKERS = /[^n]s$/u;
/** What never stands behind `ne`. */
const NE = 'ne';
const NOT_BEHIND_NE: ReadonlySet<string> = new Set(
  'de du des à au aux et ou mais un une dans par pour sur avec sans que qui'.split(' '),
);
const COMMON = KIND.singular | KIND.plural | KIND.finite | KIND.infinitive;

/** What a cut costs more that leaves a determiner before a pronoun, `ne` before what is no verb, or a verb in the second person where its `s` may begin the next word. */
const personCost = (
  text: string,
  words: Words,
  index: number,
  cuts: readonly SpelledCut[],
): ((cut: SpelledCut) => number) => {
  const from = words.from[index] ?? 0;
  const to = words.to[index] ?? 0;
  const isCut = (at: number): boolean => cuts.some((other) => other.at === at);
  return ({ at, leftEntry, rightEntry }) => {
    const left = text.slice(from, from + at).toLowerCase();
    const right = text.slice(from + at, to);
    if (left === NE) return NOT_BEHIND_NE.has(right) ? BEHIND_DETERMINER : 0;
    if (DETERMINERS_ALONE.has(left)) {
      if (SUBJECTS.has(right) || (right === HAS && left !== THEM)) return BEHIND_DETERMINER;
      const isSpeaker = (rightEntry & COMMON) === KIND.finite && OF_SPEAKERS.test(right);
      return isSpeaker && isCut(at + 1) ? SECOND_PERSON : 0;
    }
    if ((leftEntry & COMMON) !== KIND.finite || !OF_SECOND_PERSON.test(left)) return 0;
    return isCut(at - 1) ? SECOND_PERSON : 0;
  };
};

/** The cuts of word `index` between its neighbours, the cheapest first. */
const between = (
  text: string,
  words: Words,
  index: number,
  cuts: readonly SpelledCut[],
  vocabulary: Vocabulary,
): readonly Found[] => {
  if (cuts.length === 0) return [];
  const from = words.from[index] ?? 0;
  const capital = ((words.shape[index] ?? 0) & SHAPE.capital) !== 0;
  const linked = ((words.shape[index] ?? 0) & (SHAPE.spaced | SHAPE.afterApostrophe)) !== 0;
  const spaced = ((words.shape[index + 1] ?? 0) & SHAPE.spaced) !== 0;
  const before = linked ? neighbourClass(text, words, index - 1) : null;
  const behind = spaced ? neighbourClass(text, words, index + 1) : null;
  const agreement = cuts.length < 2 ? FREE : agreementCost(text, words, index, cuts);
  const pronoun = cuts.length < 2 ? FREE : pronounCost(text, words, index);
  const determiner = determinerCost(text, words, index);
  const person = personCost(text, words, index, cuts);
  const demonstrative = demonstrativeCost(text, words, index);
  const place = capital ? placeCost(text, words, index) : FREE;
  const found = cuts.map((cut): Found => {
    const { at, leftNew, rightNew, leftEntry, rightEntry, fit } = cut;
    const inDispatch = cut.inDispatch || (capital && vocabulary.countAt(from, from + at) > 0);
    const around =
      (before === null ? 0 : classAffinity(before, cut.leftClass)) +
      (behind === null ? 0 : classAffinity(cut.rightClass, behind));
    const grammar =
      agreement(cut) + pronoun(cut) + determiner(cut) + person(cut) + demonstrative(cut) + place(cut);
    const cost = cut.cost - around * NEIGHBOUR_WEIGHT + grammar;
    return { at, leftNew, rightNew, leftEntry, rightEntry, cost, fit, around, inDispatch };
  });
  return found.length < 2 ? found : found.sort((a, b) => a.cost - b.cost || a.at - b.at);
};

/** What of the shape of a word its cuts depend on, beyond its letters. */
const SPELLED = SHAPE.beforeApostrophe | SHAPE.sentenceStart;
/** A bit beside these: it stands more than once. */
const REPEATED = 1;

/**
 * Whether the cuts of a word depend on its spelling alone: nothing tells of its parts that is not told of them in every
 * dispatch, it begins no compound, and its last letter is no initial.
 */
const isBySpelling = (form: string, shape: number, vocabulary: Vocabulary): boolean =>
  !vocabulary.hasCorpus &&
  (shape & SHAPE.beforeHyphen) === 0 &&
  !isCapital(form, form.length - 1) &&
  !vocabulary.mayCountPartOf(form);

/** The cuts of word `index`, the cheapest first; those with an unknown side only where no other is found. */
export const findCuts = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
): readonly Found[] => {
  const form = text.slice(words.from[index], words.to[index]);
  const shape = words.shape[index] ?? 0;
  if ((shape & SHAPE.digits) !== 0) {
    const cut = numberCut(form, form.toLowerCase(), vocabulary);
    return cut === null ? [] : [cut];
  }
  const { spelled } = vocabulary;
  if (!isBySpelling(form, shape, vocabulary))
    return between(text, words, index, seekCuts(text, words, index, vocabulary), vocabulary);
  const key = (shape & SPELLED) | (vocabulary.count(form) > 1 ? REPEATED : 0);
  const known = spelled.find(form, key);
  const cuts = known ?? seekCuts(text, words, index, vocabulary);
  if (known === null) spelled.keep(form, key, cuts);
  return between(text, words, index, cuts, vocabulary);
};
