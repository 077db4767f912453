/** A dispatch in memory: its state, its source, and how its two files stand. */
import type { Low } from 'lowdb';
import type { HistoryEntry } from '../../core/history/entry.ts';
import { withTakenOver } from '../../core/history/taken-over.ts';
import type { StoredDispatch } from '../../core/model/dispatch.ts';
import type { Failure } from '../../core/model/result.ts';
import { sameValue } from '../../core/model/same-value.ts';
import { writeFiles } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { isAbsent } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { damageOf, readDispatchFiles, recoveredOr, wholeOf } from './dispatch-files.ts';
import { HistoryWriter, historyLine, parseHistory } from './history-file.ts';
import { readSource } from './originals.ts';

export interface DispatchAtHand {
  readonly store: Low<StoredDispatch | null>;
  readonly text: string;
  stored: StoredDispatch;
  entries: readonly HistoryEntry[];
  /** The entries that recovery made of files that do not hold them, while nothing else is known; else null. */
  readonly recovered: readonly HistoryEntry[] | null;
  /** Null where the history file must be written anew before it can be appended to. */
  writer: HistoryWriter | null;
  damage: Failure | null;
  /** Whether the snapshot file holds bytes to be kept aside before it is replaced. */
  snapshotDamaged: boolean;
  /** The revision that the snapshot file held when it was read; null where it could not be. */
  readonly snapshotRevision: number | null;
  /** The two files as they were last read or written here. */
  stamp: string;
  /** The snapshot file as it was last read or written here. */
  snapshotStamp: string;
  /** The other side of a history in which git left the marks of a conflict, until it is joined; else null. */
  theirs: readonly HistoryEntry[] | null;
}

/** The stamp of a dispatch of which no file is left. */
export const GONE = 'missing; missing';

/**
 * Size, times and identity of both files of a dispatch, so that a change from outside is noticed. The time of its last
 * change tells of one that left another file of the same size and time there (`cp -p`, a backup that is put back).
 */
export const stampOf = async (files: Files, folder: CorpusFolder, id: string): Promise<string> => {
  const stamps = [folder.history(id), folder.dispatch(id)].map(async (path) => {
    try {
      const { size, modified, changed, identity } = await files.info(path);
      return `${size} ${modified} ${changed} ${identity}`;
    } catch (error) {
      // What cannot be told apart counts as changed, so that it is read again.
      return isAbsent(error) ? 'missing' : `unknown ${Math.random()}`;
    }
  });
  return (await Promise.all(stamps)).join('; ');
};

/** The part of a stamp that tells of the history. */
export const historyStamp = (stamp: string): string | undefined => stamp.split('; ')[0];

/** The part of a stamp that tells of the snapshot. */
export const snapshotStamp = (stamp: string): string => stamp.split('; ')[1] ?? '';

/** A stamp without the identity of the files, which may be another when the disk is next put in. */
export const lastingStamp = (stamp: string): string => stamp.replace(/(\d+ [\d.]+ [\d.]+) [^;]+/g, '$1');

const BEHIND = '; behind';

/** The stamp of a dispatch whose snapshot is behind its history: its files never have it, so the next opening reads it again. */
export const behindStamp = (stamp: string): string => `${stamp}${BEHIND}`;

/** A stamp as the files had it, whether or not the snapshot was behind. */
export const filesStamp = (stamp: string): string =>
  stamp.endsWith(BEHIND) ? stamp.slice(0, -BEHIND.length) : stamp;

/** A stamp without the time of the last change, which a program also moves that leaves what is in a file as it is. */
const contentStamp = (stamp: string): string => stamp.replace(/(\d+ [\d.]+) [\d.]+/g, '$1');

/** Whether files of one stamp and of another may hold the same: their sizes and the times of their content are the same. */
export const mayHoldTheSame = (stamp: string, other: string): boolean =>
  contentStamp(stamp) === contentStamp(other);

/**
 * Reads a dispatch. Fails with `dispatch-missing`, `dispatch-damaged`, `source-missing`, `source-changed`, or what the
 * disk says.
 */
