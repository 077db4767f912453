/**
 * What an offer of the page lists below its colon: `Avec cette offre, profitez de :`, and its points behind bullets. They read as the
 * points of a story do, since the line above them ends as one does that heads those.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isPaidSentence } from '../lines/paid-lines.ts';

const MOST_POINTS = 8;

const isPoint = (features: FeatureSet): boolean =>
  features.has('starts-list') &&
  features.has('ends-open') &&
  (features.has('tiny') || features.has('short') || features.has('mid'));

/** Adds to the points below such an offer that they are the page's, where no sentence is among them. */
export const addOfferedPoints = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  let points: FeatureSet[] | null = null;
  const settle = (): void => {
    if (points !== null && points.length <= MOST_POINTS)
      for (const features of points) {
        features.drop('starts-list');
        features.add('furniture');
      }
    points = null;
  };
  for (const { line, opens, features, piece } of arcs) {
    if (points === null && !(features.has('furniture') && features.has('ends-colon'))) continue;
    if (!opens || piece.to !== units[line]?.to) continue;
    if (points !== null && isPoint(features)) {
      points.push(features);
      continue;
    }
    if (points !== null && features.has('starts-list')) points = null;
    settle();
    if (features.has('ends-colon') && isPaidSentence(text.slice(piece.from, piece.to))) points = [];
  }
  settle();
};
