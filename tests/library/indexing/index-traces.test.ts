/** What leaves the index leaves no trace in its file, and what was removed while it was read does not come into it. */
import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { folded } from '../../../core/fold.ts';
import { atOnce } from '../../../core/steps.ts';
import { Catalog } from '../../../library/catalog/catalog.ts';
import { compactHere } from '../../../library/catalog/compaction.ts';
import type { Compact } from '../../../library/catalog/database.ts';
import { Facets } from '../../../library/catalog/facets.ts';
import { newIndex, openIndex } from '../../../library/catalog/index-file.ts';
import { type CatalogRecord, damagedRecord } from '../../../library/catalog/record.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import { compactingInThread } from '../../../library/indexing/compacting.ts';
import { CorpusIndex } from '../../../library/indexing/corpus-index.ts';
import type { CorpusIndexOptions } from '../../../library/indexing/index-survey.ts';
import { bundled } from '../bundle.ts';
import { corpusOf } from '../corpus.ts';
import { freshFolder } from '../fresh.ts';

const valuesOf = (title: string): CatalogRecord['values'] => [
  { field: 'headline', value: title },
  { field: 'datelinePlace', value: 'Hué' },
  { field: 'language', value: 'fr' },
];

const recordOf = (n: number, title: string): CatalogRecord => {
  const id = createHash('sha256').update(`${n}`).digest('hex').slice(0, 16);
  const record = damagedRecord(id, { code: 'dispatch-damaged', details: {} });
  const item = { ...record.item, title, name: `${n}.txt`, damaged: null };
  return {
    ...record,
    item,
    text: folded(title),
    about: folded(title),
    headlines: [title],
    values: valuesOf(title),
  };
};

let compactor = '';
beforeAll(async () => {
  const bundle = await bundled('compacting', { compactor: '../../../library/indexing/compactor' });
  compactor = join(bundle, 'compactor.mjs');
});

const WAYS = {
  'in its own thread': async (catalog: Catalog) => catalog.scrub(),
  'in another': (catalog: Catalog) => catalog.scrubBy(compactingInThread(compactor)),
} as const;

describe.each(Object.entries(WAYS))('an index that is scrubbed %s', (_, scrub) => {
  test.each([2, 1100])('leaves none of the words of those that left in its file, of %i', async (count) => {
    const folder = await freshFolder();
    const options = {
      ...{ files: systemFiles, now: () => new Date(), session: 'one', folder: corpusFolder(folder) },
      ...{ corpus: 'x', writable: true, dataFolder: join(folder, 'data') },
    };
    const indexText = async () => (await readFile(options.folder.index, 'latin1')).toLowerCase();
    const open = await openIndex(options);
    const catalog = new Catalog(open.database);
    const leaves = (n: number): boolean => n % 2 === 1;
    const titled = (n: number, words: string): CatalogRecord =>
      recordOf(n, `${leaves(n) ? 'Mme Qzuniq' : 'Le ministre'} visite ${words}la ville numéro ${n} du pays`);
    for (let n = 0; n < count; n++) catalog.put(titled(n, ''), 'a');
    catalog.commit();
    // Each is written again, as by a decision: rows move from page to page.
    for (let n = 0; n < count; n++) catalog.put(titled(n, 'encore '.repeat(n % 7)), 'b');
    catalog.commit();
    expect(await indexText()).toContain('qzuniq');
    for (let n = 0; n < count; n++) if (leaves(n)) catalog.remove(recordOf(n, '').item.id);
    await scrub(catalog);
    const search = { ...EVERYTHING, search: 'ministre' };
    expect(catalog.listing.page(search, { offset: 0, limit: 1 }).total).toBe(count / 2);
    expect(await indexText()).not.toContain('qzuniq');
    // It goes on as it was.
    catalog.put(titled(count, ''), 'c');
    catalog.settle();
    catalog.end();
    await open.close(true);
    expect(await indexText()).not.toContain('qzuniq');
    expect((await readdir(dirname(options.folder.index))).filter((name) => /copy|anew/.test(name))).toEqual(
      [],
    );
    const again = await openIndex(options);
    expect(again.trusted).toBe(true);
    expect(new Catalog(again.database).listing.page(search, { offset: 0, limit: 1 }).total).toBe(
      count / 2 + 1,
    );
    await again.close(true);
  });
});

