/**
 * History entries: operation and change with time and agent, numbered from 1. The entries of a dispatch are its
 * history file, one a line; undo and redo are entries too, so that nothing that was ever decided is forgotten.
 */
import { z } from 'zod';
import { type Agent, agentSchema, timeSchema } from '../model/provenance.ts';
import { type Change, changeSchema } from './change.ts';
import { type RecordedOperation, recordedOperationSchema } from './operation.ts';

export interface HistoryEntry {
  /** The revision that this entry makes; the first is 1. */
  readonly revision: number;
  readonly at: string;
  readonly agent: Agent;
  readonly operation: RecordedOperation;
  readonly change: Change;
}

export const historyEntrySchema: z.ZodType<HistoryEntry> = z.looseObject({
  revision: z.number().int().positive(),
  at: timeSchema,
  agent: agentSchema,
  operation: recordedOperationSchema,
  change: changeSchema,
});

export interface UndoStacks {
  /** Revisions that undo would take back, the next one last. */
  readonly undo: readonly number[];
  /** Revisions that redo would bring back, the next one last. */
  readonly redo: readonly number[];
}

/**
 * What can be undone and redone after these entries. A new decision empties redo; the import is no decision and
 * cannot be undone.
 */
export const undoStacks = (entries: readonly HistoryEntry[]): UndoStacks => {
  const undo: number[] = [];
  const redo: number[] = [];
  for (const { revision, operation } of entries) {
    switch (operation.type) {
      case 'import':
        break;
      case 'undo': {
        const taken = undo.pop();
        if (taken !== undefined) redo.push(taken);
        break;
      }
      case 'redo': {
        const brought = redo.pop();
        if (brought !== undefined) undo.push(brought);
        break;
      }
      default:
        undo.push(revision);
        redo.length = 0;
    }
  }
  return { undo, redo };
};
