/**
 * Places inside a token at the end of a wrapped line where marks, numbers and words meet, and a break was lost though no
 * word was glued to a word: `Aldrich(1963`, `Lyon3`. Elsewhere such a token is left alone; here it is likely two.
 */
import type { Span } from '../model/span.ts';
import { isLetter, UNIT, unitClass } from './unit-class.ts';
import { isAddress } from './words.ts';

export interface ColumnEdge {
  readonly at: number;
  /** How much oftener such an edge stands in a glued token than in a sound one. */
  readonly ratio: number;
}

const OPENING = '([«“';
const SPACED_MARKS = ':;!?»';

/** Whether the text puts a space before `:`, `;`, `!`, `?` and `»`, as French typography wants. */
export const spacesMarks = (text: string): boolean => {
  let spaced = 0;
  let tight = 0;
  for (let at = text.indexOf(' '), seen = 0; at >= 0 && seen < 4000; at = text.indexOf(' ', at + 1), seen++) {
    if (SPACED_MARKS.includes(text.charAt(at + 1)) && at + 1 < text.length) spaced++;
    else if (SPACED_MARKS.includes(text.charAt(at - 1)) && unitClass(text.charCodeAt(at - 2)) !== UNIT.space)
      tight++;
  }
  return spaced > 3 * tight;
};

const ratioAt = (text: string, at: number, marksSpaced: boolean): number => {
  const before = unitClass(text.charCodeAt(at - 1));
  const behind = unitClass(text.charCodeAt(at));
  const sign = text.charAt(at);
  const letterBefore = isLetter(before);
  if (OPENING.includes(sign)) return letterBefore || before === UNIT.digit ? 20 : 0;
  if (SPACED_MARKS.includes(sign)) return marksSpaced && (letterBefore || before === UNIT.digit) ? 8 : 0;
  if (text.charAt(at - 1) === '«') return marksSpaced && isLetter(behind) ? 8 : 0;
  const longWord =
    letterBefore &&
    isLetter(unitClass(text.charCodeAt(at - 2))) &&
    isLetter(unitClass(text.charCodeAt(at - 3)));
  if (behind === UNIT.digit) return longWord ? 6 : 0;
  const wordBehind =
    isLetter(behind) &&
    isLetter(unitClass(text.charCodeAt(at + 1))) &&
    isLetter(unitClass(text.charCodeAt(at + 2)));
  if (text.charAt(at - 1) === '.' && wordBehind)
    return isLetter(unitClass(text.charCodeAt(at - 2))) && isLetter(unitClass(text.charCodeAt(at - 3)))
      ? 15
      : 0;
  return before === UNIT.digit && wordBehind ? 3 : 0;
};

/** The likeliest edge of the token `chunk`, not behind `limit`, or null. */
export const columnEdge = (
  text: string,
  chunk: Span,
  limit: number,
  marksSpaced: boolean,
): ColumnEdge | null => {
  if (isAddress(text.slice(chunk.from, Math.min(chunk.to, chunk.from + 200)))) return null;
  let best: ColumnEdge | null = null;
  const end = Math.min(limit, chunk.to - 1, chunk.from + 200);
  for (let at = chunk.from + 1; at <= end; at++) {
    const ratio = ratioAt(text, at, marksSpaced);
    if (ratio > 0 && (best === null || ratio >= best.ratio)) best = { at, ratio };
  }
  return best;
};
