/**
 * The snapshot before a migration: the bytes of a file that an older version wrote are kept under `before-migration/`,
 * by the version they have, before the file is first written in the new one. So a person can go back, and a migration
 * that was wrong loses nothing.
 */
import { createHash } from 'node:crypto';
import { join, relative } from 'node:path';
import { writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { isMissing, throwReading } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';

const readIfThere = async (files: Files, path: string): Promise<Uint8Array | null> => {
  try {
    return await files.read(path);
  } catch (error) {
    return isMissing(error) ? null : throwReading(error, path);
  }
};

/** The version that a JSON file says it has; null where it says none, or is no JSON. */
export const versionIn = (bytes: Uint8Array): number | null => {
  try {
    const value: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
    if (typeof value !== 'object' || value === null || !('schemaVersion' in value)) return null;
    return typeof value.schemaVersion === 'number' ? value.schemaVersion : null;
  } catch {
    return null;
  }
};

/**
 * Keeps the file at `path`, if its version is below `newest`; comes back when the copy is on the disk. The same bytes
 * are kept once; others of the same version are kept beside them.
 */
export const keepBefore = async (
  files: Files,
  folder: CorpusFolder,
  path: string,
  newest: number,
): Promise<void> => {
  const bytes = await readIfThere(files, path);
  if (bytes === null) return;
  const version = versionIn(bytes);
  if (version === null || version >= newest) return;
  const kept = join(folder.beforeMigration, `v${version}`, relative(folder.path, path));
  const there = await readIfThere(files, kept);
  if (there !== null && Buffer.compare(there, bytes) === 0) return;
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  await writeFile(files, there === null ? kept : `${kept}.${digest}`, bytes);
};
