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
import { countRight, type Example, learned } from './softmax.ts';

/** What a line below a story is: of the page, of a link, of the story. */
const KINDS = [0, 1, 2] as const;
const KIND_OF: Readonly<Record<string, (typeof KINDS)[number]>> = {
  boilerplate: 0,
  'teaser-headline': 1,
  'teaser-summary': 1,
  'teaser-caption': 1,
  body: 2,
};

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
const weights = learned(examples, KINDS.length, NAMES.length);
console.log(`${countRight(weights, examples)} of ${examples.length} lines`);
for (const [index, name] of NAMES.entries()) {
  const [page, link, story] = KINDS.map((kind) => weights[kind]?.[index] ?? 0);
  const against = [link, story].map((weight) => ((page ?? 0) - (weight ?? 0)).toFixed(2)).join(', ');
  console.log(`  ${/-/u.test(name) ? `'${name}'` : name}: [${against}],`);
}
