/** A corpus: a folder of dispatches and decisions, described by its `corpus.json`. */
import { z } from 'zod';
import { POLICIES, type Policy } from './proposal.ts';

export interface Corpus {
  readonly schemaVersion: number;
  /** A ULID, given once. */
  readonly id: string;
  readonly title: string;
  /** The language most dispatches are in, BCP 47. */
  readonly language: string;
  readonly rights: string;
  /** What becomes of each rule's edits where it differs from the rule's own default. */
  readonly policies: Readonly<Record<string, Policy>>;
  /** Words that archivists of this corpus declared right. */
  readonly lexicon: readonly string[];
}

export const corpusSchema: z.ZodType<Corpus> = z.looseObject({
  schemaVersion: z.number().int().nonnegative(),
  id: z.string(),
  title: z.string(),
  language: z.string(),
  rights: z.string(),
  policies: z.record(z.string(), z.enum(POLICIES)),
  lexicon: z.array(z.string()),
});
