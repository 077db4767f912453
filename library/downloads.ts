/**
 * Exports that wait for a browser to fetch them. Each lies in a folder named by its ticket; the ticket is the only
 * thing a browser knows, and it works once.
 */
import { join } from 'node:path';
import { isMissing } from './errors.ts';
import { type Files, systemFiles } from './files.ts';

const TICKET = /^[0-9a-f]{32}$/;
const OLD = 24 * 60 * 60 * 1000;

export const downloadsFolder = (dataFolder: string): string => join(dataFolder, 'downloads');

/**
 * The path of the file that a ticket stands for, or null where the ticket is unknown or was used. The caller removes
 * the file's folder when it was sent; what is left behind is swept at the next start.
 */
export const takeDownload = async (
  dataFolder: string,
  ticket: string,
  files: Files = systemFiles,
): Promise<string | null> => {
  if (!TICKET.test(ticket)) return null;
  const taken = join(downloadsFolder(dataFolder), `${ticket}.taken`);
  try {
    // Renaming is what makes the ticket work once, also for two requests at the same time.
    await files.rename(join(downloadsFolder(dataFolder), ticket), taken);
    const [name] = await files.list(taken);
    return name === undefined ? null : join(taken, name);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

/** Removes downloads that nobody fetched for a day. */
export const sweepDownloads = async (files: Files, dataFolder: string, now: Date): Promise<void> => {
  const folder = downloadsFolder(dataFolder);
  let names: readonly string[];
  try {
    names = await files.list(folder);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  for (const name of names) {
    const path = join(folder, name);
    const { modified } = await files.info(path);
    if (now.getTime() - modified > OLD) await files.removeFolder(path);
  }
};
