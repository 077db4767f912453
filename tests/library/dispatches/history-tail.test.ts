/**
 * A history that lost a part: the good lines before it stay, with their times, agents and undo, and looking at the
 * dispatch first brings nothing back that was undone, and asks nothing.
 */
import { chmod, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, historyLines, note, readDispatch, reopened, sourceOf } from '../corpus.ts';
import { answer, ended, imported, keptAside } from '../fresh.ts';

/** A byline that was set and undone amid notes; revision 5 says `three`. Its history is spoilt then, by lines. */
const undone = async (spoil: (lines: readonly string[]) => string) => {
  const setting = await corpusOf();
  const { library, corpus, ids } = setting;
  const id = ids['a.txt'] ?? '';
  await applied(library, id, note('two'));
  await applied(library, id, { type: 'set-field', field: 'byline', value: 'WRONG' });
  await answer(library, 'dispatch.undo', { id, revision: 3 });
  await applied(library, id, note('three'));
  await applied(library, id, note('four'));
  await library.close();
  const whole = (await readFile(corpus.history(id), 'utf8')).split('\n').slice(0, -1);
  const spoilt = spoil(whole);
  await writeFile(corpus.history(id), spoilt);
  return { ...setting, id, whole, spoilt, library: await reopened(setting) };
};

const lines = (all: readonly string[]): string => all.map((line) => `${line}\n`).join('');
const zeroFrom = (from: number) => (all: readonly string[]) =>
  lines(all.slice(0, from)) + '\0'.repeat(lines(all.slice(from)).length);

const LOSSES: readonly (readonly [string, (all: readonly string[]) => string])[] = [
  ['its tail zeroed', zeroFrom(3)],
  ['its first line gone', (all) => lines(all.slice(1))],
  [
    'all but its first line gone, and that changed by hand',
    ([first = '']) => `${first.replace('"at":"', '"was":1,"at":"')}\n`,
  ],
];

const repaired = async (library: Library, id: string): Promise<void> => {
  const job = await ended(library, (await answer(library, 'repair.start', { ids: [id] })).job);
  expect(job).toMatchObject({ state: 'done', failed: 0 });
};

describe.each(LOSSES)('with %s, a dispatch that was looked at first', (_, spoil) => {
  const asItWas = async (library: Library, id: string, revision: number): Promise<void> => {
    const { dispatch } = await readDispatch(library, id);
    expect(dispatch).toMatchObject({ revision, notes: 'four' });
    expect(dispatch.metadata.byline?.value).not.toBe('WRONG');
    expect((await answer(library, 'conflicts.list', {})).total).toBe(0);
  };

  test('says the same after its repair', async () => {
    const { library, corpus, id, spoilt } = await undone(spoil);
    await asItWas(library, id, 6);
    await repaired(library, id);
    await asItWas(library, id, 6);
    const job = await ended(library, (await answer(library, 'verify.start', {})).job);
    expect(job.result).toMatchObject({ problems: [] });
    const kept = await keptAside(corpus.history(id));
    const bytes = kept.map((name) => readFile(join(dirname(corpus.history(id)), name), 'utf8'));
    expect(await Promise.all(bytes)).toContain(spoilt);
  });

  test('says the same when its source is imported again, and so is read anew', async () => {
    const { library, corpus, folder, id, spoilt } = await undone(spoil);
    await asItWas(library, id, 6);
    const source = await sourceOf(corpus, id);
    await chmod(source, 0o644);
    await writeFile(source, Buffer.alloc(10));
    await imported(library, [join(folder, 'input')]);
    await asItWas(library, id, 6);
    expect(await readFile(corpus.history(id), 'utf8')).toBe(spoilt);
  });

  test('says the same when it was removed and came back', async () => {
    const { library, corpus, id } = await undone(spoil);
    await asItWas(library, id, 6);
    await answer(library, 'dispatches.remove', { ids: [id], reason: 'double' });
    expect(await readdir(corpus.conflicts).catch(() => [])).toEqual([]);
    await answer(library, 'dispatches.restore', { ids: [id] });
    await asItWas(library, id, 7);
  });

  test('says the same, and is written by nobody, when a program only touches its history', async () => {
    const { library, corpus, id, spoilt } = await undone(spoil);
    await asItWas(library, id, 6);
    await writeFile(corpus.history(id), spoilt);
    await answer(library, 'corpus.look', {});
    await asItWas(library, id, 6);
    await answer(library, 'corpus.flush', {});
    expect(await readFile(corpus.history(id), 'utf8')).toBe(spoilt);
  });

  test('keeps what was decided on it since', async () => {
    const { library, id } = await undone(spoil);
    await asItWas(library, id, 6);
    await applied(library, id, note('five'));
    await repaired(library, id);
    expect((await readDispatch(library, id)).dispatch).toMatchObject({ revision: 7, notes: 'five' });
    expect((await answer(library, 'conflicts.list', {})).total).toBe(0);
  });
});

describe('a history that lost its tail', () => {
  test('keeps its good lines as they are, and one entry in the place of those lost', async () => {
    const { library, corpus, id, whole } = await undone(zeroFrom(3));
    await repaired(library, id);
    const now = await historyLines(corpus, id);
    expect(now.slice(0, 3)).toEqual(whole.slice(0, 3).map((line) => JSON.parse(line)));
    expect(now.slice(3)).toMatchObject([
      { revision: 6, agent: { rule: 'recovery' }, change: { notes: { before: 'two', after: 'four' } } },
    ]);
    expect(JSON.stringify(now[3])).not.toContain('"edits"');
  });

  test('is undone step by step: what was lost as one, then what is left', async () => {
    const setting = await undone(zeroFrom(3));
    const { id } = setting;
    await repaired(setting.library, id);
    const library = await reopened(setting);
    const states: unknown[] = [];
    for (let { dispatch, undo } = await readDispatch(library, id); undo !== null; ) {
      await answer(library, 'dispatch.undo', { id, revision: dispatch.revision });
      ({ dispatch, undo } = await readDispatch(library, id));
      states.push([dispatch.notes, dispatch.metadata.byline?.value === 'WRONG']);
    }
    expect(states).toEqual([
      ['two', true],
      ['two', false],
      ['', false],
    ]);
    const again = await reopened({ ...setting, library });
    const { dispatch } = await readDispatch(again, id);
    expect(dispatch).toMatchObject({ revision: 9, notes: '' });
    const job = await ended(again, (await answer(again, 'verify.start', {})).job);
    expect(job.result).toMatchObject({ problems: [] });
  });
});
