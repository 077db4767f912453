/**
 * What `unsaved-decisions.json` holds: decisions that a disk refused and that a copy of the corpus could not take either.
 * It stands in the core because its schema is published with those of the other files of a corpus.
 */
import { z } from 'zod';
import { errandSchema } from './api-keeping.ts';
import { dispatchIdSchema } from './model/dispatch.ts';

export const unsavedDecisionsSchema = z.looseObject({
  unsaved: z.array(
    z.looseObject({
      id: dispatchIdSchema,
      /** The revision that the decisions were taken on; null where the dispatch could not be read. */
      revision: z.number().int().positive().nullable(),
      errands: z.array(errandSchema),
    }),
  ),
});
export type UnsavedDecisions = z.infer<typeof unsavedDecisionsSchema>;
