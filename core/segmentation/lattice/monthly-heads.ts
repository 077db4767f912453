/**
 * Heads of a story that looks back on a year month by month: `Novembre : la crue du quai`, `DÉCEMBRE 2016 : le brouillard`. One such
 * line may be a line of the page; two different months above what they tell are the story's.
 */
import type { Line } from '../../model/lines.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';

const MONTHLY =
  /^(?<month>janvier|f[ée]vrier|mars|avril|mai|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?: (?:19|20)\d\d)? ?: \S/iu;
/** With which letters a month starts. */
const MAY_START = 'jfmasondJFMASOND';
const REACH = 24;
const LEAST = 2;

/**
 * Adds which lines head a month of the story.
 *
 * @param whole by line what is seen of it
 */
export const addMonthlyHeads = (
  text: string,
  whole: readonly (FeatureSet | undefined)[],
  units: readonly Line[],
): void => {
  const heads = new Map<string, FeatureSet[]>();
  let told = 0;
  for (const [line, { from, to }] of units.entries()) {
    const features = whole[line];
    if (features?.has('heading-behind')) break;
    if (features !== undefined && isProse(features)) told++;
    if (told === 0 || features === undefined || !MAY_START.includes(text.charAt(from))) continue;
    if (!hasTitleShape(features) || features.has('related-heading')) continue;
    const month = MONTHLY.exec(text.slice(from, Math.min(to, from + REACH)))?.groups?.month;
    if (month !== undefined)
      heads.set(month.toLowerCase(), [...(heads.get(month.toLowerCase()) ?? []), features]);
  }
  if (heads.size < LEAST) return;
  for (const features of [...heads.values()].flat()) {
    features.drop('furniture');
    features.add('starts-list');
  }
};
