/**
 * A corpus-wide operation as it stands in its file, `operations/<ulid>.json`: what was meant, who meant it and when,
 * and the dispatches, resolved when it was made, so that what it does never depends on when a dispatch takes it over.
 * Beside it stands how far it has come: a cursor while dispatches are behind, and how it ended once none is.
 */
import { z } from 'zod';
import { dispatchIdSchema } from '../model/dispatch.ts';
import { type Agent, agentSchema, timeSchema } from '../model/provenance.ts';
import {
  type CorpusOperation,
  corpusOperationSchema,
  operationIdSchema,
  type RecleanOperation,
  type SelectionOperation,
} from './corpus-operation.ts';
import type { UnknownOperation } from './operation.ts';

/** The version of the files of an operation. */
export const OPERATION_VERSION = 1;

export interface OperationRecord {
  readonly schemaVersion: number;
  readonly id: string;
  readonly at: string;
  readonly agent: Agent;
  readonly operation: CorpusOperation;
  /** The ids of the dispatches it is about. */
  readonly dispatches: readonly string[];
}

/** A record that dispatches take over by themselves: any but a re-cleaning. */
export interface TakenOverRecord extends OperationRecord {
  readonly operation: SelectionOperation;
}

export const isTakenOver = (record: OperationRecord): record is TakenOverRecord => !isReclean(record);

/** A record that a run takes to dispatches. */
export interface RecleanRecord extends OperationRecord {
  readonly operation: RecleanOperation;
}

export const isReclean = (record: OperationRecord): record is RecleanRecord =>
  record.operation.type === 're-clean';

/** A record whose operation may be one of a newer version, which is kept and left alone. */
export interface StoredOperation extends Omit<OperationRecord, 'operation'> {
  readonly operation: CorpusOperation | UnknownOperation;
}

/** What an operation has done so far. */
export interface OperationTally {
  /** How many dispatches it changed. */
  readonly changed: number;
  /** How many parts it could not change, because of other decisions. */
  readonly kept: number;
  /** Dispatches in which it could not change all it meant to; at most the first hundred. */
  readonly keptIn: readonly string[];
  /** Of a re-cleaning: how many dispatches it could not clean, because they cannot be read. */
  readonly missed?: number | undefined;
}

export interface OperationCursor extends OperationTally {
  readonly schemaVersion: number;
  /** How many of the dispatches, in order, have taken it over. */
  readonly next: number;
}

export interface SettledOperation extends OperationTally {
  readonly schemaVersion: number;
  /** When the last dispatch had taken it over, or a person ended it. */
  readonly at: string;
  /** Of a re-cleaning that was ended before its end: how many of the dispatches, in order, it came to. */
  readonly reached?: number | undefined;
}

const count = z.number().int().nonnegative();
const tally = { changed: count, kept: count, keptIn: z.array(dispatchIdSchema), missed: count.optional() };

export const storedOperationSchema: z.ZodType<StoredOperation> = z.looseObject({
  schemaVersion: count,
  id: operationIdSchema,
  at: timeSchema,
  agent: agentSchema,
  operation: z.union([corpusOperationSchema, z.looseObject({ type: z.string() })]),
  dispatches: z.array(dispatchIdSchema),
});

export const operationCursorSchema: z.ZodType<OperationCursor> = z.looseObject({
  schemaVersion: count,
  next: count,
  ...tally,
});

export const settledOperationSchema: z.ZodType<SettledOperation> = z.looseObject({
  schemaVersion: count,
  at: timeSchema,
  reached: count.optional(),
  ...tally,
});

/** Dispatches that an operation names and that were removed when it was settled: it may have passed them by. */
export const passedSchema = z.looseObject({ schemaVersion: count, dispatches: z.array(dispatchIdSchema) });

/** The record where its operation is one that this version knows, or null: in a newer format it may mean something else. */
export const knownRecord = (stored: StoredOperation): OperationRecord | null => {
  if (stored.schemaVersion > OPERATION_VERSION) return null;
  const known = corpusOperationSchema.safeParse(stored.operation);
  return known.success ? { ...stored, operation: known.data } : null;
};
