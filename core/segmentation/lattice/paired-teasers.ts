/**
 * Teasers in twos, the caption of a picture and the title below it, with no summaries: where all others have a caption with its
 * credit, the last two lines are such a pair as well, although the caption has lost its credit. `Vue du port` alone is a title as much.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { addBarredCaptions } from './barred-captions.ts';
import { addUncreditedTitles } from './credited-lists.ts';
import { addCreditsAbove } from './credits-above.ts';
import { addDatedTeasers } from './dated-teasers.ts';
import { addTwiceCaptioned } from './likeness.ts';
import { wholeLines } from './whole-lines.ts';

/** So many lines at most, and no such caption longer than its title or than this, in characters. */
const MOST_LINES = 24;
const LONGEST_CAPTION = 56;

const isCaption = (features: FeatureSet | undefined): boolean =>
  features?.has('credit-end') === true && !features.has('furniture');
const isTitle = (features: FeatureSet | undefined): boolean =>
  features?.has('ends-open') === true && !NO_TITLE.some((one) => features.has(one));
const NO_TITLE = [
  'furniture',
  'credit-end',
  'credit-only',
  'related-heading',
  'starts-list',
  'tiny',
] as const;
/** Names what is seen. */
const maySee = (features: FeatureSet | undefined): boolean =>
  features?.has('ends-open') === true &&
  features.has('verbless') &&
  features.has('named') &&
  !NOT_SEEN.some((one) => features.has(one));
const NOT_SEEN = [
  'furniture',
  'credit-end',
  'credit-only',
  'related-heading',
  'starts-list',
  'colon-inside',
  'figures',
  'amount',
  'quoted',
  'came-before',
] as const;

/** Adds that such a line ends in what only captions have. */
const addPairedTeasers = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const heading = whole.findLastIndex((one) => one?.has('related-heading') === true);
  if (heading < 0) return;
  let at = heading + 1;
  while (at - heading < MOST_LINES && isCaption(whole[at]) && isTitle(whole[at + 1])) at += 2;
  const [caption, title] = [units[at], units[at + 1]];
  if (at === heading + 1 || caption === undefined || title === undefined) return;
  if (!maySee(whole[at]) || !isTitle(whole[at + 1])) return;
  const isLast = units.length === at + 2 || whole[at + 2]?.has('furniture') === true;
  const length = caption.to - caption.from;
  if (isLast && length <= LONGEST_CAPTION && length < title.to - title.from) whole[at]?.add('credit-end');
};

/** Adds which lines are of a picture, or of a link, by those around them alone. */
export const addCaptions = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  addCreditsAbove(text, arcs, units);
  addBarredCaptions(text, arcs, units);
  addDatedTeasers(arcs, units);
  addTwiceCaptioned(text, arcs);
  addPairedTeasers(arcs, units);
  addUncreditedTitles(arcs, units);
};
