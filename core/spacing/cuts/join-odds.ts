/** Sums the evidence for a cut to the logarithm of its odds. */
import { JOIN_WEIGHTS } from './join-weights.ts';

/** What speaks for a cut or against it, one number each. */
export const FEATURES = [
  'bias',
  'cost',
  'length',
  'oneLetter',
  'twoLetters',
  'capitalInside',
  'capitalAtStart',
  'leftFunction',
  'rightFunction',
  'bothContent',
  'prefix',
  'suffix',
  'margin',
  'repeated',
  'inDispatch',
  'leftNew',
  'rightNew',
  'leftNewName',
  'leftName',
  'rightName',
  'smallToCapital',
  'twoCapitals',
  'articleAndName',
  'acronymEdge',
  'number',
  'elision',
  'linked',
  'surnameInside',
  'surnameAtStart',
  'strangers',
  'affinity',
  'around',
  'knownCost',
  'acronymWord',
  'graveAndCapital',
] as const;

export const logistic = (odds: number): number => 1 / (1 + Math.exp(-odds));
export const logit = (share: number): number => Math.log(share / (1 - share));

const weightsOf = (kind: keyof typeof JOIN_WEIGHTS): readonly number[] =>
  FEATURES.map((name) => JOIN_WEIGHTS[kind][name] ?? 0);

const WEIGHTS = { unknown: weightsOf('unknown'), new: weightsOf('new'), known: weightsOf('known') };

/** The logarithm of the odds that a cut of these features is right, prior apart: where every second word is glued. */
export const cutOdds = (kind: keyof typeof WEIGHTS, features: readonly number[]): number => {
  const weights = WEIGHTS[kind];
  let sum = 0;
  for (let i = 0; i < weights.length; i++) {
    const value = features[i] ?? 0;
    if (value !== 0) sum += (weights[i] ?? 0) * value;
  }
  return sum;
};
