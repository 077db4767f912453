/**
 * Which lines below a story are the page's by their form (`lines/page-feet.ts`). A story may hold lines of the same form: no
 * paragraph of it stands below, and at least two stand above. Several addresses, one below the other, are a list of the story.
 */
import { flat } from '../../metadata/flat.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { footOf, LONGEST_FOOT } from '../lines/page-feet.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** So many paragraphs stand above; a story on one line has all of its in one. */
const LEAST_TOLD = 2;

const isOfPage = (features: FeatureSet | undefined): boolean =>
  features?.has('furniture') === true ||
  features?.has('related-heading') === true ||
  features?.has('sign-off') === true;

/** The first line that may be of the page's foot: below the last paragraph above any heading of links; null without a story. */
const footFrom = (
  whole: readonly (FeatureSet | undefined)[],
  isFoot: (line: number) => boolean,
): number | null => {
  let told = 0;
  let from: number | null = null;
  for (const [line, features] of whole.entries()) {
    if (features === undefined) continue;
    if (features.has('related-heading') && told >= LEAST_TOLD) return from;
    if (features.has('furniture') || !isProse(features) || isFoot(line)) continue;
    told += features.has('huge') ? LEAST_TOLD : 1;
    from = line + 1;
  }
  return told >= LEAST_TOLD ? from : null;
};

/** Adds which lines below the story are the page's. */
export const addFeet = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const footAt = (line: number): ReturnType<typeof footOf> => {
    const unit = units[line];
    // What says something is no such line; most lines are told by that.
    if (whole[line]?.has('clause')) return null;
    return unit && unit.to - unit.from <= LONGEST_FOOT ? footOf(flat(text.slice(unit.from, unit.to))) : null;
  };
  const from = footFrom(whole, (line) => footAt(line) !== null);
  if (from === null) return;
  // Only lines below the story are looked at: the forms are many.
  const feet = units.map((_, line) => (line < from ? null : footAt(line)));
  const isBeside = (line: number): boolean => isOfPage(whole[line]) || feet[line] === 'surely';
  const isHeaded = whole[from - 1]?.has('related-heading') === true;
  const isSure = (line: number): boolean =>
    feet[line] === 'surely' ||
    (feet[line] === 'address' &&
      (isHeaded || (feet[line - 1] !== 'address' && feet[line + 1] !== 'address')));
  for (const { line, opens, features, piece } of arcs) {
    const foot = feet[line];
    if (!foot || !opens || piece.to !== units[line]?.to || features.has('related-heading')) continue;
    if (isSure(line) || (foot === 'beside' && (isBeside(line - 1) || isBeside(line + 1)))) {
      features.drop('sign-off');
      features.add('furniture');
    }
  }
};
