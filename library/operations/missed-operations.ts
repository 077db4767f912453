/**
 * Corpus-wide operations that passed a dispatch by, because it was hidden when its turn came: removed, or named while its
 * tombstone was being written. An operation that every other dispatch has taken over is settled, and no longer looked at;
 * so it is opened once more for those that come back.
 */
import { isTakenOver } from '../../core/history/operation-record.ts';
import { mapLimited } from '../thread/serial.ts';
import { type OpenOperation, openOperation } from './catching-up.ts';
import type { OperationFiles } from './operation-files.ts';

const READ_WIDTH = 16;

/** A settled operation, open for some of its dispatches alone, which wait to be asked. */
const openedAgain = async (
  files: OperationFiles,
  id: string,
  missedBy: ReadonlySet<string>,
): Promise<OpenOperation | null> => {
  const record = await files.known(id);
  if (record === null || !isTakenOver(record)) return null;
  const waiting = record.dispatches.filter((dispatch) => missedBy.has(dispatch));
  if (waiting.length === 0) return null;
  const { schemaVersion, changed = 0, kept = 0, keptIn = [] } = (await files.settled(id)) ?? {};
  const cursor = { schemaVersion: schemaVersion ?? record.schemaVersion, changed, kept, keptIn };
  const open = openOperation(record, { ...cursor, next: record.dispatches.length });
  return { ...open, ids: new Set(waiting), waiting: new Set(waiting), again: true };
};

/**
 * Of `settled` operations, those that name one of these dispatches and that its history does not.
 *
 * @param taken the dispatches that come back, each with the operations that its history names
 */
export const missedOperations = async (
  files: OperationFiles,
  settled: readonly string[],
  taken: readonly (readonly [id: string, over: ReadonlySet<string>])[],
): Promise<readonly OpenOperation[]> => {
  const opened = await mapLimited(settled, READ_WIDTH, (operation) => {
    const missedBy = new Set(taken.filter(([, over]) => !over.has(operation)).map(([id]) => id));
    return missedBy.size === 0 ? Promise.resolve(null) : openedAgain(files, operation, missedBy);
  });
  return opened.filter((one) => one !== null);
};

/** Settled operations that may have passed dispatches by while these were removed, and which. */
export const passingOperations = async (
  files: OperationFiles,
  isOpen: (id: string) => boolean,
): Promise<{ readonly operations: ReadonlySet<string>; readonly dispatches: readonly string[] }> => {
  const { passing } = await files.names();
  const settled = passing.filter((id) => !isOpen(id));
  const passed = await mapLimited(settled, READ_WIDTH, (id) => files.passedBy(id));
  return { operations: new Set(settled), dispatches: [...new Set(passed.flat())] };
};
