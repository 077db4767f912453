/**
 * Which line that begins with the word for a correction heads the story: the only one above it that may. Below another
 * headline, or anywhere else, it tells what was wrong in the page, and is a line of the page's own.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { mayHeadCorrected } from '../lines/corrections.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';

/** What a headline is none of. */
const NO_TITLE = [
  'furniture',
  'related-heading',
  'marked-link',
  'names-only',
  'starts-list',
  'crawl-header',
] as const;
const isTitle = (features: FeatureSet): boolean =>
  hasTitleShape(features) && !NO_TITLE.some((one) => features.has(one));

/** Adds which lines of corrections are the page's: all but one that is the only title above a story. */
export const addCorrections = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const corrections: Arc[] = [];
  const titles = new Set<number>();
  let story = Number.POSITIVE_INFINITY;
  for (const arc of arcs) {
    const { line, opens, features, piece } = arc;
    const isAbove = story === Number.POSITIVE_INFINITY;
    if (!opens || piece.to !== units[line]?.to) {
      if (isAbove && features.has('dateline')) story = line;
      continue;
    }
    const isCorrection = features.has('colon-inside') && mayHeadCorrected(text.slice(piece.from, piece.to));
    if (isCorrection) corrections.push(arc);
    if (!isAbove) continue;
    if (isProse(features)) story = line;
    // The name of a section stands above a headline, as short as it may be.
    else if (isTitle(features) && (corrections.length > 0 || !features.has('tiny'))) titles.add(line);
  }
  const isSole = story < Number.POSITIVE_INFINITY && titles.size === 1;
  for (const { line, features } of corrections) if (!isSole || !titles.has(line)) features.add('furniture');
};
