/**
 * A program that does what it is told, one order a line, and answers each in one line of JSON: `open` opens the corpus
 * and tells why it is read-only, or null; `read` tells the revision and note of the dispatch; `note TEXT` decides on it
 * and tells the revision, or the code of the failure. `two-processes.test.ts` bundles it.
 */
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Library } from '../../../library/library.ts';
import { openLibrary } from './open-library.ts';

const [dataFolder = '', corpus = '', id = '', lexiconPath = ''] = process.argv.slice(2);
const tell = (value: unknown): void => void writeSync(1, `${JSON.stringify(value)}\n`);

const read = async (library: Library) => {
  const view = await library.call('dispatch.read', { id });
  if (!view.ok) throw new Error(JSON.stringify(view.error));
  const { revision, notes } = view.value.dispatch;
  return { revision, notes };
};

const library = await openLibrary(dataFolder, null, lexiconPath);
tell('ready');
for await (const line of createInterface({ input: process.stdin })) {
  const [order, ...words] = line.split(' ');
  if (order === 'open') {
    const reply = await library.call('corpus.open', { path: corpus });
    if (!reply.ok) throw new Error(JSON.stringify(reply.error));
    const app = await library.call('app.describe', {});
    tell(app.ok && app.value.corpus ? { readOnly: app.value.corpus.readOnly } : { readOnly: 'no corpus' });
  } else if (order === 'read') tell(await read(library));
  else {
    const { revision } = await read(library);
    const operation = { type: 'set-notes', notes: words.join(' ') } as const;
    const reply = await library.call('dispatch.apply', { id, revision, operation });
    tell(reply.ok ? { revision: reply.value.entry.revision } : { code: reply.error.code });
  }
}
