/**
 * The most likely roles of a whole dispatch at once: Viterbi's algorithm (Forney, The Viterbi Algorithm, Proc. IEEE
 * 61, 1973) over a lattice of pieces, where each line may be read whole or cut. Because the best path is the best
 * for the dispatch and not for a line, one missing marker or caption costs a little and breaks nothing. The margin
 * of each choice is the score of the best path minus that of the best path that does otherwise (max-marginals).
 */
import type { Role } from '../model/role.ts';
import { FEATURES, type FeatureSet } from './features.ts';
import type { Piece } from './pieces.ts';
import { PLACE_OF, STATES, type State } from './states.ts';
import type { Weights } from './weights.ts';

/** One way to go on from a place in a line: a piece, its features, and the place it leads to. */
export interface Arc {
  readonly piece: Piece;
  readonly features: FeatureSet;
  /** Places in the lattice: 0 is the start of the first line, and each line ends where the next begins. */
  readonly from: number;
  readonly to: number;
  /** Whether it starts a line. */
  readonly opens: boolean;
  /** The line it belongs to. */
  readonly line: number;
}

/** Arcs in order of line and of place, so that every arc into a place comes before every arc out of it. */
export interface Lattice {
  readonly arcs: readonly Arc[];
  /** How many places there are: one more than the last. */
  readonly places: number;
}

export interface Decoded {
  readonly arc: Arc;
  readonly state: State;
  readonly role: Role;
  /** By how much the best path beats every path that gives these characters another role or other bounds. */
  readonly margin: number;
}

const COUNT = STATES.length;
const NONE = -1e9;
const ROLE_AT: readonly Role[] = STATES.map((state) => PLACE_OF[state].role);

/** Added to the score of a state on an arc while learning: to forbid what is known to be wrong, or to favour it. */
export type Bias = (arc: Arc, state: State) => number;

/** Weights laid out for the inner loop. */
export interface Tables {
  readonly start: Float64Array;
  readonly end: Float64Array;
  /** Pairs of states that may follow each other, and what that costs. */
  readonly next: Passes;
  readonly beside: Passes;
  /** What each feature is worth to each state, a row of states for each feature; the last row is `always`. */
  readonly emission: Float64Array;
}

interface Passes {
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly cost: Float64Array;
}

const passes = (table: Weights['next']): Passes => {
  const rows: (readonly [number, number, number])[] = [];
  for (const [i, state] of STATES.entries())
    for (const [j, after] of STATES.entries()) {
      const cost = table[state]?.[after];
      if (cost !== undefined) rows.push([i, j, cost]);
    }
  return {
    from: Uint8Array.from(rows, ([from]) => from),
    to: Uint8Array.from(rows, ([, to]) => to),
    cost: Float64Array.from(rows, ([, , cost]) => cost),
  };
};

/** What each feature is worth to each state, by its role, by its zone and by itself. */
const emissionOf = ({ roles, zones, states }: Weights): Float64Array => {
  const names = [...FEATURES, 'always'] as const;
  const table = new Float64Array(names.length * COUNT);
  for (const [row, name] of names.entries())
    for (const [column, state] of STATES.entries()) {
      const { role, zone } = PLACE_OF[state];
      table[row * COUNT + column] =
        (roles[role]?.[name] ?? 0) + (zones[zone]?.[name] ?? 0) + (states[state]?.[name] ?? 0);
    }
  return table;
};

export const tablesOf = (weights: Weights): Tables => ({
  start: Float64Array.from(STATES, (state) => weights.start[state] ?? NONE),
  end: Float64Array.from(STATES, (state) => weights.end[state] ?? weights.endElsewhere),
  next: passes(weights.next),
  beside: passes(weights.beside),
  emission: emissionOf(weights),
});

const indexes = new Uint8Array(FEATURES.length);

/** The scores of each state on each arc, a row of states for each arc. */
const emissionsOf = (arcs: readonly Arc[], { emission }: Tables, bias?: Bias): Float64Array => {
  const scores = new Float64Array(arcs.length * COUNT);
  const always = FEATURES.length * COUNT;
  for (const [index, arc] of arcs.entries()) {
    const base = index * COUNT;
    for (let state = 0; state < COUNT; state++) scores[base + state] = emission[always + state] ?? 0;
    const count = arc.features.indexes(indexes);
    for (let i = 0; i < count; i++) {
      const row = (indexes[i] ?? 0) * COUNT;
      for (let state = 0; state < COUNT; state++)
        scores[base + state] = (scores[base + state] ?? 0) + (emission[row + state] ?? 0);
    }
    if (bias)
      for (const [state, name] of STATES.entries())
        scores[base + state] = (scores[base + state] ?? 0) + bias(arc, name);
  }
  return scores;
};

