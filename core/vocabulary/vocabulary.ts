/**
 * A controlled vocabulary: the terms that a metadata field may or should take, each with a preferred label in one or
 * more languages and other labels under which it is looked for. It stands in a file of its own,
 * `vocabularies/<id>.json`, so that `corpus.json` stays small; its title, field and closedness stand there.
 */
import { z } from 'zod';
import { vocabularyIdSchema } from '../model/corpus.ts';

/** The version of the files of vocabularies. */
export const VOCABULARY_VERSION = 1;

/** The language of a label of which none is told (BCP 47, “undetermined”). */
export const NO_LANGUAGE = 'und';

export interface Term {
  /** Its identifier where it comes from, such as an IRI; else its first label. */
  readonly id: string;
  /** The preferred label by language, BCP 47; at least one. */
  readonly labels: Readonly<Record<string, string>>;
  /** Other labels, in any language, that lead to it. */
  readonly alternates: readonly string[];
}

export interface Vocabulary {
  readonly schemaVersion: number;
  readonly id: string;
  /** The name of the file that it was imported from; null for one that grew in the corpus. */
  readonly source: string | null;
  readonly terms: readonly Term[];
}

export const termSchema: z.ZodType<Term> = z.looseObject({
  id: z.string().min(1),
  labels: z.record(z.string(), z.string().min(1)).refine((labels) => Object.keys(labels).length > 0),
  alternates: z.array(z.string().min(1)),
});

export const vocabularySchema: z.ZodType<Vocabulary> = z.looseObject({
  schemaVersion: z.number().int().nonnegative(),
  id: vocabularyIdSchema,
  source: z.string().nullable(),
  terms: z.array(termSchema),
});

/** The preferred label of a term in `language`, or the next best: its main language, English, any. */
export const labelIn = ({ labels, id }: Term, language: string): string =>
  labels[language] ??
  labels[language.split('-')[0] ?? ''] ??
  labels[NO_LANGUAGE] ??
  labels.en ??
  Object.values(labels)[0] ??
  id;
