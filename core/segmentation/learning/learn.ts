/**
 * Learning weights from dispatches whose blocks are known: the likelihood of the right blocks among all that the
 * lattice can be read as (Lafferty, McCallum and Pereira, Conditional Random Fields, ICML 2001), raised example by
 * example and averaged over all steps (Polyak and Juditsky, 1992). Where a page can be read in two ways it learns how
 * often each is right, so that margins mean likelihoods. It starts from given weights and goes through the examples in
 * their order, so that the same examples give the same weights everywhere.
 */
import { ROLES, type Role } from '../../model/role.ts';
import type { Span } from '../../model/span.ts';
import {
  type Arc,
  bestPath,
  emissionsOf,
  type Lattice,
  ROLE_AT,
  STATE_COUNT,
  type Step,
} from '../decoding/decode.ts';
import { FEATURES, type Feature } from '../decoding/feature-set.ts';
import { BASES_OF, BESIDE_BASE, BESIDE_PAIRS, NEXT_BASE, NEXT_PAIRS, ROWS } from '../decoding/parameters.ts';
import { STATES, type State } from '../decoding/states.ts';
import { STATES_AT, type Tables, tablesOf } from '../decoding/tables.ts';
import { latticeOf } from '../lattice/lattice.ts';
import { unwrapped } from '../unwrapped.ts';
import { expectationsOf } from './expectations.ts';

export interface Example {
  readonly text: string;
  /** The right blocks, in order. */
  readonly blocks: readonly (Span & { readonly role: Role })[];
}

export interface LearnOptions {
  /** How many times to go through the examples. */
  readonly rounds: number;
  /** How far a dispatch that is all wrong about a feature moves its weight. */
  readonly rate: number;
  /**
   * How much of its distance from where it started a weight is drawn back by a step of rate 1; 0 where it is not given.
   * It is the weight of a normal prior around the start, so that what the examples hardly tell stays as it was.
   */
  readonly hold?: number;
  /** The features whose weights are learned, where those of others are to stay as they are; all where it is not given. */
  readonly only?: ReadonlySet<Feature>;
  /** Told after each example how much work is done, of how much at most; returns false to stop. */
  readonly onProgress?: ((done: number, of: number) => boolean) | undefined;
}

const FORBIDDEN = -1e5;
/** Weights this low are walls that a grammar has set; learning leaves them. */
const WALL = -20;
/** By the last example a mistake moves a weight this many times less, so that the weights settle. */
const COOLING = 9;
/** Weights are drawn back once in so many steps, all at once. */
const HOLD_EVERY = 50;
/** Readings less likely than this teach nothing. */
const UNLIKELY = 1e-3;
/** A longer dispatch is not learned from. */
const MOST_LINES = 2000;
const UNKNOWN = ROLES.length;
const ROLE_INDEX: ReadonlyMap<Role, number> = new Map(ROLES.map((role, index) => [role, index]));
const STATE_ROLE = Uint8Array.from(ROLE_AT, (role) => ROLE_INDEX.get(role) ?? UNKNOWN);

interface Prepared {
  readonly lattice: Lattice;
  /** The index of the right role of each arc; UNKNOWN for one that is no block. */
  readonly right: Uint8Array;
}

const prepare = ({ text, blocks }: Example): Prepared | null => {
  const { view, lines } = unwrapped(text);
  if (lines.length === 0 || lines.length > MOST_LINES) return null;
  const lattice = latticeOf(view.text, lines);
  const roles = new Map(
    blocks.map(({ role, from, to }) => [view.toView(from), { role, to: view.toView(to - 1) + 1 }]),
  );
  const right = Uint8Array.from(lattice.arcs, ({ piece }) => {
    const block = roles.get(piece.from);
    return block?.to === piece.to ? (ROLE_INDEX.get(block.role) ?? UNKNOWN) : UNKNOWN;
  });
  return { lattice, right };
};

const pairIndex = (pairs: readonly (readonly [State, State])[], base: number): Int32Array => {
  const places = new Int32Array(STATE_COUNT * STATE_COUNT).fill(-1);
  for (const [index, [before, after]] of pairs.entries())
    places[STATES.indexOf(before) * STATE_COUNT + STATES.indexOf(after)] = base + index;
  return places;
};
const NEXT_AT = pairIndex(NEXT_PAIRS, NEXT_BASE);
const BESIDE_AT = pairIndex(BESIDE_PAIRS, BESIDE_BASE);

/** The weights as they are learned: their vector, its tables, and every change times the step it was made at. */
class Draft {
  readonly vector: Float64Array;
  readonly tables: Tables;
  private readonly start: Float64Array;
  private readonly changes: Float64Array;
  private readonly indexes = new Uint8Array(FEATURES.length);
  /** Whether each weight may move. */
  private readonly free: Uint8Array;

  constructor(start: Float64Array, only: ReadonlySet<Feature> | null) {
    this.start = start;
    this.free = Uint8Array.from(start, (value, place) => {
      if (value <= WALL || value >= -WALL) return 0;
      if (only === null) return 1;
      const feature = place < NEXT_BASE ? FEATURES[place % ROWS.length] : undefined;
      return feature !== undefined && only.has(feature) ? 1 : 0;
    });
    this.vector = start.slice();
    this.changes = new Float64Array(start.length);
    this.tables = tablesOf(this.vector);
  }

