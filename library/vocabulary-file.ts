/** The file of a vocabulary, as the open corpus, a merge and `verify` read it. */
import { type Vocabulary, vocabularySchema } from '../core/vocabulary/vocabulary.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { LibraryFailure } from './errors.ts';
import type { Files } from './files.ts';
import { DamagedFile, jsonStore } from './json-store.ts';

export const vocabularyStore = (files: Files, folder: CorpusFolder, id: string) =>
  jsonStore(files, folder.vocabulary(id), vocabularySchema);

/** What the file of a vocabulary says. Fails with `vocabulary-missing`, `vocabulary-unreadable`, or what the disk says. */
export const readVocabulary = async (files: Files, folder: CorpusFolder, id: string): Promise<Vocabulary> => {
  const store = vocabularyStore(files, folder, id);
  try {
    await store.read();
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    const details = { file: error.path, reason: error.problem };
    throw new LibraryFailure('vocabulary-unreadable', details, { cause: error });
  }
  if (store.data === null) throw new LibraryFailure('vocabulary-missing');
  return store.data;
};

/** As {@link readVocabulary}, and null where there is none. */
export const readVocabularyIfThere = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
): Promise<Vocabulary | null> => {
  try {
    return await readVocabulary(files, folder, id);
  } catch (error) {
    if (error instanceof LibraryFailure && error.failure.code === 'vocabulary-missing') return null;
    throw error;
  }
};
