/** What the characters of a line show by their classes alone, counted in one go: capitals, names, small words, digits. */
import type { Span } from '../../model/span.ts';
import { classAt, UNIT } from '../../spacing/text/unit-class.ts';

export interface LineSigns {
  readonly letters: number;
  readonly capitals: number;
  readonly words: number;
  /** Words that begin with a capital. */
  readonly names: number;
  readonly digits: number;
  /** Its length in UTF-16 units. */
  readonly length: number;
}

const MANY_CAPITALS = 0.7;
const MANY_NAMES = 0.6;
const MANY_DIGITS = 0.12;
/** Whether most letters are capitals; whether most words begin with one; whether digits are more than a few of the characters. */
export const areCapitals = ({ capitals, letters }: LineSigns): boolean => capitals > MANY_CAPITALS * letters;
export const areNames = ({ names, words }: LineSigns): boolean => names > MANY_NAMES * words;
export const areDigits = ({ digits, length }: LineSigns): boolean => digits > MANY_DIGITS * length;

/** Counts the signs of the line that `span` of `text` is. */
export const lineSigns = (text: string, { from, to }: Span): LineSigns => {
  let letters = 0;
  let capitals = 0;
  let words = 0;
  let names = 0;
  let digits = 0;
  let isStart = true;
  for (let at = from; at < to; at++) {
    const kind = classAt(text, at);
    const isCapital = kind === UNIT.upper;
    if (isCapital || kind === UNIT.lower) letters++;
    if (isCapital) capitals++;
    if (kind === UNIT.digit) digits++;
    if (isStart) words++;
    if (isStart && isCapital) names++;
    isStart = kind === UNIT.space;
  }
  return { letters, capitals, words, names, digits, length: to - from };
};
