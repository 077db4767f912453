/**
 * A dispatch: one scraped file, its curation, and where it came from. The curation is all that a person decides; the
 * source is known by its digest and never stored here.
 */
import { z } from 'zod';
import { type Block, blockSchema } from './block.ts';
import { type CleanedRecord, cleanedRecordSchema } from './cleaned-record.ts';
import { type Edit, editSchema } from './edit.ts';
import { type Metadata, metadataSchema } from './metadata.ts';
import type { WrapColumn } from './proposal.ts';
import { timeSchema } from './provenance.ts';

/** The version of the files of a dispatch; one above it is read and not written. That of `corpus.json` is its own. */
export const SCHEMA_VERSION = 1;

export const STATUSES = ['new', 'in-progress', 'reviewed', 'second-look', 'excluded'] as const;
export type Status = (typeof STATUSES)[number];
export const statusSchema: z.ZodType<Status> = z.enum(STATUSES);

export const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** The file that a source was extracted from, when the source is not the file itself. */
export interface Container {
  readonly sha256: string;
  readonly name: string;
  /** The line of the record in a file of JSON Lines, from 1. */
  readonly line?: number | undefined;
  readonly extractor: string;
  /** Fields of the record beside its text, kept as they were. */
  readonly fields?: Readonly<Record<string, unknown>> | undefined;
}

/** Where a source came from, and its fixity. */
export interface Source {
  /** The names under which these bytes were imported, first first. */
  readonly names: readonly string[];
  readonly sha256: string;
  /** Size of the bytes as imported. */
  readonly bytes: number;
  /** Length of the decoded source in UTF-16 code units. */
  readonly length: number;
  readonly encoding: Encoding;
  readonly imported: string;
  /** The folder that the file lay in, by its name alone, and when it was last changed; absent for uploads. */
  readonly file?: { readonly folder: string; readonly modified: string } | undefined;
  readonly container?: Container | undefined;
}

/** What persons and rules decided over a source: the part of a dispatch that operations change and undo restores. */
export interface Curation {
  readonly blocks: readonly Block[];
  readonly edits: readonly Edit[];
  readonly metadata: Metadata;
  readonly status: Status;
  readonly notes: string;
}

export interface Dispatch extends Curation {
  readonly schemaVersion: number;
  /** The first 16 hexadecimal digits of the source's SHA-256. */
  readonly id: string;
  /** How many history entries this state holds; the entry that made it has this number. */
  readonly revision: number;
  readonly source: Source;
  /** The id of the older version that it was found to be a newer one of, when it was imported. */
  readonly replaces?: string | undefined;
  /** The width at which the source was wrapped, where the engine found one. */
  readonly wrap: WrapColumn | null;
}

/** The dispatch as it stands in its file: with the cleaned record, so that the folder is the cleaned corpus. */
export interface StoredDispatch extends Dispatch {
  /** The corpus-wide operations whose effect this state holds. */
  readonly takenOver?: readonly string[] | undefined;
  readonly cleaned: CleanedRecord;
}

/** What ids of dispatches and digests are made of: names of files are made of both. */
export const DISPATCH_ID = /^[0-9a-f]{16}$/;
export const SHA256 = /^[0-9a-f]{64}$/;

export const dispatchIdSchema = z.string().regex(DISPATCH_ID);
export const sha256Schema = z.string().regex(SHA256);
const count = z.number().int().nonnegative();

export const wrapColumnSchema: z.ZodType<WrapColumn> = z.looseObject({
  width: count,
  support: count,
  of: count,
});

export const sourceSchema: z.ZodType<Source> = z.looseObject({
  names: z.array(z.string()),
  sha256: sha256Schema,
  bytes: count,
  length: count,
  encoding: z.enum(ENCODINGS),
  imported: timeSchema,
  file: z.looseObject({ folder: z.string(), modified: timeSchema }).optional(),
  container: z
    .looseObject({
      sha256: sha256Schema,
      name: z.string(),
      line: count.optional(),
      extractor: z.string(),
      fields: z.record(z.string(), z.unknown()).optional(),
    })
    .optional(),
});

const dispatchShape = {
  schemaVersion: count,
  id: dispatchIdSchema,
  revision: count,
  source: sourceSchema,
  replaces: dispatchIdSchema.optional(),
  wrap: wrapColumnSchema.nullable(),
  status: statusSchema,
  notes: z.string(),
  metadata: metadataSchema,
  blocks: z.array(blockSchema),
  edits: z.array(editSchema),
};

export const dispatchSchema: z.ZodType<Dispatch> = z.looseObject(dispatchShape);
export const storedDispatchSchema: z.ZodType<StoredDispatch> = z.looseObject({
  ...dispatchShape,
  takenOver: z.array(z.string()).optional(),
  cleaned: cleanedRecordSchema,
});
