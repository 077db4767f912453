/** Snapshots that wait: many decisions are one write, and a write that failed comes again by itself. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SnapshotQueue } from '../../../library/dispatches/snapshot-queue.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('decisions in a row on one dispatch are one write, of the last, in its own time', async () => {
  const written: string[] = [];
  const queue = new SnapshotQueue(() => undefined);
  for (const state of ['one', 'two', 'three']) queue.add('a', async () => void written.push(state));
  queue.add('b', async () => void written.push('other'));
  await vi.advanceTimersByTimeAsync(10);
  expect(written).toEqual([]);
  await vi.runAllTimersAsync();
  expect(written).toEqual(['three', 'other']);
  await queue.close();
  expect(written).toHaveLength(2);
});

test('a write that failed is told, comes again by itself until the disk takes it, and that is told, too', async () => {
  const told: (string | null)[] = [];
  const queue = new SnapshotQueue((failure) => told.push(failure?.code ?? null));
  let [tries, isFull] = [0, true];
  queue.add('a', async () => {
    tries++;
    if (isFull) throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
  });
  while (tries < 3) await vi.advanceTimersToNextTimerAsync();
  expect(queue.has('a')).toBe(true);
  isFull = false;
  await vi.runAllTimersAsync();
  expect(tries).toBe(4);
  expect(queue.has('a')).toBe(false);
  expect(told.slice(-1)).toEqual([null]);
  expect(told.slice(0, -1)).toHaveLength(3);
  expect(told[0]).not.toBeNull();
});
