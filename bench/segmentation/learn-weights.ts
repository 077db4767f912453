/**
 * How the shipped weights were learned, so that it can be done again, from generated dispatches in turns: of the tuning
 * part, every second of these with running text in its paragraphs, of the read part, and of the layouts of the one with
 * the words of the other; those held out and fresh are never seen. First in one pass over 15,000, held to the weights
 * before: so parts that were left out of learning, each once, are read a little better, and the part held out is not read
 * worse. Then, where features were added, those of the new features alone (`only`) in eight passes over 12,000: all
 * others stay as they were, so that nothing else is read otherwise. Some were set by hand after that, for generated pages
 * have too few of what they are for: the rows `torn`, `echoed`, `told-by-story`, `chosen`, `passed-over` and `boxed`, `signed-over` for body and
 * story, the pass from a body to a caption of the story, and all of the summaries amid a story. `printWeights` gives the tables as `core/segmentation/decoding/weights.ts` holds them.
 */
import { FEATURES, type Feature } from '../../core/segmentation/decoding/feature-set.ts';
import { PARAMETER_NAMES, withLearned } from '../../core/segmentation/decoding/parameters.ts';
import { STATES } from '../../core/segmentation/decoding/states.ts';
import { WEIGHTS, type Weights } from '../../core/segmentation/decoding/weights.ts';
import { ROLE_COLUMNS, STATE_COLUMNS, ZONE_COLUMNS } from '../../core/segmentation/decoding/weights-table.ts';
import { learn } from '../../core/segmentation/learning/learn.ts';
import { generate } from './generate.ts';

/** Seeds from here on serve learning; smaller ones are measured. */
const FIRST_SEED = 10_000;

/** The parts in turn. */
const PARTS = ['mixed', 'read', 'tuning'] as const;

/**
 * The vector of weights learned from `dispatches` generated dispatches, starting from the shipped ones.
 *
 * @param only the features that are new, where the weights of all others are to stay
 */
export const learnWeights = (
  dispatches: number,
  sentences: readonly string[] = [],
  only?: ReadonlySet<Feature>,
): Float64Array =>
  learn(
    withLearned(null),
    Array.from({ length: dispatches }, (_, index) => {
      const part = PARTS[index % PARTS.length] ?? 'tuning';
      return generate(FIRST_SEED + index, part, part === 'tuning' && index % 2 === 1 ? sentences : []);
    }),
    only ? { rounds: 8, rate: 0.4, only } : { rounds: 1, rate: 0.15, hold: 0.003 },
  );

const TABLES: Readonly<Record<string, 'roles' | 'zones' | 'states' | 'next' | 'beside'>> = {
  role: 'roles',
  zone: 'zones',
  state: 'states',
  next: 'next',
  beside: 'beside',
};

/** The tables of a vector; where a dispatch starts and ends is as shipped. */
const weightsOf = (vector: Float64Array): Weights => {
  const tables: Record<string, Record<string, Record<string, number>>> = {};
  for (const [index, name] of PARAMETER_NAMES.entries()) {
    const [kind = '', row = '', column = ''] = name.split(' ');
    const table = TABLES[kind] ?? kind;
    tables[table] ??= {};
    const rows = tables[table];
    rows[row] = { ...rows[row], [column]: vector[index] ?? 0 };
  }
  return { ...WEIGHTS, ...tables };
};

const rounded = (value: number | undefined): string => {
  const text = (Math.round((value ?? 0) * 10) / 10 + 0).toString();
  return text === '0' ? '·' : text;
};

/** The feature table, the passes and the rows of a vector of weights, as text. */
export const printWeights = (vector: Float64Array): string => {
  const weights = weightsOf(vector);
  const columns = [
    ...Object.entries(ROLE_COLUMNS).map(([short, role]) => [short, weights.roles[role]] as const),
    ...Object.entries(ZONE_COLUMNS).map(([short, zone]) => [short, weights.zones[zone]] as const),
    ...Object.entries(STATE_COLUMNS).map(([short, state]) => [short, weights.states[state]] as const),
  ];
  const line = (name: string, cells: readonly string[]): string =>
    name.padEnd(18) + cells.map((cell) => cell.padStart(8)).join('');
  const row = (costs: Readonly<Record<string, number | undefined>>): string =>
    Object.entries(costs)
      .map(([name, cost]) => `${name} ${rounded(cost).replace('·', '0')}`)
      .join(', ');
  const passes = (table: Weights['next']): readonly string[] =>
    STATES.flatMap((state) => {
      const costs = table[state];
      return costs ? [`${state}: ${row(costs)}`] : [];
    });
  return [
    line(
      '',
      columns.map(([short]) => short),
    ),
    ...(['always', ...FEATURES] as const).map((feature) =>
      line(
        feature,
        columns.map(([, column]) => rounded(column?.[feature])),
      ),
    ),
    ...['', 'next', ...passes(weights.next), '', 'beside', ...passes(weights.beside)],
    ...['', 'start', row(weights.start), '', 'end', row(weights.end)],
  ].join('\n');
};
