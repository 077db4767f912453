/**
 * A process that joins another archivist's copy is killed at random moments. The other copy is as it was, this one is
 * whole and has all that was decided in it; and the merge, made again, comes to what it would have come to.
 * `DEPECHE_MERGE_KILLS` sets how often.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { type CorpusFolder, corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { bundled } from '../bundle.ts';
import { type Copies, copies, merged, verified } from '../copies.ts';
import { applied, note, readDispatch } from '../corpus.ts';
import { answer, imported, LEXICON, openLibrary } from '../fresh.ts';
import { killed } from '../killed.ts';
import { listed, made, settled, TAGGED } from '../operations.ts';

const KILLS = Number(process.env.DEPECHE_MERGE_KILLS ?? 4);
/** Where `npm run test:crash` wants to be told how far it came. */
const REPORT = process.env.DEPECHE_MERGE_KILLS_REPORT;
/** A merge is killed so often before it may come to its end. */
const KILLS_OF_ONE = 3;
const DISPATCHES = 20;
const TEXTS = Object.fromEntries(
  Array.from({ length: DISPATCHES }, (_, n) => [
    `${String(n).padStart(2, '0')}.txt`,
    `Titre ${n}\nHanoï (VNA) - Leministre a visité la ville numéro ${n}. -VNA\n`,
  ]),
);
const place = (value: string) => ({ type: 'set-field', field: 'datelinePlace', value }) as const;

/** Two copies in which much was decided since, in part on the same dispatches; both are closed. */
const apart = async (): Promise<Copies> => {
  const setting = await copies(undefined, TEXTS);
  const { mine, theirs, folder, ids } = setting;
  const all = Object.values(ids);
  const input = join(folder, 'more');
  await mkdir(input);
  for (let n = 0; n < 3; n++)
    await writeFile(join(input, `${n}.txt`), `Une foire à Vinh, la ${n}, disent les marchands.\n`);
  await imported(theirs, [input]);
  for (const [n, id] of all.entries()) {
    if (n % 3 !== 0) await applied(mine, id, n % 2 === 0 ? note(`de moi ${n}`) : place('Vinh'));
    if (n % 4 !== 0) await applied(theirs, id, n % 2 === 0 ? place('Hué') : note(`d’elle ${n}`));
    // Both on the same: it waits for a person.
    if (n % 5 === 0) await applied(theirs, id, note(`d’elle encore ${n}`));
    if (n % 5 === 0) await applied(mine, id, note(`de moi encore ${n}`));
  }
  await made(theirs, TAGGED, { query: EVERYTHING });
  await settled(theirs);
  await answer(theirs, 'dispatches.remove', { ids: all.slice(3, 7), reason: 'en double' });
  await answer(theirs, 'dispatches.take-down', { ids: all.slice(9, 10), reason: 'ordonnance' });
  await answer(theirs, 'corpus.learn', { words: [{ word: 'Zorglub' }], refusals: [] });
  await theirs.close();
  await mine.close();
  return setting;
};

/** The digests of all files of a closed corpus but its index, by their paths. */
const filesOf = async (folder: string): Promise<ReadonlyMap<string, string>> => {
  const found = new Map<string, string>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path);
    if (!entry.isFile() || name.startsWith('.cache') || name === '.lock') continue;
    found.set(
      name,
      createHash('sha256')
        .update(await readFile(path))
        .digest('hex'),
    );
  }
  return found;
};

