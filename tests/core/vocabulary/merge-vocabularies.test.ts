/** Two copies of a vocabulary, joined term by term. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeVocabularies } from '../../../core/vocabulary/merge-vocabularies.ts';
import type { Term, Vocabulary } from '../../../core/vocabulary/vocabulary.ts';

const of = (...terms: readonly Term[]): Vocabulary => ({ schemaVersion: 1, id: 'v', source: null, terms });
const term = (id: string, alternates: readonly string[] = [], labels: Term['labels'] = { fr: id }): Term => ({
  ...{ id, labels, alternates },
});

describe('with the one that both began from', () => {
  const base = of(term('port'), term('mer'));
  it.each([
    [
      'what either added',
      of(...base.terms, term('pont')),
      of(...base.terms, term('quai')),
      ['port', 'mer', 'pont', 'quai'],
    ],
    ['nothing of what they took out', base, of(term('port')), ['port']],
    ['nothing of what I took out', of(term('mer')), base, ['mer']],
    [
      'what they took out and I changed',
      of(term('port'), term('mer', ['océan'])),
      of(term('port')),
      ['port', 'mer'],
    ],
  ])('has %s', (_, mine, theirs, ids) => {
    expect(mergeVocabularies(base, mine, theirs).terms.map(({ id }) => id)).toEqual(ids);
  });

  it('takes a term that only they changed, and joins one that both did', () => {
    const mine = of(term('port'), term('mer', ['océan'], { fr: 'mer' }));
    const theirs = of(term('port', ['havre']), term('mer', ['flots'], { fr: 'Mer', en: 'sea' }));
    expect(mergeVocabularies(base, mine, theirs).terms).toEqual([
      term('port', ['havre']),
      term('mer', ['océan', 'flots', 'Mer'], { fr: 'mer', en: 'sea' }),
    ]);
  });
});

const vocabulary = fc
  .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.subarray(['x', 'y'])), {
    selector: ([id]) => id,
  })
  .map((terms) => of(...terms.map(([id, alternates]) => term(id, alternates))));

it('is mine where they changed nothing, theirs where I did not, and loses no term without a base', () => {
  fc.assert(
    fc.property(vocabulary, vocabulary, (a, b) => {
      const sorted = ({ terms }: Vocabulary) => terms.toSorted((one, two) => (one.id < two.id ? -1 : 1));
      expect(mergeVocabularies(a, b, a)).toBe(b);
      expect(sorted(mergeVocabularies(a, a, b))).toEqual(sorted(b));
      const ids = new Set(mergeVocabularies(null, a, b).terms.map(({ id }) => id));
      for (const { id } of [...a.terms, ...b.terms]) expect(ids).toContain(id);
    }),
    { numRuns: 200 },
  );
});
