/**
 * The registry of spacing rules, and what becomes of their edits. The order of the rules decides what two of them want
 * at one place: the first is heard.
 */
import type { EditState } from '../model/edit.ts';
import type { Proposal, RulePolicies, RulePolicy } from '../model/proposal.ts';
import type { Rule } from './rule.ts';
import { frenchTypography } from './rules/french-typography.ts';
import { invisibleCharacter } from './rules/invisible-character.ts';
import { joinedNames } from './rules/joined-names.ts';
import { joinedWords } from './rules/joined-words.ts';
import { keptWrap } from './rules/kept-wrap.ts';
import { lostWrap } from './rules/lost-wrap.ts';
import { markSpace } from './rules/mark-space.ts';
import { misplacedSpace } from './rules/misplaced-space.ts';
import { noBreakSpace } from './rules/no-break-space.ts';
import { paragraphOpening } from './rules/paragraph-opening.ts';
import { repeatedSpace } from './rules/repeated-space.ts';
import { sentenceBreak } from './rules/sentence-break.ts';
import { splitWord } from './rules/split-word.ts';
import { wrapColumn } from './rules/wrap-column.ts';
import { wrapHyphen } from './rules/wrap-hyphen.ts';

export const RULES: readonly Rule[] = [
  lostWrap,
  paragraphOpening,
  joinedWords,
  joinedNames,
  wrapColumn,
  sentenceBreak,
  markSpace,
  wrapHyphen,
  keptWrap,
  splitWord,
  misplacedSpace,
  repeatedSpace,
  noBreakSpace,
  invisibleCharacter,
  frenchTypography,
];

export const ruleById: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The policy in force for a rule; `off` for a rule that does not exist. */
export const policyOf = (rule: string, policies: RulePolicies = {}): RulePolicy => {
  const own = ruleById.get(rule);
  const set = policies[rule] ?? own?.policy ?? 'off';
  return typeof set === 'string' ? { policy: set, threshold: own?.threshold ?? 1 } : set;
};

/** The state in which a proposal comes: accepted when its rule is `auto` and its confidence reaches the threshold. */
export const initialState = (
  { rule, confidence }: Pick<Proposal, 'rule' | 'confidence'>,
  policies?: RulePolicies,
): Extract<EditState, 'accepted' | 'proposed'> => {
  const { policy, threshold } = policyOf(rule, policies);
  return policy === 'auto' && confidence >= threshold ? 'accepted' : 'proposed';
};
