/** A corpus: a folder of dispatches and decisions, described by its `corpus.json`. */
import { z } from 'zod';
import {
  METADATA_FIELD_NAMES,
  type MetadataField,
  metadataFieldSchema,
  type TermField,
  termFieldSchema,
} from './metadata.ts';
import { POLICIES, type PoliciesChange, type RulePolicies } from './proposal.ts';
import { type Decision, decisionSchema } from './provenance.ts';
import { sameValue } from './same-value.ts';

/** The version of `corpus.json`; a number above it opens read-only, one below it is migrated. */
export const CORPUS_VERSION = 2;

/** A word that archivists of this corpus declared right; `decided` is null where nobody is known to have. */
export interface CorpusWord {
  readonly word: string;
  readonly decided: Decision | null;
}

/** A series that a decision rejected: not proposed again in this corpus. Each decision on a series has its own. */
export interface Refusal {
  readonly before: string;
  readonly after: string;
  readonly decided: Decision;
}

/** A controlled vocabulary of a metadata field; its terms are in `vocabularies/<id>.json`. */
export interface VocabularyEntry {
  readonly id: string;
  readonly title: string;
  readonly field: TermField;
  /** Whether only its terms are valid. */
  readonly closed: boolean;
}

/** A query of the list kept under a name. */
export interface Worklist {
  readonly id: string;
  readonly title: string;
  readonly query: Readonly<Record<string, unknown>>;
}

export interface Corpus {
  readonly schemaVersion: number;
  /** A ULID, given once. */
  readonly id: string;
  readonly title: string;
  /** The language most dispatches are in, BCP 47. */
  readonly language: string;
  readonly rights: string;
  /** What becomes of each rule's edits where it differs from the rule's own default. */
  readonly policies: RulePolicies;
  readonly lexicon: readonly CorpusWord[];
  readonly refusals: readonly Refusal[];
  readonly vocabularies: readonly VocabularyEntry[];
  /** Metadata fields that a dispatch of this corpus must have. */
  readonly required: readonly MetadataField[];
  readonly worklists: readonly Worklist[];
  /** Prints of the descriptions of other copies that were joined as they stand, the last one last. */
  readonly joined?: readonly string[] | undefined;
  /** What segmentation learned from this corpus, by name of the weight; null while the shipped weights are used. */
  readonly weights: Readonly<Record<string, number>> | null;
}

const policySchema = z.enum(POLICIES);
const termsSchema = z.union([
  policySchema,
  z.looseObject({ policy: policySchema, threshold: z.number().min(0).max(1) }),
]);
export const policiesSchema: z.ZodType<RulePolicies, RulePolicies> = z.record(z.string(), termsSchema);

export const policiesChangeSchema: z.ZodType<PoliciesChange, PoliciesChange> = z.record(
  z.string(),
  termsSchema.nullable(),
);

/** What the id of a vocabulary is made of: the name of its file is. */
export const VOCABULARY_ID = /^[0-9A-Za-z][0-9A-Za-z-]{0,63}$/;
export const vocabularyIdSchema = z.string().regex(VOCABULARY_ID);

export const vocabularyEntrySchema: z.ZodType<VocabularyEntry, VocabularyEntry> = z.looseObject({
  id: vocabularyIdSchema,
  title: z.string(),
  field: termFieldSchema as z.ZodType<TermField, TermField>,
  closed: z.boolean(),
});

const worklistSchema = z.looseObject({
  id: z.string(),
  title: z.string(),
  query: z.record(z.string(), z.unknown()),
});

const descriptionShape = {
  title: z.string().trim().min(1),
  language: z.string(),
  rights: z.string(),
  policies: policiesSchema,
  vocabularies: z.array(vocabularyEntrySchema),
  required: z.array(metadataFieldSchema),
  worklists: z.array(worklistSchema),
  weights: z.record(z.string(), z.number()).nullable(),
};

