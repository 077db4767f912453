/**
 * A heading of a part of the story right behind links amid it. The titles of the links stand one right below the other, and it
 * stands apart from them, alone above a paragraph, as another heading of the story does further up: a third link would stand
 * with the others. Behind a single link two headings further up tell it.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isLinkTitle, isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** So many links stand together where one heading stands further up; behind a single one more do. */
const LEAST_LINKS = 2;
const LEAST_PARTS = 2;

/** Adds which lines are such headings. */
export const addPartsBehindLinks = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const isPart = (line: number): boolean => {
    const next = whole[line + 1];
    return (
      (units[line]?.blank ?? 0) > 0 &&
      (units[line + 1]?.blank ?? 0) > 0 &&
      isLinkTitle(whole[line]) &&
      next !== undefined &&
      isProse(next)
    );
  };
  /** Whether the lines right above `line` are links below their heading. */
  const endsLinks = (line: number, least: number): boolean => {
    let at = line - 1;
    while (units[at]?.blank === 0 && isLinkTitle(whole[at])) at--;
    return (
      line - 1 - at >= least && whole[at]?.has('related-heading') === true && (units[at]?.blank ?? 0) > 0
    );
  };
  let told = false;
  let parts = 0;
  for (const [line, features] of whole.entries()) {
    if (features?.has('sign-off')) return;
    if (isPart(line) && told) {
      // The story goes on below, with more than the summary of a link.
      const goesOn = whole[line + 1]?.has('prose-below') === true;
      if (!features?.has('heading-behind')) parts++;
      else if (parts > 0 && goesOn && endsLinks(line, parts >= LEAST_PARTS ? 1 : LEAST_LINKS))
        features.add('starts-list');
    }
    if (features !== undefined && isProse(features)) told = true;
  }
};
