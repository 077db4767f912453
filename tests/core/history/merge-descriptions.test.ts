/** Merging what two copies say of their corpus. */
import { expect, it } from 'vitest';
import { mergeDescriptions } from '../../../core/history/merge-descriptions.ts';
import { type Corpus, emptyCorpus } from '../../../core/model/corpus.ts';

const corpus = (weights: Corpus['weights']): Corpus => ({
  ...emptyCorpus('01JGZZZZZZZZZZZZZZZZZZZZZZ', 'Archive'),
  weights,
});

it('takes the same weights for the same, in whatever order a program wrote them', () => {
  const mine = corpus({ lead: 0.5, body: 1 });
  const theirs = corpus({ body: 1, lead: 0.5 });
  expect(mergeDescriptions(null, mine, theirs)).toEqual({ corpus: mine, kept: [] });
  expect(mergeDescriptions(mine, theirs, corpus({ body: 2, lead: 0.5 }))).toMatchObject({
    corpus: { weights: { body: 2, lead: 0.5 } },
    kept: [],
  });
});
