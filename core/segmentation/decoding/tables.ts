/** Weights laid out for the inner loops of decoding and learning. */
import { BASES_OF, BESIDE_BASE, BESIDE_PAIRS, NEXT_BASE, NEXT_PAIRS, ROWS } from './parameters.ts';
import { PLACE_OF, STATES, type State } from './states.ts';
import { WEIGHTS } from './weights.ts';

/** Pairs of states that may follow each other, by their index in {@link STATES}, and what that is worth. */
export interface Passes {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly cost: Float64Array;
}

export interface Tables {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly next: Passes;
  readonly beside: Passes;
  /** What each feature is worth to each state, a row of states for each feature; the last row is `always`. */
  readonly emission: Float64Array;
}

const COUNT = STATES.length;
const NEVER = -1e9;
const START = Float64Array.from(STATES, (state) => WEIGHTS.start[state] ?? NEVER);
const END = Float64Array.from(STATES, (state) => WEIGHTS.end[state] ?? WEIGHTS.endElsewhere);
const INDEX = new Map(STATES.map((state, index) => [state, index]));

const passes = (pairs: readonly (readonly [State, State])[], cost: Float64Array): Passes => ({
  from: Uint8Array.from(pairs, ([before]) => INDEX.get(before) ?? 0),
  to: Uint8Array.from(pairs, ([, after]) => INDEX.get(after) ?? 0),
  cost,
});

/** Tables of a vector of weights (`parameters.ts`); where a dispatch starts and ends is never learned. */
export const tablesOf = (vector: Float64Array): Tables => {
  const emission = new Float64Array(ROWS.length * COUNT);
  for (let row = 0; row < ROWS.length; row++)
    for (const [state, { role, zone, own }] of BASES_OF.entries())
      emission[row * COUNT + state] =
        (vector[role + row] ?? 0) + (vector[zone + row] ?? 0) + (own < 0 ? 0 : (vector[own + row] ?? 0));
  return {
    start: START,
    end: END,
    next: passes(NEXT_PAIRS, vector.slice(NEXT_BASE, BESIDE_BASE)),
    beside: passes(BESIDE_PAIRS, vector.slice(BESIDE_BASE)),
    emission,
  };
};

/** The same tables for a text that is nothing but what follows a story; it may begin in any state there is after one. */
export const afterStory = (tables: Tables): Tables => {
  const isAfter = STATES.map((state) => PLACE_OF[state].zone === 'after');
  const within = ({ from, to, cost }: Passes): Passes => ({
    from,
    to,
    cost: cost.map((value, pair) => (isAfter[to[pair] ?? 0] ? value : NEVER)),
  });
  return {
    ...tables,
    start: Float64Array.from(isAfter, (after) => (after ? 0 : NEVER)),
    next: within(tables.next),
    beside: within(tables.beside),
  };
};

/** The states that take what `place`, a row of the vector, is worth; for changing tables as a weight is learned. */
export const STATES_AT: ReadonlyMap<number, readonly number[]> = (() => {
  const found = new Map<number, number[]>();
  for (const [state, bases] of BASES_OF.entries())
    for (const base of [bases.role, bases.zone, bases.own]) {
      const known = found.get(base);
      if (known) known.push(state);
      else found.set(base, [state]);
    }
  return found;
})();