/** The best row of pieces with roles through a lattice of at least one line. Takes time linear in its arcs. */
export const decode = ({ arcs, places }: Lattice, tables: Tables, bias?: Bias): readonly Decoded[] => {
  const size = places * COUNT;
  const forward = new Float64Array(size).fill(NONE);
  const backward = new Float64Array(size).fill(NONE);
  const arcOf = new Int32Array(size).fill(-1);
  const stateOf = new Uint8Array(size);
  const reached = new Float64Array(COUNT);
  const via = new Uint8Array(COUNT);
  const scores = emissionsOf(arcs, tables, bias);

  /** Best scores of each state after the pass into an arc, before its own emission. */
  const enter = (arc: Arc): void => {
    reached.fill(NONE);
    if (arc.from === 0) {
      reached.set(tables.start);
      return;
    }
    const table = arc.opens ? tables.next : tables.beside;
    const base = arc.from * COUNT;
    for (let i = 0; i < table.cost.length; i++) {
      const before = table.from[i] ?? 0;
      const after = table.to[i] ?? 0;
      const score = (forward[base + before] ?? NONE) + (table.cost[i] ?? NONE);
      if (score > (reached[after] ?? NONE)) {
        reached[after] = score;
        via[after] = before;
      }
    }
  };

  for (const [index, arc] of arcs.entries()) {
    enter(arc);
    const own = index * COUNT;
    const base = arc.to * COUNT;
    for (let state = 0; state < COUNT; state++) {
      const score = (reached[state] ?? NONE) + (scores[own + state] ?? NONE);
      if (score > (forward[base + state] ?? NONE)) {
        forward[base + state] = score;
        arcOf[base + state] = index;
        stateOf[base + state] = via[state] ?? 0;
      }
    }
  }

  const last = (places - 1) * COUNT;
  for (let state = 0; state < COUNT; state++) backward[last + state] = tables.end[state] ?? NONE;
  let best = 0;
  let total = NONE;
  for (let state = 0; state < COUNT; state++) {
    const score = (forward[last + state] ?? NONE) + (backward[last + state] ?? NONE);
    if (score > total) {
      total = score;
      best = state;
    }
  }

  const ahead = new Float64Array(COUNT);
  for (let index = arcs.length - 1; index >= 0; index--) {
    const arc = arcs[index];
    if (!arc) continue;
    const own = index * COUNT;
    const table = arc.opens ? tables.next : tables.beside;
    for (let state = 0; state < COUNT; state++)
      ahead[state] = (scores[own + state] ?? NONE) + (backward[arc.to * COUNT + state] ?? NONE);
    const base = arc.from * COUNT;
    for (let i = 0; i < table.cost.length; i++) {
      const score = (table.cost[i] ?? NONE) + (ahead[table.to[i] ?? 0] ?? NONE);
      const at = base + (table.from[i] ?? 0);
      if (score > (backward[at] ?? NONE)) backward[at] = score;
    }
  }

  const path: { readonly index: number; readonly state: number }[] = [];
  for (let place = places - 1, state = best; place > 0; ) {
    const at = place * COUNT + state;
    const index = arcOf[at] ?? -1;
    const arc = arcs[index];
    if (!arc) break;
    path.push({ index, state });
    state = stateOf[at] ?? 0;
    place = arc.from;
  }
  path.reverse();

  const lines = linesOf(arcs);
  return path.flatMap(({ index, state }) => {
    const arc = arcs[index];
    if (!arc) return [];
    const role = ROLE_AT[state] ?? 'body';
    let rival = NONE;
    const [start, end] = lines.get(arc.line) ?? [0, 0];
    for (let other = start; other < end; other++) {
      const one = arcs[other];
      if (!one || one.piece.to <= arc.piece.from || one.piece.from >= arc.piece.to) continue;
      enter(one);
      for (let s = 0; s < COUNT; s++) {
        if (other === index && ROLE_AT[s] === role) continue;
        const score =
          (reached[s] ?? NONE) + (scores[other * COUNT + s] ?? NONE) + (backward[one.to * COUNT + s] ?? NONE);
        if (score > rival) rival = score;
      }
    }
    return [{ arc, state: STATES[state] ?? 'body', role, margin: total - rival }];
  });
};

/** The range of arcs of each line. */
const linesOf = (arcs: readonly Arc[]): ReadonlyMap<number, readonly [number, number]> => {
  const ranges = new Map<number, [number, number]>();
  for (const [index, { line }] of arcs.entries()) {
    const range = ranges.get(line);
    if (range) range[1] = index + 1;
    else ranges.set(line, [index, index + 1]);
  }
  return ranges;
};
