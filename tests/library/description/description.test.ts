/** The description of a corpus: what is set is on the disk, and what an older version wrote is taken over. */
import { readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Input } from '../../../core/api.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, readDispatch, reopened } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, failureOfCall, keptAside, openLibrary } from '../fresh.ts';

test('what is set is kept, and the rest stays', async () => {
  const setting = await corpusOf();
  const before = await answer(setting.library, 'corpus.read', {});
  const policies = { 'split-word': { policy: 'auto', threshold: 0.99 } } as const;
  const changed = await answer(setting.library, 'corpus.change', { rights: 'VNA', policies });
  expect(changed).toEqual({ ...before, rights: 'VNA', policies });
  const again = await reopened(setting);
  expect(await answer(again, 'corpus.read', {})).toEqual(changed);
});

test('a description of the first version is taken over: its words, its policies, and what we do not know', async () => {
  const setting = await corpusOf();
  await setting.library.close();
  const { corpus } = setting;
  const first = {
    schemaVersion: 1,
    id: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
    title: 'Ancien',
    language: 'fr',
    rights: '',
    policies: { 'split-word': 'off' },
    lexicon: ['Tây'],
    colour: 'red',
  };
  await writeFile(corpus.corpus, JSON.stringify(first));
  const library = await reopened(setting);
  expect(await answer(library, 'corpus.read', {})).toMatchObject({
    schemaVersion: 2,
    title: 'Ancien',
    policies: { 'split-word': 'off' },
    lexicon: [{ word: 'Tây', decided: null }],
    refusals: [],
    weights: null,
  });
  await answer(library, 'corpus.change', { title: 'Nouveau' });
  expect(JSON.parse(await readFile(corpus.corpus, 'utf8'))).toMatchObject({
    schemaVersion: 2,
    title: 'Nouveau',
    colour: 'red',
  });
});

test('a disk that refuses changes nothing, and the next try holds', async () => {
  const faulty = new FaultyFiles({
    at: 0,
    code: 'ENOSPC',
    lasting: false,
    torn: true,
    counts: (name, path) => name === 'write' && path.includes('corpus.json') && armed,
  });
  let armed = false;
  const { library, corpus } = await corpusOf(undefined, { files: faulty.files });
  const before = await readFile(corpus.corpus);
  armed = true;
  expect(await failureOfCall(library, 'corpus.change', { rights: 'VNA' })).toMatchObject({
    code: 'disk-full',
  });
  expect(await readFile(corpus.corpus)).toEqual(before);
  expect((await answer(library, 'corpus.read', {})).rights).toBe('');
  expect((await answer(library, 'corpus.change', { rights: 'VNA' })).rights).toBe('VNA');
});

/** The description as another program, git or a sync client leaves it: a new file in the place of the old one. */
const broughtFrom = async (path: string, parts: Readonly<Record<string, unknown>>): Promise<void> => {
  const there = JSON.parse(await readFile(path, 'utf8'));
  await rm(path);
  await writeFile(path, JSON.stringify({ ...there, ...parts }));
};

describe('what something outside wrote is not written over', () => {
  test('by what a decision teaches', async () => {
    const { library, corpus, ids } = await corpusOf();
    const id = ids['a.txt'] ?? '';
    const [edit] = (await readDispatch(library, id)).dispatch.edits;
    await broughtFrom(corpus.corpus, { title: 'De Bob' });
    await applied(library, id, { type: 'decide', edits: [edit?.id ?? ''], state: 'rejected' });
    const described = await answer(library, 'corpus.read', {});
    expect(described).toMatchObject({ title: 'De Bob', refusals: [{ before: 'Leministre' }] });
    expect(JSON.parse(await readFile(corpus.corpus, 'utf8'))).toEqual(described);
  });

  test('not even where it is broken: its bytes are kept', async () => {
    const { library, corpus } = await corpusOf();
    const broken = `<<<<<<< HEAD\n${await readFile(corpus.corpus, 'utf8')}`;
    await writeFile(corpus.corpus, broken);
    expect(await answer(library, 'corpus.change', { rights: 'VNA' })).toMatchObject({ title: 'Essai' });
    const [kept = ''] = await keptAside(corpus.corpus);
    expect(await readFile(join(corpus.path, kept), 'utf8')).toBe(broken);
  });

  test('where a newer version of the program did: it is refused', async () => {
    const { library, corpus } = await corpusOf();
    await broughtFrom(corpus.corpus, { schemaVersion: 99 });
    const newer = await readFile(corpus.corpus);
    expect(await failureOfCall(library, 'corpus.change', { rights: 'VNA' })).toMatchObject({
      code: 'corpus-newer',
      details: { version: 99 },
    });
    expect(await readFile(corpus.corpus)).toEqual(newer);
  });

  test('by a corpus that was waiting for the lock', async () => {
    const setting = await corpusOf();
    const { corpus, data, library } = setting;
    await library.close();
    let written = false;
    const files: Files = {
      ...systemFiles,
      // What the last holder of the lock writes while it closes, after the description was read here.
      create: async (path) => {
        if (path.includes('.lock') && !written) {
          written = true;
          await broughtFrom(corpus.corpus, { rights: 'VNA' });
        }
        return systemFiles.create(path);
      },
    };
    const again = await openLibrary(data, { corpus: corpus.path, files });
    expect(written).toBe(true);
    expect(await answer(again, 'corpus.read', {})).toMatchObject({ rights: 'VNA' });
  });
});