  /** Adds `by` times the features of an arc in a state, at a step. */
  addArc({ features }: Arc, state: number, by: number, step: number): void {
    const bases = BASES_OF[state];
    if (!bases) return;
    const count = features.indexes(this.indexes);
    for (const base of [bases.role, bases.zone, bases.own]) {
      if (base < 0) continue;
      this.addRow(base, FEATURES.length, by, step);
      for (let i = 0; i < count; i++) this.addRow(base, this.indexes[i] ?? 0, by, step);
    }
  }

  /** Adds `by` to what a pass from state to state is worth. */
  addPass(opens: boolean, before: number, after: number, by: number, step: number): void {
    const place = (opens ? NEXT_AT : BESIDE_AT)[before * STATE_COUNT + after] ?? -1;
    if (!this.add(place, by, step)) return;
    const { cost } = opens ? this.tables.next : this.tables.beside;
    cost[place - (opens ? NEXT_BASE : BESIDE_BASE)] = this.vector[place] ?? 0;
  }

  /** Adds `by` times the features and passes of a path. */
  addPath(arcs: readonly Arc[], path: readonly Step[], by: number, step: number): void {
    let before = -1;
    for (const { index, state } of path) {
      const arc = arcs[index];
      if (!arc) continue;
      this.addArc(arc, state, by, step);
      if (before >= 0) this.addPass(arc.opens, before, state, by, step);
      before = state;
    }
  }

  /** Draws every weight back towards where it started, by a share of its distance. */
  drawBack(share: number, step: number): void {
    for (let place = 0; place < NEXT_BASE; place++) {
      const by = this.distance(place);
      if (by !== 0) this.addRow(place - (place % ROWS.length), place % ROWS.length, -share * by, step);
    }
    for (const { passes, base, end } of [
      { passes: this.tables.next, base: NEXT_BASE, end: BESIDE_BASE },
      { passes: this.tables.beside, base: BESIDE_BASE, end: this.vector.length },
    ])
      for (let place = base; place < end; place++)
        if (this.add(place, -share * this.distance(place), step))
          passes.cost[place - base] = this.vector[place] ?? 0;
  }

  /** The mean of the weights over all steps: the last ones less every change by the share of steps before it. */
  mean(steps: number): Float64Array {
    return this.vector.map((value, place) => value - (this.changes[place] ?? 0) / steps);
  }

  private distance(place: number): number {
    return (this.vector[place] ?? 0) - (this.start[place] ?? 0);
  }

  private addRow(base: number, row: number, by: number, step: number): void {
    if (!this.add(base + row, by, step)) return;
    for (const state of STATES_AT.get(base) ?? []) {
      const at = row * STATE_COUNT + state;
      this.tables.emission[at] = (this.tables.emission[at] ?? 0) + by;
    }
  }

  private add(place: number, by: number, step: number): boolean {
    if (this.free[place] !== 1) return false;
    this.vector[place] = (this.vector[place] ?? 0) + by;
    this.changes[place] = (this.changes[place] ?? 0) + by * step;
    return true;
  }
}

/** Forbids every role but the right ones. */
const forbidWrong = (scores: Float64Array, right: Uint8Array): Float64Array => {
  for (const [index, role] of right.entries())
    for (let state = 0; state < STATE_COUNT; state++) {
      const at = index * STATE_COUNT + state;
      if (STATE_ROLE[state] !== role) scores[at] = (scores[at] ?? 0) + FORBIDDEN;
    }
  return scores;
};

const isRight = (path: readonly Step[], right: Uint8Array): boolean =>
  path.every(({ index, state }) => right[index] === STATE_ROLE[state]);

/**
 * A vector of weights (`parameters.ts`) under which the examples are likelier than under `start`, as far as features
 * can tell. Deterministic; takes time linear in the text of the examples for each round.
 */
export const learn = (
  start: Float64Array,
  examples: readonly Example[],
  { rounds, rate, hold = 0, only, onProgress }: LearnOptions,
): Float64Array => {
  const draft = new Draft(start, only ?? null);
  const work = (rounds + 1) * examples.length;
  const prepared: Prepared[] = [];
  for (const [index, example] of examples.entries()) {
    const one = prepare(example);
    if (one) prepared.push(one);
    if (onProgress?.(index + 1, work) === false) return start;
  }
  const steps = rounds * prepared.length;
  let step = 1;
  for (let round = 0; round < rounds; round++)
    for (const { lattice, right } of prepared) {
      const { arcs } = lattice;
      const scores = emissionsOf(arcs, draft.tables);
      const expected = expectationsOf(lattice, draft.tables, scores, UNLIKELY);
      const wanted = bestPath(lattice, draft.tables, forbidWrong(scores, right));
      const by = rate / (1 + (COOLING * step) / steps);
      if (isRight(wanted, right)) {
        draft.addPath(arcs, wanted, by, step);
        for (const { index, state, share } of expected.arcs) {
          const arc = arcs[index];
          if (arc) draft.addArc(arc, state, -by * share, step);
        }
        for (const { opens, before, after, share } of expected.passes)
          draft.addPass(opens, before, after, -by * share, step);
      }
      if (hold > 0 && step % HOLD_EVERY === 0) draft.drawBack(Math.min(1, by * hold * HOLD_EVERY), step);
      step++;
      if (onProgress?.(examples.length + step - 1, work) === false) return draft.mean(step);
    }
  return draft.mean(step);
};
