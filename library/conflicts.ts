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

/** A person's word on the conflicts of a dispatch. */
export interface Settlement {
  readonly id: string;
  /** When the last of those that were shown came. */
  readonly at: string;
  /** The keys of those for which theirs is taken. */
  readonly theirs: readonly string[];
}

/**
 * Settles the conflicts of a dispatch: theirs is taken for those whose keys are given, mine stands for the others, and
 * none of them waits any more. Taking theirs is one decision, which undo takes back. Fails with `conflicts-changed`
 * where others came that were not shown, and with `change-conflict` where later decisions do not let theirs be taken.
 */
export const settleConflicts = async (
  files: Files,
  corpus: OpenCorpus,
  { id, at, theirs }: Settlement,
): Promise<void> => {
  corpus.requireWritable();
  await corpus.dispatches.amend(id, async ({ stored: now }, decided) => {
    const waiting = await read(files, corpus, id);
    if (waiting === null) return null;
    if (waiting.at !== at) throw new LibraryFailure('conflicts-changed', { id });
    const taken = waiting.conflicts.filter(({ key }) => theirs.includes(key));
    const curation = taken.length > 0 ? orThrow(takeTheirs(now, taken, decided)) : now;
    return {
      operation: { type: 'resolve', from: waiting.from, theirs: taken.length },
      curation,
      change: changeBetween(now, curation),
      afterwards: () => removeConflicts(files, corpus.folder, id),
    };
  });
};
