/**
 * Files that are written into where they stand, as `rsync --inplace` and some editors do: no folder's time tells of it, and
 * it is noticed all the same.
 */
import { existsSync } from 'node:fs';
import { cp, open, readFile, stat, utimes } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../core/api-events.ts';
import { type CorpusFolder, corpusFolder } from '../../library/corpus-folder.ts';
import type { Library } from '../../library/library.ts';
import { verified } from './copies.ts';
import { applied, corpusOf, itemOf, readDispatch, type Setting, sourceOf } from './corpus.ts';
import { answer, openLibrary } from './fresh.ts';

interface Two extends Setting {
  readonly theirs: Library;
  readonly other: CorpusFolder;
  readonly id: string;
}

/** The corpus open here and, in a copy, there, where one dispatch was reviewed; here it was looked at, and left. */
const two = async (): Promise<Two> => {
  const setting = await corpusOf();
  const { library, corpus, folder, data, ids } = setting;
  await library.close();
  const other = corpusFolder(join(folder, 'other'));
  await cp(corpus.path, other.path, { recursive: true, preserveTimestamps: true });
  const theirs = await openLibrary(`${data}-b`, { corpus: other.path });
  const id = ids['a.txt'] ?? '';
  await applied(theirs, id, { type: 'set-status', status: 'reviewed', undecided: 'accept' });
  await theirs.close();
  const again = await openLibrary(data, { corpus: corpus.path });
  await answer(again, 'corpus.look', {});
  return { ...setting, library: again, theirs, other, id };
};

/** Writes what one file holds into another, which stays the same file in the same folder, with the time of the first. */
const writtenInto = async (from: string, to: string): Promise<void> => {
  const { mtimeMs } = await stat(dirname(to));
  const bytes = await readFile(from);
  const file = await open(to, 'r+');
  try {
    await file.write(bytes, 0, bytes.length, 0);
    await file.truncate(bytes.length);
  } finally {
    await file.close();
  }
  const { atime, mtime } = await stat(from);
  await utimes(to, atime, mtime);
  expect((await stat(dirname(to))).mtimeMs).toBe(mtimeMs);
};

const synced = async ({ corpus, other, id }: Two): Promise<void> => {
  for (const part of ['history', 'dispatch'] as const) await writtenInto(other[part](id), corpus[part](id));
};

test('the list says what the files say at the next look', async () => {
  const all = await two();
  const { library, id } = all;
  const events: Event[] = [];
  library.subscribe((event) => events.push(event));
  await synced(all);
  expect(await itemOf(library, id)).toMatchObject({ status: 'new' });
  await answer(library, 'corpus.look', {});
  expect(await itemOf(library, id)).toMatchObject({ status: 'reviewed' });
  expect(events).toContainEqual({ type: 'outside', ids: [id] });
  expect(await verified(library)).toMatchObject({ problems: [] });
});

test('the list says it at once of a dispatch that is shown, also where only its history came', async () => {
  const all = await two();
  const { library, id, corpus, other } = all;
  await writtenInto(other.history(id), corpus.history(id));
  expect((await readDispatch(library, id)).dispatch.status).toBe('reviewed');
  expect(await itemOf(library, id)).toMatchObject({ status: 'reviewed' });
  await answer(library, 'corpus.flush', {});
  expect(JSON.parse(await readFile(corpus.dispatch(id), 'utf8'))).toMatchObject({
    status: 'reviewed',
    revision: 2,
  });
});

test('the list says it at the next opening', async () => {
  const all = await two();
  const { library, id, data, corpus } = all;
  await synced(all);
  await library.close();
  const again = await openLibrary(data, { corpus: corpus.path });
  expect(await itemOf(again, id)).toMatchObject({ status: 'reviewed' });
});

test('a tombstone that became one of a takedown is carried out', async () => {
  const { library, corpus, id, folder } = await two();
  const source = await sourceOf(corpus, id);
  await answer(library, 'dispatches.remove', { ids: [id], reason: 'r' });
  await answer(library, 'corpus.look', {});
  const takenDown = { ...JSON.parse(await readFile(corpus.tombstone(id), 'utf8')), title: '' };
  const from = join(folder, 'tombstone.json');
  const file = await open(from, 'w');
  await file.writeFile(JSON.stringify({ ...takenDown, takenDown: { containers: [] } }));
  await file.close();
  await writtenInto(from, corpus.tombstone(id));
  await answer(library, 'corpus.look', {});
  expect(existsSync(source)).toBe(false);
});

test('nothing is told of files that are as they were', async () => {
  const { library } = await two();
  const events: Event[] = [];
  library.subscribe((event) => events.push(event));
  await answer(library, 'corpus.look', {});
  expect(events.filter(({ type }) => type === 'outside')).toEqual([]);
});
