/**
 * `npm run bench`: how fast the pipeline and Review are on this computer, beside their budgets. Times depend on the
 * computer and on what else it does, so nothing here passes or fails.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean } from '../core/clean.ts';
import { decodeLexicon } from '../core/spacing/lexicon-format.ts';
import { measureReviewRows } from './diff/review-rows.ts';

const SECONDS = 3;

const lexicon = decodeLexicon(readFileSync(join('dist', 'lexicon', 'fr.bin')));
if (!lexicon.ok) throw new Error(lexicon.error.code);

const texts = readdirSync('seeds')
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(join('seeds', name), 'utf8'));

/** Megabytes of UTF-8 that one thread cleans in a second. */
const throughput = (inputs: readonly string[]): number => {
  const bytes = inputs.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const round = (): void => {
    for (const text of inputs) clean(text, { lexicon: lexicon.value });
  };
  round();
  const start = performance.now();
  let rounds = 0;
  while (performance.now() - start < SECONDS * 1000) {
    round();
    rounds++;
  }
  return (rounds * bytes) / 1000 / (performance.now() - start);
};

const long = `${texts.join('\n').replaceAll('\n', ' ')} `;
console.log(`clean, the sample dispatches: ${throughput(texts).toFixed(2)} MB/s (budget: 2)`);
for (const size of [10_000, 100_000, 1_000_000]) {
  const text = long.repeat(Math.ceil(size / long.length)).slice(0, size);
  console.log(`clean, one line of ${size} characters: ${throughput([text]).toFixed(2)} MB/s`);
}
const { median, slowest } = measureReviewRows();
console.log(
  `review rows of 10,000 words and 500 edits: ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms (budget: 16)`,
);
