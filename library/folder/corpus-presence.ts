/**
 * Whether the folder of an open corpus is where it was. Where a drive was taken out, or somebody moved it, no dispatch of
 * it is damaged or gone: what is missing is the folder, and that is what is told.
 */
import type { Files } from '../disk/files.ts';
import { isMissing, LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from './corpus-folder.ts';

/** Whether nothing stands at a path; what the disk refuses to tell counts as there. */
const isNowhere = async (files: Files, path: string): Promise<boolean> => {
  try {
    await files.info(path);
    return false;
  } catch (error) {
    return isMissing(error);
  }
};

/** Why a corpus is not in its folder: that is missing, or what stands there holds nothing of one; null where it is there. */
export const absenceOf = async (
  files: Files,
  { path, corpus, histories, dispatches }: CorpusFolder,
): Promise<LibraryFailure | null> => {
  for (const part of [corpus, histories, dispatches]) if (!(await isNowhere(files, part))) return null;
  return new LibraryFailure((await isNowhere(files, path)) ? 'corpus-missing' : 'corpus-elsewhere', { path });
};
