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
}

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
  return { letters, capitals, words, names, digits };
};
