/** The values of corpus-wide operations and recipes that cross between a window and its host. */
import { z } from 'zod';
import { seriesSchema } from './api-series.ts';
import { failureSchema, historyLineSchema, querySchema } from './api-values.ts';
import { type BriefOperation, briefOperationSchema, operationIdSchema } from './history/corpus-operation.ts';
import type { UnknownOperation } from './history/operation.ts';
import { dispatchIdSchema } from './model/dispatch.ts';
import { termFieldSchema } from './model/metadata.ts';
import { agentSchema, timeSchema } from './model/provenance.ts';

const count = z.number().int().nonnegative();

/**
 * Which dispatches an operation is about: some by id, those that a query finds, those with edits of a series, or those
 * that have one of some values in a field. It
 * is resolved to ids when the operation is made, so what comes into the corpus later is not concerned.
 */
export const selectionSchema = z.union([
  z.object({ ids: z.array(dispatchIdSchema).min(1) }),
  z.object({ query: querySchema }),
  z.object({ series: seriesSchema }),
  z.object({ field: termFieldSchema, values: z.array(z.string().max(1000)).min(1).max(500) }),
]);
export type Selection = Readonly<z.infer<typeof selectionSchema>>;

/** A corpus-wide operation in a list: what was meant, by whom, and how far it has come. */
export const operationLineSchema = z.object({
  id: operationIdSchema,
  at: timeSchema,
  agent: agentSchema,
  /** What was meant; of an operation of a newer version only its type is known. */
  operation: z.union([briefOperationSchema, z.looseObject({ type: z.string() })]) as z.ZodType<
    BriefOperation | UnknownOperation
  >,
  /** Of one that takes another back: what that one was, where it is known. */
  undoes: (briefOperationSchema as z.ZodType<BriefOperation>).nullable(),
  /** How many dispatches it is about, and how many have taken it over. */
  dispatches: count,
  done: count,
  /** How many dispatches it changed so far. */
  changed: count,
  /** How many parts it could not change because of other decisions, and in which dispatches: at most the first hundred. */
  kept: count,
  keptIn: z.array(dispatchIdSchema),
  /** Dispatches that it waits for, because they are damaged or cannot be read. */
  waiting: count,
  /** Of a re-cleaning: dispatches that it could not clean, because they cannot be read. */
  missed: count,
  /**
   * Of a re-cleaning that has not come to every dispatch: it is under way; was cut short and stands still, until a person
   * has it go on or ends it; or was ended. Null for any other.
   */
  reclean: z.enum(['under-way', 'halted', 'ended']).nullable(),
  /** The operation by which it is taken back; null while it stands. */
  undoneBy: operationIdSchema.nullable(),
  /** Why its file cannot be read, or null. */
  damaged: failureSchema.nullable(),
});
export type OperationLine = Readonly<z.infer<typeof operationLineSchema>>;

/** A dispatch with what was decided there last. */
const latestDecisionSchema = z.object({
  id: dispatchIdSchema,
  name: z.string(),
  title: z.string(),
  line: historyLineSchema,
});
export type LatestDecision = Readonly<z.infer<typeof latestDecisionSchema>>;
export const latestPageSchema = z.object({ total: count, items: z.array(latestDecisionSchema) });

const recipePartsSchema = z.object({
  policies: z.boolean(),
  lexicon: z.boolean(),
  refusals: z.boolean(),
  weights: z.boolean(),
});
export const recipeRequestSchema = z.object({
  title: z.string().trim().min(1).max(200),
  /** The operations whose decisions go in, by id. */
  operations: z.array(operationIdSchema),
  parts: recipePartsSchema,
});
/** A file written for a person: its path, or the ticket of a download. */
export const writtenSchema = z.object({
  path: z.string().nullable(),
  ticket: z.string().nullable(),
  name: z.string(),
});

export const operationPageSchema = z.object({ total: count, operations: z.array(operationLineSchema) });
