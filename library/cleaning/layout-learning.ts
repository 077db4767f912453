/**
 * Learning away from whoever asks: an interface with two implementations, this one in the process at hand and
 * `layout-thread.ts` in a worker thread, since learning from a large corpus takes a while and can be cut short.
 */

import type { LearnedWeights } from '../../core/segmentation/decoding/learned-weights.ts';
import type { Example } from '../../core/segmentation/learning/learn.ts';
import { type Learned, learnReviewed } from '../../core/segmentation/learning/learn-reviewed.ts';

export interface LearningRequest {
  readonly examples: readonly Example[];
  /** The weights in use; null for the shipped ones. */
  readonly current: LearnedWeights | null;
}

/** Told how much is done, 0 to 1; answers false to stop. */
export type LearningProgress = (done: number) => boolean;

/** Learns from the examples; null where it was stopped. */
export type Learning = (request: LearningRequest, onProgress: LearningProgress) => Promise<Learned | null>;

export const learningHere: Learning = async ({ examples, current }, onProgress) =>
  learnReviewed(examples, { current, onProgress });
