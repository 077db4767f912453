/** What an operation over many dispatches would change, counted before it is made. */
import { z } from 'zod';

const count = z.number().int().nonnegative();

export const previewResultSchema = z.object({
  kind: z.literal('preview'),
  /** How many dispatches it would be about, and how many of them it would change. */
  dispatches: count,
  changed: count,
  edits: count,
  fields: count,
  statuses: count,
  /** How many parts it could not change, because of other decisions. */
  kept: count,
});
export type PreviewResult = Readonly<z.infer<typeof previewResultSchema>>;
