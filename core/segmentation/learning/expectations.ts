/**
 * How likely each reading of each piece is, given all the others: the forward-backward algorithm (Rabiner, A Tutorial
 * on Hidden Markov Models, Proc. IEEE 77, 1989) over the lattice of a dispatch, in logarithms.
 */
import { type Arc, type Lattice, STATE_COUNT } from '../decoding/decode.ts';
import type { Passes, Tables } from '../decoding/tables.ts';

export interface Expectations {
  /** Arcs with the states they are likely to have. */
  readonly arcs: readonly { readonly index: number; readonly state: number; readonly share: number }[];
  /** Passes into the arcs, by whether they open a line. */
  readonly passes: readonly {
    readonly opens: boolean;
    readonly before: number;
    readonly after: number;
    readonly share: number;
  }[];
}

const COUNT = STATE_COUNT;
const NONE = -1e9;
/** What is this much less likely than the best adds nothing that a number can hold. */
const LEAST = -30;

const passesInto = (arc: Arc, tables: Tables): Passes => (arc.opens ? tables.next : tables.beside);

/** The logarithm of e to the `a` plus e to the `b`. */
const plus = (a: number, b: number): number => {
  const high = Math.max(a, b);
  const low = Math.min(a, b);
  return low - high < LEAST ? high : high + Math.log1p(Math.exp(low - high));
};

/** For each arc, the likelihood of all that leads into each state of it, its own score left out. */
const inwardOf = ({ arcs, places }: Lattice, tables: Tables, scores: Float64Array): Float64Array => {
  const at = new Float64Array(places * COUNT).fill(NONE);
  const inward = new Float64Array(arcs.length * COUNT).fill(NONE);
  for (const [index, arc] of arcs.entries()) {
    const own = index * COUNT;
    if (arc.from === 0) inward.set(tables.start, own);
    else {
      const { from, to, cost } = passesInto(arc, tables);
      const base = arc.from * COUNT;
      for (let i = 0; i < cost.length; i++) {
        const before = at[base + (from[i] ?? 0)] ?? NONE;
        if (before <= NONE / 2) continue;
        const after = own + (to[i] ?? 0);
        inward[after] = plus(inward[after] ?? NONE, before + (cost[i] ?? NONE));
      }
    }
    const next = arc.to * COUNT;
    for (let state = 0; state < COUNT; state++) {
      const score = (inward[own + state] ?? NONE) + (scores[own + state] ?? NONE);
      at[next + state] = plus(at[next + state] ?? NONE, score);
    }
  }
  return inward;
};

/** For each place and state, the likelihood of all that follows. */
const onwardOf = ({ arcs, places }: Lattice, tables: Tables, scores: Float64Array): Float64Array => {
  const onward = new Float64Array(places * COUNT).fill(NONE);
  onward.set(tables.end, (places - 1) * COUNT);
  for (let index = arcs.length - 1; index >= 0; index--) {
    const arc = arcs[index];
    if (!arc) continue;
    const own = index * COUNT;
    const next = arc.to * COUNT;
    const { from, to, cost } = passesInto(arc, tables);
    const base = arc.from * COUNT;
    for (let i = 0; i < cost.length; i++) {
      const after = to[i] ?? 0;
      const score = (cost[i] ?? NONE) + (scores[own + after] ?? NONE) + (onward[next + after] ?? NONE);
      if (score <= NONE / 2) continue;
      const at = base + (from[i] ?? 0);
      onward[at] = plus(onward[at] ?? NONE, score);
    }
  }
  return onward;
};

/**
 * The shares of all readings in which an arc has a state, and in which a state passes into another, of those that are
 * at least `least`. `scores` holds what each state is worth on each arc.
 */
export const expectationsOf = (
  lattice: Lattice,
  tables: Tables,
  scores: Float64Array,
  least: number,
): Expectations => {
  const { arcs } = lattice;
  const inward = inwardOf(lattice, tables, scores);
  const onward = onwardOf(lattice, tables, scores);
  let total = NONE;
  for (let state = 0; state < COUNT; state++)
    for (const [index, arc] of arcs.entries()) {
      if (arc.from !== 0) break;
      const own = index * COUNT + state;
      total = plus(
        total,
        (inward[own] ?? NONE) + (scores[own] ?? NONE) + (onward[arc.to * COUNT + state] ?? NONE),
      );
    }
  const likely: { index: number; state: number; share: number }[] = [];
  const passes: { opens: boolean; before: number; after: number; share: number }[] = [];
  /** Arcs that end at each place, with their likely states. */
  const into = new Map<number, { index: number; state: number; share: number }[]>();
  for (const [index, arc] of arcs.entries())
    for (let state = 0; state < COUNT; state++) {
      const own = index * COUNT + state;
      const beyond = (scores[own] ?? NONE) + (onward[arc.to * COUNT + state] ?? NONE);
      const share = Math.exp((inward[own] ?? NONE) + beyond - total);
      if (share < least) continue;
      const one = { index, state, share };
      likely.push(one);
      const ending = into.get(arc.to);
      if (ending) ending.push(one);
      else into.set(arc.to, [one]);
      if (arc.from === 0) continue;
      const { from, to, cost } = passesInto(arc, tables);
      for (const before of into.get(arc.from) ?? []) {
        const pair = pairAt(from, to, before.state, state);
        if (pair < 0) continue;
        const source = before.index * COUNT + before.state;
        const reached = (inward[source] ?? NONE) + (scores[source] ?? NONE);
        const through = Math.exp(reached + (cost[pair] ?? NONE) + beyond - total);
        if (through >= least)
          passes.push({ opens: arc.opens, before: before.state, after: state, share: through });
      }
    }
  return { arcs: likely, passes };
};

const pairAt = (from: Uint8Array, to: Uint8Array, before: number, after: number): number => {
  for (let i = 0; i < from.length; i++) if (from[i] === before && to[i] === after) return i;
  return -1;
};
