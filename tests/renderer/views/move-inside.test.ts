/** A place brought into sight stands where a person looks; one that is in sight already does not move. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wayInside } from '../../../renderer/views/move-inside.ts';

const box = { top: 100, height: 600 };

describe('wayInside', () => {
  it.each([
    ['well inside', { top: 300, height: 20 }, 0],
    ['at the upper margin', { top: 188, height: 20 }, 0],
    ['at the lower margin', { top: 592, height: 20 }, 0],
    ['on the last row of pixels, to the middle', { top: 699, height: 20 }, 309],
    ['over the upper edge, to the middle', { top: 0, height: 20 }, -390],
    ['taller than the box, to the beginning of the middle third', { top: 900, height: 2000 }, 600],
  ])('%s', (_, place, way) => expect(wayInside(box, place)).toBe(way));

  it('leaves a place that it moved where it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 2000 }),
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: 0, max: 3000 }),
        (height, top, tall) => {
          const small = { top: 0, height };
          const moved = top - wayInside(small, { top, height: tall });
          expect(moved).toBeGreaterThanOrEqual(0);
          expect(moved).toBeLessThan(height);
          expect(wayInside(small, { top: moved, height: tall })).toBeCloseTo(0);
        },
      ),
    );
  });
});
