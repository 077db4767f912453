/** A file of unsaved decisions of which a disk took only some: the others are taken when it is read once more, and none twice. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Errand } from '../../../core/api-keeping.ts';
import type { Operation } from '../../../core/history/operation.ts';
import { applied, corpusOf, historyLines, note, readDispatch } from '../corpus.ts';
import { FaultyFiles } from '../faulty-files.ts';
import { answer, ended, imported, openLibrary } from '../fresh.ts';

const errand = (operation: Operation, second: number): Errand => ({
  kind: 'apply',
  operation,
  decided: { by: { kind: 'person', name: 'Ada' }, at: `2026-01-02T03:04:0${second}.000Z` },
});
const tags = (value: string): Operation => ({ type: 'set-field', field: 'tags', value: [value] });
const ERRANDS: readonly Errand[] = [
  errand(note('one'), 1),
  errand({ type: 'set-field', field: 'datelinePlace', value: 'Hué' }, 2),
  errand(tags('x'), 3),
  { kind: 'undo' },
  errand(tags('y'), 4),
];
const ALL = {
  notes: 'one',
  metadata: { datelinePlace: { value: 'Hué' }, tags: { value: ['y'] } },
};

/** A file system that refuses a line of a history in a folder, from the `at`th on, once `armed`. */
const refusing = (at: number, folder: string) => {
  const state = { armed: false };
  const faulty = new FaultyFiles({
    ...{ at, code: 'ENOSPC', lasting: true, torn: false },
    counts: (name, path) => state.armed && name === 'append' && path.includes(`/${folder}/history/`),
  });
  return { state, files: faulty.files };
};

test.each([0, 1, 2, 3, 4, 5])('imported again after the disk took %i', async (taken) => {
  const { state, files } = refusing(taken, 'corpus');
  const { library, ids, folder, corpus } = await corpusOf(undefined, { files });
  const id = ids['a.txt'] ?? '';
  const file = join(folder, 'unsaved-decisions.json');
  await writeFile(file, JSON.stringify({ unsaved: [{ id, revision: 1, errands: ERRANDS }] }));
  state.armed = true;
  expect((await imported(library, [file])).failed).toBe(taken === 5 ? 0 : 1);
  state.armed = false;
  expect((await readDispatch(library, id)).dispatch.revision).toBe(1 + taken);
  for (let again = 0; again < 2; again++)
    expect(await imported(library, [file])).toMatchObject({ failures: [] });
  expect((await readDispatch(library, id)).dispatch).toMatchObject({ ...ALL, revision: 6 });
  expect(await historyLines(corpus, id)).toHaveLength(6);
});

test('imported again after a person went on from the part that was taken', async () => {
  const { state, files } = refusing(1, 'corpus');
  const { library, ids, folder } = await corpusOf(undefined, { files });
  const id = ids['a.txt'] ?? '';
  const file = join(folder, 'unsaved-decisions.json');
  await writeFile(file, JSON.stringify({ unsaved: [{ id, revision: 1, errands: ERRANDS }] }));
  state.armed = true;
  await imported(library, [file]);
  state.armed = false;
  await applied(library, id, { type: 'set-field', field: 'byline', value: 'Lan' });
  for (let again = 0; again < 2; again++)
    expect(await imported(library, [file])).toMatchObject({ failures: [] });
  const { dispatch } = await readDispatch(library, id);
  expect(dispatch).toMatchObject({ ...ALL, revision: 4 });
  expect(dispatch.metadata.byline?.value).toBe('Lan');
});

test('imported into the copy of “Save elsewhere” that took only the first', async () => {
  const { state, files } = refusing(1, 'elsewhere');
  const { library, ids, folder } = await corpusOf(undefined, { files });
  const id = ids['a.txt'] ?? '';
  const target = join(folder, 'elsewhere');
  const unsaved = [{ id, errands: [...ERRANDS] }];
  state.armed = true;
  const copied = await ended(library, (await answer(library, 'copy.start', { folder: target, unsaved })).job);
  expect(copied.failed).toBe(1);
  const copy = await openLibrary(join(folder, 'data-b'), { corpus: target });
  expect((await readDispatch(copy, id)).dispatch.revision).toBe(2);
  await imported(copy, [join(target, 'unsaved-decisions.json')]);
  expect((await readDispatch(copy, id)).dispatch).toMatchObject({ ...ALL, revision: 6 });
});
