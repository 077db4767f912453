/**
 * THE contract: every method between a window or test and the library behind a host, with its schemas, in one table; the
 * events are in `api-events.ts`, the error codes in `model/error-code.ts`. The in-process, IPC and HTTP hosts and the one client
 * all derive from this table, so a method exists everywhere or nowhere, and what crosses a process is checked on arrival.
 */
import { z } from 'zod';
import {
  namesInputSchema,
  namesPageSchema,
  teaserAskedSchema,
  teaserSchema,
  versionsSchema,
  yearsInputSchema,
  yearsPreviewSchema,
  yearsSetSchema,
} from './api-describe.ts';
import type { Event } from './api-events.ts';
import { jobSchema } from './api-jobs.ts';
import { conflictPageSchema, damagePageSchema, errandSchema, mergeRequestSchema } from './api-keeping.ts';
import {
  latestPageSchema,
  operationLineSchema,
  operationPageSchema,
  recipeRequestSchema,
  selectionSchema,
  writtenSchema,
} from './api-operations.ts';
import { concordancePageSchema, seriesPageSchema, seriesQuerySchema } from './api-series.ts';
import {
  appSchema,
  corpusSummarySchema,
  dispatchPageSchema,
  dispatchViewSchema,
  exportFormatSchema,
  historyLineSchema,
  querySchema,
  rangeSchema,
  savedSchema,
  settingsSchema,
  statsSchema,
} from './api-values.ts';
import { completionSchema, outsideSchema, termsSourceSchema } from './api-vocabularies.ts';
import { operationIdSchema, selectionOperationSchema } from './history/corpus-operation.ts';
import { operationSchema } from './history/operation.ts';
import { recipeSchema } from './history/recipe.ts';
import type { Method } from './method-names.ts';
import { act, type MethodSchemas, method } from './method-schemas.ts';
import {
  corpusSchema,
  descriptionChangeSchema,
  policiesChangeSchema,
  vocabularyEntrySchema,
} from './model/corpus.ts';
import { corpusWordSchema } from './model/corpus-word.ts';
import { dispatchIdSchema } from './model/dispatch.ts';
import { termFieldSchema } from './model/metadata.ts';
import { decisionSchema, timeSchema } from './model/provenance.ts';
import type { Result } from './model/result.ts';
import { tombstoneSchema } from './model/tombstone.ts';

const count = z.number().int().nonnegative();
const nothing = z.object({});

const job = z.object({ job: z.string() });
const recleanInput = z.object({
  query: querySchema,
  policies: policiesChangeSchema.nullable(),
  /** Whether blocks and metadata that nobody decided are made anew, too. */
  anew: z.boolean(),
});
const seriesSchema = z
  .object({ before: z.string().min(1).max(1000), after: z.string().max(1000) })
  .refine(({ before, after }) => before !== after, 'changes nothing');
const at = z.object({ id: dispatchIdSchema, revision: count });

