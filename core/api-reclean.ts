/** What re-cleaning tells: how many edits become what, by rule, with a few of them to look at. */
import { z } from 'zod';
import { operationIdSchema } from './history/corpus-operation.ts';
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
  /** The corpus-wide operation that it is; null for a look at what would change. */
  run: operationIdSchema.nullable(),
  /** How many dispatches were cleaned again, and of how many something changes. */
  dispatches: count,
  changed: count,
  /** How many edits become what; of a run that goes on, in those dispatches that it came to since. */
  effects: effectCountsSchema,
  /** The same by rule; only rules of which something changes. */
  rules: z.array(z.object({ rule: z.string(), effects: effectCountsSchema })),
  /** How many blocks and metadata fields change. */
  blocks: count,
  fields: count,
  examples: z.array(recleanExampleSchema),
});
export type RecleanResult = Readonly<z.infer<typeof recleanResultSchema>>;
