/**
 * The file of a vocabulary, as the open corpus, a merge and `verify` read it. Where git left the marks of a conflict in
 * it, it is the union of both sides.
 */
import { damageReason } from '../core/model/damage-reason.ts';
import { mergeVocabularies } from '../core/vocabulary/merge-vocabularies.ts';
import { type Vocabulary, vocabularySchema } from '../core/vocabulary/vocabulary.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { keepAside } from './dispatch-files.ts';
import { writeFile } from './durable-write.ts';
import { inItsPlace, isMissing, LibraryFailure, throwReading } from './errors.ts';
import type { Files } from './files.ts';
import { jsonBytes } from './json-store.ts';
import { type MarkedRead, parseMarked } from './marked-json.ts';

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
  const path = folder.vocabulary(id);
  let bytes: Uint8Array;
  try {
    bytes = await files.read(path);
  } catch (error) {
    if (isMissing(error)) throw new LibraryFailure('vocabulary-missing', {}, { cause: error });
    const other = inItsPlace(error);
    return other === null ? throwReading(error, path) : throwDamaged(id, damageReason(other));
  }
  const read = parseMarked(bytes, vocabularySchema, (ours, theirs) => mergeVocabularies(null, ours, theirs));
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
  const bytes = await files.read(path).catch((error: unknown) => {
    if (inItsPlace(error) !== null) return Buffer.alloc(0);
    return isMissing(error) ? null : throwReading(error, path);
  });
  const isWhole = bytes === null || parseMarked(bytes, vocabularySchema, (ours) => ours).problem === null;
  if (!isWhole) await keepAside(files, path);
  await writeFile(files, path, jsonBytes(vocabulary, vocabularySchema));
};
