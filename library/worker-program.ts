/** The program of the library's thread. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import { fail } from '../core/model/result.ts';
import { failureOf } from './errors.ts';
import { createLibrary, type Library } from './library.ts';
import { readFirst } from './read-first.ts';
import { awaitWindow } from './thread/turns.ts';
import type { FromWorker, ToWorker, WorkerOptions } from './worker-protocol.ts';

const serve = (port: MessagePort): void => {
  const tell = (message: FromWorker): void => port.postMessage(message);
  let opened: Library | null = null;
  const answered = readFirst((id) => void opened?.call('dispatch.read', { id }));

  const open = async (options: WorkerOptions): Promise<void> => {
    awaitWindow();
    try {
      const library = await createLibrary(options);
      library.subscribe((event) => tell({ type: 'event', event }));
      opened = library;
      tell({ type: 'ready' });
    } catch (error) {
      tell({ type: 'unready', failure: failureOf(error) });
      port.close();
    }
  };

  port.on('message', async (message: ToWorker) => {
    switch (message.type) {
      case 'open':
        return open(message.options);
      case 'close':
        await opened?.close().catch(() => undefined);
        tell({ type: 'closed' });
        port.close();
        return;
      case 'call': {
        const { id, method, input, corpus } = message;
        // Nobody calls before it is open.
        const result = (await opened?.call(method, input as never, corpus)) ?? fail('no-corpus-open');
        tell({ type: 'reply', id, result });
        answered(method, result);
      }
    }
  });
};

if (parentPort) serve(parentPort);
