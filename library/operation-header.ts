/** What a list needs of a corpus-wide operation: without its ids, which may be very many. */
import { type BriefOperation, briefly } from '../core/history/corpus-operation.ts';
import type { UnknownOperation } from '../core/history/operation.ts';
import { knownRecord, type StoredOperation } from '../core/history/operation-record.ts';

export interface Header extends Omit<StoredOperation, 'dispatches' | 'operation'> {
  readonly dispatches: number;
  readonly operation: BriefOperation | UnknownOperation;
}

export const headerOf = ({ dispatches, ...rest }: StoredOperation): Header => {
  const known = knownRecord({ ...rest, dispatches: [] });
  const operation = known === null ? rest.operation : briefly(known.operation);
  return { ...rest, dispatches: dispatches.length, operation };
};
