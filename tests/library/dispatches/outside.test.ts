/** Files that git, a sync client or another program changes while the corpus is open are noticed, and nothing is lost. */
import { copyFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Event } from '../../../core/api-events.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Operation } from '../../../core/history/operation.ts';
import { type CorpusFolder, corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, itemOf, note, readDispatch, reopened, type Setting } from '../corpus.ts';
import { answer, ended, keptAside, openLibrary } from '../fresh.ts';
import { listed, made, settled, TAGGED, timesApplied } from '../operations.ts';

const place = (value: string): Operation => ({ type: 'set-field', field: 'datelinePlace', value });
const verified = async (library: Library) =>
  (await ended(library, (await answer(library, 'verify.start', {})).job)).result;

interface Two extends Setting {
  readonly theirs: Library;
  readonly other: CorpusFolder;
  readonly events: readonly Event[];
}

/** The corpus open here and, in a copy, there; here it was looked at once. */
const two = async (): Promise<Two> => {
  const setting = await corpusOf();
  await setting.library.close();
  const other = corpusFolder(join(setting.folder, 'other'));
  await cp(setting.corpus.path, other.path, { recursive: true });
  const theirs = await openLibrary(`${setting.data}-b`, { corpus: other.path });
  await answer(theirs, 'settings.set', { agent: 'Bob' });
  const library = await reopened(setting);
  await verified(library);
  await answer(library, 'corpus.look', {});
  const events: Event[] = [];
  library.subscribe((event) => events.push(event));
  return { ...setting, library, theirs, other, events };
};

/** Puts their files of a dispatch in the place of mine, as a sync client does. */
const pulled = async ({ corpus, other, theirs }: Two, id: string): Promise<void> => {
  await theirs.close();
  for (const part of ['history', 'dispatch'] as const) {
    const path = corpus[part](id);
    await mkdir(dirname(path), { recursive: true });
    await rm(path, { force: true });
    await copyFile(other[part](id), path);
  }
};

test('a dispatch that nobody holds here: the list says what its files say', async () => {
  const all = await two();
  const { library, theirs, ids, events } = all;
  const id = ids['a.txt'] ?? '';
  await applied(theirs, id, { type: 'set-status', status: 'reviewed', undecided: 'accept' });
  await pulled(all, id);
  await answer(library, 'corpus.look', {});
  expect(await itemOf(library, id)).toMatchObject({ status: 'reviewed' });
  expect(events).toContainEqual({ type: 'outside', ids: [id] });
});

test('a dispatch that is held here, with nothing unsaved: it is read again', async () => {
  const all = await two();
  const { library, theirs, ids, events } = all;
  const id = ids['a.txt'] ?? '';
  await readDispatch(library, id);
  await applied(theirs, id, note('d’elle'));
  await pulled(all, id);
  await answer(library, 'corpus.look', {});
  expect(events).toContainEqual({ type: 'outside', ids: [id] });
  expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 2, notes: 'd’elle' });
});

test.each([
  ['marks of a conflict of git in both', (text: string) => `<<<<<<< HEAD\n${text}=======\n>>>>>>> b\n`],
  ['marks of a conflict after the first line', (text: string) => text.replace('\n', '\n<<<<<<< HEAD\n')],
  ['a part of each', (text: string) => text.slice(0, text.length / 2)],
  ['nothing in them', () => ''],
])('files that are no dispatch any more, %s: what is held and saved here stays', async (_, spoil) => {
  const setting = await corpusOf();
  const { library, corpus, ids } = setting;
  const id = ids['a.txt'] ?? '';
  await applied(library, id, note('un'));
  await applied(library, id, note('deux'));
  await answer(library, 'corpus.flush', {});
  for (const part of ['history', 'dispatch'] as const)
    await writeFile(corpus[part](id), spoil(await readFile(corpus[part](id), 'utf8')));
  await answer(library, 'corpus.look', {});
  const kept = { dispatch: { notes: 'deux', revision: 3 } };
  expect(await readDispatch(library, id)).toMatchObject(kept);
  const again = await reopened(setting);
  expect(await readDispatch(again, id)).toMatchObject(kept);
  expect(await verified(again)).toMatchObject({ problems: [] });
  for (const part of ['history', 'dispatch'] as const)
    expect(await keptAside(corpus[part](id))).toHaveLength(1);
});

