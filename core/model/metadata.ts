/**
 * Metadata of a dispatch: the fields, and how each value is known. A value is a suggestion until a person confirms
 * it. The names are those of the command's output; `core/formats` maps them to other vocabularies.
 */
import { z } from 'zod';
import type { Span } from './span.ts';

/**
 * `text` is one line; `list` is several; `date` is EDTF (`2019-08`, `XXXX-09-06`); `language` is BCP 47; `url` is a web
 * address. Of a sign-off `-CPV/VNA/VI`, `signOff` is the literal, `agency` who signs (`VNA`), `signOffPartner` whose text
 * it passes on (`CPV`), `signOffService` the desk or the initials behind the agency (`VI`), and `byline` the person who
 * signs before it, if any. An item of `personFunctions` is a name, a colon, a space and the function as printed:
 * `Jean Dupont: ministre de l’Intérieur` (`person-function.ts`).
 */
export type FieldKind = 'text' | 'list' | 'date' | 'language' | 'url';

export const METADATA_FIELDS = {
  headline: 'text',
  alternateHeadline: 'text',
  datelinePlace: 'text',
  date: 'date',
  agency: 'text',
  signOff: 'text',
  byline: 'text',
  signOffPartner: 'text',
  signOffService: 'text',
  language: 'language',
  persons: 'list',
  personFunctions: 'list',
  organisations: 'list',
  places: 'list',
  events: 'list',
  photoCredits: 'list',
  subjects: 'list',
  tags: 'list',
  rights: 'text',
  sourceUrl: 'url',
} as const satisfies Record<string, FieldKind>;

export type MetadataField = keyof typeof METADATA_FIELDS;

/** What stands for the year of a date that prints none (EDTF, level 1: unspecified digits). */
export const UNKNOWN_YEAR = 'XXXX';

/** The rule of values that another field of the record says, in which a text was imported. */
export const RECORD_FIELD = 'record-field';
export const METADATA_FIELD_NAMES = Object.keys(METADATA_FIELDS) as readonly MetadataField[];
export const metadataFieldSchema: z.ZodType<MetadataField> = z.enum(
  METADATA_FIELD_NAMES as [MetadataField, ...MetadataField[]],
);

/** The fields that hold several values, to which single ones are added. */
export type ListField = {
  [F in MetadataField]: (typeof METADATA_FIELDS)[F] extends 'list' ? F : never;
}[MetadataField];
export const isListField = (field: MetadataField): field is ListField => METADATA_FIELDS[field] === 'list';
export const LIST_FIELDS: readonly ListField[] = METADATA_FIELD_NAMES.filter(isListField);
export const listFieldSchema: z.ZodType<ListField> = z.enum(LIST_FIELDS as [ListField, ...ListField[]]);

/** The fields that a vocabulary may serve: the lists, and two lines whose values come again in every dispatch. */
export type TermField = ListField | 'agency' | 'datelinePlace';
export const isTermField = (field: MetadataField): field is TermField =>
  isListField(field) || field === 'agency' || field === 'datelinePlace';
export const TERM_FIELDS: readonly TermField[] = METADATA_FIELD_NAMES.filter(isTermField);
export const termFieldSchema: z.ZodType<TermField> = z.enum(TERM_FIELDS as [TermField, ...TermField[]]);

export type FieldContent = string | readonly string[];

/** A stored value and how it is known: read from these characters, inferred by that rule, or typed. */
export interface FieldValue {
  readonly value: FieldContent;
  readonly basis: 'extracted' | 'inferred' | 'typed';
  /** The rule that extracted or inferred it; absent when typed. */
  readonly rule?: string | undefined;
  /** Where in the source it was read, for a list its first item; absent when inferred or typed. */
  readonly span?: Span | undefined;
  /**
   * Where each item of a list was read, in the order of the items that nobody typed; where the parts of one value were
   * read that stand apart, such as a day and its year.
   */
  readonly spans?: readonly Span[] | undefined;
  /**
   * The items that a person put into a list that a rule had made, or none where a person only took some out. What is left
   * of the others is as it was: a suggestion, until it is confirmed.
   */
  readonly typed?: readonly string[] | undefined;
  /** For a list that was read from the source and keeps no more: how many further ones the source names. */
  readonly left?: number | undefined;
  /** Whether a person confirmed it. */
  readonly confirmed: boolean;
}

export type Metadata = { readonly [F in MetadataField]?: FieldValue | undefined };

const contentSchema = z.union([z.string(), z.array(z.string())]);
const spanSchema = z.looseObject({
  from: z.number().int().nonnegative(),
  to: z.number().int().nonnegative(),
});

export const fieldValueSchema: z.ZodType<FieldValue> = z.looseObject({
  value: contentSchema,
  basis: z.enum(['extracted', 'inferred', 'typed']),
  rule: z.string().optional(),
  span: spanSchema.optional(),
  spans: z.array(spanSchema).optional(),
  typed: z.array(z.string()).optional(),
  left: z.number().int().positive().optional(),
  confirmed: z.boolean(),
});

export const metadataSchema: z.ZodType<Metadata> = z.looseObject(
  Object.fromEntries(METADATA_FIELD_NAMES.map((field) => [field, fieldValueSchema.optional()])),
);

/** Metadata as plain values, null where nothing is known: what the command prints and the exports carry. */
export type PlainMetadata = { readonly [F in MetadataField]: FieldContent | null };

export const plainMetadata = (metadata: Metadata): PlainMetadata =>
  Object.fromEntries(
    METADATA_FIELD_NAMES.map((field) => [field, metadata[field]?.value ?? null]),
  ) as PlainMetadata;
