/**
 * Re-cleaning: runs the engine anew over many dispatches with what the corpus sets and has learned by now, and with the
 * words that stand in many of its dispatches (`corpus-counts.ts`). What nobody
 * decided is replaced, what a person decided stays (core's `reclean`). A run is a corpus-wide operation with
 * its own file, and each dispatch that changes gets one history entry that names it; one that was cut short stands still,
 * is told, and goes on, ends or is taken back as a person says.
 */
import type { RecleanResult } from '../../core/api-reclean.ts';
import type { Query } from '../../core/api-values.ts';
import { type Change, changeBetween, isNoChange } from '../../core/history/change.ts';
import { briefly } from '../../core/history/corpus-operation.ts';
import { decidedFields } from '../../core/history/decided-fields.ts';
import { withPolicies } from '../../core/history/policies-step.ts';
import { reclean } from '../../core/history/reclean.ts';
import { changeOfOperation, takenOverIn } from '../../core/history/taken-over.ts';
import { type CleanSettings, cleanSettings } from '../../core/learned.ts';
import { changedPolicies } from '../../core/model/corpus.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import type { PoliciesChange } from '../../core/model/proposal.ts';
import type { Cleaning } from '../cleaning/cleaning.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Amendment } from '../dispatches/dispatch-writing.ts';
import type { Held } from '../dispatches/history-steps.ts';
import { failureOf, isOfCorpus, LibraryFailure } from '../errors.ts';
import type { RecleanedDispatch, RecleanRun } from '../operations/reclean-run.ts';
import type { Task } from '../thread/jobs.ts';
import { mapLimited } from '../thread/serial.ts';
import { giveWay } from '../thread/turns.ts';
import { corpusCounts } from './corpus-counts.ts';
import { RecleanTally } from './reclean-tally.ts';

export interface RecleanRequest {
  readonly query: Query;
  /** What is set of the policies of the corpus before; null for nothing. */
  readonly policies: PoliciesChange | null;
  /** Whether blocks and metadata that nobody decided are made anew, too. */
  readonly anew: boolean;
}

/** As many dispatches again as threads, so that reading and writing go on beside cleaning. */
const AHEAD = 2;

/** What becomes of each dispatch, by its id and its place among all. */
interface Visit {
  /** Those that the task was told of already. */
  readonly told: ReadonlySet<string>;
  readonly take: (id: string, at: number) => Promise<void>;
  /** It was removed since the work began. */
  readonly gone?: (at: number) => Promise<void>;
  readonly failed?: (at: number) => Promise<void>;
}

/** What ends the whole work; one dispatch of a newer version does not stand in the way of the rest. */
const endsAll = (error: unknown): boolean =>
  error instanceof LibraryFailure && isOfCorpus(error) && error.failure.code !== 'corpus-newer';

/**
 * Visits each of `ids` but the first `from`. A dispatch that cannot be taken is a failure of the task; one of the corpus
 * folder itself ends the work, and is thrown when nothing is under way any more.
 */
const forEach = async (
  corpus: OpenCorpus,
  ids: readonly string[],
  from: number,
  width: number,
  task: Task,
  { told, take, gone, failed }: Visit,
): Promise<void> => {
  let done = from;
  await mapLimited(ids.slice(from), width, async (id, index) => {
    if (task.cancelled()) return;
    const at = from + index;
    // While the index is made anew, one that is not listed would seem to be gone.
    await corpus.index.whole(task.cancelled);
    if (task.cancelled()) return;
    const item = corpus.catalog.get(id)?.item;
    if (item === undefined) {
      await gone?.(at);
      return;
    }
    await giveWay();
    try {
      await take(id, at);
    } catch (error) {
      if (endsAll(error)) throw error;
      if (!told.has(id)) task.fail({ file: item.name, error: failureOf(error) });
      await failed?.(at);
    }
    task.progress(++done, ids.length, item.name);
  });
};

const againOn = async (
  cleaning: Cleaning,
  settings: CleanSettings,
  anew: boolean,
  { text, stored, entries }: Held,
): Promise<{ readonly next: Curation; readonly origin: Amendment['origin'] }> => {
  const { blocks, edits, source, wrap: was } = stored;
  const decided = edits.filter((edit) => edit.decided !== null);
  const fresh = await cleaning.cleanAgain({ text, blocks, edits: decided, anew }, settings);
  const next = reclean(text, stored, fresh, { anew, decided: decidedFields(entries) });
  const { wrap } = fresh;
  const sameWrap = wrap === was || (wrap?.width === was?.width && wrap?.support === was?.support);
  return { next, origin: sameWrap ? undefined : { source, wrap } };
};

