/**
 * A power cut at any call, on a disk that forgets or garbles whatever was not synced: what was acknowledged is there
 * afterwards, every dispatch is whole, and work goes on.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVERYTHING } from '../../core/everything.ts';
import type { Library } from '../../library/library.ts';
import { note, readDispatch } from './corpus.ts';
import { answer, ended, openLibrary } from './fresh.ts';
import { type Chance, VolatileFiles } from './volatile-files.ts';

const CORPUS = '/home/corpus';
const INPUT = '/home/input';

/** What the disk must hold: of each dispatch the revision that was acknowledged, and whether it was removed. */
interface Told {
  created: boolean;
  readonly revisions: Map<string, number>;
  readonly removed: Map<string, boolean>;
}

type Step = 'decide' | 'undo' | 'look' | 'remove' | 'restore' | 'import' | 'verify';

/** Does the steps until the power is cut, and notes what was acknowledged. */
const work = async (library: Library, steps: readonly Step[], told: Told): Promise<void> => {
  if (!told.created) {
    if (!(await library.call('corpus.create', { path: CORPUS, title: 'x' })).ok) return;
    told.created = true;
  }
  for (const [index, step] of steps.entries()) {
    const ids = [...told.revisions.keys()];
    const id = ids[index % Math.max(1, ids.length)];
    const revision = id === undefined ? 0 : (told.revisions.get(id) ?? 0);
    switch (step) {
      case 'import': {
        const reply = await library.call('import.start', { paths: [INPUT] });
        if (!reply.ok) return;
        const { result } = await ended(library, reply.value.job);
        if (result?.kind === 'import') for (const added of result.added) told.revisions.set(added, 1);
        break;
      }
      case 'decide':
      case 'undo': {
        if (id === undefined || told.removed.get(id) === true) break;
        const reply =
          step === 'decide'
            ? await library.call('dispatch.apply', {
                id,
                revision,
                operation: note(`note ${index} of ${id}`),
              })
            : await library.call('dispatch.undo', { id, revision });
        if (reply.ok) told.revisions.set(id, reply.value.entry.revision);
        break;
      }
      case 'look':
        if (id !== undefined) await library.call('dispatch.read', { id });
        break;
      case 'verify': {
        const reply = await library.call('verify.start', {});
        if (reply.ok) await ended(library, reply.value.job);
        break;
      }
      case 'remove':
      case 'restore': {
        if (id === undefined || (told.removed.get(id) === true) !== (step === 'restore')) break;
        const reply =
          step === 'remove'
            ? await library.call('dispatches.remove', { ids: [id], reason: '' })
            : await library.call('dispatches.restore', { ids: [id] });
        if (reply.ok) told.removed.set(id, step === 'remove');
        // What was under way when the power went may be so or so.
        else told.removed.delete(id);
        break;
      }
    }
  }
};

const check = async (library: Library, told: Told): Promise<void> => {
  const { corpus } = await answer(library, 'app.describe', {});
  expect(corpus?.readOnly).toBeNull();
  const page = await answer(library, 'dispatches.list', {
    query: EVERYTHING,
    range: { offset: 0, limit: 99 },
  });
  const { tombstones } = await answer(library, 'dispatches.removed', {});
  for (const [id, revision] of told.revisions) {
    const removed = tombstones.some((tombstone) => tombstone.id === id);
    if (told.removed.has(id)) expect(removed).toBe(told.removed.get(id));
    if (removed) continue;
    const { dispatch } = await readDispatch(library, id);
    expect([revision, revision + 1]).toContain(dispatch.revision);
  }
  // Whatever else is in the list is whole as well.
  for (const { id } of page.items) await readDispatch(library, id);
  const { result } = await ended(library, (await answer(library, 'verify.start', {})).job);
  const problems = result?.kind === 'verify' ? result.problems : [];
  const harmless = problems.filter(
    ({ error }) => error.code !== 'dispatch-missing' && !String(error.details.reason).includes('line-torn'),
  );
  expect(harmless).toEqual([]);
};

describe('a power cut', () => {
  test('loses nothing that was acknowledged, wherever it falls', async () => {
    const step = fc.constantFrom<Step>(
      'decide',
      'decide',
      'decide',
      'undo',
      'look',
      'verify',
      'remove',
      'restore',
      'import',
    );
    const life = fc.record({
      steps: fc.array(step, { maxLength: 10 }).map((steps): readonly Step[] => ['import', ...steps]),
      cutAt: fc.integer({ min: 0, max: 420 }),
      seed: fc.infiniteStream(fc.nat(999)),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 3 }), async (lives) => {
        const disk = new VolatileFiles();
        disk.put(`${INPUT}/a.txt`, 'Le ministre visite Hanoï.\n');
        disk.put(`${INPUT}/b.jsonl`, '{"text":"Une délégation à Hué,hier."}\n{"text":"Une autre."}\n');
        const told: Told = { created: false, revisions: new Map(), removed: new Map() };
        for (const { steps, cutAt, seed } of lives) {
          const chance: Chance = (below) => (seed.next().value ?? 0) % below;
          const options = { files: disk.files, session: 'one' };
          const library = await openLibrary('/home/data', {
            ...options,
            corpus: told.created ? CORPUS : null,
          });
          disk.calls = 0;
          disk.cutAt = cutAt;
          await work(library, steps, told);
          disk.cutAt = Math.min(disk.cutAt, disk.calls);
          await library.close();
          disk.restart(chance);
          if (!told.created) return;
          const again = await openLibrary('/home/data', { ...options, corpus: CORPUS });
          await check(again, told);
          for (const id of told.revisions.keys()) {
            const view = await again.call('dispatch.read', { id });
            if (view.ok) told.revisions.set(id, view.value.dispatch.revision);
          }
          await again.close();
        }
      }),
      { numRuns: 150 },
    );
  });
});
