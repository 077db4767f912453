/**
 * A whole copy of the open corpus in another folder, with the decisions that could not be saved where it is: the way
 * out when a disk is full, broken or gone read-only. What could not be saved is written first, in a file of its own, so
 * that it is safe even where the corpus can no longer be read. The corpus itself is only read.
 */
import { join, relative, resolve } from 'node:path';
import type { Errand } from '../core/api-keeping.ts';
import type { CopyResult } from '../core/api-values.ts';
import type { HistoryEntry } from '../core/history/entry.ts';
import type { StoredDispatch } from '../core/model/dispatch.ts';
import type { Decision } from '../core/model/provenance.ts';
import { type CorpusFolder, corpusFolder } from './corpus-folder.ts';
import { appendEntry, readAtHand } from './dispatch-at-hand.ts';
import {
  isTemporary,
  makeFolder,
  removeDurably,
  requireFolderPath,
  writeFile,
  writeFiles,
} from './durable-write.ts';
import { failureOf, isMissing, LibraryFailure, throwListing, throwReading } from './errors.ts';
import type { Files } from './files.ts';
import type { Task } from './jobs.ts';
import { jsonText } from './json-store.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { requireOutsideCorpora } from './target.ts';
import { madeBy, UNSAVED, type UnsavedFile } from './unsaved.ts';

/** The decisions of one dispatch that could not be saved, in order. */
export interface Unsaved {
  readonly id: string;
  readonly errands: readonly Errand[];
}

/** Written at once; more would hold too much in memory. */
const BATCH = 64;
/** What is not part of a corpus, or must be made anew in a copy. */
const LEFT_OUT: ReadonlySet<string> = new Set(['.lock', '.cache', 'corpus.json']);

/** Every file below a folder but those left out. */
const filesBelow = async (files: Files, folder: string): Promise<readonly string[]> => {
  const found: string[] = [];
  const names = await files.list(folder).catch((error: unknown) => throwListing(error, folder));
  for (const name of names.toSorted()) {
    if (LEFT_OUT.has(name) || isTemporary(name)) continue;
    const path = join(folder, name);
    if ((await files.info(path)).kind === 'folder') found.push(...(await filesBelow(files, path)));
    else found.push(path);
  }
  return found;
};

/** Takes the unsaved decisions of one dispatch in the copy; its snapshot follows when the copy is opened. */
const decide = async (
  files: Files,
  copy: CorpusFolder,
  { id, errands }: Unsaved,
  now: Decision,
): Promise<void> => {
  const held = await readAtHand(files, copy, id);
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
const unsavedFile = async (corpus: OpenCorpus, list: readonly Unsaved[]): Promise<UnsavedFile> => {
  const unsaved: UnsavedFile['unsaved'] = [];
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
 * Copies the corpus into a new or empty folder outside every corpus. A decision that the copy cannot take is a failure
 * of the task, and stays in the file of unsaved decisions there. Fails with `folder-not-empty`, `target-in-corpus`, or
 * what a disk says; the copy is no corpus then, for its `corpus.json` is written last.
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
  const paths = await filesBelow(files, from);
  for (let at = 0; at < paths.length; at += BATCH) {
    if (task.cancelled()) throw new LibraryFailure('cancelled');
    task.progress(at, paths.length, relative(from, paths[at] ?? from));
    const batch = paths.slice(at, at + BATCH).map(async (source) => ({
      path: join(path, relative(from, source)),
      bytes: await files.read(source).catch((error: unknown) => throwReading(error, source)),
      readOnly: source.startsWith(corpus.folder.originals),
    }));
    await writeFiles(files, await Promise.all(batch));
  }
  const description = corpus.folder.corpus;
  const bytes = await files.read(description).catch((error: unknown) => throwReading(error, description));
  await writeFile(files, corpusFolder(path).corpus, bytes);
  let taken = 0;
  for (const one of unsaved) {
    try {
      await decide(files, corpusFolder(path), one, now);
      taken += one.errands.length;
    } catch (error) {
      task.fail({ file: one.id, error: failureOf(error) });
    }
  }
  const all = unsaved.reduce((count, { errands }) => count + errands.length, 0);
  if (unsaved.length > 0 && taken === all) await removeDurably(files, waiting);
  task.progress(paths.length, paths.length, null);
  return { kind: 'copy', path, files: paths.length + 1, taken };
};
