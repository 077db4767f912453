/**
 * A clock that is set back by a day, amid a session or between two: what was decided later holds, whatever its time
 * says, and nothing that was decided before is lost or comes again.
 */
import { expect, test } from 'vitest';
import { EVERYTHING } from '../../../core/everything.ts';
import { verified } from '../copies.ts';
import { applied, corpusOf, note, readDispatch, type Setting } from '../corpus.ts';
import { answer, openLibrary } from '../fresh.ts';
import { listed, made, settled } from '../operations.ts';

const DAY = 24 * 60 * 60 * 1000;
const EVERY = { query: EVERYTHING };

/** A corpus with a clock that a test sets. */
const clocked = async () => {
  let behind = 0;
  const now = (): Date => new Date(Date.parse('2026-06-15T12:00:00.000Z') - behind);
  const setting = await corpusOf(undefined, { now });
  const reopen = async ({ library, data, corpus }: Setting) => {
    await library.close();
    return openLibrary(data, { corpus: corpus.path, now });
  };
  return {
    ...setting,
    id: setting.ids['b.txt'] ?? '',
    reopen: () => reopen(setting),
    setBack: () => (behind += DAY),
  };
};

test('a decision after the clock was set back follows the one before, in the next session too, and is undone first', async () => {
  const { library, id, reopen, setBack } = await clocked();
  await applied(library, id, note('avant'));
  setBack();
  await applied(library, id, note('après'));
  setBack();
  const again = await reopen();
  const { dispatch } = await readDispatch(again, id);
  expect(dispatch.notes).toBe('après');
  await answer(again, 'dispatch.undo', { id, revision: dispatch.revision });
  expect((await readDispatch(again, id)).dispatch.notes).toBe('avant');
  expect(await verified(again)).toMatchObject({ problems: [] });
});

test('an operation over the corpus after the clock was set back is the one that holds, and the first in the list', async () => {
  const { library, id, reopen, setBack } = await clocked();
  await made(library, { type: 'set-status', status: 'reviewed', undecided: 'leave' }, EVERY);
  setBack();
  await made(library, { type: 'set-status', status: 'second-look', undecided: 'leave' }, EVERY);
  await settled(library);
  setBack();
  const again = await reopen();
  await made(again, { type: 'set-status', status: 'excluded', undecided: 'leave' }, EVERY);
  await settled(again);
  expect((await readDispatch(again, id)).dispatch.status).toBe('excluded');
  const statuses = ['excluded', 'second-look', 'reviewed'];
  expect(await listed(again)).toMatchObject(statuses.map((status) => ({ operation: { status } })));
  expect(await verified(again)).toMatchObject({ problems: [] });
});

test('a dispatch that was removed and had back while the clock went back is there, and out once removed again', async () => {
  const { library, id, ids, reopen, setBack } = await clocked();
  const others = [id, ids['c.txt'] ?? ''];
  await answer(library, 'dispatches.remove', { ids: others, reason: 'double' });
  setBack();
  await answer(library, 'dispatches.restore', { ids: others });
  const again = await reopen();
  const total = async () =>
    (await answer(again, 'dispatches.list', { query: EVERYTHING, range: { offset: 0, limit: 9 } })).total;
  expect(await total()).toBe(3);
  setBack();
  await answer(again, 'dispatches.remove', { ids: others, reason: 'double' });
  expect(await total()).toBe(1);
  expect(await verified(again)).toMatchObject({ problems: [] });
});
