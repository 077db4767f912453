import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minimalReplacements } from '../../../core/diff/minimal-replacements.ts';
import { applyEdits } from '../../../core/model/edit.ts';

const made = (before: string, after: string) =>
  minimalReplacements(before, after).map(({ from, to, insert }) => [from, to, insert]);

describe('minimalReplacements', () => {
  it.each([
    [
      'a lost space is one inserted space',
      'marquer laréception de',
      'marquer la réception de',
      [[10, 10, ' ']],
    ],
    ['a doubled space is one removed character', 'reçoit\u00a0 le', 'reçoit le', [[6, 7, '']]],
    [
      'a changed word is trimmed to its changed letters',
      'avait travailé hier',
      'avait travaillé hier',
      [[12, 12, 'l']],
    ],
    [
      'two distant changes stay two',
      'quele 9 janvier dumois',
      'que le 9 janvier du mois',
      [
        [3, 3, ' '],
        [18, 18, ' '],
      ],
    ],
    [
      'a word between two changed ones stays',
      'un deux trois',
      'on deux trais',
      [
        [0, 1, 'o'],
        [10, 11, 'a'],
      ],
    ],
    ['nothing typed is nothing', 'même texte', 'même texte', []],
    ['all removed is one removal', 'tout', '', [[0, 4, '']]],
    ['a line break typed is one insertion', 'fin.Début', 'fin.\nDébut', [[4, 4, '\n']]],
  ])('%s', (_, before, after, expected) => {
    expect(made(before, after)).toEqual(expected);
  });

  const words = fc
    .array(
      fc.constantFrom('la', 'réception', 'de', ' ', ' ', '\u00a0', '\n', ',', '.', '😀', '\ud83d', 'Tây'),
      {
        maxLength: 25,
      },
    )
    .map((parts) => parts.join(''));

  it('gives the new text when applied to the old', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const changes = minimalReplacements(before, after);
        expect(applyEdits(before, { from: 0, to: before.length }, changes)).toBe(after);
      }),
      { numRuns: 500 },
    );
  });

  it('never replaces more characters than lie between the common ends, and keeps its pieces apart', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        let start = 0;
        while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
        let end = 0;
        while (
          end < Math.min(before.length, after.length) - start &&
          before.at(-1 - end) === after.at(-1 - end)
        )
          end++;
        const changes = minimalReplacements(before, after);
        const removed = changes.reduce((sum, change) => sum + change.to - change.from, 0);
        expect(removed).toBeLessThanOrEqual(before.length - start - end);
        for (const [index, change] of changes.entries()) {
          expect(change.from < change.to || change.insert !== '').toBe(true);
          expect(change.from).toBeGreaterThan(changes[index - 1]?.to ?? -1);
        }
      }),
      { numRuns: 500 },
    );
  });
});