/** What re-cleaning would change. Nothing is written. */
export const previewReclean = async (
  corpus: OpenCorpus,
  cleaning: Cleaning,
  { query, policies, anew }: RecleanRequest,
  task: Task,
): Promise<RecleanResult> => {
  await corpus.learning.flush();
  const { description } = corpus;
  const set =
    policies === null
      ? corpus.cleanSettings
      : cleanSettings({ ...description, policies: changedPolicies(description.policies, policies) });
  const { counts, told } = await corpusCounts(corpus, cleaning, task);
  const settings = { ...set, corpusCounts: counts };
  const tally = new RecleanTally();
  await forEach(corpus, corpus.catalog.listing.ids(query), 0, cleaning.width + AHEAD, task, {
    told,
    take: async (id) => {
      const held = await corpus.dispatches.look(id);
      const { next } = await againOn(cleaning, settings, anew, held);
      tally.add(id, corpus.catalog.get(id)?.item.title ?? id, held, next);
    },
  });
  return tally.result(null);
};

/** Takes one dispatch of a run; the place of those of before is known by their histories. */
const takeOne = async (
  corpus: OpenCorpus,
  run: RecleanRun,
  id: string,
  again: (held: Held) => ReturnType<typeof againOn>,
  tally: RecleanTally,
): Promise<RecleanedDispatch> => {
  const { id: operation, operation: meant } = run.record;
  const what = briefly(meant);
  const taken: { before?: Change; held?: Held; next?: Curation } = {};
  const entry = await corpus.dispatches.amend(id, async (held): Promise<Amendment | null> => {
    const { stored, text, entries } = held;
    if (takenOverIn(entries).has(operation)) {
      taken.before = changeOfOperation(entries, operation) ?? {};
      return null;
    }
    const { next, origin } = await again(held);
    taken.held = { stored, text, entries };
    taken.next = next;
    const change = changeBetween(stored, next);
    return { operation: { type: 'corpus', operation, what, kept: 0 }, curation: next, change, origin };
  });
  const { before, held, next } = taken;
  if (before !== undefined) tally.addKnown(1, isNoChange(before) ? 0 : 1);
  if (held && next) tally.add(id, corpus.catalog.get(id)?.item.title ?? id, held, next);
  const made = entry?.change ?? before;
  return made === undefined || isNoChange(made) ? 'same' : 'changed';
};

/**
 * Takes a run to the dispatches that it has not come to. Fails as a whole where the corpus cannot be written any more.
 * What was done stays; a run that did not come to its end stands still, and can be gone on with.
 */
export const goOn = async (
  corpus: OpenCorpus,
  cleaning: Cleaning,
  run: RecleanRun,
  task: Task,
): Promise<RecleanResult> => {
  const { recleans } = corpus.operations;
  const { id: name, operation, dispatches } = run.record;
  const tally = new RecleanTally();
  tally.addKnown(run.done - run.counts.missed, run.counts.changed);
  run.underWay = true;
  try {
    corpus.requireWritable();
    await corpus.learning.flush();
    if (!run.isBegun && operation.policies !== null)
      await corpus.redescribe(withPolicies(operation.policies));
    await run.keep();
    const { counts, told } = await corpusCounts(corpus, cleaning, task);
    const settings = { ...corpus.cleanSettings, corpusCounts: counts };
    const again = (held: Held) => againOn(cleaning, settings, operation.anew, held);
    await corpus.quietly(() =>
      forEach(corpus, dispatches, run.done, cleaning.width + AHEAD, task, {
        told,
        take: async (id, at) => run.took(at, await takeOne(corpus, run, id, again, tally)),
        gone: (at) => run.took(at, 'same'),
        failed: (at) => run.took(at, 'missed'),
      }),
    );
    if (run.isWhole) await recleans.end(run);
    return tally.result(name);
  } finally {
    if (recleans.get(name) === run) await recleans.halt(run);
  }
};

/** Re-cleans, as one corpus-wide operation. Policies that are given are set in the corpus first. */
export const recleanCorpus = async (
  corpus: OpenCorpus,
  cleaning: Cleaning,
  { query, policies, anew }: RecleanRequest,
  task: Task,
): Promise<RecleanResult> => {
  corpus.requireWritable();
  const before = corpus.description.policies;
  const step = policies && { before, after: changedPolicies(before, policies) };
  const ids = corpus.catalog.listing.ids(query);
  const run = await corpus.operations.recleans.begin({ type: 're-clean', anew, policies: step }, ids);
  return goOn(corpus, cleaning, run, task);
};
