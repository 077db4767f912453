/** `depeche clean`: texts in, cleaned records out, one a line, in the order of the input. */
import { availableParallelism } from 'node:os';
import { type Recipe, recipeSettings } from '../core/history/recipe.ts';
import { type CleanSettings, UNTAUGHT } from '../core/learned.ts';
import type { Failure } from '../core/model/result.ts';
import { type Cleaning, cleaningHere } from '../library/cleaning/cleaning.ts';
import { cleaningPool } from '../library/cleaning/cleaning-pool.ts';
import { MOST_TOGETHER } from '../library/cleaning/together.ts';
import { systemFiles } from '../library/disk/files.ts';
import { failureOf } from '../library/errors.ts';
import { readRecipe } from '../library/exports/recipe-file.ts';
import { type CleanInput, cleanInputs } from './clean-inputs.ts';
import { type Accept, cleanRecord } from './clean-record.ts';
import { inOrder } from './in-order.ts';
import type { Output } from './output.ts';
import { compilePatiently } from './patient-compiler.ts';
import { LEXICON, PIPELINE } from './places.ts';
import { messageOf, TEXTS, tell, tellFailure } from './report.ts';

export const CLEAN_FORMATS = ['jsonl', 'text'] as const;

export interface CleanRequest {
  readonly paths: readonly string[];
  readonly accept: Accept;
  readonly format: (typeof CLEAN_FORMATS)[number];
  readonly jobs: number;
  /** The file of a recipe, or null. */
  readonly recipe: string | null;
}

/** Of texts under way, in characters: some for each thread to clean together, and flat however long they are. */
const HEAVIEST = 2_000_000;

/** The most worker threads that are of use here. */
export const MOST_JOBS = Math.max(1, availableParallelism() * 2);

type Cleaned =
  | { readonly kind: 'record'; readonly record: ReturnType<typeof cleanRecord> }
  | { readonly kind: 'failure'; readonly file: string; readonly error: Failure }
  | Exclude<CleanInput, { readonly ok: boolean }>;

const cleaner =
  (cleaning: Cleaning, accept: Accept, recipe: Recipe | null, settings: CleanSettings) =>
  async (item: CleanInput): Promise<Cleaned> => {
    if ('kind' in item) return item;
    if (!item.ok) return { kind: 'failure', file: item.file, error: item.error };
    try {
      const cleaned = await cleaning.clean(item.input.text, settings);
      return { kind: 'record', record: cleanRecord(item.input, cleaned, accept, recipe) };
    } catch (error) {
      return { kind: 'failure', file: item.input.name, error: failureOf(error) };
    }
  };

/** @returns the exit code: 0, or 1 where an input failed. Throws a failure where the recipe cannot be read. */
export const clean = async (request: CleanRequest, out: Output): Promise<number> => {
  const { paths, accept, format, jobs } = request;
  const recipe = request.recipe === null ? null : await readRecipe(systemFiles, request.recipe);
  const settings = recipe === null ? UNTAUGHT : recipeSettings(recipe);
  const cleaning = jobs === 1 ? cleaningHere(systemFiles, LEXICON) : cleaningPool(PIPELINE, LEXICON, jobs);
  let records = 0;
  let cleaned = 0;
  let failed = 0;
  let anyFailed = false;
  try {
    for await (const item of inOrder(
      cleanInputs(paths, process.stdin),
      {
        most: 2 * jobs * MOST_TOGETHER,
        heaviest: HEAVIEST,
        weigh: (item) => ('kind' in item || !item.ok ? 0 : item.input.text.length),
      },
      cleaner(cleaning, accept, recipe, settings),
    )) {
      let line = '';
      switch (item.kind) {
        case 'record': {
          const separator = records === 0 ? '' : '\n\f\n';
          line =
            format === 'jsonl' ? `${JSON.stringify(item.record)}\n` : `${separator}${item.record.text}\n`;
          records++;
          cleaned++;
          if (cleaned === 1) compilePatiently();
          break;
        }
        case 'failure': {
          const { file, error } = item;
          tellFailure(file, error);
          failed++;
          anyFailed = true;
          if (format === 'jsonl')
            line = `${JSON.stringify({ file, error: { code: error.code, message: messageOf(error) } })}\n`;
          break;
        }
        case 'passed-over':
          tellFailure(item.failure.file, item.failure.error);
          break;
        case 'end-of-file':
          tell(TEXTS.cleaned(item.file, cleaned, failed));
          cleaned = 0;
          failed = 0;
          break;
      }
      if (line !== '' && !(await out.write(line))) break;
    }
  } finally {
    await cleaning.close();
  }
  return anyFailed ? 1 : 0;
};
