/**
 * How the weights of the evidence for the lines below a story were learned: from the pages written by hand that are kept, by softmax
 * regression over the lines below the last paragraph that are the page's, a link's or the story's. Prints the table as
 * `core/segmentation/lattice/foot-weights.ts` holds it: `node scripts/run-typescript.mjs bench/segmentation/learn-foot.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FOOT_EVIDENCE, footEvidence } from '../../core/segmentation/lattice/foot-evidence.ts';
import { latticeOf } from '../../core/segmentation/lattice/lattice.ts';
import { unwrapped } from '../../core/segmentation/unwrapped.ts';
import { type Gold, keptSets } from '../written/kept-sets.ts';

/** What a line below a story is: of the page, of a link, of the story. */
const KINDS = [0, 1, 2] as const;
const KIND_OF: Readonly<Record<string, (typeof KINDS)[number]>> = {
  boilerplate: 0,
  'teaser-headline': 1,
  'teaser-summary': 1,
  'teaser-caption': 1,
  body: 2,
};

interface Example {
  /** A 1, for what is worth to a kind before any evidence, and the evidence. */
  readonly row: readonly number[];
  readonly kind: number;
}

const LONGEST_PAGE = 3072;

/** The lines below the story of a page, those that were told by their form as well. */
const examplesOf = (text: string, { blocks }: Gold): readonly Example[] => {
  const { view, lines } = unwrapped(text, LONGEST_PAGE);
  const roles = new Map(blocks.map(([role, from, to]) => [`${from} ${to}`, role]));
  return footEvidence(view.text, latticeOf(view.text, lines).arcs, lines, () => true).flatMap(
    ({ line, row }): readonly Example[] => {
      const unit = lines[line];
      const role = unit && roles.get(`${view.toSource(unit.from)} ${view.toSource(unit.to - 1) + 1}`);
      const kind = role === undefined ? undefined : KIND_OF[role];
      return kind === undefined ? [] : [{ row: [1, ...row], kind }];
    },
  );
};

const examples = keptSets().flatMap(({ folder, gold }) =>
  Object.entries(gold).flatMap(([file, page]) => examplesOf(readFileSync(join(folder, file), 'utf8'), page)),
);

const NAMES = ['always', ...FOOT_EVIDENCE];
const ROUNDS = 1200;
const RATE = 0.3;
const MOMENTUM = 0.9;
/** How strongly weights but the first are held to 0. */
const HOLD = 1;

type Columns = readonly (readonly number[])[];

/** How likely each kind is by `weights`, a column for each kind. */
const shares = (weights: Columns, row: readonly number[]): readonly number[] => {
  const sums = weights.map((column) =>
    row.reduce((sum, value, index) => sum + value * (column[index] ?? 0), 0),
  );
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const total = odds.reduce((sum, one) => sum + one, 0);
  return odds.map((one) => one / total);
};

let weights: Columns = KINDS.map(() => NAMES.map(() => 0));
let speed: Columns = weights;
for (let round = 0; round < ROUNDS; round++) {
  const gradient = weights.map((column) => column.map((weight, index) => (index === 0 ? 0 : -HOLD * weight)));
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

const right = examples.filter(({ row, kind }) => {
  const likely = shares(weights, row);
  return likely.indexOf(Math.max(...likely)) === kind;
}).length;
console.log(`${right} of ${examples.length} lines`);
for (const [index, name] of NAMES.entries()) {
  const [page, link, story] = KINDS.map((kind) => weights[kind]?.[index] ?? 0);
  const against = [link, story].map((weight) => ((page ?? 0) - (weight ?? 0)).toFixed(2)).join(', ');
  console.log(`  ${/-/u.test(name) ? `'${name}'` : name}: [${against}],`);
}
