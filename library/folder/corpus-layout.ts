/**
 * Whether a file stands where a folder of the corpus should be, or a folder in the place of `corpus.json`, as a sync
 * client or a hand may leave it: such a corpus is not opened, since nothing could be read or written there, and what
 * stands in the way is named before anything is done.
 */
import { basename } from 'node:path';
import type { Files } from '../disk/files.ts';
import { LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from './corpus-folder.ts';

/** What is at a path; null where nothing is, or where that cannot be told: reading it tells why. */
const kindOf = async (files: Files, path: string): Promise<'file' | 'folder' | 'other' | null> => {
  try {
    return (await files.info(path)).kind;
  } catch {
    return null;
  }
};

/** Fails with `file-for-folder` or `folder-for-file`. */
export const requireLayout = async (files: Files, folder: CorpusFolder): Promise<void> => {
  const { path, originals, histories, dispatches, removed, conflicts, operations, vocabularies } = folder;
  if ((await kindOf(files, folder.corpus)) === 'folder')
    throw new LibraryFailure('folder-for-file', { path, name: basename(folder.corpus) });
  for (const part of [originals, histories, dispatches, removed, conflicts, operations, vocabularies])
    if ((await kindOf(files, part)) === 'file')
      throw new LibraryFailure('file-for-folder', { path, name: basename(part) });
};
