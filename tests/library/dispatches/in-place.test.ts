/**
 * Files that are written into where they stand, as `rsync --inplace` and some editors do: no folder's time tells of it, and
 * it is noticed all the same.
 */
import { existsSync } from 'node:fs';
import { chmod, cp, open, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../../core/api-events.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { type CorpusFolder, corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { verified } from '../copies.ts';
import { applied, corpusOf, itemOf, note, readDispatch, type Setting, sourceOf } from '../corpus.ts';
import { answer, openLibrary } from '../fresh.ts';
import { listed, made, settled, TAGGED } from '../operations.ts';

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

/** The same, where what came has the size and the time of what was there: nothing but the inode's own time tells of it. */
const twins = async (): Promise<Two> => {
  const setting = await corpusOf();
  const { library, corpus, folder, data, ids } = setting;
  const id = ids['a.txt'] ?? '';
  await library.close();
  const other = corpusFolder(join(folder, 'other'));
  await cp(corpus.path, other.path, { recursive: true, preserveTimestamps: true });
  const theirs = await openLibrary(`${data}-b`, { corpus: other.path });
  await applied(theirs, id, note('là-bas'));
  await theirs.close();
  const mine = await openLibrary(data, { corpus: corpus.path });
  await applied(mine, id, note('par là'));
  await mine.close();
  // A whole second, as every disk keeps it.
  const time = new Date('2026-01-02T03:04:05Z');
  for (const part of ['history', 'dispatch'] as const) {
    expect((await stat(other[part](id))).size).toBe((await stat(corpus[part](id))).size);
    for (const { [part]: path } of [other, corpus]) await utimes(path(id), time, time);
  }
  const again = await openLibrary(data, { corpus: corpus.path });
  await answer(again, 'corpus.look', {});
  return { ...setting, library: again, theirs, other, id };
};

test('what came in the same size and with the same time is joined to a decision, and not written over', async () => {
  const all = await twins();
  const { library, id, corpus } = all;
  expect((await readDispatch(library, id)).dispatch.notes).toBe('par là');
  await synced(all);
  await applied(library, id, { type: 'set-field', field: 'tags', value: ['port'] });
  await answer(library, 'corpus.flush', {});
  const { lines } = await answer(library, 'dispatch.history', { id });
  expect(lines.map(({ operation }) => operation.type)).toEqual(['import', 'set-notes', 'merge', 'set-field']);
  const { waiting } = await answer(library, 'conflicts.list', {});
  expect(waiting).toMatchObject([{ id, conflicts: [{ part: 'notes' }] }]);
  expect(await verified(library)).toMatchObject({ problems: [] });
  const kept = (await readdir(dirname(corpus.history(id)))).filter((name) => name.includes('.damaged-'));
  expect(kept).toHaveLength(1);
});

const noted = async (library: Library, words: string): Promise<readonly string[]> => {
  const query = { ...EVERYTHING, search: words };
  const page = await answer(library, 'dispatches.list', { query, range: { offset: 0, limit: 9 } });
  return page.items.map(({ id }) => id);
};

test('what came in the same size and with the same time is found at the next opening', async () => {
  const all = await twins();
  const { library, data, corpus, id } = all;
  await library.close();
  await synced(all);
  const again = await openLibrary(data, { corpus: corpus.path });
  expect(await noted(again, '"là bas"')).toEqual([id]);
});

test('what came in the same size and with the same time is found at the next look', async () => {
  const all = await twins();
  const { library, id } = all;
  const events: Event[] = [];
  library.subscribe((event) => events.push(event));
  await synced(all);
  expect(await noted(library, '"là bas"')).toEqual([]);
  await answer(library, 'corpus.look', {});
  expect(await noted(library, '"là bas"')).toEqual([id]);
  expect(events).toContainEqual({ type: 'outside', ids: [id] });
});

test('files that something only left its marks on are no change', async () => {
  const { library, corpus, ids } = await corpusOf();
  const [shown = '', other = ''] = Object.values(ids);
  await applied(library, shown, note('vu'));
  await answer(library, 'corpus.flush', {});
  await answer(library, 'corpus.look', {});
  const events: Event[] = [];
  library.subscribe((event) => events.push(event));
  for (const id of [shown, other])
    for (const path of [corpus.history(id), corpus.dispatch(id)]) await chmod(path, 0o600);
  await answer(library, 'corpus.look', {});
  await applied(library, shown, note('relu'));
  await answer(library, 'corpus.flush', {});
  expect(events.filter(({ type }) => type === 'outside' || type === 'set-aside')).toEqual([]);
  expect((await answer(library, 'dispatch.history', { id: shown })).lines).toHaveLength(3);
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

test('a decision over many dispatches that was changed in its place holds for those that come to it later', async () => {
  const { library, corpus, ids } = await corpusOf();
  const [early = '', late = ''] = Object.values(ids);
  const paths = [corpus.history(late), corpus.dispatch(late)];
  const whole = await Promise.all(paths.map((path) => readFile(path)));
  // It waits for one that cannot be read.
  for (const [at, path] of paths.entries()) await writeFile(path, Buffer.alloc(whole[at]?.length ?? 0));
  const { id } = await made(library, TAGGED, { ids: [early, late] });
  await settled(library);
  const path = join(corpus.operations, `${id}.json`);
  const { mtime, atime } = await stat(path);
  const text = await readFile(path, 'utf8');
  await writeFile(path, text.replace('"VNA"', '"AFP"'));
  await utimes(path, atime, mtime);
  const events: Event[] = [];
  library.subscribe((event) => events.push(event));
  await answer(library, 'corpus.look', {});
  expect(await listed(library)).toMatchObject([{ operation: { terms: ['AFP'] } }]);
  for (const [at, file] of paths.entries()) await writeFile(file, whole[at] ?? '');
  await answer(library, 'corpus.look', {});
  await settled(library);
  const tags = async (of: string) => (await readDispatch(library, of)).dispatch.metadata.tags?.value;
  expect(await tags(late)).toEqual(['AFP']);
  expect(await tags(early)).toEqual(['VNA']);
  expect(await listed(library)).toMatchObject([{ done: 2, waiting: 0 }]);
  expect(await verified(library)).toMatchObject({ problems: [] });
});
