/** Recipes, previews, single decisions taken back, and what was decided last, over a real corpus. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import type { SelectionOperation } from '../../../core/history/corpus-operation.ts';
import { recipeSchema } from '../../../core/history/recipe.ts';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import type { Library } from '../../../library/library.ts';
import { applied, corpusOf, note, readDispatch } from '../corpus.ts';
import { answer, ended, failureOfCall, openLibrary } from '../fresh.ts';
import { made, SERIES, settled, TAGGED } from '../operations.ts';

const EVERY = { query: EVERYTHING };
const REJECTED = { type: 'decide-series', ...SERIES, state: 'rejected', over: 'undecided' } as const;
const PARTS = { policies: true, lexicon: true, refusals: true, weights: true };

describe('a recipe', () => {
  test('made in one corpus is counted and replayed in another', async () => {
    const first = await corpusOf();
    const tag = await made(first.library, TAGGED, EVERY);
    const series = await made(first.library, REJECTED, EVERY);
    await settled(first.library);
    await answer(first.library, 'corpus.learn', { words: [{ word: 'Vinhphat' }], refusals: [] });
    const recipe = await answer(first.library, 'recipe.make', {
      title: 'Essai',
      operations: [tag.id, series.id],
      parts: PARTS,
    });
    expect(recipe).toMatchObject({ lexicon: ['Vinhphat'], decisions: [TAGGED, REJECTED] });
    // What was rejected is refused from then on, and so is in the recipe.
    expect(recipe.refusals).toEqual([SERIES]);

    const { library, folder, ids } = await corpusOf();
    const saved = await answer(library, 'recipe.save', { recipe, folder, name: 'e.json', replace: false });
    const written = recipeSchema.parse(JSON.parse(await readFile(join(folder, 'e.json'), 'utf8')));
    expect([written, saved.path]).toEqual([recipe, join(folder, 'e.json')]);
    const again = { recipe, folder, name: 'e.json', replace: false };
    expect((await failureOfCall(library, 'recipe.save', again)).code).toBe('target-exists');

    const operation = { type: 'apply-recipe', title: 'Essai', decisions: [...written.decisions] } as const;
    const { job } = await answer(library, 'operations.preview', { operation, selection: EVERY });
    const counted = (await ended(library, job)).result;
    expect(counted).toMatchObject({
      kind: 'preview',
      dispatches: 3,
      changed: 3,
      edits: 1,
      fields: 3,
      kept: 0,
    });
    const a = ids['a.txt'] ?? '';
    const before = await readDispatch(library, a);
    expect(before.dispatch.revision).toBe(1);

    await made(library, operation, EVERY);
    await settled(library);
    const { dispatch } = await readDispatch(library, a);
    expect(dispatch.metadata.tags?.value).toEqual(['VNA']);
    expect(dispatch.edits.filter(({ state }) => state === 'rejected')).toHaveLength(1);
  });
});

test('a recipe is counted for the dispatches that are chosen, changes those, and is taken back in those', async () => {
  const { library, ids } = await corpusOf();
  const [a = '', b = '', c = ''] = [ids['a.txt'], ids['b.txt'], ids['c.txt']];
  const operation = { type: 'apply-recipe', title: 'Essai', decisions: [TAGGED] } as const;
  const selection = { ids: [a, c] };
  const { job } = await answer(library, 'operations.preview', { operation, selection });
  expect((await ended(library, job)).result).toMatchObject({ dispatches: 2, changed: 2, fields: 2 });

  const line = await made(library, operation, selection);
  expect(line.dispatches).toBe(2);
  await settled(library);
  const tags = async () =>
    Promise.all([a, b, c].map(async (id) => (await readDispatch(library, id)).dispatch.metadata.tags?.value));
  expect(await tags()).toEqual([['VNA'], undefined, ['VNA']]);
  expect((await readDispatch(library, b)).dispatch.revision).toBe(1);

  await answer(library, 'operations.undo', { id: line.id });
  await settled(library);
  expect(await tags()).toEqual([undefined, undefined, undefined]);
  expect((await readDispatch(library, b)).dispatch.revision).toBe(1);
});

describe('a preview', () => {
  const counted = async (library: Library, operation: SelectionOperation) =>
    (await ended(library, (await answer(library, 'operations.preview', { operation, selection: EVERY })).job))
      .result;

  test('counts states that would change, and changes none', async () => {
    const { library, ids } = await corpusOf();
    const excluded = { type: 'set-status', status: 'excluded', undecided: 'leave' } as const;
    await applied(library, ids['c.txt'] ?? '', excluded);
    expect(await counted(library, excluded)).toMatchObject({
      dispatches: 3,
      changed: 2,
      statuses: 2,
      edits: 0,
    });
    expect((await readDispatch(library, ids['a.txt'] ?? '')).dispatch.status).toBe('new');
  });

  test('that is cancelled counts no further', async () => {
    let [isArmed, reached, release] = [false, (): void => undefined, (): void => undefined];
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const come = new Promise<void>((resolve) => {
      reached = resolve;
    });
    const files: Files = {
      ...systemFiles,
      read: async (path) => {
        if (isArmed && path.includes('originals')) {
          reached();
          await held;
        }
        return systemFiles.read(path);
      },
    };
    const setting = await corpusOf();
    await setting.library.close();
    const library = await openLibrary(setting.data, { corpus: setting.corpus.path, files });
    isArmed = true;
    const preview = { operation: TAGGED, selection: EVERY } as const;
    const { job } = await answer(library, 'operations.preview', preview);
    await come;
    await answer(library, 'jobs.cancel', { job });
    release();
    expect(await ended(library, job)).toMatchObject({ state: 'cancelled', result: { changed: 1 } });
  });
});

describe('one decision', () => {
  test('is taken back alone, and what stands says so', async () => {
    const { library, ids } = await corpusOf();
    const id = ids['b.txt'] ?? '';
    await applied(library, id, { type: 'set-field', field: 'agency', value: 'AFP' });
    await applied(library, id, note('vu'));
    const reverted = await answer(library, 'dispatch.revert', { id, revision: 3, of: 2 });
    expect(reverted.entry.operation).toEqual({ type: 'revert', of: 2 });
    const { dispatch } = await readDispatch(library, id);
    expect([dispatch.metadata.agency?.value, dispatch.notes]).toEqual(['VNA', 'vu']);
    const { lines } = await answer(library, 'dispatch.history', { id });
    expect(lines.map(({ stands }) => stands)).toEqual([false, false, true, true]);
    const twice = { id, revision: 4, of: 2 };
    expect((await failureOfCall(library, 'dispatch.revert', twice)).code).toBe('nothing-to-undo');
  });

  test('on which a later one depends is kept, and that one is named', async () => {
    const { library, ids } = await corpusOf();
    const id = ids['c.txt'] ?? '';
    await applied(library, id, note('un'));
    await applied(library, id, note('deux'));
    expect(await failureOfCall(library, 'dispatch.revert', { id, revision: 3, of: 2 })).toEqual({
      code: 'change-conflict',
      details: { part: 'notes', revision: 3 },
    });
    expect((await readDispatch(library, id)).dispatch.revision).toBe(3);
  });

  test('made last is first among the dispatches decided last', async () => {
    const { library, ids } = await corpusOf();
    const [a = '', b = ''] = [ids['a.txt'], ids['b.txt']];
    for (const id of [b, a]) await applied(library, id, note(`dans ${id}`));
    const page = await answer(library, 'dispatches.latest', { range: { offset: 0, limit: 2 } });
    expect(page.total).toBe(3);
    expect(page.items.map(({ id, line }) => [id, line.operation])).toEqual([
      [a, note(`dans ${a}`)],
      [b, note(`dans ${b}`)],
    ]);
  });
});
