/**
 * A program to be killed: opens a corpus, begins to clean it again with rules turned off, or goes on where that was cut
 * short, and prints the run's id as soon as it is on the disk.
 * `corpus-operations-kill.test.ts` bundles it.
 */
import { writeSync } from 'node:fs';
import { setImmediate as turn } from 'node:timers/promises';
import type { OperationLine } from '../../../core/api-operations.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { openLibrary } from './open-library.ts';

const [dataFolder = '', corpus = '', lexiconPath = ''] = process.argv.slice(2);
const library = await openLibrary(dataFolder, corpus, lexiconPath);
const policies = { 'joined-words': 'off', 'joined-names': 'off', 'paragraph-opening': 'off' } as const;
const known = async (): Promise<readonly OperationLine[]> => {
  const reply = await library.call('operations.list', { range: { offset: 0, limit: 1 } });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return reply.value.operations;
};
const [before] = await known();
const begun =
  before === undefined
    ? await library.call('reclean.start', { query: EVERYTHING, policies, anew: false })
    : before.reclean === 'halted'
      ? await library.call('reclean.resume', { id: before.id })
      : null;
if (begun?.ok === false) throw new Error(JSON.stringify(begun.error));
let [run] = await known();
while (run === undefined) {
  // An answer from memory takes no turn of the loop in which the run could be written.
  await turn();
  [run] = await known();
}
writeSync(1, `${run.id}\n`);
