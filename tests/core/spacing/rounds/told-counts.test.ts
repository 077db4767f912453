/** What evidence says of counts is true of the source. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Evidence } from '../../../../core/model/evidence.ts';
import type { Proposal } from '../../../../core/model/proposal.ts';
import { withToldCounts } from '../../../../core/spacing/rounds/told-counts.ts';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

const countsOf = (proposals: readonly Proposal[]): readonly Evidence[] =>
  proposals.flatMap(({ evidence }) => evidence.filter(({ kind }) => kind === 'count'));

const counted = (form: string, count: number, within: 'dispatch' | 'corpus' = 'dispatch'): Evidence => ({
  kind: 'count',
  form,
  count,
  within,
});

const proposal = (...evidence: readonly Evidence[]): Proposal => ({
  from: 0,
  to: 0,
  insert: ' ',
  rule: 'joined-words',
  version: 1,
  confidence: 0.9,
  evidence,
});

describe('a count', () => {
  it('is of the words of the source, whatever edits part', () => {
    const text = 'Xyrnal vote. ÀXyrnal, on rit. Xyrnalpour sa part, Xyrnale et Xyrnal.';
    expect(countsOf(withToldCounts(text, [proposal(counted('Xyrnal', 5))]))).toEqual([counted('Xyrnal', 2)]);
  });

  it('says that edits part a form that stands nowhere by itself', () => {
    const text = 'ÀXyrnal, on rit. Xyrnalpour sa part.';
    expect(countsOf(withToldCounts(text, [proposal(counted('Xyrnal', 1))]))).toEqual([
      { ...counted('Xyrnal', 1), parted: true },
    ]);
  });

  it('is the same whether few forms are told of or many', () => {
    const words = fc.array(fc.constantFrom('a', 'b', 'é', 'e\u0301', '1', '½', '漢', '\u{1F600}', '-', ' '), {
      maxLength: 40,
    });
    const many = Array.from({ length: 30 }, (_, i) => counted(`Xyrnal${i}`, 1));
    fc.assert(
      fc.property(
        words,
        fc.string({ unit: fc.constantFrom('a', 'b', 'é', '1'), minLength: 1, maxLength: 3 }),
        (parts, form) => {
          const text = parts.join('');
          const [alone] = countsOf(withToldCounts(text, [proposal(counted(form, 1))]));
          const [among] = countsOf(withToldCounts(text, [proposal(counted(form, 1), ...many)]));
          expect(alone).toEqual(among);
        },
      ),
    );
  });

  it('of the corpus stays', () => {
    const told = [proposal(counted('Xyrnal', 7, 'corpus'))];
    expect(withToldCounts('Xyrnalpour sa part.', told)).toEqual(told);
  });

  it('of openings is of all paragraphs that begin so, whichever round found each', () => {
    const told = [1, 2, 2].map((count) => proposal({ kind: 'paragraph-start', count }));
    expect(withToldCounts('', told)).toEqual(told.map(() => proposal({ kind: 'paragraph-start', count: 3 })));
  });

  it('is true where a name was set free by an edit of an earlier round', () => {
    const text = 'Le cacao se vend mieux àXyrnal lundi. Le maire de Xyrnalpour sa part accepte.';
    const { proposals, all } = cleaned(text, lexicon);
    expect(all).toBe('Le cacao se vend mieux à Xyrnal lundi. Le maire de Xyrnal pour sa part accepte.');
    for (const fact of countsOf(proposals)) expect(fact).toMatchObject({ form: 'Xyrnal', parted: true });
    expect(countsOf(proposals)).not.toEqual([]);
  });
});
