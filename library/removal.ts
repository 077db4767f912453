/**
 * Tombstones: a removed dispatch keeps its files, and a tombstone says who removed it, when and why. So removing is
 * one durable write and taking it back is one deletion, and neither can lose anything.
 */
import { basename } from 'node:path';
import { type Tombstone, tombstoneSchema } from '../core/model/tombstone.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { removeDurably, writeFiles } from './durable-write.ts';
import { isMissing, throwReading } from './errors.ts';
import type { Files } from './files.ts';
import { jsonBytes, parseJson } from './json-store.ts';

const NAME = /^[0-9a-f]{16}\.json$/;

/** A tombstone that cannot be read still keeps its dispatch removed. */
const unreadable = (id: string, at: Date, problem: string): Tombstone => ({
  id,
  sha256: '',
  name: id,
  title: id,
  by: { kind: 'rule', rule: 'recovery', version: 1 },
  at: at.toISOString(),
  reason: problem,
});

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
    const path = folder.tombstone(id);
    try {
      const parsed = parseJson(await files.read(path), tombstoneSchema);
      const { modified } = await files.info(path);
      tombstones.set(
        id,
        'value' in parsed ? parsed.value : unreadable(id, new Date(modified), parsed.problem),
      );
    } catch (error) {
      throwReading(error, path);
    }
  }
  return tombstones;
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
