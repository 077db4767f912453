/**
 * The agency whose text it is, alone on its line between a lead and the first paragraph, with the stamp of the page right below:
 * `Belga`, `Publié le 9 février`. It signs nothing: read as the end of a story it would make links of all that follows.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** A story goes on with so many paragraphs. */
const LEAST_BELOW = 2;
const NOT_TOLD = ['furniture', 'credit-end', 'credit-only'] as const;

/** Whether a story is told from `line` on, of which no title stands above the first paragraph. */
const isTold = (whole: readonly (FeatureSet | undefined)[], line: number): boolean => {
  let told = 0;
  for (const features of whole.slice(line)) {
    if (features === undefined || NOT_TOLD.some((one) => features.has(one))) continue;
    if (isProse(features)) told++;
    else if (told === 0 && (hasTitleShape(features) || features.has('sign-off'))) return false;
    if (told === LEAST_BELOW) return true;
  }
  return false;
};

/** Takes the sign-off from such a line, which is the page's; in brackets, `(AFP)`, it names the source of the text as well. */
export const dropAgencyAbove = (arcs: readonly Arc[], units: readonly Line[]): void => {
  const whole = wholeLines(arcs, units);
  const lead = whole.findIndex((features) => features !== undefined && isProse(features));
  const stamp = whole[lead + 2];
  if (lead < 0 || !stamp?.has('furniture') || !stamp.has('figures') || !isTold(whole, lead + 3)) return;
  const own = arcs.filter(({ line }) => line === lead + 1);
  const unit = units[lead + 1];
  if (
    !own.some(
      ({ features, piece }) => features.has('sign-off') && piece.from === unit?.from && piece.to === unit.to,
    )
  )
    return;
  for (const { features } of own) {
    features.drop('sign-off');
    features.drop('may-sign');
    features.add('furniture');
  }
};
