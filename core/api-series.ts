/** Values of the contract about series: what the Series page asks and gets. */
import { z } from 'zod';
import { dispatchIdSchema } from './model/dispatch.ts';
import { EDIT_STATES } from './model/edit.ts';

const count = z.number().int().nonnegative();

/** A series as it is named: what stood there and what is to stand there, as whole words. */
export const seriesSchema = z.object({ before: z.string().max(10_000), after: z.string().max(10_000) });

export const seriesQuerySchema = z.object({
  /** Only edits that this rule made; null for all. */
  rule: z.string().nullable(),
  /** Only series with an edit that waits for a person. */
  undecided: z.boolean(),
  /** Only series with this text before or after, in either case of ASCII letters; all where it is empty. */
  search: z.string().max(200),
});
export type SeriesQuery = Readonly<z.infer<typeof seriesQuerySchema>>;

/** A series and its edits in the corpus, by state; of the query's rule where it names one. */
export const seriesLineSchema = seriesSchema.extend({
  /** The rules that made its edits, the most frequent first. */
  rules: z.array(z.string()),
  proposed: count,
  accepted: count,
  rejected: count,
  superseded: count,
  /** How many of them a person decided. */
  byPerson: count,
  total: count,
  dispatches: count,
});
export type SeriesLine = Readonly<z.infer<typeof seriesLineSchema>>;

export const seriesPageSchema = z.object({ total: count, offset: count, items: z.array(seriesLineSchema) });

/** One edit of a series with the source on both sides of it. */
export const concordanceLineSchema = z.object({
  id: dispatchIdSchema,
  /** The name of the dispatch. */
  name: z.string(),
  edit: z.string(),
  from: count,
  to: count,
  insert: z.string(),
  rule: z.string(),
  state: z.enum(EDIT_STATES),
  /** The source before `from` and from `to` on, and what stands between; null where it cannot be read. */
  left: z.string().nullable(),
  replaced: z.string().nullable(),
  right: z.string().nullable(),
});
export type ConcordanceLine = Readonly<z.infer<typeof concordanceLineSchema>>;

export const concordancePageSchema = z.object({
  total: count,
  offset: count,
  lines: z.array(concordanceLineSchema),
});
export type ConcordancePage = Readonly<z.infer<typeof concordancePageSchema>>;
