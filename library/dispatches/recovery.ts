/**
 * Gives back a dispatch from what its two files say. History is the truth, and the snapshot is derived from it: a
 * snapshot is taken for what it says only where replaying history gives the same, so that one that was changed by hand,
 * or that came without its history, is told, and nothing is ever decided on a state that history does not give. Where
 * history is lost or broken, a snapshot gives its state, from which history goes on behind the entries that are left. This module only decides; nothing
 * is written here, and damaged bytes stay as they are until the dispatch is next written, when they are kept beside the
 * new file.
 */

import { type Change, changeBetween, EMPTY_CURATION } from '../../core/history/change.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import { replayed, sameCuration } from '../../core/history/replay.ts';
import { takenOverIn } from '../../core/history/taken-over.ts';
import { type DamageCode, damageReason } from '../../core/model/damage-reason.ts';
import {
  type Curation,
  type Dispatch,
  SCHEMA_VERSION,
  type Source,
  type StoredDispatch,
} from '../../core/model/dispatch.ts';
import { METADATA_FIELD_NAMES, type Metadata } from '../../core/model/metadata.ts';
import { RECOVERY } from '../../core/model/provenance.ts';
import { canonicalText, sameValue } from '../../core/model/same-value.ts';
import { type History, type Origin, originOf } from './history-file.ts';

/** A snapshot as it was read: the dispatch, the problem with its bytes, or null where there is none. */
export type SnapshotRead = { readonly stored: StoredDispatch } | { readonly problem: string } | null;

/**
 * How much of what was decided is had back: `all`; the `state`, but not all steps that led to it, so that those
 * lost can be undone only together, or not at all; or a `part`, up to the entry where history breaks off.
 */
export type HadBack = 'all' | 'state' | 'part';

