/** Acknowledged decisions come back where a program was killed before it met what something outside put in their place. */
import { copyFile, cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { copies, verified } from '../copies.ts';
import { applied, corpusOf, note, readDispatch } from '../corpus.ts';
import { answer, imported, keptAside, openLibrary } from '../fresh.ts';

const place = (value: string) => ({ type: 'set-field', field: 'datelinePlace', value }) as const;

/** The program's own copies as they stand now, put back once the library is closed: as if it had been killed here. */
const killed = async (library: Library, data: string): Promise<void> => {
  const [own, kept] = [join(data, 'at-hand'), join(data, 'at-hand-then')];
  await cp(own, kept, { recursive: true });
  await library.close();
  await rm(own, { recursive: true });
  await cp(kept, own, { recursive: true });
};
const namesBelow = async (path: string): Promise<readonly string[]> =>
  (await readdir(path, { recursive: true }).catch(() => [])).filter((name) => name.endsWith('.jsonl'));

test('theirs in the place of mine: both are joined, and what came is kept', async () => {
  const { mine, theirs, other, ids, data, corpus } = await copies();
  const [a = '', b = ''] = Object.values(ids);
  await applied(mine, a, note('de moi'));
  await applied(mine, a, place('Vinh'));
  await applied(mine, b, note('de moi aussi'));
  await applied(theirs, a, place('Hué'));
  await applied(theirs, a, { type: 'set-field', field: 'tags', value: ['port'] });
  await theirs.close();
  await killed(mine, data);
  for (const part of ['history', 'dispatch'] as const)
    await copyFile(corpusFolder(other)[part](a), corpus[part](a));

  const again = await openLibrary(data, { corpus: corpus.path });
  expect((await readDispatch(again, a)).dispatch).toMatchObject({
    notes: 'de moi',
    metadata: { datelinePlace: { value: 'Vinh' }, tags: { value: ['port'] } },
  });
  expect(await answer(again, 'conflicts.list', {})).toMatchObject({
    waiting: [{ id: a, from: 'Bob', conflicts: [{ part: 'field' }] }],
  });
  expect((await answer(again, 'dispatch.history', { id: a })).lines.at(-1)).toMatchObject({
    operation: { type: 'merge', from: 'Bob' },
  });
  expect(await keptAside(corpus.history(a))).toHaveLength(1);
  expect(await verified(again)).toMatchObject({ problems: [] });
  await again.close();
  expect(await namesBelow(join(data, 'at-hand'))).toEqual([]);
});

test.each([
  ['an older copy', (text: string) => `${text.split('\n').slice(0, 2).join('\n')}\n`],
  ['a part of it', (text: string) => text.slice(0, -40)],
  ['nothing', () => ''],
  ['zeros', (text: string) => '\0'.repeat(text.length)],
])('%s in the place of my history: my decisions are there again', async (_, spoil) => {
  const { library, ids, corpus, data } = await corpusOf();
  const id = ids['a.txt'] ?? '';
  await applied(library, id, note('une'));
  await applied(library, id, note('deux'));
  await killed(library, data);
  await writeFile(corpus.history(id), spoil(await readFile(corpus.history(id), 'utf8')));
  await rm(corpus.dispatch(id));
  const again = await openLibrary(data, { corpus: corpus.path });
  expect((await readDispatch(again, id)).dispatch).toMatchObject({ notes: 'deux', revision: 3 });
  expect((await answer(again, 'dispatch.history', { id })).lines).toHaveLength(3);
  expect(await verified(again)).toMatchObject({ problems: [] });
});

test('what the corpus holds already is let go of, as is what was taken down', async () => {
  const { library, ids, corpus, data } = await corpusOf();
  const [a = '', b = ''] = Object.values(ids);
  await applied(library, a, note('de moi'));
  await applied(library, b, note('mot secret'));
  await killed(library, data);
  const then = await namesBelow(join(data, 'at-hand'));
  expect(then).toHaveLength(2);
  const again = await openLibrary(data, { corpus: corpus.path });
  expect((await readDispatch(again, a)).dispatch.revision).toBe(2);
  expect(await namesBelow(join(data, 'at-hand'))).toEqual([]);
  await applied(again, b, note('encore'));
  await answer(again, 'dispatches.take-down', { ids: [b], reason: 'ordonnance' });
  expect(await namesBelow(join(data, 'at-hand'))).toEqual([]);
  // One that an earlier run left goes too.
  const [left = ''] = then.filter((name) => name.includes(b));
  await mkdir(dirname(join(data, 'at-hand', left)), { recursive: true });
  await copyFile(join(data, 'at-hand-then', left), join(data, 'at-hand', left));
  await again.close();
  await openLibrary(data, { corpus: corpus.path });
  expect(await namesBelow(join(data, 'at-hand'))).toEqual([]);
});

test('an older copy that is put back under an open program holds, and what was decided since is kept beside it', async () => {
  const { library, ids, corpus } = await corpusOf();
  const id = ids['a.txt'] ?? '';
  const [history, snapshot] = [corpus.history(id), corpus.dispatch(id)];
  const [before, state] = [await readFile(history), await readFile(snapshot)];
  await applied(library, id, note('de moi'));
  await answer(library, 'corpus.flush', {});
  const after = await readFile(history, 'utf8');
  await writeFile(history, before);
  await writeFile(snapshot, state);
  await answer(library, 'corpus.look', {});
  expect((await readDispatch(library, id)).dispatch.revision).toBe(1);
  const [kept = ''] = (await readdir(dirname(history))).filter((name) => name.includes('.set-aside-'));
  expect(await readFile(join(dirname(history), kept), 'utf8')).toBe(after);
});

test('a corpus made anew in the same place takes nothing over from the one before, though its ids are the same', async () => {
  const { library, ids, corpus, data, folder } = await corpusOf();
  const id = ids['a.txt'] ?? '';
  await applied(library, id, note('du corpus de jadis'));
  await killed(library, data);
  await rm(corpus.path, { recursive: true });
  const anew = await openLibrary(data);
  await answer(anew, 'corpus.create', { path: corpus.path, title: 'Autre' });
  await imported(anew, [join(folder, 'input')]);
  await anew.close();
  const again = await openLibrary(data, { corpus: corpus.path });
  expect((await readDispatch(again, id)).dispatch).toMatchObject({ notes: '', revision: 1 });
});

test('a takedown destroys what is left of a place where the corpus lay before', async () => {
  const { library, ids, corpus, data, folder } = await corpusOf();
  const [a = '', b = ''] = Object.values(ids);
  await applied(library, a, note('mot secret'));
  await applied(library, b, note('de moi'));
  await killed(library, data);
  const moved = join(folder, 'moved');
  await rename(corpus.path, moved);
  const again = await openLibrary(data, { corpus: moved });
  await answer(again, 'dispatches.take-down', { ids: [a], reason: 'ordonnance' });
  expect(await namesBelow(join(data, 'at-hand'))).toEqual([expect.stringContaining(b)]);
});
