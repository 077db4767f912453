/** A corpus-wide operation as it is drawn up: with its name, which puts it behind those that were made before. */
import { decodeTime, ulid } from 'ulid';
import type { CorpusOperation } from '../../core/history/corpus-operation.ts';
import { OPERATION_VERSION, type OperationRecord } from '../../core/history/operation-record.ts';
import type { Agent } from '../../core/model/provenance.ts';
import { LibraryFailure } from '../errors.ts';

/**
 * The record of an operation over dispatches. Fails with `nothing-selected`.
 *
 * @param ids of the dispatches, in any order
 * @param last the id of the operation before, where there is one
 */
export const newOperation = <T extends CorpusOperation>(
  operation: T,
  ids: readonly string[],
  { by: agent, at }: { readonly by: Agent; readonly at: Date },
  last: string | undefined,
): OperationRecord & { readonly operation: T } => {
  // In the order of their ids, as their files lie on the disk.
  const dispatches = [...new Set(ids)].sort();
  if (dispatches.length === 0) throw new LibraryFailure('nothing-selected');
  const time = at.getTime();
  // A clock that was set back must not put an operation before one that it follows.
  const id = ulid(last === undefined ? time : Math.max(time, decodeTime(last) + 1));
  return { schemaVersion: OPERATION_VERSION, id, at: at.toISOString(), agent, operation, dispatches };
};
