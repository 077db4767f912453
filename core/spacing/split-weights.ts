/**
 * The weights by which the evidence for a cut word is summed to the logarithm of its odds. Fitted by logistic regression
 * on the tuning part of the evaluation text, one for each name in `SPLIT_FEATURES`.
 */
export const SPLIT_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 3.94,
  gain: 2.42,
  leftUnknown: -1.29,
  rightUnknown: -0.62,
  leftShort: -1.26,
  rightShort: -1.37,
  wholeLength: 2.18,
  wholeUncounted: -1.26,
  leftFunction: -1.42,
  rightFunction: -1.26,
  affinity: 1.29,
  capital: -0.04,
  strangers: -1.17,
};
