/**
 * A program that meets files and folders it may not touch, and prints what it was told: `permissions.test.ts` bundles
 * it and, where the tests run as root, who may touch everything, runs it as somebody else.
 */
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Job } from '../../../core/api-jobs.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { openLibrary } from './open-library.ts';

const [folder = '', lexiconPath = ''] = process.argv.slice(2);
const library = await openLibrary(join(folder, 'data'), null, lexiconPath);
const ended = async (reply: Awaited<ReturnType<typeof library.call<'import.start'>>>): Promise<Job> => {
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  for (;;) {
    const job = await library.call('jobs.read', reply.value);
    if (!job.ok) throw new Error(JSON.stringify(job.error));
    if (job.value.state !== 'running') return job.value;
    await new Promise((resolve) => setImmediate(resolve));
  }
};
const corpus = join(folder, 'corpus');
const input = join(folder, 'input');
const sealed = join(folder, 'sealed');
await mkdir(join(input, 'closed'), { recursive: true });
await mkdir(sealed);
await writeFile(join(input, 'a.txt'), 'Une ligne de Hanoï.\n');
await writeFile(join(input, 'b.txt'), 'Une autre ligne.\n');
await chmod(join(input, 'closed'), 0o000);
await chmod(join(input, 'b.txt'), 0o000);
await chmod(sealed, 0o555);

await library.call('corpus.create', { path: corpus, title: 'x' });
const imported = await ended(await library.call('import.start', { paths: [input] }));
const [id = ''] = imported.result?.kind === 'import' ? imported.result.added : [];
const note = { id, revision: 1, operation: { type: 'set-notes', notes: 'x' } } as const;
const request = {
  format: 'jsonl',
  query: EVERYTHING,
  folder: sealed,
  name: 'a.jsonl',
  replace: false,
} as const;
const exported = await ended(await library.call('export.start', request));
const create = await library.call('corpus.create', { path: join(sealed, 'x'), title: 'x' });

const history = join(corpus, 'history', id.slice(0, 2), `${id}.jsonl`);
await chmod(history, 0o444);
const refused = await library.call('dispatch.apply', note);
await chmod(history, 0o644);
await library.call('corpus.close', {});
await chmod(corpus, 0o555);
const readOnly = await library.call('corpus.open', { path: corpus });
const applied = await library.call('dispatch.apply', note);
const read = await library.call('dispatch.read', { id });
await library.call('corpus.close', {});
await chmod(corpus, 0o000);
const closed = await library.call('corpus.open', { path: corpus });
await chmod(corpus, 0o755);
await chmod(join(input, 'closed'), 0o755);
await library.close();
process.stdout.write(
  JSON.stringify({
    failures: imported.failures.map(({ file, error }) => [file, error.code]),
    added: id !== '',
    exported: exported.error?.code,
    create,
    refused,
    readOnly,
    applied,
    read: read.ok,
    closed,
  }),
);
