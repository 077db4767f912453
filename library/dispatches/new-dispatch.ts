/**
 * A dispatch as it begins: the snapshot and the first history entries of a text that was just cleaned. The first is the
 * import; behind it stands what was carried over from an older version, decision by decision.
 */
import type { Cleaned } from '../../core/cleaned.ts';
import { firstCuration } from '../../core/cleaned.ts';
import { carriedSteps } from '../../core/history/carried-steps.ts';
import { changeBetween, EMPTY_CURATION } from '../../core/history/change.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import type { CleanedRecord } from '../../core/model/cleaned-record.ts';
import {
  type Curation,
  SCHEMA_VERSION,
  type Source,
  type StoredDispatch,
} from '../../core/model/dispatch.ts';
import type { MetadataField } from '../../core/model/metadata.ts';
import type { Agent } from '../../core/model/provenance.ts';
import type { Origin } from './history-file.ts';
import { idOf } from './originals.ts';

export interface NewDispatch {
  readonly stored: StoredDispatch;
  readonly entries: readonly HistoryEntry[];
}

/** The older version of a new dispatch, and the curation with what was carried over from it. */
export interface Succession {
  readonly replaces: string;
  readonly curation: Curation;
  /** The fields that were decided there. */
  readonly fields: ReadonlySet<MetadataField>;
}

/** @param record the cleaned record of the curation that it begins with */
export const newDispatch = (
  source: Source,
  cleaned: Cleaned,
  record: CleanedRecord,
  agent: Agent,
  succession: Succession | null,
): NewDispatch => {
  const fresh = firstCuration(cleaned);
  const curation = succession?.curation ?? fresh;
  const origin: Origin = {
    source,
    ...(succession !== null && { replaces: succession.replaces }),
    wrap: cleaned.wrap,
  };
  const at = source.imported;
  const first: HistoryEntry & Origin = {
    ...{ revision: 1, at, agent, operation: { type: 'import' } },
    change: changeBetween(EMPTY_CURATION, fresh),
    ...origin,
  };
  const steps = succession === null ? [] : carriedSteps(fresh, succession.curation, succession.fields);
  const carried = steps.map(({ part, field, change, decided }, index): HistoryEntry => {
    const operation = { type: 'carry-over', from: succession?.replaces ?? '', part, ...(field && { field }) };
    return { revision: index + 2, at: decided?.at ?? at, agent: decided?.by ?? agent, operation, change };
  });
  return {
    stored: {
      schemaVersion: SCHEMA_VERSION,
      id: idOf(source.sha256),
      revision: 1 + carried.length,
      ...origin,
      ...curation,
      cleaned: record,
    },
    entries: [first, ...carried],
  };
};
