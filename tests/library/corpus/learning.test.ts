/** What decisions teach a corpus: on the disk with who and when, used by the next import, and never lost with a kill. */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../core/model/edit.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, readDispatch, reopened, type Setting } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, failureOfCall, imported, openLibrary } from '../fresh.ts';

/** The proposals of a dispatch that glue what `glued` says. */
const editsIn = async (library: Library, id: string, glued: string): Promise<readonly Edit[]> => {
  const { dispatch, text } = await readDispatch(library, id);
  const at = text.indexOf(glued);
  return dispatch.edits.filter(({ from }) => at < from && from < at + glued.length);
};

const idOf = (setting: Setting, name: string): string => setting.ids[name] ?? '';

/** Rejects the proposal on `Leministre`. */
const refuse = async (setting: Setting): Promise<void> => {
  const id = idOf(setting, 'a.txt');
  const [edit] = await editsIn(setting.library, id, 'Leministre');
  await applied(setting.library, id, { type: 'decide', edits: [edit?.id ?? ''], state: 'rejected' });
};

const ANOTHER = 'Un autre titre\nHanoï (VNA) - Leministre a parlé de lapaix hier matin. -VNA\n';

const importAnother = async (setting: Setting, library: Library): Promise<string> => {
  const path = join(setting.folder, 'another.txt');
  await writeFile(path, ANOTHER);
  const job = await imported(library, [path]);
  return job.result?.kind === 'import' ? (job.result.added[0] ?? '') : '';
};

describe('a rejected edit', () => {
  test('is not proposed again in what is imported later, also after a restart', async () => {
    const setting = await corpusOf();
    await refuse(setting);
    const { refusals } = await answer(setting.library, 'corpus.read', {});
    expect(refusals).toMatchObject([
      { before: 'Leministre', after: 'Le ministre', decided: { by: { kind: 'person' } } },
    ]);
    const library = await reopened(setting);
    const id = await importAnother(setting, library);
    expect(await editsIn(library, id, 'Leministre')).toEqual([]);
    expect(await editsIn(library, id, 'lapaix')).toHaveLength(1);
  });

  test('that is undone is proposed again', async () => {
    const setting = await corpusOf();
    await refuse(setting);
    const id = idOf(setting, 'a.txt');
    await answer(setting.library, 'dispatch.undo', { id, revision: 2 });
    expect((await answer(setting.library, 'corpus.read', {})).refusals).toEqual([]);
    expect(
      await editsIn(setting.library, await importAnother(setting, setting.library), 'Leministre'),
    ).toHaveLength(1);
  });

  test('teaches the corpus even where the program was killed before it was written', async () => {
    const setting = await corpusOf();
    const id = idOf(setting, 'a.txt');
    const { corpus, folder } = setting;
    const before = [corpus.corpus, corpus.dispatch(id)] as const;
    for (const [i, path] of before.entries()) await copyFile(path, join(folder, `before-${i}`));
    await refuse(setting);
    await setting.library.close();
    // As a kill leaves it: history has the decision, the snapshot and corpus.json do not.
    for (const [i, path] of before.entries()) await copyFile(join(folder, `before-${i}`), path);
    const library = await reopened(setting);
    await answer(library, 'corpus.flush', {});
    expect((await answer(library, 'corpus.read', {})).refusals).toHaveLength(1);
  });
});

/** Something that happens once; others wait for it. */
const moment = () => {
  let happen = (): void => undefined;
  const happened = new Promise<void>((resolve) => {
    happen = resolve;
  });
  return { happen, happened };
};

