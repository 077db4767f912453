/** Learning from a corpus: what is held back is never learned from, and what is kept gives the learned weights again. */
import { describe, expect, it } from 'vitest';
import { generate } from '../../../bench/segmentation/generate.ts';
import { type Example, learn } from '../../../core/segmentation/learn.ts';
import { agreementOf, learnFrom } from '../../../core/segmentation/lessons.ts';
import { segment } from '../../../core/segmentation/segment.ts';
import { WEIGHTS } from '../../../core/segmentation/weights.ts';
import { weightsRecord, weightsWith } from '../../../core/segmentation/weights-record.ts';

/** A layout that the shipped weights do not know: nothing but short lines without verb, all of them story. */
const strange = (seed: number): Example => {
  const lines = Array.from({ length: 6 }, (_, line) => `Relevé ${seed * 7 + line} de la station ${line + 1}`);
  let from = 0;
  return {
    text: lines.join('\n\n'),
    blocks: lines.map((line) => {
      const block = { role: 'body' as const, from, to: from + line.length };
      from = block.to + 2;
      return block;
    }),
  };
};

const SEEN = Array.from({ length: 50 }, (_, seed) => strange(seed));
const going = () => true;
const lesson = learnFrom(SEEN, WEIGHTS, going);
if (lesson === null) throw new Error('stopped');

describe('learning from reviewed dispatches', () => {
  it('agrees better with dispatches it has not seen, and says by how much', () => {
    expect(lesson.learnedFrom + lesson.heldBack).toBe(50);
    expect(lesson.after.blocks).toBeGreaterThan(lesson.before.blocks);
    const unseen = Array.from({ length: 10 }, (_, seed) => strange(seed + 900));
    const learned = weightsWith(WEIGHTS, lesson.weights);
    expect(agreementOf(unseen, learned).blocks).toBeGreaterThan(agreementOf(unseen, WEIGHTS).blocks);
  });

  it('learns nothing from what it holds back', () => {
    const others = SEEN.map((example, index) => (index % 5 === 4 ? generate(index, 'tuning') : example));
    expect(learnFrom(others, WEIGHTS, going)?.weights).toEqual(lesson.weights);
  });

  it('begins with the shipped weights, whatever weights are in use', () => {
    const used = weightsWith(WEIGHTS, lesson.weights);
    const again = learnFrom(SEEN, used, going);
    expect(again?.weights).toEqual(lesson.weights);
    expect(again?.before).toEqual(lesson.after);
  });

  it('can be stopped, and gives nothing then', () => {
    expect(learnFrom(SEEN, WEIGHTS, (done) => done < 10)).toBeNull();
  });
});

describe('weights as they are kept', () => {
  const learned = learn(WEIGHTS, SEEN, { rounds: 1, rate: 0.3, margin: 1 });
  const kept = weightsRecord(learned, WEIGHTS);

  it('are only what differs, and cut as the learned ones do', () => {
    expect(Object.keys(kept).length).toBeGreaterThan(0);
    expect(weightsRecord(WEIGHTS, WEIGHTS)).toEqual({});
    const again = weightsWith(WEIGHTS, kept);
    expect(weightsRecord(again, WEIGHTS)).toEqual(kept);
    for (const { text } of [strange(3), generate(5, 'tuning'), generate(6, 'tuning')])
      expect(segment(text, { weights: again })).toEqual(segment(text, { weights: learned }));
  });

  it('leave out what this version does not know', () => {
    const other = weightsWith(WEIGHTS, { 'roles/poem/long': 9, 'moods/body/sad': 2, nonsense: 1 });
    expect(weightsRecord(other, WEIGHTS)).toEqual({});
  });
});
