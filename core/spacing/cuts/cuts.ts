/**
 * Candidate cuts of one word into two, with what speaks for and against each, as numbers. `joins.ts` weighs them with
 * the wrap column; nothing is decided here.
 */
import type { Evidence } from '../../model/evidence.ts';
import type { Span } from '../../model/span.ts';
import { type Entry, isCommon, isName, UNKNOWN } from '../lexicon/lexicon.ts';
import { ELIDED } from '../lists/function-words.ts';
import { isVietnameseSyllable } from '../lists/vietnamese.ts';
import { UNIT, unitClass } from '../text/unit-class.ts';
import { ENOUGH_DISPATCHES } from '../words/corpus-forms.ts';
import { ROMAN_ORDINAL, type Vocabulary } from '../words/vocabulary.ts';
import { wordCost } from '../words/word-cost.ts';
import { TRAIT, traitsAt } from '../words/word-traits.ts';
import { SHAPE, strangersAround, type Words } from '../words/words.ts';
import { isCapital } from './capital-edges.ts';
import { LONGEST_CUT } from './cut-finder.ts';
import type { CutMemory } from './cut-memory.ts';
import type { Found } from './found-cut.ts';
import { cutOdds } from './join-odds.ts';

/** A form that is known by standing elsewhere: how often in the dispatch, or in how many others of the corpus. */
export type Counted = Omit<Extract<Evidence, { readonly kind: 'count' }>, 'kind'>;

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
  /** Whether one side is a word that nothing knows. */
  readonly hasNew: boolean;
  /** The side that counts as a word because it stands elsewhere, and how often; null where none does. */
  readonly counted: Counted | null;
  /** What `FEATURES` of `join-odds.ts` names, in that order. */
  readonly features: readonly number[];
  /** The logarithm of the odds that it is right, prior apart: where every second word is glued. */
  readonly odds: number;
}

const UNLIKELY = 20;
const BARRED = SHAPE.guarded | SHAPE.allCapitals | SHAPE.foreign;
const NO_RIVAL = 6;
/** Firms and products have small letters before a capital or behind a number (`iPhone`, `B2b`), but none has this one. */
const NEVER_INSIDE = 'à';

const flag = (value: boolean): number => (value ? 1 : 0);

/**
 * Whether the word at `index` may be looked at: prose, not too long, not all in capitals; in another language than the
 * lexicon's only a word with a capital inside, because names are joined in all of them.
 */
export const mayBeCut = (words: Words, index: number): boolean => {
  const length = (words.to[index] ?? 0) - (words.from[index] ?? 0);
  const shape = words.shape[index] ?? 0;
  if (length < 2 || length > LONGEST_CUT || (shape & BARRED) !== 0) return false;
  return (shape & SHAPE.otherLanguage) === 0 || (shape & SHAPE.mixed) !== 0;
};

const countedOf = (form: string, entry: Entry, vocabulary: Vocabulary): Counted | null => {
  if (entry !== UNKNOWN) return null;
  const count = vocabulary.count(form);
  if (count > 0) return { form, count, within: 'dispatch' };
  const others = vocabulary.corpusCount(form);
  return others >= ENOUGH_DISPATCHES ? { form, count: others, within: 'corpus' } : null;
};

/** A word, or a piece of one, that is cut in two: what is the same for all its cuts. */
interface Piece extends Span {
  readonly index: number;
  readonly form: string;
  readonly lower: string;
  readonly shape: number;
  /** What is known of the whole word. */
  readonly entry: Entry;
  readonly knownCost: number;
  readonly elided: boolean;
  readonly capital: boolean;
  readonly isRepeated: boolean;
  /** The share of unknown words around. */
  readonly strangers: number;
  readonly vocabulary: Vocabulary;
}

const LINKS = SHAPE.afterApostrophe | SHAPE.afterHyphen | SHAPE.beforeHyphen;

const pieceOf = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
  { from, to }: Span,
  strangers: number,
): Piece => {
  const shape = words.shape[index] ?? 0;
  const form = text.slice(from, to);
  const lower = form.toLowerCase();
  const elided = (shape & SHAPE.beforeApostrophe) !== 0 && to === words.to[index];
  const entry = elided && !ELIDED.has(lower) ? UNKNOWN : (words.entry[index] ?? UNKNOWN);
  const inCorpus = (shape & SHAPE.paragraphStart) === 0 && vocabulary.corpusCount(form) >= ENOUGH_DISPATCHES;
  return {
    index,
    from,
    to,
    form,
    lower,
    shape,
    entry,
    knownCost: entry === UNKNOWN ? 0 : Math.min(UNLIKELY, wordCost(lower, entry)),
    elided,
    capital: isCapital(form, 0),
    isRepeated: inCorpus || vocabulary.count(form) > 1,
    strangers,
    vocabulary,
  };
};