test.each(['looking', 'deciding on'])(
  'decided on both sides: %s it joins them, and conflicts wait',
  async (how) => {
    const all = await two();
    const { library, theirs, ids, corpus } = all;
    const id = ids['a.txt'] ?? '';
    await applied(library, id, place('Vinh'));
    await applied(library, id, { type: 'set-field', field: 'tags', value: ['port'] });
    await applied(theirs, id, place('Hué'));
    await applied(theirs, id, note('d’elle'));
    await pulled(all, id);
    if (how === 'looking') await answer(library, 'corpus.look', {});
    // What was shown is no longer what is here: the window reads it again and decides once more.
    else
      expect(
        await library.call('dispatch.apply', { id, revision: 3, operation: note('de moi') }),
      ).toMatchObject({ ok: false, error: { code: 'revision-conflict' } });
    expect((await readDispatch(library, id)).dispatch).toMatchObject({
      notes: 'd’elle',
      metadata: { datelinePlace: { value: 'Vinh' }, tags: { value: ['port'] } },
    });
    expect(await answer(library, 'conflicts.list', {})).toMatchObject({
      waiting: [
        {
          id,
          from: 'Bob',
          conflicts: [{ part: 'field', mine: { value: 'Vinh' }, theirs: { value: 'Hué' } }],
        },
      ],
    });
    const at = (await answer(library, 'conflicts.list', {})).waiting[0]?.at ?? '';
    await answer(library, 'conflicts.settle', { id, at, theirs: ['field datelinePlace'] });
    expect((await readDispatch(library, id)).dispatch.metadata.datelinePlace?.value).toBe('Hué');
    expect(await verified(library)).toMatchObject({ problems: [] });
    await library.close();
    expect(JSON.parse(await readFile(corpus.dispatch(id), 'utf8'))).toMatchObject({ notes: 'd’elle' });
  },
);

test('dispatches that come and go, and a changed description', async () => {
  const all = await two();
  const { library, theirs, ids, corpus, other, folder } = all;
  const [gone = ''] = Object.values(ids);
  await writeFile(join(folder, 'new.txt'), 'Une foire à Vinh, disent les marchands.\n');
  const { job } = await answer(theirs, 'import.start', { paths: [join(folder, 'new.txt')] });
  const { result } = await ended(theirs, job);
  const [added = ''] = result?.kind === 'import' ? result.added : [];
  await answer(theirs, 'dispatches.remove', { ids: [gone], reason: 'en double' });
  await answer(theirs, 'corpus.change', { title: 'Autre titre' });
  const { source } = (await readDispatch(theirs, added)).dispatch;
  await mkdir(dirname(corpus.original(source.sha256)), { recursive: true });
  await copyFile(other.original(source.sha256), corpus.original(source.sha256));
  await pulled(all, added);
  await copyFile(other.tombstone(gone), corpus.tombstone(gone));
  await copyFile(other.corpus, corpus.corpus);
  await answer(library, 'corpus.look', {});
  const range = { offset: 0, limit: 9 };
  const { items } = await answer(library, 'dispatches.list', { query: EVERYTHING, range });
  expect(items.map(({ id }) => id).toSorted()).toEqual(
    [...Object.values(ids).filter((id) => id !== gone), added].toSorted(),
  );
  expect(await answer(library, 'corpus.read', {})).toMatchObject({ title: 'Autre titre' });
});

test.each(['reads', 'writes'])(
  'a decision over many dispatches that comes from outside is seen by who %s here, without opening again',
  async (how) => {
    const all = await two();
    const { library, theirs, corpus, other, data, ids } = all;
    const reader = await openLibrary(`${data}-2`, { corpus: corpus.path });
    const here = how === 'reads' ? reader : library;
    await verified(here);
    await answer(here, 'corpus.look', {});
    const id = ids['a.txt'] ?? '';
    await readDispatch(here, id);
    const { id: operation } = await made(theirs, TAGGED, { query: EVERYTHING });
    await theirs.close();
    // Its file alone: no dispatch here has taken it over.
    await mkdir(corpus.operations, { recursive: true });
    await copyFile(join(other.operations, `${operation}.json`), join(corpus.operations, `${operation}.json`));
    await answer(here, 'corpus.look', {});
    expect((await readDispatch(here, id)).dispatch.metadata.tags?.value).toEqual(['VNA']);
    expect(await listed(here)).toMatchObject([{ id: operation, dispatches: 3 }]);
    if (how === 'reads') return;
    await settled(here);
    expect((await timesApplied(corpus, id)).get(operation)).toBe(1);
    // The reader is told by the file that says so, and by the histories.
    await answer(reader, 'corpus.look', {});
    expect((await readDispatch(reader, id)).dispatch.metadata.tags?.value).toEqual(['VNA']);
  },
);

