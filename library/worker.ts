/** The entry of the library's thread. */
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { failureOf } from './errors.ts';
import { createLibrary } from './library.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './worker-protocol.ts';

const serve = async (port: MessagePort, options: WorkerOptions): Promise<void> => {
  const tell = (message: FromWorker): void => port.postMessage(message);
  try {
    const library = await createLibrary(options);
    library.subscribe((event) => tell({ type: 'event', event }));
    port.on('message', async (message: ToWorker) => {
      if (message.type === 'close') {
        await library.close().catch(() => undefined);
        tell({ type: 'closed' });
        port.close();
        return;
      }
      const result = await library.call(message.method, message.input as never);
      tell({ type: 'reply', id: message.id, result });
    });
    tell({ type: 'ready' });
  } catch (error) {
    tell({ type: 'unready', failure: failureOf(error) });
    port.close();
  }
};

if (parentPort) void serve(parentPort, workerData as WorkerOptions);
