/**
 * Corpus-wide operations: what a person meant for many dispatches at once. One is a single file of the corpus, durable
 * when that file is; each dispatch takes it over later, by one entry in its history that names the operation, so that
 * it can never be applied twice. Undoing one is a second operation.
 */
import { z } from 'zod';
import { type YearRule, yearRuleSchema, yearSchema } from '../metadata/infer-year.ts';
import { policiesSchema } from '../model/corpus.ts';
import { dispatchIdSchema, type Status, statusSchema } from '../model/dispatch.ts';
import {
  type FieldContent,
  type ListField,
  listFieldSchema,
  type MetadataField,
  metadataFieldSchema,
  type TermField,
  termFieldSchema,
} from '../model/metadata.ts';
import type { RulePolicies } from '../model/proposal.ts';

/** One decision that can be taken for any number of dispatches, and replayed on others. */
export type CorpusDecision =
  /**
   * Accepts or rejects all edits of a series that rules made. `undecided` leaves alone what a person has decided;
   * `all` decides it anew.
   */
  | {
      readonly type: 'decide-series';
      readonly before: string;
      readonly after: string;
      readonly state: 'accepted' | 'rejected';
      readonly over: 'undecided' | 'all';
    }
  /** Types a value; null empties the field. */
  | { readonly type: 'set-field'; readonly field: MetadataField; readonly value: FieldContent | null }
  /** Adds values to a list, behind those it has. */
  | { readonly type: 'add-terms'; readonly field: ListField; readonly terms: readonly string[] }
  | { readonly type: 'remove-terms'; readonly field: ListField; readonly terms: readonly string[] }
  /** Puts one value in the place of others, such as the preferred form of a name. */
  | {
      readonly type: 'replace-terms';
      readonly field: TermField;
      readonly terms: readonly string[];
      readonly by: string;
    }
  /** Confirms what stands in fields, each as it is known. */
  | { readonly type: 'confirm-fields'; readonly fields: readonly MetadataField[] }
  /** Sets the year of a date that has none, as a suggestion by that rule. */
  | { readonly type: 'set-year'; readonly year: number; readonly rule: YearRule }
  | {
      readonly type: 'set-status';
      readonly status: Status;
      readonly undecided: 'leave' | 'accept' | 'reject';
    };

/** What the corpus set of rules before, and what it sets since. */
export interface PoliciesStep {
  readonly before: RulePolicies;
  readonly after: RulePolicies;
}

/**
 * Cleans dispatches again with the rules of now. What that makes of one follows from the rules, the words and the
 * counts of the moment, so no dispatch takes it over by itself: a run takes it to them, once each, and one that was cut
 * short stands still until a person has it go on, ends it or takes it back.
 */
export interface RecleanOperation {
  readonly type: 're-clean';
  /** Whether blocks and metadata that nobody decided are made anew, too. */
  readonly anew: boolean;
  /** The policies that it set in the corpus; null where it left them. */
  readonly policies: PoliciesStep | null;
}

/** An operation that can be asked for of any selection of dispatches. */
export type SelectionOperation =
  | CorpusDecision
  /** Takes the decisions of a recipe, in order. */
  | { readonly type: 'apply-recipe'; readonly title: string; readonly decisions: readonly CorpusDecision[] }
  /** Sets the years of many dispatches, by their ids, as one operation: one undo takes all of them back. */
  | { readonly type: 'set-years'; readonly rule: YearRule; readonly years: Readonly<Record<string, number>> }
  /** Takes back what another corpus-wide operation changed, where no later decision depends on it. */
  | { readonly type: 'undo-operation'; readonly of: string };

export type CorpusOperation = SelectionOperation | RecleanOperation;

/** An operation as it is meant for one dispatch. */
export type DispatchOperation = Exclude<SelectionOperation, { type: 'set-years' }>;

/**
 * An operation as history names it: a recipe by its title and how many decisions it has, years without their dispatches,
 * a re-cleaning without its policies.
 */
