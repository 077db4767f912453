/** Reading an operation that some dispatch has not taken over yet, with how far it has come. */
import { isReclean, isTakenOver, knownRecord } from '../../core/history/operation-record.ts';
import { failureOf } from '../errors.ts';
import { type OpenOperation, openOperation } from './catching-up.ts';
import type { OperationFiles } from './operation-files.ts';
import { headerOf } from './operation-header.ts';
import type { OperationHeaders } from './operation-headers.ts';
import type { RecleanRuns } from './reclean-runs.ts';

/**
 * An operation that dispatches take over, or null: one that cleans again is put among `recleans`, what is damaged is told
 * by `headers`, and one that this version does not know is left alone.
 */
export const readOpenOperation = async (
  files: OperationFiles,
  headers: OperationHeaders,
  recleans: RecleanRuns,
  id: string,
): Promise<OpenOperation | null> => {
  try {
    const stored = await files.read(id);
    headers.set(id, headerOf(stored));
    const record = knownRecord(stored);
    if (record === null) return null;
    const cursor = await files.cursor(id);
    if (isTakenOver(record)) return openOperation(record, cursor);
    if (isReclean(record)) recleans.add(record, cursor);
    return null;
  } catch (error) {
    headers.set(id, failureOf(error));
    return null;
  }
};
