/**
 * Poems: short lines of about a length, each of which starts with a capital, even if the one above has no stop. Three that end in a comma
 * above a capital tell them; a title and its summary have no comma there. A further stanza right below one with commas, under a title of
 * its own and perhaps with no comma at all, is read so as well; titles of links, behind a paragraph, are not.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const SHORTEST = 12;
const LONGEST = 96;
/** So many lines end in a comma above another line of the poem, and so many stand one below the other. */
const LEAST_COMMAS = 3;
const LEAST_LINES = 4;
/** A stanza without a comma stands no further below another. */
const MOST_BETWEEN = 3;
const CAPITAL = inBasicPlane(/^[«"“]? ?\p{Lu}/u);
/** What no line of a poem has. */
const NO_VERSE = [
  ...(['furniture', 'related-heading', 'marked-link', 'credit-end', 'credit-only', 'figures'] as const),
  ...(['starts-list', 'names-only', 'sign-off', 'pipe', 'dateline', 'heading-behind'] as const),
] as const;

/** Adds which lines are of a poem: each is the story's, and no caption and no link. */
export const addVerse = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const endsInComma = (unit: Line | undefined): boolean =>
    unit !== undefined && text.charAt(unit.to - 1) === ',' && unit.to - unit.from <= LONGEST;
  if (units.filter(endsInComma).length < LEAST_COMMAS) return;
  const whole = wholeLines(arcs, units);
  const isVerse = (line: number): boolean => {
    const [unit, features] = [units[line], whole[line]];
    if (unit === undefined || features === undefined) return false;
    const length = unit.to - unit.from;
    return (
      length >= SHORTEST &&
      length <= LONGEST &&
      text.charAt(unit.to - 1) !== ':' &&
      !NO_VERSE.some((one) => features.has(one))
    );
  };
  let commas = 0;
  const verses: FeatureSet[] = [];
  /** The line behind the last stanza. */
  let above = -MOST_BETWEEN - 1;
  const isNear = (line: number): boolean =>
    line - above <= MOST_BETWEEN &&
    !whole.slice(above, line).some((features) => features !== undefined && isProse(features));
  for (let line = 1; line < units.length; ) {
    let end = line;
    let inCapitals = 0;
    while (isVerse(end)) {
      const unit = units[end];
      if (unit !== undefined && CAPITAL.test(text.slice(unit.from, unit.from + 3))) inCapitals++;
      end++;
    }
    // The first letter of a poem may have been lost.
    if (end - line >= LEAST_LINES && inCapitals >= end - line - 1) {
      const own = units.slice(line, end - 1).filter(endsInComma).length;
      if (own > 0 || isNear(line)) {
        for (const features of whole.slice(line, end)) if (features !== undefined) verses.push(features);
        commas += own;
        above = end;
      }
    }
    line = end + 1;
  }
  if (commas < LEAST_COMMAS) return;
  for (const features of verses) features.add('starts-list');
};
