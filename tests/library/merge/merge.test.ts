/** Two archivists' copies of one corpus, joined: nothing of either is lost, and what both decided waits for a person. */
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Operation } from '../../../core/history/operation.ts';
import type { Library } from '../../../library/library.ts';
import { copies, merged, verified } from '../copies.ts';
import { applied, note, readDispatch } from '../corpus.ts';
import { answer, failureOfCall, imported, openLibrary } from '../fresh.ts';

const place = (value: string): Operation => ({ type: 'set-field', field: 'datelinePlace', value });
const tags = (...value: string[]): Operation => ({ type: 'set-field', field: 'tags', value });

describe.each([
  ['with the base', true],
  ['without it', false],
])('two copies %s', (_, hasBase) => {
  test('are joined: what only one did is taken, in both histories; the other is not written', async () => {
    const { mine, theirs, base, other, ids, folder } = await copies();
    const [a = '', b = '', c = ''] = Object.values(ids);
    await applied(mine, a, note('de moi'));
    await applied(theirs, a, place('Hué'));
    await applied(theirs, a, tags('port'));
    await applied(mine, a, tags('ville'));
    await applied(theirs, b, note('d’elle'));
    await answer(theirs, 'dispatches.remove', { ids: [c], reason: 'en double' });
    await writeFile(join(folder, 'new.txt'), 'Une foire à Vinh, disent les marchands.\n');
    const [added = ''] = await imported(theirs, [join(folder, 'new.txt')]).then(({ result }) =>
      result?.kind === 'import' ? result.added : [],
    );
    await theirs.close();
    const before = await readdir(other, { recursive: true });

    const job = await merged(mine, other, hasBase ? base : null);
    expect(job).toMatchObject({
      state: 'done',
      failed: 0,
      result: { kind: 'merge', added: [added], removed: [c], conflicts: [], kept: [] },
    });
    expect((await readDispatch(mine, a)).dispatch).toMatchObject({
      notes: 'de moi',
      metadata: { datelinePlace: { value: 'Hué' }, tags: { value: ['port', 'ville'] } },
    });
    expect((await answer(mine, 'dispatch.history', { id: a })).lines.at(-1)).toMatchObject({
      operation: { type: 'merge', from: 'other' },
    });
    // What was decided only there stands with who decided it.
    expect((await answer(mine, 'dispatch.history', { id: b })).lines).toMatchObject([
      { operation: { type: 'import' } },
      { operation: { type: 'set-notes' }, agent: { name: 'Bob' } },
    ]);
    expect((await readDispatch(mine, added)).text).toContain('foire à Vinh');
    expect(await failureOfCall(mine, 'dispatch.read', { id: c })).toMatchObject({ code: 'dispatch-missing' });
    expect(await verified(mine)).toMatchObject({ problems: [] });
    expect(await readdir(other, { recursive: true })).toEqual(before);

    // A second time there is nothing left to join, and the join can be undone as one.
    expect((await merged(mine, other, hasBase ? base : null)).result).toMatchObject({
      added: [],
      removed: [],
    });
    const { dispatch } = await readDispatch(mine, a);
    await answer(mine, 'dispatch.undo', { id: a, revision: dispatch.revision });
    expect((await readDispatch(mine, a)).dispatch.metadata.tags?.value).toEqual(['ville']);
  });

  test('with unlike decisions: mine stand, the conflicts wait, and theirs are taken when asked', async () => {
    const { mine, theirs, base, other, ids, data, corpus } = await copies();
    const [a = ''] = Object.values(ids);
    await applied(mine, a, place('Vinh'));
    await applied(mine, a, note('de moi'));
    await applied(theirs, a, place('Hué'));
    await applied(theirs, a, note('d’elle'));
    await theirs.close();
    expect((await merged(mine, other, hasBase ? base : null)).result).toMatchObject({ conflicts: [a] });
    const listed = {
      total: 1,
      waiting: [{ id: a, from: 'other', conflicts: [{ part: 'field' }, { part: 'notes' }] }],
    };
    expect(await answer(mine, 'conflicts.list', {})).toMatchObject(listed);
    expect((await readDispatch(mine, a)).dispatch).toMatchObject({ notes: 'de moi' });
    await mine.close();

    const again = await openLibrary(data, { corpus: corpus.path });
    expect(await answer(again, 'conflicts.list', {})).toMatchObject(listed);
    const at = (await answer(again, 'conflicts.list', {})).waiting[0]?.at ?? '';
    await answer(again, 'conflicts.settle', { id: a, at, theirs: ['field datelinePlace'] });
    const { dispatch } = await readDispatch(again, a);
    expect(dispatch).toMatchObject({ notes: 'de moi', metadata: { datelinePlace: { value: 'Hué' } } });
    expect(await answer(again, 'conflicts.list', {})).toEqual({ total: 0, waiting: [] });
    await answer(again, 'dispatch.undo', { id: a, revision: dispatch.revision });
    expect((await readDispatch(again, a)).dispatch.metadata.datelinePlace?.value).toBe('Vinh');
    expect(await verified(again)).toMatchObject({ problems: [], strays: [] });
  });
});

