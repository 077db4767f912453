/** Files that were torn, zeroed, cut, broken or deleted: what can be had back is, and the damaged bytes are kept. */
import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  applied,
  corpusOf,
  decidedTwice,
  historyLines,
  itemOf,
  note,
  readDispatch,
  reopened,
} from '../corpus.ts';
import { answer, failureOfCall, keptAside } from '../fresh.ts';

describe('the snapshot', () => {
  const spoil: readonly (readonly [name: string, act: (path: string) => Promise<void>])[] = [
    ['zero-filled', async (path) => writeFile(path, Buffer.alloc((await readFile(path)).length))],
    ['cut short', (path) => truncate(path, 700)],
    ['empty', (path) => truncate(path, 0)],
    [
      'broken by hand',
      async (path) =>
        writeFile(path, (await readFile(path, 'utf8')).replace('"revision": 3', '"revision": "x"')),
    ],
    [
      'of another dispatch',
      async (path) =>
        writeFile(
          path,
          (await readFile(path, 'utf8')).replace(/"id": "[0-9a-f]{16}"/, '"id": "0123456789abcdef"'),
        ),
    ],
  ];
  test.each(spoil)(
    '%s: rebuilt from source and history, shown as damaged, its bytes kept',
    async (_, act) => {
      const setting = await decidedTwice();
      const { id, corpus } = setting;
      const path = corpus.dispatch(id);
      const whole = await readFile(path);
      await act(path);
      const damaged = await readFile(path);
      const library = await reopened(setting);
      expect(await itemOf(library, id)).toMatchObject({
        damaged: { code: 'dispatch-damaged', details: { id } },
        status: 'in-progress',
      });
      expect(await readDispatch(library, id)).toMatchObject({
        dispatch: { revision: 3, notes: 'two' },
        undo: 3,
      });
      expect(await readFile(path)).toEqual(damaged);

      await answer(library, 'dispatch.undo', { id, revision: 3 });
      await answer(library, 'dispatch.redo', { id, revision: 4 });
      expect((await itemOf(library, id)).damaged).toBeNull();
      await library.close();
      const [aside = ''] = await keptAside(path);
      expect(await readFile(join(dirname(path), aside))).toEqual(damaged);
      const mended = JSON.parse(await readFile(path, 'utf8'));
      expect(mended).toEqual({ ...JSON.parse(whole.toString('utf8')), revision: 5 });
    },
  );

  test('deleted: rebuilt and written again without a word', async () => {
    const setting = await decidedTwice();
    const whole = await readFile(setting.corpus.dispatch(setting.id));
    await rm(setting.corpus.dispatch(setting.id));
    const library = await reopened(setting);
    expect((await itemOf(library, setting.id)).damaged).toBeNull();
    await library.close();
    expect(await readFile(setting.corpus.dispatch(setting.id))).toEqual(whole);
  });

  test('older than its history: what is missing is applied', async () => {
    const setting = await corpusOf();
    const id = setting.ids['a.txt'] ?? '';
    await setting.library.close();
    const old = await readFile(setting.corpus.dispatch(id));
    let library = await reopened(setting);
    await applied(library, id, note('one'));
    await applied(library, id, note('two'));
    await library.close();
    await writeFile(setting.corpus.dispatch(id), old);
    library = await reopened({ ...setting, library });
    expect(await readDispatch(library, id)).toMatchObject({
      dispatch: { revision: 3, notes: 'two' },
      undo: 3,
    });
  });

  test('fields that this version does not know survive a save', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const path = corpus.dispatch(id);
    const stored = JSON.parse(await readFile(path, 'utf8'));
    stored.ratings = { clarity: 3 };
    stored.source.crawler = 'x';
    stored.blocks[0].mark = 'y';
    await writeFile(path, JSON.stringify(stored));
    const library = await reopened(setting);
    await applied(library, id, note('three'));
    await library.close();
    const saved = JSON.parse(await readFile(path, 'utf8'));
    expect(saved).toMatchObject({ ratings: { clarity: 3 }, notes: 'three' });
    expect(saved.source.crawler).toBe('x');
    expect(saved.blocks[0].mark).toBe('y');
  });

  test('of a newer version is shown and not written', async () => {
    const setting = await decidedTwice();
    const path = setting.corpus.dispatch(setting.id);
    const newer = (await readFile(path, 'utf8')).replace('"schemaVersion": 1', '"schemaVersion": 9');
    await writeFile(path, newer);
    const library = await reopened(setting);
    const input = { id: setting.id, revision: 3, operation: note('three') };
    expect(await failureOfCall(library, 'dispatch.apply', input)).toMatchObject({
      code: 'corpus-newer',
      details: { version: 9, known: 1 },
    });
    await library.close();
    expect(await readFile(path, 'utf8')).toBe(newer);
  });
});

