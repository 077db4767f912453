/**
 * The port of the last run, kept in the data folder. A host that takes it again is, to a tab that is still open, the
 * same origin: what was not yet saved there can be, once the new address is opened in that tab.
 */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder, temporaryFor } from '../library/disk/durable-write.ts';
import { systemFiles } from '../library/disk/files.ts';
import { throwWriting } from '../library/errors.ts';
import { parsePort } from './options.ts';

const pathIn = (dataFolder: string): string => join(dataFolder, 'port');

/** The port that was remembered; 0, which is any free one, where there is none or it cannot be read. */
export const lastPort = async (dataFolder: string): Promise<number> => {
  const written = await readFile(pathIn(dataFolder), 'utf8').catch(() => '');
  return parsePort(written.trim()) ?? 0;
};

/** Remembers a port, in a file that only this account reads; fails with what the disk says where it cannot be written. */
export const rememberPort = async (dataFolder: string, port: number): Promise<void> => {
  const path = pathIn(dataFolder);
  const temporary = temporaryFor(path);
  await makeFolder(systemFiles, dataFolder);
  try {
    await writeFile(temporary, `${port}\n`, { mode: 0o600, flag: 'wx' });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throwWriting(error, path);
  }
};
