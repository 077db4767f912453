/** Which dispatches a corpus folder holds, by the names of their files: the truth that every list is derived from. */
import { join } from 'node:path';
import type { Files } from '../disk/files.ts';
import { isMissing, isNoFolder, throwListing } from '../errors.ts';
import type { CorpusFolder } from './corpus-folder.ts';

const FILE = /^([0-9a-f]{16})\.jsonl?$/;

/** The names in a folder; none where it is missing, or a file stands in its place or on the way to it. */
export const namesIn = async (files: Files, path: string): Promise<readonly string[]> => {
  try {
    return await files.list(path);
  } catch (error) {
    return isMissing(error) || isNoFolder(error) ? [] : throwListing(error, path);
  }
};

/** The ids of all dispatches of a corpus, removed ones included, in order. */
export const idsIn = async (files: Files, folder: CorpusFolder): Promise<readonly string[]> => {
  const ids = new Set<string>();
  for (const part of [folder.histories, folder.dispatches]) {
    for (const spread of await namesIn(files, part)) {
      if (!/^[0-9a-f]{2}$/.test(spread)) continue;
      for (const name of await namesIn(files, join(part, spread))) {
        const id = FILE.exec(name)?.[1];
        if (id !== undefined) ids.add(id);
      }
    }
  }
  return [...ids].sort();
};
