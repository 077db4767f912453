/** Where a key leads from a row, which rows are in sight, and that the row with the focus is drawn wherever it is. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rowFrom, rowsWith } from '../../../renderer/controls/use-active-row.ts';
import { drawnRows, seenRows } from '../../../renderer/controls/use-even-rows.ts';

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 3, 2],
  ['PageDown', 3, 11],
  ['PageUp', 30, 22],
  ['Home', 57, 0],
  ['End', 3, 119],
  ['ArrowUp', 0, 0],
  ['PageUp', 5, 0],
  ['ArrowDown', 119, 119],
  ['PageDown', 115, 119],
  ['Enter', 3, null],
  ['a', 3, null],
])('%s leads from row %i of 120 to %s', (key, from, to) => {
  expect(rowFrom(from, key, 120)).toBe(to);
});

test('no key leads anywhere in an empty list', () => {
  expect(rowFrom(0, 'End', 0)).toBeNull();
});

const whole = (max: number) => fc.integer({ min: 0, max });

test('the rows in sight are those that a scroller of any height shows, and all of them are drawn', () => {
  const height = 80;
  fc.assert(
    fc.property(whole(3000), fc.integer({ min: 1, max: 3000 }), fc.nat(), (count, inner, scrolled) => {
      const top = scrolled % (Math.max(0, count * height - inner) + 1);
      const sight = { from: Math.floor(top / height), rows: Math.ceil(inner / height) + 1 };
      const { firstSeen, lastSeen } = seenRows(sight, count);
      const shown = (row: number): boolean => (row + 1) * height > top && row * height < top + inner;
      const drawn = drawnRows(sight, count, 4);
      if (count === 0) expect(lastSeen).toBeLessThan(firstSeen);
      else {
        for (const row of [firstSeen, lastSeen]) {
          expect(shown(row)).toBe(true);
          expect(drawn.first <= row && row <= drawn.last).toBe(true);
        }
        // All that are in sight as a whole are among them.
        const wholly = Math.ceil(top / height);
        for (let row = wholly; row < count && (row + 1) * height <= top + inner; row++)
          expect(firstSeen <= row && row <= lastSeen).toBe(true);
      }
    }),
  );
});

test('a list that is shorter now has its last rows in sight, before the scroller says so', () => {
  expect(seenRows({ from: 95, rows: 9 }, 20)).toEqual({ firstSeen: 12, lastSeen: 19 });
  expect(seenRows({ from: 95, rows: 9 }, 3)).toEqual({ firstSeen: 0, lastSeen: 2 });
});

test('one more row is drawn once, and in its order', () => {
  fc.assert(
    fc.property(whole(200), whole(40), fc.option(whole(300)), (first, length, more) => {
      const last = first + length - 1;
      const rows = rowsWith(first, last, more);
      const wanted = new Set(
        [...Array(300 + 1).keys()].filter((row) => (row >= first && row <= last) || row === more),
      );
      expect(rows).toEqual([...wanted].sort((a, b) => a - b));
    }),
  );
});
