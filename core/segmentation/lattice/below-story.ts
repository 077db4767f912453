/** Where a story is over, as far as its paragraphs and the headings of links tell before any role is chosen. */
import type { FeatureSet } from '../decoding/feature-set.ts';
import { isFurniture, LONGEST_FURNITURE } from '../lines/furniture.ts';
import { isRelatedHeading } from '../lines/links.ts';
import { asPhrase } from '../lines/phrases.ts';
import { isProse } from './line-shapes.ts';

/** So many paragraphs are a story; one on a single line has all of its in one. */
const LEAST_TOLD = 2;

/**
 * The first line below the last paragraph above any heading of links; null where no story is told.
 *
 * @param whole by line what is seen of it
 * @param isOther whether a line that has the shape of a paragraph is something else
 */
export const belowStory = (
  whole: readonly (FeatureSet | undefined)[],
  isOther: (line: number) => boolean = () => false,
): number | null => {
  let told = 0;
  let from = 0;
  for (const [line, features] of whole.entries()) {
    if (features === undefined) continue;
    if (features.has('related-heading') && told >= LEAST_TOLD) break;
    if (features.has('furniture') || !isProse(features) || isOther(line)) continue;
    told += features.has('huge') ? LEAST_TOLD : 1;
    from = line + 1;
  }
  return told < LEAST_TOLD ? null : from;
};

/** Whether a line below the last paragraph says that the story is over. */
export const endsStory = (line: string): boolean => {
  const phrase = asPhrase(line);
  return isRelatedHeading(line, phrase) || (line.length <= LONGEST_FURNITURE && isFurniture(line, phrase));
};
