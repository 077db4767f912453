/**
 * Operations: what a person meant. They are stored with the change they made, so that history reads in words and a
 * recipe can be made of them. Operations of a newer version that we do not know are kept and shown as such.
 */
import { z } from 'zod';
import { type YearRule, yearRuleSchema, yearSchema } from '../metadata/infer-year.ts';
import { corpusWordSchema } from '../model/corpus-word.ts';
import { type Status, statusSchema } from '../model/dispatch.ts';
import type { HandEdit } from '../model/hand-edit.ts';
import { type FieldContent, type MetadataField, metadataFieldSchema } from '../model/metadata.ts';
import { type Decision, decisionSchema } from '../model/provenance.ts';
import { type Role, roleSchema } from '../model/role.ts';
import type { Span } from '../model/span.ts';
import { type BriefOperation, briefOperationSchema, operationIdSchema } from './corpus-operation.ts';

export type Operation =
  /** Puts edits, by id, in a state; `proposed` takes a decision back. */
  | {
      readonly type: 'decide';
      readonly edits: readonly string[];
      readonly state: 'accepted' | 'rejected' | 'proposed';
    }
  /** Declares a word right in this corpus, and rejects the edits that would change it. */
  | { readonly type: 'declare-word'; readonly word: string; readonly edits: readonly string[] }
  /** Replaces source spans by hand. */
  | { readonly type: 'edit-text'; readonly replacements: readonly HandEdit[] }
  /** Takes one edit back: a hand edit goes, and what it superseded is proposed again; a rule's edit is proposed again. */
  | { readonly type: 'revert-edit'; readonly edit: string }
  | { readonly type: 'set-role'; readonly blocks: readonly Span[]; readonly role: Role }
  | { readonly type: 'split-block'; readonly block: Span; readonly at: number; readonly role: Role | null }
  | { readonly type: 'join-blocks'; readonly block: Span }
  | { readonly type: 'move-bound'; readonly block: Span; readonly at: number }
  /** Makes all from this block to the end related. */
  | { readonly type: 'relate-from'; readonly block: Span }
  /** Types a value; null empties the field. */
  | { readonly type: 'set-field'; readonly field: MetadataField; readonly value: FieldContent | null }
  /** Sets the year of a date that has none, as a suggestion by that rule. */
  | { readonly type: 'set-year'; readonly year: number; readonly rule: YearRule }
  | { readonly type: 'confirm-fields'; readonly fields: readonly MetadataField[] }
  /** Sets the status; `undecided` says what becomes of edits still proposed. */
  | {
      readonly type: 'set-status';
      readonly status: Status;
      readonly undecided: 'leave' | 'accept' | 'reject';
    }
  | { readonly type: 'set-notes'; readonly notes: string };

/** What only the library records: the first entry, undo and redo, and the part in a corpus-wide operation. */
export type SystemOperation =
  | { readonly type: 'import' }
  | { readonly type: 'undo'; readonly of: number }
  | { readonly type: 'redo'; readonly of: number }
  /**
   * The rules of then, on what nobody decided; `run` names the re-cleaning of many dispatches that it belongs to. Such a
   * run is a corpus-wide operation since, and this stands in older histories alone.
   */
  | { readonly type: 're-clean'; readonly run: string; readonly anew: boolean }
  /** Takes back one older decision, by its revision, and leaves the later ones. */
  | { readonly type: 'revert'; readonly of: number }
  /** Brings in what another copy of the corpus, named `from`, decided in so many entries of its own. */
  | { readonly type: 'merge'; readonly from: string; readonly entries: number }
  /**
   * Takes what the other copy decided for so many conflicts, and leaves the rest as it is. `stays` names the removal
   * there against which the dispatch stays.
   */
  | {
      readonly type: 'resolve';
      readonly from: string;
      readonly theirs: number;
      readonly stays?: Decision | undefined;
    }
  /** Holds what was decided on the older version `from`: of its blocks, by one decision on its edits, or of one field. */
  | {
      readonly type: 'carry-over';
      readonly from: string;
      readonly part: CarriedPart;
      readonly field?: MetadataField | undefined;
    }
  /** Brings a removed dispatch back; `removed` says who had removed it, and when. */
  | { readonly type: 'restore'; readonly removed: Decision; readonly reason: string }
  | CorpusStep;

