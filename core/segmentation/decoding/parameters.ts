/**
 * The weights as one vector of numbers with names, which is how they are learned and how a corpus keeps what it has
 * learned: a name such as `role headline short` or `next body sign-off`, and by how much its weight differs from the
 * shipped one. Names of weights that a later version no longer has are passed over.
 */
import { ROLES } from '../../model/role.ts';
import { FEATURES } from './feature-set.ts';
import type { LearnedWeights } from './learned-weights.ts';
import { PLACE_OF, STATES, type State, ZONES } from './states.ts';
import { WEIGHTS, type Weights } from './weights.ts';

/** Features, and what a role is worth before any is seen, in the order of the rows of a table. */
export const ROWS = [...FEATURES, 'always'] as const;

/** Pairs of states that may follow each other, in the order of {@link STATES}. */
const pairsOf = (table: Weights['next']): readonly (readonly [State, State])[] =>
  STATES.flatMap((before) =>
    STATES.flatMap((after) => (table[before]?.[after] === undefined ? [] : [[before, after] as const])),
  );

/** Pairs on two lines, and on one line: what is not among them cannot be. */
export const NEXT_PAIRS = pairsOf(WEIGHTS.next);
export const BESIDE_PAIRS = pairsOf(WEIGHTS.beside);
const OWN_STATES = STATES.filter((state) => WEIGHTS.states[state] !== undefined);

const blockNames = (kind: string, names: readonly string[]): readonly string[] =>
  names.flatMap((name) => ROWS.map((row) => `${kind} ${name} ${row}`));
const pairNames = (kind: string, pairs: readonly (readonly [State, State])[]): readonly string[] =>
  pairs.map(([before, after]) => `${kind} ${before} ${after}`);

/** The name of each number of the vector. */
export const PARAMETER_NAMES: readonly string[] = [
  ...blockNames('role', ROLES),
  ...blockNames('zone', ZONES),
  ...blockNames('state', OWN_STATES),
  ...pairNames('next', NEXT_PAIRS),
  ...pairNames('beside', BESIDE_PAIRS),
];

const ZONE_BASE = ROLES.length * ROWS.length;
const STATE_BASE = ZONE_BASE + ZONES.length * ROWS.length;
/** Where the passes from line to line stand in the vector, and those within a line. */
export const NEXT_BASE = STATE_BASE + OWN_STATES.length * ROWS.length;
export const BESIDE_BASE = NEXT_BASE + NEXT_PAIRS.length;

/** For each state, where the rows of its role, of its zone and of its own start; -1 for a state without its own. */
export const BASES_OF: readonly { readonly role: number; readonly zone: number; readonly own: number }[] =
  STATES.map((state) => {
    const { role, zone } = PLACE_OF[state];
    const own = OWN_STATES.indexOf(state);
    return {
      role: ROLES.indexOf(role) * ROWS.length,
      zone: ZONE_BASE + ZONES.indexOf(zone) * ROWS.length,
      own: own < 0 ? -1 : STATE_BASE + own * ROWS.length,
    };
  });

const vectorOf = ({ roles, zones, states, next, beside }: Weights): Float64Array =>
  Float64Array.from([
    ...ROLES.flatMap((role) => ROWS.map((row) => roles[role]?.[row] ?? 0)),
    ...ZONES.flatMap((zone) => ROWS.map((row) => zones[zone]?.[row] ?? 0)),
    ...OWN_STATES.flatMap((state) => ROWS.map((row) => states[state]?.[row] ?? 0)),
    ...NEXT_PAIRS.map(([before, after]) => next[before]?.[after] ?? 0),
    ...BESIDE_PAIRS.map(([before, after]) => beside[before]?.[after] ?? 0),
  ]);

const SHIPPED = vectorOf(WEIGHTS);
const PLACES: ReadonlyMap<string, number> = new Map(PARAMETER_NAMES.map((name, index) => [name, index]));
/** Learned weights are kept to this many parts of one. */
const GRAIN = 1000;

/** The shipped weights with what was learned, as a vector; names that are not known change nothing. */
export const withLearned = (learned: LearnedWeights | null): Float64Array => {
  const vector = SHIPPED.slice();
  for (const [name, by] of Object.entries(learned ?? {})) {
    const place = PLACES.get(name);
    if (place !== undefined) vector[place] = (vector[place] ?? 0) + by;
  }
  return vector;
};

/** By how much `vector` differs from the shipped weights, in order of names. */
export const learnedIn = (vector: Float64Array): LearnedWeights =>
  Object.fromEntries(
    PARAMETER_NAMES.flatMap((name, index): readonly (readonly [string, number])[] => {
      const by = Math.round(((vector[index] ?? 0) - (SHIPPED[index] ?? 0)) * GRAIN) / GRAIN;
      return by === 0 ? [] : [[name, by]];
    }),
  );
