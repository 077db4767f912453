/**
 * A headline with a stop: the first line of a page, one sentence above the day of publication and the first paragraph. Without any other
 * title it is neither the caption of a picture nor the story's first sentence.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isStamp } from '../lines/stamps.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const SHORTEST = 24;
const LONGEST = 125;
const NO_HEADLINE = [
  'sentences',
  'furniture',
  'credit-end',
  'credit-only',
  'goes-on',
  'starts-small',
  'starts-list',
  'dateline',
] as const;
const OF_CAPTIONS = [
  'scene',
  'nominal-sentence',
  'indefinite-alone',
  'caption-shape',
  'caption-sentence',
  'ends-stop',
] as const;

const mayHead = (features: FeatureSet): boolean =>
  features.has('ends-stop') && !NO_HEADLINE.some((one) => features.has(one));

/** Adds that the first line is such a headline. */
export const addStampedHeadline = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const [unit, stamp] = units;
  if (unit === undefined || stamp === undefined || units.length < 3) return;
  const length = unit.to - unit.from;
  if (length < SHORTEST || length > LONGEST || !isStamp(text.slice(stamp.from, stamp.to))) return;
  const top = units.slice(0, 3);
  const [features, , below] = wholeLines(
    arcs.filter(({ line }) => line < top.length),
    top,
  );
  if (features === undefined || below === undefined || !mayHead(features) || !isProse(below)) return;
  for (const one of OF_CAPTIONS) features.drop(one);
  features.add('ends-open');
  features.add('chosen');
};
