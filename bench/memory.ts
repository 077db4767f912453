/** Memory in use, with what could be freed out of the way. */
import { setFlagsFromString } from 'node:v8';
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
