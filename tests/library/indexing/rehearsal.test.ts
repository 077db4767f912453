/**
 * The rehearsal after opening: a person's first letters find the engine's code made and the index read, since every kind
 * of search has been asked as people type it. It changes nothing, and ends with the corpus.
 */
import { expect, test } from 'vitest';
import type { Query } from '../../../core/api-values.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { searchWords, type Term } from '../../../core/search-words.ts';
import { Catalog } from '../../../library/catalog/catalog.ts';
import { newIndex } from '../../../library/catalog/index-file.ts';
import type { Range } from '../../../library/catalog/range.ts';
import { systemFiles } from '../../../library/disk/files.ts';
import { readRecord } from '../../../library/indexing/dispatch-record.ts';
import { rehearse } from '../../../library/indexing/rehearsal.ts';
import { corpusOf } from '../corpus.ts';

const rehearsed = async (): Promise<readonly string[]> => {
  const searches: string[] = [];
  await rehearse(
    ({ search }) => searches.push(search),
    () => false,
    0,
  );
  return searches;
};

test('every kind of search is asked: one letter, a word, words, a phrase begun and another letter in it, a field', async () => {
  const all = (await rehearsed()).map(searchWords);
  const open = (is: (term: Term) => boolean): boolean =>
    all.some(({ terms }) => terms.some((term) => term.open && is(term)));
  expect(open(({ words: [word] }) => word?.length === 1)).toBe(true);
  expect(open(({ words: [word] }) => (word?.length ?? 0) > 4)).toBe(true);
  expect(open(({ words }) => words.length === 2)).toBe(true);
  expect(open(({ words }) => words.length === 3)).toBe(true);
  expect(all.some(({ terms }) => terms.length > 1)).toBe(true);
  expect(all.some(({ fields }) => fields.length > 0)).toBe(true);
});

test('no search is asked twice: what was kept of an answer would rehearse nothing', async () => {
  const searches = await rehearsed();
  expect(new Set(searches).size).toBe(searches.length);
});

test('the list says the same before and after', async () => {
  const { corpus, ids } = await corpusOf();
  const catalog = new Catalog(newIndex());
  for (const id of Object.values(ids)) {
    const { record, stamp } = await readRecord(systemFiles, corpus, id);
    catalog.put(record, stamp);
  }
  const range: Range = { offset: 0, limit: 9 };
  const searches = ['', 'p', 'ministre', '"le ministre', 'status:new'];
  const answers = () => searches.map((search) => catalog.listing.page({ ...EVERYTHING, search }, range));
  const before = answers();
  expect(before[0]?.total).toBe(3);
  await rehearse(
    (query: Query, screen: Range) => void catalog.listing.page(query, screen),
    () => false,
    0,
  );
  expect(answers()).toEqual(before);
});

test('nothing more is asked of a corpus that is closed meanwhile', async () => {
  let asked = 0;
  await rehearse(
    () => asked++,
    () => asked === 3,
    0,
  );
  expect(asked).toBe(3);
});
