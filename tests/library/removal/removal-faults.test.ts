/** Removing several dispatches is one decision, and so is having them back, wherever a fault or a power cut comes to it. */
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import type { Library } from '../../../library/library.ts';
import { TEXTS } from '../corpus.ts';
import { CORPUS, DATA, diskWith, eachCall, expectTold, FAULTS_TIMEOUT, problemsIn } from '../every-fault.ts';
import { answer, openLibrary } from '../fresh.ts';

const idsIn = async (library: Library): Promise<string[]> => {
  const range = { offset: 0, limit: 9 };
  return (await answer(library, 'dispatches.list', { query: EVERYTHING, range })).items.map(({ id }) => id);
};

test(
  'all are out or none is, and what was answered holds',
  async () => {
    const disk = await diskWith(TEXTS);
    const left = new Set<number>();
    const calls = await eachCall(disk, async ({ library, arm, again }) => {
      const ids = await idsIn(library);
      arm();
      const reply = await library.call('dispatches.remove', { ids, reason: 'r' });
      if (!reply.ok) expectTold(reply.error);
      const after = await again();
      const now = (await idsIn(after)).length;
      expect([0, ids.length]).toContain(now);
      if (reply.ok) expect(now).toBe(0);
      expect((await answer(after, 'dispatches.removed', {})).tombstones).toHaveLength(ids.length - now);
      expect(await problemsIn(after)).toEqual([]);
      left.add(now);
    });
    // Both happen: the trouble came before and after the decision.
    expect([...left].toSorted()).toEqual([0, 3]);
    expect(calls).toBeGreaterThan(10);
  },
  FAULTS_TIMEOUT,
);

test(
  'all are back or none is, and what was answered holds',
  async () => {
    const disk = await diskWith(TEXTS);
    const before = await openLibrary(DATA, { corpus: CORPUS, files: disk.files, session: 'one' });
    const ids = await idsIn(before);
    await answer(before, 'dispatches.remove', { ids, reason: 'r' });
    await before.close();
    const left = new Set<number>();
    const calls = await eachCall(
      disk,
      async ({ library, arm, again }) => {
        arm();
        const reply = await library.call('dispatches.restore', { ids });
        if (!reply.ok) expectTold(reply.error);
        const after = await again();
        const now = (await idsIn(after)).length;
        expect([0, ids.length]).toContain(now);
        if (reply.ok) expect(now).toBe(ids.length);
        expect((await answer(after, 'dispatches.removed', {})).tombstones).toHaveLength(ids.length - now);
        expect(await problemsIn(after)).toEqual([]);
        left.add(now);
      },
      3,
    );
    // Both happen: the trouble came before and after the decision.
    expect([...left].toSorted()).toEqual([0, 3]);
    expect(calls).toBeGreaterThan(10);
  },
  FAULTS_TIMEOUT,
);
