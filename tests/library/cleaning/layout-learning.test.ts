/** Learning in an open corpus: from reviewed dispatches alone, used only when chosen, given back when asked. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { LearnResult } from '../../../core/api-jobs.ts';
import { applied, corpusOf, readDispatch, type Setting } from '../corpus.ts';
import { answer, ended, imported } from '../fresh.ts';
import { made, takenOverByAll } from '../operations.ts';

/** Lines that the shipped weights take for something else than story. */
const page = (seed: number): string =>
  Array.from({ length: 6 }, (_, line) => `Relevé ${seed * 7 + line} de la station ${line + 1}`).join('\n\n');

/** A corpus of `count` such dispatches, all of whose blocks a person made story; the last is not reviewed. */
const reviewed = async (count: number): Promise<Setting> => {
  const names = Array.from({ length: count }, (_, index) => `${String(index).padStart(2, '0')}.txt`);
  const setting = await corpusOf(Object.fromEntries(names.map((name, index) => [name, page(index)])));
  for (const name of names.slice(0, -1)) {
    const id = setting.ids[name] ?? '';
    const { dispatch } = await readDispatch(setting.library, id);
    const blocks = dispatch.blocks.map(({ from, to }) => ({ from, to }));
    await applied(setting.library, id, { type: 'set-role', blocks, role: 'body' });
    await applied(setting.library, id, { type: 'set-status', status: 'reviewed', undecided: 'leave' });
  }
  return setting;
};

const learned = async ({ library }: Setting): Promise<LearnResult> => {
  const job = await ended(library, (await answer(library, 'learn.start', {})).job);
  if (job.result?.kind !== 'learn') throw new Error(JSON.stringify(job));
  return job.result;
};

/** How many blocks of a new dispatch of that layout become story. */
const storyOf = async ({ library, folder }: Setting, seed: number): Promise<number> => {
  const path = join(folder, `new-${seed}`);
  await mkdir(path);
  await writeFile(join(path, `${seed}.txt`), page(seed));
  const { result } = await imported(library, [path]);
  const [id = ''] = result?.kind === 'import' ? result.added : [];
  const { dispatch } = await readDispatch(library, id);
  return dispatch.blocks.filter(({ role }) => role === 'body').length;
};

test('learns from reviewed dispatches, uses it when told to, and gives it back', async () => {
  const setting = await reviewed(21);
  const { library } = setting;
  const result = await learned(setting);
  expect(result).toMatchObject({ learnedFrom: 16, heldBack: 4, leftOut: 0 });
  expect(result.after.blocks).toBeGreaterThan(result.before.blocks);
  const before = await storyOf(setting, 500);

  const { weights } = await answer(library, 'corpus.change', { weights: result.weights });
  expect(weights).toEqual(result.weights);
  expect(await storyOf(setting, 501)).toBeGreaterThan(before);
  expect((await learned(setting)).before).toEqual(result.after);

  await answer(library, 'corpus.change', { weights: null });
  expect(await storyOf(setting, 502)).toBe(before);
});

test('counts what somebody looked at, and says so where that is too little', async () => {
  const names = Array.from({ length: 6 }, (_, index) => `${index}.txt`);
  const { library, ids } = await corpusOf(
    Object.fromEntries(names.map((name, index) => [name, page(index)])),
  );
  const id = (name: string): string => ids[name] ?? '';
  const alone = { type: 'set-status', status: 'reviewed', undecided: 'leave' } as const;
  // One is reviewed alone, one has a block decided, one had its block given back; the rest is set with the others.
  await applied(library, id('0.txt'), alone);
  for (const name of ['1.txt', '2.txt']) {
    const { dispatch } = await readDispatch(library, id(name));
    const [block = { from: 0, to: 1 }] = dispatch.blocks;
    const { from, to } = block;
    await applied(library, id(name), { type: 'set-role', blocks: [{ from, to }], role: 'body' });
  }
  await answer(library, 'dispatch.undo', { id: id('2.txt'), revision: 2 });
  await made(library, alone, { ids: Object.values(ids) });
  await takenOverByAll(library);
  const job = await ended(library, (await answer(library, 'learn.start', {})).job);
  expect(job).toMatchObject({
    state: 'failed',
    error: { code: 'too-few-reviewed', details: { reviewed: 2, leftOut: 4, least: 5 } },
  });
});
