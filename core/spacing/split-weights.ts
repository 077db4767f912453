/**
 * The weights by which the evidence for a cut word is summed to the logarithm of its odds. Fitted by logistic regression
 * on the tuning part of the evaluation text, one for each name in `SPLIT_FEATURES`.
 */
export const SPLIT_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 4.22,
  gain: 2.37,
  leftUnknown: -1.20,
  rightUnknown: -0.59,
  leftShort: -1.31,
  rightShort: -1.42,
  wholeLength: 2.02,
  wholeUncounted: -1.26,
  leftFunction: -1.47,
  rightFunction: -1.37,
  affinity: 1.29,
  capital: 0.05,
  name: 0.79,
  inDispatch: 0.22,
  strangers: -1.19,
};
