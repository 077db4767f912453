/** Learning in a worker thread of its own, which is ended when it is stopped. */
import { Worker } from 'node:worker_threads';
import type { Learned } from '../../core/segmentation/learning/learn-reviewed.ts';
import { LibraryFailure } from '../errors.ts';
import type { FromLearner } from './layout-learner.ts';
import type { Learning } from './layout-learning.ts';

/** How often a person who cancels is heard, in milliseconds. */
const ASK_EVERY = 100;

/** @param learnerPath the bundled `layout-learner.ts` */
export const learningInThread =
  (learnerPath: string): Learning =>
  (request, onProgress) =>
    new Promise<Learned | null>((resolve, reject) => {
      const worker = new Worker(learnerPath, { workerData: request });
      let told = 0;
      const finish = (settle: () => void): void => {
        clearInterval(asking);
        void worker.terminate();
        settle();
      };
      const asking = setInterval(() => {
        if (!onProgress(told)) finish(() => resolve(null));
      }, ASK_EVERY);
      worker.on('message', (message: FromLearner) => {
        if (message.type === 'progress') told = message.done;
        else finish(() => resolve(message.learned));
      });
      worker.on('error', (error) => finish(() => reject(error)));
      worker.on('exit', () =>
        finish(() => reject(new LibraryFailure('internal', { reason: 'the learning thread ended' }))),
      );
    });
