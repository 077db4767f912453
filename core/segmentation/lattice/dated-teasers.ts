/**
 * Links whose title has its day below it and then its summary, one after the other below a heading: `Title`, `Mardi, 21/11/2023 -
 * 08:40`, a sentence or two. Of one alone the sentence may be the story's that goes on, unless lines of the page part the story from the
 * heading and nothing follows.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isLinkTitle, isProse, isSummary } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** So many of them stand below each other. */
const LEAST = 2;
/** Of so many lines at most between two titles the others are the picture's and its credit. */
const MOST_BETWEEN = 3;
const LEAST_TOLD = 2;

const isStamp = (features: FeatureSet | undefined): boolean =>
  features?.has('furniture') === true && features.has('figures') && !features.has('ends-stop');
const maySum = (features: FeatureSet | undefined): boolean =>
  features !== undefined &&
  (isSummary(features) || (isProse(features) && !features.has('huge'))) &&
  !features.has('credit-end');

/** So many lines of the page part a story from the heading of a single link. */
const LEAST_PARTING = 2;
/** A title that asks. */
const asks = (features: FeatureSet): boolean =>
  features.has('ends-question') && features.has('short') && !features.has('furniture');

/** The title of a single such link, with which the page ends: its heading stands right above, below lines of the page. */
const lastOf = (whole: readonly (FeatureSet | undefined)[]): number[] => {
  const title = whole.length - 3;
  const features = whole[title];
  if (features === undefined || !(isLinkTitle(features) || asks(features))) return [];
  if (whole[title - 1]?.has('related-heading') !== true) return [];
  if (!isStamp(whole[title + 1]) || !maySum(whole[title + 2])) return [];
  let parting = 0;
  for (let line = title - 2; line > 0; line--) {
    const above = whole[line];
    if (above === undefined || isProse(above) || above.has('related-heading')) break;
    if (above.has('furniture')) parting++;
    if (parting >= LEAST_PARTING) return [title];
  }
  return [];
};

/** Adds which lines below a heading are such links. */
export const addDatedTeasers = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  let told = 0;
  let headed = false;
  let last = -1;
  let found: number[] = [];
  for (const [line, features] of whole.entries()) {
    if (features === undefined) continue;
    if (isProse(features) && !headed) told++;
    if (features.has('related-heading') && told >= LEAST_TOLD) headed = true;
    if (!headed || !isLinkTitle(features) || !isStamp(whole[line + 1]) || !maySum(whole[line + 2])) continue;
    if (last >= 0 && line - last > MOST_BETWEEN + 2 && found.length < LEAST) found = [];
    found.push(line);
    last = line;
  }
  if (found.length < LEAST) found = lastOf(whole);
  if (told < LEAST_TOLD) return;
  for (const line of found) {
    whole[line]?.add('paired');
    whole[line + 1]?.add('closes-link');
    whole[line + 2]?.add('paired');
  }
};
