import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, canonical, collide, editId } from '../../../core/model/edit.ts';

const replacement = (length: number) =>
  fc
    .record({
      a: fc.nat({ max: length }),
      b: fc.nat({ max: length }),
      insert: fc.stringMatching(/^[ab ]{0,4}$/),
    })
    .map(({ a, b, insert }) => ({ from: Math.min(a, b), to: Math.max(a, b), insert }));

const textAndReplacement = fc
  .stringMatching(/^[ab \n]{0,12}$/)
  .chain((text) => replacement(text.length).map((edit) => ({ text, edit })));

const effect = (text: string, { from, to, insert }: { from: number; to: number; insert: string }): string =>
  text.slice(0, from) + insert + text.slice(to);

describe('canonical', () => {
  it.each([
    ['quele', { from: 0, to: 5, insert: 'que le' }, { from: 3, to: 3, insert: ' ' }],
    ['a  b', { from: 1, to: 3, insert: ' ' }, { from: 1, to: 2, insert: '' }],
    ['ab', { from: 0, to: 2, insert: 'ab' }, { from: 0, to: 0, insert: '' }],
    ['ab', { from: 0, to: 2, insert: '' }, { from: 0, to: 2, insert: '' }],
  ])('takes off what %j and its replacement have in common', (text, edit, least) => {
    expect(canonical(text, edit)).toEqual(least);
  });

  it('keeps the effect and cannot be made smaller', () => {
    fc.assert(
      fc.property(textAndReplacement, ({ text, edit }) => {
        const least = canonical(text, edit);
        expect(effect(text, least)).toBe(effect(text, edit));
        expect(canonical(text, least)).toEqual(least);
        expect(least.to - least.from).toBeLessThanOrEqual(edit.to - edit.from);
      }),
    );
  });
});

describe('editId', () => {
  it('differs whenever the replacement does', () => {
    fc.assert(
      fc.property(replacement(9), replacement(9), (a, b) => {
        expect(editId(a) === editId(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });
});

describe('collide', () => {
  it.each([
    ['two insertions at one place', { from: 3, to: 3 }, { from: 3, to: 3 }, true],
    ['an insertion before a deletion', { from: 3, to: 3 }, { from: 3, to: 5 }, false],
    ['an insertion behind a deletion', { from: 5, to: 5 }, { from: 3, to: 5 }, false],
    ['an insertion inside a deletion', { from: 4, to: 4 }, { from: 3, to: 5 }, true],
    ['neighbouring deletions', { from: 1, to: 3 }, { from: 3, to: 5 }, false],
    ['overlapping deletions', { from: 1, to: 4 }, { from: 3, to: 5 }, true],
  ])('%s', (_, a, b, expected) => {
    expect(collide(a, b)).toBe(expected);
    expect(collide(b, a)).toBe(expected);
  });
});

describe('applyEdits', () => {
  it('gives a span with its replacements made', () => {
    const text = 'Leministre a  dit quele 9';
    const edits = [
      { from: 2, to: 2, insert: ' ' },
      { from: 12, to: 13, insert: '' },
      { from: 21, to: 21, insert: ' ' },
    ];
    expect(applyEdits(text, { from: 0, to: text.length }, edits)).toBe('Le ministre a dit que le 9');
  });
});
