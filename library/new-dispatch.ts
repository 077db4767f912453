/** A dispatch as it begins: the snapshot and the first history entry of a text that was just cleaned. */
import type { Cleaned } from '../core/clean.ts';
import { firstCuration } from '../core/clean.ts';
import { changeBetween, EMPTY_CURATION } from '../core/history/change.ts';
import type { HistoryEntry } from '../core/history/entry.ts';
import type { CleanedRecord } from '../core/model/cleaned-record.ts';
import { SCHEMA_VERSION, type Source, type StoredDispatch } from '../core/model/dispatch.ts';
import type { Agent } from '../core/model/provenance.ts';
import type { Origin } from './history-file.ts';
import { idOf } from './originals.ts';

export interface NewDispatch {
  readonly stored: StoredDispatch;
  readonly entry: HistoryEntry & Origin;
}

export const newDispatch = (
  source: Source,
  cleaned: Cleaned,
  record: CleanedRecord,
  agent: Agent,
): NewDispatch => {
  const curation = firstCuration(cleaned);
  const { wrap } = cleaned;
  return {
    stored: {
      schemaVersion: SCHEMA_VERSION,
      id: idOf(source.sha256),
      revision: 1,
      source,
      wrap,
      ...curation,
      cleaned: record,
    },
    entry: {
      revision: 1,
      at: source.imported,
      agent,
      operation: { type: 'import' },
      change: changeBetween(EMPTY_CURATION, curation),
      source,
      wrap,
    },
  };
};
