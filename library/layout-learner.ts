/** The entry of a learning thread: reviewed dispatches in, how much is done and the lesson out. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Lesson } from '../core/segmentation/lessons.ts';
import { type LearningRequest, learningHere } from './layout-learning.ts';

export type FromLearner =
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'learned'; readonly lesson: Lesson | null };

const TELL_EVERY = 100;

const learn = async (request: LearningRequest): Promise<void> => {
  const tell = (message: FromLearner): void => parentPort?.postMessage(message);
  let told = performance.now();
  const lesson = await learningHere(request, (done, of) => {
    const now = performance.now();
    if (now - told >= TELL_EVERY) {
      told = now;
      tell({ type: 'progress', done, of });
    }
    return true;
  });
  tell({ type: 'learned', lesson });
};

if (parentPort) void learn(workerData as LearningRequest);