/** The cut that `found` is of a piece; `margin` is by how much, in nats, it costs less than its best rival. */
const cutOfPiece = (piece: Piece, found: Found, margin: number): Cut => {
  const { form, lower, shape, capital, elided, entry, vocabulary } = piece;
  const { at, leftEntry, rightEntry, leftNew, rightNew, cost, fit, around, inDispatch } = found;
  const rightLength = form.length - at;
  const leftTraits = traitsAt(lower, 0, at);
  const rightTraits = traitsAt(lower, at, form.length);
  const atStart = (shape & SHAPE.sentenceStart) !== 0;
  const leftFunction = (leftTraits & TRAIT.functionWord) !== 0;
  const rightFunction = (rightTraits & TRAIT.functionWord) !== 0 || elided;
  const shortest = Math.min(at, rightLength);
  const rightCapital = isCapital(form, at);
  const edge = isCapital(form, at - 1) && at > 1;
  const code = capital && unitClass(form.charCodeAt(at - 1)) === UNIT.digit;
  const acronymWord =
    rightFunction &&
    (code || (edge && isName(leftEntry))) &&
    (rightLength > 1 || lower.charAt(at) === NEVER_INSIDE);
  const plainCapital = capital && !rightCapital && !edge && !code && !ROMAN_ORDINAL.test(form.slice(0, at));
  const surname = capital && !rightCapital && (leftTraits & TRAIT.surnameBeginning) !== 0 && rightLength <= 8;
  const features = [
    1,
    cost / 10,
    Math.min(form.length, 24) / 10,
    flag(shortest === 1),
    flag(shortest === 2),
    flag(plainCapital && !atStart),
    flag(plainCapital && atStart),
    flag(leftFunction),
    flag(rightFunction),
    flag(!leftFunction && !rightFunction),
    flag((leftTraits & TRAIT.prefix) !== 0 && !rightFunction),
    flag((rightTraits & TRAIT.suffix) !== 0 && !leftFunction && !acronymWord),
    Math.max(-NO_RIVAL, Math.min(NO_RIVAL, margin)) / NO_RIVAL,
    flag(piece.isRepeated),
    flag(inDispatch),
    flag(leftNew && !capital),
    flag(rightNew),
    flag(leftNew && capital),
    flag(isName(leftEntry) && !isCommon(leftEntry)),
    flag(
      (isName(rightEntry) && !isCommon(rightEntry)) ||
        (rightCapital && isVietnameseSyllable(lower.slice(at))),
    ),
    flag(rightCapital && !capital),
    flag(rightCapital && capital && !edge),
    flag(rightCapital && capital && leftFunction && !atStart),
    flag(edge),
    flag((shape & SHAPE.digits) !== 0),
    flag(elided),
    flag((shape & LINKS) !== 0),
    flag(surname && !atStart),
    flag(surname && atStart),
    piece.strangers,
    fit / 3,
    around / 3,
    piece.knownCost / 10,
    flag(acronymWord),
    flag(at === 1 && rightCapital && lower.charAt(0) === NEVER_INSIDE),
  ];
  const known = entry !== UNKNOWN;
  const hasNew = leftNew || rightNew;
  return {
    word: piece.index,
    at: piece.from + at,
    left: form.slice(0, at),
    right: form.slice(at),
    leftKnown: leftEntry !== UNKNOWN,
    rightKnown: rightEntry !== UNKNOWN,
    known,
    hasNew,
    counted:
      leftEntry !== UNKNOWN && rightEntry !== UNKNOWN
        ? null
        : (countedOf(form.slice(0, at), leftEntry, vocabulary) ??
          countedOf(form.slice(at), rightEntry, vocabulary)),
    features,
    odds: cutOdds(known ? 'known' : hasNew ? 'new' : 'unknown', features),
  };
};

/** The cut that `found` is of the piece `span` of word `index`; the rest as {@link cutsOf} tells it. */
export const cutFrom = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
  span: Span,
  found: Found,
  margin: number,
  strangers: number,
): Cut => cutOfPiece(pieceOf(text, words, index, vocabulary, span, strangers), found, margin);

/** The cut before the character `at` of a piece of word `index`, where the form of the two tells it and no cost is compared. */
export const cutByForm = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
  span: Span,
  at: number,
  leftEntry: Entry,
  rightEntry: Entry,
): Cut => {
  const found = { at, leftEntry, rightEntry, leftNew: false, rightNew: false, inDispatch: false };
  const uncompared = { ...found, cost: 0, fit: 0, around: 0 };
  return cutFrom(text, words, index, vocabulary, span, uncompared, NO_RIVAL, 0);
};

/**
 * The plausible cuts of word `index` into two, the cheapest first. A word may be known: then its own cost speaks
 * against. Empty for words that are too long, guarded or in capitals.
 */
export const cutsOf = (
  text: string,
  words: Words,
  index: number,
  vocabulary: Vocabulary,
  memory: CutMemory,
): readonly Cut[] => {
  if (!mayBeCut(words, index)) return [];
  const span = { from: words.from[index] ?? 0, to: words.to[index] ?? 0 };
  const elided = ((words.shape[index] ?? 0) & SHAPE.beforeApostrophe) !== 0;
  if (elided && ELIDED.has(text.slice(span.from, span.to).toLowerCase())) return [];
  const found = memory.cutsOf(text, words, index, vocabulary);
  if (found.length === 0) return [];
  const piece = pieceOf(text, words, index, vocabulary, span, strangersAround(words, index, index + 1));
  return found.map((cut, i) => {
    const rival = found[i === 0 ? 1 : 0];
    return cutOfPiece(piece, cut, rival === undefined ? NO_RIVAL : rival.cost - cut.cost);
  });
};
