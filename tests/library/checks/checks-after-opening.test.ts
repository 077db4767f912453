/** What is checked quietly once a corpus is open, and how far that has come: it remembers, and the archivist is told. */
import { createHash } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { Fixity, fixityState } from '../../../library/checks/fixity.ts';
import { systemFiles } from '../../../library/disk/files.ts';
import { idOf } from '../../../library/dispatches/originals.ts';
import { type CorpusFolder, corpusFolder } from '../../../library/folder/corpus-folder.ts';
import { corpusOf, decidedTwice, readDispatch, sourceOf } from '../corpus.ts';
import { answer, ended, failureOfCall, freshFolder, openLibrary } from '../fresh.ts';

/** A folder with sources alone, in many of its parts; gives their paths in the order they are gone through. */
const sourcesIn = async (count: number): Promise<{ corpus: CorpusFolder; paths: readonly string[] }> => {
  const corpus = corpusFolder(join(await freshFolder(), 'corpus'));
  const paths: string[] = [];
  for (let n = 0; n < count; n++) {
    const bytes = Buffer.from(`Dépêche ${n}`);
    const path = corpus.original(createHash('sha256').update(bytes).digest('hex'));
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
    paths.push(path);
  }
  await mkdir(dirname(corpus.index), { recursive: true });
  return { corpus, paths: paths.toSorted() };
};

/** Goes through the sources of a corpus that counts as large, until `most` were read; gives those that were. */
const checked = async (corpus: CorpusFolder, now: string, most = Number.POSITIVE_INFINITY) => {
  const read: string[] = [];
  const told: string[] = [];
  let done: () => void = () => undefined;
  const enough = new Promise<void>((resolve) => {
    done = resolve;
  });
  const fixity = new Fixity({
    files: {
      ...systemFiles,
      stream: (path) => {
        if (read.push(path) >= most) done();
        return systemFiles.stream(path);
      },
    },
    awaited: systemFiles,
    ...{ folder: corpus, now: () => new Date(now), size: () => 100_000, writable: () => true, after: 0 },
    reread: async (id) => {
      told.push(id);
    },
    lookAtRemoved: async () => undefined,
    lookAtOperations: async () => undefined,
  });
  const whole = fixity.start().then(done);
  await enough;
  await fixity.close();
  await whole;
  return { read, told };
};

test('a large corpus is gone through over several openings, from where the last one stopped, once a week', async () => {
  const { corpus, paths } = await sourcesIn(90);
  const first = await checked(corpus, '2026-03-01T10:00:00.000Z', 40);
  expect(first.read).toEqual(paths.slice(0, first.read.length));
  const part = await fixityState(systemFiles, corpus);
  expect(part.whole).toBeNull();
  expect(part.share).toBeGreaterThan(0.2);
  expect(part.share).toBeLessThan(0.6);

  const second = await checked(corpus, '2026-03-02T10:00:00.000Z');
  // The part that was under way may be read again, and no other.
  expect(second.read).toEqual(paths.slice(-second.read.length));
  expect(second.read.length).toBeLessThan(60);
  expect(new Set([...first.read, ...second.read]).size).toBe(90);
  const whole = { whole: '2026-03-02T10:00:00.000Z', share: 1 };
  expect(await fixityState(systemFiles, corpus)).toEqual(whole);

  expect((await checked(corpus, '2026-03-05T10:00:00.000Z')).read).toEqual([]);
  await writeFile(paths[70] ?? '', 'Dépêche!!!');
  const later = await checked(corpus, '2026-03-10T10:00:00.000Z', 60);
  expect(later.read.length).toBeLessThan(90);
  expect(await fixityState(systemFiles, corpus)).toMatchObject({ whole: whole.whole });
  const last = await checked(corpus, '2026-03-10T11:00:00.000Z');
  const spoilt = (paths[70] ?? '').split('/').at(-1) ?? '';
  expect([...later.told, ...last.told]).toEqual([idOf(spoilt)]);
  // What is spoilt is looked at first at every opening, until it is whole.
  expect((await checked(corpus, '2026-03-11T11:00:00.000Z')).read).toEqual([paths[70]]);
});

