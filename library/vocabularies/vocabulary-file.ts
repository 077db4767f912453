/**
 * The file of a vocabulary, as the open corpus, a merge and `verify` read it. Where git left the marks of a conflict in
 * it, it is the union of both sides.
 */
import { mergeVocabularies } from '../../core/vocabulary/merge-vocabularies.ts';
import { type Vocabulary, vocabularySchema } from '../../core/vocabulary/vocabulary.ts';
import { writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonBytes } from '../disk/json-store.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { type MarkedRead, parseMarked } from '../disk/marked-json.ts';
import { readInPlace } from '../disk/read-in-place.ts';
import { LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';

export type VocabularyRead = Exclude<MarkedRead<Vocabulary>, { value: null }>;

const throwDamaged = (id: string, reason: string): never => {
  throw new LibraryFailure('vocabulary-damaged', { file: `vocabularies/${id}.json`, reason });
};

/** Fails with `vocabulary-missing`, `vocabulary-damaged`, or what the disk says. */
export const readVocabularyFile = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
): Promise<VocabularyRead> => {
  const stands = await readInPlace(files, folder.vocabulary(id));
  if (stands === null) throw new LibraryFailure('vocabulary-missing');
  if ('problem' in stands) return throwDamaged(id, stands.problem);
  const read = parseMarked(stands.bytes, vocabularySchema, (ours, theirs) =>
    mergeVocabularies(null, ours, theirs),
  );
  if (read.value !== null) return read;
  return throwDamaged(id, read.problem);
};

/** What the file of a vocabulary says. Fails as {@link readVocabularyFile} does. */
export const readVocabulary = async (files: Files, folder: CorpusFolder, id: string): Promise<Vocabulary> =>
  (await readVocabularyFile(files, folder, id)).value;

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

/** Writes a vocabulary; a file with the marks of a conflict, which it holds both sides of, is kept beside. */
export const writeVocabulary = async (
  files: Files,
  folder: CorpusFolder,
  vocabulary: Vocabulary,
): Promise<void> => {
  const path = folder.vocabulary(vocabulary.id);
  const stands = await readInPlace(files, path);
  const isWhole =
    stands === null ||
    ('bytes' in stands && parseMarked(stands.bytes, vocabularySchema, (ours) => ours).problem === null);
  if (!isWhole) await keepAside(files, path);
  await writeFile(files, path, jsonBytes(vocabulary, vocabularySchema));
};