test('a value that nobody had any more, and somebody has again while the index is scrubbed, stays', () => {
  const facets = new Facets(newIndex());
  facets.set(1, { tag: ['a', 'b'], start: ['le'] });
  facets.clear([1]);
  const forget = atOnce(facets.scrubbing());
  facets.set(2, { tag: ['a'] });
  forget();
  expect(facets.names('tag')).toEqual(['a']);
  expect([...facets.get('tag', 'a').rows()]).toEqual([2]);
  expect(facets.names('start')).toEqual([]);
});

describe('an index that another thread writes anew', () => {
  const opened = async () => {
    const folder = await freshFolder();
    const options = {
      ...{ files: systemFiles, now: () => new Date(), session: 'one', folder: corpusFolder(folder) },
      ...{ corpus: 'x', writable: true, dataFolder: join(folder, 'data') },
    };
    const open = await openIndex(options);
    const catalog = new Catalog(open.database);
    for (let n = 0; n < 20; n++) catalog.put(recordOf(n, `Le ministre visite la ville ${n}`), 'a');
    catalog.commit();
    return { open, catalog, options };
  };
  const titles = (catalog: Catalog, search: string): readonly string[] =>
    catalog.listing.page({ ...EVERYTHING, search }, { offset: 0, limit: 99 }).items.map(({ title }) => title);

  test('answers and is changed meanwhile, committed or not, and has all of that then and at the next opening', async () => {
    const { open, catalog, options } = await opened();
    catalog.remove(recordOf(0, '').item.id);
    await catalog.scrubBy(async (from, to) => {
      catalog.put(recordOf(1, 'Une foire à Vinh'), 'b');
      catalog.put(recordOf(20, 'Une foire à Huế'), 'a');
      catalog.commit();
      catalog.remove(recordOf(2, '').item.id);
      catalog.stamp(recordOf(3, '').item.id, 'c');
      expect(titles(catalog, 'foire')).toHaveLength(2);
      compactHere(from, to);
      catalog.put(recordOf(4, 'Une foire à Sa Pa'), 'b');
      catalog.commit();
    });
    const check = (now: Catalog): void => {
      expect([...titles(now, 'foire')].toSorted()).toEqual([
        'Une foire à Huế',
        'Une foire à Sa Pa',
        'Une foire à Vinh',
      ]);
      expect(titles(now, 'ministre')).toHaveLength(16);
      expect(now.listing.totals().dispatches).toBe(19);
      expect(now.stamps(recordOf(3, '').item.id).get(recordOf(3, '').item.id)).toBe('c');
      expect(now.lookups.named('headline', 'Une foire à Huế')).toEqual([recordOf(20, '').item.id]);
    };
    check(catalog);
    catalog.settle();
    catalog.end();
    await open.close(true);
    const again = await openIndex(options);
    expect(again.trusted).toBe(true);
    check(new Catalog(again.database));
    await again.close(true);
  });

  test('goes on as it was where the thread fails, and leaves nothing beside', async () => {
    const { open, catalog, options } = await opened();
    await expect(
      catalog.scrubBy(async () => {
        catalog.put(recordOf(20, 'Une foire à Huế'), 'a');
        throw new Error('no memory');
      }),
    ).rejects.toThrow('no memory');
    expect(titles(catalog, 'foire')).toEqual(['Une foire à Huế']);
    catalog.commit();
    expect((await readdir(dirname(options.folder.index))).filter((name) => /copy|anew/.test(name))).toEqual(
      [],
    );
    catalog.end();
    await open.close(true);
  });

  test('is closed in the midst of it without harm', async () => {
    const { open, catalog, options } = await opened();
    await catalog.scrubBy(async (from, to) => {
      compactHere(from, to);
      catalog.end();
      await open.close(true);
    });
    const again = await openIndex(options);
    expect(again.trusted).toBe(true);
    expect(new Catalog(again.database).listing.totals().dispatches).toBe(20);
    await again.close(true);
  });
});

