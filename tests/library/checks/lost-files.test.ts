/** Files of a dispatch that are gone, or something else in their place: told when the corpus is opened, and mended. */
import { execFileSync } from 'node:child_process';
import { chmod, copyFile, mkdir, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { decodeTime, ulid } from 'ulid';
import { describe, expect, test } from 'vitest';
import type { VerifyResult } from '../../../core/api-jobs.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Library } from '../../../library/library.ts';
import {
  applied,
  corpusOf,
  decidedTwice,
  itemOf,
  note,
  readDispatch,
  reopened,
  type Setting,
  sourceOf,
  TEXTS,
} from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, ended, freshFolder, imported, keptAside, openLibrary } from '../fresh.ts';
import { made, settled, TAGGED } from '../operations.ts';

const verified = async (library: Library) =>
  (await ended(library, (await answer(library, 'verify.start', {})).job)).result;
const repaired = async (library: Library, ids: string[] | null) =>
  (await ended(library, (await answer(library, 'repair.start', { ids })).job)).result;
const GONE = { code: 'dispatch-damaged', details: { reason: 'records-gone' } };

test('both records gone: told at opening and by verify, begun anew from the source when asked', async () => {
  const setting = await decidedTwice();
  const { id, corpus } = setting;
  await rm(corpus.dispatch(id));
  await rm(corpus.history(id));
  const library = await reopened(setting);
  expect((await itemOf(library, id)).damaged).toMatchObject(GONE);
  expect(await verified(library)).toMatchObject({ dispatches: 3, problems: [{ error: GONE }] });
  expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([
    { id, failure: GONE, gives: 'anew' },
  ]);
  expect(await repaired(library, null)).toMatchObject({ repaired: [id] });
  expect((await readDispatch(library, id)).text).toBe(TEXTS['a.txt']);
  expect(await verified(library)).toMatchObject({ problems: [], unreferenced: 0 });
});

test('both records gone and the index too: verify offers the source, which begins anew when asked', async () => {
  const setting = await decidedTwice();
  const { id, corpus } = setting;
  await rm(corpus.dispatch(id));
  await rm(corpus.history(id));
  await rm(dirname(corpus.index), { recursive: true });
  const library = await reopened(setting);
  expect((await answer(library, 'damage.list', {})).total).toBe(0);
  expect(await verified(library)).toMatchObject({ dispatches: 2, problems: [], unreferenced: 1 });
  expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([
    { id, failure: GONE, gives: 'anew' },
  ]);
  expect(await repaired(library, [id])).toMatchObject({ repaired: [id] });
  expect((await itemOf(library, id)).damaged).toBeNull();
  expect((await answer(library, 'damage.list', {})).total).toBe(0);
});

test('a removed dispatch whose records are gone is not offered', async () => {
  const setting = await decidedTwice();
  const { id, corpus, data } = setting;
  const before = await openLibrary(data, { corpus: corpus.path });
  await answer(before, 'dispatches.remove', { ids: [id], reason: '' });
  await before.close();
  await rm(corpus.dispatch(id));
  await rm(corpus.history(id));
  const library = await openLibrary(data, { corpus: corpus.path });
  await verified(library);
  expect((await answer(library, 'damage.list', {})).total).toBe(0);
});

test('a removed dispatch whose snapshot is spoilt is told by verify, and mended', async () => {
  const setting = await decidedTwice();
  const { id, corpus } = setting;
  const before = await openLibrary(setting.data, { corpus: corpus.path });
  await answer(before, 'dispatches.remove', { ids: [id], reason: '' });
  await before.close();
  await writeFile(corpus.dispatch(id), Buffer.alloc(200));
  const library = await openLibrary(setting.data, { corpus: corpus.path });
  expect(await verified(library)).toMatchObject({ problems: [{ error: { code: 'dispatch-damaged' } }] });
  expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([{ id, gives: 'all' }]);
  expect(await repaired(library, null)).toMatchObject({ repaired: [id] });
  expect(await verified(library)).toMatchObject({ problems: [] });
  expect((await answer(library, 'damage.list', {})).total).toBe(0);
});

