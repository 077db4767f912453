/** The values of describing many dispatches at once that cross between a window and its host: years, names, teasers. */
import { z } from 'zod';
import { operationLineSchema, selectionSchema } from './api-operations.ts';
import { rangeSchema } from './api-values.ts';
import { yearRuleSchema, yearSchema } from './metadata/infer-year.ts';
import { dispatchIdSchema } from './model/dispatch.ts';
import { termFieldSchema } from './model/metadata.ts';

const count = z.number().int().nonnegative();

export const yearsInputSchema = z.object({
  selection: selectionSchema,
  rule: yearRuleSchema,
  /** The year that a person gives, for `year-from-person`; null otherwise. */
  year: yearSchema.nullable(),
});
export type YearsInput = Readonly<z.infer<typeof yearsInputSchema>>;

/** Which dispatch would get which date, and from what; nothing is set yet. */
export const yearsPreviewSchema = z.object({
  selected: count,
  /** How many of them have a year already. */
  known: count,
  /** For how many the rule says one. */
  found: count,
  years: z.array(z.object({ year: yearSchema, count })),
  /** The first five hundred. */
  dispatches: z.array(
    z.object({
      id: dispatchIdSchema,
      name: z.string(),
      before: z.string().nullable(),
      after: z.string(),
      from: z.string(),
    }),
  ),
});
export type YearsPreview = Readonly<z.infer<typeof yearsPreviewSchema>>;

/** One operation for each year that was set. */
export const yearsSetSchema = z.object({ operation: operationLineSchema.nullable() });

export const namesInputSchema = z.object({
  field: termFieldSchema,
  /** Only names that hold this, whatever its case and accents; empty for all. */
  search: z.string().max(200),
  /** Only names with several spellings. */
  several: z.boolean(),
  range: rangeSchema,
});

/** The spellings of a name in the corpus, each with the number of dispatches that have it. */
const nameClusterSchema = z.object({
  name: z.string(),
  count,
  variants: z.array(z.object({ name: z.string(), count, by: z.enum(['spelling', 'order', 'short']) })),
  /** The preferred label under which a vocabulary of the field has it; null where none has. */
  preferred: z.string().nullable(),
});
export const namesPageSchema = z.object({ total: count, offset: count, names: z.array(nameClusterSchema) });

/** A related item as a dispatch prints it; a headline that was cut, or none, is known again all the same. */
export const teaserAskedSchema = z.object({
  headline: z.string().max(2000).nullable(),
  summary: z.string().max(2000).nullable(),
});

/** By what the story of a related item is known: its headline, what a page left of that, or the words that the story begins with. */
const teaserBasisSchema = z.enum(['headline', 'cut', 'summary']);
export type TeaserBasis = z.infer<typeof teaserBasisSchema>;

/** What the corpus has of a related item. */
export const teaserSchema = z.object({
  /** Dispatches whose story it is. */
  stories: z.array(z.object({ id: dispatchIdSchema, title: z.string() })),
  by: teaserBasisSchema,
  /** How many dispatches have it as a related item, and the first few of them. */
  teasedIn: count,
  teasers: z.array(z.object({ id: dispatchIdSchema, title: z.string() })),
});

const versionSchema = z.object({ id: dispatchIdSchema, title: z.string() });
/** The other versions of a dispatch that are in the corpus. */
export const versionsSchema = z.object({ older: versionSchema.nullable(), newer: z.array(versionSchema) });
