/**
 * Which lines below a story that no form tells are the page's. The decoder knows a link by little more than that it is short and
 * has no stop, and takes what follows a paragraph for the story's; addresses, names of offices and offers are short and follow
 * paragraphs, too. Here all that is seen of a line is weighed at once. Only what is likely is told: to leave a line of the page
 * in the story costs an archivist less than to lose one of the story.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import type { Feature, FeatureSet } from '../decoding/feature-set.ts';
import { FOOT_EVIDENCE, footEvidence } from './foot-evidence.ts';
import { FOOT_WEIGHTS } from './foot-weights.ts';

/** How likely a line has to be the page's that holds a sign of one, beside a line of the page, and any other. */
const SURE = 0.6;
const SURE_ELSEWHERE = 0.97;
/** What few titles and few sentences of a story hold. */
const SIGNS = [
  'telephone',
  'address',
  'postal-code',
  'hour',
  'price',
  'speaks',
  'asks',
  'barred',
  'site-words',
] as const satisfies readonly (typeof FOOT_EVIDENCE)[number][];
const SIGN_INDEXES = SIGNS.map((name) => FOOT_EVIDENCE.indexOf(name));
const TO_READER = [FOOT_EVIDENCE.indexOf('speaks'), FOOT_EVIDENCE.indexOf('asks')];
const BESIDE = [FOOT_EVIDENCE.indexOf('page-line-above'), FOOT_EVIDENCE.indexOf('page-line-below')];
const HEADED = FOOT_EVIDENCE.indexOf('headed');
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

/** What is told by its form, as who signs, or by the marks of a picture. */
const TOLD: readonly Feature[] = ['furniture', 'credit-only', 'signed-by-name', 'of-writer', 'may-sign'];
const isUntold = (features: FeatureSet): boolean => !TOLD.some((feature) => features.has(feature));

const isOfPage = (features: FeatureSet, row: readonly number[]): boolean => {
  const holds = (names: readonly number[]): boolean => names.some((name) => row[name] === 1);
  const isOpen = !features.has('ends-stop');
  const hasSign = holds(isOpen ? SIGN_INDEXES : TO_READER);
  // A few words may head a part of the story, or the titles below, in words that no list of headings has.
  if (features.has('label') && (!hasSign || row[TITLE_BELOW] === 1)) return false;
  if (!isOpen && !hasSign) return false;
  const isBeside = isOpen && row[HEADED] !== 1 && holds(BESIDE);
  return likelihood(row) >= (hasSign && isBeside ? SURE : SURE_ELSEWHERE);
};

/** Adds which lines below the story are the page's. */
export const addFootChoice = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const signed = new Set<number>();
  for (const { line, features } of arcs)
    if (features.has('sign-off') || features.has('sign-off-weak')) signed.add(line);
  for (const { line, features, row } of footEvidence(text, arcs, units, isUntold))
    if (!signed.has(line) && isOfPage(features, row)) features.add('of-foot');
};