test.each([
  ['missing', 'source-missing', (path: string) => rm(path, { force: true })],
  [
    'with other line ends',
    'source-changed',
    async (path: string) => {
      await chmod(path, 0o644);
      await writeFile(path, (await readFile(path, 'utf8')).replaceAll('\n', '\r\n'));
    },
  ],
] as const)(
  'a source %s: told at opening, and healed by importing the file again',
  async (_, code, spoil) => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    await spoil(await sourceOf(corpus, id));
    const library = await reopened(setting);
    expect((await itemOf(library, id)).damaged).toMatchObject({ code });
    expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([
      { id, failure: { code }, gives: 'nothing' },
    ]);
    const input = join(await freshFolder(), 'a.txt');
    await writeFile(input, TEXTS['a.txt'] ?? '');
    await imported(library, [input]);
    expect((await itemOf(library, id)).damaged).toBeNull();
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 3, notes: 'two' });
  },
);

test.each([
  ['dispatch', 'all'],
  ['history', 'state'],
] as const)(
  'a folder in the place of a %s file: set aside by repair, the state had back',
  async (file, gives) => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const path = corpus[file](id);
    await rm(path);
    await mkdir(path);
    await writeFile(join(path, 'x'), 'y');
    const library = await reopened(setting);
    expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([{ id, gives, revision: 3 }]);
    expect(await repaired(library, null)).toMatchObject({ repaired: [id] });
    const [aside = ''] = await keptAside(path);
    expect(await readFile(join(dirname(path), aside, 'x'), 'utf8')).toBe('y');
    await applied(library, id, note('three'));
    expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
  },
);

test('a folder in the place of what is decided beside the dispatches: told, left out when asked, in no takedown’s way', async () => {
  const setting = await decidedTwice();
  const { id, corpus } = setting;
  const files = [`removed/${ulid()}.json`, `removed/${ulid()}.restored.json`, `operations/${ulid()}.json`];
  const all = [...files, `conflicts/${id}.json`];
  for (const file of all) await mkdir(join(corpus.path, file, 'x'), { recursive: true });
  const library = await reopened(setting);
  const { files: damaged } = await answer(library, 'damage.list', {});
  expect(damaged.map(({ file, gives }) => [file, gives]).toSorted()).toEqual(
    all.map((file) => [file, 'aside']).toSorted(),
  );
  const { job } = await answer(library, 'repair.start', { ids: [], files: all });
  expect(await ended(library, job)).toMatchObject({ state: 'done', failed: 0 });
  expect((await answer(library, 'damage.list', {})).files).toEqual([]);
  // What was moved aside is named by the dispatch, and goes with it.
  await answer(library, 'dispatches.take-down', { ids: [id], reason: 'ordonnance 12' });
  expect(await readdir(corpus.conflicts)).toEqual([]);
  expect(await verified(library)).toMatchObject({ dispatches: 2, problems: [], strays: [] });
});

const standing: Readonly<Record<string, (path: string) => Promise<unknown>>> = {
  'a pipe': async (path) => execFileSync('mkfifo', [path]),
  'a link to a device without end': (path) => symlink('/dev/zero', path),
};

describe.skipIf(process.platform === 'win32')('what never comes to an end is not read', () => {
  test.each(
    Object.keys(standing).flatMap((what) =>
      [['dispatch', 'all'] as const, ['history', 'state'] as const].map((file) => [what, ...file] as const),
    ),
  )('%s in the place of a %s file: set aside by repair, the state had back', async (what, file, gives) => {
    const setting = await decidedTwice();
    const { id, corpus, ids } = setting;
    const path = corpus[file](id);
    await rm(path);
    await standing[what]?.(path);
    const library = await reopened(setting);
    const { dispatches } = await answer(library, 'damage.list', {});
    expect(dispatches).toMatchObject([{ id, gives, revision: 3 }]);
    expect(dispatches[0]?.failure.details.reason).toContain('is-no-file');
    await applied(library, ids['b.txt'] ?? '', note('others too'));
    expect(await repaired(library, null)).toMatchObject({ repaired: [id] });
    const [aside = ''] = await keptAside(path);
    expect((await stat(join(dirname(path), aside))).isFile()).toBe(false);
    await applied(library, id, note('three'));
    expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
  });

  test.each(Object.keys(standing))(
    '%s in the place of a source: told, and mended by importing',
    async (what) => {
      const setting = await decidedTwice();
      const { id, corpus, folder } = setting;
      const path = await sourceOf(corpus, id);
      await rm(path, { force: true });
      await standing[what]?.(path);
      const library = await openLibrary(setting.data, { corpus: corpus.path, checkAfter: 0 });
      const { problems } = (await verified(library)) as VerifyResult;
      expect(problems.map(({ file }) => file)).toContain('a.txt');
      expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([{ id, gives: 'nothing' }]);
      const copy = join(folder, 'copy');
      const job = await ended(
        library,
        (await answer(library, 'copy.start', { folder: copy, unsaved: [] })).job,
      );
      expect(job.failures.map(({ file }) => file)).toEqual([relative(corpus.path, path)]);
      await imported(library, [join(folder, 'input', 'a.txt')]);
      expect((await readDispatch(library, id)).dispatch.notes).toBe('two');
      expect(await verified(library)).toMatchObject({ problems: [] });
    },
  );
});

