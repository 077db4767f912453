/**
 * Tombstones: a removed dispatch keeps its files, and a tombstone says who removed it, when and why. So removing is
 * one durable write and taking it back is one deletion, and neither can lose anything.
 */
import { basename } from 'node:path';
import { mergeTombstones } from '../core/history/merge-tombstones.ts';
import { type Tombstone, tombstoneOf } from '../core/model/tombstone.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { removeDurably, writeFiles } from './durable-write.ts';
import { isMissing, readingFailure, throwListing } from './errors.ts';
import type { Files } from './files.ts';
import { jsonBytes } from './json-store.ts';
import { parseMarked } from './marked-json.ts';

const NAME = /^[0-9a-f]{16}\.json$/;

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
}

/** The tombstones of a corpus, by id. One that cannot be read is there all the same, with what is wrong as its reason. */
export const readTombstones = async (files: Files, folder: CorpusFolder): Promise<Tombstones> => {
  let names: readonly string[];
  try {
    names = await files.list(folder.removed);
  } catch (error) {
    if (isMissing(error)) return { tombstones: new Map(), problems: new Map() };
    return throwListing(error, folder.removed);
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
  return { tombstones, problems };
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