/** The lines of the histories of a corpus, by id. */
const historiesOf = async (
  { history }: CorpusFolder,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  new Map(
    await Promise.all(
      ids.map(async (id) => [id, await readFile(history(id), 'utf8').catch(() => '')] as const),
    ),
  );

/** What an open corpus says of its dispatches, whenever and by whom it was decided. */
const said = async (library: Library) => {
  const range = { offset: 0, limit: 99 };
  const { items } = await answer(library, 'dispatches.list', { query: EVERYTHING, range });
  const dispatches = await Promise.all(
    items.map(async ({ id }) => {
      const { notes, status, metadata, edits, blocks } = (await readDispatch(library, id)).dispatch;
      const values = Object.fromEntries(
        Object.entries(metadata).map(([field, stored]) => [field, stored?.value]),
      );
      return [
        id,
        { notes, status, blocks, values, edits: edits.map((edit) => [edit.id, edit.state]) },
      ] as const;
    }),
  );
  const { waiting } = await answer(library, 'conflicts.list', {});
  const { tombstones } = await answer(library, 'dispatches.removed', {});
  return {
    dispatches: Object.fromEntries(dispatches),
    waiting: Object.fromEntries(waiting.map(({ id, conflicts }) => [id, conflicts.map(({ key }) => key)])),
    removed: tombstones.map(({ id, takenDown }) => `${id} ${takenDown !== undefined}`).toSorted(),
    operations: (await listed(library)).map(({ id, done }) => [id, done]),
    words: (await answer(library, 'corpus.read', {})).lexicon.map(({ word }) => word),
  };
};

test(`killed amid merges, ${KILLS} times`, { timeout: 60_000 + 30_000 * KILLS }, async () => {
  const bundle = await bundled('merge-kill', { merger: 'merger' });
  const { folder, corpus, other, base, ids } = await apart();
  const all = Object.values(ids);
  const theirs = await filesOf(other);
  const before = await historiesOf(corpus, all);

  /** A copy of mine and the program's own folder of it. */
  const begun = async (name: string): Promise<readonly [data: string, mine: CorpusFolder]> => {
    const [data, path] = [join(folder, `data-${name}`), join(folder, name)];
    await cp(corpus.path, path, { recursive: true });
    return [data, corpusFolder(path)];
  };
  const [wholeData, wholeCorpus] = await begun('whole');
  const whole = await openLibrary(wholeData, { corpus: wholeCorpus.path });
  const start = performance.now();
  expect(await merged(whole, other, base)).toMatchObject({ state: 'done', failed: 0 });
  const time = performance.now() - start;
  await settled(whole);
  const end = await said(whole);
  await whole.close();
  expect(Object.keys(end.waiting).length).toBeGreaterThan(0);

  let kills = 0;
  const tell = async (): Promise<void> => {
    if (REPORT !== undefined) await writeFile(REPORT, JSON.stringify({ kept: kills }));
  };
  await tell();
  for (let round = 0; kills < KILLS; round++) {
    const [data, mine] = await begun(`round-${round}`);
    for (let life = 0; life < KILLS_OF_ONE && kills < KILLS; life++) {
      const args = [data, mine.path, LEXICON, other, base];
      const lines = await killed(join(bundle, 'merger.mjs'), 1, Math.random() * time, args);
      if (lines.at(-1) === 'ended') break;
      kills++;
      const open = await openLibrary(data, { corpus: mine.path });
      expect(await verified(open)).toMatchObject({ problems: [], strays: [] });
      await open.close();
      expect(await filesOf(other)).toEqual(theirs);
      const down = end.removed.filter((one) => one.endsWith('true'));
      for (const [id, lines] of await historiesOf(mine, all))
        if (!down.includes(`${id} true`))
          expect([id, lines.startsWith(before.get(id) ?? '?')]).toEqual([id, true]);
    }
    const open = await openLibrary(data, { corpus: mine.path });
    expect(await merged(open, other, base)).toMatchObject({ state: 'done', failed: 0 });
    await settled(open);
    expect(await said(open)).toEqual(end);
    expect(await merged(open, other, base)).toMatchObject({
      ...{ state: 'done', failed: 0 },
      result: { added: [], changed: [], removed: [] },
    });
    expect(await said(open)).toEqual(end);
    expect(await verified(open)).toMatchObject({ problems: [], strays: [] });
    await open.close();
    await rm(mine.path, { recursive: true });
    await tell();
  }
});
