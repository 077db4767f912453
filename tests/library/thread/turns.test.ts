/** Whoever asks something of the library is answered while it reads many files. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { type Files, systemFiles } from '../../../library/disk/files.ts';
import { attended, giveWay, rest } from '../../../library/thread/turns.ts';
import { freshFolder } from '../fresh.ts';

/** More calls than anyone would wait for. */
const MANY = 200_000;

const CALLS: readonly (readonly [string, (files: Files, path: string) => Promise<unknown>])[] = [
  ['read', (files, path) => files.read(path)],
  ['looked at', (files, path) => files.info(path)],
  ['opened', async (files, path) => (await files.append(path)).close()],
];

test.each(CALLS)('others have their turn while files are %s one after another', async (_, call) => {
  const path = join(await freshFolder(), 'a.json');
  await writeFile(path, '{}');
  let waits = true;
  setImmediate(() => {
    waits = false;
  });
  let calls = 0;
  while (waits && calls < MANY) {
    await call(systemFiles, path);
    calls++;
  }
  expect(calls).toBeLessThan(MANY);
});

describe('work that nobody waits for', () => {
  /** Does pieces of work, of a turn each, until it is stopped; gives how many were done. */
  const working = (): { readonly done: () => number; readonly stop: () => Promise<void> } => {
    let [done, isStopped] = [0, false];
    const ended = (async () => {
      while (!isStopped) {
        await giveWay();
        const start = performance.now();
        while (performance.now() - start < 3);
        done++;
      }
    })();
    const stop = (): Promise<void> => {
      isStopped = true;
      return ended;
    };
    return { done: () => done, stop };
  };

  test('stands still while a call is under way, and is done bit by bit where calls come one upon another', async () => {
    const work = working();
    const start = performance.now();
    const before = work.done();
    const call = (): Promise<void> => attended(() => nextTurn());
    do await call();
    while (work.done() < before + 3);
    // The piece that was under way, and then one each time that it has stood still for long.
    expect(work.done()).toBeLessThanOrEqual(before + 2 + (performance.now() - start) / 50);
    await work.stop();
  });

  test('is done for a call that waits for it', async () => {
    const work = working();
    await attended(async () => {
      for (let piece = 0; piece < 100; piece++) await giveWay();
    });
    await work.stop();
    expect(work.done()).toBeGreaterThan(0);
  });

  test('that is a check comes to its end, though calls come one upon another', async () => {
    const call = (): Promise<void> => attended(() => nextTurn());
    await call();
    let pieces = 0;
    const checks = (async () => {
      for (; pieces < 3; pieces++) await rest();
    })();
    while (pieces < 3) await call();
    await checks;
    expect(pieces).toBe(3);
  });
});
