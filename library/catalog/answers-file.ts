/**
 * What an index answers to an opening (`opening-answers.ts`), in a file beside it. It is written as the index is closed
 * well, and speaks of the file of that moment alone.
 */
import { writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { LibraryFailure, systemCode } from '../errors.ts';
import type { Database, Foreknown } from './database.ts';
import { stampAt } from './file-stamp.ts';
import { IndexFailure } from './index-failure.ts';
import { isAsMarked, readMark, type State, stateOf } from './index-mark.ts';
import { OpeningAnswers, readAnswers } from './opening-answers.ts';

/** The place of the answers of an index. */
export const answersOf = (path: string): string => `${path}.opening`;

/** What an index that was closed well answers to an opening, and which file it is; null where that is not known. */
export const foreknownAt = async (files: Files, path: string): Promise<Foreknown | null> => {
  const file = stampAt(path);
  const mark = await readMark(files, path);
  if (file === null || file.size !== mark?.closed?.size || file.modified !== mark.closed.modified)
    return null;
  if (!(await isAsMarked(files, answersOf(path), mark.opening))) return null;
  const kept = readAnswers(await files.read(answersOf(path)));
  return kept === null ? null : { answers: new OpeningAnswers(kept), file };
};

/** What it will answer to the next opening, of which `foresee` asks what it can; null where it fails at that. */
export const answersForeseen = (database: Database, foresee: () => void): Uint8Array | null => {
  try {
    foresee();
    return database.openingAnswers();
  } catch (error) {
    if (!(error instanceof IndexFailure)) throw error;
    return null;
  }
};

/** Writes them beside the index, and gives how the file is then; null where the disk does not take it. */
export const keepAnswers = async (files: Files, path: string, answers: Uint8Array): Promise<State | null> => {
  try {
    await writeFile(files, answersOf(path), Buffer.from(answers));
    return await stateOf(files, answersOf(path));
  } catch (error) {
    const isOfDisk = error instanceof LibraryFailure || systemCode(error) !== null;
    if (!isOfDisk) throw error;
    // Without them the next opening does the same, only later.
    return null;
  }
};
