/**
 * The file system as an open corpus has it: folders are made inside its folder, and that folder itself never. Where it
 * is gone (a drive was taken out, somebody moved it), the first write into a folder of it would make it again under its
 * old name, perhaps on another disk: a second corpus, in the way of the first when it comes back.
 */
import { isAbsolute, relative } from 'node:path';
import type { CorpusFolder } from './corpus-folder.ts';
import { requireCorpusFolder } from './dispatch-files.ts';
import type { Files } from './files.ts';

const isInside = (path: string, folder: string): boolean => {
  const way = relative(folder, path);
  return !way.startsWith('..') && !isAbsolute(way);
};

/** The same files; making a folder in `folder` fails with `corpus-missing` where that is gone. */
export const corpusFiles = (files: Files, folder: CorpusFolder): Files => ({
  ...files,
  makeFolder: async (path) => {
    if (isInside(path, folder.path)) await requireCorpusFolder(files, folder);
    return files.makeFolder(path);
  },
});
