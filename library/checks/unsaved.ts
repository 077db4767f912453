/**
 * Decisions that a disk refused and that were kept in a file of their own, `unsaved-decisions.json`: written with a copy
 * of the corpus, and read back by importing that file. Where the dispatch is as it was when they were taken they follow
 * as they are; where it went on since they are joined to it, and what cannot be joined waits as a conflict.
 */
import type { Errand } from '../../core/api-keeping.ts';
import { changeBetween, isNoChange } from '../../core/history/change.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import { mergeFollowing } from '../../core/history/following.ts';
import { curationAfter } from '../../core/history/merge-histories.ts';
import type { Decision } from '../../core/model/provenance.ts';
import { sameValue } from '../../core/model/same-value.ts';
import { type UnsavedDecisions, unsavedDecisionsSchema } from '../../core/unsaved-decisions.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';
import { parseJson } from '../disk/json-store.ts';
import { addConflicts } from '../dispatches/conflict-files.ts';
import { printed } from '../dispatches/history-prints.ts';
import { type Held, type Made, operating, redoing, undoing } from '../dispatches/history-steps.ts';
import { UNSAVED } from '../dispatches/unsaved-file.ts';
import { failureOf, LibraryFailure, throwReading } from '../errors.ts';
import type { Task } from '../thread/jobs.ts';

type UnsavedOf = UnsavedDecisions['unsaved'][number];

/** What taking such a file came to. */
export interface TakenUnsaved {
  /** The dispatches that took decisions over. */
  readonly decided: string[];
  /** Those where some could not be joined, and wait. */
  readonly conflicts: string[];
}

/** What an errand makes of a dispatch. */
export const madeBy = (held: Held, errand: Errand, decided: Decision): Made => {
  switch (errand.kind) {
    case 'apply':
      return operating(held, errand.operation, decided);
    case 'undo':
      return undoing(held);
    case 'redo':
      return redoing(held);
  }
};

/** The entries of errands that follow one another from `held`; those that change nothing have none. */
const entriesOf = (held: Held, errands: readonly Errand[], now: Decision): readonly HistoryEntry[] => {
  let at = held;
  const made: HistoryEntry[] = [];
  for (const errand of errands) {
    const decided = errand.kind === 'apply' ? errand.decided : now;
    const { operation, curation, change } = madeBy(at, errand, decided);
    if (isNoChange(change)) continue;
    const revision = at.stored.revision + 1;
    const entry = { revision, at: decided.at, agent: decided.by, operation, change };
    made.push(entry);
    at = { ...at, stored: { ...at.stored, ...curation, revision }, entries: [...at.entries, entry] };
  }
  return made;
};

/** Whether an entry is what became of an errand; undo and redo are told by their place, right behind the one before. */
const isOf = (entry: HistoryEntry, errand: Errand, behind: number): boolean =>
  errand.kind === 'apply'
    ? entry.at === errand.decided.at &&
      sameValue(entry.agent, errand.decided.by) &&
      sameValue(entry.operation, errand.operation)
    : entry.operation.type === errand.kind && entry.revision === behind + 1;

/**
 * Of errands that were taken on a revision, null where that is not known, those that history does not hold yet, with the
 * revision that they follow: the file may have been read before, and the disk have taken all of them, some or none.
 */
const untaken = (
  { entries }: Held,
  { revision, errands }: UnsavedOf,
): Pick<UnsavedOf, 'revision' | 'errands'> => {
  let [at, taken] = [revision, 0];
  for (const [index, errand] of errands.entries()) {
    const behind = at ?? 0;
    const entry = entries.find((one) => one.revision > behind && isOf(one, errand, behind));
    // One that changed nothing has no entry.
    if (entry !== undefined) [at, taken] = [entry.revision, index + 1];
  }
  return { revision: at, errands: errands.slice(taken) };
};

/** The dispatch as it was at a revision. */
const asOf = (held: Held, revision: number): Held => {
  const entries = held.entries.filter((entry) => entry.revision <= revision);
  return { ...held, entries, stored: { ...held.stored, ...curationAfter(entries), revision } };
};

class Taking {
  readonly decided: string[] = [];
  readonly conflicts: string[] = [];
  private readonly files: Files;
  private readonly corpus: OpenCorpus;

  constructor(files: Files, corpus: OpenCorpus) {
    this.files = files;
    this.corpus = corpus;
  }

  async take(unsaved: UnsavedOf, now: Decision): Promise<void> {
    const { corpus } = this;
    const { id } = unsaved;
    await corpus.requirePresent(id);
    const held = await corpus.dispatches.look(id);
    const { revision, errands } = untaken(held, unsaved);
    if (errands.length === 0) return;
    if (revision === null || revision >= held.stored.revision) {
      const entries = entriesOf(held, errands, now);
      await corpus.dispatches.adopt(id, entries);
      if (entries.length > 0) this.decided.push(id);
    } else await this.join(id, asOf(held, revision), errands);
  }

  private async join(id: string, base: Held, errands: readonly Errand[]): Promise<void> {
    const { files, corpus } = this;
    const last = base.entries.at(-1);
    if (last === undefined) throw new LibraryFailure('internal', { reason: `no history of ${id}` });
    // Not the time of now: the same file, read again, must have the same print.
    const entries = entriesOf(base, errands, { by: last.agent, at: last.at });
    if (entries.length === 0) return;
    const theirEntries = [...base.entries, ...entries];
    const theirs = curationAfter(theirEntries);
    const joined = printed(theirEntries).prints.at(-1);
    const entry = await corpus.dispatches.amend(id, async ({ text, stored, entries: mine }, { at }) => {
      // The same file, read before.
      if (mine.some((one) => one.joined === joined)) return null;
      const { curation, conflicts } = mergeFollowing(text, {
        ...{ base: base.stored, mine: stored, theirs, myEntries: mine, theirEntries },
      });
      await addConflicts(files, corpus.folder, { id, at, from: UNSAVED, conflicts });
      if (conflicts.length > 0) this.conflicts.push(id);
      const operation = { type: 'merge', from: UNSAVED, entries: entries.length } as const;
      return { operation, curation, change: changeBetween(stored, curation), joined };
    });
    if (entry !== null && !isNoChange(entry.change)) this.decided.push(id);
  }
}

const readUnsaved = async (
  files: Files,
  path: string,
  name: string,
): Promise<UnsavedDecisions['unsaved']> => {
  const bytes = await files.read(path).catch((error: unknown) => throwReading(error, path));
  const parsed = parseJson(bytes, unsavedDecisionsSchema);
  if ('value' in parsed) return parsed.value.unsaved;
  throw new LibraryFailure('file-unreadable', { file: name, reason: parsed.problem });
};

/**
 * Reads decisions back from files of unsaved ones. A file that cannot be read, and what a dispatch cannot take, are
 * failures of the task, and the rest goes on.
 */
export const takeUnsaved = async (
  files: Files,
  corpus: OpenCorpus,
  list: readonly { readonly path: string; readonly name: string }[],
  now: Decision,
  task: Task,
): Promise<TakenUnsaved> => {
  const taking = new Taking(files, corpus);
  const told = async (file: string, act: () => Promise<void>): Promise<void> => {
    if (task.cancelled()) return;
    await act().catch((error: unknown) => task.fail({ file, error: failureOf(error) }));
  };
  for (const { path, name } of list)
    await told(name, async () => {
      for (const one of await readUnsaved(files, path, name))
        await told(`${name}: ${one.id}`, () => taking.take(one, now));
    });
  return { decided: taking.decided, conflicts: taking.conflicts };
};
