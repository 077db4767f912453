/**
 * Softmax regression by gradient descent with momentum, for the small tables of weights that the segmentation reads: which of a few
 * kinds a line is, by numbers that are seen of it. The first number of a row is a 1, for what is worth to a kind before any
 * evidence, and only its weights are not held to 0.
 */
export interface Example {
  readonly row: readonly number[];
  /** Which of the kinds it is, from 0. */
  readonly kind: number;
}

/** By kind the weight of each number of a row. */
export type Columns = readonly (readonly number[])[];

const ROUNDS = 1200;
const RATE = 0.3;
const MOMENTUM = 0.9;
/** How strongly weights but the first are held to 0. */
const HOLD = 1;

/** How likely each kind is by `weights`. */
const shares = (weights: Columns, row: readonly number[]): readonly number[] => {
  const sums = weights.map((column) =>
    row.reduce((sum, value, index) => sum + value * (column[index] ?? 0), 0),
  );
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
};

/** The weights of `kinds` kinds and `width` numbers that tell `examples` best. */
export const learned = (examples: readonly Example[], kinds: number, width: number): Columns => {
  let weights: Columns = Array.from({ length: kinds }, () => Array.from({ length: width }, () => 0));
  let speed: Columns = weights;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = weights.map((column) =>
      column.map((weight, index) => (index === 0 ? 0 : -HOLD * weight)),
    );
    for (const { row, kind } of examples) {
      const likely = shares(weights, row);
      for (const [one, column] of gradient.entries()) {
        const wrong = (one === kind ? 1 : 0) - (likely[one] ?? 0);
        for (const [index, value] of row.entries())
          if (value !== 0) column[index] = (column[index] ?? 0) + wrong * value;
      }
    }
    speed = speed.map((column, kind) =>
      column.map((value, index) => MOMENTUM * value + (gradient[kind]?.[index] ?? 0) / examples.length),
    );
    weights = weights.map((column, kind) =>
      column.map((weight, index) => weight + RATE * (speed[kind]?.[index] ?? 0)),
    );
  }
  return weights;
};

/** How many of `examples` are told by `weights`. */
export const countRight = (weights: Columns, examples: readonly Example[]): number =>
  examples.filter(({ row, kind }) => {
    const likely = shares(weights, row);
    return likely.indexOf(Math.max(...likely)) === kind;
  }).length;
