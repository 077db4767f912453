/** What re-cleaning tells: how many edits become what, by rule, with a few of them to look at. */
import { z } from 'zod';
import { RECLEAN_EFFECTS } from './history/reclean-effects.ts';
import { dispatchIdSchema } from './model/dispatch.ts';

const count = z.number().int().nonnegative();

const effectSchema = z.enum(RECLEAN_EFFECTS);

const effectCountsSchema = z.object({
  accepted: count,
  proposed: count,
  'appears-accepted': count,
  'appears-proposed': count,
  disappears: count,
  revised: count,
});
export type EffectCounts = Readonly<z.infer<typeof effectCountsSchema>>;
export const NO_EFFECTS: EffectCounts = {
  accepted: 0,
  proposed: 0,
  'appears-accepted': 0,
  'appears-proposed': 0,
  disappears: 0,
  revised: 0,
};

/** One edit that becomes something else, with the source around it. */
const recleanExampleSchema = z.object({
  id: dispatchIdSchema,
  /** The dispatch, as the list calls it. */
  title: z.string(),
  edit: z.string(),
  /** Where in the source. */
  from: count,
  effect: effectSchema,
  rule: z.string(),
  confidence: z.number(),
  left: z.string(),
  removed: z.string(),
  inserted: z.string(),
  right: z.string(),
});
export type RecleanExample = Readonly<z.infer<typeof recleanExampleSchema>>;

export const recleanResultSchema = z.object({
  kind: z.literal('re-clean'),
  /** Names this run in the history of each dispatch; null for a look at what would change. */
  run: z.string().nullable(),
  /** How many dispatches were cleaned again, and of how many something changes. */
  dispatches: count,
  changed: count,
  effects: effectCountsSchema,
  /** The same by rule; only rules of which something changes. */
  rules: z.array(z.object({ rule: z.string(), effects: effectCountsSchema })),
  /** How many blocks and metadata fields change. */
  blocks: count,
  fields: count,
  examples: z.array(recleanExampleSchema),
});
export type RecleanResult = Readonly<z.infer<typeof recleanResultSchema>>;

export const recleanUndoResultSchema = z.object({
  kind: z.literal('re-clean-undo'),
  undone: count,
  /** Dispatches on which something was decided since, so that the re-cleaning stays. */
  kept: count,
});
export type RecleanUndoResult = Readonly<z.infer<typeof recleanUndoResultSchema>>;
