/** The events of the contract: what the library tells every window unasked. */
import { z } from 'zod';
import { jobSchema } from './api-jobs.ts';
import { operationLineSchema } from './api-operations.ts';
import { corpusSummarySchema, failureSchema, settingsSchema } from './api-values.ts';
import { dispatchIdSchema } from './model/dispatch.ts';
import { STORAGE_WORK } from './storage-work.ts';

export const eventSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('corpus'), corpus: corpusSummarySchema.nullable() }),
  /** The description of the corpus changed: read it again. */
  z.object({ type: z.literal('description') }),
  /** The list changed: these dispatches, or null for any. */
  z.object({ type: z.literal('dispatches'), ids: z.array(dispatchIdSchema).nullable() }),
  z.object({ type: z.literal('job'), job: jobSchema }),
  z.object({ type: z.literal('settings'), settings: settingsSchema }),
  /**
   * Corpus-wide operations that some dispatch has not taken over yet, as they go on, none once all have; and the
   * re-cleanings that were cut short and stand still.
   */
  z.object({
    type: z.literal('operations'),
    open: z.array(operationLineSchema),
    halted: z.array(operationLineSchema),
  }),
  /** Something outside changed the files of these dispatches; they were read again, or joined with what is here. */
  z.object({ type: z.literal('outside'), ids: z.array(dispatchIdSchema) }),
  /** Something outside put an older copy of this dispatch back: what was decided since was set aside, in a file of the corpus. */
  z.object({
    type: z.literal('set-aside'),
    id: dispatchIdSchema,
    decisions: z.number().int().positive(),
    file: z.string(),
  }),
  /** How many of the dispatches that are being taken down are destroyed; `done` is `total` at the end. */
  z.object({ type: z.literal('taking-down'), done: z.number().int(), total: z.number().int() }),
  /** Work that no call waits for failed, though decisions are safe; null once it succeeds, or the corpus is closed. */
  z.object({
    type: z.literal('storage'),
    what: z.enum(STORAGE_WORK),
    failure: failureSchema.nullable(),
  }),
  /** The window may be closed at any moment: what is being typed counts now. */
  z.object({ type: z.literal('leaving') }),
  /** The native menu asks the window for an action of this name. */
  z.object({ type: z.literal('action'), action: z.string() }),
]);
export type Event = Readonly<z.infer<typeof eventSchema>>;
