/**
 * The sources that a batch of new dispatches is about to write, noted in `.cache/` until the batch is on the disk. What
 * an import that was killed or failed amid a batch leaves of sources, before they have any record, is no dispatch and was
 * never told to be one: by the note it is known from a source whose records were lost, and taken away.
 */
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { removeDurably } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { parseJson } from '../disk/json-store.ts';
import { leaveNote } from '../disk/note.ts';
import { readInPlace } from '../disk/read-in-place.ts';
import { isMissing, throwReading } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { GONE, stampOf } from './dispatch-at-hand.ts';
import { idOf } from './originals.ts';

const noteSchema = z.object({ sources: z.array(z.string().regex(/^[0-9a-f]{64}$/)) });

const noteOf = ({ index }: CorpusFolder): string => join(dirname(index), 'batch.json');

/**
 * Runs `write`, which writes a batch, with a note of the sources that are new in it; it stays where `write` fails.
 *
 * @param sources the SHA-256 of each
 */
export const underBatchNote = async (
  files: Files,
  folder: CorpusFolder,
  sources: readonly string[],
  write: () => Promise<void>,
): Promise<void> => {
  if (sources.length === 0) return write();
  const note = noteOf(folder);
  await leaveNote(files, note, { sources: [...sources] }, noteSchema);
  await write();
  await removeDurably(files, note).catch(() => undefined);
};

/** Whether a dispatch, listed or removed, has any file of its own beside its source. */
const hasRecord = async (files: Files, folder: CorpusFolder, id: string): Promise<boolean> => {
  if ((await stampOf(files, folder, id)) !== GONE) return true;
  const path = folder.tombstone(id);
  try {
    await files.info(path);
    return true;
  } catch (error) {
    return isMissing(error) ? false : throwReading(error, path);
  }
};

/**
 * Takes away the sources that a batch left without a record, and gives the ids of those that have one: the batch came
 * as far as their history, and they are dispatches. Fails with what the disk says; the note stays then.
 */
export const sweepBatch = async (files: Files, folder: CorpusFolder): Promise<readonly string[]> => {
  const note = noteOf(folder);
  // A corpus can do without its cache, whatever lies in its place.
  const stands = await readInPlace(files, note);
  if (stands === null || 'problem' in stands) return [];
  const read = parseJson(stands.bytes, noteSchema);
  const recorded: string[] = [];
  for (const sha256 of 'value' in read ? read.value.sources : []) {
    const id = idOf(sha256);
    if (await hasRecord(files, folder, id)) {
      recorded.push(id);
      continue;
    }
    const path = folder.original(sha256);
    const isThere = await files.info(path).then(
      () => true,
      () => false,
    );
    if (isThere) await removeDurably(files, path);
  }
  await removeDurably(files, note);
  return recorded;
};
