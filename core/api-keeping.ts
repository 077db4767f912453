/** Values of the contract that are about losing nothing: what is damaged and can be had back. */
import { z } from 'zod';
import { failureSchema } from './api-values.ts';
import { conflictSchema } from './history/conflict.ts';
import { operationSchema } from './history/operation.ts';
import { dispatchIdSchema } from './model/dispatch.ts';
import { decisionSchema, timeSchema } from './model/provenance.ts';

const count = z.number().int().nonnegative();

/** What is wrong with the files of one dispatch, and what repairing it gives back. */
const damagedDispatchSchema = z.object({
  id: dispatchIdSchema,
  name: z.string(),
  title: z.string(),
  failure: failureSchema,
  /**
   * `all` that was decided; the `state` without the steps before it; a `part`, up to `revision`; `anew`, the source
   * cleaned again, since neither record can be read; `nothing`, since the source itself is missing or changed.
   */
  gives: z.enum(['all', 'state', 'part', 'anew', 'nothing']),
  /** The revision that is had back; 0 where there is none. */
  revision: count,
});
export type DamagedDispatch = Readonly<z.infer<typeof damagedDispatchSchema>>;
const damagedDescriptionSchema = z.object({
  failure: failureSchema,
  /**
   * `sides`: both of those that git left with the marks of a conflict, joined; `copy`: what this program last read or
   * wrote; `anew`: nothing of it, so that it begins again.
   */
  gives: z.enum(['sides', 'copy', 'anew']),
  /** The parts that both sides changed differently: ours holds. */
  kept: z.array(z.string()),
});
export type DamagedDescription = Readonly<z.infer<typeof damagedDescriptionSchema>>;

/** A damaged file beside the dispatches, and what repairing it does. */
const damagedFileSchema = z.object({
  /** Its path in the corpus. */
  file: z.string(),
  kind: z.enum(['operation', 'tombstone', 'conflicts', 'vocabulary']),
  /** The dispatch or vocabulary it is about; empty for an operation. */
  title: z.string(),
  failure: failureSchema,
  /**
   * `sides`: both of those that git left, joined; `removed`: its dispatch counts as removed, and can be had back;
   * `aside`: it is left out, its bytes kept beside; `nothing`.
   */
  gives: z.enum(['sides', 'removed', 'aside', 'nothing']),
  /** What both sides changed differently, mine before theirs: mine holds. */
  kept: z.array(z.string()),
});
export type DamagedFileView = Readonly<z.infer<typeof damagedFileSchema>>;

export const damagePageSchema = z.object({
  /** What is wrong with `corpus.json`, or null. */
  description: damagedDescriptionSchema.nullable(),
  total: count,
  /** The first five hundred. */
  dispatches: z.array(damagedDispatchSchema),
  /** Those beside the dispatches. */
  files: z.array(damagedFileSchema),
});
export type DamagePage = Readonly<z.infer<typeof damagePageSchema>>;

/** The conflicts of one dispatch that wait for a person. */
const waitingConflictsSchema = z.object({
  id: dispatchIdSchema,
  name: z.string(),
  title: z.string(),
  at: timeSchema,
  /** The other copy that theirs come from. */
  from: z.string(),
  /** Whether it was removed here, so that its text is not shown. */
  removed: z.boolean(),
  conflicts: z.array(conflictSchema),
});
export type WaitingConflicts = Readonly<z.infer<typeof waitingConflictsSchema>>;
export const conflictPageSchema = z.object({
  /** How many dispatches have some. */
  total: count,
  /** The first two hundred. */
  waiting: z.array(waitingConflictsSchema),
});

/** Something to be saved: a decision, or undo and redo, whose effect only the host knows. */
export const errandSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('apply'), operation: operationSchema, decided: decisionSchema }),
  z.object({ kind: z.literal('undo') }),
  z.object({ kind: z.literal('redo') }),
]);
export type Errand = Readonly<z.infer<typeof errandSchema>>;

/** A copy to be merged into the open corpus, as what it is given. */
export const mergeRequestSchema = z
  .object({
    /** The folder of the other copy. */
    path: z.string().min(1),
    /** The folder of the corpus that both began from; null where only their histories tell. */
    base: z.string().min(1).nullable(),
    /** Whether it may be of another corpus, whose dispatches and operations come into this one. */
    anotherCorpus: z.boolean(),
  })
  .readonly();
export type MergeRequest = z.infer<typeof mergeRequestSchema>;
