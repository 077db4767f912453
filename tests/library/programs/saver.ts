/**
 * A program to be killed: opens a corpus, saves decisions on a dispatch as fast as it can, and prints the revision of
 * each that was acknowledged. `kill.test.ts` bundles it.
 */
import { writeSync } from 'node:fs';
import { openLibrary } from './open-library.ts';

/** The note that the decision of a revision writes: of every length, so that kills meet lines of every size. */
const noteOf = (revision: number): string => `note ${revision} ${'é'.repeat(((revision - 1) * 37) % 3000)}`;

const [dataFolder = '', corpus = '', id = '', lexiconPath = '', input = ''] = process.argv.slice(2);
const library = await openLibrary(dataFolder, corpus, lexiconPath);
const { readOnly } = await library
  .call('app.describe', {})
  .then((reply) => (reply.ok && reply.value.corpus) || { readOnly: 'no corpus' });
if (readOnly !== null) throw new Error(`read-only: ${JSON.stringify(readOnly)}`);
if (input !== '') {
  // Every batch of an import that is on the disk counts as acknowledged too.
  library.subscribe((event) => {
    if (event.type === 'corpus' && event.corpus) writeSync(1, `${event.corpus.dispatches}\n`);
  });
  await library.call('import.start', { paths: [input] });
} else {
  const view = await library.call('dispatch.read', { id });
  if (!view.ok) throw new Error(JSON.stringify(view.error));
  // What it found is what its forerunner left when it was killed.
  const { revision: found, notes } = view.value.dispatch;
  const isWhole = found === 1 || notes === noteOf(found);
  writeSync(1, `found ${found} ${isWhole ? 'whole' : notes}\n`);
  for (let { revision } = view.value.dispatch; ; revision++) {
    const operation = {
      type: 'set-notes',
      notes: noteOf(revision + 1),
    } as const;
    const reply = await library.call('dispatch.apply', { id, revision, operation });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    writeSync(1, `${reply.value.entry.revision}\n`);
    // Verifying writes the snapshots that wait, so that the kill meets those writes too.
    if (revision % 3 === 0) void library.call('verify.start', {});
  }
}
