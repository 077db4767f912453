/**
 * Words that were hyphenated at the end of a line and kept the hyphen inside, with a space or line break behind it or, where
 * that was lost, without. Together they are a word of the lexicon, with the hyphen or without, and can be joined where both
 * stand in one block; alone the rest of one is no word, and nothing is parted in it.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { type Entry, isCommon, isName, type Lexicon, UNKNOWN } from '../lexicon/lexicon.ts';
import { PREFIXES } from '../lists/function-words.ts';
import { type HyphenLink, hyphenLink } from './hyphen-links.ts';
import { placeFinder } from './place-finder.ts';
import { classAt, isWordUnit, UNIT, unitClass } from './unit-class.ts';

export interface Hyphenated {
  /** What to take out: the space, if there is one, and the hyphen unless the word has it. */
  readonly from: number;
  readonly to: number;
  /** The hyphen and the space behind it, if there is one. */
  readonly hyphen: Span;
  readonly left: string;
  readonly right: string;
  readonly leftKnown: boolean;
  readonly rightKnown: boolean;
  /** Whether a line ends between the parts. */
  readonly atBreak: boolean;
  /** Whether the lexicon knows the word neither with the hyphen nor without. */
  readonly isGuess: boolean;
  /** Whether several words of the text, of different parts, have a hyphen inside that cannot be their own; with a space behind it, where this one has. */
  readonly besideOthers: boolean;
  /** How likely it is that the hyphen links what stands beside it, where that is told by more than a word of the lexicon. */
  readonly linked?: number;
}

