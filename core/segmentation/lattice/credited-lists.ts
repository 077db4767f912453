/**
 * Links in a list whose pictures all have their credit, while some have no picture: what names something there without a credit, `Une
 * carte du quai`, is a title and no caption. Where no title is known to stand without a picture, a credit may have been lost.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { wholeLines } from './whole-lines.ts';

/** So many captions with a credit, each above a title, tell what the others of the list are. */
const LEAST_CAPTIONS = 3;
const isCaption = (features: FeatureSet | undefined): boolean =>
  features?.has('credit-end') === true && !features.has('furniture');
const isOpen = (features: FeatureSet | undefined): boolean =>
  features?.has('ends-open') === true &&
  !features.has('furniture') &&
  !features.has('credit-end') &&
  !features.has('credit-only') &&
  !features.has('related-heading');
const isSummary = (features: FeatureSet | undefined): boolean =>
  features !== undefined &&
  (features.has('ends-stop') || features.has('ends-cut')) &&
  !features.has('furniture') &&
  !features.has('credit-end');

/** Adds which lines of such a list, right above another title, are titles. */
export const addUncreditedTitles = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const heading = whole.findLastIndex((one) => one?.has('related-heading') === true);
  if (heading < 0) return;
  let captions = 0;
  /** Whether a title has no caption, as the summaries above and below it tell. */
  let hasBare = false;
  const open: number[] = [];
  for (let line = heading + 1; line < units.length; line++) {
    const features = whole[line];
    if (isCaption(features) && isOpen(whole[line + 1])) captions++;
    if (!isOpen(features) || isCaption(whole[line - 1])) continue;
    if (isSummary(whole[line + 1]) && isSummary(whole[line - 1])) hasBare = true;
    else if (isOpen(whole[line + 1])) open.push(line);
  }
  if (captions < LEAST_CAPTIONS || !hasBare) return;
  for (const line of open) whole[line]?.add('paired');
};
