/** What undo and redo would do next, and history as lines to be read. */
import type { HistoryLine } from '../core/api-values.ts';
import type { Change } from '../core/history/change.ts';
import { type HistoryEntry, undoStacks } from '../core/history/entry.ts';
import { LibraryFailure } from './errors.ts';

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
export const changeOf = (entries: readonly HistoryEntry[], revision: number): Change => {
  const entry = entries.find((item) => item.revision === revision);
  if (entry === undefined) throw new LibraryFailure('internal', { reason: `no history entry ${revision}` });
  return entry.change;
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
