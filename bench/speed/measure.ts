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

/** Numbers in a table of 8 MB: more than a processor keeps to itself, less than it shares with its neighbours. */
const TABLE = 1 << 21;
const READS = 2_000_000;

/**
 * Nanoseconds of processor time for a read at a random place of a table of 8 MB, each place told by the read before. On a machine
 * that others use, too, it grows by a factor of six in a bad minute, and with it the time of all that reads much.
 */
export const randomRead = (): number => {
  // Written once: the system gives memory that was only read no pages of its own.
  const table = new Uint32Array(TABLE).fill(0);
  let at = 0;
  const read = (): void => {
    for (let i = 0; i < READS; i++)
      at = (Math.imul(at, 1664525) + 1013904223 + (table[at & (TABLE - 1)] ?? 0)) | 0;
  };
  read();
  const before = processorSeconds();
  read();
  return at === 0 ? 0 : ((processorSeconds() - before) / READS) * 1e9;
};