/** Opens the corpus and comes back when the check of its sources told that of a dispatch; null where it is whole again. */
const toldOnOpening = async (
  { data, corpus }: Setting,
  id: string,
  code: string | null,
): Promise<Library> => {
  const library = await openLibrary(data, { corpus: corpus.path, checkAfter: 0 });
  await expect.poll(async () => (await itemOf(library, id)).damaged?.code ?? null).toBe(code);
  return library;
};

test('a source with other bytes in the same size: told soon after opening, until it is whole again', async () => {
  const setting = await decidedTwice();
  const { id, corpus, data } = setting;
  await setting.library.close();
  const source = await sourceOf(corpus, id);
  const bytes = await readFile(source);
  await chmod(source, 0o644);
  await writeFile(source, Buffer.alloc(bytes.length));
  const told = await toldOnOpening(setting, id, 'source-changed');
  expect((await answer(told, 'damage.list', {})).dispatches).toMatchObject([{ id, gives: 'nothing' }]);
  // Whoever may only read is told, too.
  const reader = await toldOnOpening({ ...setting, data: await freshFolder() }, id, 'source-changed');
  expect((await answer(reader, 'app.describe', {})).corpus?.readOnly).not.toBeNull();
  await reader.close();
  await told.close();
  const again = await openLibrary(data, { corpus: corpus.path });
  expect((await itemOf(again, id)).damaged).toMatchObject({ code: 'source-changed' });
  await again.close();
  await writeFile(source, bytes);
  const healed = await toldOnOpening(setting, id, null);
  expect((await answer(healed, 'damage.list', {})).total).toBe(0);
});

test('what an import cut short leaves of sources is swept, and a source whose records were lost is not', async () => {
  let armed = false;
  const faulty = new FaultyFiles({
    ...{ at: 0, code: 'EIO', lasting: true, torn: false },
    counts: (name, path) => armed && name === 'create' && path.includes('/history/'),
  });
  const setting = await corpusOf(undefined, { files: faulty.files });
  const { ids, corpus, folder, library } = setting;
  const id = ids['a.txt'] ?? '';
  await rm(corpus.dispatch(id));
  await rm(corpus.history(id));
  await writeFile(join(folder, 'input', 'd.txt'), 'Une dépêche de plus, qui ne vient jamais.\n');
  armed = true;
  const { job } = await answer(library, 'import.start', { paths: [join(folder, 'input')] });
  expect(await ended(library, job)).toMatchObject({ state: 'failed' });
  armed = false;
  const again = await reopened(setting);
  expect(await verified(again)).toMatchObject({ sources: 3, unreferenced: 1, strays: [], problems: [] });
  expect((await answer(again, 'damage.list', {})).dispatches).toMatchObject([{ id, gives: 'anew' }]);
  const second = await imported(again, [join(folder, 'input')]);
  expect(second).toMatchObject({ state: 'done', failed: 0 });
  expect(await verified(again)).toMatchObject({ sources: 4, dispatches: 4, problems: [], unreferenced: 0 });
});

test('an old operation on the whole corpus that cannot be read: told soon after opening', async () => {
  const { library, corpus, data } = await corpusOf();
  const { id } = await made(library, TAGGED, { query: EVERYTHING });
  await settled(library);
  await library.close();
  const path = (name: string, kind = '') => join(corpus.operations, `${name}${kind}.json`);
  // Later ones, more than are looked at while the corpus is opened.
  const record = JSON.parse(await readFile(path(id), 'utf8'));
  const later = Array.from({ length: 210 }, (_, n) => ulid(decodeTime(id) + n + 1));
  for (const name of later) {
    await writeFile(path(name), JSON.stringify({ ...record, id: name }));
    await copyFile(path(id, '.settled'), path(name, '.settled'));
  }
  await writeFile(path(id), Buffer.alloc((await readFile(path(id))).length));
  const again = await openLibrary(data, { corpus: corpus.path, checkAfter: 0 });
  const damaged = async () => (await answer(again, 'damage.list', {})).files.map(({ file }) => file);
  await expect.poll(damaged).toEqual([`operations/${id}.json`]);
});
