/**
 * What lies in the program's own folder in passing and holds texts: exports that wait for a browser to fetch them, and
 * files that a window sends for import. A program that was killed leaves both behind; they are swept when they are old,
 * and a takedown leaves none.
 */
import { join } from 'node:path';
import type { Files } from '../disk/files.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { downloadsFolder } from './downloads.ts';
import { sweepExports } from './exports-under-way.ts';
import { isInUse, uploadsFolder, uploadsName } from './uploads.ts';

const OLD = 24 * 60 * 60 * 1000;

/** Removes the exports that nobody fetched, and the files that nobody imported, for a day, and half-written exports. */
export const sweepInPassing = async (files: Files, dataFolder: string, now: Date): Promise<void> => {
  await sweepExports(files, dataFolder, now);
  for (const folder of [downloadsFolder(dataFolder), uploadsFolder(dataFolder)]) {
    for (const name of await namesIn(files, folder)) {
      const path = join(folder, name);
      try {
        const { modified } = await files.info(path);
        if (now.getTime() - modified > OLD) await files.removeFolder(path);
      } catch {
        // What cannot be removed now, on a disk that is read-only, say, is tried again at the next start.
      }
    }
  }
};

/**
 * Removes every export that waits, and every file that a run which ended was sent. This run, `session`, and another that
 * lives still may be importing theirs: what they were sent goes with its import, or with their end.
 */
export const removeInPassing = async (
  files: Files,
  dataFolder: string,
  session: string,
  now: () => Date,
): Promise<void> => {
  const [downloads, uploads] = [downloadsFolder(dataFolder), uploadsFolder(dataFolder)];
  for (const name of await namesIn(files, downloads)) await files.removeFolder(join(downloads, name));
  for (const name of await namesIn(files, uploads)) {
    const folder = join(uploads, name);
    if (name !== uploadsName(session) && !(await isInUse(files, folder, now)))
      await files.removeFolder(folder);
  }
};
