/**
 * A dispatch whose history was changed by something outside, a git pull or a sync folder, while this program holds it in
 * memory: what came is read, and where it does not go on from what is held here, both are joined, so that neither the
 * person's decisions nor those that came are lost.
 */
import { changeBetween } from '../../core/history/change.ts';
import type { Conflict } from '../../core/history/conflict.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import { mergeFollowing } from '../../core/history/following.ts';
import { type Apart, curationAfter, type Relation, relate } from '../../core/history/merge-histories.ts';
import { takenOverBeyond } from '../../core/history/taken-over.ts';
import { agentName } from '../../core/model/provenance.ts';
import { removeDurably, writeFiles } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { keepAside, keptAside } from '../disk/kept-aside.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { addConflicts } from './conflict-files.ts';
import { type DispatchAtHand, rewriteHistory, stampOf } from './dispatch-at-hand.ts';
import { readDispatchFiles } from './dispatch-files.ts';
import type { DispatchWriting, WritingOptions } from './dispatch-writing.ts';
import { historyLine, readHistory } from './history-file.ts';
import { printed } from './history-prints.ts';
import { isNothing, type Made } from './history-steps.ts';

type Met =
  /** What is in memory holds; `rewrite` says that the file must be written again. */
  | { readonly kind: 'keep'; readonly rewrite: boolean }
  /** What is on the disk holds; `older` says how many decisions that were made here it lacks. */
  | { readonly kind: 'reload'; readonly older: number }
  /** Both hold parts: an entry that joins theirs to mine, and what could not be joined. */
  | {
      readonly kind: 'join';
      readonly made: Made;
      readonly from: string;
      readonly conflicts: readonly Conflict[];
    };

const relateHere = (mine: readonly HistoryEntry[], theirs: readonly HistoryEntry[]): Relation =>
  relate(printed(mine), printed(theirs), { base: null, theirsWait: false });

const nameOf = (entry: HistoryEntry | undefined): string =>
  entry === undefined ? '?' : agentName(entry.agent);

/** What joins a history that went on apart to the one in memory. */
const metApart = (
  held: DispatchAtHand,
  entries: readonly HistoryEntry[],
  relation: Apart,
): Met & { readonly kind: 'join' } => {
  const { curation, conflicts } = mergeFollowing(held.text, {
    ...{ base: relation.base, mine: held.stored, theirs: curationAfter(entries) },
    ...{ myEntries: held.entries, theirEntries: entries },
  });
  const from = nameOf(entries.at(-1));
  const operation = { type: 'merge', from, entries: relation.entries.length } as const;
  return {
    ...{ kind: 'join', from, conflicts },
    made: {
      ...{ operation, curation, change: changeBetween(held.stored, curation) },
      ...takenOverBeyond(entries, held.entries),
      joined: relation.print,
    },
  };
};

/**
 * What becomes of a dispatch in memory whose history file was changed from outside.
 *
 * @param unsaved whether something of it is only in memory
 */
const meetOutside = async (
  files: Files,
  folder: CorpusFolder,
  held: DispatchAtHand,
  unsaved: boolean,
): Promise<Met> => {
  const history = await readHistory(files, folder.history(held.stored.id));
  if (history === null) return unsaved ? { kind: 'keep', rewrite: true } : { kind: 'reload', older: 0 };
  const { problem, torn, theirs } = history;
  // Of two sides that git left, mine is in memory already, and theirs is met.
  const holdsOurs = theirs !== undefined && relateHere(held.entries, history.entries).kind === 'ahead';
  const entries = holdsOurs ? theirs : history.entries;
  if (entries.length === 0) return { kind: 'keep', rewrite: true };
  const relation = relateHere(held.entries, entries);
  switch (relation.kind) {
    case 'behind':
      return { kind: 'reload', older: 0 };
    case 'ahead': {
      if (entries.length === held.entries.length) return { kind: 'keep', rewrite: problem !== null };
      // An older copy was put back. Where it is whole and nothing is unsaved, that was somebody's will.
      const isWhole = problem === null && torn === 0;
      const older = held.entries.length - entries.length;
      return isWhole && !unsaved ? { kind: 'reload', older } : { kind: 'keep', rewrite: true };
    }
    case 'joined':
      // The file came once more: what is here holds it, and it is kept beside.
      return { kind: 'keep', rewrite: true };
    case 'apart':
      return metApart(held, entries, relation);
  }
};