test('conflicts that came after a person looked are not settled unseen', async () => {
  const { mine, theirs, other, ids, folder } = await copies();
  const [a = ''] = Object.values(ids);
  const third = join(folder, 'third');
  await applied(mine, a, place('Vinh'));
  await applied(mine, a, note('de moi'));
  await applied(theirs, a, note('d’elle'));
  await theirs.close();
  await cp(other, third, { recursive: true });
  await merged(mine, other);
  const shown = (await answer(mine, 'conflicts.list', {})).waiting[0]?.at ?? '';
  const again = await openLibrary(join(folder, 'data-c'), { corpus: third });
  await applied(again, a, place('Hué'));
  await again.close();
  await merged(mine, third);
  expect(await failureOfCall(mine, 'conflicts.settle', { id: a, at: shown, theirs: ['notes'] })).toEqual({
    code: 'conflicts-changed',
    details: { id: a },
  });
  expect((await readDispatch(mine, a)).dispatch.notes).toBe('de moi');
  const [waiting] = (await answer(mine, 'conflicts.list', {})).waiting;
  expect(waiting?.conflicts.map(({ part }) => part).toSorted()).toEqual(['field', 'notes']);
  await answer(mine, 'conflicts.settle', { id: a, at: waiting?.at ?? '', theirs: ['notes'] });
  expect((await readDispatch(mine, a)).dispatch).toMatchObject({
    notes: 'd’elle',
    metadata: { datelinePlace: { value: 'Vinh' } },
  });
});

describe('what was removed or taken down', () => {
  const removalOf = async (library: Library) => (await answer(library, 'conflicts.list', {})).waiting;

  test.each([
    ['mine: stays', [], 1],
    ['theirs: goes here too, and can be had back', ['removal'], 0],
  ])('there, and decided on here, settled as %s', async (_, theirsTaken, left) => {
    const { mine, theirs, other, ids } = await copies();
    const [a = ''] = Object.values(ids);
    await applied(mine, a, note('de moi'));
    await applied(theirs, a, place('Hué'));
    await answer(theirs, 'dispatches.remove', { ids: [a], reason: 'en double' });
    await theirs.close();
    expect(await merged(mine, other)).toMatchObject({ failed: 0, result: { removed: [], conflicts: [a] } });
    expect(await removalOf(mine)).toMatchObject([
      {
        id: a,
        from: 'other',
        removed: false,
        conflicts: [{ part: 'removal', mine: null, theirs: { by: { name: 'Bob' }, reason: 'en double' } }],
      },
    ]);
    // What they decided before they removed it is there as well.
    expect((await readDispatch(mine, a)).dispatch).toMatchObject({
      notes: 'de moi',
      metadata: { datelinePlace: { value: 'Hué' } },
    });
    const at = (await removalOf(mine))[0]?.at ?? '';
    await answer(mine, 'conflicts.settle', { id: a, at, theirs: theirsTaken });
    expect(await removalOf(mine)).toEqual([]);
    const { tombstones } = await answer(mine, 'dispatches.removed', {});
    expect(tombstones.map(({ id }) => id)).toEqual(left === 1 ? [] : [a]);
    if (left === 0) await answer(mine, 'dispatches.restore', { ids: [a] });
    expect((await readDispatch(mine, a)).dispatch.notes).toBe('de moi');
    expect(await verified(mine)).toMatchObject({ problems: [] });
  });

  test.each([
    ['mine: stays removed', []],
    ['theirs: comes back with what they decided', ['removal']],
  ])('here, and decided on there, settled as %s', async (_, theirsTaken) => {
    const { mine, theirs, other, ids } = await copies();
    const [a = ''] = Object.values(ids);
    await applied(mine, a, place('Vinh'));
    await answer(mine, 'dispatches.remove', { ids: [a], reason: 'en double' });
    await applied(theirs, a, place('Hué'));
    await applied(theirs, a, note('d’elle'));
    await theirs.close();
    expect(await merged(mine, other)).toMatchObject({ failed: 0, result: { conflicts: [a] } });
    // The removal alone waits: the place that both decided does once the dispatch is back.
    expect(await removalOf(mine)).toMatchObject([
      { id: a, removed: true, conflicts: [{ part: 'removal', mine: { reason: 'en double' }, theirs: null }] },
    ]);
    const at = (await removalOf(mine))[0]?.at ?? '';
    await answer(mine, 'conflicts.settle', { id: a, at, theirs: theirsTaken });
    if (theirsTaken.length === 0) {
      expect(await removalOf(mine)).toEqual([]);
      await answer(mine, 'dispatches.restore', { ids: [a] });
    }
    expect((await readDispatch(mine, a)).dispatch).toMatchObject({
      notes: 'd’elle',
      metadata: { datelinePlace: { value: 'Vinh' } },
    });
    expect(await removalOf(mine)).toMatchObject([{ removed: false, conflicts: [{ part: 'field' }] }]);
    expect(await verified(mine)).toMatchObject({ problems: [] });
  });

  test('there by law: is destroyed here too', async () => {
    const { mine, theirs, other, ids, corpus } = await copies();
    const [a = ''] = Object.values(ids);
    await answer(theirs, 'dispatches.take-down', { ids: [a], reason: 'ordonnance' });
    await theirs.close();
    expect((await merged(mine, other)).result).toMatchObject({ removed: [a] });
    expect(await readdir(join(corpus.originals, a.slice(0, 2)))).toEqual([]);
    expect(await answer(mine, 'dispatches.removed', {})).toMatchObject({
      tombstones: [{ id: a, by: { name: 'Bob' }, reason: 'ordonnance', takenDown: {} }],
    });
  });
});

