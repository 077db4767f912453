/**
 * The file `unsaved-decisions.json`: decisions that a disk refused, which a copy of the corpus could not take either. It
 * lies beside `corpus.json`, and what it holds of a dispatch quotes its text: a takedown takes that out.
 */
import { join } from 'node:path';
import type { Failure } from '../../core/model/result.ts';
import { type UnsavedDecisions, unsavedDecisionsSchema } from '../../core/unsaved-decisions.ts';
import { isTemporary, removeDurably, writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonBytes, parseJson } from '../disk/json-store.ts';
import { isMissing, readingFailure } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';

export const UNSAVED = 'unsaved-decisions.json';

/** The file and what an editor or a sync client made beside it, and temporary files of it. */
const COPIES = /^\.?unsaved-decisions\b/;

/** The unsaved decisions in a file; what is wrong with it where it cannot be read; null where there is none. */
const readUnsavedFile = async (
  files: Files,
  path: string,
): Promise<{ readonly value: UnsavedDecisions } | { readonly problem: string } | null> => {
  try {
    return parseJson(await files.read(path), unsavedDecisionsSchema);
  } catch (error) {
    if (isMissing(error)) return null;
    const { code, details } = readingFailure(error, path);
    return { problem: `${details.reason ?? code}` };
  }
};

/** What is wrong with the file in a corpus, or null: where there is none, nothing is. */
export const unsavedProblem = async (files: Files, folder: CorpusFolder): Promise<string | null> => {
  const read = await readUnsavedFile(files, join(folder.path, UNSAVED));
  return read !== null && 'problem' in read ? read.problem : null;
};

/**
 * Takes the decisions of dispatches that were taken down out of the file and its copies; a file in which nothing is left
 * goes, and so does a temporary file, which is of no use to anyone. Gives those that cannot be read and may hold the text
 * still (`decisions-unreadable`); they stay, for they may hold decisions of others.
 */
export const takeUnsavedDown = async (
  files: Files,
  folder: CorpusFolder,
  isTakenDown: (id: string) => boolean,
): Promise<readonly Failure[]> => {
  const unread: Failure[] = [];
  for (const name of (await namesIn(files, folder.path)).filter((one) => COPIES.test(one)).toSorted()) {
    const path = join(folder.path, name);
    if (isTemporary(name)) {
      await removeDurably(files, path);
      continue;
    }
    const read = await readUnsavedFile(files, path);
    if (read === null) continue;
    if ('problem' in read) {
      unread.push({ code: 'decisions-unreadable', details: { file: name, reason: read.problem } });
      continue;
    }
    const { unsaved } = read.value;
    const left = unsaved.filter(({ id }) => !isTakenDown(id));
    if (left.length === unsaved.length) continue;
    if (left.length === 0) await removeDurably(files, path);
    else await writeFile(files, path, jsonBytes({ ...read.value, unsaved: left }, unsavedDecisionsSchema));
  }
  return unread;
};
