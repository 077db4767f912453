/**
 * `npm run bench [-- --text DIR] [--counts FILE] [--write]`: how fast the pipeline and Review are on this computer and how much memory
 * they take, beside their budgets and beside hunspell and SymSpell. Measures on the sample and on generated text, or on the text of
 * a folder, a sentence a line; `--write` keeps the results in `bench/RESULTS.md`. Times depend on the computer and on
 * what else it does, so nothing here passes or fails.
 */
import { parseArgs } from 'node:util';
import { lexiconBytes, readTexts } from './inputs.ts';
import { machineLines, publish } from './results.ts';
import { speedReport } from './speed/report.ts';

const { values } = parseArgs({
  options: { text: { type: 'string' }, counts: { type: 'string' }, write: { type: 'boolean' } },
});
const machine = machineLines(new Date());
const report = await speedReport({
  lexicon: lexiconBytes(),
  samples: readTexts('seeds'),
  counts: values.counts,
  texts: values.text === undefined ? [] : readTexts(values.text),
});
publish('Speed', [...machine, '', ...report], values.write === true);