describe('the same copy again', () => {
  /** Every file of a corpus but its lock and its index, with its bytes. */
  const state = async (path: string): Promise<Readonly<Record<string, string>>> => {
    const found: Record<string, string> = {};
    for (const name of await readdir(path, { recursive: true })) {
      if (name.startsWith('.')) continue;
      const bytes = await readFile(join(path, name)).catch(() => null);
      if (bytes !== null) found[name] = bytes.toString('latin1');
    }
    return found;
  };
  const settleAll = async (library: Library, take: (key: string) => boolean): Promise<void> => {
    for (const { id, at, conflicts } of (await answer(library, 'conflicts.list', {})).waiting) {
      const theirs = conflicts.map(({ key }) => key).filter(take);
      await answer(library, 'conflicts.settle', { id, at, theirs });
    }
  };
  const nothing = { failed: 0, result: { added: [], changed: [], removed: [], conflicts: [], kept: [] } };

  test.each([
    ['mine', (): boolean => false],
    ['theirs', (): boolean => true],
  ] as const)(
    'asks nothing that was settled as %s, and brings back nothing that was taken back',
    async (_, take) => {
      const { mine, theirs, other, ids, corpus } = await copies();
      const [a = '', b = '', c = ''] = Object.values(ids);
      await applied(mine, a, place('Vinh'));
      await applied(theirs, a, place('Hué'));
      await applied(theirs, a, tags('port'));
      await applied(theirs, b, note('d’elle'));
      await answer(theirs, 'dispatches.remove', { ids: [b], reason: 'en double' });
      await applied(mine, b, note('de moi'));
      await answer(mine, 'dispatches.remove', { ids: [c], reason: 'hors sujet' });
      await applied(theirs, c, note('d’elle'));
      await answer(theirs, 'corpus.change', { title: 'Le sien', required: { date: true } });
      await theirs.close();
      expect(await merged(mine, other)).toMatchObject({ failed: 0, result: { kept: ['title'] } });
      await settleAll(mine, take);
      // What is decided upon a join holds against the same copy: its tags go, its required field too.
      await applied(mine, a, { type: 'set-field', field: 'tags', value: null });
      await answer(mine, 'corpus.change', { required: { date: false } });
      await answer(mine, 'corpus.flush', {});
      const before = await state(corpus.path);
      expect(await merged(mine, other)).toMatchObject(nothing);
      await answer(mine, 'corpus.flush', {});
      expect(await state(corpus.path)).toEqual(before);
      expect(await verified(mine)).toMatchObject({ problems: [] });
    },
  );

  test('does not take out again what was brought back, and history says who did both', async () => {
    const { mine, theirs, other, ids } = await copies();
    const [a = ''] = Object.values(ids);
    await answer(theirs, 'dispatches.remove', { ids: [a], reason: 'en double' });
    await theirs.close();
    expect((await merged(mine, other)).result).toMatchObject({ removed: [a] });
    await answer(mine, 'dispatches.restore', { ids: [a] });
    expect(await merged(mine, other)).toMatchObject(nothing);
    const { lines } = await answer(mine, 'dispatch.history', { id: a });
    expect(lines.at(-1)).toMatchObject({
      operation: { type: 'restore', removed: { by: { name: 'Bob' } }, reason: 'en double' },
      stands: false,
    });
    expect(await verified(mine)).toMatchObject({ problems: [] });
  });

  test('in the other direction takes what was settled here, and then both are quiet', async () => {
    const { mine, theirs, other, ids, corpus, folder } = await copies();
    const [a = ''] = Object.values(ids);
    await applied(mine, a, place('Vinh'));
    await applied(theirs, a, place('Hué'));
    await applied(theirs, a, note('d’elle'));
    await theirs.close();
    await merged(mine, other);
    await settleAll(mine, () => false);
    await mine.close();
    const there = await openLibrary(join(folder, 'data-b'), { corpus: other });
    expect(await merged(there, corpus.path)).toMatchObject({ result: { changed: [a], conflicts: [] } });
    expect((await readDispatch(there, a)).dispatch).toMatchObject({
      notes: 'd’elle',
      metadata: { datelinePlace: { value: 'Vinh' } },
    });
    await there.close();
    const here = await openLibrary(join(folder, 'data'), { corpus: corpus.path });
    expect(await merged(here, other)).toMatchObject(nothing);
  });
});
