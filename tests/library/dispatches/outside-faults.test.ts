/**
 * Meeting a history that came from outside while the disk refuses, or the process is killed: what was decided here and
 * saved is not dropped for what came, and what came is not dropped for it.
 */
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Operation } from '../../../core/history/operation.ts';
import { type CorpusFolder, corpusFolder } from '../../../library/folder/corpus-folder.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, historyLines, note, readDispatch, TEXTS } from '../corpus.ts';
import { type Fault, FaultyFiles } from '../faulty-files.ts';
import { answer, freshFolder, openLibrary } from '../fresh.ts';

const byline: Operation = { type: 'set-field', field: 'byline', value: 'Moi' };
const place: Operation = { type: 'set-field', field: 'datelinePlace', value: 'Vinh' };

interface Start {
  readonly id: string;
  readonly mine: CorpusFolder;
  /** The same corpus with their two decisions. */
  readonly theirs: CorpusFolder;
}

const start = async (): Promise<Start> => {
  const { library, corpus, ids, folder, data } = await corpusOf({ 'a.txt': TEXTS['a.txt'] ?? '' });
  await library.close();
  const id = ids['a.txt'] ?? '';
  const theirs = corpusFolder(join(folder, 'theirs'));
  await cp(corpus.path, theirs.path, { recursive: true });
  const there = await openLibrary(`${data}-b`, { corpus: theirs.path });
  await applied(there, id, place);
  await applied(there, id, note('d’elle'));
  await there.close();
  return { id, mine: corpus, theirs };
};

interface Turn {
  readonly corpus: CorpusFolder;
  readonly data: string;
  readonly library: Library;
  readonly faulty: FaultyFiles;
}

/** The calls after which the disk may hold something else, and reading, without which nothing is known. */
const STEPS = new Set(['read', 'create', 'append', 'sync', 'rename', 'remove']);

/** Mine open, with a decision that is saved; then their files come, and the steps about them count. */
const turn = async ({ id, mine, theirs }: Start, fault: Omit<Fault, 'counts'>): Promise<Turn> => {
  const folder = await freshFolder();
  const [corpus, data] = [corpusFolder(join(folder, 'corpus')), join(folder, 'data')];
  await cp(mine.path, corpus.path, { recursive: true });
  let armed = false;
  const faulty = new FaultyFiles({
    ...fault,
    counts: (name, path) => armed && STEPS.has(name) && path.includes(id),
  });
  const library = await openLibrary(data, { corpus: corpus.path, files: faulty.files, session: 'one' });
  await applied(library, id, byline);
  await answer(library, 'corpus.flush', {});
  for (const part of ['history', 'dispatch'] as const) await cp(theirs[part](id), corpus[part](id));
  armed = true;
  return { corpus, data, library, faulty };
};

const JOINED = {
  notes: 'd’elle',
  metadata: { byline: { value: 'Moi' }, datelinePlace: { value: 'Vinh' } },
};

test('a call that fails once: the next look, or closing, joins both', async () => {
  const from = await start();
  for (let at = 0; ; at++) {
    const fault = { at, code: 'EMFILE', lasting: false, torn: false };
    const { corpus, data, library, faulty } = await turn(from, fault);
    await library.call('corpus.look', {});
    const { struck } = faulty;
    if (at % 2 === 0)
      expect((await readDispatch(library, from.id)).dispatch, `call ${at}`).toMatchObject(JOINED);
    await library.close();
    const again = await openLibrary(data, { corpus: corpus.path });
    expect((await readDispatch(again, from.id)).dispatch, `call ${at}`).toMatchObject(JOINED);
    expect((await answer(again, 'damage.list', {})).total).toBe(0);
    await again.close();
    if (!struck) break;
  }
});

test('killed at each call: what came is there, and what the history tells of mine is in the state', async () => {
  const from = await start();
  for (let at = 0; ; at++) {
    const { corpus, data, library, faulty } = await turn(from, {
      at,
      code: 'EIO',
      lasting: true,
      torn: true,
    });
    await library.call('corpus.look', {});
    await library.close();
    const again = await openLibrary(data, { corpus: corpus.path, session: 'one' });
    const isJoined = JSON.stringify(await historyLines(corpus, from.id)).includes('"byline"');
    expect((await readDispatch(again, from.id)).dispatch, `call ${at}`).toMatchObject(
      isJoined ? JOINED : { notes: 'd’elle' },
    );
    await again.close();
    if (!faulty.struck) break;
  }
});

test('what was decided otherwise on both sides stays as it is here, also after a kill', async () => {
  const { id, mine, theirs } = await start();
  const folder = await freshFolder();
  const corpus = corpusFolder(join(folder, 'corpus'));
  await cp(mine.path, corpus.path, { recursive: true });
  const library = await openLibrary(join(folder, 'data'), { corpus: corpus.path, session: 'one' });
  await applied(library, id, { type: 'set-field', field: 'datelinePlace', value: 'Hué' });
  await applied(library, id, note('de moi'));
  await answer(library, 'corpus.flush', {});
  for (const part of ['history', 'dispatch'] as const) await cp(theirs[part](id), corpus[part](id));
  await answer(library, 'corpus.look', {});
  const killed = corpusFolder(join(folder, 'killed'));
  await cp(corpus.path, killed.path, { recursive: true });
  const again = await openLibrary(join(folder, 'data-b'), { corpus: killed.path, session: 'one' });
  expect((await readDispatch(again, id)).dispatch).toMatchObject({
    notes: 'de moi',
    metadata: { datelinePlace: { value: 'Hué' } },
  });
  expect((await answer(again, 'conflicts.list', {})).waiting).toMatchObject([
    { id, from: expect.any(String) },
  ]);
});
