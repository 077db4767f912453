/** The lines of a text. Line breaks are \n, \r\n, \r, U+2028 and U+2029. */
import { isWhiteSpace, type Span } from './span.ts';

/** A line without the white space at its ends. */
export interface Line extends Span {
  /** How many blank lines stand before it. */
  readonly blank: number;
}

/** Whether a code unit is white space; most units of a text are told by two comparisons. */
const isSpace = (unit: number): boolean =>
  unit > 0x20 && unit < 0xa0 ? false : unit === 0x20 || isWhiteSpace(String.fromCharCode(unit));

export const isLineBreak = (unit: number): boolean =>
  unit <= 13 ? unit === 10 || unit === 13 : unit === 0x2028 || unit === 0x2029;

/** The lines of `text` that hold more than white space, trimmed, in order: the first `most` of them. */
export const linesOf = (text: string, most = Number.POSITIVE_INFINITY): readonly Line[] => {
  const lines: Line[] = [];
  let start = 0;
  let blank = 0;
  for (let at = 0; at <= text.length && lines.length < most; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (!isLineBreak(code)) continue;
    let from = start;
    let to = at;
    while (from < to && isSpace(text.charCodeAt(from))) from++;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (from < to) {
      lines.push({ from, to, blank });
      blank = 0;
    } else if (at < text.length) blank++;
    if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
    start = at + 1;
  }
  return lines;
};
