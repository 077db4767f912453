import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bulletin } from '../../../../bench/segmentation/bulletin.ts';
import { evaluateSegmentation } from '../../../../bench/segmentation/evaluate.ts';
import { generate } from '../../../../bench/segmentation/generate.ts';
import { learnWeights, printWeights } from '../../../../bench/segmentation/learn-weights.ts';
import { countBlocks, f1, newBlockCount } from '../../../../bench/segmentation/measure.ts';
import { isUnsure } from '../../../../core/model/block.ts';
import {
  type LearnedWeights,
  learnedWeightsSchema,
} from '../../../../core/segmentation/decoding/learned-weights.ts';
import { learnedIn, withLearned } from '../../../../core/segmentation/decoding/parameters.ts';
import { blockF1, exactShare } from '../../../../core/segmentation/learning/agreement.ts';
import { type Example, learn } from '../../../../core/segmentation/learning/learn.ts';
import { learnReviewed } from '../../../../core/segmentation/learning/learn-reviewed.ts';
import { segment } from '../../../../core/segmentation/segment.ts';

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

const score = (examples: readonly Example[], weights: LearnedWeights | null): number => {
  const count = newBlockCount();
  for (const { text, blocks } of examples) countBlocks(count, blocks, segment(text, weights));
  return f1(count);
};

const SHIPPED = withLearned(null);

describe('learning', () => {
  const lessons = Array.from({ length: 50 }, (_, seed) => strange(seed));
  const unseen = Array.from({ length: 20 }, (_, seed) => strange(seed + 100));
  const options = { rounds: 3, rate: 0.3 };
  const learned = learn(SHIPPED, lessons, options);

  it('from fifty reviewed dispatches of an unknown layout tells others of that layout better', () => {
    const before = score(unseen, null);
    expect(before).toBeLessThan(1);
    expect(score(unseen, learnedIn(learned))).toBeGreaterThan(before);
  });

  it('gives the same weights from the same dispatches, and leaves those it was given alone', () => {
    const start = SHIPPED.slice();
    expect(learn(SHIPPED, lessons, options)).toEqual(learned);
    expect(SHIPPED).toEqual(start);
  });

  it('changes next to nothing where nothing is wrong', () => {
    const sure = Array.from({ length: 20 }, (_, seed) => generate(seed, 'tuning')).filter(
      ({ text, blocks }) => score([{ text, blocks }], null) === 1,
    );
    expect(sure.length).toBeGreaterThan(10);
    const changes = Object.values(learnedIn(learn(SHIPPED, sure, { rounds: 1, rate: 0.1 })));
    expect(Math.max(0, ...changes.map(Math.abs))).toBeLessThan(0.1);
  });

  it('can be stopped', () => {
    const told: number[] = [];
    learn(SHIPPED, lessons, {
      ...options,
      onProgress: (done) => {
        told.push(done);
        return done < 55;
      },
    });
    expect(told).toEqual(Array.from({ length: 55 }, (_, index) => index + 1));
  });
});

describe('learning from reviewed dispatches', () => {
  const reviewed = Array.from({ length: 50 }, (_, seed) => strange(seed));
  const learned = learnReviewed(reviewed);

  it('tells how well the held-back dispatches agree before and after', () => {
    expect(learned?.learnedFrom).toBe(40);
    expect(learned?.before.dispatches).toBe(10);
    expect(learned?.after.dispatches).toBe(10);
    expect(learned && blockF1(learned.after)).toBeGreaterThan(learned ? blockF1(learned.before) : 1);
    expect(learned && exactShare(learned.after)).toBe(1);
  });

  it('does not depend on their order', () => {
    expect(learnReviewed([...reviewed].reverse())).toEqual(learned);
  });

  it('gives weights that survive being written down, and that say nothing where nothing was learned', () => {
    expect(learnedWeightsSchema.parse(JSON.parse(JSON.stringify(learned?.weights)))).toEqual(
      learned?.weights,
    );
    expect(learnReviewed([])?.weights).toEqual({});
    expect(learnReviewed(reviewed.slice(0, 1))?.learnedFrom).toBe(0);
  });

  it('compares with the weights in use', () => {
    const again = learnReviewed(reviewed, { current: learned?.weights ?? null });
    expect(again?.before).toEqual(learned?.after);
    expect(again?.weights).toEqual(learned?.weights);
  });

  it('trusts what nothing but its place tells as far as reviewers confirmed it', () => {
    const unsure = (weights: LearnedWeights | null): number =>
      Array.from({ length: 20 }, (_, seed) => segment(bulletin(seed + 500).text, weights))
        .flat()
        .filter((block) => block.role === 'teaser-headline' && isUnsure(block)).length;
    const bulletins = learnReviewed(Array.from({ length: 50 }, (_, seed) => bulletin(seed)));
    const weights = bulletins?.weights ?? {};
    const untrusted = Object.fromEntries(
      Object.entries(weights).filter(([name]) => !name.startsWith('trust ')),
    );
    expect(unsure(untrusted)).toBeGreaterThan(10);
    expect(unsure(weights)).toBeLessThan(unsure(untrusted) / 4);
  });

  it('passes over weights of a version that has others', () => {
    const { text } = strange(3);
    expect(segment(text, { 'role headline of-no-version': 40, 'no such weight': -40 })).toEqual(
      segment(text),
    );
  });

  it('can be stopped, and then teaches nothing', () => {
    expect(learnReviewed(reviewed, { onProgress: (done) => done < 0.3 })).toBeNull();
  });
});

describe('the way the shipped weights were learned', () => {
  it('can be gone again, and leaves what is known right', () => {
    const again = learnWeights(60);
    expect(printWeights(again)).toBe(printWeights(learnWeights(60)));
    const { ours } = evaluateSegmentation({
      part: 'tuning',
      dispatches: 100,
      weights: learnedIn(again),
      alone: true,
    });
    expect(ours.blockF1).toBeGreaterThanOrEqual(0.98);
  });

  it('prints the shipped weights as their table holds them', () => {
    const source = readFileSync(
      new URL('../../../../core/segmentation/decoding/weights.ts', import.meta.url),
      'utf8',
    );
    for (const line of printWeights(SHIPPED)
      .split('\n')
      .filter((row) => /^(?:always|[a-z-]+ {2})/u.test(row)))
      expect(source).toContain(line.trimEnd());
  });
});

describe('generated dispatches', () => {
  it('are the same for the same seed and differ between parts', () => {
    expect(generate(7, 'tuning')).toEqual(generate(7, 'tuning'));
    expect(generate(7, 'held-out').text).not.toBe(generate(7, 'tuning').text);
  });
});
