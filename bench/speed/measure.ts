/**
 * Times. Every task is run until it is warm (the engine goes on compiling the whole pipeline for some seconds), then for
 * some seconds more; what counts is processor time of the
 * whole process, collector and compiler included, which other work on the computer changes little; the clock is told
 * beside it.
 */
export interface Pace {
  /** Runs in a second of processor time, and by the clock. */
  readonly perSecond: number;
  readonly byClock: number;
}

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

/** How often `task` runs in a second, measured for `seconds` of processor time once it has run for `warming`. */
export const pace = (task: () => void, seconds = 3, warming = seconds): Pace => {
  const warm = processorSeconds();
  do task();
  while (processorSeconds() - warm < warming);
  const cpu = processorSeconds();
  const start = performance.now();
  let runs = 0;
  do {
    task();
    runs++;
  } while (processorSeconds() - cpu < seconds);
  const clock = (performance.now() - start) / 1000;
  return { perSecond: runs / (processorSeconds() - cpu), byClock: runs / clock };
};

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
