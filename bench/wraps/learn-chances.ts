/**
 * Counts on the tuning part of texts how often a line break comes with each start, end and fit that
 * `core/spacing/wraps/wrap-evidence.ts` gives chances of: inside a hard-wrapped paragraph and at its end, where paragraphs follow
 * each other on single breaks, and between paragraphs of a line each. Printed as shares, for one to compare them by.
 * `node scripts/run-typescript.mjs bench/wraps/learn-chances.ts DIR`
 */
import { type Line, linesOf } from '../../core/model/lines.ts';
import { lineEndOf } from '../../core/spacing/wraps/line-ends.ts';
import { fitAt } from '../../core/spacing/wraps/wrap-evidence.ts';
import { readTexts } from '../inputs.ts';
import { dispatchesOf, hashOf } from '../spacing/corrupt.ts';
import { pageOf, widthOf } from './measure.ts';
import { wrapPage } from './wrap.ts';

const [, , folder = ''] = process.argv;
const STARTS = 3;
const ENDS = 5;
const FITS = 5;

interface Counts {
  readonly ends: readonly number[][];
  readonly fits: number[];
}

const newCounts = (): Counts => ({
  ends: Array.from({ length: STARTS }, () => new Array<number>(ENDS).fill(0)),
  fits: new Array<number>(FITS).fill(0),
});
const inside = newCounts();
const atEnd = newCounts();
const paragraphs = newCounts();

const count = (
  { ends, fits }: Counts,
  text: string,
  lines: readonly Line[],
  at: number,
  width: number,
): void => {
  const before = lines[at];
  const after = lines[at + 1];
  if (!before || !after) return;
  const end = lineEndOf(text, before, after, at);
  if (end.apart) return;
  const row = ends[end.start] ?? [];
  row[end.end] = (row[end.end] ?? 0) + 1;
  const fit = fitAt(text, lines, end, width);
  fits[fit] = (fits[fit] ?? 0) + 1;
};

const dispatches = readTexts(folder).flatMap((text) => dispatchesOf(text, 'tuning'));
for (const [index, dispatch] of dispatches.entries()) {
  const page = pageOf(dispatch, '\n');
  const number = hashOf(dispatch[0] ?? '') + index;
  for (const hyphens of [false, true]) {
    const width = widthOf(number + Number(hyphens));
    const { text, blocks } = wrapPage(page, {
      width,
      hyphens,
      lineEnd: '\n',
      lost: 0,
      story: false,
      seed: number,
    });
    const lines = linesOf(text);
    const isEnd = new Set(blocks.map(({ to }) => to));
    for (const [at, { to }] of lines.entries()) count(isEnd.has(to) ? atEnd : inside, text, lines, at, width);
  }
  const lines = linesOf(page.text);
  for (const at of lines.keys()) count(paragraphs, page.text, lines, at, widthOf(number));
}

for (const [name, { ends, fits }] of Object.entries({ inside, atEnd, paragraphs })) {
  const all = Math.max(
    1,
    ends.flat().reduce((sum, value) => sum + value, 0),
  );
  console.log(`${name}, ${all} breaks, by start and end:`);
  for (const row of ends) console.log(`  ${row.map((value) => (value / all).toFixed(4)).join(' ')}`);
  console.log(`  fits: ${fits.map((value) => (value / all).toFixed(4)).join(' ')}`);
}
