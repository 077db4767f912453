/** Saving elsewhere: a whole copy of the corpus with what could not be saved, and what is unsaved safe in any case. */
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Errand } from '../../core/api-keeping.ts';
import type { Library } from '../../library/library.ts';
import { applied, corpusOf, note, readDispatch } from './corpus.ts';
import { FaultyFiles } from './faulty-files.ts';
import { answer, ended, failureOfCall, openLibrary } from './fresh.ts';

const decided = { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' } as const;
const writing = (notes: string): Errand => ({ kind: 'apply', operation: note(notes), decided });
const copied = async (library: Library, folder: string, unsaved: { id: string; errands: Errand[] }[]) =>
  ended(library, (await answer(library, 'copy.start', { folder, unsaved })).job);

test('a disk that refuses: the copy holds everything, with the decisions that could not be saved', async () => {
  let full = false;
  const counts = (name: string, path: string): boolean =>
    full &&
    path.includes('corpus') &&
    !path.includes('elsewhere') &&
    name !== 'read' &&
    name !== 'info' &&
    name !== 'list';
  const faulty = new FaultyFiles({ at: 0, code: 'ENOSPC', lasting: true, torn: true, counts });
  const { library, corpus, ids, folder } = await corpusOf(undefined, { files: faulty.files });
  const [a = '', b = ''] = Object.values(ids);
  await applied(library, a, note('one'));
  await answer(library, 'dispatches.remove', { ids: [b], reason: 'en double' });
  full = true;
  expect(
    await failureOfCall(library, 'dispatch.apply', { id: a, revision: 2, operation: note('two') }),
  ).toMatchObject({ code: 'disk-full' });
  const target = join(folder, 'elsewhere');
  const job = await copied(library, target, [
    { id: a, errands: [writing('two'), writing('three'), { kind: 'undo' }] },
  ]);
  expect(job).toMatchObject({ state: 'done', failed: 0, result: { kind: 'copy', path: target, taken: 3 } });
  expect(await readdir(target)).not.toContain('unsaved-decisions.json');

  const copy = await openLibrary(join(folder, 'data-b'), { corpus: target });
  expect((await readDispatch(copy, a)).dispatch).toMatchObject({ revision: 5, notes: 'two' });
  expect((await answer(copy, 'dispatch.history', { id: a })).lines[2]).toMatchObject({
    agent: decided.by,
    at: decided.at,
  });
  expect(await answer(copy, 'app.describe', {})).toMatchObject({
    corpus: { title: 'Essai', dispatches: 2, removed: 1, readOnly: null },
  });
  const { result } = await ended(copy, (await answer(copy, 'verify.start', {})).job);
  expect(result).toMatchObject({ problems: [] });
  expect((await readFile(corpus.history(a), 'utf8')).trimEnd().split('\n')).toHaveLength(2);
});

test('a corpus that can no longer be read: what is unsaved is safe in a file of its own', async () => {
  const { library, corpus, ids, folder } = await corpusOf();
  const [a = ''] = Object.values(ids);
  await rm(corpus.path, { recursive: true });
  const target = join(folder, 'elsewhere');
  expect(await copied(library, target, [{ id: a, errands: [writing('kept')] }])).toMatchObject({
    state: 'failed',
  });
  expect(JSON.parse(await readFile(join(target, 'unsaved-decisions.json'), 'utf8'))).toEqual({
    unsaved: [{ id: a, errands: [writing('kept')] }],
  });
  expect(await readdir(target)).not.toContain('corpus.json');
});

test('never over other files, nor in a corpus', async () => {
  const { library, corpus, folder } = await corpusOf();
  const input = join(folder, 'input');
  await writeFile(join(input, 'mine.txt'), 'x');
  expect(await copied(library, input, [])).toMatchObject({ error: { code: 'folder-not-empty' } });
  expect(await copied(library, join(corpus.path, 'copy'), [])).toMatchObject({
    error: { code: 'target-in-corpus' },
  });
  expect(await readFile(join(input, 'mine.txt'), 'utf8')).toBe('x');
});
