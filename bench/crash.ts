/**
 * `npm run test:crash [-- --kills N] [--merges N] [--write]`: a process that saves decisions is killed with SIGKILL at random
 * moments, 1,000 times unless told otherwise; after each kill the corpus must open and hold every decision that was
 * acknowledged. Another process is killed, up to 12 times, while operations over a whole corpus are taken over and the
 * index is written, and one that joins another archivist's copy 12 times unless told otherwise. It runs `kill.test.ts`,
 * `corpus-operations-kill.test.ts` and `merge-kill.test.ts` of `tests/library/`, of which `npm test` runs short versions, and
 * ends with code 1 where anything was lost. `--write` keeps the figures in `bench/RESULTS.md`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { passingFolder } from '../scripts/passing-folder.mjs';
import { argumentsOr } from './arguments.ts';
import { machineLines, publish } from './results.ts';

const USAGE = `npm run test:crash -- [--kills N] [--merges N] [--write]
  --kills N   how often the process that saves is killed; 1000 unless told
  --merges N  how often the process that joins another copy is killed; 12 unless told
  --write     keep the results in bench/RESULTS.md`;

const TESTS = ['kill', 'operations/corpus-operations-kill', 'merge/merge-kill'].map(
  (name) => `tests/library/${name}.test.ts`,
);

const values = argumentsOr(
  USAGE,
  () =>
    parseArgs({
      options: {
        kills: { type: 'string', default: '1000' },
        merges: { type: 'string', default: '12' },
        write: { type: 'boolean', default: false },
        help: { type: 'boolean' },
      },
    }).values,
);

interface Told {
  /** Kills after which everything that was acknowledged was there. */
  readonly kept: number;
  /** Decisions acknowledged before all of these kills together. */
  readonly decisions: number;
}

// One that was moved would be passed by in silence, after all the others had run.
for (const test of TESTS) if (!existsSync(test)) throw new Error(`${test} is not there`);

const machine = machineLines(new Date());
const folder = passingFolder('depeche-crash');
const report = join(folder, 'told.json');
const reportOfMerges = join(folder, 'merges.json');
const started = performance.now();
const { status } = spawnSync(
  process.execPath,
  [
    ...['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit'],
    ...TESTS,
    ...['-t', 'amid decisions|times amid operations|amid merges'],
  ],
  {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: {
      ...process.env,
      DEPECHE_KILLS: values.kills,
      DEPECHE_KILLS_REPORT: report,
      DEPECHE_MERGE_KILLS: values.merges,
      DEPECHE_MERGE_KILLS_REPORT: reportOfMerges,
    },
  },
);
const told: Told = JSON.parse(readFileSync(report, 'utf8'));
const merges: Pick<Told, 'kept'> = JSON.parse(readFileSync(reportOfMerges, 'utf8'));
const minutes = ((performance.now() - started) / 60_000).toFixed(1);
const kills = Number(values.kills);
publish(
  'Durability',
  [
    ...machine,
    '',
    `A process that saves decisions as fast as it can was killed with SIGKILL ${kills.toLocaleString('en')} times, at`,
    'random moments, 40 times on one corpus; after each kill it was opened and compared with what had been acknowledged.',
    '',
    `- ${told.kept.toLocaleString('en')} of ${kills.toLocaleString('en')} kills lost nothing that was acknowledged.`,
    `- ${status === 0 ? 'Every' : 'Not every'} operation over a whole corpus that was acknowledged before ${Math.min(12, kills)} more kills was taken over by each dispatch, once, and the index says so.`,
    `- ${merges.kept.toLocaleString('en')} of ${Number(values.merges).toLocaleString('en')} kills amid merges left both copies whole, and the merge made again came to the same end.`,
    `- ${told.decisions.toLocaleString('en')} decisions were acknowledged in all; ${minutes} minutes.`,
  ],
  values.write && status === 0,
);
process.exitCode = status === 0 && told.kept === kills && merges.kept === Number(values.merges) ? 0 : 1;