test('sources are gone through anew where the clock was set back behind the last check', async () => {
  const { corpus, paths } = await sourcesIn(3);
  expect((await checked(corpus, '2027-03-01T10:00:00.000Z')).read).toEqual(paths);
  expect((await checked(corpus, '2026-03-01T10:00:00.000Z')).read).toEqual(paths);
  expect((await checked(corpus, '2026-03-01T11:00:00.000Z')).read).toEqual([]);
});

test('statistics say how far it is, and a verification that finds nothing wrong is such a check', async () => {
  const { library, corpus, folder } = await corpusOf();
  const sources = async () => (await answer(library, 'corpus.stats', {})).sources;
  expect(await sources()).toEqual({ whole: null, share: 0 });
  // A reader goes through none, and says nothing of it.
  const reader = await openLibrary(join(folder, 'reader'), { corpus: corpus.path });
  expect((await answer(reader, 'corpus.stats', {})).sources).toBeNull();
  await reader.close();
  await ended(library, (await answer(library, 'verify.start', {})).job);
  expect(await sources()).toMatchObject({ whole: expect.any(String), share: 1 });
});

test('what a verification found is kept at once, not when nobody is at work any more', async () => {
  const { corpus } = await sourcesIn(1);
  const never = (): Promise<never> => new Promise(() => undefined);
  const busy = { read: never, info: never, list: never, makeFolder: never, create: never, rename: never };
  const now = '2026-03-01T10:00:00.000Z';
  const fixity = new Fixity({
    files: { ...systemFiles, ...busy, syncFolder: never },
    awaited: systemFiles,
    ...{ folder: corpus, now: () => new Date(now), size: () => 1, writable: () => true, after: 0 },
    reread: async () => undefined,
    lookAtRemoved: async () => undefined,
    lookAtOperations: async () => undefined,
  });
  await fixity.isWhole();
  expect(await fixityState(systemFiles, corpus)).toEqual({ whole: now, share: 1 });
});

test('a source that is touched is told at once, however far the check is', async () => {
  const { library, corpus, ids } = await corpusOf();
  const [id = ''] = Object.values(ids);
  await library.call('dispatch.read', { id: ids['b.txt'] ?? '' });
  const source = await sourceOf(corpus, id);
  await chmod(source, 0o644);
  await writeFile(source, Buffer.alloc((await readFile(source)).length, 'x'));
  expect(await failureOfCall(library, 'dispatch.read', { id })).toMatchObject({ code: 'source-changed' });
});

test.each([
  ['its snapshot', (corpus: CorpusFolder, id: string) => corpus.dispatch(id)],
  ['its history', (corpus: CorpusFolder, id: string) => corpus.history(id)],
])('a removed dispatch of which %s was zeroed is told soon after opening, and had back', async (_, file) => {
  const { id, data, corpus } = await decidedTwice();
  const library = await openLibrary(data, { corpus: corpus.path });
  await answer(library, 'dispatches.remove', { ids: [id], reason: 'en double' });
  await library.close();
  const path = file(corpus, id);
  await writeFile(path, Buffer.alloc((await readFile(path)).length));
  const again = await openLibrary(data, { corpus: corpus.path, checkAfter: 0 });
  const damaged = async () => (await answer(again, 'damage.list', {})).dispatches.map((one) => one.id);
  await expect.poll(damaged).toEqual([id]);
  const repair = await ended(again, (await answer(again, 'repair.start', { ids: [id] })).job);
  expect(repair).toMatchObject({ failed: 0, result: { repaired: [id] } });
  expect(await damaged()).toEqual([]);
  await answer(again, 'dispatches.restore', { ids: [id] });
  expect((await readDispatch(again, id)).dispatch.notes).toBe('two');
});
