/** Legal takedown, beside the dispatch's own files: what the corpus learned, decided over many, and indexed of its text. */
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import type { CorpusOperation } from '../../../core/history/corpus-operation.ts';
import { copies, merged, verified } from '../copies.ts';
import { applied, corpusOf, readDispatch, reopened, type Setting } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, openLibrary } from '../fresh.ts';
import { listed, made, takenOverByAll } from '../operations.ts';

/** Zorglub and Spirouval are only in the first, Vinhcity and Hoianville in both. */
const TEXTS = {
  'a.txt': 'Zorglub visite Vinhcity\nLe nommé Zorglub a vu Spirouval et Hoianville, à Vinhcity. -VNA\n',
  'b.txt': 'Vinhcity accueille\nLa ville de Vinhcity accueille Hoianville cette année. -VNA\n',
};
const REASON = 'ordonnance 12/2026';
const SECRET = /zorglub|spirouval/i;

/** The files below a folder in which words stand, by their paths in it. */
const filesWith = async (folder: string, words: RegExp): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    if (words.test(await readFile(path, 'latin1'))) found.push(path.slice(folder.length + 1));
  }
  return found;
};

const recipe: CorpusOperation = {
  type: 'apply-recipe',
  title: 'Lieux et corrections',
  decisions: [
    {
      type: 'decide-series',
      before: 'Zorglub visite',
      after: 'Zorglub, visite',
      state: 'accepted',
      over: 'all',
    },
    { type: 'add-terms', field: 'places', terms: ['Vinhcity'] },
    { type: 'add-terms', field: 'tags', terms: ['série'] },
  ],
};

/** Words learned and decisions taken of both texts. */
const told = async ({ library, ids }: Setting): Promise<void> => {
  const [a = '', b = ''] = Object.values(ids);
  const words = [{ word: 'Zorglub' }, { word: 'Vinhcity' }];
  await answer(library, 'corpus.learn', { words, refusals: [] });
  await made(library, { type: 'add-terms', field: 'tags', terms: ['Spirouval'] }, { ids: [a] });
  await made(library, recipe, { ids: [a, b] });
  await takenOverByAll(library);
};

test('what only the text said goes, what others say too stays and is named', async () => {
  const setting = await corpusOf(TEXTS);
  const { library, corpus, ids } = setting;
  const [a = '', b = ''] = Object.values(ids);
  await told(setting);
  await writeFile(`${corpus.corpus}.damaged-0badc0de`, '{"lexicon":[{"word":"Zorglub"');
  expect(await filesWith(corpus.path, SECRET)).toContain('corpus.json');
  const { words } = await answer(library, 'dispatches.take-down', { ids: [a], reason: REASON });
  // The tag was said of both.
  expect(words.toSorted()).toEqual(['Vinhcity', 'série']);
  expect(await filesWith(corpus.path, SECRET)).toEqual([]);
  expect((await answer(library, 'corpus.read', {})).lexicon.map(({ word }) => word)).toEqual(['Vinhcity']);
  expect(await listed(library)).toMatchObject([
    { operation: { type: 'apply-recipe', decisions: 2 }, dispatches: 2, done: 2, damaged: null },
  ]);
  const again = await reopened(setting);
  expect((await readDispatch(again, b)).dispatch.metadata.tags?.value).toEqual(['série']);
  expect(await verified(again)).toMatchObject({ problems: [] });
  expect(await filesWith(corpus.path, SECRET)).toEqual([]);
});

test('what was typed into it goes, too, though it was taken back', async () => {
  const setting = await corpusOf(TEXTS);
  const { library, corpus, ids } = setting;
  const [a = ''] = Object.values(ids);
  const { text } = await readDispatch(library, a);
  const at = text.indexOf('nommé') + 'nommé'.length;
  const typed = { from: at, to: at, insert: 'ment', supersedes: [] };
  for (const operation of [
    { type: 'set-notes', notes: 'dit Tapioca' },
    { type: 'edit-text', replacements: [typed] },
  ] as const) {
    const { entry } = await applied(library, a, operation);
    await answer(library, 'dispatch.undo', { id: a, revision: entry.revision });
  }
  const words = ['Tapioca', 'nommément', 'Vinhcity'].map((word) => ({ word }));
  await answer(library, 'corpus.learn', { words, refusals: [] });
  await answer(library, 'dispatches.take-down', { ids: [a], reason: REASON });
  expect((await answer(library, 'corpus.read', {})).lexicon.map(({ word }) => word)).toEqual(['Vinhcity']);
  expect(await filesWith(corpus.path, /tapioca/i)).toEqual([]);
});

test('a copy in which it was not taken down does not bring its words back', async () => {
  const { mine, theirs, other, corpus, ids } = await copies(told, TEXTS);
  const [a = ''] = Object.values(ids);
  await answer(mine, 'dispatches.take-down', { ids: [a], reason: REASON });
  await theirs.close();
  expect(await filesWith(other, SECRET)).toContain('corpus.json');
  await merged(mine, other);
  expect(await filesWith(corpus.path, SECRET)).toEqual([]);
  expect(await listed(mine)).toMatchObject([{ operation: { type: 'apply-recipe', decisions: 2 } }]);
});