test('a corpus opened again by a link keeps the word that was just declared', async () => {
  const { library, corpus, folder, ids } = await corpusOf();
  const id = ids['a.txt'] ?? '';
  const [edit] = (await readDispatch(library, id)).dispatch.edits;
  await applied(library, id, { type: 'declare-word', word: 'leministre', edits: [edit?.id ?? ''] });
  const link = join(folder, 'link');
  await symlink(corpus.path, link, 'junction');
  await answer(library, 'corpus.open', { path: link });
  expect(await answer(library, 'corpus.change', { title: 'Neuf' })).toMatchObject({
    title: 'Neuf',
    lexicon: [{ word: 'leministre' }],
  });
});

describe('a worklist that another kept', () => {
  const list = (title: string) => ({ id: title, title, query: {} });
  const keep = (library: Library, title: string) =>
    answer(library, 'corpus.change', { worklists: { put: [list(title)], remove: [] } });
  const titles = async (library: Library) =>
    (await answer(library, 'corpus.read', {})).worklists.map(({ title }) => title);

  test('in another window is there after this one keeps, renames and deletes its own', async () => {
    const { library } = await corpusOf();
    for (const title of ['A', 'B', 'C']) await keep(library, title);
    expect(await titles(library)).toEqual(['A', 'B', 'C']);
    const worklists = { put: [{ ...list('B'), title: 'B2' }], remove: ['C'] };
    await answer(library, 'corpus.change', { worklists });
    expect(await titles(library)).toEqual(['A', 'B2']);
  });

  test('through git is there after this one keeps its own', async () => {
    const { library, corpus } = await corpusOf();
    const file = JSON.parse(await readFile(corpus.corpus, 'utf8'));
    await writeFile(corpus.corpus, JSON.stringify({ ...file, worklists: [list('A')] }));
    await keep(library, 'B');
    expect(await titles(library)).toEqual(['A', 'B']);
  });

  test('and a vocabulary that another removed does not come back by closing it', async () => {
    const { library } = await corpusOf();
    const gone = { id: 'GONE', title: 'Sujets', field: 'tags', closed: true } as const;
    expect(await answer(library, 'corpus.change', { vocabularies: [gone] })).toMatchObject({
      vocabularies: [],
    });
  });
});

describe('what another window set meanwhile stays:', () => {
  test('the policies of other rules, and one that it gave its own terms back', async () => {
    const { library } = await corpusOf();
    const set = (policies: Input<'corpus.change'>['policies']) =>
      answer(library, 'corpus.change', { policies });
    await set({ 'split-word': 'off', 'mark-space': 'off' });
    await set({ 'lost-wrap': 'propose' });
    await set({ 'split-word': null });
    const { policies } = await answer(library, 'corpus.read', {});
    expect(policies).toEqual({ 'mark-space': 'off', 'lost-wrap': 'propose' });
  });

  test('the required fields that this one did not turn on or off', async () => {
    const { library } = await corpusOf();
    await answer(library, 'corpus.change', { required: { headline: true, date: true } });
    await answer(library, 'corpus.change', { required: { tags: true, date: false } });
    await answer(library, 'corpus.change', { title: 'Neuf' });
    expect((await answer(library, 'corpus.read', {})).required).toEqual(['headline', 'tags']);
  });
});
