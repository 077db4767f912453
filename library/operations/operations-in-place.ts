/**
 * Operations whose files something outside changed where they stand, as a hand or a backup does: no name in their folder
 * tells of it. What the file says now holds for dispatches that have not taken the operation over yet; those that have
 * keep what they took, since each takes it over once. Where the file cannot be read any more that is told, and what is in
 * memory goes on.
 */
import { isTakenOver } from '../../core/history/operation-record.ts';
import { sameValue } from '../../core/model/same-value.ts';
import { type OpenOperation, openOperation } from './catching-up.ts';
import type { OperationFiles } from './operation-files.ts';
import type { OperationHeaders } from './operation-headers.ts';
import type { RecleanRuns } from './reclean-runs.ts';

export interface InPlaceOptions {
  readonly files: OperationFiles;
  readonly headers: OperationHeaders;
  readonly open: ReadonlyMap<string, OpenOperation>;
  /** Told an open one that means its dispatches anew. */
  readonly begin: (one: OpenOperation) => void;
  readonly recleans: RecleanRuns;
}

/** What was found: whether the list of operations may say anything else, and the dispatches of those that are open. */
interface FoundInPlace {
  readonly any: boolean;
  readonly dispatches: readonly string[];
}

/** Reads those again, and has them mean what their files say. */
export const lookInPlace = async ({
  files,
  headers,
  open,
  begin,
  recleans,
}: InPlaceOptions): Promise<FoundInPlace> => {
  const changed = await files.changedInPlace();
  const dispatches: string[] = [];
  for (const id of changed) {
    headers.delete(id);
    await headers.read([id]);
    const record = await files.known(id);
    if (record === null) continue;
    recleans.replace(record);
    const one = open.get(id);
    if (one === undefined || !isTakenOver(record) || sameValue(one.record, record)) continue;
    if (sameValue(one.record.dispatches, record.dispatches)) one.record = record;
    else begin(openOperation(record, null));
    dispatches.push(...record.dispatches);
  }
  return { any: changed.length > 0, dispatches };
};
