/**
 * Exports under way into folders that people named. Each has a note in the program's own folder that says where its
 * temporary file is, so that what a killed program left in somebody's folder is removed when it next starts.
 */
import { basename, join } from 'node:path';
import { z } from 'zod';
import { isTemporary } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { parseJson } from '../disk/json-store.ts';
import { leaveNote } from '../disk/note.ts';
import { isMissing } from '../errors.ts';
import { namesIn } from '../folder/dispatch-ids.ts';

/** An export writes at every moment; one that did not for ten minutes is under way no more. */
const LEFT = 10 * 60 * 1000;

const noteSchema = z.object({ temporary: z.string() });

const notesFolder = (dataFolder: string): string => join(dataFolder, 'exports');

/**
 * Runs `write`, which writes the temporary file and puts it in its place or removes it, with a note of it.
 *
 * @param temporary the path of the temporary file
 */
export const underNote = async (
  files: Files,
  dataFolder: string,
  temporary: string,
  write: () => Promise<void>,
): Promise<void> => {
  const note = join(notesFolder(dataFolder), `${basename(temporary)}.json`);
  await leaveNote(files, note, { temporary }, noteSchema);
  try {
    await write();
  } finally {
    await files.remove(note).catch(() => undefined);
  }
};

/** What a note says, where it says something of ours. */
const temporaryOf = async (files: Files, note: string): Promise<string | null> => {
  const read = parseJson(await files.read(note), noteSchema);
  return 'value' in read && isTemporary(basename(read.value.temporary)) ? read.value.temporary : null;
};

/** Removes the temporary files of exports that were left under way, and their notes. */
export const sweepExports = async (files: Files, dataFolder: string, now: Date): Promise<void> => {
  for (const name of await namesIn(files, notesFolder(dataFolder))) {
    const note = join(notesFolder(dataFolder), name);
    try {
      const temporary = await temporaryOf(files, note);
      if (temporary !== null) {
        if (now.getTime() - (await files.info(temporary)).modified < LEFT) continue;
        await files.remove(temporary);
      }
    } catch (error) {
      // What cannot be removed now is tried again at the next start.
      if (!isMissing(error)) continue;
    }
    await files.remove(note).catch(() => undefined);
  }
};