export const readAtHand = async (files: Files, folder: CorpusFolder, id: string): Promise<DispatchAtHand> => {
  const stamp = await stampOf(files, folder, id);
  const found = await readDispatchFiles(files, folder, id);
  const recovered = recoveredOr(id, found);
  const text = await readSource(files, folder, recovered.dispatch.source);
  const stored = wholeOf(found.store.data, recovered.dispatch, text);
  // What was written into the cleaned record by hand is no decision: it is computed anew, and the file kept aside.
  const isCleaned = found.store.data === null || sameValue(found.store.data.cleaned, stored.cleaned);
  const appends = recovered.historyHolds && found.history !== null;
  return {
    store: found.store,
    stored,
    text,
    entries: recovered.entries,
    recovered: recovered.historyHolds ? null : recovered.entries,
    writer: appends ? new HistoryWriter(files, folder.history(id), found.history) : null,
    damage: recovered.damage === null ? null : damageOf(id, recovered.damage),
    snapshotDamaged:
      (found.snapshot !== null && 'problem' in found.snapshot) ||
      recovered.snapshotDiffers ||
      (recovered.snapshotHolds && !isCleaned),
    snapshotRevision:
      found.snapshot !== null && 'stored' in found.snapshot ? found.snapshot.stored.revision : null,
    stamp,
    snapshotStamp: snapshotStamp(stamp),
    theirs: found.history?.theirs ?? null,
  };
};

/** Writes a history as a whole, and keeps aside what its file held. */
export const rewriteHistory = async (
  files: Files,
  folder: CorpusFolder,
  held: DispatchAtHand,
  entries: readonly HistoryEntry[],
): Promise<void> => {
  const path = folder.history(held.stored.id);
  await keepAside(files, path);
  const bytes = Buffer.concat(entries.map(historyLine));
  await writeFiles(files, [{ path, bytes }]);
  held.writer = new HistoryWriter(files, path, parseHistory(bytes));
};

/** Appends an entry to the history file; it is on the disk when this comes back. */
export const appendEntry = async (
  files: Files,
  folder: CorpusFolder,
  held: DispatchAtHand,
  entry: HistoryEntry,
): Promise<void> => {
  if (held.writer !== null && (await held.writer.isIntact())) return held.writer.append([entry]);
  // Written anew from memory: damaged, gone, or changed from outside while its snapshot waited.
  await rewriteHistory(files, folder, held, [...held.entries, entry]);
};

/** Appends entries to the history file of a dispatch that was read just now; they are on the disk when this comes back. */
export const appendTo = async (
  files: Files,
  folder: CorpusFolder,
  held: DispatchAtHand,
  entries: readonly HistoryEntry[],
): Promise<void> => {
  if (held.writer !== null) return held.writer.append(entries);
  await rewriteHistory(files, folder, held, [...held.entries, ...entries]);
};

/** Whether something outside put another snapshot in the place of the one that was left here, which history does not give. */
const isChangedByHand = async (
  files: Files,
  folder: CorpusFolder,
  { stored, snapshotStamp: left }: DispatchAtHand,
): Promise<boolean> => {
  if (snapshotStamp(await stampOf(files, folder, stored.id)) === left) return false;
  const { snapshot, recovered } = await readDispatchFiles(files, folder, stored.id);
  return snapshot !== null && ('problem' in snapshot || recovered?.snapshotDiffers === true);
};

/** Writes a state of the dispatch, the present one or one before, as its snapshot; a damaged one is kept aside. */
export const writeSnapshot = async (
  files: Files,
  folder: CorpusFolder,
  held: DispatchAtHand,
  { stored, entries }: Pick<DispatchAtHand, 'stored' | 'entries'>,
): Promise<void> => {
  const { id } = held.stored;
  if (held.snapshotDamaged || (await isChangedByHand(files, folder, held)))
    await keepAside(files, folder.dispatch(id));
  held.store.data = withTakenOver(stored, entries);
  await held.store.write();
  held.snapshotDamaged = false;
  held.snapshotStamp = snapshotStamp(await stampOf(files, folder, id));
};
