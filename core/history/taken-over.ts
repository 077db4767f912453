/**
 * Which corpus-wide operations a dispatch has taken over. Most stand in an entry of their own in its history. What a
 * merge brought in, or what was had back from a snapshot after its history was lost, holds the effect of others too:
 * such an entry names them, so that they are not applied a second time, over what was decided since.
 */
import type { StoredDispatch } from '../model/dispatch.ts';
import { type Change, isNoChange } from './change.ts';
import { type BroughtChange, corpusStepOf, type HistoryEntry } from './entry.ts';

/** The ids of all operations whose effect a history holds. */
export const takenOverIn = (entries: readonly HistoryEntry[]): ReadonlySet<string> => {
  const ids = new Set<string>();
  for (const entry of entries) {
    const step = corpusStepOf(entry);
    if (step !== null) ids.add(step.operation);
    for (const id of entry.takenOver ?? []) ids.add(id);
  }
  return ids;
};

/** What an operation changed in this dispatch, here or where a merge brought it from; undefined where nobody knows. */
export const changeOfOperation = (entries: readonly HistoryEntry[], id: string): Change | undefined => {
  for (const entry of entries) {
    if (corpusStepOf(entry)?.operation === id) return entry.change;
    const brought = entry.brought?.find(({ operation }) => operation === id);
    if (brought !== undefined) return brought.change;
  }
  return undefined;
};

/** The operations that entries of another copy hold and a history does not, for the entry that joins them. */
export const takenOverBeyond = (
  theirs: readonly HistoryEntry[],
  mine: readonly HistoryEntry[],
): { readonly takenOver: readonly string[]; readonly brought: readonly BroughtChange[] } => {
  const known = takenOverIn(mine);
  const takenOver = [...takenOverIn(theirs)].filter((id) => !known.has(id));
  const brought = takenOver.flatMap((operation) => {
    const change = changeOfOperation(theirs, operation);
    return change === undefined || isNoChange(change) ? [] : [{ operation, change }];
  });
  return { takenOver, brought };
};

/** A snapshot that says which operations it holds the effect of, for when its history is lost. */
export const withTakenOver = (stored: StoredDispatch, entries: readonly HistoryEntry[]): StoredDispatch => {
  const takenOver = [...takenOverIn(entries)];
  return { ...stored, takenOver: takenOver.length === 0 ? undefined : takenOver };
};
