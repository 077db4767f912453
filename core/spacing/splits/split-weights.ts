/**
 * The weights by which the evidence for a cut word is summed to the logarithm of its odds. Fitted by logistic regression
 * on the tuning part of the evaluation text, one for each name in `SPLIT_FEATURES`; `around` is set by hand, because the text
 * holds hardly any two words that are also one (`un beau coup`, `la main tenant un sac`).
 */
export const SPLIT_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 3.93,
  gain: 2.52,
  leftUnknown: -1.62,
  rightUnknown: -0.82,
  leftShort: -1.09,
  rightShort: -1.37,
  wholeLength: 1.99,
  wholeUncounted: -1.15,
  leftFunction: -1.44,
  rightFunction: -1.1,
  affinity: 1.32,
  capital: -0.08,
  name: 0.77,
  inDispatch: 0.25,
  strangers: -1.18,
  around: 4.5,
};