export const CARRIED_PARTS = ['blocks', 'edits', 'field'] as const;
export type CarriedPart = (typeof CARRIED_PARTS)[number];

/** What a corpus-wide operation made of one dispatch. */
export interface CorpusStep {
  readonly type: 'corpus';
  /** The id of the operation. */
  readonly operation: string;
  readonly what: BriefOperation;
  /** How many parts it could not change, because of other decisions. */
  readonly kept: number;
}

/** An operation of a newer version, kept as it is. */
export interface UnknownOperation {
  readonly type: string;
}

const position = z.number().int().nonnegative();
const span = z.looseObject({ from: position, to: position });

export const operationSchema: z.ZodType<Operation> = z.discriminatedUnion('type', [
  z.looseObject({
    type: z.literal('decide'),
    edits: z.array(z.string()).min(1),
    state: z.enum(['accepted', 'rejected', 'proposed']),
  }),
  z.looseObject({
    type: z.literal('declare-word'),
    word: corpusWordSchema,
    edits: z.array(z.string()).min(1),
  }),
  z.looseObject({
    type: z.literal('edit-text'),
    replacements: z
      .array(
        z.looseObject({ from: position, to: position, insert: z.string(), supersedes: z.array(z.string()) }),
      )
      .min(1),
  }),
  z.looseObject({ type: z.literal('revert-edit'), edit: z.string() }),
  z.looseObject({ type: z.literal('set-role'), blocks: z.array(span).min(1), role: roleSchema }),
  z.looseObject({ type: z.literal('split-block'), block: span, at: position, role: roleSchema.nullable() }),
  z.looseObject({ type: z.literal('join-blocks'), block: span }),
  z.looseObject({ type: z.literal('move-bound'), block: span, at: position }),
  z.looseObject({ type: z.literal('relate-from'), block: span }),
  z.looseObject({
    type: z.literal('set-field'),
    field: metadataFieldSchema,
    value: z.union([z.string(), z.array(z.string())]).nullable(),
  }),
  z.looseObject({ type: z.literal('set-year'), year: yearSchema, rule: yearRuleSchema }),
  z.looseObject({ type: z.literal('confirm-fields'), fields: z.array(metadataFieldSchema).min(1) }),
  z.looseObject({
    type: z.literal('set-status'),
    status: statusSchema,
    undecided: z.enum(['leave', 'accept', 'reject']),
  }),
  z.looseObject({ type: z.literal('set-notes'), notes: z.string() }),
]);

export const systemOperationSchema: z.ZodType<SystemOperation> = z.discriminatedUnion('type', [
  z.looseObject({ type: z.literal('import') }),
  z.looseObject({ type: z.literal('undo'), of: position }),
  z.looseObject({ type: z.literal('redo'), of: position }),
  z.looseObject({ type: z.literal('re-clean'), run: z.string(), anew: z.boolean() }),
  z.looseObject({ type: z.literal('revert'), of: position }),
  z.looseObject({ type: z.literal('merge'), from: z.string(), entries: position }),
  z.looseObject({
    type: z.literal('resolve'),
    from: z.string(),
    theirs: position,
    stays: decisionSchema.optional(),
  }),
  z.looseObject({
    type: z.literal('carry-over'),
    from: z.string(),
    part: z.enum(CARRIED_PARTS),
    field: metadataFieldSchema.optional(),
  }),
  z.looseObject({ type: z.literal('restore'), removed: decisionSchema, reason: z.string() }),
  z.looseObject({
    type: z.literal('corpus'),
    operation: operationIdSchema,
    what: briefOperationSchema,
    kept: z.number().int().nonnegative(),
  }),
]);

export type RecordedOperation = Operation | SystemOperation | UnknownOperation;

export const recordedOperationSchema: z.ZodType<RecordedOperation> = z.union([
  operationSchema,
  systemOperationSchema,
  z.looseObject({ type: z.string() }),
]);
