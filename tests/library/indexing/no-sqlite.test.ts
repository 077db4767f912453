/**
 * A machine on which SQLite does not run: no memory for it, a part of the program that is gone. There is no list then, and
 * that is told; what a person decides is on the disk all the same, and the list is there once SQLite runs.
 */
import { rm, stat } from 'node:fs/promises';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Library } from '../../../library/library.ts';
import { verified } from '../copies.ts';
import { applied, corpusOf, historyLines, note, readDispatch, reopened, type Setting } from '../corpus.ts';
import { answer, failureOfCall, openLibrary } from '../fresh.ts';
import { made, settled, TAGGED } from '../operations.ts';

const machine = vi.hoisted(() => ({ runsSqlite: true }));

/** Nothing else makes a machine refuse memory at a moment that is known. */
vi.mock('../../../library/catalog/sqlite.ts', async (original) => {
  const real = await original<typeof import('../../../library/catalog/sqlite.ts')>();
  const openSqlite: typeof real.openSqlite = (path) => {
    if (machine.runsSqlite) return real.openSqlite(path);
    throw new RangeError('WebAssembly.Memory(): could not allocate memory');
  };
  return { openSqlite };
});

beforeEach(() => {
  machine.runsSqlite = true;
});

const asked = (search = '') => ({ query: { ...EVERYTHING, search }, range: { offset: 0, limit: 32 } });
const names = async (library: Library, search = ''): Promise<readonly string[]> =>
  (await answer(library, 'dispatches.list', asked(search))).items.map(({ name }) => name);
const summary = async (library: Library) => (await answer(library, 'app.describe', {})).corpus;
const ALL = ['a.txt', 'b.txt', 'c.txt'];
const REFUSED = { code: 'index-failed', details: { reason: expect.stringContaining('allocate memory') } };

/** A corpus that is opened from what was kept of the last closing, and then needs SQLite, which does not run. */
const openedBefore = async (): Promise<Setting> => {
  const setting = await corpusOf();
  const before = await reopened(setting);
  expect(await names(before)).toEqual(ALL);
  const library = await reopened({ ...setting, library: before });
  machine.runsSqlite = false;
  expect(await names(library)).toEqual(ALL);
  return { ...setting, library };
};

/** A corpus of which nothing is known at its opening. */
const openedWithout = async (): Promise<Setting> => {
  const setting = await corpusOf();
  await setting.library.close();
  await rm(`${setting.corpus.index}.opening`);
  machine.runsSqlite = false;
  return { ...setting, library: await openLibrary(setting.data, { corpus: setting.corpus.path }) };
};

describe.each([
  ['whose first list was known', openedBefore],
  ['of which nothing was known', openedWithout],
])('a corpus %s', (_, opened) => {
  test('says why it has no list, each time it is asked, and has it once SQLite runs', async () => {
    const { library, corpus } = await opened();
    const { ino } = await stat(corpus.index);
    for (let time = 0; time < 2; time++)
      expect(await failureOfCall(library, 'dispatches.list', asked('hanoi'))).toMatchObject(REFUSED);
    expect(await failureOfCall(library, 'corpus.stats', {})).toMatchObject(REFUSED);
    expect(await summary(library)).toMatchObject({ index: { state: 'failed' } });
    machine.runsSqlite = true;
    expect(await names(library, 'hanoi')).toEqual(['a.txt']);
    expect(await summary(library)).toMatchObject({ dispatches: 3, index: { state: 'whole' } });
    // What could not be opened was as good as ever.
    expect((await stat(corpus.index)).ino).toBe(ino);
  });

  test('tells its window once, which asks again each time it is told', async () => {
    const { library } = await opened();
    await library.call('dispatches.list', asked('hanoi'));
    const told: string[] = [];
    library.subscribe(({ type }) => told.push(type));
    for (let time = 0; time < 3; time++) await library.call('dispatches.list', asked('hanoi'));
    expect(told).toEqual([]);
    machine.runsSqlite = true;
    await names(library);
    expect(told).toContain('dispatches');
  });

  test('is read and decided on, and nothing of it is lost', async () => {
    const setting = await opened();
    const { library, corpus, ids } = setting;
    const [a = '', b = ''] = [ids['a.txt'], ids['b.txt']];
    // As a window decides that has shown the dispatch before.
    await answer(library, 'dispatch.apply', { id: b, revision: 1, operation: note('chrysanthème') });
    await applied(library, a, note('pivoine'));
    await answer(library, 'dispatch.undo', { id: a, revision: 2 });
    expect((await readDispatch(library, b)).dispatch.notes).toBe('chrysanthème');
    expect((await answer(library, 'dispatch.history', { id: a })).lines).toHaveLength(3);
    expect(await historyLines(corpus, b)).toHaveLength(2);
    machine.runsSqlite = true;
    expect(await names(library, 'chrysantheme')).toEqual(['b.txt']);
    expect(await names(library, 'pivoine')).toEqual([]);
    expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
  });

  test('has all that was decided at its next opening', async () => {
    const setting = await opened();
    const id = setting.ids['c.txt'] ?? '';
    await answer(setting.library, 'dispatch.apply', { id, revision: 1, operation: note('pivoine') });
    await setting.library.close();
    machine.runsSqlite = true;
    const again = await openLibrary(setting.data, { corpus: setting.corpus.path });
    expect(await names(again, 'pivoine')).toEqual(['c.txt']);
    expect(await names(again)).toEqual(ALL);
  });

  test('has what is decided over several taken over once SQLite runs', async () => {
    const { library, ids } = await opened();
    await library.call('dispatches.list', asked('hanoi'));
    const [a = '', b = ''] = [ids['a.txt'], ids['b.txt']];
    await made(library, TAGGED, { ids: [a, b] });
    expect((await readDispatch(library, a)).dispatch.metadata.tags?.value).toEqual(['VNA']);
    machine.runsSqlite = true;
    await names(library);
    await settled(library);
    const tagged = { ...EVERYTHING, tag: 'VNA' };
    const { range } = asked();
    expect((await answer(library, 'dispatches.list', { query: tagged, range })).total).toBe(2);
  });

  test('refuses what needs its list, and changes nothing', async () => {
    const { library, ids } = await opened();
    await library.call('dispatches.list', asked('hanoi'));
    const id = ids['a.txt'] ?? '';
    for (const method of ['dispatches.remove', 'dispatches.take-down'] as const)
      expect(await failureOfCall(library, method, { ids: [id], reason: 'r' })).toMatchObject(REFUSED);
    expect(await answer(library, 'dispatches.removed', {})).toEqual({ tombstones: [] });
    machine.runsSqlite = true;
    expect(await names(library)).toEqual(ALL);
    await answer(library, 'dispatches.remove', { ids: [id], reason: 'r' });
    expect(await names(library)).toEqual(['b.txt', 'c.txt']);
    expect(await verified(library)).toMatchObject({ problems: [], strays: [] });
  });

  test('knows no dispatch that was never there', async () => {
    const { library } = await opened();
    await library.call('dispatches.list', asked('hanoi'));
    expect(await failureOfCall(library, 'dispatch.read', { id: '0123456789abcdef' })).toMatchObject({
      code: 'dispatch-missing',
    });
  });
});
