/**
 * A corpus of every past version opens in this one: migrated after the old bytes were kept, nothing lost of what this
 * version does not know. One of a newer version is read and not written.
 */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { CORPUS_VERSION } from '../../../core/model/corpus.ts';
import { systemFiles } from '../../../library/disk/files.ts';
import { type CorpusFolder, corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, historyLines, note, readDispatch } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, ended, failureOfCall, freshFolder, openLibrary } from '../fresh.ts';

const STORED = join(import.meta.dirname, '../../fixtures/corpora');

/** A copy of a stored corpus, in a folder of its own, and a data folder beside it. */
const copyOf = async (version: number): Promise<{ corpus: CorpusFolder; data: string }> => {
  const folder = await freshFolder();
  await cp(join(STORED, `v${version}`), join(folder, 'corpus'), { recursive: true });
  return { corpus: corpusFolder(join(folder, 'corpus')), data: join(folder, 'data') };
};

/** Every file below a folder with its bytes, but for the derived index. */
const contentOf = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && !entry.parentPath.endsWith('.cache'))
      found.set(relative(folder, path), await readFile(path, 'base64'));
  }
  return found;
};

const jsonIn = async (path: string): Promise<Record<string, unknown>> =>
  JSON.parse(await readFile(path, 'utf8'));

const idOfName = async (library: Library, name: string): Promise<string> => {
  const range = { offset: 0, limit: 99 };
  const { items } = await answer(library, 'dispatches.list', { query: EVERYTHING, range });
  return items.find((item) => item.name === name)?.id ?? '';
};

const PAST = Array.from({ length: CORPUS_VERSION - 1 }, (_, i) => i + 1);

describe.each(PAST)('a corpus of version %i', (version) => {
  test('is stored for this test, as that version wrote it', async () => {
    expect(await jsonIn(join(STORED, `v${version}`, 'corpus.json'))).toMatchObject({
      schemaVersion: version,
    });
  });

  test('is migrated once, the old bytes being kept, with all that was decided in it', async () => {
    const { corpus, data } = await copyOf(version);
    const before = await contentOf(corpus.path);
    const library = await openLibrary(data, { corpus: corpus.path });
    const { corpus: summary } = await answer(library, 'app.describe', {});
    expect(summary).toMatchObject({ title: 'Corpus de Valmont', dispatches: 3, removed: 1, readOnly: null });
    const quais = await readDispatch(library, await idOfName(library, 'quais.txt'));
    expect(quais.dispatch).toMatchObject({
      status: 'reviewed',
      notes: '',
      metadata: { tags: { value: ['port', 'travaux'] } },
    });
    expect(quais.dispatch.edits.some(({ state, decided }) => state === 'rejected' && decided)).toBe(true);
    expect(await answer(library, 'dispatches.removed', {})).toMatchObject({
      tombstones: [{ name: 'livres.txt', reason: 'en double' }],
    });
    const { result } = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(result).toMatchObject({ dispatches: 4, problems: [] });
    await library.close();

    const after = await contentOf(corpus.path);
    expect(after.get(`before-migration/v${version}/corpus.json`)).toBe(before.get('corpus.json'));
    expect(await jsonIn(corpus.corpus)).toMatchObject({ schemaVersion: CORPUS_VERSION, shelf: 'B 12' });
    for (const [path, bytes] of before) if (path !== 'corpus.json') expect(after.get(path)).toBe(bytes);

    await (await openLibrary(data, { corpus: corpus.path })).close();
    expect(await contentOf(corpus.path)).toEqual(after);
  });

  test('keeps fields and operations that this version does not know, through a save', async () => {
    const { corpus, data } = await copyOf(version);
    const library = await openLibrary(data, { corpus: corpus.path });
    const id = await idOfName(library, 'notices.jsonl:1');
    expect((await answer(library, 'dispatch.history', { id })).lines.at(-1)).toMatchObject({
      operation: { type: 'weigh', weight: 3 },
    });
    await applied(library, id, note('seen'));
    await library.close();
    expect(await jsonIn(corpus.dispatch(id))).toMatchObject({ weight: { of: 3 }, notes: 'seen' });
    expect((await historyLines(corpus, id)).at(1)).toMatchObject({
      operation: { type: 'weigh', weight: 3 },
      scale: 'grand',
    });
    // What it changed can still be taken back, like any other decision.
    const again = await openLibrary(data, { corpus: corpus.path });
    for (const revision of [3, 4]) await answer(again, 'dispatch.undo', { id, revision });
    expect((await readDispatch(again, id)).dispatch.notes).toBe('');
  });

  test('is whole after a fault at any call of the migration', async () => {
    const old = await readFile(join(STORED, `v${version}`, 'corpus.json'));
    for (let at = 0; ; at++) {
      const { corpus, data } = await copyOf(version);
      const counts = (_: string, path: string): boolean =>
        path === corpus.corpus || path.includes('.corpus.json.') || path.includes('before-migration');
      const fault = { at, code: 'ENOSPC', lasting: true, torn: true, counts };
      const faulty = new FaultyFiles(fault, systemFiles);
      let readOnly: unknown = null;
      try {
        const library = await openLibrary(data, { corpus: corpus.path, files: faulty.files });
        readOnly = (await answer(library, 'app.describe', {})).corpus?.readOnly ?? null;
        await library.close();
      } catch {
        // It cannot even be read.
        readOnly = 'closed';
      }
      expect(readOnly !== null).toBe(faulty.struck);
      const library = await openLibrary(data, { corpus: corpus.path });
      const { corpus: summary } = await answer(library, 'app.describe', {});
      expect(summary).toMatchObject({ dispatches: 3, readOnly: null });
      await library.close();
      expect(await readFile(join(corpus.beforeMigration, `v${version}`, 'corpus.json'))).toEqual(old);
      if (!faulty.struck) break;
    }
  });
});

test('a description of an older version that git brings while the corpus is open is kept before it is written anew', async () => {
  const { library, corpus } = await corpusOf();
  const older = await readFile(join(STORED, 'v1', 'corpus.json'));
  await writeFile(corpus.corpus, older);
  await answer(library, 'corpus.look', {});
  await answer(library, 'corpus.change', { rights: 'r' });
  expect(await jsonIn(corpus.corpus)).toMatchObject({ schemaVersion: CORPUS_VERSION, rights: 'r' });
  expect(await readFile(join(corpus.beforeMigration, 'v1', 'corpus.json'))).toEqual(older);
});

test('a corpus of a newer version is read, as far as it is understood, and not a byte of it changes', async () => {
  const { corpus, data } = await copyOf(1);
  const newer = {
    ...(await jsonIn(corpus.corpus)),
    schemaVersion: 99,
    lexicon: { words: 3 },
    weights: 'none',
  };
  await writeFile(corpus.corpus, JSON.stringify(newer));
  const before = await contentOf(corpus.path);
  const library = await openLibrary(data, { corpus: corpus.path });
  const { corpus: summary } = await answer(library, 'app.describe', {});
  const readOnly = { code: 'corpus-newer', details: { version: 99, known: CORPUS_VERSION } };
  expect(summary).toMatchObject({ title: 'Corpus de Valmont', dispatches: 3, readOnly });
  const id = await idOfName(library, 'quais.txt');
  const { dispatch } = await readDispatch(library, id);
  const operation = note('x');
  expect(
    await failureOfCall(library, 'dispatch.apply', { id, revision: dispatch.revision, operation }),
  ).toMatchObject({ code: 'corpus-newer' });
  await library.close();
  expect(await contentOf(corpus.path)).toEqual(before);
});
