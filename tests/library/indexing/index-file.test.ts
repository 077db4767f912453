/** The index on the disk: kept, trusted where it may be, made anew where not, and never in the way of the corpus. */
import fs from 'node:fs';
import { appendFile, mkdir, readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { Query } from '../../../core/api-values.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { Database } from '../../../library/catalog/database.ts';
import { systemFiles } from '../../../library/disk/files.ts';
import { CorpusIndex } from '../../../library/indexing/corpus-index.ts';
import type { CorpusIndexOptions } from '../../../library/indexing/index-survey.ts';
import type { Library } from '../../../library/library.ts';
import {
  applied,
  corpusOf,
  itemOf,
  note,
  readDispatch,
  reopened,
  type Setting,
  sourceOf,
} from '../corpus.ts';
import { answer, imported, openLibrary } from '../fresh.ts';
import { listed, made, settled, TAGGED } from '../operations.ts';

const names = async (library: Library, query: Partial<Query> = {}): Promise<readonly string[]> => {
  const input = { query: { ...EVERYTHING, ...query }, range: { offset: 0, limit: 50 } };
  return (await answer(library, 'dispatches.list', input)).items.map(({ name }) => name);
};

const exists = async (path: string): Promise<boolean> =>
  stat(path).then(
    () => true,
    () => false,
  );

/** Takes a file out of its folder; gives what puts it back. */
const takenOut = async (path: string): Promise<() => Promise<void>> => {
  const bytes = await readFile(path);
  await rm(path);
  return () => writeFile(path, bytes);
};

const ALL = ['a.txt', 'b.txt', 'c.txt'];
const MANY = Object.fromEntries(
  Array.from({ length: 40 }, (_, n) => [`${n}.txt`, `Titre ${n}\nUne dépêche de Vinh, la ${n}.\n`]),
);

describe('an index that is lost or spoilt is made anew', () => {
  const spoils: Readonly<Record<string, (path: string) => Promise<void>>> = {
    'deleted with its folder': (path) => rm(join(path, '..'), { recursive: true }),
    emptied: (path) => truncate(path, 0),
    'cut short': async (path) => truncate(path, Math.floor((await stat(path)).size / 2)),
    zeroed: async (path) => writeFile(path, Buffer.alloc((await stat(path)).size)),
    'with a changed middle': async (path) => {
      const bytes = await readFile(path);
      bytes.fill(0x5a, bytes.length >> 1, (bytes.length >> 1) + 9000);
      await writeFile(path, bytes);
    },
    'changed in its middle, as a killed program left it': async (path) => {
      const bytes = await readFile(path);
      bytes.fill(0x5a, 4096);
      await writeFile(path, bytes);
      const mark = JSON.parse(await readFile(`${path}.mark`, 'utf8'));
      await writeFile(`${path}.mark`, JSON.stringify({ ...mark, closed: null }));
    },
    'no database at all': (path) => writeFile(path, 'Le port de Hanoï'),
    'without its mark': (path) => rm(`${path}.mark`),
    'with a mark of another version': async (path) => {
      const mark = JSON.parse(await readFile(`${path}.mark`, 'utf8'));
      // Who takes it as it stands lists a file that there is none of.
      const database = new Database(path);
      database.execute("UPDATE dispatch SET item = replace(item, 'a.txt', 'z.txt')");
      database.commit();
      database.close();
      const { size, mtimeMs } = await stat(path);
      const closed = { size, modified: mtimeMs };
      await writeFile(`${path}.mark`, JSON.stringify({ ...mark, version: 0, closed }));
    },
    'a folder in its place': async (path) => {
      await rm(path);
      await mkdir(path);
    },
  };
  test.each(Object.entries(spoils))('%s', async (_, spoil) => {
    const setting = await corpusOf();
    await applied(setting.library, setting.ids['b.txt'] ?? '', note('un mot rare: chrysanthème'));
    await setting.library.close();
    await spoil(setting.corpus.index);
    const library = await openLibrary(setting.data, { corpus: setting.corpus.path });
    expect(await names(library)).toEqual(ALL);
    expect(await names(library, { search: 'chrysantheme' })).toEqual(['b.txt']);
    expect(await names(library, { search: 'da nang' })).toEqual(['b.txt']);
    // It is where the next opening looks for it.
    await library.close();
    expect(JSON.parse(await readFile(`${setting.corpus.index}.mark`, 'utf8')).closed).not.toBeNull();
    expect(await readdir(setting.data)).not.toContain('catalogs');
  });

  test('a lock that a killed program left is no obstacle', async () => {
    const setting = await corpusOf();
    await setting.library.close();
    await mkdir(`${setting.corpus.index}.lock`);
    const library = await openLibrary(setting.data, { corpus: setting.corpus.path });
    expect(await names(library)).toEqual(ALL);
  });
});

describe('an index that fails under an open corpus', () => {
  test('is made anew: no dispatch seems to be gone, and an operation passes none over', async () => {
    const setting = await corpusOf(MANY);
    const { ids } = setting;
    // Opened anew, nothing waits to be written: what the operation changes first is written first, at once.
    const library = await reopened(setting);
    const query = { ...EVERYTHING, search: 'vinh' };
    const range = { offset: 0, limit: 1 };
    // SQLite goes past the library's files, to this function alone: the disk refuses one write of it.
    const refused = vi.spyOn(fs, 'writeSync').mockImplementationOnce(() => {
      throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' });
    });
    onTestFinished(() => refused.mockRestore());
    const line = await made(library, TAGGED, { query: EVERYTHING });
    for (const id of Object.values(ids)) expect((await readDispatch(library, id)).dispatch.id).toBe(id);
    await settled(library);
    expect(await listed(library)).toMatchObject([{ id: line.id, done: 40, changed: 40 }]);
    for (const id of Object.values(ids))
      expect((await readDispatch(library, id)).dispatch.metadata.tags?.value).toEqual(['VNA']);
    expect(refused).toHaveBeenCalled();
    expect((await answer(library, 'dispatches.list', { query, range })).total).toBe(40);
    const tagged = { ...EVERYTHING, tag: 'VNA' };
    expect((await answer(library, 'dispatches.list', { query: tagged, range })).total).toBe(40);
  });
});

describe('changes behind the back of the index', () => {
  const changedOutside = async (
    change: (setting: Setting) => Promise<void>,
  ): Promise<Setting & { again: Library }> => {
    const setting = await corpusOf();
    await setting.library.close();
    await change(setting);
    return { ...setting, again: await openLibrary(setting.data, { corpus: setting.corpus.path }) };
  };

  test('a dispatch whose files were taken away leaves the list, and its words', async () => {
    const { again } = await changedOutside(async ({ corpus, ids }) => {
      const id = ids['b.txt'] ?? '';
      await rm(await sourceOf(corpus, id), { force: true });
      await rm(corpus.history(id));
      await rm(corpus.dispatch(id));
    });
    expect(await names(again)).toEqual(['a.txt', 'c.txt']);
    expect(await names(again, { search: 'nang' })).toEqual([]);
  });

  test('damage is found and shown', async () => {
    const { again, ids } = await changedOutside(async ({ corpus, ids: known }) => {
      const id = known['b.txt'] ?? '';
      for (const path of [corpus.history(id), corpus.dispatch(id)])
        await writeFile(path, Buffer.alloc((await stat(path)).size));
    });
    const id = ids['b.txt'] ?? '';
    expect(await names(again, { damaged: true })).toEqual([id]);
    expect((await itemOf(again, id)).damaged?.code).toBe('dispatch-damaged');
  });

  test('a decision that another program wrote is read', async () => {
    const { again } = await changedOutside(async ({ corpus, ids }) => {
      const id = ids['c.txt'] ?? '';
      const dispatch = JSON.parse(await readFile(corpus.dispatch(id), 'utf8'));
      const notes = 'venu d’ailleurs';
      const entry = {
        ...{ revision: 2, at: '2026-01-01T00:00:00.000Z', agent: { kind: 'person', name: 'x' } },
        ...{ operation: note(notes), change: { notes: { before: '', after: notes } } },
      };
      await appendFile(corpus.history(id), `${JSON.stringify(entry)}\n`);
      await writeFile(corpus.dispatch(id), JSON.stringify({ ...dispatch, revision: 2, notes }));
    });
    expect(await names(again, { search: 'ailleurs' })).toEqual(['c.txt']);
  });
});

describe('where the index lies', () => {
  test('in the corpus, closed with a mark; nothing of it is known to git', async () => {
    const setting = await corpusOf();
    await setting.library.close();
    expect(await exists(setting.corpus.index)).toBe(true);
    expect(await exists(`${setting.corpus.index}.lock`)).toBe(false);
    expect(await readFile(join(setting.corpus.path, '.gitignore'), 'utf8')).toContain('.cache/');
  });

  test('a second opener reads with an index of its own, and leaves the first one’s alone', async () => {
    const first = await corpusOf();
    const second = await openLibrary(join(first.folder, 'other'), { corpus: first.corpus.path });
    expect((await answer(second, 'app.describe', {})).corpus?.readOnly?.code).toBe('corpus-locked');
    expect(await names(second, { search: 'visite' })).toEqual(['a.txt']);
    await applied(first.library, first.ids['c.txt'] ?? '', note('chrysanthème'));
    await second.close();
    expect(await names(first.library, { search: 'chrysantheme' })).toEqual(['c.txt']);
    const again = await reopened(first);
    expect(await names(again, { search: 'chrysantheme' })).toEqual(['c.txt']);
  });

  test('a corpus that may not be written has its index in the program’s folder', async () => {
    const setting = await corpusOf();
    await setting.library.close();
    await rm(join(setting.corpus.path, '.cache'), { recursive: true });
    const description = JSON.parse(await readFile(setting.corpus.corpus, 'utf8'));
    await writeFile(setting.corpus.corpus, JSON.stringify({ ...description, schemaVersion: 99 }));
    for (const search of ['nang', 'nan']) {
      const library = await openLibrary(setting.data, { corpus: setting.corpus.path });
      expect(await names(library, { search })).toEqual(['b.txt']);
      await library.close();
    }
    expect((await readdir(join(setting.data, 'catalogs'))).some((name) => name.endsWith('.sqlite'))).toBe(
      true,
    );
    expect(await exists(join(setting.corpus.path, '.cache'))).toBe(false);
  });

  test('a folder where the mark of its owner should be does not keep it in memory', async () => {
    const setting = await corpusOf();
    const other = join(setting.folder, 'other');
    const read = () => openLibrary(other, { corpus: setting.corpus.path });
    await (await read()).close();
    const [index = ''] = (await readdir(join(other, 'catalogs'))).filter((name) => name.endsWith('.sqlite'));
    const path = join(other, 'catalogs', index);
    await mkdir(`${path}.owner`);
    const { mtimeMs } = await stat(path);
    const second = await read();
    expect(await names(second)).toEqual(ALL);
    await second.close();
    expect(await exists(`${path}.owner`)).toBe(false);
    expect((await stat(path)).mtimeMs).toBeGreaterThanOrEqual(mtimeMs);
  });

  test('a cache that is in the way of a file is done without', async () => {
    const setting = await corpusOf();
    await setting.library.close();
    await rm(join(setting.corpus.path, '.cache'), { recursive: true });
    await appendFile(join(setting.corpus.path, '.cache'), 'x');
    const library = await openLibrary(setting.data, { corpus: setting.corpus.path });
    expect(await names(library)).toEqual(ALL);
    const id = setting.ids['a.txt'] ?? '';
    await applied(library, id, note('chrysanthème'));
    expect(await names(library, { search: 'chrysantheme' })).toEqual(['a.txt']);
    await writeFile(join(setting.folder, 'd.txt'), 'Un texte de Vinh.\n');
    const job = await imported(library, [join(setting.folder, 'd.txt')]);
    expect(job).toMatchObject({ state: 'done', failed: 0, result: { added: [expect.any(String)] } });
  });
});

/** As a large corpus is opened: behind the list. */
const behindTheList = async ({ corpus, data }: Setting): Promise<CorpusIndexOptions> => ({
  ...{ files: systemFiles, folder: corpus, dataFolder: data, session: 'one' },
  corpus: JSON.parse(await readFile(corpus.corpus, 'utf8')).id,
  now: () => new Date(),
  atOnce: 0,
  writable: true,
  readOnly: () => null,
  compact: null,
  isRemoved: () => false,
  removed: () => [],
  returned: async () => undefined,
  isTakenDown: () => false,
  whileStill: (_, act) => act(),
  refresh: async () => undefined,
  changed: () => undefined,
  storage: () => () => undefined,
});

test('a dispatch whose tombstone came meanwhile is gone before the list was compared', async () => {
  const setting = await corpusOf();
  await setting.library.close();
  const [removed = '', other = ''] = Object.values(setting.ids);
  const options = await behindTheList(setting);
  const index = await CorpusIndex.open({
    ...options,
    isRemoved: (id) => id === removed,
    removed: () => [removed],
  });
  expect([index.isSurveyed, index.has(removed), index.has(other)]).toEqual([false, false, true]);
  const rest = Object.values(setting.ids).filter((id) => id !== removed);
  expect(index.catalog.listing.ids(EVERYTHING).toSorted()).toEqual(rest.toSorted());
  expect(index.catalog.listing.totals().dispatches).toBe(rest.length);
  await index.whole();
  expect(index.catalog.listing.totals().dispatches).toBe(Object.keys(setting.ids).length - 1);
  await index.close();
});

test('reading a corpus for its list tells how far it is, is stopped when asked, and goes on', async () => {
  const setting = await corpusOf(MANY);
  await setting.library.close();
  await rm(join(setting.corpus.path, '.cache'), { recursive: true });
  let reads = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let hold = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    hold = resolve;
  });
  const read = async (path: string): Promise<Buffer> => {
    if (path.includes('dispatches') && ++reads >= 10) {
      hold();
      await released;
    }
    return systemFiles.read(path);
  };
  const options = await behindTheList(setting);
  const index = await CorpusIndex.open({ ...options, files: { ...systemFiles, read } });
  await held;
  expect(index.state).toMatchObject({ state: 'reading', total: 40 });
  const stopped = index.stop();
  release();
  await stopped;
  const { state, done } = index.state;
  const { dispatches } = index.catalog.listing.totals();
  expect(state).toBe('partial');
  expect(dispatches).toBeGreaterThanOrEqual(9);
  expect(dispatches).toBeLessThan(40);
  expect(done).toBe(dispatches);
  index.resume();
  expect(index.state.state).toBe('reading');
  await index.whole();
  expect(index.state).toMatchObject({ state: 'whole', done: 40, total: 40 });
  expect(index.catalog.listing.totals().dispatches).toBe(40);
  await index.close();
});

