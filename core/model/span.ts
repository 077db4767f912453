/**
 * Spans of the source. Positions everywhere are half-open `[from, to)` in UTF-16 code units of the decoded source,
 * the unit in which JavaScript indexes strings; an export that needs another unit converts at its own edge.
 */
export interface Span {
  readonly from: number;
  readonly to: number;
}

const WHITE_SPACE = /\s/;

/** Whether a UTF-16 code unit is white space: ECMAScript `\s`, which holds NBSP and the BOM. */
export const isWhiteSpace = (unit: string): boolean => {
  const code = unit.charCodeAt(0);
  return (code <= 0x20 || code >= 0xa0) && WHITE_SPACE.test(unit);
};

export const isBlank = (text: string): boolean => text.trim() === '';

/** The part of `span` left when white space is taken off both ends; an empty span at `from` when nothing else is there. */
export const trimSpan = (text: string, { from, to }: Span): Span => {
  let start = from;
  let end = to;
  while (start < end && isWhiteSpace(text.charAt(start))) start++;
  while (end > start && isWhiteSpace(text.charAt(end - 1))) end--;
  return start < end ? { from: start, to: end } : { from, to: from };
};

export const contains = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** Whether two spans share a character. Empty spans share none; two equal empty spans are told apart by their owner. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

export const sameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** Orders spans by start, then end: the order in which blocks and edits are stored everywhere. */
export const bySpan = (a: Span, b: Span): number => a.from - b.from || a.to - b.to;
