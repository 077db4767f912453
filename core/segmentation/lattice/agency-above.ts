/**
 * The agency whose text it is, alone on its line between a lead and the first paragraph, with the stamp of the page right below:
 * `Belga`, `Publié le 9 février`. It signs nothing: read as the end of a story it would make links of all that follows.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

/** A story goes on with so many paragraphs. */
const LEAST_BELOW = 2;
const BARE_NAME = inBasicPlane(/^\p{Lu}[\p{L}\p{M}\d.’' -]*$/u);
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

/**
 * Takes the sign-off from such a line, which is the page's. Brackets and slashes stand around whoever signs, `(AFP)`, `/ATS/`, who does
 * not end the story there either. Gives where the line ends, below which to look for the end of the story; 0 where there is none.
 */
export const dropAgencyAbove = (text: string, arcs: readonly Arc[], units: readonly Line[]): number => {
  const whole = wholeLines(arcs, units);
  const lead = whole.findIndex((features) => features !== undefined && isProse(features));
  const stamp = whole[lead + 2];
  if (lead < 0 || !stamp?.has('furniture') || !stamp.has('figures') || !isTold(whole, lead + 3)) return 0;
  const own = arcs.filter(({ line }) => line === lead + 1);
  const unit = units[lead + 1];
  if (
    unit === undefined ||
    !own.some(
      ({ features, piece }) => features.has('sign-off') && piece.from === unit.from && piece.to === unit.to,
    )
  )
    return 0;
  if (BARE_NAME.test(text.slice(unit.from, unit.to)))
    for (const { features } of own) {
      features.drop('sign-off');
      features.drop('may-sign');
      features.add('furniture');
    }
  return unit.to;
};