test('a dispatch whose snapshot is behind its history is read at each opening until that is written', async () => {
  const setting = await corpusOf();
  const { corpus, data, library, ids } = setting;
  const id = ids['a.txt'] ?? '';
  const before = await readFile(corpus.dispatch(id));
  await applied(library, id, note('à revoir'));
  await library.close();
  await writeFile(corpus.dispatch(id), before);
  const asked: string[] = [];
  const refresh = async (one: string): Promise<void> => void asked.push(one);
  for (const expected of [[id], [id, id]]) {
    const index = await CorpusIndex.open({ ...(await behindTheList(setting)), refresh });
    await index.whole();
    await index.close();
    expect(asked).toEqual(expected);
  }
  await (await openLibrary(data, { corpus: corpus.path })).close();
  expect(JSON.parse(await readFile(corpus.dispatch(id), 'utf8')).notes).toBe('à revoir');
});

test('a trusted index is listed at once, and counts as whole only once it was compared with the files', async () => {
  const setting = await corpusOf();
  const { corpus, library, ids } = setting;
  await library.close();
  const pulled = ids['b.txt'] ?? '';
  const original = await sourceOf(corpus, pulled);
  const back = await Promise.all([original, corpus.history(pulled), corpus.dispatch(pulled)].map(takenOut));
  const options = await behindTheList(setting);
  const before = await CorpusIndex.open(options);
  await before.whole();
  expect(before.catalog.has(pulled)).toBe(false);
  await before.close();
  for (const put of back) await put();

  const index = await CorpusIndex.open(options);
  expect(index.state.state).toBe('whole');
  expect(index.catalog.listing.totals().dispatches).toBe(2);
  await index.whole();
  expect(index.catalog.has(pulled)).toBe(true);
  await index.close();
});
