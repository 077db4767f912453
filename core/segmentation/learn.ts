/**
 * Learning weights from dispatches whose blocks are known: the averaged structured perceptron (Collins,
 * Discriminative Training Methods for Hidden Markov Models, EMNLP 2002) with a margin, over the same lattice and
 * features as segmentation. It starts from given weights and changes them only where they are wrong or unsure, in the
 * order of the examples, so that the same examples give the same weights everywhere.
 */
import { isMainStory, type Role } from '../model/role.ts';
import type { Span } from '../model/span.ts';
import { type Arc, type Decoded, decode, tablesOf } from './decode.ts';
import { FEATURES, type FeatureSet } from './features.ts';
import { latticeOf } from './lattice.ts';
import { unitsOf } from './lines.ts';
import { PLACE_OF, type State } from './states.ts';
import type { Weights } from './weights.ts';

export interface Example {
  readonly text: string;
  /** The right blocks, in order. */
  readonly blocks: readonly (Span & { readonly role: Role })[];
}

export interface LearnOptions {
  /** How many times to go through the examples. */
  readonly rounds: number;
  /** How far one mistake moves a weight. */
  readonly rate: number;
  /** By how much the right answer should win, for each piece that differs. */
  readonly margin: number;
  /** Told after each example how many are done; returns false to stop. */
  readonly onProgress?: (done: number, of: number) => boolean;
}

type Table = Record<string, Record<string, number>>;
interface Draft {
  readonly roles: Table;
  readonly zones: Table;
  readonly states: Table;
  readonly next: Table;
  readonly beside: Table;
}

const FORBIDDEN = -1e5;
/** To take a paragraph out of the story, or to leave something foreign in it, is worse than any other mistake. */
const CROSSED = 1.5;
const cost = (right: Role | undefined, found: Role): number =>
  right === found ? 0 : right !== undefined && isMainStory(right) !== isMainStory(found) ? CROSSED : 1;
/** Weights this low are walls that a grammar has set; learning leaves them. */
const WALL = -20;
/** By the last example a mistake moves a weight this many times less, so that the weights settle. */
const COOLING = 9;
/** A longer dispatch is not learned from. */
const MOST_LINES = 2000;

const copy = (table: {
  readonly [key: string]: { readonly [key: string]: number | undefined } | undefined;
}): Table =>
  Object.fromEntries(
    Object.entries(table).map(([key, row]) => [
      key,
      Object.fromEntries(
        Object.entries(row ?? {}).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
      ),
    ]),
  );

const draftOf = (weights: Weights): Draft => ({
  roles: copy(weights.roles),
  zones: copy(weights.zones),
  states: copy(weights.states),
  next: copy(weights.next),
  beside: copy(weights.beside),
});

const weightsOf = (draft: Draft, base: Weights): Weights => ({ ...base, ...draft });

const add = (table: Table, row: string, name: string, by: number): void => {
  const values = table[row] ?? {};
  table[row] = values;
  const value = values[name] ?? 0;
  if (value > WALL && value < -WALL) values[name] = value + by;
};

const names = (set: FeatureSet): readonly string[] => FEATURES.filter((_, index) => set.hasIndex(index));

/** Adds `by` times the features and passes of a path to `tables`. */
const addPath = (tables: Draft, path: readonly Decoded[], base: Weights, by: number): void => {
  let before: State | null = null;
  for (const { arc, state } of path) {
    const { role, zone } = PLACE_OF[state];
    for (const name of ['always', ...names(arc.features)]) {
      add(tables.roles, role, name, by);
      add(tables.zones, zone, name, by);
      if (base.states[state]) add(tables.states, state, name, by);
    }
    if (before !== null) {
      const table = arc.opens ? 'next' : 'beside';
      if (base[table][before]?.[state] !== undefined) add(tables[table], before, state, by);
    }
    before = state;
  }
};

/** Weights that tell the examples better than `base`, as far as its features can. Deterministic; linear in the text. */
export const learn = (base: Weights, examples: readonly Example[], options: LearnOptions): Weights => {
  const draft = draftOf(base);
  const sum = draftOf(base);
  const tables = (): Weights => weightsOf(draft, base);
  const prepared = examples.flatMap(({ text, blocks }) => {
    const units = unitsOf(text);
    if (units.length === 0 || units.length > MOST_LINES) return [];
    const right = new Map(blocks.map((block) => [`${block.from}-${block.to}`, block.role]));
    return [{ lattice: latticeOf(text, units), right }];
  });
  let step = 1;
  for (let round = 0; round < options.rounds; round++)
    for (const [index, { lattice, right }] of prepared.entries()) {
      const roleOf = (arc: Arc): Role | undefined => right.get(`${arc.piece.from}-${arc.piece.to}`);
      const current = tablesOf(tables());
      const wanted = decode(lattice, current, (arc, state) =>
        roleOf(arc) === PLACE_OF[state].role ? 0 : FORBIDDEN,
      );
      const reachable = wanted.every(({ arc, role }) => roleOf(arc) === role);
      if (reachable) {
        const found = decode(
          lattice,
          current,
          (arc, state) => cost(roleOf(arc), PLACE_OF[state].role) * options.margin,
        );
        const differs =
          found.length !== wanted.length ||
          found.some(({ arc, role }, i) => wanted[i]?.arc !== arc || wanted[i]?.role !== role);
        if (differs) {
          const rate = options.rate / (1 + (COOLING * step) / (options.rounds * prepared.length));
          for (const [table, scale] of [
            [draft, rate],
            [sum, rate * step],
          ] as const) {
            addPath(table, wanted, base, scale);
            addPath(table, found, base, -scale);
          }
        }
      }
      step++;
      if (
        options.onProgress?.(round * prepared.length + index + 1, options.rounds * prepared.length) === false
      )
        return averaged(draft, sum, base, step);
    }
  return averaged(draft, sum, base, step);
};

/**
 * The mean of the weights over all steps: final minus the weighted sum of changes over the number of steps, where
 * `sum` holds the start plus every change times its step.
 */
const averaged = (draft: Draft, sum: Draft, base: Weights, steps: number): Weights => {
  const start = draftOf(base);
  const mean = (final: Table, weighted: Table, first: Table): Table =>
    Object.fromEntries(
      Object.entries(final).map(([row, values]) => [
        row,
        Object.fromEntries(
          Object.entries(values).map(([name, value]) => {
            const changes = (weighted[row]?.[name] ?? 0) - (first[row]?.[name] ?? 0);
            return [name, Math.round((value - changes / steps) * 100) / 100];
          }),
        ),
      ]),
    );
  return weightsOf(
    {
      roles: mean(draft.roles, sum.roles, start.roles),
      zones: mean(draft.zones, sum.zones, start.zones),
      states: mean(draft.states, sum.states, start.states),
      next: mean(draft.next, sum.next, start.next),
      beside: mean(draft.beside, sum.beside, start.beside),
    },
    base,
  );
};
