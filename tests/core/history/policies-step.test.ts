/** The policies that a re-cleaning set, taken back and set again, beside what others set since. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stepBack, withPolicies } from '../../../core/history/policies-step.ts';
import { type Corpus, emptyCorpus } from '../../../core/model/corpus.ts';
import type { RulePolicies } from '../../../core/model/proposal.ts';

const policies: fc.Arbitrary<RulePolicies> = fc.dictionary(
  fc.constantFrom('lost-wrap', 'joined-words', 'nbsp'),
  fc.oneof(
    fc.constantFrom('auto' as const, 'propose' as const, 'off' as const),
    fc.record({ policy: fc.constant('auto' as const), threshold: fc.constantFrom(0.5, 0.9) }),
  ),
);
const corpusWith = (set: RulePolicies): Corpus => ({
  ...emptyCorpus('01J00000000000000000000000', 'Essai'),
  policies: set,
});

describe('policies', () => {
  it('go one step on and back, and are where they were', () => {
    fc.assert(
      fc.property(policies, policies, (before, after) => {
        const start = corpusWith(before);
        const on = withPolicies({ before, after })(start);
        expect(on.policies).toEqual(after);
        expect(withPolicies(stepBack({ before, after }))(on).policies).toEqual(before);
        // Once more changes nothing, as after a kill.
        expect(withPolicies({ before, after })(on).policies).toEqual(on.policies);
      }),
    );
  });

  it('that somebody set since stay', () => {
    fc.assert(
      fc.property(policies, policies, policies, (before, after, since) => {
        const back = withPolicies(stepBack({ before, after }))(corpusWith(since)).policies;
        for (const rule of new Set([before, after, since].flatMap(Object.keys)))
          expect([since[rule], before[rule]]).toContainEqual(back[rule]);
        for (const rule of Object.keys(since))
          if (JSON.stringify(since[rule]) !== JSON.stringify(after[rule]))
            expect(back[rule]).toEqual(since[rule]);
      }),
    );
  });
});
