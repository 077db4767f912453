import { describe, expect, it } from 'vitest';
import { evaluateSegmentation } from '../../../bench/segmentation/evaluate.ts';
import { generate } from '../../../bench/segmentation/generate.ts';
import { learnWeights, printWeights } from '../../../bench/segmentation/learn-weights.ts';
import { countBlocks, f1, newBlockCount } from '../../../bench/segmentation/measure.ts';
import { type Example, learn } from '../../../core/segmentation/learn.ts';
import { segment } from '../../../core/segmentation/segment.ts';
import { WEIGHTS, type Weights } from '../../../core/segmentation/weights.ts';

describe('segmentation of dispatches never seen', () => {
  it('finds the exact story of nearly all, far more than its peers', () => {
    const { ours, peers } = evaluateSegmentation({ part: 'held-out', dispatches: 200 });
    expect(ours.exact).toBeGreaterThanOrEqual(0.95);
    expect(ours.blockF1).toBeGreaterThanOrEqual(0.98);
    for (const peer of peers) expect(peer.exactByLine).toBeLessThan(ours.exactByLine);
  });
});

/** A layout that no shipped weight knows: every paragraph is short, open and without verb; a legend stands in stars. */
const strange = (seed: number): Example => {
  const lines = Array.from(
    { length: 6 },
    (_, line) => `Relevé ${seed * 7 + line} de la station numéro ${line + 1}`,
  );
  const text = lines.join('\n\n');
  let from = 0;
  return {
    text,
    blocks: lines.map((line) => {
      const block = { role: 'body' as const, from, to: from + line.length };
      from = block.to + 2;
      return block;
    }),
  };
};

const score = (examples: readonly Example[], weights: Weights): number => {
  const count = newBlockCount();
  for (const { text, blocks } of examples) countBlocks(count, blocks, segment(text, { weights }));
  return f1(count);
};

describe('learning', () => {
  const lessons = Array.from({ length: 50 }, (_, seed) => strange(seed));
  const unseen = Array.from({ length: 20 }, (_, seed) => strange(seed + 100));
  const options = { rounds: 3, rate: 0.3, margin: 1 };
  const learned = learn(WEIGHTS, lessons, options);

  it('from fifty reviewed dispatches of an unknown layout tells others of that layout better', () => {
    const before = score(unseen, WEIGHTS);
    expect(before).toBeLessThan(1);
    expect(score(unseen, learned)).toBeGreaterThan(before);
  });

  it('gives the same weights from the same dispatches, and leaves those it was given alone', () => {
    const start = printWeights(WEIGHTS);
    expect(learn(WEIGHTS, lessons, options)).toEqual(learned);
    expect(printWeights(WEIGHTS)).toBe(start);
  });

  it('changes nothing where nothing is wrong or unsure', () => {
    const sure = Array.from({ length: 20 }, (_, seed) => generate(seed, 'tuning')).filter(
      ({ text, blocks }) => score([{ text, blocks }], WEIGHTS) === 1,
    );
    expect(sure.length).toBeGreaterThan(10);
    expect(printWeights(learn(WEIGHTS, sure, { rounds: 1, rate: 0.1, margin: 0 }))).toBe(
      printWeights(WEIGHTS),
    );
  });

  it('can be stopped', () => {
    const told: number[] = [];
    learn(WEIGHTS, lessons, {
      ...options,
      onProgress: (done) => {
        told.push(done);
        return done < 5;
      },
    });
    expect(told).toEqual([1, 2, 3, 4, 5]);
  });
});

describe('the way the shipped weights were learned', () => {
  it('can be gone again, and leaves what is known right', () => {
    const again = learnWeights(WEIGHTS, 60);
    expect(printWeights(again)).toBe(printWeights(learnWeights(WEIGHTS, 60)));
    const { ours } = evaluateSegmentation({ part: 'tuning', dispatches: 100, weights: again, alone: true });
    expect(ours.blockF1).toBeGreaterThanOrEqual(0.98);
  });
});

describe('generated dispatches', () => {
  it('are the same for the same seed and differ between parts', () => {
    expect(generate(7, 'tuning')).toEqual(generate(7, 'tuning'));
    expect(generate(7, 'held-out').text).not.toBe(generate(7, 'tuning').text);
  });
});
