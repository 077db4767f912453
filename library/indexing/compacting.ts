/** Writing an index anew in a worker thread of its own, so that calls are answered meanwhile. */
import { Worker } from 'node:worker_threads';
import type { Compact } from '../catalog/database.ts';
import { LibraryFailure } from '../errors.ts';

/** @param compactorPath the bundled `compactor.ts` */
export const compactingInThread =
  (compactorPath: string): Compact =>
  (from, to) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(compactorPath, { workerData: { from, to } });
      worker.on('error', reject);
      worker.on('exit', (code) => {
        if (code === 0) resolve();
        else reject(new LibraryFailure('internal', { reason: 'the thread that writes an index anew ended' }));
      });
    });
