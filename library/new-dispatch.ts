/** A dispatch as it begins: the snapshot and the first history entry of a text that was just cleaned. */
import type { Cleaned } from '../core/clean.ts';
import { firstCuration } from '../core/clean.ts';
import { changeBetween, EMPTY_CURATION } from '../core/history/change.ts';
import type { HistoryEntry } from '../core/history/entry.ts';
import type { CleanedRecord } from '../core/model/cleaned-record.ts';
import { type Curation, SCHEMA_VERSION, type Source, type StoredDispatch } from '../core/model/dispatch.ts';
import type { Agent } from '../core/model/provenance.ts';
import type { Origin } from './history-file.ts';
import { idOf } from './originals.ts';

export interface NewDispatch {
  readonly stored: StoredDispatch;
  readonly entry: HistoryEntry & Origin;
}

/** The older version of a new dispatch, and the curation with what was carried over from it. */
export interface Succession {
  readonly replaces: string;
  readonly curation: Curation;
}

/** @param record the cleaned record of the curation that it begins with */
export const newDispatch = (
  source: Source,
  cleaned: Cleaned,
  record: CleanedRecord,
  agent: Agent,
  succession: Succession | null,
): NewDispatch => {
  const curation = succession?.curation ?? firstCuration(cleaned);
  const origin: Origin = {
    source,
    ...(succession !== null && { replaces: succession.replaces }),
    wrap: cleaned.wrap,
  };
  return {
    stored: {
      schemaVersion: SCHEMA_VERSION,
      id: idOf(source.sha256),
      revision: 1,
      ...origin,
      ...curation,
      cleaned: record,
    },
    entry: {
      revision: 1,
      at: source.imported,
      agent,
      operation: { type: 'import' },
      change: changeBetween(EMPTY_CURATION, curation),
      ...origin,
    },
  };
};