test('a reader leaves no trace of it either, neither at once nor where it comes back later', async () => {
  const setting = await corpusOf(TEXTS);
  const { library, corpus, folder, ids } = setting;
  const [a = ''] = Object.values(ids);
  const [first, second] = [join(folder, 'data-b'), join(folder, 'data-c')];
  const [reader, later] = await Promise.all(
    [first, second].map((data) => openLibrary(data, { corpus: corpus.path })),
  );
  if (reader === undefined || later === undefined) throw new Error('not opened');
  await later.close();
  expect(await filesWith(second, SECRET)).not.toEqual([]);

  await answer(library, 'dispatches.take-down', { ids: [a], reason: REASON });
  await answer(reader, 'corpus.look', {});
  const query = { ...EVERYTHING, search: 'zorglub' };
  const page = await answer(reader, 'dispatches.list', { query, range: { offset: 0, limit: 9 } });
  expect(page.total).toBe(0);
  await reader.close();
  expect(await filesWith(first, SECRET)).toEqual([]);

  await openLibrary(second, { corpus: corpus.path }).then((again) => again.close());
  expect(await filesWith(second, SECRET)).toEqual([]);
});

test.each([
  ['as it was left', false],
  ['with a folder where the mark of its owner should be', true],
])('the index that a read-only opening left here goes with it, %s', async (_, isFolder) => {
  const setting = await corpusOf(TEXTS);
  const { library, corpus, data, folder, ids } = setting;
  const reader = await openLibrary(join(folder, 'data-b'), { corpus: corpus.path });
  await reader.close();
  // As if this very program had once opened the corpus while another wrote in it.
  await cp(join(folder, 'data-b', 'catalogs'), join(data, 'catalogs'), { recursive: true });
  expect(await filesWith(data, SECRET)).not.toEqual([]);
  const catalogs = join(data, 'catalogs');
  for (const name of (await readdir(catalogs)).filter((one) => one.endsWith('.sqlite'))) {
    if (isFolder) await mkdir(join(catalogs, `${name}.owner`));
    // As if it had been killed while it wrote what the index answers to an opening.
    await cp(join(catalogs, `${name}.opening`), join(catalogs, `.${name}.opening.0badc0de0bad.tmp`));
  }
  await answer(library, 'dispatches.take-down', { ids: [ids['a.txt'] ?? ''], reason: REASON });
  expect(await filesWith(data, SECRET)).toEqual([]);
});

test('a takedown that a git pull brings is done here at the next look', async () => {
  const { mine, theirs, other, corpus, ids } = await copies(told, TEXTS);
  const [a = ''] = Object.values(ids);
  await answer(theirs, 'dispatches.take-down', { ids: [a], reason: REASON });
  await theirs.close();
  await mkdir(corpus.removed, { recursive: true });
  await cp(join(other, 'removed', `${a}.json`), corpus.tombstone(a));
  await answer(mine, 'corpus.look', {});
  expect(await filesWith(corpus.path, SECRET)).toEqual([]);
});

test('one that the disk does not let end leaves the rest of the corpus to be opened', async () => {
  const setting = await corpusOf(TEXTS);
  const { corpus, data, ids } = setting;
  const [a = '', b = ''] = Object.values(ids);
  await setting.library.close();
  const kept = dirname(corpus.history(a));
  const faulty = new FaultyFiles({
    ...{ at: 0, code: 'EACCES', lasting: true, torn: false },
    counts: (name, path) => name === 'remove' && path.startsWith(kept),
  });
  const library = await openLibrary(data, { corpus: corpus.path, files: faulty.files });
  const reply = await library.call('dispatches.take-down', { ids: [a], reason: REASON });
  expect(reply.ok).toBe(false);
  await library.close();
  const again = await openLibrary(data, { corpus: corpus.path, files: faulty.files });
  expect((await readDispatch(again, b)).text).toContain('Vinhcity');
  expect((await again.call('dispatch.read', { id: a })).ok).toBe(false);
  await again.close();
  await openLibrary(data, { corpus: corpus.path });
  expect(await filesWith(corpus.path, SECRET)).toEqual([]);
});

test('of a dispatch whose history and snapshot are both lost, the words of its source go', async () => {
  const setting = await corpusOf(TEXTS);
  const { library, corpus, data, ids } = setting;
  const [a = ''] = Object.values(ids);
  const words = [{ word: 'Zorglub' }, { word: 'Vinhcity' }];
  await answer(library, 'corpus.learn', { words, refusals: [] });
  await library.close();
  for (const path of [corpus.history(a), corpus.dispatch(a)]) await writeFile(path, '\0'.repeat(500));
  const again = await openLibrary(data, { corpus: corpus.path });
  const { takenDown } = await answer(again, 'dispatches.take-down', { ids: [a], reason: REASON });
  expect(takenDown).toEqual([a]);
  expect((await answer(again, 'corpus.read', {})).lexicon).toMatchObject([{ word: 'Vinhcity' }]);
  await again.close();
  expect(await filesWith(corpus.path, SECRET)).toEqual([]);
});
