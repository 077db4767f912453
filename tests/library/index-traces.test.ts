/** What leaves the index leaves no trace in its file, and what was removed while it was read does not come into it. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../core/everything.ts';
import { folded } from '../../core/fold.ts';
import { Catalog } from '../../library/catalog/catalog.ts';
import { openIndex } from '../../library/catalog/index-file.ts';
import { type CatalogRecord, damagedRecord } from '../../library/catalog/record.ts';
import { corpusFolder } from '../../library/corpus-folder.ts';
import { CorpusIndex } from '../../library/corpus-index.ts';
import { type Files, systemFiles } from '../../library/files.ts';
import type { CorpusIndexOptions } from '../../library/index-survey.ts';
import { corpusOf } from './corpus.ts';
import { freshFolder } from './fresh.ts';

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

test.each([2, 1100])(
  '%i dispatches that leave and are scrubbed leave none of their words in the file',
  async (count) => {
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
    catalog.scrub();
    const search = { ...EVERYTHING, search: 'ministre' };
    expect(catalog.list(search, { offset: 0, limit: 1 }).total).toBe(count / 2);
    expect(await indexText()).not.toContain('qzuniq');
    // It goes on as it was.
    catalog.put(titled(count, ''), 'c');
    catalog.settle();
    catalog.end();
    await open.close(true);
    expect(await indexText()).not.toContain('qzuniq');
    const again = await openIndex(options);
    expect(again.trusted).toBe(true);
    expect(new Catalog(again.database).list(search, { offset: 0, limit: 1 }).total).toBe(count / 2 + 1);
    await again.close(true);
  },
);

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
    ...{ atOnce: 0, writable: true, readOnly: () => null, isTakenDown: () => false },
    isRemoved: (one) => removed.has(one),
    whileStill: (_, act) => act(),
    refresh: async () => undefined,
    changed: () => undefined,
    storage: () => undefined,
  };
  await systemFiles.removeFolder(corpus.index);
  const index = await CorpusIndex.open(options);
  await index.whole();
  expect([...removed].toSorted()).toEqual([read, reread].toSorted());
  await index.reread(reread);
  expect(index.catalog.ids(EVERYTHING)).toEqual([ids['c.txt']]);
  await index.close();
});
