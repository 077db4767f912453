/**
 * Re-cleaning: runs the engine anew over many dispatches with what the corpus sets and has learned by now, and with the
 * words that stand in many of its dispatches (`corpus-counts.ts`). What nobody
 * decided is replaced, what a person decided stays (core's `reclean`). Each dispatch that changes gets one history
 * entry; a run that was cut short is simply run again, since a dispatch that is up to date does not change.
 */
import type { RecleanResult, RecleanUndoResult } from '../core/api-reclean.ts';
import { EVERYTHING, type Query } from '../core/api-values.ts';
import { changeBetween, isNoChange } from '../core/history/change.ts';
import { decidedFields } from '../core/history/decided-fields.ts';
import { reclean } from '../core/history/reclean.ts';
import { type CleanSettings, cleanSettings } from '../core/learned.ts';
import type { Curation } from '../core/model/dispatch.ts';
import type { RulePolicies } from '../core/model/proposal.ts';
import type { Cleaning } from './cleaning.ts';
import { corpusCounts } from './corpus-counts.ts';
import type { Amendment } from './dispatch-writing.ts';
import { failureOf, isOfCorpus, LibraryFailure } from './errors.ts';
import { type Held, nextSteps, undoing } from './history-steps.ts';
import type { Task } from './jobs.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { RecleanTally } from './reclean-tally.ts';
import { mapLimited } from './serial.ts';
import { giveWay } from './turns.ts';

export interface RecleanRequest {
  readonly query: Query;
  /** The policies to clean with; null for those of the corpus. */
  readonly policies: RulePolicies | null;
  /** Whether blocks and metadata that nobody decided are made anew, too. */
  readonly anew: boolean;
}

/** As many dispatches again as threads, so that reading and writing go on beside cleaning. */
const AHEAD = 2;

/**
 * Takes each of `ids` through `act`. A dispatch that cannot be taken is a failure of the task; one of the corpus folder
 * itself ends the work, and is thrown when nothing is under way any more.
 */
const forEach = async (
  corpus: OpenCorpus,
  ids: readonly string[],
  width: number,
  task: Task,
  act: (id: string, name: string) => Promise<void>,
): Promise<void> => {
  const ending: { failure?: LibraryFailure } = {};
  let done = 0;
  await mapLimited(ids, width, async (id) => {
    if (ending.failure !== undefined || task.cancelled()) return;
    const item = corpus.catalog.get(id)?.item;
    // Removed since the work began.
    if (item === undefined) return;
    await giveWay();
    try {
      await act(id, item.name);
    } catch (error) {
      // One dispatch of a newer version does not stand in the way of the rest.
      const isNewer = error instanceof LibraryFailure && error.failure.code === 'corpus-newer';
      if (error instanceof LibraryFailure && isOfCorpus(error) && !isNewer) ending.failure ??= error;
      else task.fail({ file: item.name, error: failureOf(error) });
    }
    task.progress(++done, ids.length, item.name);
  });
  if (ending.failure !== undefined) throw ending.failure;
};

/** The latest runs of this session by name, and the dispatches that each changed, which undoing it has to read. */
const runs = new WeakMap<OpenCorpus, Map<string, Set<string>>>();
/** Only the last one is offered to be undone. */
const MOST_RUNS = 4;

const rememberRun = (corpus: OpenCorpus, run: string): Set<string> => {
  const known = runs.get(corpus) ?? new Map<string, Set<string>>();
  const changed = new Set<string>();
  known.set(run, changed);
  const [oldest] = known.keys();
  if (known.size > MOST_RUNS && oldest !== undefined) known.delete(oldest);
  runs.set(corpus, known);
  return changed;
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
  const told = policies === null ? corpus.cleanSettings : cleanSettings({ ...description, policies });
  const settings = { ...told, corpusCounts: await corpusCounts(corpus, cleaning, task) };
  const tally = new RecleanTally();
  await forEach(corpus, corpus.catalog.ids(query), cleaning.width + AHEAD, task, async (id) => {
    const held = await corpus.dispatches.look(id);
    const { next } = await againOn(cleaning, settings, anew, held);
    tally.add(id, corpus.catalog.get(id)?.item.title ?? id, held, next);
  });
  return tally.result(null);
};

/**
 * Re-cleans. Policies that are given become those of the corpus first. Fails as a whole where the corpus cannot be
 * written any more; what was done stays, and running again goes on.
 *
 * @param run names the run, for {@link undoReclean}
 */
export const recleanCorpus = async (
  corpus: OpenCorpus,
  cleaning: Cleaning,
  { query, policies, anew }: RecleanRequest,
  run: string,
  task: Task,
): Promise<RecleanResult> => {
  corpus.requireWritable();
  await corpus.learning.flush();
  if (policies !== null) await corpus.describe({ policies });
  const settings = {
    ...corpus.cleanSettings,
    corpusCounts: await corpusCounts(corpus, cleaning, task),
  };
  const tally = new RecleanTally();
  const changed = rememberRun(corpus, run);
  await corpus.quietly(() =>
    forEach(corpus, corpus.catalog.ids(query), cleaning.width + AHEAD, task, async (id) => {
      const before: { held?: Held; next?: Curation } = {};
      await corpus.dispatches.amend(id, async (held): Promise<Amendment> => {
        const { stored, text, entries } = held;
        const { next, origin } = await againOn(cleaning, settings, anew, held);
        before.held = { stored, text, entries };
        before.next = next;
        const change = changeBetween(stored, next);
        if (!isNoChange(change)) changed.add(id);
        return { operation: { type: 're-clean', run, anew }, curation: next, change, origin };
      });
      const { held, next } = before;
      if (held && next) tally.add(id, corpus.catalog.get(id)?.item.title ?? id, held, next);
    }),
  );
  return tally.result(run);
};

/**
 * Takes a run of re-cleaning back in every dispatch where it was the last decision, and sets policies that are given.
 * Reads the dispatches that the run changed; all of them where it is of an earlier session.
 */
export const undoReclean = async (
  corpus: OpenCorpus,
  run: string,
  policies: RulePolicies | null,
  task: Task,
): Promise<RecleanUndoResult> => {
  corpus.requireWritable();
  if (policies !== null) await corpus.describe({ policies });
  const ids = [...(runs.get(corpus)?.get(run) ?? corpus.catalog.ids(EVERYTHING))];
  let undone = 0;
  let kept = 0;
  await corpus.quietly(() =>
    forEach(corpus, ids, AHEAD, task, async (id) => {
      const entry = await corpus.dispatches.amend(id, async (held) => {
        const ofRun = held.entries.findLast(({ operation }) => 'run' in operation && operation.run === run);
        if (ofRun === undefined) return null;
        if (nextSteps(held.entries).undo === ofRun.revision) return undoing(held);
        const isUndone = held.entries.some(
          ({ operation }) =>
            operation.type === 'undo' && 'of' in operation && operation.of === ofRun.revision,
        );
        if (!isUndone) kept++;
        return null;
      });
      if (entry !== null) undone++;
    }),
  );
  return { kind: 're-clean-undo', undone, kept };
};
