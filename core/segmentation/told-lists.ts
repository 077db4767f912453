/**
 * Lists that a story tells although nothing marks their points: what stood before them was lost with the page's markup. A
 * sentence that ends in a colon heads them, `The plan provides for:`, and some lines without a stop follow it.
 */
import type { Line } from '../model/lines.ts';
import type { Arc } from './decode.ts';
import type { Feature, FeatureSet } from './feature-set.ts';

const LEAST_POINTS = 2;
const MOST_POINTS = 16;
/** What no point of such a list is. */
const NO_POINT: readonly Feature[] = [
  ...(['furniture', 'related-heading', 'marked-link', 'credit-end', 'credit-only'] as const),
  ...(['names-only', 'came-before', 'comes-again', 'long', 'paragraph', 'huge'] as const),
];

const isHead = (features: FeatureSet): boolean =>
  features.has('ends-colon') &&
  !features.has('verbless') &&
  !features.has('furniture') &&
  !features.has('related-heading');

const isProse = (features: FeatureSet): boolean =>
  features.has('ends-stop') && (features.has('long') || features.has('paragraph') || features.has('huge'));

const isPoint = (features: FeatureSet): boolean =>
  (features.has('ends-open') || features.has('ends-colon')) &&
  !NO_POINT.some((feature) => features.has(feature));

/** Adds to the points of such lists that they are points of a list. */
export const addToldLists = (arcs: readonly Arc[], units: readonly Line[]): void => {
  let points: FeatureSet[] | null = null;
  /** Whether a paragraph stands above, below the last heading of links. */
  let tells = false;
  const settle = (): void => {
    if (points !== null && points.length >= LEAST_POINTS && points.length <= MOST_POINTS)
      for (const features of points) features.add('starts-list');
    points = null;
  };
  for (const { line, opens, features, piece } of arcs) {
    if (!opens || piece.to !== units[line]?.to) continue;
    if (points !== null && isPoint(features)) {
      points.push(features);
      continue;
    }
    settle();
    if (features.has('related-heading')) tells = false;
    else if (isProse(features)) tells = true;
    if (tells && isHead(features)) points = [];
  }
  settle();
};
