/**
 * Policies being tried on the Rules page before they are applied, and what is known of each rule in the corpus. Pure:
 * `rules.ts` holds the state and asks the host.
 */
import type { Stats } from '../../core/api-values.ts';
import type { Policy, RulePolicies, RulePolicy } from '../../core/model/proposal.ts';
import type { Rule } from '../../core/spacing/rule.ts';
import { policyOf, RULES, ruleById } from '../../core/spacing/rules.ts';

export interface RuleRow {
  readonly rule: Rule;
  /** As tried, or as the corpus has it. */
  readonly terms: RulePolicy;
  /** Whether the terms differ from those of the corpus, and so are not applied yet. */
  readonly changed: boolean;
  /** Whether they are the rule's own. */
  readonly own: boolean;
  readonly accepted: number;
  readonly proposed: number;
  readonly rejected: number;
  /** How many edits a person accepted or rejected, and how many of these were accepted. */
  readonly judged: number;
  readonly approved: number;
}

const sameTerms = (a: RulePolicy, b: RulePolicy): boolean =>
  a.policy === b.policy && (a.policy !== 'auto' || a.threshold === b.threshold);

const ownTerms = (rule: string): RulePolicy => policyOf(rule);

/** A row for each rule, in the order of the registry. `draft` is null while nothing is tried. */
export const ruleRows = (
  stored: RulePolicies,
  draft: RulePolicies | null,
  edits: Stats['edits'],
): readonly RuleRow[] => {
  const counts = new Map(edits.map((line) => [line.rule, line]));
  return RULES.map((rule) => {
    const terms = policyOf(rule.id, draft ?? stored);
    const count = counts.get(rule.id);
    const rejected = count?.rejected ?? 0;
    // Only a person rejects or supersedes; what is left of a person's decisions was accepted.
    const approved = Math.max(0, (count?.byPerson ?? 0) - rejected - (count?.superseded ?? 0));
    return {
      rule,
      terms,
      changed: !sameTerms(terms, policyOf(rule.id, stored)),
      own: sameTerms(terms, ownTerms(rule.id)),
      accepted: count?.accepted ?? 0,
      proposed: count?.proposed ?? 0,
      rejected,
      judged: approved + rejected,
      approved,
    };
  });
};

/** The policies with other terms for a rule; terms that are the rule's own are not stored. */
const withTerms = (policies: RulePolicies, rule: string, terms: RulePolicy): RulePolicies => {
  const { [rule]: _, ...rest } = policies;
  return sameTerms(terms, ownTerms(rule)) ? rest : { ...rest, [rule]: terms };
};

export const withPolicy = (policies: RulePolicies, rule: string, policy: Policy): RulePolicies => {
  const { threshold } = policyOf(rule, policies);
  return withTerms(policies, rule, { policy, threshold });
};

/** @param threshold from 0 to 1; anything else is brought there */
export const withThreshold = (policies: RulePolicies, rule: string, threshold: number): RulePolicies => {
  const { policy } = policyOf(rule, policies);
  return withTerms(policies, rule, { policy, threshold: Math.min(1, Math.max(0, threshold)) });
};

export const withOwnTerms = (policies: RulePolicies, rule: string): RulePolicies =>
  withTerms(policies, rule, ownTerms(rule));

/** The draft, or null where it says what the corpus has. */
export const settledDraft = (stored: RulePolicies, draft: RulePolicies): RulePolicies | null => {
  const named = new Set([...ruleById.keys(), ...Object.keys(stored), ...Object.keys(draft)]);
  return [...named].every((rule) => sameTerms(policyOf(rule, stored), policyOf(rule, draft))) ? null : draft;
};
