/** What the disk refused is tried again by itself until it is saved, with pauses that grow. */
import { beforeEach, expect, it } from 'vitest';
import type { Failure } from '../../../core/model/result.ts';
import { createDesk, type Desk } from '../../../renderer/state/desk.ts';
import { saveState } from '../../../renderer/state/open-dispatch.ts';
import { tryAgain } from '../../../renderer/state/try-again.ts';
import { curationOf, dispatchOf, edit, type InMemoryHost, inMemoryHost } from '../in-memory-host.ts';

const A = 'a'.repeat(16);
const FULL: Failure = { code: 'disk-full', details: { file: 'history/aa/a.jsonl' } };
const FIRST = edit(2);

let host: InMemoryHost;
let desk: Desk;
/** The pauses that were asked for, each with what ends it. */
let pauses: { readonly ms: number; readonly end: () => void }[];

const state = () => saveState(desk.store.getState().open.values());
const nextPause = async (n: number): Promise<void> => {
  await expect.poll(() => pauses.length).toBe(n);
  expect(state().kind).toBe('failed');
};

beforeEach(async () => {
  host = inMemoryHost();
  host.put(dispatchOf(A, curationOf([FIRST])));
  desk = createDesk(
    host.client,
    () => ({ kind: 'person', name: 'Ada' }),
    () => '2026-01-02T03:04:05.000Z',
    () => undefined,
  );
  desk.enter('/corpus');
  pauses = [];
  tryAgain(desk, (ms) => new Promise((end) => pauses.push({ ms, end: () => end() })));
  await desk.show(A);
});

it('until it is saved, and begins anew with what is refused later', async () => {
  host.failWith('dispatch.apply', FULL);
  desk.operate({ type: 'decide', edits: [FIRST.id], state: 'accepted' });
  for (let n = 1; n <= 8; n++) {
    await nextPause(n);
    if (n === 8) host.failWith('dispatch.apply', null);
    pauses[n - 1]?.end();
  }
  await expect.poll(() => state().kind).toBe('saved');
  expect(pauses.map(({ ms }) => ms / 1000)).toEqual([2, 4, 8, 16, 32, 60, 60, 60]);
  expect(host.at(A).edits.map((one) => one.state)).toEqual(['accepted']);
  host.failWith('dispatch.apply', FULL);
  desk.operate({ type: 'decide', edits: [FIRST.id], state: 'rejected' });
  await nextPause(9);
  expect(pauses[8]?.ms).toBe(2000);
});

it('without a word between two tries, and together with what was decided meanwhile', async () => {
  host.failWith('dispatch.apply', FULL);
  desk.operate({ type: 'decide', edits: [FIRST.id], state: 'accepted' });
  await nextPause(1);
  desk.operate({ type: 'set-notes', notes: 'vu' });
  const seen = new Set<string>();
  const stop = desk.store.subscribe(() => seen.add(state().kind));
  pauses[0]?.end();
  await nextPause(2);
  stop();
  expect([...seen]).toEqual(['failed']);
  host.failWith('dispatch.apply', null);
  pauses[1]?.end();
  await expect.poll(() => state().kind).toBe('saved');
  expect(host.at(A)).toMatchObject({ notes: 'vu', revision: 3 });
  expect(pauses).toHaveLength(2);
});
