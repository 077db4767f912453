/**
 * Boxes of facts (`lines/facts.ts`) that a story has at its end or amid it. Without the page's markup they look like titles of links;
 * where the heading and the lines tell each other they are points of a list of the story.
 */
import { flat } from '../../metadata/flat.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { factsEnd, headsFacts } from '../lines/facts.ts';
import { addAgenda } from './agendas.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const LONGEST = 120;

const isOpen = (features: FeatureSet | undefined): boolean =>
  features !== undefined &&
  (features.has('ends-open') || features.has('ends-colon')) &&
  !features.has('credit-end') &&
  !features.has('related-heading') &&
  !features.has('marked-link');

/** Adds to the lines of such boxes, heading and all, that they are points of a list. */
const addFactBoxes = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const saidAt = (line: number): string => {
    const unit = units[line];
    return unit && unit.to - unit.from <= LONGEST ? flat(text.slice(unit.from, unit.to)) : '';
  };
  const headings = units.flatMap((_, line) => (line > 0 && headsFacts(saidAt(line)) ? [line] : []));
  if (headings.length === 0) return;
  const whole = wholeLines(arcs, units);
  const isOver = (line: number): boolean =>
    whole.slice(0, line).some((one) => one?.has('related-heading')) ||
    !whole.slice(0, line).some((one) => one !== undefined && isProse(one));
  for (const heading of headings) {
    if (isOver(heading)) continue;
    const end = factsEnd(heading, (line) => (isOpen(whole[line]) ? saidAt(line) : null));
    for (let at = heading; at < end; at++) {
      whole[at]?.drop('furniture');
      whole[at]?.add('starts-list');
    }
  }
};

/** The same, and the rows of an agenda. */
export const addListedFacts = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  addFactBoxes(text, arcs, units);
  addAgenda(text, arcs, units);
};
