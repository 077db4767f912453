/**
 * Exports that wait for a browser to fetch them. Each lies in a folder named by its ticket; the ticket is the only
 * thing a browser knows, and it works once.
 */
import { join } from 'node:path';
import { type Files, systemFiles } from '../disk/files.ts';
import { isMissing } from '../errors.ts';

const TICKET = /^[0-9a-f]{32}$/;

/** Where they lie in the program's own folder. */
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
