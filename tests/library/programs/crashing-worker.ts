/** The library's thread, with a way to die: `thread.test.ts` bundles it. A note of `die` ends the thread before it is saved. */
import { parentPort } from 'node:worker_threads';
import '../../../library/worker-program.ts';
import type { ToWorker } from '../../../library/worker-protocol.ts';

parentPort?.on('message', (message: ToWorker) => {
  if (message.type === 'call' && JSON.stringify(message.input).includes('"die"'))
    throw new Error('told to die');
});
