/**
 * The cleaned record: what a dispatch says once its blocks and accepted edits are applied. One type for the dispatch
 * file, the command's output and every export; `core/assemble.ts` computes it.
 */
import { z } from 'zod';
import { METADATA_FIELD_NAMES, type PlainMetadata } from './metadata.ts';

export interface Image {
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface RelatedItem {
  readonly headline: string | null;
  readonly summary: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
}

export interface CleanedRecord {
  readonly headline: string | null;
  readonly alternateHeadline: string | null;
  /** Place, date and agency at the head of the story, as printed. */
  readonly dateline: string | null;
  readonly lead: string | null;
  /** The paragraphs: body blocks split at line breaks. */
  readonly body: readonly string[];
  /** Headline, lead and paragraphs joined by blank lines. */
  readonly text: string;
  readonly images: readonly Image[];
  readonly related: readonly RelatedItem[];
  readonly signOff: string | null;
  readonly metadata: PlainMetadata;
}

const line = z.string().nullable();
const content = z.union([z.string(), z.array(z.string())]).nullable();

export const cleanedRecordSchema: z.ZodType<CleanedRecord> = z.looseObject({
  headline: line,
  alternateHeadline: line,
  dateline: line,
  lead: line,
  body: z.array(z.string()),
  text: z.string(),
  images: z.array(z.looseObject({ alt: line, caption: line, credit: line })),
  related: z.array(z.looseObject({ headline: line, summary: line, caption: line, credit: line })),
  signOff: line,
  metadata: z.looseObject(
    // A record written before a field was there knows nothing of it.
    Object.fromEntries(METADATA_FIELD_NAMES.map((field) => [field, content.default(null)])),
  ) as unknown as z.ZodType<PlainMetadata>,
});
