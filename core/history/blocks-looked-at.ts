/**
 * Whether somebody looked at the blocks of a dispatch, as history tells: its status was set to reviewed by itself, or a
 * decision on its blocks stands. A status that was set for many dispatches at once says nothing of any one's blocks, and
 * neither do blocks that were carried over from an older version, so the layout is not learned from these.
 */
import type { Block } from '../model/block.ts';
import { type HistoryEntry, undoStacks } from './entry.ts';

const isPersons = ({ decided }: Block): boolean => decided?.by.kind === 'person';

const isReviewed = ({ change }: Pick<HistoryEntry, 'change'>): boolean => change.status?.after === 'reviewed';

/** Whether an entry sets the status of this dispatch alone; of another copy too, unless that took it from an operation. */
const setsAlone = (entry: HistoryEntry): boolean => {
  if (!isReviewed(entry)) return false;
  const { operation, brought = [] } = entry;
  return operation.type === 'set-status' || (operation.type === 'merge' && !brought.some(isReviewed));
};

const decidesBlocks = ({ operation, change }: HistoryEntry): boolean =>
  operation.type !== 'carry-over' && change.blocks?.added.some(isPersons) === true;

/** @param entries the whole history of the dispatch */
export const areBlocksLookedAt = (entries: readonly HistoryEntry[]): boolean => {
  const standing = new Set(undoStacks(entries).undo);
  // Where history was lost, what is left of it begins with the state that a snapshot held.
  return entries.some(
    (entry) =>
      (standing.has(entry.revision) && (setsAlone(entry) || decidesBlocks(entry))) ||
      (entry.operation.type === 'import' && decidesBlocks(entry)),
  );
};