/**
 * Makes way for the snapshot of a dispatch before its history is written from memory. A damaged one is kept beside. One
 * that belongs to a history that was joined is removed: after a kill it would count as a later state of the history
 * that is written now, and until that is there, the history that came gives it back.
 */
const clearSnapshot = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
  met: Exclude<Met['kind'], 'reload'>,
): Promise<void> => {
  const { snapshot } = await readDispatchFiles(files, folder, id);
  if (snapshot === null) return;
  const path = folder.dispatch(id);
  if ('problem' in snapshot) await keepAside(files, path);
  if (met === 'join') await removeDurably(files, path);
};

/**
 * Writes what became of a history that was met: the conflicts first, then mine and what joins theirs to it as one, so
 * that, cut short, the file that came is still there to be met.
 */
const joinOutside = async (
  { files, folder, now }: { readonly files: Files; readonly folder: CorpusFolder; readonly now: () => Date },
  writing: DispatchWriting,
  held: DispatchAtHand,
  met: Exclude<Met, { kind: 'reload' }>,
): Promise<void> => {
  const { id } = held.stored;
  if (met.kind === 'join') {
    const { from, conflicts } = met;
    await addConflicts(files, folder, { id, at: now().toISOString(), from, conflicts });
  }
  await clearSnapshot(files, folder, id, met.kind);
  held.writer = null;
  if (met.kind === 'join' && !isNothing(met.made))
    return void (await writing.record(held, met.made, writing.decision(), null));
  await rewriteHistory(files, folder, held, held.entries);
  held.stamp = await stampOf(files, folder, id);
  writing.queue(held);
};

export interface MeetingOptions extends WritingOptions {
  /** Called with a dispatch in memory that was changed from outside, once that was read or joined. */
  readonly outside: (id: string) => void;
  /** Called where an older copy holds: how many decisions were set aside, and in which file. */
  readonly setAside: (id: string, decisions: number, path: string) => void;
}

/**
 * Meets a history that was changed from outside; whether what is in memory holds, joined with what came. Where an older
 * copy that was put back holds, what was decided since is kept beside it.
 */
export const meetHere = async (
  options: MeetingOptions,
  writing: DispatchWriting,
  held: DispatchAtHand,
  unsaved: boolean,
): Promise<boolean> => {
  const { files, folder, readOnly, confirm, outside } = options;
  const { id } = held.stored;
  const met = await meetOutside(files, folder, held, unsaved);
  if (met.kind === 'reload' || readOnly() !== null) {
    if (met.kind === 'reload' && met.older > 0 && readOnly() === null) {
      await confirm();
      const mine = Buffer.concat(held.entries.map(historyLine));
      const aside = keptAside(folder.history(id), mine, 'set-aside');
      await writeFiles(files, [aside]);
      options.setAside(id, met.older, aside.path);
    }
    writing.snapshots.drop(id);
    return false;
  }
  if (met.kind === 'keep' && !met.rewrite) return true;
  await confirm();
  await joinOutside(options, writing, held, met);
  outside(id);
  return true;
};

/**
 * Joins the other side of a history in which git left the marks of a conflict to ours, which is in memory; the file with
 * the marks is kept beside. Nothing is left to be joined then.
 */
export const joinSides = async (
  options: WritingOptions,
  writing: DispatchWriting,
  held: DispatchAtHand,
): Promise<void> => {
  const { theirs } = held;
  if (theirs === null) return;
  const relation = relateHere(held.entries, theirs);
  await options.confirm();
  const met: Exclude<Met, { kind: 'reload' }> =
    relation.kind === 'apart' ? metApart(held, theirs, relation) : { kind: 'keep', rewrite: true };
  await joinOutside(options, writing, held, met);
  if (relation.kind === 'behind') await writing.adopt(held, relation.entries);
  held.theirs = null;
  held.damage = null;
};
