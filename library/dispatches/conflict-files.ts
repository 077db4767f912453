/**
 * Conflicts that wait for a person, one file a dispatch: `conflicts/<id>.json`. They are there until each is decided;
 * meanwhile mine stands.
 */
import { basename } from 'node:path';
import type { Conflict } from '../../core/history/conflict.ts';
import {
  type StoredConflicts,
  storedConflictsOf,
  storedConflictsSchema,
} from '../../core/history/stored-conflicts.ts';
import { sameValue } from '../../core/model/same-value.ts';
import { removeDurably, removeIfThere, writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { DamagedFile, jsonBytes } from '../disk/json-store.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { type MarkedRead, parseMarked } from '../disk/marked-json.ts';
import { readInPlace } from '../disk/read-in-place.ts';
import { isMissing, throwListing } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';

const NAME = /^[0-9a-f]{16}\.json$/;

/** The ids of the dispatches with conflicts that wait. */
export const conflictIds = async (files: Files, folder: CorpusFolder): Promise<readonly string[]> => {
  try {
    const names = await files.list(folder.conflicts);
    return names
      .filter((name) => NAME.test(name))
      .toSorted()
      .map((name) => basename(name, '.json'));
  } catch (error) {
    return isMissing(error) ? [] : throwListing(error, folder.conflicts);
  }
};

/** Those of both sides that git left, mine where both are about the same part. */
const joined = (ours: StoredConflicts, theirs: StoredConflicts): StoredConflicts => {
  const keys = new Set(ours.conflicts.map(({ key }) => key));
  const others = theirs.conflicts.filter(({ key }) => !keys.has(key));
  const at = [ours.at, theirs.at].toSorted().at(-1) ?? ours.at;
  return { ...ours, at, conflicts: [...ours.conflicts, ...others] };
};

/** What the file of a dispatch's conflicts says; null where none wait. */
export const readConflictsFile = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
): Promise<MarkedRead<StoredConflicts> | null> => {
  const stands = await readInPlace(files, folder.conflict(id));
  if (stands === null) return null;
  if ('problem' in stands) return { value: null, problem: stands.problem };
  return parseMarked(stands.bytes, storedConflictsOf(id), joined);
};

/**
 * The conflicts of a dispatch; null where none wait. Throws {@link DamagedFile} where they cannot be read, or only both
 * sides of them, until these are joined on a person's word.
 */
export const readConflicts = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
): Promise<StoredConflicts | null> => {
  const read = await readConflictsFile(files, folder, id);
  if (read === null) return null;
  if (read.problem !== null) throw new DamagedFile(folder.conflict(id), read.problem);
  return read.value;
};

/** Writes both sides of a file in which git left marks, joined; takes away one that cannot be read. Its bytes are kept. */
export const mendConflicts = async (files: Files, folder: CorpusFolder, id: string): Promise<void> => {
  const path = folder.conflict(id);
  const read = await readConflictsFile(files, folder, id);
  if (read === null || read.problem === null) return;
  await keepAside(files, path);
  if (read.value === null) await removeIfThere(files, path);
  else await writeFile(files, path, jsonBytes(read.value, storedConflictsSchema));
};

/** Has conflicts wait, beside those that wait already about other parts. Those that wait as they are stay untouched. */
export const addConflicts = async (
  files: Files,
  folder: CorpusFolder,
  { id, at, from, conflicts }: Omit<StoredConflicts, 'schemaVersion'>,
): Promise<void> => {
  if (conflicts.length === 0) return;
  const path = folder.conflict(id);
  const before = await readConflicts(files, folder, id).catch(async (error: unknown) => {
    if (!(error instanceof DamagedFile)) throw error;
    // What waited cannot be read any more, or only both sides of it; its bytes are kept beside.
    await mendConflicts(files, folder, id);
    return readConflicts(files, folder, id);
  });
  if (conflicts.every((conflict) => before?.conflicts.some((known) => sameValue(known, conflict)))) return;
  const keys = new Set(conflicts.map(({ key }) => key));
  const older = (before?.conflicts ?? []).filter(({ key }) => !keys.has(key));
  const stored: StoredConflicts = { schemaVersion: 1, id, at, from, conflicts: [...older, ...conflicts] };
  await writeFile(files, path, jsonBytes(stored, storedConflictsSchema));
};

/** Takes the conflicts of a dispatch away, as once they are decided. */
const removeConflicts = (files: Files, folder: CorpusFolder, id: string): Promise<void> =>
  removeDurably(files, folder.conflict(id));

/** Lets those of `stored` wait that are in `rest`, and no others. */
export const keepConflicts = async (
  files: Files,
  folder: CorpusFolder,
  stored: StoredConflicts,
  rest: readonly Conflict[],
): Promise<void> => {
  if (rest.length === 0) return removeConflicts(files, folder, stored.id);
  const kept: StoredConflicts = { ...stored, conflicts: rest };
  await writeFile(files, folder.conflict(stored.id), jsonBytes(kept, storedConflictsSchema));
};
