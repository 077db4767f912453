/**
 * The two files of one dispatch as they stand on the disk, read together and recovered from one another. The store
 * changes dispatches; the catalog and `verify` only look at them through this module.
 */
import type { Low } from 'lowdb';
import { assemble } from '../../core/assemble.ts';
import { isInside } from '../../core/history/replay.ts';
import { damageReason } from '../../core/model/damage-reason.ts';
import { type Dispatch, type StoredDispatch, storedDispatchSchema } from '../../core/model/dispatch.ts';
import type { Failure } from '../../core/model/result.ts';
import { sameValue } from '../../core/model/same-value.ts';
import type { Files } from '../disk/files.ts';
import { DamagedFile, jsonStore } from '../disk/json-store.ts';
import { failureOf, inItsPlace, LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { absenceOf } from '../folder/corpus-presence.ts';
import { type History, originOf, readHistory } from './history-file.ts';
import { originalOfId, readSource } from './originals.ts';
import { type Recovered, recover, type SnapshotRead } from './recovery.ts';

export interface DispatchFiles {
  /** The snapshot as a lowdb database; `data` is null where it cannot be read. */
  readonly store: Low<StoredDispatch | null>;
  readonly snapshot: SnapshotRead;
  readonly history: History | null;
  /** What the two give together, or null where neither is whole enough. */
  readonly recovered: Recovered | null;
}

const readSnapshot = async (store: Low<StoredDispatch | null>, id: string): Promise<SnapshotRead> => {
  try {
    await store.read();
  } catch (error) {
    if (error instanceof DamagedFile) return { problem: error.problem };
    const other = error instanceof LibraryFailure ? inItsPlace(error.cause) : null;
    if (other !== null) return { problem: damageReason(other) };
    throw error;
  }
  const { data } = store;
  if (data === null) return null;
  const problem =
    data.id !== id
      ? damageReason('other-dispatch', data.id)
      : !data.source.sha256.startsWith(id)
        ? damageReason('other-source')
        : isInside(data, data.source.length)
          ? null
          : damageReason('positions-outside');
  if (problem === null) return { stored: data };
  store.data = null;
  return { problem };
};

/** Fails with `corpus-missing` or `corpus-elsewhere` where the corpus is not in its folder any more. */
export const readDispatchFiles = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
): Promise<DispatchFiles> => {
  const store = jsonStore(files, folder.dispatch(id), storedDispatchSchema);
  // The snapshot first: a decision that falls between the two is then in the history that is read after it.
  const snapshot = await readSnapshot(store, id);
  const history = await readHistory(files, folder.history(id));
  const absence = snapshot === null && history === null ? await absenceOf(files, folder) : null;
  if (absence !== null) throw absence;
  return { store, snapshot, history, recovered: recover(id, snapshot, history) };
};

/** The failure that says what is wrong with a dispatch's files. */
export const damageOf = (id: string, reason: string): Failure => ({
  code: 'dispatch-damaged',
  details: { id, reason },
});

/** Why a history whose lines are whole begins no dispatch of its name. */
const notBegun = ({ entries: [first] }: History): string =>
  damageReason(first && originOf(first) ? 'other-source' : 'no-beginning');

/** What was recovered, or a failure: `dispatch-missing`, `dispatch-damaged`. */
export const recoveredOr = (id: string, { recovered, snapshot, history }: DispatchFiles): Recovered => {
  if (recovered !== null) return recovered;
  if (snapshot === null && history === null) throw new LibraryFailure('dispatch-missing', { id });
  const problem = snapshot !== null && 'problem' in snapshot ? snapshot.problem : damageReason('is-missing');
  const behind = history === null ? damageReason('is-missing') : (history.problem ?? notBegun(history));
  const reason = `${damageReason('snapshot-is', problem)}; ${damageReason('history-is', behind)}`;
  throw new LibraryFailure('dispatch-damaged', { id, reason });
};

/**
 * The dispatch as its snapshot should be, with the cleaned record: computed from the source unless the snapshot has
 * it. Fields that this version does not know are kept.
 */
export const storedOf = async (
  files: Files,
  folder: CorpusFolder,
  { store }: DispatchFiles,
  recovered: Recovered,
): Promise<StoredDispatch> => {
  if (recovered.snapshotHolds && store.data !== null) return store.data;
  const text = await readSource(files, folder, recovered.dispatch.source);
  return wholeOf(store.data, recovered.dispatch, text);
};

/** What is wrong with a snapshot that nothing else tells: it is missing, or its cleaned record is not what it should be. */
export const derivedDamage = (
  { store, snapshot }: DispatchFiles,
  { dispatch, snapshotHolds }: Recovered,
  text: string,
): string | null => {
  if (snapshot === null) return damageReason('snapshot-is', damageReason('is-missing'));
  if (store.data === null || !snapshotHolds) return null;
  return sameValue(store.data.cleaned, assemble(text, dispatch)) ? null : damageReason('cleaned-differs');
};

/** A dispatch with its cleaned record, and the fields of its snapshot that this version does not know. */
export const wholeOf = (
  snapshot: StoredDispatch | null,
  dispatch: Dispatch,
  text: string,
): StoredDispatch => {
  const { replaces: _, ...others } = snapshot ?? {};
  return { ...others, ...dispatch, cleaned: assemble(text, dispatch) };
};

/** Why nothing of a dispatch can be had; one whose source is left is damaged, and no dispatch that never was. */
export const whyLost = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
  error: unknown,
): Promise<Failure> => {
  const failure = failureOf(error);
  if (failure.code !== 'dispatch-missing' || (await originalOfId(files, folder, id)) === null) return failure;
  return damageOf(id, damageReason('records-gone'));
};