test('a decision made while earlier lessons are written is in no snapshot before its own are', async () => {
  const [begun, goOn, snapshot] = [moment(), moment(), moment()];
  let isWatching = false;
  const files: Files = {
    ...systemFiles,
    rename: async (from, to) => {
      if (isWatching && basename(to) === 'corpus.json') {
        begun.happen();
        await goOn.happened;
      }
      await systemFiles.rename(from, to);
      if (isWatching && basename(dirname(dirname(to))) === 'dispatches') snapshot.happen();
    },
  };
  const setting = await corpusOf(undefined, { files });
  const { library, corpus, folder } = setting;
  const id = idOf(setting, 'a.txt');
  const [one, two] = (await readDispatch(library, id)).dispatch.edits;
  isWatching = true;
  await applied(library, id, { type: 'declare-word', word: 'leministre', edits: [one?.id ?? ''] });
  const flushed = library.call('corpus.flush', {});
  await begun.happened;
  await applied(library, id, { type: 'declare-word', word: 'motdeux', edits: [two?.id ?? ''] });
  goOn.happen();
  await snapshot.happened;
  // As a kill would leave it now.
  const { revision } = JSON.parse(await readFile(corpus.dispatch(id), 'utf8'));
  const words = JSON.parse(await readFile(corpus.corpus, 'utf8')).lexicon.map(
    ({ word }: { word: string }) => word,
  );
  expect({ revision, words }).toEqual({ revision: 2, words: ['leministre'] });
  await flushed;
  await library.close();
  const again = await openLibrary(join(folder, 'data'), { corpus: corpus.path });
  expect((await answer(again, 'corpus.read', {})).lexicon).toHaveLength(2);
});

test('a word declared right is in corpus.json with who and when, and is no error in the next import', async () => {
  const setting = await corpusOf();
  const id = idOf(setting, 'a.txt');
  const [edit] = await editsIn(setting.library, id, 'Leministre');
  await applied(setting.library, id, {
    type: 'declare-word',
    word: 'Leministre',
    edits: [edit?.id ?? ''],
  });
  expect((await editsIn(setting.library, id, 'Leministre'))[0]?.state).toBe('rejected');
  await answer(setting.library, 'corpus.flush', {});
  const written = JSON.parse(await readFile(setting.corpus.corpus, 'utf8'));
  expect(written.lexicon).toMatchObject([{ word: 'Leministre', decided: { by: { kind: 'person' } } }]);
  const other = await importAnother(setting, setting.library);
  expect(await editsIn(setting.library, other, 'Leministre')).toEqual([]);
});

describe('the lists', () => {
  test('take words and series, forget them, and take them back with who had decided', async () => {
    const { library } = await corpusOf();
    const series = { before: 'Lamer', after: 'La mer' };
    await answer(library, 'corpus.learn', { words: [{ word: 'Viêt-Nam' }], refusals: [series] });
    const { lexicon, refusals } = await answer(library, 'corpus.read', {});
    expect([lexicon, refusals]).toMatchObject([[{ word: 'Viêt-Nam' }], [series]]);
    await answer(library, 'corpus.forget', { words: ['viêt-nam'], refusals: [series] });
    expect(await answer(library, 'corpus.read', {})).toMatchObject({ lexicon: [], refusals: [] });
    await answer(library, 'corpus.learn', { words: [...lexicon], refusals: [...refusals] });
    expect(await answer(library, 'corpus.read', {})).toMatchObject({ lexicon, refusals });
  });

  test('are told to the window when they change, and only then', async () => {
    const { library } = await corpusOf();
    let told = 0;
    library.subscribe(({ type }) => {
      if (type === 'description') told++;
    });
    const word = { words: [{ word: 'Tây' }], refusals: [] };
    await answer(library, 'corpus.learn', word);
    await answer(library, 'corpus.learn', word);
    expect(told).toBe(1);
  });

  test('stay as they were where the disk refuses, and the failure is told', async () => {
    const fault = { at: Number.POSITIVE_INFINITY, code: 'ENOSPC', lasting: true, torn: true };
    const counts = (name: string, path: string) => name !== 'read' && path.includes('corpus.json');
    const faulty = new FaultyFiles({ ...fault, counts });
    const setting = await corpusOf(undefined, { files: faulty.files });
    faulty.fault.at = 0;
    const input = { words: [{ word: 'Tây' }], refusals: [] };
    expect((await failureOfCall(setting.library, 'corpus.learn', input)).code).toBe('disk-full');
    expect(await answer(setting.library, 'corpus.read', {})).toMatchObject({ lexicon: [] });
    // A decision is safe in its history though nothing can be learned from it yet.
    await refuse(setting);
    expect(await answer(setting.library, 'corpus.read', {})).toMatchObject({ refusals: [] });
    faulty.fault.at = Number.POSITIVE_INFINITY;
    expect((await answer(setting.library, 'corpus.read', {})).refusals).toHaveLength(1);
  });
});
