/**
 * Reading a file of the corpus, in whose place something else may stand that a person or program put there: a folder, a pipe,
 * a device, a circle of links. That is damage to be told of like bad bytes, and no failure of the disk.
 */
import { damageReason } from '../../core/model/damage-reason.ts';
import { inItsPlace, isAbsent, throwReading } from '../errors.ts';
import type { Files } from './files.ts';

/** The bytes of a file, or what is wrong where something else stands in its place. */
export type InPlace = { readonly bytes: Buffer } | { readonly problem: string };

/** What stands at `path`; null where nothing does. Fails with what the disk says. */
export const readInPlace = async (files: Files, path: string): Promise<InPlace | null> => {
  try {
    return { bytes: await files.read(path) };
  } catch (error) {
    if (isAbsent(error)) return null;
    const other = inItsPlace(error);
    return other === null ? throwReading(error, path) : { problem: damageReason(other) };
  }
};

/** The bytes of a file; none where there is no file. Fails with what the disk says. */
export const bytesInPlace = async (files: Files, path: string): Promise<Buffer> => {
  const read = await readInPlace(files, path);
  return read !== null && 'bytes' in read ? read.bytes : Buffer.alloc(0);
};
