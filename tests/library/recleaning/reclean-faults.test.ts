/**
 * Cleaning again when the worst happens: each call to the file system fails in turn, with each kind of error, and the
 * power is cut at each. Whatever was acknowledged is there, what failed is told, no dispatch is cleaned twice, and the
 * run goes on to its end and is taken back whole.
 */
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Edit } from '../../../core/model/edit.ts';
import type { Library } from '../../../library/library.ts';
import { applied, note, readDispatch } from '../corpus.ts';
import { diskWith, eachCall, expectTold, FAULTS_TIMEOUT, problemsIn } from '../every-fault.ts';
import { answer, ended } from '../fresh.ts';
import { listed, settled } from '../operations.ts';

const POLICIES = { 'joined-words': 'off', 'joined-names': 'off', 'paragraph-opening': 'off' } as const;
const TEXTS = {
  'a.txt': 'Titre un\nHanoï (VNA) - Leministre est là. -VNA\n',
  'b.txt': 'Titre deux\nHué (VNA) - Laministre est là. -VNA\n',
};

const listOf = async (library: Library): Promise<readonly string[]> => {
  const range = { offset: 0, limit: 9 };
  return (await answer(library, 'dispatches.list', { query: EVERYTHING, range })).items.map(({ id }) => id);
};
const editsOf = async (library: Library, ids: readonly string[]): Promise<readonly (readonly Edit[])[]> =>
  Promise.all(ids.map(async (id) => (await readDispatch(library, id)).dispatch.edits));

test('trouble at each call of cleaning again loses nothing and is told', {
  timeout: FAULTS_TIMEOUT,
}, async () => {
  const input = { query: EVERYTHING, policies: POLICIES, anew: false };
  const troubles = await eachCall(await diskWith(TEXTS), async ({ library, arm, struck, again }) => {
    const ids = await listOf(library);
    const [first = ''] = ids;
    const before = await editsOf(library, ids);
    arm();
    const noted = (await library.call('dispatch.apply', { id: first, revision: 1, operation: note('kept') }))
      .ok;
    const reply = await library.call('reclean.start', input);
    const job = reply.ok ? await ended(library, reply.value.job) : null;
    if (!reply.ok) expectTold(reply.error);
    else if (job?.state === 'failed') expectTold(job.error);
    for (const { error } of job?.failures ?? []) expectTold(error);
    if (!struck()) expect(job).toMatchObject({ state: 'done', failed: 0, result: { changed: 2 } });
    // What is done is told as done, and nothing that failed is.
    const isDone = job?.state === 'done' && job.failed === 0;

    const after = await again();
    if (noted) expect((await readDispatch(after, first)).dispatch.notes).toBe('kept');
    const [line] = await listed(after);
    if (isDone) expect(line).toMatchObject({ done: 2, changed: 2, missed: 0, reclean: null });
    if (line === undefined) {
      // Never recorded: nothing of it was done.
      expect(await editsOf(after, ids)).toEqual(before);
      expect((await answer(after, 'corpus.read', {})).policies).toEqual({});
    } else if (line.reclean === 'halted') {
      const { job: resumed } = await answer(after, 'reclean.resume', { id: line.id });
      expect(await ended(after, resumed)).toMatchObject({ state: 'done', failed: 0 });
    }
    // A dispatch that could not be cleaned was told, and is cleaned the next time.
    if (line === undefined || (job?.failed ?? 0) > 0)
      await ended(after, (await answer(after, 'reclean.start', input)).job);
    expect((await editsOf(after, ids)).flat()).toEqual([]);
    expect((await answer(after, 'corpus.read', {})).policies).toEqual(POLICIES);
    for (const id of ids) {
      const { lines } = await answer(after, 'dispatch.history', { id });
      expect(lines.filter(({ operation }) => operation.type === 'corpus')).toHaveLength(1);
    }
    expect(await problemsIn(after)).toEqual([]);
    for (const { id } of await listed(after)) {
      await answer(after, 'operations.undo', { id });
      await settled(after);
    }
    expect(await editsOf(after, ids)).toEqual(before);
    expect((await answer(after, 'corpus.read', {})).policies).toEqual({});
    await applied(after, first, note('and on'));
    expect(await problemsIn(after)).toEqual([]);
    await after.close();
  });
  expect(troubles).toBeGreaterThan(30);
});
