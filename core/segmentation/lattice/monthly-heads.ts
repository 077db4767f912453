/**
 * Heads of a story that looks back on a year month by month: `Novembre : la crue du quai`, `DÉCEMBRE 2016 : le brouillard`. One such
 * line may be a line of the page; two different months above what they tell are the story's.
 */
import { inBasicPlane } from '../../basic-plane.ts';
import { isMonth } from '../../metadata/calendar.ts';
import type { Line } from '../../model/lines.ts';
import type { FeatureSet } from '../decoding/feature-set.ts';
import { hasTitleShape, isProse } from './line-shapes.ts';

const MONTHLY = inBasicPlane(/^(?<word>\p{L}{3,9})(?: (?:19|20)\d\d)? ?: \S/u);
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
  const heads: FeatureSet[] = [];
  const months = new Set<string>();
  let told = 0;
  for (const [line, { from, to }] of units.entries()) {
    const features = whole[line];
    if (features?.has('heading-behind')) break;
    if (features !== undefined && isProse(features)) told++;
    if (told === 0 || features === undefined || !MAY_START.includes(text.charAt(from))) continue;
    if (!hasTitleShape(features) || features.has('related-heading')) continue;
    const word =
      MONTHLY.exec(text.slice(from, Math.min(to, from + REACH)))?.groups?.word?.toLowerCase() ?? '';
    if (!isMonth(word)) continue;
    heads.push(features);
    months.add(word);
  }
  if (months.size < LEAST) return;
  for (const features of heads) {
    features.drop('furniture');
    features.add('starts-list');
  }
};
