/**
 * `npm run bench [-- --part speed|command|library|window] [--write] [--text DIR] [--counts FILE] [--sizes N,N]
 * [--keep DIR]`: how fast the pipeline, Review, the command, the library and the window are on this computer and how much
 * memory they take, beside their budgets and beside other tools. The pipeline is measured on the sample and on generated
 * text, or on the text of a folder, a sentence a line; the command on generated dispatches, from its start to its end; the
 * library on generated corpora, kept in a folder where one is named; the window on the sample and the largest corpus that
 * is kept. `--write` keeps the results in `bench/RESULTS.md`. Times depend on the computer and on what else it does, so
 * nothing here passes or fails.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { argumentsOr } from './arguments.ts';
import { commandReport } from './command/report.ts';
import { lexiconBytes } from './inputs.ts';
import { measure } from './library/measure.ts';
import { libraryReport } from './library/report.ts';
import { machineLines, publish } from './results.ts';
import { speedReport } from './speed/report.ts';
import { measureThroughput } from './speed/throughput.ts';
import { windowReport } from './window/report.ts';

const USAGE = `npm run bench -- [--part speed|command|library|window] [--text DIR] [--counts FILE] [--sizes N,N] [--keep DIR] [--write]
  --part NAME    one part only
  --text DIR     clean text for the speed of the pipeline, one sentence a line in each .txt file
  --counts FILE  lines of "word count", which symspell is given
  --sizes N,N    dispatches in the corpora of the library, the smallest first
  --keep DIR     where corpora are kept from run to run
  --write        keep the results in bench/RESULTS.md`;
const PARTS = ['speed', 'command', 'library', 'window'];
const SIZES = '100,10000,100000';
/** This program, bundled. */
const program = fileURLToPath(import.meta.url);

const bench = async (): Promise<void> => {
  const values = argumentsOr(USAGE, () => {
    const read = parseArgs({
      options: {
        part: { type: 'string' },
        text: { type: 'string' },
        counts: { type: 'string' },
        sizes: { type: 'string' },
        keep: { type: 'string' },
        write: { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
    if (read.part !== undefined && !PARTS.includes(read.part))
      throw new Error(`There is no part ${read.part}`);
    return read;
  });
  const write = values.write === true;
  const asked = (part: string): boolean => values.part === undefined || values.part === part;
  if (asked('speed')) {
    const machine = machineLines(new Date());
    const report = await speedReport({
      lexicon: lexiconBytes(),
      program,
      counts: values.counts,
      text: values.text,
    });
    publish('Speed', [...machine, '', ...report], write);
  }
  if (asked('command')) {
    const machine = machineLines(new Date());
    publish('Command', [...machine, '', ...commandReport()], write);
  }
  if (asked('library')) {
    const machine = machineLines(new Date());
    const report = await libraryReport({
      lexicon: lexiconBytes(),
      program,
      sizes: (values.sizes ?? SIZES).split(',').map(Number),
      keep: values.keep,
    });
    publish('Library', [...machine, '', ...report], write);
  }
  if (asked('window')) {
    const machine = machineLines(new Date());
    publish('Window', [...machine, '', ...windowReport(values.keep)], write);
  }
};

// A measurement that needs a process of its own runs in this same program.
const [task, ...args] = process.argv.slice(2);
if (task === 'library-measure') await measure(args);
else if (task === 'speed-measure') measureThroughput(args);
else await bench();
