/**
 * Tombstones: a removed dispatch keeps its files, and a tombstone says who removed it, when and why. So removing is
 * one durable write and taking it back is one deletion, and neither can lose anything. Several that are removed together
 * are one durable write, too: a file that holds all their tombstones, which stand for those that are not written yet.
 */
import { basename } from 'node:path';
import { mergeTombstones } from '../core/history/merge-tombstones.ts';
import {
  REMOVAL_VERSION,
  type Removal,
  removalSchema,
  type Tombstone,
  tombstoneOf,
} from '../core/model/tombstone.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { removeDurably, writeFile, writeFiles } from './durable-write.ts';
import { isMissing, readingFailure, throwListing, throwReading } from './errors.ts';
import type { Files } from './files.ts';
import { jsonBytes, parseJson } from './json-store.ts';
import { parseMarked } from './marked-json.ts';

const NAME = /^[0-9a-f]{16}\.json$/;
const REMOVAL = /^([0-7][0-9A-HJKMNP-TV-Z]{25})\.json$/;

/** The agent of what stands for a tombstone that cannot be read: no file says it without a digest. */
const RECOVERY = 'recovery';

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
    const { value, problem } = parseMarked(await files.read(path), tombstoneOf(id), mergeTombstones);
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
  /** What is wrong with those that cannot be read, by their ULID. */
  readonly unread: ReadonlyMap<string, string>;
}

/** What the file of a removal says, or what is wrong with it; null where it went since it was listed. */
const readRemoval = async (
  files: Files,
  path: string,
): Promise<{ readonly value: Removal } | { readonly problem: string } | null> => {
  try {
    return parseJson(await files.read(path), removalSchema);
  } catch (error) {
    return isMissing(error) ? null : throwReading(error, path);
  }
};

/** Which of two tombstones holds, one that stands by itself and one of a removal: it is the later, and no takedown is undone. */
const holding = (alone: Tombstone | undefined, removed: Tombstone): Tombstone =>
  alone?.takenDown !== undefined && removed.takenDown === undefined ? alone : removed;

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
  const unfinished = new Map<string, readonly string[]>();
  const unread = new Map<string, string>();
  for (const ulid of names.flatMap((name) => REMOVAL.exec(name)?.[1] ?? []).toSorted()) {
    const read = await readRemoval(files, folder.removal(ulid));
    if (read === null) continue;
    if ('problem' in read) {
      unread.set(ulid, read.problem);
      continue;
    }
    const removed = read.value.tombstones;
    for (const tombstone of removed)
      tombstones.set(tombstone.id, holding(tombstones.get(tombstone.id), tombstone));
    unfinished.set(
      ulid,
      removed.map(({ id }) => id),
    );
  }
  return { tombstones, problems, unfinished, unread };
};

/** Writes a removal of several; comes back when it is on the disk, and they are out. */
export const writeRemoval = (
  files: Files,
  folder: CorpusFolder,
  ulid: string,
  tombstones: readonly Tombstone[],
): Promise<void> => {
  const removal = { schemaVersion: REMOVAL_VERSION, tombstones: [...tombstones] };
  return writeFile(files, folder.removal(ulid), jsonBytes(removal, removalSchema));
};

/** Whether a tombstone only stands for one that cannot be read. */
export const isUnreadable = ({ sha256, by }: Tombstone): boolean =>
  sha256 === '' && by.kind === 'rule' && by.rule === RECOVERY;

export const writeTombstones = (
  files: Files,
  folder: CorpusFolder,
  tombstones: readonly Tombstone[],
): Promise<void> =>
  writeFiles(
    files,
    tombstones.map((tombstone) => ({
      path: folder.tombstone(tombstone.id),
      bytes: jsonBytes(tombstone, tombstoneOf(tombstone.id)),
    })),
  );

export const removeTombstone = (files: Files, folder: CorpusFolder, id: string): Promise<void> =>
  removeDurably(files, folder.tombstone(id));
