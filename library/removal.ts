/**
 * Tombstones: a removed dispatch keeps its files, and a tombstone says who removed it, when and why. So removing is
 * one durable write and taking it back is one deletion, and neither can lose anything.
 */
import { basename } from 'node:path';
import { type Tombstone, tombstoneSchema } from '../core/model/tombstone.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { removeDurably, writeFiles } from './durable-write.ts';
import { isMissing, readingFailure, throwReading } from './errors.ts';
import type { Files } from './files.ts';
import { jsonBytes, parseJson } from './json-store.ts';

const NAME = /^[0-9a-f]{16}\.json$/;

/** What stands for a tombstone that cannot be read: it still keeps its dispatch removed. */
const unreadable = (id: string, at: Date, problem: string): Tombstone => ({
  id,
  sha256: '',
  name: id,
  title: id,
  by: { kind: 'rule', rule: 'recovery', version: 1 },
  at: at.toISOString(),
  reason: problem,
});

/** A tombstone; null where it was taken away since it was listed, as when a dispatch is brought back elsewhere. */
const readTombstone = async (files: Files, path: string, id: string): Promise<Tombstone | null> => {
  let modified = 0;
  try {
    ({ modified } = await files.info(path));
    const parsed = parseJson(await files.read(path), tombstoneSchema);
    return 'value' in parsed ? parsed.value : unreadable(id, new Date(modified), parsed.problem);
  } catch (error) {
    if (isMissing(error)) return null;
    const { code, details } = readingFailure(error, path);
    return unreadable(id, new Date(modified), `${details.reason ?? code}`);
  }
};

/** The tombstones of a corpus, by id. One that cannot be read is there all the same, with what is wrong as its reason. */
export const readTombstones = async (
  files: Files,
  folder: CorpusFolder,
): Promise<ReadonlyMap<string, Tombstone>> => {
  let names: readonly string[];
  try {
    names = await files.list(folder.removed);
  } catch (error) {
    return isMissing(error) ? new Map() : throwReading(error, folder.removed);
  }
  const tombstones = new Map<string, Tombstone>();
  for (const name of names.filter((item) => NAME.test(item)).toSorted()) {
    const id = basename(name, '.json');
    const tombstone = await readTombstone(files, folder.tombstone(id), id);
    if (tombstone !== null) tombstones.set(id, tombstone);
  }
  return tombstones;
};

/** Whether a tombstone only stands for one that cannot be read. */
export const isUnreadable = ({ sha256 }: Tombstone): boolean => sha256 === '';

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
