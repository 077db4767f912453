/** Memory in use, with what could be freed out of the way, and how much of it is native code. */
import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect: unknown = runInNewContext('gc');

/** Bytes in use once what can be freed is freed: objects and buffers. */
export const memoryInUse = (): number => {
  // Twice: what the first collection lets go of, as the buffers of objects that are gone, the second frees.
  for (let time = 0; time < 2; time++) if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
};

/** Bytes of memory that hold native code: beyond 16 MiB V8 compiles further patterns without optimising them. */
export const nativeCode = (): number =>
  getHeapSpaceStatistics().reduce(
    (sum, { space_name, space_size }) => sum + (space_name.startsWith('code_') ? space_size : 0),
    0,
  );
