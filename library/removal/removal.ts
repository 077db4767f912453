/**
 * Tombstones: a removed dispatch keeps its files, and a tombstone says who removed it, when and why. So removing is
 * one durable write and taking it back is one deletion, and neither can lose anything. Several that are removed together
 * are one durable write, too: a file that holds all their tombstones, which stand for those that are not written yet; and
 * so are several that are had back together (`removal-decisions.ts`).
 */

import { basename } from 'node:path';
import { mergeTombstones } from '../../core/history/merge-tombstones.ts';
import { agentName, isRecovery, RECOVERY } from '../../core/model/provenance.ts';
import { sameValue } from '../../core/model/same-value.ts';
import { type Restoration, type Tombstone, tombstoneSchema } from '../../core/model/tombstone.ts';
import { removeDurably, writeFiles } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonBytes } from '../disk/json-store.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { type MarkedRead, parseMarked } from '../disk/marked-json.ts';
import {
  isMissing,
  LibraryFailure,
  readingFailure,
  throwListing,
  throwReading,
  throwWriting,
} from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { mapLimited } from '../thread/serial.ts';
import { readRemovals, readRestorations } from './removal-decisions.ts';

const NAME = /^[0-9a-f]{16}\.json$/;
const REMOVED_WIDTH = 16;

/** What stands for a tombstone that cannot be read: it still keeps its dispatch removed. */
const unreadable = (id: string, at: Date, problem: string): Tombstone => ({
  id,
  sha256: '',
  name: id,
  title: id,
  by: { kind: 'rule', rule: RECOVERY, version: 1 },
  at: at.toISOString(),
  reason: problem,
});

/** The tombstone in bytes that stand under the name of a dispatch: one of that dispatch and of no other. */
const parseTombstone = (bytes: Uint8Array, id: string): MarkedRead<Tombstone> =>
  parseMarked(bytes, tombstoneSchema, mergeTombstones, (tombstone) => (tombstone.id === id ? null : 'id'));

interface TombstoneRead {
  readonly tombstone: Tombstone;
  /** What is wrong with its file, or null. Where git left two sides in it, the tombstone is of both. */
  readonly problem: string | null;
}

/** A tombstone; null where it was taken away since it was listed, as when a dispatch is brought back elsewhere. */
export const readTombstone = async (
  files: Files,
  path: string,
  id: string,
): Promise<TombstoneRead | null> => {
  let modified = 0;
  try {
    ({ modified } = await files.info(path));
    const { value, problem } = parseTombstone(await files.read(path), id);
    const tombstone = value ?? unreadable(id, new Date(modified), problem ?? '');
    return { tombstone, problem };
  } catch (error) {
    if (isMissing(error)) return null;
    const { code, details } = readingFailure(error, path);
    const problem = `${details.reason ?? code}`;
    return { tombstone: unreadable(id, new Date(modified), problem), problem };
  }
};

export interface Tombstones {
  readonly tombstones: ReadonlyMap<string, Tombstone>;
  /** What is wrong with the files of some, by id. */
  readonly problems: ReadonlyMap<string, string>;
  /** Removals of several of which some tombstone may not be written yet, with the ids of their dispatches. */
  readonly unfinished: ReadonlyMap<string, readonly string[]>;
  /** Restorations of several of which some tombstone may be left, by their ULIDs. */
  readonly restorations: ReadonlyMap<string, Restoration>;
  /** What is wrong with those of both kinds that cannot be read, by the names of their files without the ending. */
  readonly unread: ReadonlyMap<string, string>;
}

/** Which of two tombstones holds, one that stands by itself and one of a removal: it is the later, and no takedown is undone. */
const holding = (alone: Tombstone | undefined, removed: Tombstone): Tombstone =>
  alone?.takenDown !== undefined && removed.takenDown === undefined ? alone : removed;

/** Whether a tombstone is the one that a restoration holds, and so counts no more; what was taken down is had back by none. */
const isRestoredBy = (known: Tombstone | undefined, restored: Tombstone): boolean =>
  known !== undefined && known.takenDown === undefined && sameValue(known, restored);

