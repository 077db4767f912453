/** What was decided on a dispatch whose files something outside replaced is not lost where the dispatch is let go of before anybody looked. */
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { type Copies, copies, verified } from '../copies.ts';
import { applied, note, readDispatch, sourceOf } from '../corpus.ts';
import { answer, ended, imported } from '../fresh.ts';

interface Case extends Copies {
  readonly id: string;
  readonly source: string;
}

/** A decision of mine was saved; then a sync client put the files of the other copy, with one of theirs, in the place. */
const replaced = async (): Promise<Case> => {
  const all = await copies();
  const { mine, theirs, other, ids, corpus } = all;
  const id = ids['a.txt'] ?? '';
  const source = await sourceOf(corpus, id);
  await applied(theirs, id, { type: 'set-field', field: 'tags', value: ['theirs'] });
  await theirs.close();
  await applied(mine, id, note('mine'));
  await answer(mine, 'corpus.flush', {});
  for (const part of ['history', 'dispatch'] as const) {
    await rm(corpus[part](id));
    await copyFile(corpusFolder(other)[part](id), corpus[part](id));
  }
  return { ...all, id, source };
};

const removedAndRestored = async (library: Library, id: string): Promise<void> => {
  await answer(library, 'dispatches.remove', { ids: [id], reason: 'r' });
  await answer(library, 'dispatches.restore', { ids: [id] });
};

const repaired = async (library: Library, id: string): Promise<void> => {
  const job = await ended(library, (await answer(library, 'repair.start', { ids: [id] })).job);
  expect(job).toMatchObject({ state: 'done', failures: [] });
};

test.each<readonly [string, (all: Case) => Promise<void>]>([
  ['is repaired', ({ mine, id }) => repaired(mine, id)],
  ['is removed and had back', ({ mine, id }) => removedAndRestored(mine, id)],
  [
    'has its lost source imported again',
    async ({ mine, id, source, folder }) => {
      const again = join(folder, 'again.txt');
      await copyFile(source, again);
      await rm(source, { force: true });
      expect(await imported(mine, [again])).toMatchObject({ failures: [] });
      expect((await readDispatch(mine, id)).dispatch.source.names).toContain('again.txt');
    },
  ],
])('where it %s', async (_, act) => {
  const all = await replaced();
  await act(all);
  const state = { notes: 'mine', metadata: { tags: { value: ['theirs'] } } };
  expect((await readDispatch(all.mine, all.id)).dispatch).toMatchObject(state);
  expect(await verified(all.mine)).toMatchObject({ problems: [] });
});

test.each([
  ['both files were deleted', 'removed', removedAndRestored, null],
  ['its history was spoilt in its place', 'repaired', repaired, '{"spoilt'],
])('where %s while it is in memory and it is %s', async (_, __, act, bytes) => {
  const { mine, corpus, ids } = await copies();
  const id = ids['a.txt'] ?? '';
  await applied(mine, id, note('mine'));
  await answer(mine, 'corpus.flush', {});
  await rm(corpus.dispatch(id));
  if (bytes === null) await rm(corpus.history(id));
  else await writeFile(corpus.history(id), bytes);
  await act(mine, id);
  expect((await readDispatch(mine, id)).dispatch).toMatchObject({ notes: 'mine' });
});
