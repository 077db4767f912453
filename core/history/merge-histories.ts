/**
 * How two histories of the same dispatch stand to each other: one goes on where the other ends, or both went on from
 * entries that they share, and their decisions have to be merged.
 */
import type { Curation } from '../model/dispatch.ts';
import { sameValue } from '../model/same-value.ts';
import { applyChange, EMPTY_CURATION } from './change.ts';
import type { HistoryEntry } from './entry.ts';

export type Relation =
  /** Nothing of theirs is missing in mine. */
  | { readonly kind: 'ahead' }
  /** Theirs goes on where mine ends, by these entries. */
  | { readonly kind: 'behind'; readonly entries: readonly HistoryEntry[] }
  /** Both went on from `base`; theirs by `entries`. */
  | { readonly kind: 'apart'; readonly base: Curation; readonly entries: readonly HistoryEntry[] };

const same = (a: HistoryEntry | undefined, b: HistoryEntry | undefined): boolean =>
  a !== undefined && b !== undefined && sameValue(a, b);

/** The curation after `entries`; as far as they can be applied. */
export const curationAfter = (entries: readonly HistoryEntry[]): Curation => {
  let state = EMPTY_CURATION;
  for (const { change } of entries) {
    const next = applyChange(state, change);
    if (!next.ok) return state;
    state = next.value;
  }
  return state;
};

/** How many entries two histories share from the start. */
const shared = (mine: readonly HistoryEntry[], theirs: readonly HistoryEntry[]): number => {
  let count = 0;
  while (same(mine[count], theirs[count])) count++;
  return count;
};

/**
 * @param base the history that both are known to come from; null to take what they share from the start, or, where
 *   both imported the file on their own, what their import made
 */
export const relate = (
  mine: readonly HistoryEntry[],
  theirs: readonly HistoryEntry[],
  base: readonly HistoryEntry[] | null,
): Relation => {
  const common = shared(mine, theirs);
  if (common === theirs.length) return { kind: 'ahead' };
  if (common === mine.length) return { kind: 'behind', entries: theirs.slice(common) };
  const from = base ?? (common > 0 ? mine.slice(0, common) : theirs.slice(0, 1));
  return {
    kind: 'apart',
    base: curationAfter(from),
    entries: theirs.slice(Math.min(common, shared(theirs, from))),
  };
};
