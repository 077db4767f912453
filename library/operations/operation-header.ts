/** What a list needs of a corpus-wide operation: without its ids, which may be very many. */

import { decodeTime } from 'ulid';
import type { OperationLine } from '../../core/api-operations.ts';
import { type BriefOperation, briefly } from '../../core/history/corpus-operation.ts';
import type { UnknownOperation } from '../../core/history/operation.ts';
import { knownRecord, OPERATION_VERSION, type StoredOperation } from '../../core/history/operation-record.ts';
import { RECOVERY } from '../../core/model/provenance.ts';
import type { Failure } from '../../core/model/result.ts';

export interface Header extends Omit<StoredOperation, 'dispatches' | 'operation'> {
  readonly dispatches: number;
  readonly operation: BriefOperation | UnknownOperation;
}

/** What an operation is called of which not even the type can be trusted. */
const UNKNOWN: UnknownOperation = { type: 'unknown' };

export const headerOf = ({ dispatches, ...rest }: StoredOperation): Header => {
  const known = knownRecord({ ...rest, dispatches: [] });
  const unknown = rest.schemaVersion > OPERATION_VERSION ? UNKNOWN : rest.operation;
  const operation = known === null ? unknown : briefly(known.operation);
  return { ...rest, dispatches: dispatches.length, operation };
};

/** The line of an operation whose file cannot be read: its id tells when it was made, and nothing tells more. */
export const damagedLine = (id: string, damaged: Failure | null): OperationLine => ({
  id,
  at: new Date(decodeTime(id)).toISOString(),
  agent: { kind: 'rule', rule: RECOVERY, version: OPERATION_VERSION },
  operation: UNKNOWN,
  undoes: null,
  ...{ changed: 0, kept: 0, keptIn: [], dispatches: 0, done: 0, waiting: 0, missed: 0, reclean: null },
  undoneBy: null,
  damaged,
});
