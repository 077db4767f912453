/**
 * Maps positions between a span of the source and its cleaned text, both ways. At an edit several positions of one
 * text meet one of the other; `side` says which of them is meant.
 */
import type { Replacement } from './edit.ts';
import type { Span } from './span.ts';

/** Which end of an edit a position inside or beside it maps to. */
export type Side = 'before' | 'after';

export interface PositionMap {
  /**
   * Source position to cleaned position, counted from the start of the cleaned span. A position at a pure insertion
   * maps before or after the inserted text; one strictly inside a replaced stretch maps to the start or end of its
   * insert.
   */
  readonly toCleaned: (position: number, side: Side) => number;
  /** Cleaned position, counted from the start of the cleaned span, to source position; the mirror of `toCleaned`. */
  readonly toSource: (position: number, side: Side) => number;
  /** Length of the cleaned span in UTF-16 code units. */
  readonly length: number;
}

interface Step extends Span {
  readonly cleanedFrom: number;
  readonly cleanedTo: number;
}

/** Start and end of a step in one of the two texts. */
type Ends = (step: Step) => readonly [start: number, end: number];

/** Index of the first step for which `passed` is false; steps for which it is true come first. */
const firstNot = (steps: readonly Step[], passed: (step: Step) => boolean): number => {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const step = steps[middle];
    if (step !== undefined && passed(step)) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The map of `span` under `edits`, which lie inside it, in order, and do not collide. Look-ups take logarithmic time. */
export const positionMap = (span: Span, edits: readonly Replacement[]): PositionMap => {
  let shift = -span.from;
  const steps: Step[] = edits.map(({ from, to, insert }) => {
    const cleanedFrom = from + shift;
    shift += insert.length - (to - from);
    return { from, to, cleanedFrom, cleanedTo: cleanedFrom + insert.length };
  });

  const map = (
    position: number,
    side: Side,
    own: Ends,
    other: Ends,
    origin: number,
    otherOrigin: number,
  ): number => {
    // The steps that end before the position; one of no extent stands on the side that was asked for.
    const index = firstNot(steps, (step) => {
      const [start, end] = own(step);
      return side === 'after'
        ? start < position || end === position
        : end < position || (end === position && start < end);
    });
    const [step, last] =
      side === 'after' ? [steps[index - 1], steps[index - 1]] : [steps[index], steps[index - 1]];
    if (step !== undefined) {
      const [start, end] = own(step);
      if (start < position && position < end) return other(step)[side === 'after' ? 1 : 0];
    }
    return last === undefined ? position - origin + otherOrigin : position - own(last)[1] + other(last)[1];
  };
  const source: Ends = (step) => [step.from, step.to];
  const cleaned: Ends = (step) => [step.cleanedFrom, step.cleanedTo];

  return {
    toCleaned: (position, side) => map(position, side, source, cleaned, span.from, 0),
    toSource: (position, side) => map(position, side, cleaned, source, 0, span.from),
    length: span.to + shift,
  };
};
