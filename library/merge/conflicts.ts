/** The conflicts of an open corpus that wait for a person, and what their word makes of a dispatch. */
import type { WaitingConflicts } from '../../core/api-keeping.ts';
import { changeBetween } from '../../core/history/change.ts';
import { type Conflict, takeTheirs } from '../../core/history/conflict.ts';
import { following } from '../../core/history/following.ts';
import type { StoredConflicts } from '../../core/history/stored-conflicts.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';
import { DamagedFile } from '../disk/json-store.ts';
import { conflictIds, keepConflicts, readConflicts } from '../dispatches/conflict-files.ts';
import { LibraryFailure, orThrow } from '../errors.ts';

type Removal = Extract<Conflict, { part: 'removal' }>;

/** At most the conflicts of so many dispatches are told at once. */
const TOLD = 200;

const read = async (files: Files, { folder }: OpenCorpus, id: string): Promise<StoredConflicts | null> => {
  try {
    return await readConflicts(files, folder, id);
  } catch (error) {
    if (!(error instanceof DamagedFile)) throw error;
    throw new LibraryFailure('record-damaged', { file: error.path, reason: error.problem });
  }
};

/** As {@link read}; null where they cannot be read, which `verify` tells. */
const readable = async (files: Files, corpus: OpenCorpus, id: string): Promise<StoredConflicts | null> => {
  try {
    return await read(files, corpus, id);
  } catch (error) {
    if (error instanceof LibraryFailure) return null;
    throw error;
  }
};

const isRemoval = (conflict: Conflict): conflict is Removal => conflict.part === 'removal';

/** Of a dispatch that was removed here only that waits; its other conflicts do until it is back. */
const told = (corpus: OpenCorpus, { id, conflicts }: StoredConflicts): readonly Conflict[] =>
  corpus.removals.isTakenDown(id)
    ? []
    : corpus.removals.has(id)
      ? conflicts.filter((one) => isRemoval(one) && one.mine !== null)
      : conflicts;

/** The conflicts that wait, by dispatch. */
export const waitingConflicts = async (
  files: Files,
  corpus: OpenCorpus,
): Promise<{ readonly total: number; readonly waiting: WaitingConflicts[] }> => {
  const ids: string[] = [];
  for (const id of await conflictIds(files, corpus.folder)) {
    const stored = corpus.removals.has(id) ? await readable(files, corpus, id) : null;
    if (corpus.catalog.has(id) || (stored !== null && told(corpus, stored).length > 0)) ids.push(id);
  }
  const waiting: WaitingConflicts[] = [];
  for (const id of ids.slice(0, TOLD)) {
    const stored = await readable(files, corpus, id);
    if (stored === null) continue;
    const { name, title } = corpus.catalog.get(id)?.item ??
      corpus.removals.get(id) ?? { name: id, title: id };
    const { at, from } = stored;
    const removed = corpus.removals.has(id);
    waiting.push({ id, name, title, at, from, removed, conflicts: [...told(corpus, stored)] });
  }
  return { total: ids.length, waiting };
};

/** Does what theirs says of a dispatch that one side removed: takes it out here too, or has it back. */
const takeRemoval = async (corpus: OpenCorpus, id: string, { theirs }: Removal): Promise<void> => {
  if (theirs === null) await corpus.removals.acts.restore([id]);
  else if (!corpus.removals.has(id)) await corpus.removals.acts.adopt(theirs);
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
 * none of them waits any more. Taking theirs is one decision, which undo takes back; a removal is taken back by
 * restoring. Fails with `conflicts-changed` where others came that were not shown, and with `change-conflict` where
 * later decisions do not let theirs be taken.
 */
export const settleConflicts = async (
  files: Files,
  corpus: OpenCorpus,
  { id, at, theirs }: Settlement,
): Promise<void> => {
  corpus.requireWritable();
  const removals: Removal[] = [];
  await corpus.dispatches.amend(id, async ({ text, stored: now, entries }, decided) => {
    const waiting = await read(files, corpus, id);
    if (waiting === null) return null;
    if (waiting.at !== at) throw new LibraryFailure('conflicts-changed', { id });
    const settled = told(corpus, waiting);
    const taken = settled.filter(({ key }) => theirs.includes(key));
    const ofDispatch = taken.filter((conflict) => !isRemoval(conflict));
    removals.push(...taken.filter(isRemoval));
    const next = ofDispatch.length > 0 ? orThrow(takeTheirs(now, ofDispatch, decided)) : now;
    // Against a removal there that is not taken the dispatch stays, also when the same copy is joined again.
    const stays = settled.flatMap((conflict) =>
      isRemoval(conflict) && !taken.includes(conflict) ? (conflict.theirs ?? []) : [],
    )[0];
    // A removal waits until it is done, which takes the dispatch to itself.
    const rest = waiting.conflicts.filter(
      (conflict) => !settled.includes(conflict) || removals.some((removal) => removal === conflict),
    );
    const operation = {
      ...{ type: 'resolve', from: waiting.from, theirs: ofDispatch.length },
      ...(stays && { stays: { by: stays.by, at: stays.at } }),
    };
    const curation = following(text, now, next, entries, operation);
    return {
      operation,
      curation,
      change: changeBetween(now, curation),
      afterwards: () => keepConflicts(files, corpus.folder, waiting, rest),
    };
  });
  for (const removal of removals) {
    await takeRemoval(corpus, id, removal);
    const left = await read(files, corpus, id);
    const rest = left?.conflicts.filter((conflict) => !isRemoval(conflict)) ?? [];
    if (left !== null) await keepConflicts(files, corpus.folder, left, rest);
  }
};
