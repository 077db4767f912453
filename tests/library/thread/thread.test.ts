/** The library in a thread of its own: the same answers, and a thread that dies is told and started again. */
import { join } from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { LibraryFailure } from '../../../library/errors.ts';
import type { Library } from '../../../library/library.ts';
import { type StartOptions, startLibrary } from '../../../library/start-library.ts';
import { bundled } from '../bundle.ts';
import { note } from '../corpus.ts';
import { answer, failureOfCall, freshFolder, LEXICON, SEEDS, toldChanged } from '../fresh.ts';

let bundle = '';
beforeAll(async () => {
  bundle = await bundled('thread', {
    worker: 'crashing-worker',
    pipeline: '../../../library/cleaning/pipeline-program',
  });
});

const inThread = (dataFolder: string, options: Partial<StartOptions> = {}): StartOptions => ({
  workerPath: join(bundle, 'worker.mjs'),
  pipelinePath: join(bundle, 'pipeline.mjs'),
  dataFolder,
  seedsFolder: SEEDS,
  lexiconPath: LEXICON,
  version: '0.0.0',
  host: { dialogs: true, note: null },
  ...options,
});

const started = async (dataFolder: string, options: Partial<StartOptions> = {}): Promise<Library> => {
  const { library, ready } = startLibrary(inThread(dataFolder, options));
  onTestFinished(() => library.close());
  await ready;
  return library;
};

const firstId = async (library: Library): Promise<string> => {
  const page = await answer(library, 'dispatches.list', {
    query: EVERYTHING,
    range: { offset: 0, limit: 1 },
  });
  return page.items[0]?.id ?? '';
};

describe('the library in a thread', () => {
  test('makes the sample in cleaning threads, and answers', async () => {
    const library = await started(await freshFolder());
    expect((await answer(library, 'app.describe', {})).corpus).toMatchObject({
      dispatches: 5,
      readOnly: null,
    });
  });

  test('answers what it was asked before it was open', async () => {
    const { library, ready } = startLibrary(inThread(await freshFolder()));
    onTestFinished(() => library.close());
    const [described] = await Promise.all([answer(library, 'app.describe', {}), ready]);
    expect(described.corpus).toMatchObject({ dispatches: 5 });
  });

  test('closed before it is open, lets go at once, and the next opens what it left', async () => {
    const data = await freshFolder();
    const { library, ready } = startLibrary(inThread(data));
    const cut = expect(ready).rejects.toThrow(LibraryFailure);
    await library.close();
    await cut;
    expect((await answer(await started(data), 'app.describe', {})).corpus).toMatchObject({
      dispatches: 5,
      readOnly: null,
    });
  });

  test('that dies fails the calls that wait, is started again, and has what was acknowledged', async () => {
    const library = await started(await freshFolder());
    const id = await firstId(library);
    await answer(library, 'dispatch.apply', { id, revision: 1, operation: note('kept') });
    const changed = toldChanged(library, id);
    const die = library.call('dispatch.apply', { id, revision: 2, operation: note('die') });
    const other = library.call('dispatch.read', { id });
    expect(await die).toEqual({ ok: false, error: { code: 'internal', details: { reason: 'told to die' } } });
    await other;
    const view = await answer(library, 'dispatch.read', { id });
    expect(view).toMatchObject({ dispatch: { revision: 2, notes: 'kept' }, undo: 2 });
    expect((await answer(library, 'app.describe', {})).corpus?.readOnly).toBeNull();
    await answer(library, 'dispatch.apply', { id, revision: 2, operation: note('on') });
    await changed;
  });

  test('that dies again and again is not started for ever', async () => {
    const library = await started(await freshFolder());
    const id = await firstId(library);
    const die = () => failureOfCall(library, 'dispatch.apply', { id, revision: 1, operation: note('die') });
    for (let i = 0; i < 4; i++) expect(await die()).toMatchObject({ code: 'internal' });
    expect(await failureOfCall(library, 'app.describe', {})).toMatchObject({ code: 'internal' });
  });

  test('that cannot start says why', async () => {
    const data = await freshFolder();
    const start = started(data, { corpus: join(data, 'nowhere') });
    await expect(start).rejects.toThrow(LibraryFailure);
    await expect(start).rejects.toMatchObject({ failure: { code: 'corpus-missing' } });
    await expect(started(data, { corpus: null, workerPath: join(data, 'none.mjs') })).rejects.toMatchObject({
      failure: { code: 'internal' },
    });
  });

  test('closed twice, and called after, stays calm', async () => {
    const library = await started(await freshFolder());
    await Promise.all([library.close(), library.close()]);
    expect(await failureOfCall(library, 'app.describe', {})).toMatchObject({ code: 'no-corpus-open' });
  });
});
