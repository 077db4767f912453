/**
 * What a corpus learns from the dispatches that persons reviewed: weights for `segment`, and how well the held-back
 * dispatches agree with their reviewers before and after, so that the archivist can choose. The held-back ones are
 * never learned from; which they are depends on their text alone, and neither order nor chance changes the outcome.
 */

import { seenText } from '../../model/normalised-text.ts';
import type { Role } from '../../model/role.ts';
import type { LearnedWeights } from '../decoding/learned-weights.ts';
import { learnedIn, withLearned } from '../decoding/parameters.ts';
import { learnedTrust, type TrustCount } from '../doubts/trust.ts';
import { segment, segmentTold } from '../segment.ts';
import { type Agreement, NO_AGREEMENT, withDispatch } from './agreement.ts';
import { type Example, learn } from './learn.ts';

export interface Learned {
  /** For `segment`, and for `corpus.json`. Empty where there was nothing to learn. */
  readonly weights: LearnedWeights;
  readonly learnedFrom: number;
  /** Agreement on the held-back dispatches with the weights in use until now, and with the learned ones. */
  readonly before: Agreement;
  readonly after: Agreement;
}

export interface LearnReviewedOptions {
  /** The weights in use until now, null for the shipped ones; learning starts from the shipped ones all the same. */
  readonly current?: LearnedWeights | null;
  /** Told how much of all the work is done, 0 to 1; returns false to stop, and then nothing is learned. */
  readonly onProgress?: (done: number) => boolean;
}

/** One dispatch of so many is held back. */
const HELD_BACK = 5;
const MOST_HELD_BACK = 500;
/** More dispatches teach nothing more: a part of them is taken. */
const MOST_LESSONS = 10_000;
/** Few examples are gone through more often, up to this many times. */
const STEPS = 6000;
const MOST_ROUNDS = 12;
const RATE = 0.15;
/** The share of the work that learning is; the rest is looking at the held-back dispatches. */
const LEARNING = 0.95;

/** FNV-1a (Fowler, Noll, Vo) over the code units of a text: an order that depends on nothing else. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
};

const agreementOf = (examples: readonly Example[], weights: LearnedWeights | null): Agreement => {
  let agreement = NO_AGREEMENT;
  for (const { text, blocks } of examples)
    agreement = withDispatch(agreement, text, blocks, segment(text, weights));
  return agreement;
};

/** The example as `segment` reads it. */
const seenExample = (example: Example): Example => {
  const seen = seenText(example.text);
  if (seen === null || !seen.areSpans(example.blocks)) return example;
  return {
    text: seen.text,
    blocks: example.blocks.map((block) => ({ ...block, ...seen.toNormalised(block) })),
  };
};

/** How far roles may be trusted that nothing tells: how often they are right in dispatches that were not learned from. */
const trustFrom = (examples: readonly Example[], weights: LearnedWeights): LearnedWeights => {
  const counts = new Map<Role, TrustCount>();
  for (const { text, blocks } of examples) {
    const right = new Set(blocks.map(({ role, from, to }) => `${role} ${from}-${to}`));
    for (const { block, told } of segmentTold(text, weights)) {
      if (told) continue;
      const count = counts.get(block.role) ?? { blocks: 0, right: 0 };
      counts.set(block.role, count);
      count.blocks++;
      if (right.has(`${block.role} ${block.from}-${block.to}`)) count.right++;
    }
  }
  return learnedTrust(counts);
};

/**
 * Learns from reviewed dispatches: their sources with the blocks as persons left them. Of fewer than two dispatches
 * nothing is learned. Takes some seconds for 10,000 dispatches.
 *
 * @returns null where it was stopped
 */
export const learnReviewed = (
  reviewed: readonly Example[],
  { current = null, onProgress }: LearnReviewedOptions = {},
): Learned | null => {
  const ordered = reviewed
    .map((example) => ({ example, hash: hashOf(example.text) }))
    .sort((a, b) => a.hash - b.hash || (a.example.text < b.example.text ? -1 : 1))
    .map(({ example }) => example);
  const back = Math.min(MOST_HELD_BACK, Math.ceil(ordered.length / HELD_BACK));
  const heldBack = ordered.slice(0, ordered.length < 2 ? 0 : back);
  const lessons = ordered.slice(back, back + MOST_LESSONS).map(seenExample);
  const rounds = Math.max(2, Math.min(MOST_ROUNDS, Math.ceil(STEPS / Math.max(1, lessons.length))));
  let stopped = false;
  const vector = learn(withLearned(null), lessons, {
    rounds,
    rate: RATE,
    onProgress: (done, of) => {
      stopped = onProgress?.((LEARNING * done) / of) === false;
      return !stopped;
    },
  });
  if (stopped) return null;
  const learned = learnedIn(vector);
  const weights = { ...learned, ...trustFrom(heldBack, learned) };
  const before = agreementOf(heldBack, current);
  return { weights, learnedFrom: lessons.length, before, after: agreementOf(heldBack, weights) };
};
