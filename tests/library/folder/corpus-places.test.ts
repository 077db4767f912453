/** An open corpus is written in its own folder only, whatever stands in its place: a drive that was taken out leaves an empty one. */
import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { verified } from '../copies.ts';
import { applied, corpusOf, note, readDispatch } from '../corpus.ts';
import { answer, failureOfCall, imported } from '../fresh.ts';

/** A corpus of which the drive was taken out after a decision: an empty folder stands in its place. */
const unmounted = async () => {
  let time = Date.now();
  const setting = await corpusOf(undefined, { now: () => new Date(time) });
  const { library, corpus, folder, ids } = setting;
  const id = ids['a.txt'] ?? '';
  await applied(library, id, note('one'));
  await answer(library, 'corpus.flush', {});
  const drive = join(folder, 'drive');
  await rename(corpus.path, drive);
  await mkdir(corpus.path);
  const decide = { id, revision: 2, operation: note('two') };
  const failure = { code: 'corpus-elsewhere', details: { path: corpus.path } };
  const sleep = (): void => {
    time += 3_600_000;
  };
  return { ...setting, id, drive, decide, failure, sleep };
};

describe('an empty folder in the place of an open corpus', () => {
  test('is no place to acknowledge a decision in; it is taken once the drive is back', async () => {
    const { library, corpus, drive, id, decide, failure } = await unmounted();
    expect(await failureOfCall(library, 'dispatch.apply', decide)).toEqual(failure);
    await answer(library, 'corpus.flush', {});
    expect(await readdir(corpus.path)).toEqual([]);
    await rm(corpus.path, { recursive: true });
    await rename(drive, corpus.path);
    await answer(library, 'dispatch.apply', decide);
    await answer(library, 'corpus.flush', {});
    expect((await readDispatch(library, id)).dispatch.notes).toBe('two');
    expect(await verified(library)).toMatchObject({ problems: [] });
  });

  test('gets no lock, though one is missing there, also after the computer slept', async () => {
    const { library, corpus, decide, failure, sleep } = await unmounted();
    sleep();
    expect(await failureOfCall(library, 'dispatch.apply', decide)).toEqual(failure);
    await library.close();
    expect(await readdir(corpus.path)).toEqual([]);
  });

  test('gets nothing of an import, of the description or of a removal', async () => {
    const { library, corpus, folder, id, failure } = await unmounted();
    const path = join(folder, 'new.txt');
    await writeFile(path, 'Un texte que le corpus n’a pas encore.');
    expect(await imported(library, [path])).toMatchObject({ state: 'failed', error: failure });
    expect(await failureOfCall(library, 'corpus.change', { title: 'x' })).toEqual(failure);
    expect(await failureOfCall(library, 'dispatches.remove', { ids: [id], reason: '' })).toEqual(failure);
    expect(await readdir(corpus.path)).toEqual([]);
  });
});

describe.each([
  ['corpus-missing', async () => undefined],
  ['corpus-elsewhere', (path: string) => mkdir(path)],
] as const)('an open corpus that is not in its folder any more (%s)', (code, leave) => {
  test('is what is missing: no dispatch of it is said to be gone or damaged, and all is well once it is back', async () => {
    const { library, corpus, folder, ids } = await corpusOf();
    const drive = join(folder, 'drive');
    const list = async () => {
      const query = { query: EVERYTHING, range: { offset: 0, limit: 10 } };
      return answer(library, 'dispatches.list', query);
    };
    const before = await list();
    await rename(corpus.path, drive);
    await leave(corpus.path);
    const failure = { code, details: { path: corpus.path } };
    for (const id of Object.values(ids))
      expect(await failureOfCall(library, 'dispatch.read', { id })).toEqual(failure);
    await answer(library, 'corpus.look', {});
    expect(await list()).toEqual(before);
    await rm(corpus.path, { recursive: true, force: true });
    await rename(drive, corpus.path);
    await answer(library, 'corpus.look', {});
    for (const id of Object.values(ids)) expect((await readDispatch(library, id)).dispatch.id).toBe(id);
    expect(await list()).toEqual(before);
    expect(await verified(library)).toMatchObject({ problems: [] });
  });
});

test('a drive that comes back under another number is written again: it holds the lock', async () => {
  const { library, corpus, drive, decide } = await unmounted();
  await rm(corpus.path, { recursive: true });
  await cp(drive, corpus.path, { recursive: true, preserveTimestamps: true });
  await answer(library, 'dispatch.apply', decide);
  await answer(library, 'corpus.flush', {});
  expect(JSON.parse(await readFile(corpus.dispatch(decide.id), 'utf8'))).toMatchObject({ notes: 'two' });
  await library.close();
  expect(await readdir(corpus.path)).not.toContain('.lock');
});
