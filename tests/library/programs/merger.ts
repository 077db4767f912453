/**
 * A program to be killed: opens a corpus and joins another copy of it, and prints when that begins and when it has ended.
 * `merge-kill.test.ts` bundles it.
 */
import { writeSync } from 'node:fs';
import { openLibrary } from './open-library.ts';

const [dataFolder = '', corpus = '', lexiconPath = '', path = '', base = ''] = process.argv.slice(2);
const library = await openLibrary(dataFolder, corpus, lexiconPath);
const ended = new Promise<void>((resolve) => {
  library.subscribe((event) => {
    if (event.type === 'job' && event.job.state !== 'running') resolve();
  });
});
writeSync(1, 'begun\n');
const reply = await library.call('merge.start', { path, base, anotherCorpus: false });
if (!reply.ok) throw new Error(JSON.stringify(reply.error));
await ended;
writeSync(1, 'ended\n');
await library.close();
