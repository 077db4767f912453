/**
 * The most likely roles of a whole dispatch at once: Viterbi's algorithm (Forney, The Viterbi Algorithm, Proc. IEEE
 * 61, 1973) over a lattice of pieces, where each line may be read whole or cut. Because the best path is the best
 * for the dispatch and not for a line, one missing marker or caption costs a little and breaks nothing. The margin
 * of each choice is the score of the best path minus that of the best path that does otherwise (max-marginals).
 */
import type { Role } from '../../model/role.ts';
import type { Piece } from '../lines/piece.ts';
import { FEATURES, type FeatureSet } from './feature-set.ts';
import { PLACE_OF, STATES } from './states.ts';
import type { Passes, Tables } from './tables.ts';

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

/** An arc of the best path, by its index in the lattice, and its state, by its index in {@link STATES}. */
export interface Step {
  readonly index: number;
  readonly state: number;
}

export interface Decoded {
  readonly arc: Arc;
  readonly role: Role;
  /** By how much the best path beats every path that gives these characters another role or other bounds. */
  readonly margin: number;
}

export const STATE_COUNT = STATES.length;
const COUNT = STATE_COUNT;
const NONE = -1e9;
export const ROLE_AT: readonly Role[] = STATES.map((state) => PLACE_OF[state].role);

const indexes = new Uint8Array(FEATURES.length);

/** The scores of each state on each arc, a row of states for each arc. */
export const emissionsOf = (arcs: readonly Arc[], { emission }: Tables): Float64Array => {
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
  }
  return scores;
};

const passesInto = (arc: Arc, tables: Tables): Passes => (arc.opens ? tables.next : tables.beside);

/**
 * Writes to `own` and on the best scores of each state after the pass into an arc, before its own emission; `via` is
 * the state before it. `reached` holds the least score there.
 */
const enter = (
  arc: Arc,
  tables: Tables,
  forward: Float64Array,
  reached: Float64Array,
  own: number,
  via: Uint8Array,
): void => {
  if (arc.from === 0) {
    reached.set(tables.start, own);
    return;
  }
  const { from, to, cost } = passesInto(arc, tables);
  const base = arc.from * COUNT;
  for (let i = 0; i < cost.length; i++) {
    const before = from[i] ?? 0;
    const after = to[i] ?? 0;
    const score = (forward[base + before] ?? NONE) + (cost[i] ?? NONE);
    if (score > (reached[own + after] ?? NONE)) {
      reached[own + after] = score;
      via[after] = before;
    }
  }
};

interface Forward {
  readonly path: readonly Step[];
  /** The score of the best path. */
  readonly total: number;
  /** The best score of each state on each arc, before its own emission. */
  readonly reached: Float64Array;
}

const walk = ({ arcs, places }: Lattice, tables: Tables, scores: Float64Array): Forward => {
  const size = places * COUNT;
  const forward = new Float64Array(size).fill(NONE);
  const arcOf = new Int32Array(size).fill(-1);
  const stateOf = new Uint8Array(size);
  const reached = new Float64Array(arcs.length * COUNT).fill(NONE);
  const via = new Uint8Array(COUNT);
  for (const [index, arc] of arcs.entries()) {
    const own = index * COUNT;
    enter(arc, tables, forward, reached, own, via);
    const base = arc.to * COUNT;
    for (let state = 0; state < COUNT; state++) {
      const score = (reached[own + state] ?? NONE) + (scores[own + state] ?? NONE);
      if (score > (forward[base + state] ?? NONE)) {
        forward[base + state] = score;
        arcOf[base + state] = index;
        stateOf[base + state] = via[state] ?? 0;
      }
    }
  }
  const last = (places - 1) * COUNT;
  let best = 0;
  let total = Number.NEGATIVE_INFINITY;
  for (let state = 0; state < COUNT; state++) {
    const score = (forward[last + state] ?? NONE) + (tables.end[state] ?? NONE);
    if (score > total) {
      total = score;
      best = state;
    }
  }
  const path: Step[] = [];
  for (let place = places - 1, state = best; place > 0; ) {
    const at = place * COUNT + state;
    const index = arcOf[at] ?? -1;
    const arc = arcs[index];
    if (!arc) break;
    path.push({ index, state });
    state = stateOf[at] ?? 0;
    place = arc.from;
  }
  return { path: path.reverse(), total, reached };
};

/**
 * The best path through a lattice of at least one line, where `scores` holds what each state is worth on each arc
 * ({@link emissionsOf}). Takes time linear in its arcs.
 */
export const bestPath = (lattice: Lattice, tables: Tables, scores: Float64Array): readonly Step[] =>
  walk(lattice, tables, scores).path;

/** The best score from each state at each place to the end. */
const backwardOf = ({ arcs, places }: Lattice, tables: Tables, scores: Float64Array): Float64Array => {
  const backward = new Float64Array(places * COUNT).fill(NONE);
  backward.set(tables.end, (places - 1) * COUNT);
  const ahead = new Float64Array(COUNT);
  for (let index = arcs.length - 1; index >= 0; index--) {
    const arc = arcs[index];
    if (!arc) continue;
    const own = index * COUNT;
    const after = arc.to * COUNT;
    for (let state = 0; state < COUNT; state++)
      ahead[state] = (scores[own + state] ?? NONE) + (backward[after + state] ?? NONE);
    const { from, to, cost } = passesInto(arc, tables);
    const base = arc.from * COUNT;
    for (let i = 0; i < cost.length; i++) {
      const score = (cost[i] ?? NONE) + (ahead[to[i] ?? 0] ?? NONE);
      const at = base + (from[i] ?? 0);
      if (score > (backward[at] ?? NONE)) backward[at] = score;
    }
  }
  return backward;
};

/** The range of arcs of each line. */
const linesOf = (arcs: readonly Arc[]): readonly (readonly [number, number])[] => {
  const ranges: [number, number][] = [];
  for (const [index, { line }] of arcs.entries()) {
    const range = ranges[line];
    if (range) range[1] = index + 1;
    else ranges[line] = [index, index + 1];
  }
  return ranges;
};

/** The best row of pieces with roles through a lattice of at least one line. Takes time linear in its arcs. */
export const decode = (lattice: Lattice, tables: Tables): readonly Decoded[] => {
  const { arcs } = lattice;
  const scores = emissionsOf(arcs, tables);
  const { path, total, reached } = walk(lattice, tables, scores);
  const backward = backwardOf(lattice, tables, scores);
  const lines = linesOf(arcs);
  const row: Decoded[] = [];
  for (const { index, state } of path) {
    const arc = arcs[index];
    if (!arc) continue;
    const role = ROLE_AT[state] ?? 'body';
    let rival = NONE;
    const [start, end] = lines[arc.line] ?? [0, 0];
    for (let other = start; other < end; other++) {
      const one = arcs[other];
      if (!one || one.piece.to <= arc.piece.from || one.piece.from >= arc.piece.to) continue;
      const own = other * COUNT;
      const after = one.to * COUNT;
      for (let s = 0; s < COUNT; s++) {
        if (other === index && ROLE_AT[s] === role) continue;
        const score = (reached[own + s] ?? NONE) + (scores[own + s] ?? NONE) + (backward[after + s] ?? NONE);
        if (score > rival) rival = score;
      }
    }
    row.push({ arc, role, margin: total - rival });
  }
  return row;
};
