/** Of a long list what is in sight is drawn, and little else. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawnRows } from '../../../renderer/controls/use-even-rows.ts';

test('every row in sight is drawn, and no more than so many around them', () => {
  const whole = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(whole(100_000), whole(40), whole(100_000), whole(10), (from, rows, count, around) => {
      const { first, last } = drawnRows({ from, rows }, count, around);
      expect(first).toBeGreaterThanOrEqual(0);
      expect(last).toBeLessThan(Math.max(1, count));
      expect(last - first + 1).toBeLessThanOrEqual(rows + 2 * around);
      for (let row = from; row < Math.min(from + rows, count); row++)
        expect(first <= row && row <= last).toBe(true);
      // A list that is shorter now shows its end.
      if (count > 0 && rows > 0) expect(last).toBeGreaterThanOrEqual(Math.min(count, rows) - 1);
    }),
  );
});

test.each([
  ['none', { from: 0, rows: 9 }, 0, { first: 0, last: -1 }],
  ['fewer than fit', { from: 0, rows: 9 }, 3, { first: 0, last: 2 }],
  ['the first', { from: 0, rows: 9 }, 1000, { first: 0, last: 12 }],
  ['some in the middle', { from: 500, rows: 9 }, 1000, { first: 496, last: 512 }],
  ['the last', { from: 995, rows: 9 }, 1000, { first: 987, last: 999 }],
  ['the last of a list that is shorter now', { from: 995, rows: 9 }, 20, { first: 7, last: 19 }],
])('%s', (_, sight, count, drawn) => {
  expect(drawnRows(sight, count, 4)).toEqual(drawn);
});
