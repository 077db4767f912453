/**
 * What stays of a dispatch that was taken out of a corpus: who did so, when and why, and by which bytes it is known. A
 * tombstone may come from anywhere, by a merge or a sync client, and a takedown destroys files: so all that names a file
 * in it is of one exact form, and it can name no source but that of its own dispatch.
 */
import { z } from 'zod';
import { dispatchIdSchema, sha256Schema } from './dispatch.ts';
import { agentSchema, timeSchema } from './provenance.ts';

export const tombstoneSchema = z
  .looseObject({
    id: dispatchIdSchema,
    /** Of its source; empty where no record told it when the dispatch was removed. */
    sha256: z.union([sha256Schema, z.literal('')]),
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
        containers: z.array(sha256Schema),
      })
      .optional(),
  })
  .refine(({ id, sha256 }) => sha256 === '' || sha256.startsWith(id), { path: ['sha256'] });
export type Tombstone = Readonly<z.infer<typeof tombstoneSchema>>;

/** The version of the file of a removal. */
export const REMOVAL_VERSION = 1;

/**
 * Several dispatches taken out by one decision, `removed/<ulid>.json`: they are out once it is on the disk. It goes when
 * each of its tombstones has a file of its own.
 */
export const removalSchema = z.looseObject({
  schemaVersion: z.number().int().nonnegative(),
  tombstones: z.array(tombstoneSchema).min(1),
});
export type Removal = Readonly<z.infer<typeof removalSchema>>;

/** The version of the file of a restoration. */
export const RESTORATION_VERSION = 1;

/**
 * Several dispatches had back by one decision, `removed/<ulid>.restored.json`: once it is on the disk, the tombstones
 * that it holds count no more, and no others. It goes when each history says that its dispatch came back and each of the
 * tombstones is gone. What was taken down stays so, whatever stands here.
 */
export const restorationSchema = z.looseObject({
  schemaVersion: z.number().int().nonnegative(),
  by: agentSchema,
  at: timeSchema,
  tombstones: z.array(tombstoneSchema).min(1),
});
export type Restoration = Readonly<z.infer<typeof restorationSchema>>;
