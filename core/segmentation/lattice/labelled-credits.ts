/**
 * What a picture above the story shows, where who took it stands behind its label on a line of its own below, `Photo : Le Quai / Name
 * Surname`: a sentence in the present that tells no more than what is seen, right below the headline. A lead stands there as well;
 * who wrote and when part the picture from the story, and behind them the page may have a lead of its own.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isTitle } from './first-lines.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** A picture stands among so many first lines. */
const LAST_LINE = 20;
/** So many lines of the page part it from the story. */
const LEAST_PARTING = 2;

const isSeen = (features: FeatureSet | undefined): features is FeatureSet =>
  features?.has('scene') === true &&
  features.has('caption-sentence') &&
  !features.has('furniture') &&
  !features.has('told-by-story');
const isOfPage = (features: FeatureSet | undefined): boolean =>
  features !== undefined &&
  (features.has('furniture') || features.has('names-only') || features.has('site-words'));

/** Adds which line is such a caption. */
export const addLabelledCaptions = (arcs: readonly Arc[], units: readonly Line[]): void => {
  if (!arcs.some(({ line, features }) => line <= LAST_LINE && features.has('credit-only'))) return;
  const whole = wholeLines(arcs, units);
  for (let line = 1; line < Math.min(whole.length, LAST_LINE); line++) {
    const features = whole[line];
    const credit = whole[line + 1];
    const above = whole[line - 1];
    if (features !== undefined && isProse(features)) return;
    if (!isSeen(features) || above === undefined || !isTitle(above)) continue;
    if (credit?.has('credit-only') !== true || !credit.has('picture-word')) continue;
    if (!credit.has('colon-inside') || credit.has('source-only')) continue;
    let next = line + 2;
    while (isOfPage(whole[next])) next++;
    if (next - line - 2 >= LEAST_PARTING) features.add('top-caption');
    return;
  }
};