export type BriefOperation =
  | CorpusDecision
  | { readonly type: 'apply-recipe'; readonly title: string; readonly decisions: number }
  | { readonly type: 'set-years'; readonly rule: YearRule; readonly years: readonly number[] }
  | { readonly type: 're-clean'; readonly anew: boolean }
  | { readonly type: 'undo-operation'; readonly of: string };

/** The id of a corpus-wide operation: a ULID, so that ids in order are operations in the order they were made. */
export const operationIdSchema = z.string().regex(/^[0-7][0-9A-HJKMNP-TV-Z]{25}$/);

const term = z.string().trim().min(1).max(1000);

const decisionShapes = [
  z.looseObject({
    type: z.literal('decide-series'),
    before: z.string(),
    after: z.string(),
    state: z.enum(['accepted', 'rejected']),
    over: z.enum(['undecided', 'all']),
  }),
  z.looseObject({
    type: z.literal('set-field'),
    field: metadataFieldSchema,
    value: z.union([z.string(), z.array(z.string())]).nullable(),
  }),
  z.looseObject({ type: z.literal('add-terms'), field: listFieldSchema, terms: z.array(term).min(1) }),
  z.looseObject({ type: z.literal('remove-terms'), field: listFieldSchema, terms: z.array(term).min(1) }),
  z.looseObject({
    type: z.literal('replace-terms'),
    field: termFieldSchema,
    terms: z.array(term).min(1),
    by: term,
  }),
  z.looseObject({ type: z.literal('confirm-fields'), fields: z.array(metadataFieldSchema).min(1) }),
  z.looseObject({ type: z.literal('set-year'), year: yearSchema, rule: yearRuleSchema }),
  z.looseObject({
    type: z.literal('set-status'),
    status: statusSchema,
    undecided: z.enum(['leave', 'accept', 'reject']),
  }),
] as const;
const undoShape = z.looseObject({ type: z.literal('undo-operation'), of: operationIdSchema });
const title = z.string().trim().min(1).max(200);

export const corpusDecisionSchema: z.ZodType<CorpusDecision> = z.discriminatedUnion('type', [
  ...decisionShapes,
]);

const selectionShapes = [
  ...decisionShapes,
  z.looseObject({ type: z.literal('apply-recipe'), title, decisions: z.array(corpusDecisionSchema) }),
  z.looseObject({
    type: z.literal('set-years'),
    rule: yearRuleSchema,
    years: z.record(dispatchIdSchema, yearSchema),
  }),
  undoShape,
] as const;
const recleanShape = z.looseObject({ type: z.literal('re-clean'), anew: z.boolean() });

export const selectionOperationSchema: z.ZodType<SelectionOperation> = z.discriminatedUnion('type', [
  ...selectionShapes,
]);

export const corpusOperationSchema: z.ZodType<CorpusOperation> = z.discriminatedUnion('type', [
  ...selectionShapes,
  recleanShape.extend({
    policies: z.looseObject({ before: policiesSchema, after: policiesSchema }).nullable(),
  }),
]);

export const briefOperationSchema: z.ZodType<BriefOperation> = z.discriminatedUnion('type', [
  ...decisionShapes,
  z.looseObject({ type: z.literal('apply-recipe'), title, decisions: z.number().int().nonnegative() }),
  z.looseObject({ type: z.literal('set-years'), rule: yearRuleSchema, years: z.array(yearSchema) }),
  recleanShape,
  undoShape,
]);

/** The operation as history names it. */
export const briefly = (operation: CorpusOperation): BriefOperation => {
  switch (operation.type) {
    case 'apply-recipe':
      return { ...operation, decisions: operation.decisions.length };
    case 'set-years':
      return { ...operation, years: [...new Set(Object.values(operation.years))].sort((a, b) => a - b) };
    case 're-clean':
      return { type: 're-clean', anew: operation.anew };
    default:
      return operation;
  }
};

/** What an operation means for one dispatch, by its id: of many years its own, or null where it has none there. */
export const operationFor = (operation: SelectionOperation, id: string): DispatchOperation | null => {
  if (operation.type !== 'set-years') return operation;
  const year = operation.years[id];
  return year === undefined ? null : { type: 'set-year', year, rule: operation.rule };
};
