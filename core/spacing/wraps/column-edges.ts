/**
 * Places inside a token at the end of a wrapped line where marks, numbers and words meet, and a break was lost though no
 * word was glued to a word: `Aldrich(1963`, `Lyon3`; or two names that nothing knows, `SimoneVeil`. Elsewhere such a
 * token is left alone; here it is likely two.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { type EdgeHabit, edgeHabit } from '../marks/edge-counts.ts';
import { isSignature } from '../marks/line-dashes.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import { isAddress } from '../words/words.ts';

export interface ColumnEdge {
  readonly at: number;
  /** How much oftener such an edge stands in a glued token than in a sound one. */
  readonly ratio: number;
}

const OPENING = '([«“';
const SPACED_MARKS = ':;!?»';
const DASHES = '-–—';
const DASH_RATIO = 8;
/** A capital inside a name: two names, or a brand. */
const HUMP_RATIO = 5;
const SHORTEST_NAME = 3;
const VOWELS = 'aeiouyàâéèêëîïôöùûüœæ';
const QUOTE_RATIO = 8;
/** Symbols of units (`250mg`, `25°C`), which many texts set without a space. */
const UNIT_RATIO = 1.5;
const ELISION_RATIO = 6;
const INITIAL_RATIO = 8;
/** What the habits of a text say weighs so much, and no more than so much. */
const HABIT = 1;
const MOST_RATIO = 12;
const QUOTE_REACH = 2000;

const isDash = (text: string, at: number): boolean => at < text.length && DASHES.includes(text.charAt(at));

/** Whether a letter or a digit stands at a place. */
const isInside = (text: string, at: number): boolean => {
  const kind = classAt(text, at);
  return isLetter(kind) || kind === UNIT.digit;
};

/** How the text sets its marks, as its spaces tell. */
export interface Setting {
  /** A space stands before `:`, `;`, `!`, `?` and `»`, as French typography wants. */
  readonly marksSpaced: boolean;
  /** Dashes stand between spaces. */
  readonly dashesSpaced: boolean;
  /** A space stands between an initial and a name, as in `J. Chirac`. */
  readonly initialsSpaced: boolean;
  readonly habit: EdgeHabit;
}

/** Whether the full stop at `at` stands behind a capital that is a word by itself. */
const isInitial = (text: string, at: number): boolean =>
  text.charAt(at) === '.' &&
  classAt(text, at - 1) === UNIT.upper &&
  !isInside(text, at - 2) &&
  text.charAt(at - 2) !== '.';

/** How many initials stand before a name without a space, counted no further than the setting is read. */
const tightInitials = (text: string): number => {
  let tight = 0;
  for (let at = text.indexOf('.'), seen = 0; at >= 0 && seen < 2000; at = text.indexOf('.', at + 1), seen++)
    if (isInitial(text, at) && classAt(text, at + 1) === UNIT.upper && classAt(text, at + 2) === UNIT.lower)
      tight++;
  return tight;
};

/** Reads the setting of marks off the first four thousand spaces. */
export const settingOf = (text: string): Setting => {
  let spaced = 0;
  let tight = 0;
  let dashes = 0;
  let tightDashes = 0;
  let initials = 0;
  for (let at = text.indexOf(' '), seen = 0; at >= 0 && seen < 4000; at = text.indexOf(' ', at + 1), seen++) {
    const behind = text.charAt(at + 1);
    if (SPACED_MARKS.includes(behind) && at + 1 < text.length) spaced++;
    else if (SPACED_MARKS.includes(text.charAt(at - 1)) && classAt(text, at - 2) !== UNIT.space) tight++;
    if (isInitial(text, at - 1) && classAt(text, at + 1) === UNIT.upper) initials++;
    if (!isDash(text, at + 1)) continue;
    if (classAt(text, at + 2) === UNIT.space) dashes++;
    else tightDashes++;
  }
  return {
    marksSpaced: spaced > 3 * tight,
    dashesSpaced: dashes > 0 && 3 * dashes >= tightDashes,
    initialsSpaced: initials > tightInitials(text),
    habit: edgeHabit(text),
  };
};

