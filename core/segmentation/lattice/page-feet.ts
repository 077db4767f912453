/**
 * Which lines below a story are the page's by their form (`lines/page-feet.ts`). A story may hold lines of the same form: no
 * paragraph of it stands below, and at least two stand above. An address, an hour or a price ends a story as well; beside a line
 * of the page it is the page's, and so is an address at the end of links.
 */
import { flat } from '../../metadata/flat.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { footOf, LONGEST_FOOT } from '../lines/page-feet.ts';
import { belowStory } from './below-story.ts';
import { addSaidAgainBelow } from './said-again-below.ts';
import { wholeLines } from './whole-lines.ts';

const AMONG_LAST = 3;

const isOfPage = (features: FeatureSet | undefined): boolean =>
  features?.has('furniture') === true ||
  features?.has('related-heading') === true ||
  features?.has('sign-off') === true;

/** Adds which lines below the story are the page's. */
export const addFeet = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  addSaidAgainBelow(text, whole, units);
  const footAt = (line: number): ReturnType<typeof footOf> => {
    const unit = units[line];
    // What says something is no such line; most lines are told by that. At the end a house says whom it belongs to.
    if (whole[line]?.has('clause') && line < units.length - AMONG_LAST) return null;
    return unit && unit.to - unit.from <= LONGEST_FOOT ? footOf(flat(text.slice(unit.from, unit.to))) : null;
  };
  const from = belowStory(whole, (line) => footAt(line) !== null);
  if (from === null) return;
  // Only lines below the story are looked at: the forms are many.
  const feet = units.map((_, line) => (line < from ? null : footAt(line)));
  /** Whether links have been headed above a line of the last ones: nothing of the story, no address either, stands there. */
  const heading = whole.findIndex((one, line) => line >= from && one?.has('related-heading') === true);
  const endsLinks = (line: number): boolean =>
    heading >= 0 && heading < line - 1 && line >= units.length - AMONG_LAST;
  const isBeside = (line: number): boolean => isOfPage(whole[line]) || feet[line] === 'surely';
  for (const { line, opens, features, piece } of arcs) {
    const foot = feet[line];
    if (!foot || !opens || piece.to !== units[line]?.to || features.has('related-heading')) continue;
    if (
      foot === 'surely' ||
      isBeside(line - 1) ||
      isBeside(line + 1) ||
      (foot === 'address' && endsLinks(line))
    ) {
      features.drop('sign-off');
      features.add('furniture');
    }
  }
};
