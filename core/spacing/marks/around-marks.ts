/** What stands right around a punctuation mark, by the classes of characters alone: letters and numbers. */
import type { Span } from '../../model/span.ts';
import { classAt, isLetter, UNIT } from '../text/unit-class.ts';

/** Marks that may end a sentence. */
export const SENTENCE_MARKS = '.!?…';

/** How many letters stand right before (`step` -1) or behind (`step` 1) a place, at most `most`. */
export const lettersFrom = (text: string, line: Span, at: number, step: 1 | -1, most: number): number => {
  let count = 0;
  for (let i = step === 1 ? at : at - 1; count < most && i >= line.from && i < line.to; i += step) {
    const kind = classAt(text, i);
    if (!isLetter(kind) && kind !== UNIT.combining) break;
    count++;
  }
  return count;
};

/** How long the longest of what is elided is, `aujourd`. */
const LONGEST_ELIDED = 8;
/** Whether one of what may be `elided`, in small letters, stands right before `at`, where an apostrophe would follow: `l`, `jusqu`. */
export const isElidedBefore = (
  text: string,
  line: Span,
  at: number,
  elided: ReadonlySet<string>,
): boolean => {
  const letters = lettersFrom(text, line, at, -1, LONGEST_ELIDED + 1);
  return letters <= LONGEST_ELIDED && elided.has(text.slice(at - letters, at).toLowerCase());
};

/** Whether a number ends before `at`, with or without a space between. */
export const isBehindNumber = (text: string, line: Span, at: number): boolean => {
  const last = classAt(text, at - 1) === UNIT.space ? at - 2 : at - 1;
  return last >= line.from && classAt(text, last) === UNIT.digit;
};

/** Whether a number with a sign stands at `at`: `+87`, `−2,5`. */
export const isSignedNumber = (text: string, at: number): boolean =>
  '+−±'.includes(text.charAt(at)) && classAt(text, at + 1) === UNIT.digit;
