/**
 * A corpus-wide operation is applied to a dispatch once, however the dispatch came by it: by a merge, by a history that
 * git brought, or by a snapshot whose history was lost. What was decided after it stands.
 */
import { copyFile, cp, mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Operation } from '../../../core/history/operation.ts';
import { type CorpusFolder, corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, note, readDispatch, reopened, type Setting } from '../corpus.ts';
import { answer, ended, openLibrary } from '../fresh.ts';
import { listed, made, settled } from '../operations.ts';

const byline = (value: string) =>
  ({ type: 'set-field', field: 'byline', value }) as const satisfies Operation;
const bylineOf = async (library: Library, id: string) =>
  (await readDispatch(library, id)).dispatch.metadata.byline?.value;

/** Leaves a dispatch without its source, so that an operation over it stays open. */
const withoutSource = async ({ originals }: CorpusFolder, id: string): Promise<void> => {
  const folder = join(originals, id.slice(0, 2));
  for (const name of await readdir(folder)) if (name.startsWith(id)) await rm(join(folder, name));
};

interface Two extends Setting {
  readonly other: CorpusFolder;
  readonly a: string;
  /** Another dispatch, before it in every order. */
  readonly b: string;
}

/**
 * Two copies: there, an operation was taken over and corrected since, in `a`; here, something else was decided on it.
 *
 * @param open whether the operation stays open there, because another dispatch cannot take it over
 */
const correctedThere = async (open: boolean): Promise<Two> => {
  const setting = await corpusOf();
  const [b = '', a = ''] = Object.values(setting.ids).toSorted();
  await setting.library.close();
  const other = corpusFolder(join(setting.folder, 'other'));
  await cp(setting.corpus.path, other.path, { recursive: true });
  if (open) await withoutSource(other, b);
  const theirs = await openLibrary(`${setting.data}-b`, { corpus: other.path });
  await made(theirs, byline('par opération'), { ids: [b, a] });
  await settled(theirs);
  await applied(theirs, a, byline('corrigé ensuite'));
  await theirs.close();
  const library = await reopened(setting);
  await applied(library, a, note('de moi'));
  return { ...setting, library, other, a, b };
};

const OPEN = [
  ['every dispatch there took it over', false],
  ['one there still waits', true],
] as const;

test.each(OPEN)('a merge, where %s: it is not applied again', async (_, open) => {
  const all = await correctedThere(open);
  const { library, other, a, b } = all;
  const job = await ended(
    library,
    (await answer(library, 'merge.start', { path: other.path, base: null, anotherCorpus: false })).job,
  );
  expect(job).toMatchObject({ state: 'done', failed: 0, result: { conflicts: [] } });
  expect(await bylineOf(library, a)).toBe('corrigé ensuite');
  const again = await reopened(all);
  await settled(again);
  expect(await bylineOf(again, a)).toBe('corrigé ensuite');
  // Who waited there takes it over here, where that can be.
  expect(await bylineOf(again, b)).toBe('par opération');
  expect(await listed(again)).toMatchObject([{ dispatches: 2, done: 2 }]);
});

test('what came by a merge is taken back here by undoing it, and what was decided since stays', async () => {
  const all = await correctedThere(false);
  const { library, other, corpus, a, b } = all;
  // As in another archivist's copy, where its own decision on the other dispatch keeps the histories apart.
  await applied(library, b, note('de moi'));
  await ended(
    library,
    (await answer(library, 'merge.start', { path: other.path, base: null, anotherCorpus: false })).job,
  );
  expect(await bylineOf(library, b)).toBe('par opération');
  const again = await reopened(all);
  const [operation] = await listed(again);
  await answer(again, 'operations.undo', { id: operation?.id ?? '' });
  await settled(again);
  expect((await readDispatch(again, b)).dispatch).toMatchObject({ notes: 'de moi' });
  expect(await bylineOf(again, b)).toBeUndefined();
  expect(await bylineOf(again, a)).toBe('corrigé ensuite');
  expect(await listed(again)).toMatchObject([{ changed: 1, kept: 1, keptIn: [a] }, {}]);
  // From the histories alone.
  await again.close();
  await rm(corpus.dispatch(b));
  const last = await reopened({ ...all, library: again });
  expect(await bylineOf(last, b)).toBeUndefined();
});

test('a history that git brought beside the operation: it is not applied again', async () => {
  const all = await correctedThere(true);
  const { library, corpus, other, a } = all;
  await cp(other.operations, corpus.operations, { recursive: true });
  for (const part of ['history', 'dispatch'] as const) {
    await mkdir(dirname(corpus[part](a)), { recursive: true });
    await rm(corpus[part](a), { force: true });
    await copyFile(other[part](a), corpus[part](a));
  }
  await answer(library, 'corpus.look', {});
  const again = await reopened(all);
  await settled(again);
  expect((await readDispatch(again, a)).dispatch).toMatchObject({
    notes: 'de moi',
    metadata: { byline: { value: 'corrigé ensuite' } },
  });
});

test('a state had back without its history: it is not applied again', async () => {
  const setting = await corpusOf();
  const { library, corpus, ids } = setting;
  const [b = '', a = ''] = Object.values(ids).toSorted();
  await withoutSource(corpus, b);
  await made(library, byline('par opération'), { ids: [b, a] });
  await settled(library);
  await applied(library, a, byline('corrigé ensuite'));
  await library.close();
  await rm(corpus.history(a));
  const again = await reopened(setting);
  await settled(again);
  expect(await bylineOf(again, a)).toBe('corrigé ensuite');
  // Nor once the history was written anew.
  await applied(again, a, note('de moi'));
  const last = await reopened({ ...setting, library: again });
  await settled(last);
  expect(await bylineOf(last, a)).toBe('corrigé ensuite');
});
