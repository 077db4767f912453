/** Sums the evidence for a cut to the logarithm of its odds. */
import { type Cut, FEATURES } from './cuts.ts';
import { JOIN_WEIGHTS } from './join-weights.ts';

export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
export const logit = (share: number): number => Math.log(share / (1 - share));

const weightsOf = (kind: keyof typeof JOIN_WEIGHTS): readonly number[] =>
  FEATURES.map((name) => JOIN_WEIGHTS[kind][name] ?? 0);

const UNKNOWN_WEIGHTS = weightsOf('unknown');
const NEW_WEIGHTS = weightsOf('new');
const KNOWN_WEIGHTS = weightsOf('known');

/** The logarithm of the odds that a cut is right, prior apart: where every second word is glued. */
export const cutOdds = ({ known, hasNew, features }: Cut): number => {
  const weights = known ? KNOWN_WEIGHTS : hasNew ? NEW_WEIGHTS : UNKNOWN_WEIGHTS;
  let sum = 0;
  for (let i = 0; i < weights.length; i++) sum += (weights[i] ?? 0) * (features[i] ?? 0);
  return sum;
};
