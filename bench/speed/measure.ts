/**
 * Times and memory. Every task is run until it is warm, then for some seconds; what counts is processor time of the
 * whole process, collector and compiler included, which other work on the computer changes little; the clock is told
 * beside it.
 */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Pace {
  /** Runs in a second of processor time, and by the clock. */
  readonly perSecond: number;
  readonly byClock: number;
}

/** How often `task` runs in a second. */
export const pace = (task: () => void, seconds = 3): Pace => {
  const warm = performance.now();
  do task();
  while (performance.now() - warm < (seconds * 1000) / 3);
  const cpu = process.cpuUsage();
  const start = performance.now();
  let runs = 0;
  do {
    task();
    runs++;
  } while (performance.now() - start < seconds * 1000);
  const clock = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  return { perSecond: runs / ((user + system) / 1e6), byClock: runs / clock };
};

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Bytes in use once what can be freed is freed: objects and buffers. */
export const memoryInUse = (): number => {
  if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};
