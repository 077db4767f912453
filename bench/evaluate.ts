/**
 * `npm run evaluate [-- --text DIR] [--counts FILE] [--write]`: how good spacing and segmentation are, beside their budgets and their
 * peers. Segmentation is measured on generated dispatches; spacing on clean text, one sentence a line in each `.txt`
 * file of the folder, damaged by known mechanisms, and wrapped with its line breaks kept: where there is no such text, the report says so. `--counts` names a file of "word count" lines for a peer that
 * wants one. `--write` keeps the
 * results in `bench/RESULTS.md`.
 */
import { parseArgs } from 'node:util';
import { argumentsOr } from './arguments.ts';
import { readTexts, shippedLexicon } from './inputs.ts';
import { budgetLine, machineLines, publish } from './results.ts';
import { segmentationReport } from './segmentation/report.ts';
import { spacingReport } from './spacing/report.ts';
import { wrapsReport } from './wraps/report.ts';

const USAGE = `npm run evaluate -- [--text DIR] [--counts FILE] [--write]
  --text DIR     clean text, one sentence a line in each .txt file; spacing is measured on it
  --counts FILE  lines of "word count", which symspell is given
  --write        keep the results in bench/RESULTS.md`;

const values = argumentsOr(
  USAGE,
  () =>
    parseArgs({
      options: {
        text: { type: 'string' },
        counts: { type: 'string' },
        write: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values,
);
const texts = values.text === undefined ? [] : readTexts(values.text);
const sentences = texts.flatMap((text) => text.split('\n').filter((line) => line.trim() !== ''));

const machine = machineLines(new Date());
const spacing = texts.length === 0 ? null : await spacingReport(texts, shippedLexicon(), values.counts);
const segmentation = segmentationReport(sentences);
publish(
  'Quality',
  [
    ...machine,
    ...(spacing?.lines ?? [
      '',
      '## Spacing',
      '',
      'Not measured: no text was given. A folder of `.txt` files, one sentence a line, goes with `--text DIR`.',
    ]),
    ...wrapsReport(texts, shippedLexicon()),
    ...segmentation.lines,
    '',
    '## Budgets',
    '',
    ...[...(spacing?.budgets ?? []), ...segmentation.budgets].map(budgetLine),
  ],
  values.write === true,
);
