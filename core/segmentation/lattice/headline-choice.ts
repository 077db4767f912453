/**
 * Which of the lines above a story is its headline. The decoder weighs each line with the ones beside it, and takes the first
 * that looks like a headline for one, be it the name of the site; here all of them are compared at once, and where one is
 * likelier than all others together it is told, and they are told to be none.
 */
import type { Line } from '../../model/lines.ts';
import type { Arc } from '../decoding/decode.ts';
import { isTitle } from './first-lines.ts';
import { HEADLINE_EVIDENCE, headlineEvidence, topOfPage } from './headline-evidence.ts';
import { HEADLINE_WEIGHTS } from './headline-weights.ts';

/** How likely the line has to be that is told. */
const SURE = 0.7;
/** A line that is likelier may be another headline of the same story: one that the story tells of, one beside the headline, and any other. */
const MAY_BE_TOLD = 0.03;
const MAY_BE_BESIDE = 0.05;
const MAY_BE_OTHER = 0.1;
/** One that the title below says again, if it is so likely. */
const MAY_BE_SAID_AGAIN = 0.015;
/** The line right below the headline, where sites print how the story is called elsewhere, and one with a verb, as no name has. */
const MAY_BE_TITLE = 0.004;
const UNTOLD = HEADLINE_EVIDENCE.indexOf('told-nothing');
const WEIGHTS = HEADLINE_EVIDENCE.map((name) => HEADLINE_WEIGHTS[name]);

/** A line as likely as that may be the headline where none is told. */
const MAY_BE = 0.3;

/**
 * Adds which lines are passed over because a line of the page stands below, and below that a title that is at least as likely to be
 * the headline: what stands above the bar of a site is the site's. What the story tells of may be another headline of it.
 */
const passOverMastheads = (titles: readonly Arc[], likely: readonly number[]): void => {
  let best = 0;
  let isParted = false;
  for (let index = titles.length - 1; index >= 0; index--) {
    const features = titles[index]?.features;
    const own = likely[index] ?? 0;
    if (features?.has('furniture')) isParted ||= best >= MAY_BE;
    else if (features && isTitle(features)) {
      if (isParted && own <= best && !features.has('told-by-story')) features.add('passed-over');
      best = Math.max(best, own);
    }
  }
};

/** How likely each of several lines is the headline, by its evidence. */
const likelihoods = (rows: readonly (readonly number[])[]): readonly number[] => {
  const sums = rows.map((row) => row.reduce((sum, value, index) => sum + value * (WEIGHTS[index] ?? 0), 0));
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
};

/**
 * Adds which of several lines above the story is the headline, and which are passed over for it. The title right below it may
 * be another headline of the same story, and one that it says again.
 */
export const addHeadlineChoice = (text: string, arcs: readonly Arc[], units: readonly Line[]): void => {
  const top = topOfPage(arcs, units);
  if (top === null || top.titles.length < 2) return;
  const rows = headlineEvidence(text, top, units);
  const likely = likelihoods(rows);
  const chosen = likely.findIndex((one) => one >= SURE);
  passOverMastheads(top.titles, likely);
  // A line of which the story tells nothing, as of most captions, is not told to be it where it tells something of another.
  const isUntold = (row: readonly number[] | undefined): boolean => row?.[UNTOLD] === 1;
  if (isUntold(rows[chosen]) && !rows.every(isUntold)) return;
  const headline = top.titles[chosen];
  if (headline === undefined || !isTitle(headline.features) || headline.features.has('pipe')) return;
  headline.features.add('chosen');
  for (const [index, { line, features }] of top.titles.entries()) {
    const isBeside = Math.abs(line - headline.line) === 1;
    // What is told beside it, as no name of a site is, is the same headline in other words.
    if (isBeside && features.has('told-by-story')) continue;
    const mayBeTitle = line === headline.line + 1 || features.has('clause');
    const mayBeOther = features.has('told-by-story') ? MAY_BE_TOLD : isBeside ? MAY_BE_BESIDE : MAY_BE_OTHER;
    const least = mayBeTitle ? MAY_BE_TITLE : features.has('echoed') ? MAY_BE_SAID_AGAIN : mayBeOther;
    if ((likely[index] ?? 0) < least) features.add('passed-over');
  }
};
