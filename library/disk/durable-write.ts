/**
 * Writing so that a power cut, a full disk or a killed process leaves either the old file or the new one: a temporary
 * file in the same folder, `fsync`, `rename`, `fsync` of the folder. (Pillai et al., "All File Systems Are Not Created
 * Equal", OSDI 2014, shows what is lost without each of the four.) Several files go through each step together, so
 * that a batch waits for the disk a few times and not for each file.
 */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { isMissing, LibraryFailure, systemCode, throwWriting } from '../errors.ts';
import { mapLimited } from '../thread/serial.ts';
import type { Files, OpenFile } from './files.ts';

export interface NewFile {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly readOnly?: boolean;
}

/** Files that are written, and folders that are synced, at a time. */
const WRITTEN = 64;
const SYNCED = 8;

const TEMPORARY = /^\..+\.[0-9a-f]{12}\.tmp$/;

/** Whether a name is one of the temporary files that a killed process may have left. */
export const isTemporary = (name: string): boolean => TEMPORARY.test(name);

/** The name beside `path` under which its new content is written first. */
export const temporaryFor = (path: string): string =>
  join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);

/** How long to wait, in milliseconds, before a rename that another program held up is tried again. */
const PAUSES = [5, 20, 80, 200, 400, 800];
const HELD_UP: ReadonlySet<string> = new Set(['EPERM', 'EBUSY', 'EACCES']);

/** Renames; a file that a virus scanner or a sync client holds for a moment (Windows) is tried again. */
export const renameHeld = async (files: Files, from: string, to: string): Promise<void> => {
  for (const pause of PAUSES) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (!HELD_UP.has(systemCode(error) ?? '')) throw error;
      await delay(pause);
    }
  }
  return files.rename(from, to);
};

/** Runs `act` and closes the file whatever happens; an error of `act` goes before one of closing. */
export const andClose = async (file: OpenFile, act: (file: OpenFile) => Promise<void>): Promise<void> => {
  try {
    await act(file);
  } catch (error) {
    await file.close().catch(() => undefined);
    throw error;
  }
  await file.close();
};

/** Removes what is there, and does not mind when it is not; what cannot be removed is swept at the next opening. */
const discard = async (files: Files, path: string): Promise<void> => {
  await files.remove(path).catch(() => undefined);
};

/** Fails with `target-not-writable` where a file stands at the path of a folder to be written in, or on the way to it. */
export const requireFolderPath = async (files: Files, path: string): Promise<void> => {
  try {
    if ((await files.info(path)).kind === 'folder') return;
  } catch (error) {
    if (isMissing(error)) return;
    throwWriting(error, path);
  }
  throw new LibraryFailure('target-not-writable', { file: path, reason: 'ENOTDIR' });
};

/** Makes a folder and those above it, and comes back when their names are on the disk. */
export const makeFolder = async (files: Files, path: string): Promise<void> => {
  try {
    const first = await files.makeFolder(path);
    if (first === null) return;
    for (let made = path; ; made = dirname(made)) {
      await files.syncFolder(dirname(made));
      if (made === first || made === dirname(made)) return;
    }
  } catch (error) {
    throwWriting(error, path);
  }
};

/**
 * Writes files so that each is whole or not there at all. When it comes back, all are on the disk; when it throws, a
 * file at the head of the list may be new and the others are as before.
 */
export const writeFiles = async (files: Files, list: readonly NewFile[]): Promise<void> => {
  const folders = [...new Set(list.map(({ path }) => dirname(path)))];
  for (const folder of folders) await makeFolder(files, folder);
  const pending = list.map((file) => ({ ...file, temporary: temporaryFor(file.path) }));
  try {
    // None is still under way when one has failed: it would leave its temporary file behind the sweep below.
    await mapLimited(pending, WRITTEN, async ({ path, bytes, temporary, readOnly }) => {
      try {
        await andClose(await files.create(temporary), async (file) => {
          await file.write(bytes);
          await file.sync();
        });
        if (readOnly) await files.makeReadOnly(temporary);
      } catch (error) {
        throwWriting(error, path);
      }
    });
    for (const { path, temporary } of pending) {
      await renameHeld(files, temporary, path).catch((error: unknown) => throwWriting(error, path));
    }
  } catch (error) {
    await Promise.all(pending.map(({ temporary }) => discard(files, temporary)));
    throw error;
  }
  // Side by side: the files of a batch lie in as many folders, and one after another each would wait for the disk.
  await mapLimited(folders, SYNCED, (folder) =>
    files.syncFolder(folder).catch((error: unknown) => throwWriting(error, folder)),
  );
};

/** Writes one file so that it is whole or as before. */
export const writeFile = (files: Files, path: string, bytes: Uint8Array): Promise<void> =>
  writeFiles(files, [{ path, bytes }]);

/** Removes a file, and comes back when its absence is on the disk. */
export const removeDurably = async (files: Files, path: string): Promise<void> => {
  try {
    await files.remove(path);
    await files.syncFolder(dirname(path));
  } catch (error) {
    throwWriting(error, path);
  }
};

/** {@link removeDurably} where it may be gone already. */
export const removeIfThere = async (files: Files, path: string): Promise<void> => {
  try {
    await removeDurably(files, path);
  } catch (error) {
    if (!(error instanceof LibraryFailure) || !isMissing(error.cause)) throw error;
  }
};
