/**
 * What is kept of a file that is about to be replaced because it is damaged or set aside: a copy beside it, under a name
 * that tells why.
 */
import { createHash } from 'node:crypto';
import { inItsPlace, isAbsent, throwReading, throwWriting } from '../errors.ts';
import { type NewFile, writeFiles } from './durable-write.ts';
import type { Files } from './files.ts';

/** The bytes of a file as one more file beside it, named for its content, so that keeping it twice is keeping it once. */
export const keptAside = (
  path: string,
  bytes: Uint8Array,
  why: 'damaged' | 'set-aside' = 'damaged',
): NewFile => {
  const digest = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { path: `${path}.${why}-${digest}`, bytes };
};

/** Keeps a copy of a damaged file beside it; what else stands in its place is moved there. */
export const keepAside = async (files: Files, path: string): Promise<void> => {
  let bytes: Uint8Array;
  try {
    bytes = await files.read(path);
  } catch (error) {
    if (isAbsent(error)) return;
    if (inItsPlace(error) === null) return throwReading(error, path);
    // A circle of links has neither time nor identity.
    const which = await files.info(path).then(
      ({ modified, identity }) => `${modified} ${identity}`,
      () => path,
    );
    const aside = keptAside(path, Buffer.from(which)).path;
    return files.rename(path, aside).catch((failed: unknown) => throwWriting(failed, path));
  }
  await writeFiles(files, [keptAside(path, bytes)]);
};
