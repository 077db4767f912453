/** What undo and redo would do next, and history as lines to be read. */
import type { HistoryLine } from '../core/api-values.ts';
import { applyChange, type Change, invert } from '../core/history/change.ts';
import { type HistoryEntry, undoStacks } from '../core/history/entry.ts';
import type { RecordedOperation } from '../core/history/operation.ts';
import type { Curation, StoredDispatch } from '../core/model/dispatch.ts';
import { LibraryFailure, orThrow } from './errors.ts';

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
}

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

export const lineOf = ({ revision, at, agent, operation, change }: HistoryEntry): HistoryLine => ({
  revision,
  at,
  agent,
  operation,
  blocks: change.blocks?.added.length ?? 0,
  edits: Math.max(change.edits?.added.length ?? 0, change.edits?.removed.length ?? 0),
  fields: change.metadata?.length ?? 0,
});
