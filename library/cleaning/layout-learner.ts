/** The entry of a learning thread: reviewed dispatches in, how much is done and what was learned out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Learned } from '../../core/segmentation/learning/learn-reviewed.ts';
import { type LearningRequest, learningHere } from './layout-learning.ts';

export type FromLearner =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'learned'; readonly learned: Learned | null };

const TELL_EVERY = 100;

const learn = async (request: LearningRequest): Promise<void> => {
  const tell = (message: FromLearner): void => parentPort?.postMessage(message);
  let told = performance.now();
  const learned = await learningHere(request, (done) => {
    const now = performance.now();
    if (now - told >= TELL_EVERY) {
      told = now;
      tell({ type: 'progress', done });
    }
    return true;
  });
  tell({ type: 'learned', learned });
};

if (parentPort) void learn(workerData as LearningRequest);