describe('a line of history that was broken long ago, and a snapshot that lags behind', () => {
  /** Seven revisions; the snapshot is of the fifth, as a kill or a power cut leaves it. */
  const lagging = async (spoil: (lines: string[]) => unknown) => {
    const setting = await corpusOf();
    const { library, corpus, ids } = setting;
    const id = ids['a.txt'] ?? '';
    for (const word of ['two', 'three', 'four', 'five']) await applied(library, id, note(word));
    await answer(library, 'corpus.flush', {});
    const snapshot = await readFile(corpus.dispatch(id));
    await applied(library, id, { type: 'set-field', field: 'tags', value: ['six'] });
    await applied(library, id, note('seven'));
    await library.close();
    await writeFile(corpus.dispatch(id), snapshot);
    const lines = (await readFile(corpus.history(id), 'utf8')).split('\n');
    spoil(lines);
    const spoilt = lines.join('\n');
    await writeFile(corpus.history(id), spoilt);
    return { ...setting, id, spoilt, library: await reopened(setting) };
  };
  const cut = (lines: string[], at: number): void => {
    lines[at] = (lines[at] ?? '').slice(0, -10);
  };

  test.each<readonly [string, (lines: string[]) => unknown]>([
    ['torn', (lines) => cut(lines, 2)],
    ['gone', (lines) => lines.splice(2, 1)],
    ['torn, as the next one', (lines) => [2, 3].map((at) => cut(lines, at))],
    ['torn, as the first of all', (lines) => [0, 2].map((at) => cut(lines, at))],
  ])('%s: the whole lines behind it are had back', async (_, spoil) => {
    const { library, corpus, id, spoilt } = await lagging(spoil);
    const state = { revision: 7, notes: 'seven', metadata: { tags: { value: ['six'] } } };
    expect((await readDispatch(library, id)).dispatch).toMatchObject(state);
    expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([
      { id, gives: 'state', revision: 7 },
    ]);
    await applied(library, id, note('eight'));
    const [aside = ''] = await keptAside(corpus.history(id));
    expect(await readFile(join(dirname(corpus.history(id)), aside), 'utf8')).toBe(spoilt);
    await answer(library, 'dispatch.undo', { id, revision: 8 });
    expect((await readDispatch(library, id)).dispatch.notes).toBe('seven');
  });

  test('with a gap behind the snapshot: what is before the gap is had back, and that it is not all', async () => {
    const { library, id } = await lagging((lines) => {
      cut(lines, 2);
      lines.splice(5, 1);
    });
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 5, notes: 'five' });
    expect((await answer(library, 'damage.list', {})).dispatches).toMatchObject([{ id, gives: 'part' }]);
  });
});

describe('the history', () => {
  test.each([
    ['half a line', '{"revision":4,"at":"2026-01-01T0'],
    ['zeros', '\0'.repeat(512)],
    ['a line whose middle never reached the disk', `{"revision":4,${'\0'.repeat(64)}}\n`],
  ])('ending in %s: the torn line is dropped and told', async (_, torn) => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const whole = await readFile(corpus.history(id));
    await appendFile(corpus.history(id), torn);
    const library = await reopened(setting);
    expect((await itemOf(library, id)).damaged).toMatchObject({
      details: { reason: expect.stringContaining('line-torn') },
    });
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 3, notes: 'two' });
    await applied(library, id, note('three'));
    const lines = await readFile(corpus.history(id));
    expect(lines.subarray(0, whole.length)).toEqual(whole);
    expect((await historyLines(corpus, id)).map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    expect((await itemOf(library, id)).damaged).toBeNull();
  });

  test('without the newline at its end: the line holds', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    await truncate(corpus.history(id), (await readFile(corpus.history(id))).length - 1);
    const library = await reopened(setting);
    expect((await itemOf(library, id)).damaged).toBeNull();
    await applied(library, id, note('three'));
    expect((await historyLines(corpus, id)).map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
  });

  test('with a broken line amid others: the snapshot stands, and the broken file is kept', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const path = corpus.history(id);
    const broken = (await readFile(path, 'utf8')).replace('"revision":2', '"revision":"?"');
    await writeFile(path, broken);
    const library = await reopened(setting);
    expect((await itemOf(library, id)).damaged).toMatchObject({
      details: { reason: expect.stringContaining('line-is|2') },
    });
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 3, notes: 'two' });
    expect(await readFile(path, 'utf8')).toBe(broken);
    await applied(library, id, note('three'));
    await answer(library, 'dispatch.undo', { id, revision: 4 });
    const [aside = ''] = await keptAside(path);
    expect(await readFile(join(dirname(path), aside), 'utf8')).toBe(broken);
    const again = await reopened({ ...setting, library });
    expect(await readDispatch(again, id)).toMatchObject({ dispatch: { revision: 5, notes: 'two' } });
    expect((await itemOf(again, id)).damaged).toBeNull();
  });

  test('deleted: the snapshot stands, and history goes on from it', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    await rm(corpus.history(id));
    const library = await reopened(setting);
    expect(await readDispatch(library, id)).toMatchObject({
      dispatch: { revision: 3, notes: 'two' },
      undo: null,
    });
    await applied(library, id, note('three'));
    expect((await historyLines(corpus, id)).map(({ revision }) => revision)).toEqual([3, 4]);
    await library.close();
    await rm(corpus.dispatch(id));
    const again = await reopened({ ...setting, library });
    expect((await readDispatch(again, id)).dispatch).toMatchObject({ revision: 4, notes: 'three' });
  });

  test('entries of operations that this version does not know are kept and counted', async () => {
    const setting = await decidedTwice();
    const { id, corpus } = setting;
    const change = { notes: { before: 'two', after: 'by a newer one' }, colour: 'red' };
    const entry = {
      revision: 4,
      at: '2030-01-01T00:00:00.000Z',
      agent: { kind: 'person', name: 'x' },
      operation: { type: 'paint', with: 'red' },
      change,
    };
    await appendFile(corpus.history(id), `${JSON.stringify(entry)}\n`);
    const library = await reopened(setting);
    expect((await readDispatch(library, id)).dispatch).toMatchObject({
      revision: 4,
      notes: 'by a newer one',
    });
    await applied(library, id, note('five'));
    expect((await historyLines(corpus, id))[3]).toEqual(entry);
  });
});
