/** The values of vocabularies that cross between a window and its host. */
import { z } from 'zod';
import { termFieldSchema } from './model/metadata.ts';

const count = z.number().int().nonnegative();

/** Where terms come from: a file by absolute path, the one file of an uploaded batch, or the subjects of the program. */
export const termsSourceSchema = z.union([
  z.object({ path: z.string().min(1) }),
  z.object({ batch: z.string() }),
  z.object({ own: z.literal('subjects') }),
]);

/** What was read, before anything is taken. */
const termsPreviewSchema = z.object({
  /** Names what was read, for `vocabularies.take`; the next reading takes its place. */
  ticket: z.string(),
  title: z.string(),
  terms: count,
  /** How many preferred labels there are in each language; `und` where none is told. */
  languages: z.array(z.object({ language: z.string(), labels: count })),
  alternates: count,
  duplicates: count,
  /** At most the first ten labels that came again. */
  duplicated: z.array(z.string()),
  /** Entries without a label. */
  skipped: count,
  /** The first few terms. */
  examples: z.array(z.object({ label: z.string(), alternates: z.array(z.string()) })),
});
export type TermsPreview = Readonly<z.infer<typeof termsPreviewSchema>>;

/** What reading terms came to. */
export const termsResultSchema = z.object({ kind: z.literal('terms'), preview: termsPreviewSchema });
export type TermsResult = Readonly<z.infer<typeof termsResultSchema>>;

export const completionSchema = z.object({ label: z.string(), by: z.string().nullable() });

/** A value that stands outside a vocabulary of its field. */
export const outsideSchema = z.object({
  field: termFieldSchema,
  value: z.string(),
  /** The preferred label of the term that it is another form of; null where there is no such term. */
  preferred: z.string().nullable(),
});
export type Outside = Readonly<z.infer<typeof outsideSchema>>;
