import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlapOf, runsOf, textPrints } from '../../../core/diff/word-overlap.ts';

const words = fc.array(
  fc.integer({ min: 0, max: 9999 }).map((n) => `mot${n}`),
  { minLength: 60, maxLength: 120 },
);

describe('prints of a text', () => {
  it('are the same whatever parts its words, and few', () => {
    fc.assert(
      fc.property(words, (list) => {
        const prints = textPrints(list.join(' '));
        expect(textPrints(list.join(',\n'))).toEqual(prints);
        expect(prints).toHaveLength(4);
        for (const print of prints) expect(print).toMatch(/^[0-9a-f]{8}$/);
      }),
      { numRuns: 40 },
    );
  });

  it('find a version of which nine tenths are the same, in nearly every case', () => {
    let found = 0;
    const tried = fc.sample(words, { numRuns: 200, seed: 7 });
    for (const list of tried) {
      const text = list.join(' ');
      // One word changed spoils the five runs that hold it.
      const other = list.with(30, 'autre').join(' ');
      expect(overlapOf(runsOf(text), runsOf(other))).toBeGreaterThan(0.8);
      const known = new Set(textPrints(text));
      if (textPrints(other).some((print) => known.has(print))) found++;
    }
    expect(found).toBeGreaterThanOrEqual(198);
  });

  it.each([
    ['', 0],
    ['... !', 0],
    ['un', 1],
    ['un deux trois quatre cinq six', 2],
  ])('of %j are %i', (text, count) => {
    expect(textPrints(text)).toHaveLength(count);
  });
});
