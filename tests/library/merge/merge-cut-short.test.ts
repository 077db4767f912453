/**
 * Copies of a corpus joined while work on the whole of it stands half done in one of them: cleaning again, an operation
 * that dispatches have not all taken over, an import. It goes on here, once for each dispatch, and comes to the same end.
 */
import { cp } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { Library } from '../../../library/library.ts';
import { type Copies, copies, merged, verified } from '../copies.ts';
import { applied, note, readDispatch } from '../corpus.ts';
import { cleanedInPart, OFF, taggedInPart, takingLines } from '../cut-short.ts';
import { CORPUS, DATA, diskWith } from '../every-fault.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, ended, openLibrary } from '../fresh.ts';
import { listed, settled } from '../operations.ts';

const TEXTS = Object.fromEntries(
  ['Hanoï', 'Hué', 'Vinh', 'Haiphong'].map((place, n) => [
    `${n}.txt`,
    `Titre ${n}\n${place} (VNA) - Leministre est là. -VNA\n`,
  ]),
);

const editsOf = ({ ids }: Copies, library: Library) =>
  Promise.all(Object.values(ids).map(async (id) => (await readDispatch(library, id)).dispatch.edits));
const tagsOf = ({ ids }: Copies, library: Library) =>
  Promise.all(
    Object.values(ids).map(async (id) => (await readDispatch(library, id)).dispatch.metadata.tags?.value),
  );
const resumed = async (library: Library, id: string): Promise<void> => {
  const job = await ended(library, (await answer(library, 'reclean.resume', { id })).job);
  expect(job).toMatchObject({ state: 'done', failed: 0 });
};
const haltedIn = async (library: Library): Promise<readonly string[]> =>
  (await answer(library, 'reclean.halted', {})).runs.map(({ id }) => id);
/** In how many entries of its history each dispatch names an operation as its own. */
const namedIn = ({ ids }: Copies, library: Library, operation: string) =>
  Promise.all(
    Object.values(ids).map(async (id) => {
      const { lines } = await answer(library, 'dispatch.history', { id });
      return lines.filter(({ operation: of }) => 'operation' in of && of.operation === operation).length;
    }),
  );

/** Copies of which one did work on a disk that took two more lines of history. */
const cutShort = async (
  side: 'mine' | 'theirs',
  work: (library: Library) => Promise<string>,
): Promise<Copies & { readonly work: string }> => {
  const setting = await copies(undefined, TEXTS);
  const open = async (library: Library, data: string, corpus: string) => {
    await library.close();
    const disk = takingLines(2);
    const cut = await openLibrary(data, { corpus, files: disk.files });
    disk.begin();
    const name = await work(cut);
    await cut.close();
    return { name, again: await openLibrary(data, { corpus }) };
  };
  const { folder, corpus, other } = setting;
  if (side === 'mine') {
    const { name, again } = await open(setting.mine, `${folder}/data`, corpus.path);
    return { ...setting, mine: again, work: name };
  }
  const { name, again } = await open(setting.theirs, `${folder}/data-b`, other);
  return { ...setting, theirs: again, work: name };
};

describe('cleaning again, cut short there', () => {
  test('stands still here, too, goes on here, and is taken back whole', async () => {
    const setting = await cutShort('theirs', cleanedInPart);
    const { mine, theirs, other, base, ids, work } = setting;
    const before = await editsOf(setting, mine);
    for (const id of Object.values(ids)) await applied(mine, id, note('de moi'));
    await theirs.close();
    expect(await merged(mine, other, base)).toMatchObject({ state: 'done', failed: 0 });
    expect((await editsOf(setting, mine)).filter((edits) => edits.length === 0)).toHaveLength(2);
    expect(await haltedIn(mine)).toEqual([work]);
    await resumed(mine, work);
    expect((await editsOf(setting, mine)).flat()).toEqual([]);
    // What came with the copy is not cleaned a second time.
    expect((await namedIn(setting, mine, work)).toSorted()).toEqual([0, 0, 1, 1]);
    expect(await listed(mine)).toMatchObject([{ id: work, done: 4, changed: 4, reclean: null }]);
    expect((await answer(mine, 'corpus.read', {})).policies).toEqual(OFF);
    expect(await verified(mine)).toMatchObject({ problems: [] });
    await answer(mine, 'operations.undo', { id: work });
    await settled(mine);
    expect(await editsOf(setting, mine)).toEqual(before);
    expect(await verified(mine)).toMatchObject({ problems: [] });
  });

  test.each(['resumed', 'ended', 'taken back'] as const)(
    'and %s there later: it does not stand still here any more',
    async (how) => {
      const setting = await cutShort('theirs', cleanedInPart);
      const { mine, other, base, folder, work } = setting;
      const before = await editsOf(setting, mine);
      await setting.theirs.close();
      await merged(mine, other, base);
      expect(await haltedIn(mine)).toEqual([work]);
      const theirs = await openLibrary(`${folder}/data-b`, { corpus: other });
      if (how === 'resumed') await resumed(theirs, work);
      else if (how === 'ended') await answer(theirs, 'reclean.end', { id: work });
      else await answer(theirs, 'operations.undo', { id: work });
      await settled(theirs);
      const there = await editsOf(setting, theirs);
      await theirs.close();
      expect(await merged(mine, other, base)).toMatchObject({ state: 'done', failed: 0 });
      await settled(mine);
      expect(await haltedIn(mine)).toEqual([]);
      expect(await editsOf(setting, mine)).toEqual(there);
      if (how === 'taken back') expect(there).toEqual(before);
      expect(await verified(mine)).toMatchObject({ problems: [] });
    },
  );
});

