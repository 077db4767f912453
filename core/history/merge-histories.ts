/**
 * How two histories of the same dispatch stand to each other: one goes on where the other ends, one was joined to the
 * other before, or both went on from what they share, and their decisions have to be merged. As in git, what both share
 * is the last state of either that the other is known to hold: a join says which history it joined, by its print, so that
 * joining the same copy again brings nothing back and asks nothing twice.
 */
import type { Curation } from '../model/dispatch.ts';
import { sameValue } from '../model/same-value.ts';
import { applyChange, EMPTY_CURATION } from './change.ts';
import type { HistoryEntry } from './entry.ts';

/** A history with its prints: for each entry, what tells it and all before it from every other beginning of a history. */
export interface PrintedHistory {
  readonly entries: readonly HistoryEntry[];
  readonly prints: readonly string[];
}

export type Relation =
  /** Nothing of theirs is missing in mine, which begins with it. */
  | { readonly kind: 'ahead' }
  /** Nothing of theirs is missing in mine, to which it was joined. */
  | { readonly kind: 'joined' }
  /** Theirs goes on where mine ends, by these entries. */
  | { readonly kind: 'behind'; readonly entries: readonly HistoryEntry[] }
  | Apart;

/** Both went on from `base`; theirs by `entries`. */
export interface Apart {
  readonly kind: 'apart';
  readonly base: Curation;
  readonly entries: readonly HistoryEntry[];
  /** The print of their whole history. */
  readonly print: string;
  /** Whether they joined mine last: where nothing comes of it now, nothing has to be remembered either. */
  readonly theyJoined: boolean;
}

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

interface Join {
  /** How many entries of the other history were joined. */
  readonly upTo: number;
  /** The place of the entry that joined them. */
  readonly at: number;
}

/** The join in `entries` that took in the most of the history with these prints, or null. */
const lastJoin = (entries: readonly HistoryEntry[], prints: readonly string[]): Join | null => {
  let last: Join | null = null;
  for (const [at, { joined }] of entries.entries()) {
    const upTo = joined === undefined ? 0 : prints.indexOf(joined) + 1;
    if (upTo > (last?.upTo ?? 0)) last = { upTo, at };
  }
  return last;
};

/** Of my last join of theirs and their last one of mine, that which holds the other; null where neither does. */
const laterOf = (mine: Join | null, theirs: Join | null): 'mine' | 'theirs' | null => {
  if (mine === null || theirs === null) return mine !== null ? 'mine' : theirs !== null ? 'theirs' : null;
  if (theirs.at < mine.upTo) return 'mine';
  return mine.at < theirs.upTo ? 'theirs' : null;
};

export interface RelateOptions {
  /**
   * The history that both are known to come from; null to take what they share from the start, or, where both imported
   * the file on their own, what their import made.
   */
  readonly base: readonly HistoryEntry[] | null;
  /** Whether conflicts wait in their copy: what they hold of mine is then not yet what a person settled on. */
  readonly theirsWait: boolean;
}

export const relate = (
  mine: PrintedHistory,
  theirs: PrintedHistory,
  { base, theirsWait }: RelateOptions,
): Relation => {
  const common = shared(mine.entries, theirs.entries);
  if (common === theirs.entries.length) return { kind: 'ahead' };
  if (common === mine.entries.length) return { kind: 'behind', entries: theirs.entries.slice(common) };
  const taken = lastJoin(mine.entries, theirs.prints);
  if (taken?.upTo === theirs.entries.length) return { kind: 'joined' };
  const given = theirsWait ? null : lastJoin(theirs.entries, mine.prints);
  const later = laterOf(taken, given);
  const apart = (from: readonly HistoryEntry[], known: number): Apart => ({
    kind: 'apart',
    base: curationAfter(from),
    entries: theirs.entries.slice(known),
    print: theirs.prints.at(-1) ?? '',
    theyJoined: later === 'theirs',
  });
  const byBase = base === null ? 0 : Math.min(shared(theirs.entries, base), shared(mine.entries, base));
  if (later === 'mine' && taken !== null && taken.upTo >= byBase)
    return apart(theirs.entries.slice(0, taken.upTo), taken.upTo);
  if (later === 'theirs' && given !== null && given.upTo >= byBase)
    return apart(mine.entries.slice(0, given.upTo), common);
  const from = base ?? (common > 0 ? mine.entries.slice(0, common) : theirs.entries.slice(0, 1));
  return apart(from, Math.min(common, shared(theirs.entries, from)));
};
