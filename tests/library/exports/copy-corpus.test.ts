/** Saving elsewhere: a whole copy of the corpus with what could not be saved, and what is unsaved safe in any case. */
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Errand } from '../../../core/api-keeping.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, note, readDispatch } from '../corpus.ts';
import { FaultyFiles, isReading } from '../faulty-files.ts';
import { answer, ended, failureOfCall, freshFolder, imported, openLibrary } from '../fresh.ts';
import { made, takenOverByAll } from '../operations.ts';

const OLD_CORPUS = join(import.meta.dirname, '../../fixtures/corpora/v1');
const decided = { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' } as const;
const writing = (notes: string): Errand => ({ kind: 'apply', operation: note(notes), decided });
const copied = async (library: Library, folder: string, unsaved: { id: string; errands: Errand[] }[]) =>
  ended(library, (await answer(library, 'copy.start', { folder, unsaved })).job);

test('a disk that refuses: the copy holds everything, with the decisions that could not be saved', async () => {
  let full = false;
  const counts = (name: string, path: string): boolean =>
    full && path.includes('corpus') && !path.includes('elsewhere') && !isReading(name);
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

test('a decision follows the operation over the corpus that it was taken upon', async () => {
  let full = false;
  const counts = (name: string, path: string): boolean =>
    full && path.includes('history') && !path.includes('elsewhere') && !isReading(name);
  const faulty = new FaultyFiles({ at: 0, code: 'ENOSPC', lasting: true, torn: true, counts });
  const { library, ids, folder } = await corpusOf(undefined, { files: faulty.files });
  const [a = ''] = Object.values(ids);
  const agency = (value: string) => ({ type: 'set-field', field: 'agency', value }) as const;
  full = true;
  await made(library, agency('OPERATION'), { ids: [a] });
  const { revision, metadata } = (await readDispatch(library, a)).dispatch;
  expect(metadata.agency?.value).toBe('OPERATION');
  expect(
    await failureOfCall(library, 'dispatch.apply', { id: a, revision, operation: agency('PERSON') }),
  ).toMatchObject({ code: 'disk-full' });
  const target = join(folder, 'elsewhere');
  const errand: Errand = { kind: 'apply', operation: agency('PERSON'), decided };
  expect(await copied(library, target, [{ id: a, errands: [errand] }])).toMatchObject({
    failed: 0,
    result: { taken: 1 },
  });

  const copy = await openLibrary(join(folder, 'data-b'), { corpus: target });
  await takenOverByAll(copy);
  expect((await readDispatch(copy, a)).dispatch.metadata.agency?.value).toBe('PERSON');
  const { lines } = await answer(copy, 'dispatch.history', { id: a });
  expect(lines.map(({ operation }) => operation.type)).toEqual(['import', 'corpus', 'set-field']);
});

test('holds what was kept before a migration, whatever the name of a file', async () => {
  const folder = await freshFolder();
  await cp(OLD_CORPUS, join(folder, 'corpus'), { recursive: true });
  const library = await openLibrary(join(folder, 'data'), { corpus: join(folder, 'corpus') });
  const kept = await readFile(join(folder, 'corpus', 'before-migration', 'v1', 'corpus.json'), 'utf8');
  const target = join(folder, 'elsewhere');
  expect(await copied(library, target, [])).toMatchObject({ failed: 0 });
  expect(await readFile(join(target, 'before-migration', 'v1', 'corpus.json'), 'utf8')).toBe(kept);
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
    unsaved: [{ id: a, revision: null, errands: [writing('kept')] }],
  });
  expect(await readdir(target)).not.toContain('corpus.json');
});

test('a broken disk: what cannot be read is told, and the copy holds the rest', async () => {
  const broken = (path: string, code: string): Error =>
    Object.assign(new Error(`${code}: ${path}`), { code });
  let lost: readonly string[] = [];
  let gone: string | null = null;
  const files: Files = {
    ...systemFiles,
    // A file of more than two gigabytes cannot be read at once.
    read: async (path) => {
      if (lost.length > 0 && path.includes('/originals/')) throw broken(path, 'ERR_FS_FILE_TOO_LARGE');
      if (lost.includes(path)) throw broken(path, 'EIO');
      return systemFiles.read(path);
    },
    stream: async function* (path) {
      if (lost.includes(path)) throw broken(path, 'EIO');
      if (path === gone) await rm(path);
      yield* systemFiles.stream(path);
    },
  };
  const { library, corpus, ids, folder } = await corpusOf(undefined, { files });
  const [a = '', b = ''] = Object.values(ids);
  await applied(library, b, note('de b'));
  await answer(library, 'corpus.flush', {});
  const { sha256 } = (await readDispatch(library, a)).dispatch.source;
  // An operation that is settled while the copy goes on.
  gone = join(corpus.operations, '01M8AX7ZRT7XJ6118EW4AED8A0.cursor.json');
  await mkdir(corpus.operations, { recursive: true });
  await writeFile(gone, '{}');
  lost = [corpus.original(sha256), corpus.dispatch(a), corpus.corpus];
  const target = join(folder, 'elsewhere');
  const job = await copied(library, target, []);
  expect(job).toMatchObject({ state: 'done', result: { kind: 'copy', path: target } });
  expect(job.failures.map(({ file, error }) => [basename(file), error.code])).toEqual([
    [basename(corpus.dispatch(a)), 'file-unreadable'],
    [sha256, 'file-unreadable'],
    ['corpus.json', 'file-unreadable'],
  ]);
  const copy = await openLibrary(join(folder, 'data-b'), { corpus: target });
  expect(await answer(copy, 'app.describe', {})).toMatchObject({
    corpus: { title: 'Essai', dispatches: 3, readOnly: null },
  });
  expect((await readDispatch(copy, b)).dispatch.notes).toBe('de b');
  // Its source alone is lost, and can be had back by importing the text again.
  expect(await failureOfCall(copy, 'dispatch.read', { id: a })).toMatchObject({ code: 'source-missing' });
  await imported(copy, [join(folder, 'input')]);
  expect((await readDispatch(copy, a)).text).toContain('ministre');
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

test('decisions that were kept apart can be imported where the corpus is, once', async () => {
  const { library, corpus, ids, folder } = await corpusOf();
  const [a = '', b = '', c = ''] = Object.values(ids);
  await applied(library, a, note('one'));
  const file = join(folder, 'rescued', 'unsaved-decisions.json');
  await mkdir(join(folder, 'rescued'));
  const place: Errand = {
    kind: 'apply',
    operation: { type: 'set-field', field: 'datelinePlace', value: 'Vinh' },
    decided,
  };
  const unsaved = [
    // As it was; gone on since, with the same part decided otherwise; not in the corpus.
    { id: a, revision: 2, errands: [writing('two'), writing('three'), { kind: 'undo' }] },
    { id: b, revision: 1, errands: [place, writing('d’alors')] },
    { id: 'f'.repeat(16), revision: 1, errands: [writing('x')] },
  ];
  await writeFile(file, JSON.stringify({ unsaved }));
  await applied(library, b, { type: 'set-field', field: 'datelinePlace', value: 'Hué' });
  const first = await imported(library, [file]);
  expect(first).toMatchObject({
    state: 'done',
    failures: [{ error: { code: 'dispatch-missing' } }],
    result: { kind: 'import', added: [], decided: [a, b], conflicts: [b] },
  });
  expect((await readDispatch(library, a)).dispatch).toMatchObject({ notes: 'two', revision: 5 });
  expect((await answer(library, 'dispatch.history', { id: a })).lines[2]).toMatchObject({
    agent: decided.by,
    at: decided.at,
  });
  expect((await readDispatch(library, b)).dispatch).toMatchObject({
    notes: 'd’alors',
    metadata: { datelinePlace: { value: 'Hué' } },
  });
  expect(await answer(library, 'conflicts.list', {})).toMatchObject({
    waiting: [{ id: b, conflicts: [{ part: 'field', mine: { value: 'Hué' }, theirs: { value: 'Vinh' } }] }],
  });
  const again = await imported(library, [file]);
  expect(again.result).toMatchObject({ decided: [] });
  expect((await readDispatch(library, a)).dispatch.revision).toBe(5);
  expect((await readFile(corpus.history(c), 'utf8')).trimEnd().split('\n')).toHaveLength(1);
});

test('a file of decisions that is not what it should be is told', async () => {
  const { library, folder } = await corpusOf();
  const file = join(folder, 'unsaved-decisions.json');
  await writeFile(file, '{"unsaved": 1}');
  expect(await imported(library, [file])).toMatchObject({
    state: 'done',
    failures: [{ file: 'unsaved-decisions.json', error: { code: 'file-unreadable' } }],
  });
});
