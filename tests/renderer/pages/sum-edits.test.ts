/** Sums of the statistics page. */
import { expect, it } from 'vitest';
import { percent, sumEdits } from '../../../renderer/pages/sum-edits.ts';

it('adds up what the rules did', () => {
  const row = (rule: string, proposed: number, accepted: number, byPerson: number) => ({
    rule,
    proposed,
    accepted,
    rejected: 1,
    superseded: 0,
    byPerson,
  });
  expect(sumEdits({ edits: [row('a', 2, 10, 3), row('b', 0, 5, 0)] })).toEqual({
    all: 19,
    proposed: 2,
    byPerson: 3,
  });
});

it('tells shares, and none of nothing', () => {
  expect([percent(1, 4, 'en'), percent(1, 3, 'en'), percent(0, 0, 'en')]).toEqual(['25%', '33.3%', '–']);
});
