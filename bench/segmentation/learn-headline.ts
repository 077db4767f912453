/**
 * How the weights of the headline's evidence were learned: from the pages written by hand that are kept, of which each has a
 * headline among the lines above its story, by softmax regression over the lines of a page. Each set showed what it showed at its
 * first look with weights that were learned without it. Prints the table as `core/segmentation/lattice/headline-weights.ts` holds it:
 * `node scripts/run-typescript.mjs bench/segmentation/learn-headline.ts`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  HEADLINE_EVIDENCE,
  headlineEvidence,
  topOfPage,
} from '../../core/segmentation/lattice/headline-evidence.ts';
import { latticeOf } from '../../core/segmentation/lattice/lattice.ts';
import { unwrapped } from '../../core/segmentation/unwrapped.ts';
import { keptSets } from '../written/kept-sets.ts';

/** The lines above the story of one page, and which of them is its headline. */
interface Page {
  readonly rows: readonly (readonly number[])[];
  readonly headline: number;
}

const LONGEST_PAGE = 3072;
/** A headline begins at its line, or behind a mark before it. */
const NEAR = 2;

const pageOf = (text: string, from: number): Page | null => {
  const { view, lines } = unwrapped(text, LONGEST_PAGE);
  const top = topOfPage(latticeOf(view.text, lines).arcs, lines);
  if (top === null || top.titles.length < 2) return null;
  const headline = top.titles.findIndex(({ piece }) => Math.abs(view.toSource(piece.from) - from) <= NEAR);
  return headline < 0 ? null : { rows: headlineEvidence(view.text, top, lines), headline };
};

const pages = keptSets().flatMap(({ folder, gold }) =>
  Object.entries(gold).flatMap(([file, { blocks }]): readonly Page[] => {
    const first = blocks.find(([role]) => role === 'headline');
    const page = first && pageOf(readFileSync(join(folder, file), 'utf8'), first[1]);
    return page ? [page] : [];
  }),
);

const ROUNDS = 800;
const RATE = 0.3;
const MOMENTUM = 0.9;
/** How strongly weights are held to 0. */
const HOLD = 0.5;

const sum = (weights: readonly number[], row: readonly number[]): number =>
  row.reduce((total, value, index) => total + value * (weights[index] ?? 0), 0);

/** How likely each line of a page is its headline by `weights`. */
const shares = (weights: readonly number[], rows: readonly (readonly number[])[]): readonly number[] => {
  const sums = rows.map((row) => sum(weights, row));
  const most = Math.max(...sums);
  const odds = sums.map((value) => Math.exp(value - most));
  const total = odds.reduce((all, one) => all + one, 0);
  return odds.map((one) => one / total);
};

let weights: readonly number[] = HEADLINE_EVIDENCE.map(() => 0);
let speed: readonly number[] = weights;
for (let round = 0; round < ROUNDS; round++) {
  const gradient = weights.map((weight) => -HOLD * weight);
  for (const { rows, headline } of pages) {
    const likely = shares(weights, rows);
    for (const [line, row] of rows.entries()) {
      const wrong = (line === headline ? 1 : 0) - (likely[line] ?? 0);
      for (const [index, value] of row.entries()) gradient[index] = (gradient[index] ?? 0) + wrong * value;
    }
  }
  speed = speed.map((value, index) => MOMENTUM * value + (gradient[index] ?? 0) / pages.length);
  weights = weights.map((weight, index) => weight + RATE * (speed[index] ?? 0));
}

const right = pages.filter(({ rows, headline }) => {
  const likely = shares(weights, rows);
  return likely.indexOf(Math.max(...likely)) === headline;
}).length;
console.log(`${right} of ${pages.length} headlines`);
for (const [index, name] of HEADLINE_EVIDENCE.entries())
  console.log(`  ${/-/u.test(name) ? `'${name}'` : name}: ${(weights[index] ?? 0).toFixed(2)},`);
