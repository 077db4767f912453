/**
 * What the pipeline makes of a source before anyone has decided anything. `segmentation/` makes the blocks,
 * `spacing/` the edits, `metadata/` the values; `clean.ts` joins them.
 */

import type { Replacement } from './edit.ts';
import type { Evidence } from './evidence.ts';

/** What becomes of a rule's edits: accepted at once from its threshold of confidence, proposed, or not made at all. */
export const POLICIES = ['auto', 'propose', 'off'] as const;
export type Policy = (typeof POLICIES)[number];

/** A policy with the confidence from which, under `auto`, an edit comes accepted, 0 to 1. */
export interface RulePolicy {
  readonly policy: Policy;
  readonly threshold: number;
}

/** The policies that a corpus sets, by rule, with a threshold or with the rule's own; a rule not named keeps both. */
export type RulePolicies = Readonly<Record<string, Policy | RulePolicy>>;

/** What changes of the policies of a corpus, by rule; null gives a rule its own terms back. A rule not named stays as it is. */
export type PoliciesChange = Readonly<Record<string, Policy | RulePolicy | null>>;

/** An edit that a rule proposes: its effect, how sure the rule is (0 to 1), and why. */
export interface Proposal extends Replacement {
  readonly rule: string;
  readonly version: number;
  readonly confidence: number;
  readonly evidence: readonly Evidence[];
}

/** A width at which the source was hard-wrapped, with how many of its line ends, lost or kept, fit it. */
export interface WrapColumn {
  readonly width: number;
  readonly support: number;
  readonly of: number;
}

/** The same `by` characters further on. Field by field: a spread costs several times as much, and makes an object of another shape. */
export const movedProposal = (
  { from, to, insert, rule, version, confidence, evidence }: Proposal,
  by: number,
): Proposal => ({ from: from + by, to: to + by, insert, rule, version, confidence, evidence });
