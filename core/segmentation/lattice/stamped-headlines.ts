/**
 * A headline with a stop: the first line of a page, one sentence above the day of publication and the first paragraph, or
 * below the masthead of a site that says whose text it took over. Without any other
 * title it is neither the caption of a picture nor the story's first sentence.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isDoubledSource } from '../lines/doubled-sources.ts';
import { isMasthead } from '../lines/mastheads.ts';
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

/** Below the address of its site, and above the source and its day, a headline is longer, and a lead may stand between. */
const LONGEST_OF_SITE = 190;

/** Adds that the first line, or the first below the masthead of a site, is such a headline. */
export const addStampedHeadline = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const saidAt = (line: number): string => {
    const unit = units[line];
    return unit === undefined ? '' : text.slice(unit.from, unit.to);
  };
  if (units.length < 3) return;
  const [at, stamp] = isStamp(saidAt(1)) ? [0, 1] : [1, [2, 3].find((line) => isDoubledSource(saidAt(line)))];
  if (stamp === undefined) return;
  const { length } = saidAt(at);
  if (length < SHORTEST || length > (at === 0 ? LONGEST : LONGEST_OF_SITE)) return;
  if (at > 0 && !isMasthead(saidAt(0))) return;
  // Below a source the story may begin with a short line.
  const last = stamp + (at === 0 ? 1 : 2);
  const top = units.slice(0, last + 1);
  const whole = wholeLines(
    arcs.filter(({ line }) => line < top.length),
    top,
  );
  const features = whole[at];
  const tells = whole.slice(stamp + 1).some((below) => below !== undefined && isProse(below));
  if (features === undefined || !mayHead(features) || !tells) return;
  if (at > 0) whole[0]?.add('furniture');
  for (const one of OF_CAPTIONS) features.drop(one);
  features.add('ends-open');
  features.add('chosen');
};
