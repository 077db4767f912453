/** What stays of a dispatch that was taken out of a corpus: who did so, when and why, and by which bytes it is known. */
import { z } from 'zod';
import { dispatchIdSchema } from './dispatch.ts';
import { agentSchema, timeSchema } from './provenance.ts';

export const tombstoneSchema = z.looseObject({
  id: dispatchIdSchema,
  sha256: z.string(),
  name: z.string(),
  /** Empty for a dispatch that was taken down: nothing of its text is kept. */
  title: z.string(),
  by: agentSchema,
  at: timeSchema,
  reason: z.string(),
  /** Set where its bytes were destroyed, as a legal takedown asks; it cannot be had back. */
  takenDown: z
    .looseObject({
      /** SHA-256 of the files that its text was extracted from, which go with it unless others need them. */
      containers: z.array(z.string()),
    })
    .optional(),
});
export type Tombstone = Readonly<z.infer<typeof tombstoneSchema>>;
