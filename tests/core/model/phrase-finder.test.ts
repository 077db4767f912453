/** Phrases are found as looking for each of them finds them, whatever stands around or overlaps. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createPhraseFinder } from '../../../core/model/phrase-finder.ts';

const plain = (text: string): string => text.toLowerCase().replace(/\s/gu, ' ').replaceAll('’', "'");
const lookedFor = (groups: ReadonlyMap<number, readonly string[]>, text: string): number =>
  [...groups].reduce(
    (held, [bit, phrases]) =>
      phrases.some((phrase) => plain(text).includes(plain(phrase))) ? held | bit : held,
    0,
  );

const GROUPS: ReadonlyMap<number, readonly string[]> = new Map([
  [1, ['photo', "sur l'île", 'é']],
  [2, ['hot', 'tous droits']],
  [4, ['ảnh']],
]);

describe('phrases held', () => {
  test.each([
    ['Une photo du port', 3],
    ['PHOTO', 3],
    ['Un hotel', 2],
    ['tous\u00a0droits', 2],
    ['Sur l’Île', 1],
    ['ẢNH', 4],
    ['phot', 2],
    ['Rien', 0],
    ['', 0],
    ['É', 1],
    ['\ud83d\ude00 photo', 3],
  ])('%j', (text, held) => {
    expect(createPhraseFinder(GROUPS)(text, 0, text.length)).toBe(held);
  });

  test('of a part of a text alone', () => {
    const find = createPhraseFinder(GROUPS);
    expect(find('une photo', 4, 9)).toBe(3);
    expect(find('une photo', 4, 8)).toBe(2);
    expect(find('une photo', 7, 7)).toBe(0);
  });

  test('as each phrase is found by itself', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'b', 'É', 'é', ' ', '\n', '’', "'"),
      maxLength: 30,
    });
    const phrase = fc.string({ unit: fc.constantFrom('a', 'b', 'é', ' ', "'"), minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(fc.array(phrase, { maxLength: 4 }), { maxLength: 6 }), letters, (lists, text) => {
        const groups = new Map(lists.map((list, index) => [1 << index, list]));
        expect(createPhraseFinder(groups)(text, 0, text.length)).toBe(lookedFor(groups, text));
      }),
    );
  });
});
