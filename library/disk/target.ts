/**
 * Where a file goes that is written for a person: into a folder that they named, or among the downloads, under a ticket.
 */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { isMissing, LibraryFailure, systemCode, throwWriting } from '../errors.ts';
import { andClose, makeFolder } from './durable-write.ts';
import type { Files } from './files.ts';

/** A name that is one file's name on every system, and not hidden. */
const isFileName = (name: string): boolean =>
  name === basename(name) && !/[\\/:*?"<>|\p{Cc}]/u.test(name) && !/^\.|[. ]$/.test(name);

const exists = async (files: Files, path: string): Promise<boolean> => {
  try {
    await files.info(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    return throwWriting(error, path);
  }
};

/** The path without links that a folder has, or will have once it is made. */
const placeOf = async (files: Files, folder: string): Promise<string> => {
  try {
    return await files.realPath(folder);
  } catch (error) {
    if (!isMissing(error) || folder === dirname(folder)) return throwWriting(error, folder);
    return join(await placeOf(files, dirname(folder)), basename(folder));
  }
};

/** The corpus that a folder is or lies in, by whatever links it is reached; null where it is in none. */
export const corpusAround = async (files: Files, folder: string): Promise<string | null> => {
  for (let at = await placeOf(files, folder); ; at = dirname(at)) {
    if (await exists(files, join(at, 'corpus.json'))) return at;
    if (at === dirname(at)) return null;
  }
};

/**
 * A corpus keeps what cannot be had again, so nothing of ours is written in one but by the library. Fails with
 * `target-in-corpus` for a folder that is one or lies in one.
 */
export const requireOutsideCorpora = async (files: Files, folder: string): Promise<void> => {
  const path = await corpusAround(files, folder);
  if (path !== null) throw new LibraryFailure('target-in-corpus', { file: folder, path });
};

export interface TargetRequest {
  /** Where to write, or null for a download. */
  readonly folder: string | null;
  readonly name: string;
  /** Whether a file of that name may be replaced. */
  readonly replace: boolean;
}

export interface Target {
  readonly folder: string;
  readonly path: string;
  /** The ticket of a download, or null. */
  readonly ticket: string | null;
}

/**
 * Runs `put`, which puts a whole file at the path of a target. Where none may be replaced, the name is taken first, so that
 * of two programs that write there at once one fails with `target-exists`.
 */
export const putAt = async (
  files: Files,
  { path }: Target,
  { replace }: TargetRequest,
  put: () => Promise<void>,
): Promise<void> => {
  if (replace) return put();
  try {
    await andClose(await files.create(path), async () => undefined);
  } catch (error) {
    if (systemCode(error) === 'EEXIST') throw new LibraryFailure('target-exists', { file: path });
    throwWriting(error, path);
  }
  try {
    await put();
  } catch (error) {
    await files.remove(path).catch(() => undefined);
    throw error;
  }
};

/**
 * The place of a new file; its folder is there then. Fails with `invalid-value` for a name that is none,
 * `target-in-corpus`, `target-exists`, or what the disk says.
 *
 * @param downloads the folder in which downloads wait for their one reader
 */
export const openTarget = async (
  files: Files,
  downloads: string,
  { folder: wanted, name, replace }: TargetRequest,
): Promise<Target> => {
  if (!isFileName(name)) throw new LibraryFailure('invalid-value', { field: 'name', value: name });
  const ticket = wanted === null ? randomBytes(16).toString('hex') : null;
  const folder = wanted ?? join(downloads, ticket ?? '');
  const path = join(folder, name);
  if (wanted !== null) await requireOutsideCorpora(files, folder);
  await makeFolder(files, folder);
  if (!replace && (await exists(files, path))) throw new LibraryFailure('target-exists', { file: path });
  return { folder, path, ticket };
};