test('a reader sees what the writer decides, and can write once the writer is gone', async () => {
  const { library, corpus, data, ids } = await corpusOf();
  const id = ids['a.txt'] ?? '';
  const reader = await openLibrary(`${data}-2`, { corpus: corpus.path });
  await verified(reader);
  await answer(reader, 'corpus.look', {});
  await readDispatch(reader, id);
  await applied(library, id, note('by the writer'));
  await answer(reader, 'corpus.look', {});
  expect((await readDispatch(reader, id)).dispatch.notes).toBe('by the writer');
  await library.close();
  expect(await answer(reader, 'corpus.open', { path: corpus.path })).toMatchObject({ readOnly: null });
  await applied(reader, id, note('by the other'));
});

test('an older copy that is put back holds; what was decided since is told, named by verify, and can be had back', async () => {
  const setting = await corpusOf();
  const { library, corpus, ids } = setting;
  const id = ids['a.txt'] ?? '';
  await applied(library, id, note('one'));
  await answer(library, 'corpus.flush', {});
  const before = await Promise.all(
    (['history', 'dispatch'] as const).map(async (part) => [part, await readFile(corpus[part](id))] as const),
  );
  for (const word of ['two', 'three', 'four']) await applied(library, id, note(word));
  await answer(library, 'corpus.flush', {});
  const events: Event[] = [];
  library.subscribe((event) => events.push(event));
  for (const [part, bytes] of before) {
    await rm(corpus[part](id));
    await writeFile(corpus[part](id), bytes);
  }
  await answer(library, 'corpus.look', {});
  expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 2, notes: 'one' });
  const told = events.flatMap((event) => (event.type === 'set-aside' ? [event] : []));
  const file = expect.stringMatching(`^history/${id.slice(0, 2)}/${id}\\.jsonl\\.set-aside-[0-9a-f]{8}$`);
  expect(told).toEqual([{ type: 'set-aside', id, decisions: 3, file }]);
  const [aside = ''] = told.map((event) => event.file);
  expect(await verified(library)).toMatchObject({ problems: [], strays: [aside] });
  await library.close();
  await copyFile(join(corpus.path, aside), corpus.history(id));
  const again = await reopened(setting);
  expect((await readDispatch(again, id)).dispatch).toMatchObject({ revision: 5, notes: 'four' });
  expect(await verified(again)).toMatchObject({ problems: [] });
});

test('a decision over many dispatches whose file is taken away, as by git, comes to no other dispatch', async () => {
  const { library, corpus, ids } = await corpusOf();
  const [early = '', late = ''] = Object.values(ids);
  const paths = [corpus.history(late), corpus.dispatch(late)];
  const whole = await Promise.all(paths.map((path) => readFile(path)));
  for (const [at, path] of paths.entries()) await writeFile(path, Buffer.alloc(whole[at]?.length ?? 0));
  await made(library, TAGGED, { ids: [early, late] });
  await settled(library);
  for (const name of await readdir(corpus.operations)) await rm(join(corpus.operations, name));
  await answer(library, 'corpus.look', {});
  expect(await listed(library)).toEqual([]);
  for (const [at, file] of paths.entries()) await writeFile(file, whole[at] ?? '');
  await answer(library, 'corpus.look', {});
  expect((await readDispatch(library, late)).dispatch.metadata.tags).toBeUndefined();
  await applied(library, late, note('vu'));
  expect((await answer(library, 'dispatch.history', { id: late })).lines).toHaveLength(2);
  expect(await verified(library)).toMatchObject({ problems: [] });
});