test('the index is written anew once for what left it once, and again for what leaves it later', async () => {
  const { library, corpus, ids, data } = await corpusOf();
  const { id } = JSON.parse(await readFile(corpus.corpus, 'utf8'));
  await library.close();
  let times = 0;
  const compact: Compact = async (from, to) => {
    times++;
    compactHere(from, to);
  };
  const options: CorpusIndexOptions = {
    ...{ files: systemFiles, folder: corpus, corpus: id, dataFolder: data, session: 'one' },
    ...{ now: () => new Date(), atOnce: 9, writable: true, readOnly: () => null, compact },
    ...{
      isTakenDown: () => false,
      isRemoved: () => false,
      removed: () => [],
      returned: async () => undefined,
    },
    whileStill: (_, act) => act(),
    refresh: async () => undefined,
    changed: () => undefined,
    storage: () => () => undefined,
  };
  const index = await CorpusIndex.open(options);
  // As a takedown that a sync client brought: it is forgotten, and once more when its files go.
  for (let time = 0; time < 2; time++) {
    index.listed.remove(ids['a.txt'] ?? '');
    await index.scrub();
  }
  expect(times).toBe(1);
  index.listed.remove(ids['b.txt'] ?? '');
  await Promise.all([index.scrub(), index.scrub()]);
  expect(times).toBe(2);
  await index.close();
});

test('a dispatch that is removed while the index reads its files does not come into the list', async () => {
  const { library, corpus, ids, data } = await corpusOf();
  const { id } = JSON.parse(await readFile(corpus.corpus, 'utf8'));
  await library.close();
  const [read = '', reread = ''] = [ids['a.txt'], ids['b.txt']];
  const removed = new Set<string>();
  const files: Files = {
    ...systemFiles,
    read: async (path) => {
      const bytes = await systemFiles.read(path);
      for (const one of [read, reread]) if (path === corpus.history(one)) removed.add(one);
      return bytes;
    },
  };
  const options: CorpusIndexOptions = {
    ...{ files, folder: corpus, corpus: id, dataFolder: data, session: 'one', now: () => new Date() },
    ...{ atOnce: 0, writable: true, readOnly: () => null, compact: null, isTakenDown: () => false },
    isRemoved: (one) => removed.has(one),
    removed: () => removed,
    returned: async () => undefined,
    whileStill: (_, act) => act(),
    refresh: async () => undefined,
    changed: () => undefined,
    storage: () => () => undefined,
  };
  await systemFiles.removeFolder(corpus.index);
  const index = await CorpusIndex.open(options);
  await index.whole();
  expect([...removed].toSorted()).toEqual([read, reread].toSorted());
  await index.reread(reread);
  expect(index.catalog.listing.ids(EVERYTHING)).toEqual([ids['c.txt']]);
  await index.close();
});

test('what a kill left of an index that was being written anew goes when it is next opened', async () => {
  const folder = await freshFolder();
  const options = {
    ...{ files: systemFiles, now: () => new Date(), session: 'one', folder: corpusFolder(folder) },
    ...{ corpus: 'x', writable: true, dataFolder: join(folder, 'data') },
  };
  await (await openIndex(options)).close(true);
  const { index } = options.folder;
  for (const what of ['anew', 'anew-journal', 'copy', 'before'])
    await writeFile(`${index}.${what}`, 'Qzuniq');
  const open = await openIndex(options);
  const left = await readdir(dirname(index));
  await open.close(true);
  expect(left.filter((name) => /anew|copy|before/.test(name))).toEqual([]);
});
