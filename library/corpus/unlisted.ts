/**
 * Dispatches that git or a sync client brought, or a batch that was broken off, and that the list does not have yet.
 * Whoever is about to write a new dispatch asks here first: what is on the disk counts, and a history that stands there
 * is never begun again.
 */

import type { Files } from '../disk/files.ts';
import { sweepBatch } from '../dispatches/batch-note.ts';
import { GONE, stampOf } from '../dispatches/dispatch-at-hand.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';

/** The open corpus, as far as its list goes. */
export interface ListOfCorpus {
  readonly folder: CorpusFolder;
  readonly has: (id: string) => boolean;
  readonly reread: (id: string) => Promise<void>;
}

/**
 * Whether the corpus has a dispatch, removed ones included. One that has a file and is not in the list is read into it
 * first, damaged or not; throws what the disk says.
 */
export const isListed = async (files: Files, corpus: ListOfCorpus, id: string): Promise<boolean> => {
  if (corpus.has(id)) return true;
  if ((await stampOf(files, corpus.folder, id)) === GONE) return false;
  await corpus.reread(id);
  return true;
};

/**
 * Of a batch that was broken off, what came as far as its history is a dispatch: it is listed, and its snapshot written
 * as soon as the disk lets it be. A source alone is none, and goes. Fails with what the disk says.
 */
export const takeLeft = async (files: Files, corpus: ListOfCorpus): Promise<void> => {
  for (const id of await sweepBatch(files, corpus.folder)) await isListed(files, corpus, id);
};