const SOFT = '\u00ad';
/** At such a hyphen no line is broken. */
const NO_BREAK = '\u2011';
const HYPHENS = ['-', '\u2010', NO_BREAK, SOFT];
/** The longest indent of a line that a word may go on behind. */
const LONGEST_INDENT = 20;
const LONGEST = 30;
const BREAK = /[\n\r\u2028\u2029]/u;
const LEFT = inBasicPlane(/(?:^|[^\p{L}\p{M}\d'’-]|['’])([\p{L}\p{M}]{2,30})$/u);
/** The same behind a hyphen of a compound, `porte-conte- neurs`. */
const LEFT_OF_COMPOUND = inBasicPlane(/[\p{L}\p{M}]-([\p{L}\p{M}]{2,30})$/u);
const RIGHT = inBasicPlane(/^([\p{Ll}\p{M}]{2,30})(?![\p{L}\p{M}'’-])/u);

/** The length of the white space at `at`: one space, or one line break with the spaces around it; 0 for anything else. */
const spaceLength = (text: string, at: number): number => {
  let breaks = 0;
  let end = at;
  for (; end - at <= LONGEST_INDENT; end++) {
    const kind = classAt(text, end);
    if (kind === UNIT.lineBreak) {
      if (!text.startsWith('\r\n', end - 1)) breaks++;
    } else if (kind !== UNIT.space) break;
  }
  return breaks === 1 || (breaks === 0 && end === at + 1) ? end - at : 0;
};

/** Where the word before `hyphen` and the one behind it are one: what to take out, or null where nothing tells. */
const mended = (
  lexicon: Lexicon,
  { from: at, to }: Span,
  left: string,
  right: string,
  isSoft: boolean,
): Span | null => {
  const entry = (word: string): Entry => lexicon.entry(word, 0, word.length);
  if (isSoft) return { from: at, to };
  if (entry(`${left}-${right}`) !== UNKNOWN) return { from: at + 1, to };
  const whole = entry(left + right);
  const isNamed = isName(whole) && unitClass(left.charCodeAt(0)) === UNIT.upper;
  return isCommon(whole) || isNamed ? { from: at, to } : null;
};

const ENDS_IN_O = /o$/u;
/** What forms words of science and trades, numbers and measures, and ends otherwise than in an `o`. */
const FORMS_OF_TRADES: ReadonlySet<string> = new Set(
  'agri api arbori avi calci centi déca déci hexa hecta horti milli octa oxy pan penta pisci pluri poly quadri sylvi tétra uni vini viti'.split(
    ' ',
  ),
);
/** Whether words of any kind are formed with `left` and a hyphen of their own, listed or not: `immuno-dépression`. */
export const formsWords = (left: string): boolean =>
  ENDS_IN_O.test(left) || PREFIXES.has(left) || FORMS_OF_TRADES.has(left);
/** What a hyphen sets apart in words for women and men, behind what may be no word: `direc-trices`. */
const ENDINGS_OF_BOTH: ReadonlySet<string> = new Set(
  'rices rice trices trice sses sse tes te euses euse ères ère eresses ées ée es'.split(' '),
);
/** What it sets apart behind a word only: `citoyen-nes`, `chef-fes`, and not in `indi-que`. */
const ENDINGS_BEHIND_WORD: ReadonlySet<string> = new Set(
  'nes ne fes fe ques que ves ve les le lles lle he hes ue ues'.split(' '),
);
/** Ends of words that are hardly a word of their own where a hyphen stands before them: `large-ment`, `amélio-ration`. */
const HARDLY_WORDS: ReadonlySet<string> = new Set(['ment', 'ration', 'rations']);
/** Signs of addresses and names of files right before or behind a word. */
const OF_ADDRESS = /[@/\\_.#]/u;

/**
 * Whether a hyphen between two letters may be none of the word's own: the parts together are a common word, with the hyphen they
 * are none, and what stands behind it is no ending.
 */
const mayBeLeftInside = (lexicon: Lexicon, left: string, right: string): boolean => {
  const entry = (word: string): Entry => lexicon.entry(word, 0, word.length);
  if (ENDINGS_OF_BOTH.has(right) || unitClass(left.charCodeAt(0)) === UNIT.upper) return false;
  if (ENDINGS_BEHIND_WORD.has(right) && entry(left) !== UNKNOWN) return false;
  return isCommon(entry(left + right)) && entry(`${left}-${right}`) === UNKNOWN;
};

/** Whether two words may be meant: both parts are one, or the first forms words. */
const mayBeTwo = (left: string, leftKnown: boolean, rightKnown: boolean): boolean =>
  rightKnown && (leftKnown || formsWords(left));
/** So many words of different parts tell that breaks left their hyphens in a text: one may be written so on purpose, `foot-ball`. */
const SEVERAL = 2;
/** So many tell it even of a hyphen between what may be two words. */
const MANY = 3;

/** How many of `words` differ in both their parts, at most. */
const differing = (words: readonly Hyphenated[]): number =>
  Math.min(new Set(words.map(({ left }) => left)).size, new Set(words.map(({ right }) => right)).size);

/** Whether the hyphen at `at`, which a small letter follows, may be left of a break that was lost. */
const mayBeLeftAt = (text: string, at: number): boolean =>
  classAt(text, at - 1) === UNIT.lower && text.charAt(at) !== SOFT && text.charAt(at) !== NO_BREAK;

/** Whether what stands at a span is a part of an address, or of the name of a file or a person on a network. */
const isOfAddress = (text: string, { from, to }: Span): boolean =>
  OF_ADDRESS.test(text.charAt(from - 1)) ||
  (OF_ADDRESS.test(text.charAt(to)) && isWordUnit(classAt(text, to + 1)));

/** The parts of a word around what stands from `from` to `to` within a span, or null where no such parts stand there. */
const partsAround = (text: string, span: Span, { from, to }: Span): readonly [string, string] | null => {
  const right = RIGHT.exec(text.slice(to, Math.min(span.to, to + LONGEST + 2)))?.[1];
  if (right === undefined) return null;
  const before = text.slice(Math.max(span.from, from - LONGEST - 2), from);
  const left = (LEFT.exec(before) ?? (to > from + 1 ? LEFT_OF_COMPOUND.exec(before) : null))?.[1];
  return left === undefined ? null : [left, right];
};

/**
 * The space from the hyphen `at` to `to`, which is the link's own. Where a line ends there, the wrap of the lines tells more
 * than a link that is not sure.
 */
const linkedAt = (at: number, to: number, { left, right, confidence }: HyphenLink): Hyphenated => {
  const known = { leftKnown: true, rightKnown: true, atBreak: false, isGuess: false, besideOthers: false };
  return { from: at + 1, to, hyphen: { from: at, to }, left, right, ...known, linked: confidence };
};

/**
 * The hyphenated words of `spans`, in order. Of words that the lexicon lacks it may be told where others were broken at
 * the ends of lines: what stands behind the hyphen is no word by itself.
 */
export const findHyphenated = (
  text: string,
  spans: readonly Span[],
  lexicon: Lexicon,
): readonly Hyphenated[] => {
  const known = (word: string): boolean => lexicon.entry(word, 0, word.length) !== UNKNOWN;
  const found: Hyphenated[] = [];
  let breaksWords = false;
  /** Words of which one part is none, with a hyphen and a space inside. */
  const broken: Hyphenated[] = [];
  /** Words in which a hyphen was left for sure, and those of which only others like them tell. */
  const leftInside: Hyphenated[] = [];
  const maybeInside = new Set<Hyphenated>();
  const next = placeFinder(text, HYPHENS);
  for (const span of spans)
    for (let at = next(span.from + 1); at + 2 < span.to; at = next(at + 1)) {
      const space = spaceLength(text, at + 1);
      const to = at + 1 + space;
      const atBreak = BREAK.test(text.slice(at, to));
      const link = space > 0 ? hyphenLink(text, span.from, at, to, lexicon) : null;
      if (link !== null && (!atBreak || link.isSure)) {
        found.push(linkedAt(at, to, link));
        continue;
      }
      if (classAt(text, to) !== UNIT.lower || (space === 0 && !mayBeLeftAt(text, at))) continue;
      const hyphen = { from: at, to };
      const parts = partsAround(text, span, hyphen);
      if (parts === null) continue;
      const [left, right] = parts;
      if (space === 0) {
        const word = { from: at - left.length, to: to + right.length };
        if (isOfAddress(text, word) || !mayBeLeftInside(lexicon, left, right)) continue;
      }
      const taken = mended(lexicon, hyphen, left, right, text.charAt(at) === SOFT);
      const leftKnown = known(left);
      const rightKnown = known(right) && !(space === 0 && HARDLY_WORDS.has(right));
      if (taken?.from === at && atBreak) breaksWords = true;
      if (taken === null && (!atBreak || rightKnown)) continue;
      const one = {
        ...(taken ?? hyphen),
        ...{ hyphen, left, right, leftKnown, rightKnown, atBreak },
        isGuess: taken === null,
        besideOthers: false,
      };
      found.push(one);
      if (space > 0 && taken?.from === at && !(leftKnown && rightKnown)) broken.push(one);
      if (space === 0 && mayBeTwo(left, leftKnown, rightKnown)) maybeInside.add(one);
      else if (space === 0) leftInside.push(one);
    }
  const telling = differing(leftInside);
  const isBroken = differing(broken) >= SEVERAL;
  const isTold = (one: Hyphenated): boolean =>
    one.isGuess ? breaksWords : telling >= MANY || !maybeInside.has(one);
  const isBesideOthers = ({ hyphen: { from, to } }: Hyphenated): boolean =>
    telling >= SEVERAL || (isBroken && to > from + 1);
  return found.filter(isTold).map((one) => (isBesideOthers(one) ? { ...one, besideOthers: true } : one));
};

/** Where lines begin, of `lines` in order, with the rest of a word that the line before broke off at a hyphen. */
export const findRests = (text: string, lines: readonly Span[]): readonly number[] =>
  lines.flatMap(({ from }) => {
    if (classAt(text, from) !== UNIT.lower) return [];
    let end = from;
    while (end > 0 && /\s/u.test(text.charAt(end - 1))) end--;
    const broken =
      end < from && HYPHENS.includes(text.charAt(end - 1)) && classAt(text, end - 2) === UNIT.lower;
    return broken ? [from] : [];
  });
