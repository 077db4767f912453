/** What undo and redo would do next, and history as lines to be read. */
import { ABOUT, type HistoryLine } from '../../core/api-values.ts';
import { applyChange, type Change, changeBetween, invert, isNoChange } from '../../core/history/change.ts';
import { entryBrief, firstEdit } from '../../core/history/edit-brief.ts';
import {
  type BroughtChange,
  corpusStepOf,
  type HistoryEntry,
  revisionOf,
  undoStacks,
} from '../../core/history/entry.ts';
import { following } from '../../core/history/following.ts';
import type { Operation, RecordedOperation } from '../../core/history/operation.ts';
import { reduce } from '../../core/history/reduce.ts';
import { revertEntry } from '../../core/history/revert.ts';
import type { Curation, StoredDispatch } from '../../core/model/dispatch.ts';
import type { Decision } from '../../core/model/provenance.ts';
import { LibraryFailure, orThrow } from '../errors.ts';

/** A dispatch as it stands: its state, its source, and all that led to it. */
export interface Held {
  readonly stored: StoredDispatch;
  readonly text: string;
  readonly entries: readonly HistoryEntry[];
}

/** What a decision makes of a dispatch. */
export interface Made {
  readonly operation: RecordedOperation;
  readonly curation: Curation;
  readonly change: Change;
  /** Corpus-wide operations that another copy had taken over, and that came with it. */
  readonly takenOver?: readonly string[] | undefined;
  /** What those had changed there. */
  readonly brought?: readonly BroughtChange[] | undefined;
  /** The print of the history of another copy that was joined. */
  readonly joined?: string | undefined;
}

/** Whether there is nothing to be recorded: no change, and no word that has to be remembered. */
export const isNothing = ({ change, takenOver = [], joined, operation }: Made): boolean =>
  isNoChange(change) &&
  takenOver.length === 0 &&
  joined === undefined &&
  operation.type !== 'restore' &&
  !('stays' in operation && operation.stays !== undefined);

export interface NextSteps {
  readonly undo: number | null;
  readonly redo: number | null;
}

/** The revisions that undo and redo are about; null where there is none. */
export const nextSteps = (entries: readonly HistoryEntry[]): NextSteps => {
  const { undo, redo } = undoStacks(entries);
  return { undo: undo.at(-1) ?? null, redo: redo.at(-1) ?? null };
};

/** The change that made a revision. */
const changeOf = (entries: readonly HistoryEntry[], revision: number): Change => {
  const entry = entries.find((item) => item.revision === revision);
  if (entry === undefined) throw new LibraryFailure('internal', { reason: `no history entry ${revision}` });
  return entry.change;
};

/** Does what a person means, with metadata read from the blocks as they are then. Fails as {@link reduce} does. */
export const operating = ({ text, stored, entries }: Held, operation: Operation, decided: Decision): Made => {
  const next = orThrow(reduce(text, stored, operation, decided));
  const curation = following(text, stored, next, entries, operation);
  return { operation, curation, change: changeBetween(stored, curation) };
};

/** Takes back one older decision. Fails with `nothing-to-undo`, or `change-conflict` where a later one depends on it. */
export const reverting = ({ text, stored, entries }: Held, of: number): Made => {
  const { curation, change } = orThrow(revertEntry(text, stored, entries, of));
  return { operation: { type: 'revert', of }, curation, change };
};

/** Takes back the last decision that stands. Fails with `nothing-to-undo`. */
export const undoing = ({ stored, entries }: Held): Made => {
  const { undo: of } = nextSteps(entries);
  if (of === null) throw new LibraryFailure('nothing-to-undo', { id: stored.id });
  const change = invert(changeOf(entries, of));
  return { operation: { type: 'undo', of }, curation: orThrow(applyChange(stored, change)), change };
};

/** Brings back the last decision that was taken back. Fails with `nothing-to-redo`. */
export const redoing = ({ stored, entries }: Held): Made => {
  const { redo: of } = nextSteps(entries);
  if (of === null) throw new LibraryFailure('nothing-to-redo', { id: stored.id });
  const change = changeOf(entries, of);
  return { operation: { type: 'redo', of }, curation: orThrow(applyChange(stored, change)), change };
};

/** Where in the source a change is, by its first edit or, where it has none, its first block. */
const placeOf = (change: Change): HistoryLine['place'] => {
  const first = firstEdit({ change });
  if (first !== null) return { at: first.edit.from, edit: first.gone ? null : first.edit.id };
  const { blocks } = change;
  const [block] = blocks === undefined ? [] : [...blocks.added, ...blocks.removed];
  return block === undefined ? null : { at: block.from, edit: null };
};

/** The entries of a history by their revisions, and by the corpus-wide operations that made them. */
interface Entries {
  readonly byRevision: ReadonlyMap<number, HistoryEntry>;
  readonly byOperation: ReadonlyMap<string, HistoryEntry>;
}

/** The entry that an undo, a redo, a revert, or the undo of a corpus-wide operation is about. */
const meantBy = (entry: HistoryEntry, { byRevision, byOperation }: Entries): HistoryEntry | undefined => {
  const what = corpusStepOf(entry)?.what;
  if (what?.type === 'undo-operation') return byOperation.get(what.of);
  const of = revisionOf(entry);
  return of === null ? undefined : byRevision.get(of);
};

/** What such an entry was about, the nearest first. */
const aboutOf = (text: string, entries: Entries, entry: HistoryEntry): HistoryLine['about'] => {
  const about: HistoryLine['about'][number][] = [];
  let meant = meantBy(entry, entries);
  while (meant !== undefined && about.length < ABOUT) {
    about.push({ operation: meant.operation, brief: entryBrief(text, meant) });
    meant = meantBy(meant, entries);
  }
  return about;
};

/** A history to be read, of a dispatch with this source. */
export const linesOf = ({ text, entries }: Pick<Held, 'text' | 'entries'>): readonly HistoryLine[] => {
  const standing = new Set(undoStacks(entries).undo);
  const byRevision = new Map(entries.map((entry) => [entry.revision, entry]));
  const byOperation = new Map(
    entries.flatMap((entry) => {
      const step = corpusStepOf(entry);
      return step === null ? [] : [[step.operation, entry] as const];
    }),
  );
  return entries.map((entry) => {
    const { revision, at, agent, operation, change } = entry;
    return {
      revision,
      at,
      agent,
      operation,
      brief: entryBrief(text, entry),
      about: aboutOf(text, { byRevision, byOperation }, entry),
      blocks: change.blocks?.added.length ?? 0,
      edits: Math.max(change.edits?.added.length ?? 0, change.edits?.removed.length ?? 0),
      fields: change.metadata?.length ?? 0,
      stands: standing.has(revision),
      place: operation.type === 'import' ? null : placeOf(change),
    };
  });
};
