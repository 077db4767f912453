/**
 * What confidence an edit states. The odds that the evidence comes to are somewhat too high below near-certainty, because
 * the weights were learned from text and are asked about other text. How much too high was told by leaving a source out:
 * weights and word classes learned from the tuning part of one source alone, and asked about that of the other, both
 * ways (`bench/spacing/learn-confidence.ts`). What is stated grows with what is computed, so no order changes; a slope of
 * its own for each rule did worse on the source left out.
 */
import { logistic, logit } from './join-odds.ts';

/** Above this a computed probability is what it says. */
export const SURE = 0.99;
/** By how much of their distance to it, in log-odds, those below are drawn down. */
export const DRAWN_DOWN = 0.15;

/** The confidence to state for a computed probability, both 0 to 1. */
export const statedConfidence = (probability: number, sure = SURE, down = DRAWN_DOWN): number => {
  if (probability >= sure || probability <= 0) return probability;
  const odds = logit(probability);
  return logistic(odds - down * (logit(sure) - odds));
};
