/**
 * Spans of the source. Positions everywhere are half-open `[from, to)` in UTF-16 code units of the decoded source,
 * the unit in which JavaScript indexes strings; an export that needs another unit converts at its own edge.
 */
import { unitAt } from './unit-at.ts';

export interface Span {
  readonly from: number;
  readonly to: number;
}

/** Whether the number of a UTF-16 code unit is one of white space: ECMAScript `\s`, which holds NBSP and the BOM. */
export const isSpaceUnit = (unit: number): boolean =>
  unit <= 0x20
    ? unit === 0x20 || (unit >= 0x09 && unit <= 0x0d)
    : unit >= 0xa0 &&
      (unit === 0xa0 ||
        unit === 0x1680 ||
        (unit >= 0x2000 && unit <= 0x200a) ||
        unit === 0x2028 ||
        unit === 0x2029 ||
        unit === 0x202f ||
        unit === 0x205f ||
        unit === 0x3000 ||
        unit === 0xfeff);

/** Whether a UTF-16 code unit is white space, as {@link isSpaceUnit} has it. */
export const isWhiteSpace = (unit: string): boolean => isSpaceUnit(unit.charCodeAt(0));

export const isBlank = (text: string): boolean => text.trim() === '';

/** The part of `span` left when white space is taken off both ends; an empty span at `from` when nothing else is there. */
export const trimSpan = (text: string, { from, to }: Span): Span => {
  let start = from;
  let end = to;
  while (start < end && isSpaceUnit(unitAt(text, start))) start++;
  while (end > start && isSpaceUnit(unitAt(text, end - 1))) end--;
  return start < end ? { from: start, to: end } : { from, to: from };
};

export const contains = (outer: Span, inner: Span): boolean =>
  outer.from <= inner.from && inner.to <= outer.to;

/** Whether two spans share a character. Empty spans share none; two equal empty spans are told apart by their owner. */
export const overlaps = (a: Span, b: Span): boolean => a.from < b.to && b.from < a.to;

export const sameSpan = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** Orders spans by start, then end: the order in which blocks and edits are stored everywhere. */
export const bySpan = (a: Span, b: Span): number => a.from - b.from || a.to - b.to;
