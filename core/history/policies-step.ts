/**
 * The policies of a corpus taken one step on, or back: what a re-cleaning set goes with it when it is taken back, and
 * what somebody set since stays.
 */
import type { Corpus } from '../model/corpus.ts';
import type { RulePolicies } from '../model/proposal.ts';
import { sameValue } from '../model/same-value.ts';
import type { PoliciesStep } from './corpus-operation.ts';

/** The step that leads back. */
export const stepBack = ({ before, after }: PoliciesStep): PoliciesStep => ({ before: after, after: before });

/**
 * `policies` with each rule as the step leaves it, where it stands as the step found it; the same object where none
 * does. A rule that is not named keeps its own terms.
 */
const stepped = (policies: RulePolicies, { before, after }: PoliciesStep): RulePolicies => {
  const rules = new Set([...Object.keys(before), ...Object.keys(after)]);
  const moved = [...rules].filter(
    (rule) => !sameValue(before[rule], after[rule]) && sameValue(policies[rule], before[rule]),
  );
  if (moved.length === 0) return policies;
  const others = Object.entries(policies).filter(([rule]) => !moved.includes(rule));
  const set = moved.flatMap((rule) => {
    const policy = after[rule];
    return policy === undefined ? [] : [[rule, policy] as const];
  });
  return Object.fromEntries([...others, ...set]);
};

/** A description with its policies taken that step; the same object where none is. */
export const withPolicies =
  (step: PoliciesStep) =>
  (corpus: Corpus): Corpus => {
    const policies = stepped(corpus.policies, step);
    return policies === corpus.policies ? corpus : { ...corpus, policies };
  };
