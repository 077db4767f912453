/**
 * Which lines below a story that no form tells are the page's. The decoder knows a link by little more than that it is short and
 * has no stop, and takes what follows a paragraph for the story's; addresses, names of offices and offers are short and follow
 * paragraphs, too. Here all that is seen of a line is weighed at once. Right below the story only what is
 * nearly sure is told: to leave a line of the page in the story costs an archivist less than to lose one of the story.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { Feature, FeatureSet } from '../decoding/feature-set.ts';
import { FOOT_EVIDENCE, footEvidence, hasSignOfPage } from './foot-evidence.ts';
import { FOOT_WEIGHTS } from './foot-weights.ts';
import { isProse } from './line-shapes.ts';

/** How likely a line has to be the page's that holds a sign of one: below another line of the page, and right below the story. */
const SURE_BELOW = 0.6;
const SURE = 0.97;
const TITLE_BELOW = FOOT_EVIDENCE.indexOf('title-below');
const WEIGHTS = FOOT_EVIDENCE.map((name) => FOOT_WEIGHTS[name]);

/** How likely the line with the evidence `row` is the page's, and no link and no line of the story. */
const likelihood = (row: readonly number[]): number => {
  let [link, story] = FOOT_WEIGHTS.always;
  for (const [index, [againstLink, againstStory]] of WEIGHTS.entries()) {
    const value = row[index] ?? 0;
    link += value * againstLink;
    story += value * againstStory;
  }
  return 1 / (1 + Math.exp(-link) + Math.exp(-story));
};

/** What is told by its form, as who signs, by the marks of a picture, or that somebody said it. */
const TOLD: readonly Feature[] = [
  ...(['furniture', 'credit-only', 'signed-by-name', 'of-writer', 'may-sign'] as const),
  ...(['quoted', 'starts-quote'] as const),
];
const isTold = (features: FeatureSet): boolean => TOLD.some((feature) => features.has(feature));

const isOfPage = (features: FeatureSet, row: readonly number[], isBelowPage: boolean): boolean => {
  // A few words may head the titles below, in words that no list of headings has.
  if (features.has('label') && row[TITLE_BELOW] === 1) return false;
  return likelihood(row) >= (isBelowPage && !features.has('ends-stop') ? SURE_BELOW : SURE);
};

/** Adds which lines below the story, and below no heading of links, are the page's. */
export const addFootChoice = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const signed = new Set<number>();
  for (const { line, features } of arcs)
    if (features.has('sign-off') || features.has('sign-off-weak')) signed.add(line);
  const mayBe = (features: FeatureSet, line: number, isHeaded: boolean): boolean => {
    const unit = units[line];
    if (isHeaded || signed.has(line) || unit === undefined || isTold(features)) return false;
    return hasSignOfPage(text, unit, features);
  };
  for (const { features, above, row } of footEvidence(text, arcs, units, mayBe)) {
    const isBelowPage = above?.has('furniture') === true || above?.has('of-foot') === true;
    // A short line below another that is none of the page's goes on with a list of the story.
    if (!isBelowPage && (above === undefined || !isProse(above))) continue;
    if (isOfPage(features, row, isBelowPage)) features.add('of-foot');
  }
};
