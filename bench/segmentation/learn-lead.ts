/**
 * How the weights of the evidence for a lead were learned: from the pages written by hand that are kept, and from as many
 * generated ones that have been read, by logistic regression over the first sentences below their headlines, which are a lead or
 * the story's. First prints what each set shows with weights that
 * were learned without it, then the table as `core/segmentation/lattice/lead-weights.ts` holds it:
 * `node scripts/run-typescript.mjs bench/segmentation/learn-lead.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { latticeOf } from '../../core/segmentation/lattice/lattice.ts';
import { SURE_LEAD } from '../../core/segmentation/lattice/lead-choice.ts';
import { LEAD_EVIDENCE, leadEvidence } from '../../core/segmentation/lattice/lead-evidence.ts';
import { unwrapped } from '../../core/segmentation/unwrapped.ts';
import { type Gold, keptSets } from '../written/kept-sets.ts';
import { generate } from './generate.ts';
import { type Columns, countRight, type Example, learned } from './softmax.ts';

/** What the first sentences are: the story's or a picture's, or a lead. */
const KIND_OF: Readonly<Record<string, 0 | 1>> = {
  body: 0,
  caption: 0,
  'teaser-summary': 0,
  lead: 1,
};
const KINDS = 2;
const LONGEST_PAGE = 3072;

const examplesOf = (text: string, blocks: Gold['blocks']): readonly Example[] => {
  const { view, lines } = unwrapped(text, LONGEST_PAGE);
  const found = leadEvidence(view.text, latticeOf(view.text, lines).arcs, lines);
  const unit = found && lines[found.line];
  if (!found || !unit) return [];
  const role = blocks.find(
    ([, from, to]) => from === view.toSource(unit.from) && to === view.toSource(unit.to - 1) + 1,
  )?.[0];
  const kind = role === undefined ? undefined : KIND_OF[role];
  return kind === undefined ? [] : [{ row: [1, ...found.row], kind }];
};

const sets = keptSets().map(({ folder, gold }) =>
  Object.entries(gold).flatMap(([file, page]) =>
    examplesOf(readFileSync(join(folder, file), 'utf8'), page.blocks),
  ),
);
/** Seeds from here on serve learning; smaller ones are measured. */
const FIRST_SEED = 10_000;
const GENERATED = 600;
const generated = Array.from({ length: GENERATED }, (_, index) => {
  const { text, blocks } = generate(FIRST_SEED + index, index % 2 === 0 ? 'read' : 'tuning');
  return examplesOf(
    text,
    blocks.map(({ role, from, to }) => [role, from, to]),
  );
}).flat();
const NAMES = ['always', ...LEAD_EVIDENCE];
/** Pages written by hand are as varied as real ones are: each counts as so many generated ones. */
const TIMES = 3;
const weightsOf = (written: readonly Example[]): Columns =>
  learned([...Array.from({ length: TIMES }, () => written).flat(), ...generated], KINDS, NAMES.length);
const oddsOf = (weights: Columns, { row }: Example): number =>
  row.reduce((sum, value, at) => sum + value * ((weights[1]?.[at] ?? 0) - (weights[0]?.[at] ?? 0)), 0);

let right = 0;
let told = 0;
let rightlyTold = 0;
for (const [index, set] of sets.entries()) {
  const weights = weightsOf(sets.filter((_, other) => other !== index).flat());
  right += countRight(weights, set);
  const sure = set.filter((one) => 1 / (1 + Math.exp(-oddsOf(weights, one))) >= SURE_LEAD);
  told += sure.length;
  rightlyTold += sure.filter(({ kind }) => kind === 1).length;
}
const examples = sets.flat();
console.log(
  `learned without their set: ${right} of ${sets.flat().length}, told ${told}, of them leads ${rightlyTold}`,
);
const [body, lead] = weightsOf(examples);
for (const [index, name] of NAMES.entries())
  console.log(
    `  ${/-/u.test(name) ? `'${name}'` : name}: ${((lead?.[index] ?? 0) - (body?.[index] ?? 0)).toFixed(2)},`,
  );
