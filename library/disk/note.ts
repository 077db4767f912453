/**
 * A note of what is about to be written, left until that is done, so that what a killed program leaves half done is known
 * for what it is. Nobody is kept from working by a note that cannot be written: a full disk is what one may be saved from.
 */
import { dirname } from 'node:path';
import type { z } from 'zod';
import { LibraryFailure } from '../errors.ts';
import { makeFolder, writeFile } from './durable-write.ts';
import type { Files } from './files.ts';
import { jsonBytes } from './json-store.ts';

/** Leaves a note at `path`; comes back when it is on the disk, or cannot be. */
export const leaveNote = async <T>(
  files: Files,
  path: string,
  content: T,
  schema: z.ZodType<T>,
): Promise<void> => {
  try {
    await makeFolder(files, dirname(path));
    await writeFile(files, path, jsonBytes(content, schema));
  } catch (error) {
    if (!(error instanceof LibraryFailure)) throw error;
  }
};
