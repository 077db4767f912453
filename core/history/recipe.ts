/**
 * Recipes: what was decided once, to be replayed on other dispatches. A recipe holds the decisions that need no one
 * dispatch (series, fields, tags, status) and, where they were asked for, the policies, words, refusals and learned
 * weights of the corpus it was made from. It is one JSON file that can be read, edited by hand and sent to others.
 */
import { z } from 'zod';
import { type Cleaned, firstCuration } from '../cleaned.ts';
import { type CleanSettings, cleanSettings } from '../learned.ts';
import { type Corpus, policiesSchema } from '../model/corpus.ts';
import type { RulePolicies } from '../model/proposal.ts';
import { type Decision, decisionSchema } from '../model/provenance.ts';
import { type LearnedWeights, learnedWeightsSchema } from '../segmentation/decoding/learned-weights.ts';
import type { Series } from '../spacing/series.ts';
import { applyCorpusOperation } from './apply-corpus-operation.ts';
import { type CorpusDecision, corpusDecisionSchema } from './corpus-operation.ts';
import { refusedSeries } from './lessons.ts';
import type { OperationRecord } from './operation-record.ts';

const RECIPE_VERSION = 1;

export interface Recipe {
  readonly kind: 'depeche-recipe';
  readonly schemaVersion: number;
  readonly title: string;
  /** Who made it, and when. */
  readonly made: Decision;
  /** The title of the corpus that it was made from. */
  readonly corpus: string;
  readonly policies: RulePolicies;
  /** Words known to be right. */
  readonly lexicon: readonly string[];
  /** Series that are not to be proposed. */
  readonly refusals: readonly Series[];
  /** What segmentation learned; null for the shipped weights. */
  readonly weights: LearnedWeights | null;
  /** What is decided in each dispatch, in order. */
  readonly decisions: readonly CorpusDecision[];
}

export const recipeSchema: z.ZodType<Recipe> = z.looseObject({
  kind: z.literal('depeche-recipe'),
  schemaVersion: z.number().int().min(1).max(RECIPE_VERSION),
  title: z.string().trim().min(1).max(200),
  made: decisionSchema,
  corpus: z.string(),
  policies: policiesSchema,
  lexicon: z.array(z.string()),
  refusals: z.array(z.looseObject({ before: z.string(), after: z.string() })),
  weights: learnedWeightsSchema.nullable(),
  decisions: z.array(corpusDecisionSchema),
});

/** What of a corpus goes into a recipe, beside decisions. */
export interface RecipeParts {
  readonly policies: boolean;
  readonly lexicon: boolean;
  readonly refusals: boolean;
  readonly weights: boolean;
}

/** The decisions of operations, in the order they were made; of the same one only the last. An undo is none. */
const decisionsOf = (records: readonly OperationRecord[]): readonly CorpusDecision[] => {
  const byContent = new Map<string, CorpusDecision>();
  for (const { operation } of records.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    // Years are those of the dispatches they were found for, and what cleaning again sets is a part of its own.
    if (operation.type === 'undo-operation' || operation.type === 'set-years') continue;
    if (operation.type === 're-clean') continue;
    for (const decision of operation.type === 'apply-recipe' ? operation.decisions : [operation]) {
      const key = JSON.stringify(decision);
      byContent.delete(key);
      byContent.set(key, decision);
    }
  }
  return [...byContent.values()];
};

/** The recipe of these operations and parts of a corpus. */
export const recipeOf = (
  corpus: Pick<Corpus, 'title' | 'policies' | 'lexicon' | 'refusals' | 'weights'>,
  records: readonly OperationRecord[],
  parts: RecipeParts,
  title: string,
  made: Decision,
): Recipe => ({
  kind: 'depeche-recipe',
  schemaVersion: RECIPE_VERSION,
  title,
  made,
  corpus: corpus.title,
  policies: parts.policies ? corpus.policies : {},
  lexicon: parts.lexicon ? corpus.lexicon.map(({ word }) => word) : [],
  refusals: parts.refusals
    ? refusedSeries(corpus.refusals).map(({ before, after }) => ({ before, after }))
    : [],
  weights: parts.weights ? corpus.weights : null,
  decisions: decisionsOf(records),
});

/** What the pipeline is told by a recipe. */
export const recipeSettings = ({ policies, lexicon, refusals, weights, made }: Recipe): CleanSettings =>
  cleanSettings({
    policies,
    lexicon: lexicon.map((word) => ({ word, decided: made })),
    refusals: refusals.map((series) => ({ ...series, decided: made })),
    weights,
  });

/** A cleaned source with the decisions of a recipe taken, by whoever made it. */
export const withRecipe = (text: string, cleaned: Cleaned, { title, made, decisions }: Recipe): Cleaned => {
  const { curation } = applyCorpusOperation(
    text,
    firstCuration(cleaned),
    { type: 'apply-recipe', title, decisions },
    made,
    null,
  );
  const { blocks, edits, metadata } = curation;
  return { ...cleaned, blocks, edits, metadata };
};
