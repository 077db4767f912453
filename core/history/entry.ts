/**
 * History entries: operation and change with time and agent, numbered from 1. The entries of a dispatch are its
 * history file, one a line; undo and redo are entries too, so that nothing that was ever decided is forgotten.
 */
import { z } from 'zod';
import { type Agent, agentSchema, timeSchema } from '../model/provenance.ts';
import { sameValue } from '../model/same-value.ts';
import { type Change, changeSchema, invert, isNoChange } from './change.ts';
import { operationIdSchema } from './corpus-operation.ts';
import {
  type CorpusStep,
  type RecordedOperation,
  recordedOperationSchema,
  systemOperationSchema,
} from './operation.ts';

export interface HistoryEntry {
  /** The revision that this entry makes; the first is 1. */
  readonly revision: number;
  readonly at: string;
  readonly agent: Agent;
  readonly operation: RecordedOperation;
  readonly change: Change;
  /** Corpus-wide operations whose effect the change holds, beside the one that `operation` may be. */
  readonly takenOver?: readonly string[] | undefined;
  /** The print of the history of another copy that was joined here, up to the entry that was its last then. */
  readonly joined?: string | undefined;
  /** What those of them that a merge brought had changed in the other copy, so that they can be taken back here. */
  readonly brought?: readonly BroughtChange[] | undefined;
}

export interface BroughtChange {
  readonly operation: string;
  readonly change: Change;
}

export const historyEntrySchema: z.ZodType<HistoryEntry> = z.looseObject({
  revision: z.number().int().positive(),
  at: timeSchema,
  agent: agentSchema,
  operation: recordedOperationSchema,
  change: changeSchema,
  takenOver: z.array(operationIdSchema).optional(),
  joined: z.string().optional(),
  brought: z.array(z.looseObject({ operation: operationIdSchema, change: changeSchema })).optional(),
});

export interface UndoStacks {
  /** Revisions that undo would take back, the next one last. */
  readonly undo: readonly number[];
  /** Revisions that redo would bring back, the next one last. */
  readonly redo: readonly number[];
}

/** What a corpus-wide operation made of a dispatch in this entry, or null where it is of another kind. */
export const corpusStepOf = ({ operation }: Pick<HistoryEntry, 'operation'>): CorpusStep | null => {
  if (operation.type !== 'corpus') return null;
  const known = systemOperationSchema.safeParse(operation);
  return known.success && known.data.type === 'corpus' ? known.data : null;
};

/** The revision that an entry undoes, redoes or reverts, or null where it is of another kind. */
export const revisionOf = ({ operation }: Pick<HistoryEntry, 'operation'>): number | null => {
  if (operation.type !== 'undo' && operation.type !== 'redo' && operation.type !== 'revert') return null;
  const known = systemOperationSchema.safeParse(operation);
  return known.success && 'of' in known.data && typeof known.data.of === 'number' ? known.data.of : null;
};

/** Whether an entry takes back a corpus-wide operation that had made another one, wholly and as if it were undone. */
const isUndoOf = (entry: HistoryEntry, other: HistoryEntry | undefined): boolean => {
  const what = corpusStepOf(entry)?.what;
  return (
    what?.type === 'undo-operation' &&
    other !== undefined &&
    corpusStepOf(other)?.operation === what.of &&
    sameValue(entry.change, invert(other.change))
  );
};

/**
 * What can be undone and redone after these entries. A new decision empties redo; the import is no decision and
 * cannot be undone, but what a recovery found changed behind entries that are left can, as one. A decision that was
 * reverted stands again when the revert is undone. A corpus-wide operation that was the last decision and was taken back
 * is undone: what stood before it is next. What changed nothing in this dispatch (a corpus-wide operation, a join, its
 * return to the corpus) is nothing to take back here.
 */
export const undoStacks = (entries: readonly HistoryEntry[]): UndoStacks => {
  const entryOf = new Map<number | undefined, HistoryEntry>(entries.map((one) => [one.revision, one]));
  const reverts = new Map<number, number>();
  /** Revisions that stand, in order. */
  const undo: number[] = [];
  const redo: number[] = [];
  const stand = (revision: number): void => {
    const at = undo.findLastIndex((other) => other < revision) + 1;
    undo.splice(at, 0, revision);
    const reverted = reverts.get(revision);
    if (reverted !== undefined) fall(reverted);
  };
  const fall = (revision: number): void => {
    const at = undo.indexOf(revision);
    if (at < 0) return;
    undo.splice(at, 1);
    const reverted = reverts.get(revision);
    if (reverted !== undefined) stand(reverted);
  };
  for (const [index, entry] of entries.entries()) {
    const { revision, operation, change } = entry;
    switch (operation.type) {
      case 'import':
        if (index === 0 || isNoChange(change)) break;
        stand(revision);
        redo.length = 0;
        break;
      case 'undo': {
        const taken = undo.at(-1);
        if (taken === undefined || taken !== revisionOf(entry)) break;
        fall(taken);
        redo.push(taken);
        break;
      }
      case 'redo': {
        if (redo.at(-1) !== revisionOf(entry)) break;
        const brought = redo.pop();
        if (brought !== undefined) stand(brought);
        break;
      }
      default: {
        if (isNoChange(change)) break;
        if (isUndoOf(entry, entryOf.get(undo.at(-1)))) {
          undo.pop();
          redo.length = 0;
          break;
        }
        const reverted = operation.type === 'revert' ? revisionOf(entry) : null;
        if (reverted !== null) reverts.set(revision, reverted);
        stand(revision);
        redo.length = 0;
      }
    }
  }
  return { undo, redo };
};
