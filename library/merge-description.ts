/**
 * The part of a merge that is about the corpus and no dispatch: its description, and the files of its vocabularies,
 * which are here before the description names them.
 */
import { mergeDescriptions } from '../core/history/merge-descriptions.ts';
import { CORPUS_VERSION, type Corpus } from '../core/model/corpus.ts';
import { readCorpus } from './corpus-file.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { failureOf, LibraryFailure } from './errors.ts';
import type { Files } from './files.ts';
import type { Task } from './jobs.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { readVocabulary, readVocabularyIfThere } from './vocabulary-file.ts';

/** The description of a copy. Fails with `corpus-newer` where its parts cannot all be understood, and as {@link readCorpus} does. */
const describedIn = async (files: Files, folder: CorpusFolder, now: Date): Promise<Corpus> => {
  const { corpus } = await readCorpus(files, folder, now);
  const { schemaVersion: version } = corpus;
  // What is not understood reads as empty: it would seem that the other had emptied it.
  if (version > CORPUS_VERSION)
    throw new LibraryFailure('corpus-newer', { path: folder.path, version, known: CORPUS_VERSION });
  return corpus;
};

/**
 * Joins the description of another copy to that of the open corpus, with its vocabularies. One whose file cannot be read
 * there is a failure of the task, and is not named here. Gives the parts that both changed differently; mine are kept.
 */
export const mergeDescription = async (
  files: Files,
  corpus: OpenCorpus,
  other: CorpusFolder,
  base: CorpusFolder | null,
  now: Date,
  task: Task,
): Promise<readonly string[]> => {
  const theirs = await describedIn(files, other, now);
  const begun = base === null ? null : await describedIn(files, base, now);
  const mine = corpus.description;
  const { corpus: merged, kept } = mergeDescriptions(begun, mine, theirs);
  const there = new Set(theirs.vocabularies.map(({ id }) => id));
  const here = new Set(mine.vocabularies.map(({ id }) => id));
  const missing = new Set<string>();
  for (const { id } of merged.vocabularies) {
    if (!there.has(id)) continue;
    try {
      const before = base === null ? null : await readVocabularyIfThere(files, base, id);
      await corpus.vocabularies.adopt(await readVocabulary(files, other, id), before);
    } catch (error) {
      if (!here.has(id)) missing.add(id);
      task.fail({ file: `vocabularies/${id}.json`, error: failureOf(error) });
    }
  }
  const vocabularies = theirs.vocabularies.filter(({ id }) => !missing.has(id));
  await corpus.redescribe((at) => mergeDescriptions(begun, at, { ...theirs, vocabularies }).corpus);
  return kept;
};
