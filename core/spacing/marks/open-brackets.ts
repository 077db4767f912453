/**
 * Whether the space before an opening bracket is missing: `l’État(photo)`, `17 oct.(ANP)`. What stands inside tells, since endings
 * in brackets, `député(e)s`, and functions, `f(x)`, are written without one.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Span } from '../../model/span.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';
import { isSignedNumber, lettersFrom } from './around-marks.ts';

const SURE = 0.993;
/** `Aldrich(1963)`; a function of two digits is written so as well. */
const NUMBER_INSIDE = 0.98;
/** What the tuning text hardly shows, and nothing else writes. */
const BEHIND_MARK = 0.985;
/** A day of a month or what is counted: `(2 mai)`, `(1er mai`, `(27 millions)`, `(4,5 tonnes)`. */
const COUNTED_INSIDE = inBasicPlane(/^\(\d{1,3}(?:er|[.,]\d{1,2})?[ \u00a0]\p{Ll}{3}/u);
/** A fall, `(-1,4 %)`: elsewhere the hyphen is that of a program. */
const FALL_INSIDE = /^\(-\d+(?:,\d+)?[\s\u00a0\u202f]?%/u;
const REACH = 10;
/** What is glued on both sides is no longer than this. */
const LONGEST_GLUED = 40;
/** Short endings of words have fewer letters: `député(e)s`, `chef(fe)`. */
const SHORTEST_INSIDE = 5;
/** The longer ones: `agriculteur(trice)s`, `gardien(ienne)`. */
const LONG_ENDING = /^\((?:t?rices?|euses?|i?ennes?|i?ères?|ives?|elles?|onnes?)\)/u;
/** Words that a stop shortens have as many letters at least, `oct.(`; words that have more than the second are none of prose. */
const SHORTEST_STOPPED = 3;
const LONGEST_STOPPED = 25;

/** Whether the bracket at `markAt` is closed in its line and prose goes on behind it: at a line’s end it is a sign-off, `jeudi.(AFP)`. */
const goesOnBehind = (text: string, line: Span, markAt: number): boolean => {
  const close = text.indexOf(')', markAt);
  return close >= 0 && close + 1 < line.to && /^[\s\u00a0.,;:–—-]/u.test(text.charAt(close + 1));
};

/** Whether a word of prose ends in a stop before `at`: what stands behind another stop belongs to a program, `promise.then.(x)`. */
const isStopped = (text: string, line: Span, at: number): boolean => {
  const letters = lettersFrom(text, line, at - 1, -1, LONGEST_STOPPED);
  const from = at - 1 - letters;
  const before = classAt(text, from - 1);
  const isApart = from === line.from || before === UNIT.space || before === UNIT.apostrophe;
  return text.charAt(at - 1) === '.' && letters >= SHORTEST_STOPPED && isApart;
};

/** A stop or a quotation’s end before the bracket, and words in it. */
const behindMark = (text: string, line: Span, markAt: number): number => {
  const isEnd = text.charAt(markAt - 1) === '»' || isStopped(text, line, markAt);
  const isWord = lettersFrom(text, line, markAt + 1, 1, 2) === 2;
  return isEnd && isWord && goesOnBehind(text, line, markAt) ? BEHIND_MARK : 0;
};

/** A charge or a state in a formula, `fer(II)`. */
const NUMERAL_INSIDE = /^\([IVX]{1,5}\)/u;

/** Whether what stands in the bracket is glued to what is behind it, too: a molecule, `bis(triméthylsilyl)amidure`. */
const isGluedBehind = (text: string, line: Span, markAt: number): boolean => {
  const close = text.slice(markAt, Math.min(line.to, markAt + LONGEST_GLUED)).search(/[\s)]/u) + markAt;
  const behind = classAt(text, close + 1);
  return (
    text.charAt(close) === ')' && close + 1 < line.to && (isLetter(behind) || text.charAt(close + 1) === '(')
  );
};

/** The confidence that a space is missing before the bracket at `markAt`, which opens within `line`; 0 when it is not. */
export const bracketConfidence = (text: string, line: Span, markAt: number): number => {
  if (!isLetter(classAt(text, markAt - 1))) return behindMark(text, line, markAt);
  const letters = lettersFrom(text, line, markAt, -1, LONGEST_STOPPED);
  if (letters < 2 || isGluedBehind(text, line, markAt)) return 0;
  const inside = lettersFrom(text, line, markAt + 1, 1, SHORTEST_INSIDE);
  const mayBeEnding = inside < SHORTEST_INSIDE && classAt(text, markAt + 1) !== UNIT.upper;
  const behind = text.slice(markAt, markAt + REACH);
  if ((mayBeEnding && text.charAt(markAt + 1 + inside) === ')') || LONG_ENDING.test(behind)) return 0;
  if (NUMERAL_INSIDE.test(behind)) return 0;
  const isNumbered = inside === 1 && (text.startsWith('à ', markAt + 1) || text.startsWith('n°', markAt + 1));
  if (inside > 1 || isNumbered || isSignedNumber(text, markAt + 1)) return SURE;
  if (COUNTED_INSIDE.test(behind) || FALL_INSIDE.test(behind)) return SURE;
  const isNumber = classAt(text, markAt + 1) === UNIT.digit && classAt(text, markAt + 2) === UNIT.digit;
  return isNumber && letters > 3 ? NUMBER_INSIDE : 0;
};
