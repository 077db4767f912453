/** Why an edit of a rule was accepted at once or waits for a person, by the policies of its corpus. */
import type { Edit } from '../model/edit.ts';
import type { RulePolicies, RulePolicy } from '../model/proposal.ts';
import { initialState, policyOf } from './rules.ts';

export type InitialReason =
  /** Its confidence reaches the threshold of a rule that accepts by itself. */
  | 'reaches'
  /** Its confidence is below that threshold. */
  | 'below'
  /** Its rule only proposes. */
  | 'proposes'
  /** Its rule is off now: it would not be made again. */
  | 'off'
  /** It would come in the other state now: other settings made it, or a person put it back to be decided. */
  | 'otherwise';

export interface InitialTerms extends RulePolicy {
  readonly reason: InitialReason;
}

/**
 * The terms of an edit that a rule made. Where a person decided, they say in which state it came by today's settings.
 */
export const initialTerms = (
  { rule, confidence, state, decided }: Pick<Edit, 'rule' | 'confidence' | 'state' | 'decided'>,
  policies: RulePolicies,
): InitialTerms => {
  const terms = policyOf(rule, policies);
  const comes = initialState({ rule, confidence }, policies);
  if (terms.policy === 'off') return { ...terms, reason: 'off' };
  if (decided === null && comes !== state) return { ...terms, reason: 'otherwise' };
  if (terms.policy === 'propose') return { ...terms, reason: 'proposes' };
  return { ...terms, reason: comes === 'accepted' ? 'reaches' : 'below' };
};
