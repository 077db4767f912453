/** A damaged `corpus.json`: the corpus opens all the same, and what can be had back of it is, on a person's word. */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../library/library.ts';
import { verified } from '../copies.ts';
import { applied, corpusOf, note, readDispatch, type Setting } from '../corpus.ts';
import { answer, ended, failureOfCall, keptAside, openLibrary } from '../fresh.ts';

const described = async (): Promise<Setting & { readonly a: string }> => {
  const setting = await corpusOf();
  const { library } = setting;
  await answer(library, 'corpus.change', { title: 'Le mien', rights: 'CC0' });
  await answer(library, 'corpus.learn', { words: [{ word: 'Zorglub' }], refusals: [] });
  const a = setting.ids['a.txt'] ?? '';
  await applied(library, a, note('vue'));
  await library.close();
  return { ...setting, a };
};
const words = async (library: Library) =>
  (await answer(library, 'corpus.read', {})).lexicon.map(({ word }) => word);
const repaired = async (library: Library, ids: string[] | null) =>
  ended(library, (await answer(library, 'repair.start', { ids })).job);

describe.each([
  ['zeros', (text: string) => '\0'.repeat(text.length)],
  ['nothing', () => ''],
  ['a part', (text: string) => text.slice(0, text.length / 2)],
  ['another thing', () => '[]\n'],
])('that holds %s', (_, spoil) => {
  test('opens as this program last had it; the bytes are kept, and nothing is written before a word', async () => {
    const { a, corpus, data } = await described();
    const spoilt = spoil(await readFile(corpus.corpus, 'utf8'));
    await writeFile(corpus.corpus, spoilt);
    const library = await openLibrary(data, { corpus: corpus.path });
    expect((await answer(library, 'app.describe', {})).corpus).toMatchObject({
      title: 'Le mien',
      readOnly: null,
    });
    expect((await readDispatch(library, a)).dispatch.notes).toBe('vue');
    const file = 'corpus.json';
    const page = {
      description: { failure: { code: 'record-damaged', details: { file } }, gives: 'copy' },
      total: 0,
    };
    expect(await answer(library, 'damage.list', {})).toMatchObject(page);
    expect(await verified(library)).toMatchObject({
      problems: [{ file, error: { code: 'record-damaged' } }],
    });
    expect(await readFile(corpus.corpus, 'utf8')).toBe(spoilt);

    expect(await repaired(library, [])).toMatchObject({ state: 'done', failed: 0 });
    expect(await answer(library, 'damage.list', {})).toMatchObject({ description: null });
    const [kept = ''] = await keptAside(corpus.corpus);
    expect(await readFile(join(dirname(corpus.corpus), kept), 'utf8')).toBe(spoilt);
    await library.close();
    const again = await openLibrary(data, { corpus: corpus.path });
    expect(await answer(again, 'corpus.read', {})).toMatchObject({ title: 'Le mien', rights: 'CC0' });
    expect(await words(again)).toEqual(['Zorglub']);
    expect(await verified(again)).toMatchObject({ problems: [] });
  });
});

test('that is gone opens as this program last had it, which the next change writes', async () => {
  const { a, corpus, data } = await described();
  await rm(corpus.corpus);
  const library = await openLibrary(data, { corpus: corpus.path });
  expect(await answer(library, 'damage.list', {})).toMatchObject({
    description: { failure: { details: { reason: 'missing' } }, gives: 'copy' },
  });
  expect(await verified(library)).toMatchObject({ problems: [{ file: 'corpus.json' }] });
  expect((await readDispatch(library, a)).dispatch.notes).toBe('vue');
  expect(await words(library)).toEqual(['Zorglub']);
  await answer(library, 'corpus.change', { rights: 'CC-BY' });
  expect(await verified(library)).toMatchObject({ problems: [] });
  await library.close();
  const again = await openLibrary(data, { corpus: corpus.path });
  expect(await answer(again, 'corpus.read', {})).toMatchObject({ title: 'Le mien', rights: 'CC-BY' });
});

test('without that copy it begins again, with every dispatch and decision, and the next change writes it', async () => {
  const { a, corpus, data } = await described();
  await writeFile(corpus.corpus, '');
  await rm(dirname(corpus.index), { recursive: true });
  const library = await openLibrary(data, { corpus: corpus.path });
  expect(await answer(library, 'damage.list', {})).toMatchObject({ description: { gives: 'anew' } });
  expect((await answer(library, 'app.describe', {})).corpus).toMatchObject({
    title: 'corpus',
    dispatches: 3,
  });
  expect((await readDispatch(library, a)).dispatch.notes).toBe('vue');
  await answer(library, 'corpus.change', { title: 'Encore' });
  expect(await answer(library, 'damage.list', {})).toMatchObject({ description: null });
  expect(await keptAside(corpus.corpus)).toHaveLength(1);
});

test('with the marks of a conflict of git both sides are joined', async () => {
  const { corpus, data } = await described();
  const text = await readFile(corpus.corpus, 'utf8');
  const theirs = text.replace('"Le mien"', '"Le sien"').replace('"Zorglub"', '"Spirou"');
  const [mine, other] = [text, theirs].map((side) => side.split('\n').slice(0, -1));
  if (mine === undefined || other === undefined) throw new Error('no sides');
  const merged = mine.flatMap((line, at) =>
    line === other[at] ? [line] : ['<<<<<<< HEAD', line, '=======', other[at] ?? '', '>>>>>>> theirs'],
  );
  await writeFile(corpus.corpus, `${merged.join('\n')}\n`);
  const library = await openLibrary(data, { corpus: corpus.path });
  expect(await answer(library, 'damage.list', {})).toMatchObject({
    description: { gives: 'sides', kept: ['title'] },
  });
  await repaired(library, null);
  expect(await answer(library, 'corpus.read', {})).toMatchObject({ title: 'Le mien' });
  expect((await words(library)).toSorted()).toEqual(['Spirou', 'Zorglub']);
  expect(JSON.parse(await readFile(corpus.corpus, 'utf8'))).toMatchObject({ title: 'Le mien' });
});

test('a reader shows what can be had back and writes nothing', async () => {
  const { corpus, data, folder } = await described();
  const writer = await openLibrary(data, { corpus: corpus.path });
  await writeFile(corpus.corpus, '');
  const reader = await openLibrary(`${folder}/data-r`, { corpus: corpus.path });
  expect((await answer(reader, 'app.describe', {})).corpus).toMatchObject({ title: 'Le mien' });
  await reader.close();
  expect(await readFile(corpus.corpus, 'utf8')).toBe('');
  await writer.close();
});

test.each([
  ['removed', 'file-for-folder'],
  ['dispatches', 'file-for-folder'],
  ['operations', 'file-for-folder'],
  ['corpus.json', 'folder-for-file'],
])('what stands in the place of %s is named, and nothing is changed', async (name, code) => {
  const { corpus, data } = await described();
  const path = join(corpus.path, name);
  await rm(path, { recursive: true, force: true });
  if (code === 'folder-for-file') await mkdir(path);
  else await writeFile(path, 'x');
  const before = await readdir(corpus.path);
  const library = await openLibrary(data);
  expect(await failureOfCall(library, 'corpus.open', { path: corpus.path })).toMatchObject({
    code,
    details: { name },
  });
  expect(await readdir(corpus.path)).toEqual(before);
});
