/**
 * The weights by which the evidence for a cut word is summed to the logarithm of its odds. Fitted by logistic regression
 * on the tuning part of the evaluation text, one for each name in `SPLIT_FEATURES`.
 */
export const SPLIT_WEIGHTS: Readonly<Record<string, number>> = {
  bias: -6,
  gain: 6,
};
