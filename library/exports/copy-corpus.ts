/**
 * A whole copy of the open corpus in another folder, with the decisions that could not be saved where it is: the way
 * out when a disk is full, broken or gone read-only. What could not be saved is written first, in a file of its own, so
 * that it is safe even where the corpus can no longer be read. The corpus itself is only read.
 */
import { basename, join, relative, resolve } from 'node:path';
import type { CopyResult } from '../../core/api-jobs.ts';
import type { Errand } from '../../core/api-keeping.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import { corpusSchema } from '../../core/model/corpus.ts';
import type { StoredDispatch } from '../../core/model/dispatch.ts';
import type { Decision } from '../../core/model/provenance.ts';
import type { UnsavedDecisions } from '../../core/unsaved-decisions.ts';
import { madeBy } from '../checks/unsaved.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import { copyFiles } from '../disk/copy-file.ts';
import {
  isTemporary,
  makeFolder,
  removeDurably,
  requireFolderPath,
  writeFile,
} from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonBytes, jsonText } from '../disk/json-store.ts';
import { requireOutsideCorpora } from '../disk/target.ts';
import { caughtUp } from '../dispatches/catch-up.ts';
import { appendEntry, readAtHand } from '../dispatches/dispatch-at-hand.ts';
import { UNSAVED } from '../dispatches/unsaved-file.ts';
import { failureOf, isMissing, LibraryFailure, readingFailure, throwListing } from '../errors.ts';
import { type CorpusFolder, corpusFolder } from '../folder/corpus-folder.ts';
import type { Task } from '../thread/jobs.ts';

/** The decisions of one dispatch that could not be saved, in order. */
export interface Unsaved {
  readonly id: string;
  readonly errands: readonly Errand[];
}

/** Copied side by side: each holds a piece of a megabyte in memory. */
const WIDTH = 16;
/** What is not part of a corpus, or must be made anew in a copy. */
const leftOut = ({ path, lock, corpus }: CorpusFolder): ReadonlySet<string> =>
  new Set([join(path, '.cache'), lock, corpus]);

/** How far operations have come, which goes when they are settled: a copy finds it out anew. */
const CURSOR = /\.cursor\.json$/;

/** Every file below a folder but those left out; a folder in it that cannot be read is a failure of the task. */
const filesBelow = async (
  files: Files,
  folder: string,
  without: ReadonlySet<string>,
  task: Task,
): Promise<readonly string[]> => {
  const found: string[] = [];
  const names = await files.list(folder).catch((error: unknown) => throwListing(error, folder));
  for (const name of names.toSorted()) {
    const path = join(folder, name);
    if (without.has(path) || isTemporary(name)) continue;
    try {
      if ((await files.info(path)).kind === 'folder')
        found.push(...(await filesBelow(files, path, without, task)));
      else found.push(path);
    } catch (error) {
      if (!isMissing(error)) task.fail({ file: basename(path), error: readingFailure(error, path) });
    }
  }
  return found;
};

/** The bytes of the description; where its file cannot be read, of what is in memory, and that is a failure of the task. */
const descriptionOf = async (files: Files, corpus: OpenCorpus, task: Task): Promise<Uint8Array> => {
  const path = corpus.folder.corpus;
  try {
    return await files.read(path);
  } catch (error) {
    task.fail({ file: basename(path), error: readingFailure(error, path) });
    return jsonBytes(corpus.description, corpusSchema);
  }
};

/**
 * Takes the unsaved decisions of one dispatch in the copy, behind what it has missed of corpus-wide operations, as it was
 * seen when they were taken; its snapshot follows when the copy is opened.
 */
