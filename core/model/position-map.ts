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
   * maps before or after the inserted text; one inside a replaced stretch maps to the start or end of its insert.
   */
  readonly toCleaned: (position: number, side: Side) => number;
  /** Cleaned position, counted from the start of the cleaned span, to source position. */
  readonly toSource: (position: number, side: Side) => number;
  /** Length of the cleaned span in UTF-16 code units. */
  readonly length: number;
}

interface Step extends Span {
  readonly cleanedFrom: number;
  readonly cleanedTo: number;
}

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
    start: (step: Step) => number,
    end: (step: Step) => number,
    otherStart: (step: Step) => number,
    otherEnd: (step: Step) => number,
    origin: number,
    otherOrigin: number,
  ): number => {
    // Steps wholly on one side of the position shift it; a step that holds or touches it takes it to an end.
    const index = firstNot(steps, (step) =>
      side === 'after' ? start(step) <= position : end(step) < position,
    );
    if (side === 'after') {
      const step = steps[index - 1];
      if (step === undefined) return position - origin + otherOrigin;
      return position <= end(step) ? otherEnd(step) : position - end(step) + otherEnd(step);
    }
    const step = steps[index];
    if (step !== undefined && position >= start(step)) return otherStart(step);
    const last = steps[index - 1];
    return last === undefined ? position - origin + otherOrigin : position - end(last) + otherEnd(last);
  };

  return {
    toCleaned: (position, side) =>
      map(
        position,
        side,
        (s) => s.from,
        (s) => s.to,
        (s) => s.cleanedFrom,
        (s) => s.cleanedTo,
        span.from,
        0,
      ),
    toSource: (position, side) =>
      map(
        position,
        side,
        (s) => s.cleanedFrom,
        (s) => s.cleanedTo,
        (s) => s.from,
        (s) => s.to,
        0,
        span.from,
      ),
    length: span.to + shift,
  };
};