/**
 * The tombstones of a corpus, by id, those of a removal that was cut short among them. One that cannot be read is there
 * all the same, with what is wrong as its reason.
 */
export const readTombstones = async (files: Files, folder: CorpusFolder): Promise<Tombstones> => {
  let names: readonly string[];
  try {
    names = await files.list(folder.removed);
  } catch (error) {
    if (!isMissing(error)) throwListing(error, folder.removed);
    names = [];
  }
  const tombstones = new Map<string, Tombstone>();
  const problems = new Map<string, string>();
  for (const name of names.filter((item) => NAME.test(item)).toSorted()) {
    const id = basename(name, '.json');
    const read = await readTombstone(files, folder.tombstone(id), id);
    if (read === null) continue;
    tombstones.set(id, read.tombstone);
    if (read.problem !== null) problems.set(id, read.problem);
  }
  const removals = await readRemovals(files, folder, names);
  const unfinished = new Map<string, readonly string[]>();
  for (const [ulid, { tombstones: removed }] of removals.read) {
    for (const tombstone of removed)
      tombstones.set(tombstone.id, holding(tombstones.get(tombstone.id), tombstone));
    unfinished.set(
      ulid,
      removed.map(({ id }) => id),
    );
  }
  const restorations = await readRestorations(files, folder, names);
  for (const { tombstones: restored } of restorations.read.values())
    for (const tombstone of restored)
      if (isRestoredBy(tombstones.get(tombstone.id), tombstone)) tombstones.delete(tombstone.id);
  const unread = new Map([...removals.unread, ...restorations.unread]);
  return { tombstones, problems, unfinished, restorations: restorations.read, unread };
};

/** Whether a tombstone only stands for one that cannot be read. */
export const isUnreadable = ({ sha256, by }: Tombstone): boolean => sha256 === '' && isRecovery(by);

/** Fails with `dispatch-taken-down` or `tombstone-unreadable` where what a tombstone hides, `file`, may not come back. */
export const requireAllowed = (tombstone: Tombstone, file: string): void => {
  const { id, by, at, reason } = tombstone;
  if (isUnreadable(tombstone))
    throw new LibraryFailure('tombstone-unreadable', { file, tombstone: `removed/${id}.json`, reason });
  if (tombstone.takenDown === undefined) return;
  throw new LibraryFailure('dispatch-taken-down', { file, by: agentName(by), at: at.slice(0, 10), reason });
};

export const writeTombstones = (
  files: Files,
  folder: CorpusFolder,
  tombstones: readonly Tombstone[],
): Promise<void> =>
  writeFiles(
    files,
    tombstones.map((tombstone) => ({
      path: folder.tombstone(tombstone.id),
      bytes: jsonBytes(tombstone, tombstoneSchema),
    })),
  );

export const removeTombstone = (files: Files, folder: CorpusFolder, id: string): Promise<void> =>
  removeDurably(files, folder.tombstone(id));

/** Removes those of these tombstones whose files say no other; comes back when they are gone on the disk. */
export const removeTombstones = async (
  files: Files,
  folder: CorpusFolder,
  tombstones: readonly Tombstone[],
): Promise<void> => {
  await mapLimited(tombstones, REMOVED_WIDTH, async (tombstone) => {
    const { id } = tombstone;
    const path = folder.tombstone(id);
    // What the disk refuses to read may be that one: it is no other then.
    const bytes = await files.read(path).catch((error: unknown) => {
      if (isMissing(error)) return null;
      return throwReading(error, path);
    });
    if (bytes === null) return;
    const { value, problem } = parseTombstone(bytes, id);
    if (value === null || !isRestoredBy(value, tombstone)) return;
    if (problem !== null) await keepAside(files, path);
    await files.remove(path).catch((error: unknown) => throwWriting(error, path));
  });
  await files.syncFolder(folder.removed).catch((error: unknown) => throwWriting(error, folder.removed));
};