const decide = async (
  files: Files,
  copy: CorpusFolder,
  { operations }: OpenCorpus,
  { id, errands }: Unsaved,
  now: Decision,
): Promise<void> => {
  const held = await readAtHand(files, copy, id);
  const missing = operations.missing(id, held.entries);
  const { dispatch, entries } = caughtUp(held.text, held.stored, held.entries, missing);
  for (const entry of entries.slice(held.entries.length)) await appendEntry(files, copy, held, entry);
  held.entries = entries;
  held.stored = dispatch;
  for (const errand of errands) {
    const { by: agent, at } = errand.kind === 'apply' ? errand.decided : now;
    const { operation, curation, change } = madeBy(held, errand, { by: agent, at });
    const revision = held.stored.revision + 1;
    const entry: HistoryEntry = { revision, at, agent, operation, change };
    await appendEntry(files, copy, held, entry);
    held.entries = [...held.entries, entry];
    const stored: StoredDispatch = { ...held.stored, ...curation, revision };
    held.stored = stored;
  }
};

/** What is written of decisions that could not be saved, with the revisions that they follow. */
const unsavedFile = async (corpus: OpenCorpus, list: readonly Unsaved[]): Promise<UnsavedDecisions> => {
  const unsaved: UnsavedDecisions['unsaved'] = [];
  for (const { id, errands } of list) {
    const revision = await corpus.dispatches.look(id).then(
      ({ stored }) => stored.revision,
      () => null,
    );
    unsaved.push({ id, revision, errands: [...errands] });
  }
  return { unsaved };
};

const requireEmpty = async (files: Files, path: string): Promise<void> => {
  await requireFolderPath(files, path);
  try {
    if ((await files.list(path)).length > 0) throw new LibraryFailure('folder-not-empty', { path });
  } catch (error) {
    if (!isMissing(error)) throwListing(error, path);
  }
};

/**
 * Copies the corpus into a new or empty folder outside every corpus. A file that cannot be read is a failure of the task,
 * and the copy holds the others. So is a decision that the copy cannot take, which stays in the file of unsaved decisions
 * there. Fails with `folder-not-empty`, `target-in-corpus`, or what the disk of the copy says; the copy is no corpus then,
 * for its `corpus.json` is written last.
 */
export const copyCorpus = async (
  files: Files,
  corpus: OpenCorpus,
  target: string,
  unsaved: readonly Unsaved[],
  now: Decision,
  task: Task,
): Promise<CopyResult> => {
  const path = resolve(target);
  await requireOutsideCorpora(files, path);
  await requireEmpty(files, path);
  await makeFolder(files, path);
  const waiting = join(path, UNSAVED);
  if (unsaved.length > 0) {
    const content = await unsavedFile(corpus, unsaved);
    await writeFile(files, waiting, Buffer.from(jsonText(content), 'utf8'));
  }
  await corpus.dispatches.flush();
  const from = corpus.folder.path;
  const paths = await filesBelow(files, from, leftOut(corpus.folder), task);
  let copied = 0;
  for (let at = 0; at < paths.length; at += WIDTH) {
    if (task.cancelled()) throw new LibraryFailure('cancelled');
    task.progress(at, paths.length, relative(from, paths[at] ?? from));
    const batch = paths.slice(at, at + WIDTH).map((source) => ({
      from: source,
      to: join(path, relative(from, source)),
      readOnly: source.startsWith(corpus.folder.originals),
    }));
    for (const { copy, failure } of await copyFiles(files, batch)) {
      if (failure === null) copied++;
      else if (failure.code !== 'file-missing' || !CURSOR.test(copy.from))
        task.fail({ file: relative(from, copy.from), error: failure });
    }
  }
  await writeFile(files, corpusFolder(path).corpus, await descriptionOf(files, corpus, task));
  let taken = 0;
  for (const one of unsaved) {
    try {
      await decide(files, corpusFolder(path), corpus, one, now);
      taken += one.errands.length;
    } catch (error) {
      task.fail({ file: one.id, error: failureOf(error) });
    }
  }
  const all = unsaved.reduce((count, { errands }) => count + errands.length, 0);
  if (unsaved.length > 0 && taken === all) await removeDurably(files, waiting);
  task.progress(paths.length, paths.length, null);
  return { kind: 'copy', path, files: copied + 1, taken };
};
