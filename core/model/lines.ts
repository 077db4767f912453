/** The lines of a text. Line breaks are \n, \r\n, \r, U+2028 and U+2029. */
import { isSpaceUnit, type Span } from './span.ts';
import { unitAt, unitOrNone } from './unit-at.ts';

/** A line without the white space at its ends. */
export interface Line extends Span {
  /** How many blank lines stand before it. */
  readonly blank: number;
}

export const isLineBreak = (unit: number): boolean =>
  unit <= 13 ? unit === 10 || unit === 13 : unit === 0x2028 || unit === 0x2029;

/** The lines of `text` that hold more than white space, trimmed, in order: the first `most` of them. */
export const linesOf = (text: string, most = Number.POSITIVE_INFINITY): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let blank = 0;
  for (let at = 0; at <= text.length && lines.length < most; at++) {
    const code = at < text.length ? unitAt(text, at) : 10;
    if (!isLineBreak(code)) continue;
    let from = start;
    let to = at;
    while (from < to && isSpaceUnit(unitAt(text, from))) from++;
    while (to > from && isSpaceUnit(unitAt(text, to - 1))) to--;
    if (from < to) {
      lines.push({ from, to, blank });
      blank = 0;
    } else if (at < text.length) blank++;
    if (code === 13 && unitOrNone(text, at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
};

/** A stretch of text as one line: its white space as single spaces, none at the ends. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();
