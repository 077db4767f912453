/**
 * Copying files of any size to another folder, piece by piece: whole under their name or not there at all, as in
 * `durable-write.ts`. A file that cannot be read is told and leaves the others alone; a target that cannot be written
 * ends the copying.
 */
import { dirname } from 'node:path';
import type { Failure } from '../../core/model/result.ts';
import { readingFailure, throwWriting } from '../errors.ts';
import { andClose, makeFolder, renameHeld, temporaryFor } from './durable-write.ts';
import type { Files, OpenFile } from './files.ts';

export interface FileCopy {
  readonly from: string;
  readonly to: string;
  readonly readOnly: boolean;
}

/** What came of copying one file: null, or why it could not be read. */
export interface Copied {
  readonly copy: FileCopy;
  readonly failure: Failure | null;
}

/** Writes what can be read of a file behind what was written before; gives why the rest cannot be read, or null. */
const pour = async (files: Files, from: string, file: OpenFile): Promise<Failure | null> => {
  const pieces = files.stream(from)[Symbol.asyncIterator]();
  for (;;) {
    let piece: IteratorResult<Buffer>;
    try {
      piece = await pieces.next();
    } catch (error) {
      return readingFailure(error, from);
    }
    if (piece.done) return null;
    await file.write(piece.value);
  }
};

const copyFile = async (files: Files, copy: FileCopy): Promise<Copied> => {
  const { from, to, readOnly } = copy;
  const temporary = temporaryFor(to);
  let failure: Failure | null = null;
  try {
    await andClose(await files.create(temporary), async (file) => {
      failure = await pour(files, from, file);
      if (failure === null) await file.sync();
    });
    if (failure === null) {
      if (readOnly) await files.makeReadOnly(temporary);
      await renameHeld(files, temporary, to);
    } else await files.remove(temporary);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throwWriting(error, to);
  }
  return { copy, failure };
};

/**
 * Copies files side by side; those that could be read are on the disk when it comes back. Fails with what the disk of the
 * target says; any of them may be there then, each whole.
 */
export const copyFiles = async (files: Files, list: readonly FileCopy[]): Promise<readonly Copied[]> => {
  const folders = new Set(list.map(({ to }) => dirname(to)));
  for (const folder of folders) await makeFolder(files, folder);
  const settled = await Promise.allSettled(list.map((copy) => copyFile(files, copy)));
  const copied = settled.map((one) => {
    if (one.status === 'rejected') throw one.reason;
    return one.value;
  });
  for (const folder of folders)
    await files.syncFolder(folder).catch((error: unknown) => throwWriting(error, folder));
  return copied;
};
