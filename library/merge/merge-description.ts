/**
 * The part of a merge that is about the corpus and no dispatch: its description, and the files of its vocabularies,
 * which are here before the description names them.
 */
import { createHash } from 'node:crypto';
import type { MergeRequest } from '../../core/api-keeping.ts';
import { mergeDescriptions } from '../../core/history/merge-descriptions.ts';
import { CORPUS_VERSION, type Corpus } from '../../core/model/corpus.ts';
import { canonicalText } from '../../core/model/same-value.ts';
import type { Vocabulary } from '../../core/vocabulary/vocabulary.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import { readCorpus } from '../description/corpus-file.ts';
import type { Files } from '../disk/files.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import { type CorpusFolder, corpusFolder } from '../folder/corpus-folder.ts';
import type { Task } from '../thread/jobs.ts';
import { readVocabulary, readVocabularyIfThere } from '../vocabularies/vocabulary-file.ts';

/** The description of a copy. Fails with `corpus-newer` where its parts cannot all be understood, `corpus-damaged`, and as {@link readCorpus} does. */
const describedIn = async (files: Files, folder: CorpusFolder, now: Date): Promise<Corpus> => {
  const { corpus, damage } = await readCorpus(files, folder, now);
  if (damage !== null)
    throw new LibraryFailure('corpus-damaged', {
      path: folder.corpus,
      reason: `${damage.failure.details.reason}`,
    });
  const { schemaVersion: version } = corpus;
  // What is not understood reads as empty: it would seem that the other had emptied it.
  if (version > CORPUS_VERSION)
    throw new LibraryFailure('corpus-newer', { path: folder.path, version, known: CORPUS_VERSION });
  return corpus;
};

interface Copies {
  readonly theirs: Corpus;
  readonly begun: Corpus | null;
}

/** How many prints of descriptions are remembered. */
const REMEMBERED = 100;

/** Tells a description and the vocabularies it names from every other; what it was itself joined to does not count. */
const printOf = (described: Corpus, vocabularies: readonly (Vocabulary | null)[]): string =>
  createHash('sha256')
    .update(canonicalText([{ ...described, joined: undefined }, vocabularies]))
    .digest('hex')
    .slice(0, 32);

/** The vocabularies of a copy, by id, or why one cannot be read. */
const vocabulariesIn = async (
  files: Files,
  folder: CorpusFolder,
  { vocabularies }: Corpus,
): Promise<ReadonlyMap<string, Vocabulary | { readonly failed: unknown }>> => {
  const read = new Map<string, Vocabulary | { readonly failed: unknown }>();
  for (const { id } of vocabularies) {
    try {
      read.set(id, await readVocabulary(files, folder, id));
    } catch (error) {
      read.set(id, { failed: error });
    }
  }
  return read;
};

/**
 * The descriptions of the copy that is to be joined and of the one that both began from. Fails with
 * `merge-another-corpus` where one is of another corpus, unless that is asked for, and as {@link describedIn} does.
 */
export const describedCopies = async (
  files: Files,
  { description: mine }: OpenCorpus,
  { path, base, anotherCorpus }: MergeRequest,
  now: Date,
): Promise<Copies> => {
  const described = async (folder: string): Promise<Corpus> => {
    const corpus = await describedIn(files, corpusFolder(folder), now);
    if (corpus.id !== mine.id && !anotherCorpus)
      throw new LibraryFailure('merge-another-corpus', { path: folder, title: corpus.title });
    return corpus;
  };
  return { theirs: await described(path), begun: base === null ? null : await described(base) };
};

/**
 * Joins the description of another copy to that of the open corpus, with its vocabularies. One whose file cannot be read
 * there is a failure of the task, and is not named here. Gives the parts that both changed differently; mine are kept. A
 * description that was joined before as it stands is not joined again: what was taken out here since stays out.
 */
export const mergeDescription = async (
  files: Files,
  corpus: OpenCorpus,
  other: CorpusFolder,
  base: CorpusFolder | null,
  { theirs, begun }: Copies,
  task: Task,
): Promise<readonly string[]> => {
  const mine = corpus.description;
  const read = await vocabulariesIn(files, other, theirs);
  const print = printOf(
    theirs,
    [...read.values()].map((one) => ('failed' in one ? null : one)),
  );
  if (mine.joined?.includes(print)) return [];
  const { corpus: merged, kept } = mergeDescriptions(begun, mine, theirs);
  const here = new Set(mine.vocabularies.map(({ id }) => id));
  const missing = new Set<string>();
  let isWhole = true;
  for (const { id } of merged.vocabularies) {
    const vocabulary = read.get(id);
    if (vocabulary === undefined) continue;
    try {
      if ('failed' in vocabulary) throw vocabulary.failed;
      const before = base === null ? null : await readVocabularyIfThere(files, base, id);
      await corpus.vocabularies.adopt(vocabulary, before);
    } catch (error) {
      isWhole = false;
      if (!here.has(id)) missing.add(id);
      task.fail({ file: `vocabularies/${id}.json`, error: failureOf(error) });
    }
  }
  const vocabularies = theirs.vocabularies.filter(({ id }) => !missing.has(id));
  await corpus.redescribe((at) => {
    const { corpus: joint } = mergeDescriptions(begun, at, { ...theirs, vocabularies });
    if (!isWhole) return joint;
    return { ...joint, joined: [...(joint.joined ?? []), print].slice(-REMEMBERED) };
  });
  return kept;
};
