/** What git or a sync client brought is not begun again by an import or a merge that comes before the next look. */
import { copyFile, cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { applied, corpusOf, historyLines, itemOf, note, readDispatch, type Setting } from '../corpus.ts';
import { answer, ended, imported, keptAside } from '../fresh.ts';

const TEXT = 'Une foire à Vinh, disent les marchands.\n';

interface Brought extends Setting {
  readonly id: string;
  /** The text as a file. */
  readonly file: string;
  /** A copy of the corpus that it comes from, made before its last decision. */
  readonly other: string;
}

/** An open corpus in which the two records of an annotated dispatch of another corpus are put, as a sync client does. */
const brought = async (): Promise<Brought> => {
  const theirs = await corpusOf({ 'foire.txt': TEXT });
  const id = theirs.ids['foire.txt'] ?? '';
  await applied(theirs.library, id, note('d’elle'));
  const other = join(theirs.folder, 'other');
  await cp(theirs.corpus.path, other, { recursive: true });
  await applied(theirs.library, id, note('d’elle, plus tard'));
  await theirs.library.close();
  const here = await corpusOf();
  for (const part of ['history', 'dispatch'] as const) {
    const path = here.corpus[part](id);
    await mkdir(dirname(path), { recursive: true });
    await copyFile(theirs.corpus[part](id), path);
  }
  return { ...here, id, file: join(theirs.folder, 'input', 'foire.txt'), other };
};

describe('the text of a dispatch that was just brought', () => {
  test('imported, is known: its history stays, and the source is put to it', async () => {
    const { library, corpus, id, file } = await brought();
    const again = join(dirname(file), 'autre.txt');
    await writeFile(again, TEXT);
    const known = [
      { file: 'foire.txt', id },
      { file: 'autre.txt', id },
    ];
    expect((await imported(library, [file, again])).result).toMatchObject({ added: [], known });
    expect((await historyLines(corpus, id)).map(({ revision }) => revision)).toEqual([1, 2, 3, 4]);
    const dispatch = { notes: 'd’elle, plus tard', source: { names: known.map(({ file: name }) => name) } };
    expect(await readDispatch(library, id)).toMatchObject({ text: TEXT, dispatch });
    expect(await itemOf(library, id)).toMatchObject({ name: 'foire.txt' });
  });

  test('imported where nothing brought can be read, begins anew, and what was brought is kept', async () => {
    const { library, corpus, id, file } = await brought();
    const bad = '<<<<<<< HEAD\n';
    for (const part of ['history', 'dispatch'] as const) await writeFile(corpus[part](id), bad);
    expect((await imported(library, [file])).result).toMatchObject({ added: [id], known: [] });
    for (const part of ['history', 'dispatch'] as const) {
      const [kept = ''] = await keptAside(corpus[part](id));
      expect(await readFile(join(dirname(corpus[part](id)), kept), 'utf8')).toBe(bad);
    }
    expect((await readDispatch(library, id)).dispatch.revision).toBe(1);
  });

  test('merged from an older copy, stays as it was brought', async () => {
    const { library, corpus, id, other, file } = await brought();
    const { source } = JSON.parse(await readFile(corpus.dispatch(id), 'utf8'));
    await mkdir(dirname(corpus.original(source.sha256)), { recursive: true });
    await copyFile(file, corpus.original(source.sha256));
    const { job } = await answer(library, 'merge.start', { path: other, base: null, anotherCorpus: true });
    expect((await ended(library, job)).result).toMatchObject({ added: [], changed: [] });
    expect((await readDispatch(library, id)).dispatch.notes).toBe('d’elle, plus tard');
  });
});