/** A dash that begins a token and was glued to what follows (`-Mairie`), or ends one and was glued to what precedes. */
const dashRatio = (text: string, chunk: Span, at: number): number => {
  if (at === chunk.from + 1 && isDash(text, chunk.from)) {
    if (isSignature(text, at)) return 0;
    return isInside(text, at) || OPENING.includes(text.charAt(at)) ? DASH_RATIO : 0;
  }
  if (at !== chunk.to - 1 || !isDash(text, at)) return 0;
  if (!isLetter(classAt(text, at - 1))) return isDash(text, at - 1) ? 0 : DASH_RATIO;
  // Before a small letter it may be the hyphen of a word that was parted at the end of a line.
  return classAt(text, at + 2) === UNIT.lower ? 0 : DASH_RATIO;
};

/**
 * A straight quote between letters or digits: it opens when the quotes before it in its line are even in number, and
 * then the break was before it, else behind it.
 */
const quoteRatio = (text: string, at: number): number => {
  const quote = text.charAt(at) === '"' ? at : text.charAt(at - 1) === '"' ? at - 1 : -1;
  if (quote < 1 || !isInside(text, quote - 1) || !isInside(text, quote + 1)) return 0;
  let before = 0;
  for (let i = quote - 1; i >= 0 && quote - i < QUOTE_REACH; i--) {
    if (classAt(text, i) === UNIT.lineBreak) break;
    if (text.charAt(i) === '"') before++;
  }
  return (before % 2 === 0) === (quote === at) ? QUOTE_RATIO : 0;
};

/** A capital at `at` inside a word, with as much before it as behind it that each may be a name, or a code behind it: `SimoneVeil`, `vingtA330`. */
const isHump = (text: string, at: number): boolean => {
  if (classAt(text, at) !== UNIT.upper || classAt(text, at - 1) !== UNIT.lower) return false;
  if (classAt(text, at + 1) === UNIT.digit) return classAt(text, at - 2) === UNIT.lower;
  for (let i = 1; i < SHORTEST_NAME; i++)
    if (!isLetter(classAt(text, at - 1 - i)) || classAt(text, at + i) !== UNIT.lower) return false;
  return true;
};

/** Whether the `h` at `at` is of the hour, `11h`, whatever stands behind: no word begins with it and a consonant. */
const isHour = (text: string, at: number): boolean =>
  text.charAt(at) === 'h' &&
  classAt(text, at - 1) === UNIT.digit &&
  isLetter(classAt(text, at + 1)) &&
  !VOWELS.includes(text.charAt(at + 1).toLowerCase());

/** A full stop at `at` before a word: behind a word, behind a number or bracket, behind an initial. */
const stopRatio = (text: string, at: number, initialsSpaced: boolean): number => {
  const before = classAt(text, at - 1);
  if (before === UNIT.digit || text.charAt(at - 1) === ')') return 6;
  if (!isLetter(before)) return 0;
  if (isLetter(classAt(text, at - 2))) return 15;
  return initialsSpaced && isInitial(text, at) ? INITIAL_RATIO : 0;
};

const ratioAt = (text: string, at: number, { marksSpaced, initialsSpaced }: Setting): number => {
  const before = classAt(text, at - 1);
  const behind = classAt(text, at);
  const sign = text.charAt(at);
  const letterBefore = isLetter(before);
  if (OPENING.includes(sign)) return letterBefore || before === UNIT.digit ? 20 : 0;
  if (SPACED_MARKS.includes(sign)) return marksSpaced && (letterBefore || before === UNIT.digit) ? 8 : 0;
  if (text.charAt(at - 1) === '«') return marksSpaced && isLetter(behind) ? 8 : 0;
  const longWord = letterBefore && isLetter(classAt(text, at - 2)) && isLetter(classAt(text, at - 3));
  // The capital behind a small letter is of the code, `et|T3`.
  const ofCode = before === UNIT.upper && classAt(text, at - 2) === UNIT.lower;
  if (behind === UNIT.digit) return longWord && !ofCode ? 6 : 0;
  const wordBehind = isLetter(behind) && isLetter(classAt(text, at + 1)) && isLetter(classAt(text, at + 2));
  if (isHour(text, at - 1)) return wordBehind ? 6 : 0;
  if (text.charAt(at - 1) === '.' && wordBehind) return stopRatio(text, at - 1, initialsSpaced);
  if (before !== UNIT.digit || isHour(text, at)) return 0;
  if (wordBehind) return 3;
  if (isLetter(behind) && classAt(text, at + 1) === UNIT.apostrophe) return ELISION_RATIO;
  const unitBehind = isLetter(behind) && sign !== 'e' && isLetter(classAt(text, at + 1));
  return unitBehind || sign === '°' ? UNIT_RATIO : 0;
};

