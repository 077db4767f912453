/**
 * Strays: files in the folders of a corpus that are none of its own, such as the second copy that a sync client makes
 * of a file changed in two places. They are told, and never touched. Copies of damaged files are the corpus's own.
 */
import { basename, join } from 'node:path';
import type { CorpusFolder } from './corpus-folder.ts';
import { isTemporary } from './durable-write.ts';
import { isMissing, isNoFolder, throwListing } from './errors.ts';
import type { Files } from './files.ts';

/** At most so many are named. */
const NAMED = 1000;

const KEPT = '(?:\\.damaged-[0-9a-f]{8})?';
/** What the names in each part of a corpus are, behind the folder of their first two characters. */
const OWN: readonly (readonly [part: 'originals' | 'histories' | 'dispatches', name: RegExp])[] = [
  ['originals', new RegExp(`^[0-9a-f]{64}${KEPT}$`)],
  ['histories', new RegExp(`^[0-9a-f]{16}\\.jsonl${KEPT}$`)],
  ['dispatches', new RegExp(`^[0-9a-f]{16}\\.json${KEPT}$`)],
];
const TOMBSTONE = new RegExp(`^[0-9a-f]{16}\\.json${KEPT}$`);
const SPREAD = /^[0-9a-f]{2}$/;

/** The names in a folder; none where it is missing or is a file. */
const namesIn = async (files: Files, path: string): Promise<readonly string[]> => {
  try {
    return (await files.list(path)).filter((name) => !isTemporary(name)).toSorted();
  } catch (error) {
    return isMissing(error) || isNoFolder(error) ? [] : throwListing(error, path);
  }
};

/** The strays of a corpus, as paths in its folder. */
export const straysIn = async (files: Files, folder: CorpusFolder): Promise<readonly string[]> => {
  const strays: string[] = [];
  for (const [part, own] of OWN) {
    const path = folder[part];
    for (const spread of await namesIn(files, path)) {
      const at = `${basename(path)}/${spread}`;
      if (!SPREAD.test(spread)) strays.push(at);
      else
        for (const name of await namesIn(files, join(path, spread)))
          if (!own.test(name) || !name.startsWith(spread)) strays.push(`${at}/${name}`);
    }
  }
  for (const name of await namesIn(files, folder.removed))
    if (!TOMBSTONE.test(name)) strays.push(`${basename(folder.removed)}/${name}`);
  return strays.slice(0, NAMED);
};
