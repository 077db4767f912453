/**
 * Long work as a window sees it: how far it is, what it could not take, and what came of it, by kind. `api.ts` says which
 * methods start some.
 */
import { z } from 'zod';
import { previewResultSchema } from './api-preview.ts';
import { recleanResultSchema } from './api-reclean.ts';
import { failureSchema } from './api-values.ts';
import { termsResultSchema } from './api-vocabularies.ts';
import { dispatchIdSchema } from './model/dispatch.ts';

const count = z.number().int().nonnegative();

const fileFailureSchema = z.object({ file: z.string(), error: failureSchema });
export type FileFailure = Readonly<z.infer<typeof fileFailureSchema>>;

const importResultSchema = z.object({
  kind: z.literal('import'),
  added: z.array(dispatchIdSchema),
  /** Files whose bytes the corpus already has, with the dispatch they are. */
  known: z.array(z.object({ file: z.string(), id: dispatchIdSchema })),
  /** Files whose dispatches were removed and stay so. */
  removed: z.array(z.object({ file: z.string(), id: dispatchIdSchema })),
  /** Which of the added are newer versions of which dispatches, and how many decisions each took over. */
  replaced: z.array(z.object({ id: dispatchIdSchema, replaces: dispatchIdSchema, carried: count })),
  /** The dispatches that took decisions over from a file of unsaved ones, and those where some wait as conflicts. */
  decided: z.array(dispatchIdSchema),
  conflicts: z.array(dispatchIdSchema),
});
const exportResultSchema = z.object({
  kind: z.literal('export'),
  dispatches: count,
  bytes: count,
  /** The file written, or null for a download. */
  path: z.string().nullable(),
  /** The one-time ticket of a download, or null. */
  ticket: z.string().nullable(),
  name: z.string(),
});
const mergeResultSchema = z.object({
  kind: z.literal('merge'),
  added: z.array(dispatchIdSchema),
  changed: z.array(dispatchIdSchema),
  removed: z.array(dispatchIdSchema),
  /** Dispatches with conflicts that wait. */
  conflicts: z.array(dispatchIdSchema),
  /** Parts of the description that both changed differently; mine are kept. */
  kept: z.array(z.string()),
});
const copyResultSchema = z.object({
  kind: z.literal('copy'),
  path: z.string(),
  files: count,
  /** How many of the unsaved decisions the copy has taken. */
  taken: count,
});
const repairResultSchema = z.object({
  kind: z.literal('repair'),
  repaired: z.array(dispatchIdSchema),
  /** Those beside the dispatches, by their paths in the corpus. */
  files: z.array(z.string()),
});
const verifyResultSchema = z.object({
  kind: z.literal('verify'),
  dispatches: count,
  sources: count,
  /** How many of the sources are whole and of no dispatch: an import that was cut short, a file of known texts. */
  unreferenced: count.optional(),
  /** Files in the folders of the corpus that are none of its own; at most the first thousand. */
  strays: z.array(z.string()),
  /** What is wrong, one line a file. */
  problems: z.array(fileFailureSchema),
});
/** Learning asks for this many reviewed dispatches at least: with fewer, a figure would say nothing. */
export const LEAST_REVIEWED = 5;
const agreement = z.object({ exact: z.number(), blocks: z.number() });
const learnResultSchema = z.object({
  kind: z.literal('learn'),
  learnedFrom: count,
  heldBack: count,
  /** Reviewed dispatches that were not learned from: their status was set with that of others, and nobody decided a block. */
  leftOut: count,
  /** On the dispatches held back: the share whose main story is exact, and F1 of blocks, with the weights in use and the learned ones. */
  before: agreement,
  after: agreement,
  /** What of the learned weights differs from the shipped ones, as `corpus.json` keeps it. */
  weights: z.record(z.string(), z.number()),
});
export type LearnResult = Readonly<z.infer<typeof learnResultSchema>>;
export type ImportResult = Readonly<z.infer<typeof importResultSchema>>;
export type ExportResult = Readonly<z.infer<typeof exportResultSchema>>;
export type MergeResult = Readonly<z.infer<typeof mergeResultSchema>>;
export type CopyResult = Readonly<z.infer<typeof copyResultSchema>>;
export type RepairResult = Readonly<z.infer<typeof repairResultSchema>>;
export type VerifyResult = Readonly<z.infer<typeof verifyResultSchema>>;

export const jobSchema = z.object({
  id: z.string(),
  kind: z.enum([
    'import',
    'export',
    'verify',
    'repair',
    'merge',
    'copy',
    're-clean',
    'learn',
    'preview',
    'terms',
  ]),
  state: z.enum(['running', 'done', 'failed', 'cancelled']),
  done: count,
  /** Null while it is not yet known. */
  total: count.nullable(),
  /** The file at hand. */
  current: z.string().nullable(),
  /** Inputs that could not be taken; the rest went on. At most the first thousand, `failed` counts all. */
  failures: z.array(fileFailureSchema),
  failed: count,
  result: z
    .discriminatedUnion('kind', [
      importResultSchema,
      exportResultSchema,
      verifyResultSchema,
      recleanResultSchema,
      learnResultSchema,
      repairResultSchema,
      mergeResultSchema,
      copyResultSchema,
      previewResultSchema,
      termsResultSchema,
    ])
    .nullable(),
  /** Why the whole job failed. */
  error: failureSchema.nullable(),
});
export type Job = Readonly<z.infer<typeof jobSchema>>;