const ORDINAL_ENDING = inBasicPlane(/^(?:i?[eè]mes?|ers?|[eè]?res?|[eè]s?|nde?|d)(?![\p{L}\d])/u);
/** What a number goes on with before another number or a word: `10x50`, `la 5Gdans`. */
const GOES_ON = inBasicPlane(/^(?:[x×]\d|G\p{Ll})/u);
const LINKS_NUMBERS = 'hHx×';
/** Whether a number goes on at `at` with what belongs to it: `20h|30`, `10x|50`, `17|eme`, and the `è` of `2è` that no word begins with. */
const isOfNumber = (text: string, at: number): boolean => {
  const before = classAt(text, at - 1);
  const behind = classAt(text, at);
  if (behind === UNIT.digit)
    return LINKS_NUMBERS.includes(text.charAt(at - 1)) && classAt(text, at - 2) === UNIT.digit;
  if (before !== UNIT.digit) return false;
  const next = text.slice(at, at + 6);
  return next.startsWith('è') || ORDINAL_ENDING.test(next) || GOES_ON.test(next);
};

/** Whether the hyphen of a compound stands at `at`, `Au-dessus`: a line that ends there ends behind it. */
const isBeforeHyphen = (text: string, at: number): boolean =>
  text.charAt(at) === '-' && isLetter(classAt(text, at - 1)) && isLetter(classAt(text, at + 1));

const REACH = 200;

/** Where the first and last edges of the token `chunk` may be behind `start` and not behind `limit`. */
const edgesWithin = (chunk: Span, start: number, limit: number): Span => ({
  from: Math.max(start, chunk.from) + 1,
  to: Math.min(limit, chunk.to - 1, chunk.from + REACH),
});

/** Whether {@link columnEdge} may find one: hardly any is between two letters, and most tokens have nothing else. */
export const mayHaveEdge = (text: string, chunk: Span, start: number, limit: number): boolean => {
  const { from, to } = edgesWithin(chunk, start, limit);
  for (let at = from - 1; at <= to; at++)
    if (!isLetter(classAt(text, at)) || isHump(text, at)) return from <= to;
  return false;
};

/** The likeliest edge of the token `chunk` behind `start` and not behind `limit`, or null. */
export const columnEdge = (
  text: string,
  chunk: Span,
  start: number,
  limit: number,
  setting: Setting,
): ColumnEdge | null => {
  if (isAddress(text.slice(chunk.from, Math.min(chunk.to, chunk.from + REACH)))) return null;
  let best: ColumnEdge | null = null;
  const { from, to } = edgesWithin(chunk, start, limit);
  for (let at = from; at <= to; at++) {
    if (isOfNumber(text, at) || isBeforeHyphen(text, at)) continue;
    const ratio = Math.max(
      ratioAt(text, at, setting),
      quoteRatio(text, at),
      isHump(text, at) ? HUMP_RATIO : 0,
      Math.min(MOST_RATIO, setting.habit(at) * HABIT),
      setting.dashesSpaced ? dashRatio(text, chunk, at) : 0,
    );
    if (ratio > 0 && (best === null || ratio >= best.ratio)) best = { at, ratio };
  }
  return best;
};