export interface Recovered {
  readonly dispatch: Dispatch;
  readonly hadBack: HadBack;
  /** The entries to go on from; replayed, they give the dispatch. */
  readonly entries: readonly HistoryEntry[];
  /** Whether the snapshot on the disk holds this state. */
  readonly snapshotHolds: boolean;
  /** Whether the snapshot can be read and holds what history never gave, so that it is kept beside its replacement. */
  readonly snapshotDiffers: boolean;
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

/** Whether an origin is that of a dispatch and of no other: its id is the beginning of its source's digest. */
const isOriginOf = (id: string, { source }: Origin): boolean => source.sha256.startsWith(id);

/** The origin of a dispatch that was told last, with the older version that the first told. */
const lastOrigin = (id: string, entries: readonly HistoryEntry[]): Origin | null => {
  const [first] = entries;
  const replaces = first && originOf(first)?.replaces;
  for (let i = entries.length - 1; i >= 0; i--) {
    const entry = entries[i];
    const origin = entry && originOf(entry);
    if (origin && isOriginOf(id, origin)) return { ...origin, ...(replaces !== undefined && { replaces }) };
  }
  return null;
};

/** What history alone gives: the dispatch after the entries that fit; null where the first does not begin one. */
const fromHistory = (
  id: string,
  entries: readonly HistoryEntry[],
): { readonly dispatch: Dispatch; readonly fitting: readonly HistoryEntry[] } | null => {
  const [first] = entries;
  const begun = first === undefined ? null : originOf(first);
  if (begun === null || !isOriginOf(id, begun)) return null;
  const { curation, fitting: count } = replayed(EMPTY_CURATION, entries, begun.source.length);
  const fitting = entries.slice(0, count);
  const [origin, last] = [lastOrigin(id, fitting), fitting.at(-1)];
  if (origin === null || last === undefined) return null;
  const dispatch = { schemaVersion: SCHEMA_VERSION, id, revision: last.revision, ...origin, ...curation };
  return { dispatch, fitting };
};

/** What this version knows of a source. */
const knownOf = ({ names, sha256, bytes, length, encoding, imported, file, container }: Source) => ({
  ...{ names, sha256, bytes, length, encoding, imported },
  file: file && { folder: file.folder, modified: file.modified },
  container: container && {
    ...{ sha256: container.sha256, name: container.name, line: container.line },
    ...{ extractor: container.extractor, fields: container.fields },
  },
});

/**
 * Whether a snapshot says what `entries` give, which lead to its revision, in all that this version knows; the cleaned
 * record is compared by `verify`. One of a newer version says what it says.
 */
const isOf = (snapshot: StoredDispatch, given: Dispatch, entries: readonly HistoryEntry[]): boolean =>
  snapshot.schemaVersion >= given.schemaVersion &&
  snapshot.revision === given.revision &&
  sameCuration(snapshot, given) &&
  snapshot.replaces === given.replaces &&
  sameValue(snapshot.wrap, given.wrap) &&
  sameValue(knownOf(snapshot.source), knownOf(given.source)) &&
  sameValue([...(snapshot.takenOver ?? [])].sort(), [...takenOverIn(entries)].sort());

/** An entry that holds a whole state, from which history can go on where what came before is lost. */
const checkpoint = (dispatch: Dispatch, { takenOver }: StoredDispatch): HistoryEntry & Origin => ({
  revision: Math.max(1, dispatch.revision),
  at: dispatch.source.imported,
  agent: { kind: 'rule', rule: RECOVERY, version: SCHEMA_VERSION },
  operation: { type: 'import' },
  change: changeBetween(EMPTY_CURATION, curationOf(dispatch)),
  source: dispatch.source,
  wrap: dispatch.wrap,
  ...(dispatch.replaces !== undefined && { replaces: dispatch.replaces }),
  ...(takenOver !== undefined && { takenOver }),
});

/** The items of a snapshot, those that a state before has as that state's own, so that they count as unchanged. */
const alike = <T>(before: readonly T[], after: readonly T[]): readonly T[] => {
  const known = new Map(before.map((item) => [canonicalText(item), item]));
  return after.map((item) => known.get(canonicalText(item)) ?? item);
};

/** The change between the state that a history gives and that of a snapshot, which were read apart. */
const changeTo = (before: Curation, after: Curation): Change => {
  const metadata: Metadata = Object.fromEntries(
    METADATA_FIELD_NAMES.map((field) => {
      const [was, is] = [before.metadata[field], after.metadata[field]];
      return [field, sameValue(was, is) ? was : is];
    }),
  );
  return changeBetween(before, {
    ...after,
    metadata,
    blocks: alike(before.blocks, after.blocks),
    edits: alike(before.edits, after.edits),
  });
};

/**
 * The entries of a broken history that lead to a snapshot: those that fit, and one in the place of those lost, which
 * holds what they changed. Null where nothing before it is left, or where these do not give the snapshot.
 */
const bridged = (stored: StoredDispatch, good: readonly HistoryEntry[]): readonly HistoryEntry[] | null => {
  const { id, revision, source, wrap } = stored;
  const given = fromHistory(id, good);
  const last = given?.fitting.at(-1);
  if (!given || last === undefined || last.revision >= revision) return null;
  const known = takenOverIn(given.fitting);
  const takenOver = (stored.takenOver ?? []).filter((operation) => !known.has(operation));
  const lost: HistoryEntry & Origin = {
    revision,
    at: last.at,
    agent: { kind: 'rule', rule: RECOVERY, version: SCHEMA_VERSION },
    operation: { type: 'import' },
    change: changeTo(curationOf(given.dispatch), curationOf(withoutCleaned(stored))),
    ...{ source, wrap },
    ...(takenOver.length > 0 && { takenOver }),
  };
  const entries = [...given.fitting, lost];
  const whole = fromHistory(id, entries);
  return whole !== null && isOf(stored, whole.dispatch, whole.fitting) ? entries : null;
};

/** A snapshot without what is computed anew with every change. */
export const withoutCleaned = ({ cleaned: _, takenOver: __, ...dispatch }: StoredDispatch): Dispatch =>
  dispatch;

const ofHistory = (code: DamageCode, ...particulars: readonly number[]): string =>
  damageReason('history-is', damageReason(code, ...particulars));

const ofBroken = (problem: string | null): string | null => problem && damageReason('history-is', problem);

/** What is wrong with the entry behind those that fit. */
const unfit = (entries: readonly HistoryEntry[], fitting: number): string | null => {
  const entry = entries[fitting];
  return entry === undefined
    ? null
    : damageReason('history-is', damageReason('change-unfit', entry.revision));
};

const tornOf = ({ torn }: History): string | null => (torn > 0 ? damageReason('line-torn') : null);

/** What history alone gives, whatever a snapshot says; null where it gives nothing. */
const alone = (id: string, history: History, snapshotProblem: string | null): Recovered | null => {
  const { entries, problem, theirs } = history;
  const given = fromHistory(id, entries);
  if (given === null) return null;
  const { dispatch, fitting } = given;
  const broken = unfit(entries, fitting.length) ?? ofBroken(problem);
  // Of two sides that git left, ours is whole: theirs is joined to it once that can be written.
  const isSides = theirs !== undefined && fitting.length === entries.length;
  return {
    ...{ dispatch, entries: fitting, snapshotHolds: false, snapshotDiffers: false },
    hadBack: broken === null || isSides ? 'all' : 'part',
    historyHolds: broken === null,
    damage: broken ?? snapshotProblem ?? tornOf(history),
  };
};

/**
 * What a snapshot gives where history does not lead to it: its state, behind the good entries of its history, and the
 * entries after it that fit.
 */
const onSnapshot = (
  stored: StoredDispatch,
  good: readonly HistoryEntry[],
  later: readonly HistoryEntry[],
  damage: string,
): Recovered => {
  const dispatch = withoutCleaned(stored);
  const { curation, fitting: count } = replayed(curationOf(dispatch), later, dispatch.source.length);
  const fitting = later.slice(0, count);
  const revision = fitting.at(-1)?.revision ?? dispatch.revision;
  return {
    dispatch: { ...dispatch, ...lastOrigin(dispatch.id, fitting), ...curation, revision },
    hadBack: fitting.length === later.length ? 'state' : 'part',
    entries: [...(bridged(stored, good) ?? [checkpoint(dispatch, stored)]), ...fitting],
    snapshotHolds: fitting.length === 0,
    snapshotDiffers: false,
    historyHolds: false,
    damage,
  };
};

/** Of entries that stand behind a broken line, those that go on from a revision. */
const goingOn = (behind: readonly HistoryEntry[], revision: number): readonly HistoryEntry[] => {
  const run: HistoryEntry[] = [];
  for (const entry of behind) if (entry.revision === revision + run.length + 1) run.push(entry);
  return run;
};

const withSnapshot = (stored: StoredDispatch, history: History | null): Recovered => {
  const dispatch = withoutCleaned(stored);
  const { id, revision } = dispatch;
  if (history === null) return onSnapshot(stored, [], [], ofHistory('is-missing'));
  const { entries, problem, theirs, behind = [] } = history;
  const whole = theirs === undefined ? null : alone(id, history, null);
  // The snapshot is of either side or of none.
  if (whole?.hadBack === 'all') return whole;
  const last = entries.at(-1)?.revision ?? 0;
  if (last < revision) {
    const damage = ofBroken(problem) ?? ofHistory('ends-early', last);
    const run = goingOn(behind, revision);
    const given = onSnapshot(stored, entries, run, damage);
    const isLater = behind.some((entry) => entry.revision > revision + run.length);
    return isLater ? { ...given, hadBack: 'part' } : given;
  }
  const later = entries.filter((entry) => entry.revision > revision);
  const before = entries.slice(0, entries.length - later.length);
  const [first] = entries;
  if (first === undefined || originOf(first) === null) {
    const goesOn = later.length === 0 || before.length > 0 || later[0]?.revision === revision + 1;
    return onSnapshot(stored, [], goesOn ? later : [], ofHistory('no-beginning'));
  }
  const given = fromHistory(id, before);
  const fits = given?.fitting.length ?? 0;
  // What does not fit is before the snapshot, which a program wrote that had read it.
  if (fits < before.length)
    return onSnapshot(stored, before, later, unfit(before, fits) ?? damageReason('snapshot-apart'));
  if (given !== null && isOf(stored, given.dispatch, before)) {
    const { curation, fitting: count } = replayed(curationOf(dispatch), later, dispatch.source.length);
    const fitting = later.slice(0, count);
    const broken = unfit(later, count) ?? ofBroken(problem);
    const at = fitting.at(-1)?.revision ?? revision;
    return {
      dispatch: { ...dispatch, ...curation, ...lastOrigin(id, fitting), revision: at },
      hadBack: broken === null ? 'all' : 'part',
      entries: [...before, ...fitting],
      snapshotHolds: fitting.length === 0,
      snapshotDiffers: false,
      historyHolds: broken === null,
      damage: broken ?? tornOf(history),
    };
  }
  const rebuilt = alone(id, history, damageReason('snapshot-differs'));
  return rebuilt === null
    ? onSnapshot(stored, [], [], damageReason('snapshot-apart'))
    : { ...rebuilt, snapshotDiffers: true };
};

/**
 * The dispatch that snapshot and history give together, or null where neither is whole enough.
 */
export const recover = (id: string, snapshot: SnapshotRead, history: History | null): Recovered | null => {
  if (snapshot !== null && 'stored' in snapshot) return withSnapshot(snapshot.stored, history);
  return history && alone(id, history, snapshot && damageReason('snapshot-is', snapshot.problem));
};
