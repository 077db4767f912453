/**
 * Gives back a dispatch from what its two files say. Each can rebuild the other: the snapshot from the history's
 * changes, the history from a checkpoint of the snapshot. This module only decides; nothing is written here, and
 * damaged bytes stay as they are until the dispatch is next written, when they are kept beside the new file.
 */
import { applyChange, changeBetween, EMPTY_CURATION } from '../core/history/change.ts';
import type { HistoryEntry } from '../core/history/entry.ts';
import { type Curation, type Dispatch, SCHEMA_VERSION, type StoredDispatch } from '../core/model/dispatch.ts';
import type { Result } from '../core/model/result.ts';
import { fail, ok } from '../core/model/result.ts';
import { type History, type Origin, originOf } from './history-file.ts';

/** A snapshot as it was read: the dispatch, the problem with its bytes, or null where there is none. */
export type SnapshotRead = { readonly stored: StoredDispatch } | { readonly problem: string } | null;

/**
 * How much of what was decided is had back: `all`; the `state`, but not the steps that led to it, so that nothing
 * before can be undone; or a `part`, up to the entry where history breaks off.
 */
export type HadBack = 'all' | 'state' | 'part';

export interface Recovered {
  readonly dispatch: Dispatch;
  readonly hadBack: HadBack;
  /** The entries to go on from. */
  readonly entries: readonly HistoryEntry[];
  /** Whether the snapshot on the disk holds this state. */
  readonly snapshotHolds: boolean;
  /** Whether the next entry can be appended; otherwise the history file is written anew, from `entries`. */
  readonly historyHolds: boolean;
  /** What was found wrong, or null. */
  readonly damage: string | null;
}

/** The parts of a dispatch that history changes. */
const curationOf = (dispatch: Dispatch): Curation => {
  const { blocks, edits, metadata, status, notes } = dispatch;
  return { blocks, edits, metadata, status, notes };
};

/** `curation` after `entries`, in order. */
export const replay = (curation: Curation, entries: readonly HistoryEntry[]): Result<Curation> => {
  let state = curation;
  for (const { change, revision } of entries) {
    const next = applyChange(state, change);
    if (!next.ok) return fail('change-conflict', { ...next.error.details, revision });
    state = next.value;
  }
  return ok(state);
};

/** The origin that was told last, with the older version that the first told. */
const lastOrigin = (entries: readonly HistoryEntry[]): Origin | null => {
  const [first] = entries;
  const replaces = first && originOf(first)?.replaces;
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i];
    const origin = entry && originOf(entry);
    if (origin) return { ...origin, ...(replaces !== undefined && { replaces }) };
  }
  return null;
};

/** The dispatch that history alone gives, or null where it cannot. */
const fromHistory = (id: string, entries: readonly HistoryEntry[]): Dispatch | null => {
  const origin = lastOrigin(entries);
  const last = entries.at(-1);
  if (origin === null || last === undefined) return null;
  const curation = replay(EMPTY_CURATION, entries);
  if (!curation.ok) return null;
  return { schemaVersion: SCHEMA_VERSION, id, revision: last.revision, ...origin, ...curation.value };
};

/** An entry that holds a whole state, from which history can go on where what came before is lost. */
const checkpoint = (dispatch: Dispatch, { takenOver }: StoredDispatch): HistoryEntry & Origin => ({
  revision: Math.max(1, dispatch.revision),
  at: dispatch.source.imported,
  agent: { kind: 'rule', rule: 'recovery', version: SCHEMA_VERSION },
  operation: { type: 'import' },
  change: changeBetween(EMPTY_CURATION, curationOf(dispatch)),
  source: dispatch.source,
  wrap: dispatch.wrap,
  ...(dispatch.replaces !== undefined && { replaces: dispatch.replaces }),
  ...(takenOver !== undefined && { takenOver }),
});

/** A snapshot without what is computed anew with every change. */
export const withoutCleaned = ({ cleaned: _, takenOver: __, ...dispatch }: StoredDispatch): Dispatch =>
  dispatch;

/** What a history gives of which both sides are whole: ours, to which theirs is joined once that can be written. */
const fromSides = (dispatch: Dispatch, { entries, problem }: History): Recovered => ({
  ...{ dispatch, entries, hadBack: 'all', damage: problem },
  snapshotHolds: false,
  historyHolds: false,
});

const withSnapshot = (stored: StoredDispatch, history: History | null): Recovered => {
  const dispatch = withoutCleaned(stored);
  const entries = history?.entries ?? [];
  const last = entries.at(-1)?.revision ?? 0;
  // Of two sides that git left in the history, the snapshot is of either or of none.
  const ours = history?.theirs === undefined ? null : fromHistory(dispatch.id, entries);
  const anew = (damage: string): Recovered => ({
    dispatch,
    hadBack: 'state',
    entries: [checkpoint(dispatch, stored)],
    snapshotHolds: true,
    historyHolds: false,
    damage,
  });
  if (history === null) return anew('history missing');
  if (ours !== null) return fromSides(ours, history);
  if (last < dispatch.revision) return anew(history.problem ?? `history ends at revision ${last}`);
  const later = entries.filter(({ revision }) => revision > dispatch.revision);
  const torn = history.torn > 0 ? 'last line of history was never finished' : null;
  const state = {
    hadBack: history.problem === null ? ('all' as const) : ('part' as const),
    entries,
    historyHolds: history.problem === null,
    damage: history.problem ?? torn,
  };
  if (later.length === 0) return { ...state, dispatch, snapshotHolds: true };
  const curation = replay(curationOf(dispatch), later);
  if (curation.ok) {
    const origin = lastOrigin(later);
    const next = { ...dispatch, ...curation.value, ...origin, revision: last };
    return { ...state, dispatch: next, snapshotHolds: false };
  }
  const rebuilt = fromHistory(dispatch.id, entries);
  if (rebuilt !== null)
    return { ...state, dispatch: rebuilt, snapshotHolds: false, damage: 'snapshot does not fit history' };
  return anew('history does not fit snapshot');
};

/**
 * The dispatch that snapshot and history give together, or null where neither is whole enough.
 */
export const recover = (id: string, snapshot: SnapshotRead, history: History | null): Recovered | null => {
  if (snapshot !== null && 'stored' in snapshot) return withSnapshot(snapshot.stored, history);
  const dispatch = fromHistory(id, history?.entries ?? []);
  if (dispatch === null || history === null) return null;
  if (history.theirs !== undefined) return fromSides(dispatch, history);
  const problem = snapshot === null ? null : `snapshot: ${snapshot.problem}`;
  const torn = history.torn > 0 ? 'last line of history was never finished' : null;
  return {
    dispatch,
    hadBack: history.problem === null ? 'all' : 'part',
    entries: history.entries,
    snapshotHolds: false,
    historyHolds: history.problem === null,
    damage: history.problem ?? problem ?? torn,
  };
};
