import { describe, expect, it } from 'vitest';
import { clean } from '../../../core/clean.ts';
import { type Cleaned, firstCuration } from '../../../core/cleaned.ts';
import { EMPTY_CURATION } from '../../../core/history/change.ts';
import type { CorpusOperation } from '../../../core/history/corpus-operation.ts';
import { OPERATION_VERSION, type OperationRecord } from '../../../core/history/operation-record.ts';
import {
  type Recipe,
  recipeOf,
  recipeSchema,
  recipeSettings,
  withRecipe,
} from '../../../core/history/recipe.ts';
import { seriesOf } from '../../../core/spacing/series.ts';
import { DECIDED } from '../arbitrary-curation.ts';
import { shippedLexicon } from '../spacing/shipped-lexicon.ts';

const corpus = {
  title: 'Archive',
  policies: { 'lost-wrap': 'propose' },
  lexicon: [{ word: 'Vinhphat', decided: DECIDED }],
  refusals: [{ before: 'lamer', after: 'la mer', decided: DECIDED }],
  weights: { bias: 1 },
} as const;

const record = (n: number, operation: CorpusOperation): OperationRecord => ({
  schemaVersion: OPERATION_VERSION,
  id: `01ARZ3NDEKTSV4RRFFQ69G5FA${n}`,
  at: DECIDED.at,
  agent: DECIDED.by,
  operation,
  dispatches: [],
});

const REJECT: CorpusOperation = {
  type: 'decide-series',
  before: 'Leministre',
  after: 'Le ministre',
  state: 'rejected',
  over: 'undecided',
};
const TAG: CorpusOperation = { type: 'add-terms', field: 'tags', terms: ['VNA'] };
const ALL = { policies: true, lexicon: true, refusals: true, weights: true };
const NOTHING = { policies: false, lexicon: false, refusals: false, weights: false };

const lexicon = shippedLexicon();
const text = 'Titre\nHanoï (VNA) - Leministre a visité la capitale. -VNA\n';

describe('a recipe', () => {
  it('holds decisions in the order they were taken, each once, and no undo', () => {
    const records = [
      record(3, { type: 'undo-operation', of: '01ARZ3NDEKTSV4RRFFQ69G5FA0' }),
      record(2, { type: 'apply-recipe', title: 'Autre', decisions: [TAG, REJECT] }),
      record(1, TAG),
    ];
    expect(recipeOf(corpus, records, NOTHING, 'Essai', DECIDED).decisions).toEqual([TAG, REJECT]);
  });

  it('holds of the corpus what was asked for and nothing else', () => {
    const all = recipeOf(corpus, [], ALL, 'Essai', DECIDED);
    expect(all).toMatchObject({
      kind: 'depeche-recipe',
      corpus: 'Archive',
      policies: corpus.policies,
      lexicon: ['Vinhphat'],
      refusals: [{ before: 'lamer', after: 'la mer' }],
      weights: { bias: 1 },
    });
    const none = recipeOf(corpus, [], NOTHING, 'Essai', DECIDED);
    expect(none).toMatchObject({ policies: {}, lexicon: [], refusals: [], weights: null, decisions: [] });
    for (const recipe of [all, none])
      expect(recipeSchema.parse(JSON.parse(JSON.stringify(recipe)))).toEqual(recipe);
  });

  it('tells the pipeline what it holds', () => {
    const settings = recipeSettings(recipeOf(corpus, [], ALL, 'Essai', DECIDED));
    expect(settings.policies).toEqual(corpus.policies);
    expect([...(settings.rejected ?? [])]).toEqual(['lamer\u0000la mer']);
    expect(settings.corpusWords?.size).toBe(1);
  });

  it('decides in a cleaned text what it was asked to, as whoever made it', () => {
    const cleaned: Cleaned = clean(text, { lexicon });
    const made = recipeOf(corpus, [record(1, REJECT), record(2, TAG)], NOTHING, 'Essai', DECIDED);
    const next = withRecipe(text, cleaned, made);
    const edit = next.edits.find((item) => seriesOf(text, item).before === 'Leministre');
    expect([edit?.state, edit?.decided]).toEqual(['rejected', DECIDED]);
    expect(next.metadata.tags?.value).toEqual(['VNA']);
    expect(next.blocks).toEqual(firstCuration(cleaned).blocks);
  });

  it('without anything in it changes nothing', () => {
    const cleaned: Cleaned = clean(text, { lexicon });
    const empty: Recipe = recipeOf(corpus, [], NOTHING, 'Essai', DECIDED);
    expect(withRecipe(text, cleaned, empty)).toEqual(cleaned);
    expect(withRecipe('', { ...EMPTY_CURATION, wrap: null }, empty)).toMatchObject({ edits: [] });
  });
});