export const METHODS = {
  'app.describe': method(() => [nothing, appSchema]),
  'settings.set': method(() => [settingsSchema.partial(), settingsSchema]),
  /** Opens the corpus folder at an absolute path; the one that was open is closed first. */
  'corpus.open': method(() => [z.object({ path: z.string().min(1) }), corpusSummarySchema]),
  /** Makes a corpus in a new or empty folder and opens it. */
  'corpus.create': method(() => [
    z.object({ path: z.string().min(1), title: z.string().trim().min(1) }),
    corpusSummarySchema,
  ]),
  'corpus.close': method(() => [nothing, nothing]),
  /** Writes what waits to be written; answers when that was tried. */
  'corpus.flush': method(() => [nothing, nothing]),
  /** Looks for what something outside changed in the folder; answers when that is known, and told by `outside`. */
  'corpus.look': method(() => [nothing, nothing]),
  'corpus.stats': method(() => [nothing, statsSchema]),
  /** The whole description of the open corpus. */
  'corpus.read': method(() => [nothing, corpusSchema]),
  /** Sets parts of the description; answers when they are on disk. */
  'corpus.change': act(() => [descriptionChangeSchema, corpusSchema]),
  /**
   * Declares words right and refuses series in this corpus; what is known already stays as it is. What is put back
   * after `corpus.forget` says who had decided it, and when; else whoever asks decides it now.
   */
  'corpus.learn': act(() => [
    z.object({
      words: z.array(z.object({ word: corpusWordSchema, decided: decisionSchema.nullable().optional() })),
      refusals: z.array(seriesSchema.extend({ decided: decisionSchema.optional() })),
    }),
    nothing,
  ]),
  /** Takes words out of the corpus's lexicon, and refusals back. */
  'corpus.forget': act(() => [
    z.object({ words: z.array(z.string()), refusals: z.array(seriesSchema) }),
    nothing,
  ]),
  /** What cleaning the dispatches of a query again would change; `policies` are tried on those of the corpus, null are none. */
  'reclean.preview': act(() => [recleanInput, job]),
  /**
   * Cleans them again, as one corpus-wide operation that `operations.undo` takes back; policies that are given are set
   * in the corpus first.
   */
  'reclean.start': act(() => [recleanInput, job]),
  /** Re-cleanings that were cut short and stand still, the latest first. */
  'reclean.halted': method(() => [nothing, z.object({ runs: z.array(operationLineSchema) })]),
  /** Has one of them go on where it stopped. */
  'reclean.resume': act(() => [z.object({ id: operationIdSchema }), job]),
  /** Ends one of them where it stopped: what it did stays. */
  'reclean.end': act(() => [z.object({ id: operationIdSchema }), operationLineSchema]),
  'dispatches.list': method(() => [z.object({ query: querySchema, range: rangeSchema }), dispatchPageSchema]),
  /** The dispatch `step` places from `from` in the query's order (from the start where `from` is null), or null at the end. */
  'dispatches.adjacent': method(() => [
    z.object({
      query: querySchema,
      from: dispatchIdSchema.nullable(),
      step: z.union([z.literal(1), z.literal(-1)]),
      undecided: z.boolean(),
    }),
    z.object({ id: dispatchIdSchema, index: count }).nullable(),
  ]),
  /** Stops looking through the dispatch files for the list, or goes on. */
  'index.stop': method(() => [nothing, nothing]),
  'index.resume': method(() => [nothing, nothing]),
  /** A page of the series of the corpus, those with most to decide first. */
  'series.list': method(() => [z.object({ query: seriesQuerySchema, range: rangeSchema }), seriesPageSchema]),
  /** A page of the edits of a series, each with the source around it. */
  'series.concordance': method(() => [
    z.object({ series: seriesSchema, range: rangeSchema }),
    concordancePageSchema,
  ]),
  'dispatches.remove': act(() => [
    z.object({ ids: z.array(dispatchIdSchema).min(1), reason: z.string().max(2000) }),
    z.object({ removed: z.array(dispatchIdSchema) }),
  ]),
  'dispatches.restore': act(() => [
    z.object({ ids: z.array(dispatchIdSchema).min(1) }),
    z.object({ restored: z.array(dispatchIdSchema) }),
  ]),
  /** Destroys the bytes of dispatches, removed ones too, and all that was made of them; tombstones stay. */
  'dispatches.take-down': act(() => [
    z.object({ ids: z.array(dispatchIdSchema).min(1), reason: z.string().trim().min(1).max(2000) }),
    z.object({
      takenDown: z.array(dispatchIdSchema),
      /** Names of files in which the text still stands, because other dispatches were extracted from them too. */
      kept: z.array(z.string()),
      /** Words of the text that stay in decisions and in what was learned, because other dispatches have them too. */
      words: z.array(z.string()),
    }),
  ]),
  'dispatches.removed': method(() => [nothing, z.object({ tombstones: z.array(tombstoneSchema) })]),
  'dispatch.read': method(() => [z.object({ id: dispatchIdSchema }), dispatchViewSchema]),
  /** Applies an operation to revision `revision`; answers when it is on disk. */
  'dispatch.apply': act(() => [at.extend({ operation: operationSchema }), savedSchema]),
  'dispatch.undo': act(() => [at, savedSchema]),
  'dispatch.redo': act(() => [at, savedSchema]),
  /** Takes back the decision that made revision `of`, and leaves later ones, where they do not depend on it. */
  'dispatch.revert': act(() => [at.extend({ of: count }), savedSchema]),
  'dispatch.history': method(() => [
    z.object({ id: dispatchIdSchema }),
    z.object({ lines: z.array(historyLineSchema) }),
  ]),
  /** Records an operation over many dispatches; answers when it is on disk. Dispatches take it over by and by. */
  'operations.apply': act(() => [
    z.object({ operation: selectionOperationSchema, selection: selectionSchema }),
    operationLineSchema,
  ]),
  /**
   * Takes a corpus-wide operation back by another, which is answered; one that cleaned again with the policies it set, as
   * far as they stand.
   */
  'operations.undo': act(() => [z.object({ id: operationIdSchema }), operationLineSchema]),
  /** Dispatches with what was decided there last, the latest first. */
  'dispatches.latest': method(() => [z.object({ range: rangeSchema }), latestPageSchema]),
  /** Counts what an operation would change, without making it. */
  'operations.preview': act(() => [
    z.object({ operation: selectionOperationSchema, selection: selectionSchema }),
    job,
  ]),
  /** Makes a recipe of operations, and of what the corpus sets and has learned; nothing is written. */
  'recipe.make': method(() => [recipeRequestSchema, recipeSchema]),
  /** Writes a recipe as a file into `folder`, or offers it as a download where that is null. */
  'recipe.save': method(() => [
    z.object({
      recipe: recipeSchema,
      folder: z.string().min(1).nullable(),
      name: z.string().min(1).max(200),
      replace: z.boolean(),
    }),
    writtenSchema,
  ]),
  /** Corpus-wide operations, latest first. */
  'operations.list': method(() => [z.object({ range: rangeSchema }), operationPageSchema]),
  /**
   * Adds bytes (base64) to a batch of uploaded files; `append` continues a file sent in parts, and `more` says that others
   * follow. A file whose last part never came is left out whole.
   */
  'import.stage': method(() => [
    z.object({
      batch: z.string().regex(/^[\w-]{1,64}$/),
      name: z.string().min(1).max(1000),
      base64: z.string(),
      append: z.boolean(),
      more: z.boolean().optional(),
    }),
    nothing,
  ]),
  /** Imports files and folders by absolute path, or a staged batch. */
  'import.start': act(() => [
    z.union([z.object({ paths: z.array(z.string().min(1)).min(1) }), z.object({ batch: z.string() })]),
    job,
  ]),
  /** Writes one file of the format into `folder`, under `name`, or offers it as a download where `folder` is null. */
  'export.start': act(() => [
    z.object({
      format: exportFormatSchema,
      query: querySchema,
      folder: z.string().min(1).nullable(),
      name: z.string().min(1).max(200),
      /** Whether a file of that name may be replaced. */
      replace: z.boolean(),
    }),
    job,
  ]),
  /** Which dispatches would get which year, and from what. */
  'years.preview': method(() => [yearsInputSchema, yearsPreviewSchema]),
  /** Sets these years as suggestions, by one corpus-wide operation for each year. */
  'years.set': act(() => [yearsInputSchema, yearsSetSchema]),
  /** The names in a field, their spellings put together; the most frequent first. Changes nothing. */
  'names.list': method(() => [namesInputSchema, namesPageSchema]),
  /** What the corpus has of related items, in their order. */
  'teasers.find': method(() => [
    z.object({ items: z.array(teaserAskedSchema).max(500) }),
    z.object({ teasers: z.array(teaserSchema) }),
  ]),
  /** The older version of a dispatch and the newer ones, those that are in the corpus. */
  'versions.find': method(() => [z.object({ id: dispatchIdSchema }), versionsSchema]),
  /** Reads terms, and says what they are, a `terms` result; nothing is taken yet. */
  'vocabularies.read': method(() => [termsSourceSchema, job]),
  /** Takes the terms that were read last as a vocabulary of a field. */
  'vocabularies.take': act(() => [
    z.object({
      ticket: z.string(),
      title: z.string().trim().min(1).max(200),
      field: termFieldSchema,
      closed: z.boolean(),
    }),
    vocabularyEntrySchema,
  ]),
  /** Takes a vocabulary out of the corpus; values in dispatches stay. */
  'vocabularies.remove': act(() => [z.object({ id: z.string() }), nothing]),
  /** Brings back a vocabulary that was removed since the corpus was opened. */
  'vocabularies.restore': act(() => [z.object({ id: z.string() }), vocabularyEntrySchema]),
  /** Adds a term to the first vocabulary of a field, or to a new one under `title`. */
  'vocabularies.add-term': act(() => [
    z.object({
      field: termFieldSchema,
      title: z.string().trim().min(1).max(200),
      label: z.string().trim().min(1).max(1000),
      alternates: z.array(z.string().trim().min(1).max(1000)).max(1000),
    }),
    vocabularyEntrySchema,
  ]),
  /** Terms of a field, then values that dispatches have in it, with a word that begins with `text`, whatever its case and accents. */
  'vocabularies.complete': method(() => [
    z.object({
      field: termFieldSchema,
      text: z.string().max(200),
      limit: z.number().int().min(1).max(100),
    }),
    z.object({ terms: z.array(completionSchema) }),
  ]),
  /** Values that a closed vocabulary of their field has not, or that a vocabulary has in another form. */
  'vocabularies.check': method(() => [
    z.object({
      values: z.array(z.object({ field: termFieldSchema, values: z.array(z.string()).max(1000) })),
    }),
    z.object({ outside: z.array(outsideSchema) }),
  ]),
  'vocabularies.count': method(() => [z.object({ id: z.string() }), z.object({ terms: count })]),
  'verify.start': act(() => [nothing, job]),
  /** Learns from the reviewed dispatches how this corpus is laid out. Nothing is used before `corpus.change` sets it. */
  'learn.start': act(() => [nothing, job]),
  /** Merges another copy of the corpus into the open one, against the corpus that both began from, where that is known. */
  'merge.start': act(() => [mergeRequestSchema, job]),
  /** Copies the corpus into a new or empty folder, with decisions that could not be saved where it is. */
  'copy.start': act(() => [
    z.object({
      folder: z.string().min(1),
      unsaved: z.array(z.object({ id: dispatchIdSchema, errands: z.array(errandSchema).min(1) })),
    }),
    job,
  ]),
  /** What two copies decided differently, and no merge can know. */
  'conflicts.list': method(() => [nothing, conflictPageSchema]),
  /**
   * Takes theirs for the conflicts of these keys and leaves mine for the rest; none of them waits any more. `at` is the
   * time of those that were shown: others that came since are not settled unseen.
   */
  'conflicts.settle': act(() => [
    z.object({ id: dispatchIdSchema, at: timeSchema, theirs: z.array(z.string()) }),
    nothing,
  ]),
  /** The dispatches of which a file is damaged, with what can be had back. */
  'damage.list': method(() => [nothing, damagePageSchema]),
  /**
   * Repairs damaged dispatches, or all of them where `ids` is null, and the description of the corpus where there are
   * none or all; the damaged bytes are kept. With `files` only these, by their paths in the corpus; with all also every
   * file beside the dispatches of which two sides can be had back.
   */
  'repair.start': act(() => [
    z.object({
      ids: z.array(dispatchIdSchema).nullable(),
      files: z.array(z.string().max(200)).optional(),
    }),
    job,
  ]),
  'jobs.read': method(() => [job, jobSchema]),
  'jobs.cancel': method(() => [job, nothing]),
  /** Asks the person by a native dialog; an empty answer is a cancel. */
  'host.choose': method(() => [
    z.object({
      what: z.enum([
        'files-to-import',
        'folder-to-import',
        'folder-for-export',
        'corpus-to-open',
        'corpus-to-create',
      ]),
    }),
    z.object({ paths: z.array(z.string()) }),
  ]),
  /** Shows a file or folder in the file manager. */
  'host.reveal': method(() => [z.object({ path: z.string().min(1) }), nothing]),
} as const satisfies Readonly<Record<Method, MethodSchemas>>;

export type Input<M extends Method> = z.input<(typeof METHODS)[M]['input']>;
export type Output<M extends Method> = z.output<(typeof METHODS)[M]['output']>;
export type Reply<M extends Method> = Result<Output<M>>;

/** What every host offers and the window uses: calls that answer with a result, and events. */
export interface Client {
  /** @param corpus the path of the open corpus that an act is meant for; without it, for whichever is open */
  readonly call: <M extends Method>(name: M, input: Input<M>, corpus?: string) => Promise<Reply<M>>;
  /** Calls `listener` for each event until the returned function is called. */
  readonly subscribe: (listener: (event: Event) => void) => () => void;
}
