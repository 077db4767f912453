/** A view scrolls under a drag only at its edges, the faster the nearer, and never beyond its pace. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edgeStep, heightInside } from '../../../renderer/views/edge-scroll.ts';

const box = { top: 100, bottom: 700 };

describe('edgeStep', () => {
  it.each([
    ['in the middle', 400, 0],
    ['just inside the lower edge’s reach', 665, 0],
    ['half way to the lower edge', 682, 7],
    ['at the lower edge', 700, 14],
    ['far below', 5000, 14],
    ['half way to the upper edge', 118, -7],
    ['at the upper edge', 100, -14],
    ['far above', -900, -14],
  ])('%s', (_, y, step) => expect(edgeStep(y, box)).toBe(step));

  it('stands still in a box without height', () => {
    expect(edgeStep(100, { top: 100, bottom: 100 })).toBe(0);
  });

  it('never scrolls less the further out the pointer is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -500, max: 1500 }),
        fc.integer({ min: 0, max: 500 }),
        fc.integer({ min: 0, max: 900 }),
        (y, down, height) => {
          const small = { top: 100, bottom: 100 + height };
          expect(edgeStep(y + down, small)).toBeGreaterThanOrEqual(edgeStep(y, small));
        },
      ),
    );
  });
});

describe('heightInside', () => {
  it.each([
    [400, 400],
    [-50, 101],
    [900, 699],
  ])('%i is pointed at as %i', (y, inside) => expect(heightInside(y, box)).toBe(inside));
});
