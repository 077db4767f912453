/**
 * Which corpus-wide operations a dispatch has taken over. Most stand in an entry of their own in its history. What a
 * merge brought in, or what was had back from a snapshot after its history was lost, holds the effect of others too:
 * such an entry names them, so that they are not applied a second time, over what was decided since.
 */
import type { StoredDispatch } from '../model/dispatch.ts';
import { corpusStepOf, type HistoryEntry } from './entry.ts';

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

/** The operations that entries of another copy hold and a history does not, for the entry that joins them. */
export const takenOverBeyond = (
  theirs: readonly HistoryEntry[],
  mine: readonly HistoryEntry[],
): readonly string[] => {
  const known = takenOverIn(mine);
  return [...takenOverIn(theirs)].filter((id) => !known.has(id));
};

/** A snapshot that says which operations it holds the effect of, for when its history is lost. */
export const withTakenOver = (stored: StoredDispatch, entries: readonly HistoryEntry[]): StoredDispatch => {
  const takenOver = [...takenOverIn(entries)];
  return { ...stored, takenOver: takenOver.length === 0 ? undefined : takenOver };
};
