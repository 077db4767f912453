/**
 * What an offer of the page lists below its colon: `Avec cette offre, profitez de :`, and its points behind bullets, one of which names
 * what there is to read. An operator whose release is told lists what it offers in the same words; no paragraph stands below here.
 */
import { inAnyCase } from '../../any-case.ts';
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isOfferHead } from '../lines/paid-lines.ts';
import { isProse } from './line-shapes.ts';
import { wholeLines } from './whole-lines.ts';

const MOST_POINTS = 8;
const LONGEST_HEAD = 100;
const READ = inAnyCase(
  /(?<!\p{L})(?:lire|lectures?|articles?|numéros?|archives|journal|journaux|éditions?|newsletters?)(?!\p{L})/iu,
);

const isPoint = (features: FeatureSet | undefined): boolean =>
  features?.has('starts-list') === true &&
  features.has('ends-open') &&
  (features.has('tiny') || features.has('short') || features.has('mid'));

/** Adds to such an offer and the points below it that they are the page's, where no sentence is among them. */
export const addOfferedPoints = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const head = units.findIndex(
    ({ from, to }) =>
      to - from <= LONGEST_HEAD && text.charAt(to - 1) === ':' && isOfferHead(text.slice(from, to)),
  );
  if (head < 0) return;
  const whole = wholeLines(arcs, units);
  let end = head + 1;
  while (isPoint(whole[end])) end++;
  if (end === head + 1 || end - head > MOST_POINTS + 1 || whole[end]?.has('starts-list')) return;
  if (!units.slice(head + 1, end).some(({ from, to }) => READ.test(text.slice(from, to)))) return;
  if (whole.slice(end).some((one) => one !== undefined && isProse(one) && !one.has('furniture'))) return;
  for (const { line, features } of arcs)
    if (line >= head && line < end) {
      features.drop('starts-list');
      features.add('furniture');
    }
};