test('cleaning again, cut short here and gone on with there: it has come to its end here', async () => {
  const setting = await copies(async () => undefined, TEXTS);
  const { mine, theirs, base, folder } = setting;
  await theirs.close();
  await mine.close();
  // Theirs is a copy of mine as it was cut short.
  const corpus = setting.corpus.path;
  const disk = takingLines(2);
  const cut = await openLibrary(`${folder}/data`, { corpus, files: disk.files });
  disk.begin();
  const run = await cleanedInPart(cut);
  await cut.close();
  const other = `${folder}/third`;
  await cp(corpus, other, { recursive: true });
  const there = await openLibrary(`${folder}/data-c`, { corpus: other });
  await resumed(there, run);
  await there.close();
  const here = await openLibrary(`${folder}/data`, { corpus });
  expect(await haltedIn(here)).toEqual([run]);
  expect(await merged(here, other, base)).toMatchObject({ state: 'done', failed: 0 });
  expect(await haltedIn(here)).toEqual([]);
  expect((await editsOf(setting, here)).flat()).toEqual([]);
  expect(await namedIn(setting, here, run)).toEqual([1, 1, 1, 1]);
  expect(await listed(here)).toMatchObject([{ id: run, done: 4, changed: 4, reclean: null }]);
  expect(await verified(here)).toMatchObject({ problems: [] });
});

test.each(['mine', 'theirs'] as const)(
  'an operation that not all dispatches of %s have taken over goes on in the joined copy, once each',
  async (side) => {
    const setting = await cutShort(side, taggedInPart);
    const { mine, theirs, other, base, ids, work } = setting;
    const one = side === 'mine' ? theirs : mine;
    for (const id of Object.values(ids)) await applied(one, id, note('d’un autre'));
    await theirs.close();
    expect(await merged(mine, other, base)).toMatchObject({ state: 'done', failed: 0 });
    await settled(mine);
    expect(await tagsOf(setting, mine)).toEqual(Object.values(ids).map(() => ['VNA']));
    for (const id of Object.values(ids))
      expect((await readDispatch(mine, id)).dispatch.notes).toBe('d’un autre');
    expect(await listed(mine)).toMatchObject([{ id: work, done: 4, waiting: 0 }]);
    expect(await verified(mine)).toMatchObject({ problems: [] });
    await answer(mine, 'operations.undo', { id: work });
    await settled(mine);
    expect(await tagsOf(setting, mine)).toEqual(Object.values(ids).map(() => undefined));
    expect(await merged(mine, other, base)).toMatchObject({ failed: 0, result: { changed: [] } });
  },
);

test('an import killed there, wherever it was: what came whole comes here, and the rest can be imported', async () => {
  const disk = await diskWith({ 'a.txt': 'Le ministre visite Hanoï.\n' });
  disk.copyFolder(CORPUS, '/home/other');
  disk.put('/home/more/b.txt', 'Une délégation à Hué, disent les marchands.\n');
  disk.put('/home/more/c.jsonl', '{"text":"Une foire à Vinh."}\n{"text":"Une autre à Haiphong."}\n');
  const brought = new Set<number>();
  for (let at = 0; ; at += 4) {
    const here = disk.copy();
    let armed = false;
    const kill = { at, code: 'EIO', lasting: true, torn: true, counts: () => armed };
    const killed = new FaultyFiles(kill, here.files);
    const theirs = await openLibrary('/home/data-b', { corpus: '/home/other', files: killed.files });
    armed = true;
    await ended(theirs, (await answer(theirs, 'import.start', { paths: ['/home/more'] })).job);
    await theirs.close();
    const { struck } = killed;
    const mine = await openLibrary(DATA, { corpus: CORPUS, files: here.files });
    const job = await merged(mine, '/home/other', '/home/other');
    expect(job).toMatchObject({ state: 'done', failed: 0, result: { conflicts: [] } });
    brought.add(job.result?.kind === 'merge' ? job.result.added.length : -1);
    const more = await ended(mine, (await answer(mine, 'import.start', { paths: ['/home/more'] })).job);
    expect(more).toMatchObject({ state: 'done', failed: 0 });
    expect((await answer(mine, 'app.describe', {})).corpus).toMatchObject({ dispatches: 4 });
    expect(await verified(mine)).toMatchObject({ problems: [] });
    await mine.close();
    if (!struck) break;
  }
  expect(brought).toContain(0);
  expect(brought).toContain(3);
});
