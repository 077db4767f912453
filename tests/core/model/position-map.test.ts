import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, belongs, type Edit } from '../../../core/model/edit.ts';
import { positionMap } from '../../../core/model/position-map.ts';
import { sample } from '../arbitrary-curation.ts';

/** The oracle: every character with where it came from; inserted ones come from nowhere. */
const traced = (from: number, to: number, edits: readonly Edit[]): (number | null)[] => {
  const out: (number | null)[] = [];
  let at = from;
  for (const edit of edits) {
    for (; at < edit.from; at++) out.push(at);
    for (let i = 0; i < edit.insert.length; i++) out.push(null);
    at = edit.to;
  }
  for (; at < to; at++) out.push(at);
  return out;
};

describe('positionMap', () => {
  it('takes every kept character to itself, both ways', () => {
    fc.assert(
      fc.property(sample, ({ text, curation }) => {
        for (const block of curation.blocks) {
          const edits = curation.edits.filter((e) => e.state === 'accepted' && belongs(text, block, e));
          const map = positionMap(block, edits);
          const origin = traced(block.from, block.to, edits);
          expect(map.length).toBe(origin.length);
          expect(map.length).toBe(applyEdits(text, block, edits).length);
          for (const [cleaned, source] of origin.entries()) {
            if (source === null) continue;
            expect(map.toCleaned(source, 'after')).toBe(cleaned);
            expect(map.toSource(cleaned, 'after')).toBe(source);
            expect(map.toCleaned(source + 1, 'before')).toBe(cleaned + 1);
            expect(map.toSource(cleaned + 1, 'before')).toBe(source + 1);
          }
        }
      }),
    );
  });

  it('tells the sides of an insertion apart', () => {
    const map = positionMap({ from: 10, to: 20 }, [{ from: 13, to: 13, insert: '--' }]);
    expect([map.toCleaned(13, 'before'), map.toCleaned(13, 'after')]).toEqual([3, 5]);
    expect([map.toSource(3, 'before'), map.toSource(4, 'before'), map.toSource(4, 'after')]).toEqual([
      13, 13, 13,
    ]);
  });

  it('takes positions inside a deletion to where it was', () => {
    const map = positionMap({ from: 10, to: 20 }, [{ from: 13, to: 16, insert: '' }]);
    expect([map.toCleaned(14, 'before'), map.toCleaned(14, 'after')]).toEqual([3, 3]);
    expect([map.toSource(3, 'before'), map.toSource(3, 'after')]).toEqual([13, 16]);
  });
});
