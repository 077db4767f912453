/**
 * A legal takedown that was cut short in a corpus that is too large to be compared with its files before the list is
 * shown: the list is there at once, nothing shows what is taken down, and the rest is done behind it.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import type { CorpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, note } from '../corpus.ts';
import { answer, ended, failureOfCall, openLibrary } from '../fresh.ts';

/** As many names of dispatches as make a corpus large; of these there is no more than a name. */
const NAMES = Array.from({ length: 1000 }, (_, n) => `f${String(n).padStart(15, '0')}`);
/** Of what is taken down, and of nothing else. */
const SECRET = /ministre/i;

/** The files below a folder in which words of what is taken down stand. */
const filesWith = async (folder: string): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isFile() && SECRET.test(await readFile(path, 'utf8'))) found.push(path);
  }
  return found;
};

/**
 * Files of which the dispatches that are only names cannot be read before `open` is called; `done` has the folders that
 * were made and the files that were removed, in their order.
 */
const gated = (corpus: CorpusFolder) => {
  const done: string[] = [];
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  const held = new Set(NAMES.map((id) => corpus.dispatch(id)));
  const files: Files = {
    ...systemFiles,
    read: async (path) => {
      if (held.has(path)) await opened;
      return systemFiles.read(path);
    },
    makeFolder: async (path) => {
      done.push(path);
      return systemFiles.makeFolder(path);
    },
    remove: async (path) => {
      await systemFiles.remove(path);
      done.push(path);
    },
  };
  return { files, done, open: () => open() };
};

/** A large corpus in which a takedown was killed once its tombstone was written. */
const cutShort = async () => {
  const setting = await corpusOf();
  const { library, corpus, ids } = setting;
  const id = ids['a.txt'] ?? '';
  await applied(library, id, note('Leministre, dit la note'));
  await library.close();
  const { source } = JSON.parse(await readFile(corpus.dispatch(id), 'utf8'));
  const tombstone = {
    ...{ id, sha256: source.sha256, name: 'a.txt', title: '', by: { kind: 'person', name: 'Anne' } },
    ...{ at: new Date().toISOString(), reason: 'ordonnance 12/2026', takenDown: { containers: [] } },
  };
  await mkdir(corpus.removed, { recursive: true });
  await writeFile(corpus.tombstone(id), JSON.stringify(tombstone));
  for (const name of NAMES) {
    await mkdir(dirname(corpus.dispatch(name)), { recursive: true });
    await writeFile(corpus.dispatch(name), '');
  }
  // With files that are not the system's there is no index on the disk.
  await rm(dirname(corpus.index), { recursive: true });
  expect(await filesWith(corpus.path)).toHaveLength(3);
  const gate = gated(corpus);
  const open = (): Promise<Library> => openLibrary(setting.data, { corpus: corpus.path, files: gate.files });
  return { ...setting, id, gate, open };
};

const takingDown = async (library: Library): Promise<unknown> =>
  (await answer(library, 'app.describe', {})).corpus?.takingDown;

test('the list is open at once and never shows it; it is destroyed behind that, before anything is copied', async () => {
  const { folder, corpus, id, gate, open } = await cutShort();
  const library = await open();
  const told: unknown[] = [];
  library.subscribe((event) => {
    if (event.type === 'corpus') told.push(event.corpus?.takingDown);
  });
  told.push(await takingDown(library));
  const search = { ...EVERYTHING, search: 'ministre' };
  const found = () => answer(library, 'dispatches.list', { query: search, range: { offset: 0, limit: 9 } });
  expect((await found()).total).toBe(0);
  expect(await failureOfCall(library, 'dispatch.read', { id })).toMatchObject({ code: 'dispatch-missing' });
  const copy = join(folder, 'copy');
  const { job } = await answer(library, 'copy.start', { folder: copy, unsaved: [] });
  expect(await filesWith(corpus.path)).toHaveLength(3);
  gate.open();
  await ended(library, job);
  expect(await filesWith(corpus.path)).toEqual([]);
  expect(await filesWith(copy)).toEqual([]);
  expect(gate.done.indexOf(copy)).toBeGreaterThan(gate.done.indexOf(corpus.dispatch(id)));
  expect(await takingDown(library)).toBe(null);
  expect(told).toContainEqual({ done: 0, total: 1 });
  expect((await found()).total).toBe(0);
});

test('closed before that, it is left to the next opening, which does it', async () => {
  const { data, corpus, gate, open } = await cutShort();
  const library = await open();
  const failures: unknown[] = [];
  library.subscribe((event) => {
    if (event.type === 'storage') failures.push(event.failure);
  });
  const closed = library.close();
  gate.open();
  await closed;
  expect(await filesWith(corpus.path)).toHaveLength(3);
  const again = await openLibrary(data, { corpus: corpus.path });
  await ended(again, (await answer(again, 'verify.start', {})).job);
  expect(await filesWith(corpus.path)).toEqual([]);
  expect(failures).toEqual([]);
});
