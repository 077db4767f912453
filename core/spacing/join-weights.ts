/**
 * The weights by which the evidence for a cut is summed to the logarithm of its odds. Fitted by logistic regression on
 * the tuning part of the evaluation text (`bench/spacing/fit.ts`), one for each name in `FEATURES`.
 */
export const JOIN_WEIGHTS: Readonly<Record<string, number>> = {
  bias: 16,
  cost: -5,
};
