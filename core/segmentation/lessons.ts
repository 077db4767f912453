/**
 * Learning from the reviewed dispatches of a corpus, with an honest figure: some of them are held back, never learned
 * from, and cut with the weights in use and with the learned ones, so that the archivist sees what learning would
 * change before it changes anything.
 */
import type { Block } from '../model/block.ts';
import { type Example, learn } from './learn.ts';
import { segment } from './segment.ts';
import { WEIGHTS, type Weights } from './weights.ts';
import { type WeightsRecord, weightsRecord } from './weights-record.ts';

/** Learning asks for this many reviewed dispatches at least: with fewer, a figure would say nothing. */
export const LEAST_REVIEWED = 5;
/** One of so many is held back. */
const HELD_BACK = 5;
const OPTIONS = { rounds: 4, rate: 0.2, margin: 1 } as const;

/** How well weights agree with what persons reviewed. */
export interface Agreement {
  /** The share of dispatches whose blocks all agree, 0 to 1. */
  readonly exact: number;
  /** F1 of blocks: a block agrees when its bounds and its role do. */
  readonly blocks: number;
}

export interface Lesson {
  readonly learnedFrom: number;
  readonly heldBack: number;
  readonly before: Agreement;
  readonly after: Agreement;
  /** What of the learned weights differs from the shipped ones. */
  readonly weights: WeightsRecord;
}

const keyOf = ({ from, to, role }: Pick<Block, 'from' | 'to' | 'role'>): string => `${from}-${to}-${role}`;

/** How well `weights` cut these dispatches. */
export const agreementOf = (examples: readonly Example[], weights: Weights): Agreement => {
  let exact = 0;
  let right = 0;
  let all = 0;
  for (const { text, blocks } of examples) {
    const wanted = new Set(blocks.map(keyOf));
    const found = segment(text, { weights });
    const agreeing = found.filter((block) => wanted.has(keyOf(block))).length;
    if (agreeing === wanted.size && agreeing === found.length) exact++;
    right += agreeing;
    all += wanted.size + found.length;
  }
  return {
    exact: examples.length === 0 ? 1 : exact / examples.length,
    blocks: all === 0 ? 1 : (2 * right) / all,
  };
};

/**
 * Learns from reviewed dispatches, starting from the shipped weights. The same dispatches in the same order give the
 * same weights.
 *
 * @param examples at least {@link LEAST_REVIEWED}, in an order that has nothing to do with what they say
 * @param current the weights in use
 * @param onProgress told how much is done; false stops
 * @returns null where it was stopped
 */
export const learnFrom = (
  examples: readonly Example[],
  current: Weights,
  onProgress: (done: number, of: number) => boolean,
): Lesson | null => {
  const held = examples.filter((_, index) => index % HELD_BACK === HELD_BACK - 1);
  const lessons = examples.filter((_, index) => index % HELD_BACK !== HELD_BACK - 1);
  let going = true;
  const learned = learn(WEIGHTS, lessons, {
    ...OPTIONS,
    onProgress: (done, of) => {
      going = onProgress(done, of);
      return going;
    },
  });
  if (!going) return null;
  return {
    learnedFrom: lessons.length,
    heldBack: held.length,
    before: agreementOf(held, current),
    after: agreementOf(held, learned),
    weights: weightsRecord(learned, WEIGHTS),
  };
};
