/**
 * A merge when the worst happens: each call to the file system fails or is the last one, while work on the whole corpus
 * stands half done in the other copy. What was acknowledged here stays, what failed is told, and made again the merge
 * comes to what it would have.
 */
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Library } from '../../../library/library.ts';
import { merged, verified } from '../copies.ts';
import { applied, note, readDispatch } from '../corpus.ts';
import { cleanedInPart, taggedInPart, takingLines } from '../cut-short.ts';
import { CORPUS, DATA, diskWith, eachCall, expectTold, FAULTS_TIMEOUT } from '../every-fault.ts';
import { answer, ended, imported, openLibrary } from '../fresh.ts';
import { listed, settled } from '../operations.ts';

const OTHER = '/home/other';
const BASE = '/home/base';
const place = (value: string) => ({ type: 'set-field', field: 'datelinePlace', value }) as const;

const idsIn = async (library: Library): Promise<readonly string[]> => {
  const range = { offset: 0, limit: 9 };
  return (await answer(library, 'dispatches.list', { query: EVERYTHING, range })).items
    .map(({ id }) => id)
    .toSorted();
};

/** A disk with two copies of a corpus: in the other one decisions were taken, and two works were cut short. */
const twoCopies = async () => {
  const disk = await diskWith({
    'a.txt': 'Titre un\nHanoï (VNA) - Leministre est là. -VNA\n',
    'b.txt': 'Titre deux\nHué (VNA) - Laministre est là. -VNA\n',
    'c.txt': 'Titre trois\nVinh (VNA) - Leministre est parti. -VNA\n',
  });
  for (const copy of [OTHER, BASE]) disk.copyFolder(CORPUS, copy);
  disk.put('/home/new.txt', 'Une foire à Vinh, disent les marchands.\n');
  const theirs = await openLibrary('/home/data-b', { corpus: OTHER, files: disk.files });
  const [a = '', b = '', c = ''] = await idsIn(theirs);
  await applied(theirs, a, place('Hué'));
  await applied(theirs, a, note('d’elle'));
  await imported(theirs, ['/home/new.txt']);
  await answer(theirs, 'dispatches.remove', { ids: [c], reason: 'en double' });
  await theirs.close();
  for (const [lines, work] of [
    [1, cleanedInPart],
    [2, taggedInPart],
  ] as const) {
    const { files, begin } = takingLines(lines, disk.files);
    const cut = await openLibrary('/home/data-b', { corpus: OTHER, files });
    begin();
    await work(cut);
    await cut.close();
  }
  const mine = await openLibrary(DATA, { corpus: CORPUS, files: disk.files, session: 'one' });
  await applied(mine, a, place('Vinh'));
  await mine.close();
  return { disk, ids: [a, b, c] };
};

test('trouble at any call of a merge loses nothing, is told, and leaves it to be made again', {
  timeout: FAULTS_TIMEOUT,
}, async () => {
  const { disk, ids } = await twoCopies();
  const [a = '', b = '', c = ''] = ids;
  const work = async ({ library, arm, struck, again }: Parameters<Parameters<typeof eachCall>[1]>[0]) => {
    arm();
    const noted = await library.call('dispatch.apply', { id: b, revision: 1, operation: note('de moi') });
    const reply = await library.call('merge.start', { path: OTHER, base: BASE, anotherCorpus: false });
    const job = reply.ok ? await ended(library, reply.value.job) : null;
    if (!reply.ok) expectTold(reply.error);
    else if (job?.state === 'failed') expectTold(job.error);
    for (const { error } of job?.failures ?? []) expectTold(error);
    if (!struck()) expect(job).toMatchObject({ state: 'done', failed: 0 });
    const isDone = job?.state === 'done' && job.failed === 0;

    const after = await again();
    const read = async (id: string) => (await readDispatch(after, id)).dispatch;
    if (noted.ok) expect((await read(b)).notes).toBe('de moi');
    expect((await read(a)).metadata.datelinePlace?.value).toBe('Vinh');
    // What was told as done is done; what was not is made good.
    const second = await merged(after, OTHER, BASE);
    expect(second).toMatchObject({ state: 'done', failed: 0 });
    if (isDone) expect(second.result).toMatchObject({ added: [], changed: [], removed: [], conflicts: [] });
    await settled(after);
    expect(await idsIn(after)).toHaveLength(3);
    expect(await idsIn(after)).not.toContain(c);
    expect((await read(a)).notes).toBe('d’elle');
    expect(await answer(after, 'conflicts.list', {})).toMatchObject({ waiting: [{ id: a }] });
    for (const id of await idsIn(after)) expect((await read(id)).metadata.tags?.value).toEqual(['VNA']);
    const { runs } = await answer(after, 'reclean.halted', {});
    expect(runs).toHaveLength(1);
    for (const { id } of runs) {
      const on = await ended(after, (await answer(after, 'reclean.resume', { id })).job);
      expect(on).toMatchObject({ state: 'done', failed: 0 });
    }
    expect((await Promise.all([a, b].map(read))).flatMap(({ edits }) => edits)).toEqual([]);
    const lines = await listed(after);
    expect(lines.map(({ operation }) => operation.type)).toEqual(['add-terms', 're-clean']);
    expect(lines.map(({ damaged }) => damaged)).toEqual([null, null]);
    expect(await verified(after)).toMatchObject({ problems: [] });
    await after.close();
  };
  // Every third call, with other troubles in turn: each kind of call comes up, and the test stays short.
  expect(await eachCall(disk, work, 3)).toBeGreaterThan(100);
});
