import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetAtPosition, positionAtOffset } from '../../../renderer/views/anchor.ts';

describe('the anchor', () => {
  const items = fc
    .record({
      from: fc.nat(10_000),
      length: fc.nat(5000),
      start: fc.nat(10_000),
      size: fc.integer({ min: 20, max: 3000 }),
    })
    .map(({ from, length, start, size }) => ({ span: { from, to: from + length }, extent: { start, size } }));

  it('comes back to the same position from the offset that it gives', () => {
    fc.assert(
      fc.property(items, fc.double({ min: 0, max: 1, noNaN: true }), ({ span, extent }, share) => {
        const position = Math.round(span.from + share * (span.to - span.from));
        expect(positionAtOffset(span, extent, offsetAtPosition(span, extent, position))).toBe(position);
      }),
    );
  });

  it('keeps inside the item', () => {
    fc.assert(
      fc.property(items, fc.integer(), fc.integer(), ({ span, extent }, offset, position) => {
        const at = positionAtOffset(span, extent, offset);
        expect(at >= span.from && at <= span.to).toBe(true);
        const top = offsetAtPosition(span, extent, position);
        expect(top >= extent.start && top <= extent.start + extent.size).toBe(true);
      }),
    );
  });
});