/** The description of a corpus in which nothing is set or learned yet. */
export const emptyCorpus = (id: string, title: string): Corpus => ({
  schemaVersion: CORPUS_VERSION,
  id,
  title,
  language: 'fr',
  rights: '',
  policies: {},
  lexicon: [],
  refusals: [],
  vocabularies: [],
  required: [],
  worklists: [],
  weights: null,
});

/** The policies as a change leaves them. */
export const changedPolicies = (policies: RulePolicies, change: PoliciesChange): RulePolicies => {
  const left = Object.entries(policies).filter(([rule]) => !Object.hasOwn(change, rule));
  const set = Object.entries(change).flatMap(([rule, terms]) =>
    terms === null ? [] : [[rule, terms] as const],
  );
  return Object.fromEntries([...left, ...set]);
};

/** What makes `after` of `before`: the rules that have other terms there, and no more. */
export const policiesChange = (before: RulePolicies, after: RulePolicies): PoliciesChange => {
  const rules = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const others = rules.filter((rule) => !sameValue(before[rule], after[rule]));
  return Object.fromEntries(others.map((rule) => [rule, after[rule] ?? null]));
};

/**
 * What `corpus.change` may set of a description. What is one value is set as a whole. What several windows or copies may
 * each change a part of is changed one by one, so that what another changed meanwhile stays, whoever knew of it.
 */
export const descriptionChangeSchema = z
  .object({
    ...descriptionShape,
    policies: policiesChangeSchema,
    /** Each takes the place of the one with its id; none is added. */
    vocabularies: descriptionShape.vocabularies,
    /** Whether each of these fields is required. */
    required: z.partialRecord(metadataFieldSchema, z.boolean()),
    worklists: z.object({
      /** Each takes the place of the one with its id, or comes behind all. */
      put: z.array(worklistSchema),
      /** The ids of those that go. */
      remove: z.array(z.string()),
    }),
  })
  .partial();
export type DescriptionChange = z.infer<typeof descriptionChangeSchema>;

/** A list with `put` in the place of those with the same ids. */
const replacedIn = <T extends { readonly id: string }>(list: readonly T[], put: readonly T[]): readonly T[] =>
  list.map((one) => put.find(({ id }) => id === one.id) ?? one);

/** The required fields in their usual order, with those that `change` names as it says. */
const requiredAfter = (
  required: Corpus['required'],
  change: NonNullable<DescriptionChange['required']>,
): Corpus['required'] =>
  Object.keys(change).length === 0
    ? required
    : METADATA_FIELD_NAMES.filter((field) => change[field] ?? required.includes(field));

/** The corpus with what `change` sets; what it leaves out stays. */
export const changedCorpus = (corpus: Corpus, change: DescriptionChange): Corpus => {
  const { policies = {}, required = {}, vocabularies = [], ...others } = change;
  const { worklists: { put, remove } = { put: [], remove: [] }, ...settings } = others;
  const { title, language, rights, weights } = {
    ...corpus,
    ...Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined)),
  };
  const known = new Set(corpus.worklists.map(({ id }) => id));
  const worklists = [...replacedIn(corpus.worklists, put), ...put.filter(({ id }) => !known.has(id))];
  return {
    ...{ ...corpus, title, language, rights, weights },
    policies: changedPolicies(corpus.policies, policies),
    required: requiredAfter(corpus.required, required),
    vocabularies: replacedIn(corpus.vocabularies, vocabularies),
    worklists: worklists.filter(({ id }) => !remove.includes(id)),
  };
};

export const corpusSchema: z.ZodType<Corpus> = z.looseObject({
  schemaVersion: z.number().int().nonnegative(),
  id: z.string(),
  ...descriptionShape,
  lexicon: z.array(z.looseObject({ word: z.string(), decided: decisionSchema.nullable() })),
  refusals: z.array(z.looseObject({ before: z.string(), after: z.string(), decided: decisionSchema })),
  joined: z.array(z.string()).optional(),
});
