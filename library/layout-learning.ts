/**
 * Learning away from whoever asks: an interface with two implementations, this one in the process at hand and
 * `layout-thread.ts` in a worker thread, since learning from a large corpus takes a while and can be cut short.
 */
import type { Example } from '../core/segmentation/learn.ts';
import { type Lesson, learnFrom } from '../core/segmentation/lessons.ts';
import { WEIGHTS } from '../core/segmentation/weights.ts';
import { type WeightsRecord, weightsWith } from '../core/segmentation/weights-record.ts';

export interface LearningRequest {
  readonly examples: readonly Example[];
  /** What of the weights in use differs from the shipped ones; null where those are in use. */
  readonly current: WeightsRecord | null;
}

/** Told how much is done; answers false to stop. */
export type LearningProgress = (done: number, of: number) => boolean;

/** Learns from the examples; null where it was stopped. */
export type Learning = (request: LearningRequest, onProgress: LearningProgress) => Promise<Lesson | null>;

export const learningHere: Learning = async ({ examples, current }, onProgress) =>
  learnFrom(examples, current === null ? WEIGHTS : weightsWith(WEIGHTS, current), onProgress);
