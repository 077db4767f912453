/**
 * A program to be killed: opens a corpus, makes a few operations over all of its dispatches as fast as it can, prints
 * the id of each that was acknowledged, and goes on taking them over. They are few, so that what a life leaves behind
 * does not depend on the machine's speed. `corpus-operations-kill.test.ts` bundles it.
 */
import { writeSync } from 'node:fs';
import { EVERYTHING } from '../../../core/everything.ts';
import { openLibrary } from './open-library.ts';

const OPERATIONS = 6;

const [dataFolder = '', corpus = '', lexiconPath = ''] = process.argv.slice(2);
const library = await openLibrary(dataFolder, corpus, lexiconPath);
for (let n = 0; n < OPERATIONS; n++) {
  const term = `${process.pid}-${n}`;
  const reply = await library.call('operations.apply', {
    operation: { type: 'add-terms', field: 'tags', terms: [term] },
    selection: { query: EVERYTHING },
  });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  writeSync(1, `${reply.value.id} ${term}\n`);
  // Some are taken back while dispatches still take them over.
  if (n % 3 !== 2) continue;
  const undone = await library.call('operations.undo', { id: reply.value.id });
  if (!undone.ok) throw new Error(JSON.stringify(undone.error));
  writeSync(1, `${undone.value.id} -${term}\n`);
}
