/** Sends the file of a one-time ticket, and removes it when it was sent or the browser went away. */
import { createReadStream, type ReadStream } from 'node:fs';
import { rm, stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { takeDownload } from '../library/own/downloads.ts';

/** A file on its way to the browser. */
export interface Download {
  readonly name: string;
  readonly bytes: number;
  readonly stream: ReadStream;
}

/**
 * The download of a ticket, which is used up by it; null where there is none.
 *
 * @param left told why the file could not be removed when it was sent
 */
export const openDownload = async (
  dataFolder: string,
  ticket: string,
  left: (reason: string) => void,
): Promise<Download | null> => {
  const path = await takeDownload(dataFolder, ticket);
  if (path === null) return null;
  const { size } = await stat(path);
  const file = createReadStream(path);
  file.once('close', () => {
    rm(dirname(path), { recursive: true, force: true }).catch((error: unknown) => left(String(error)));
  });
  return { name: basename(path), bytes: size, stream: file };
};
