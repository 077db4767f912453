/** The conflicts of an open corpus that wait for a person, and what their word makes of a dispatch. */
import type { WaitingConflicts } from '../core/api-keeping.ts';
import { changeBetween } from '../core/history/change.ts';
import { takeTheirs } from '../core/history/conflict.ts';
import type { StoredConflicts } from '../core/history/stored-conflicts.ts';
import { conflictIds, readConflicts, removeConflicts } from './conflict-files.ts';
import { LibraryFailure, orThrow } from './errors.ts';
import type { Files } from './files.ts';
import { DamagedFile } from './json-store.ts';
import type { OpenCorpus } from './open-corpus.ts';

/** At most the conflicts of so many dispatches are told at once. */
const TOLD = 200;

const read = async (files: Files, { folder }: OpenCorpus, id: string): Promise<StoredConflicts | null> => {
  try {
    return await readConflicts(files, folder, id);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    throw new LibraryFailure('file-unreadable', { file: error.path, reason: error.problem });
  }
};

/** The conflicts that wait, by dispatch. Those of a removed dispatch wait until it is back. */
export const waitingConflicts = async (
  files: Files,
  corpus: OpenCorpus,
): Promise<{ readonly total: number; readonly waiting: WaitingConflicts[] }> => {
  const ids = (await conflictIds(files, corpus.folder)).filter((id) => corpus.catalog.has(id));
  const waiting: WaitingConflicts[] = [];
  for (const id of ids.slice(0, TOLD)) {
    const stored = await read(files, corpus, id);
    if (stored === null) continue;
    const { name, title } = corpus.catalog.get(id)?.item ?? { name: id, title: id };
    const { at, from, conflicts } = stored;
    waiting.push({ id, name, title, at, from, conflicts: [...conflicts] });
  }
  return { total: ids.length, waiting };
};

/**
 * Settles the conflicts of a dispatch: theirs is taken for those whose keys are given, mine stands for the others, and
 * none of them waits any more. Taking theirs is one decision, which undo takes back. Fails with `change-conflict` where
 * later decisions do not let theirs be taken.
 */
export const settleConflicts = async (
  files: Files,
  corpus: OpenCorpus,
  id: string,
  theirs: readonly string[],
): Promise<void> => {
  corpus.requireWritable();
  const stored = await read(files, corpus, id);
  if (stored === null) return;
  const taken = stored.conflicts.filter(({ key }) => theirs.includes(key));
  if (taken.length > 0)
    await corpus.dispatches.amend(id, async ({ stored: now }, decided) => {
      const curation = orThrow(takeTheirs(now, taken, decided));
      const operation = { type: 'resolve', from: stored.from, theirs: taken.length } as const;
      return { operation, curation, change: changeBetween(now, curation) };
    });
  await removeConflicts(files, corpus.folder, id);
};
