/**
 * Reverting one older decision while the later ones stay. Its change is inverted and applied where it fits the present
 * state; where a later decision depends on it nothing happens, and the failure names that decision.
 */
import type { Curation } from '../model/dispatch.ts';
import { fail, ok, type Result } from '../model/result.ts';
import type { Span } from '../model/span.ts';
import { applyChange, type Change, changeBetween, invert } from './change.ts';
import { isReading } from './decided-fields.ts';
import { type HistoryEntry, undoStacks } from './entry.ts';
import { blocksChangedSince, readAnew } from './following.ts';
import { isSuggestion } from './metadata-anew.ts';
import { isSound } from './sound-curation.ts';

/** What a change is about: fields by name, blocks and edits by where they stand. */
const reach = ({ blocks, edits, metadata, status, notes }: Change) => ({
  names: [
    ...(metadata ?? []).map(({ field }) => `field ${field}`),
    ...(status ? ['status'] : []),
    ...(notes ? ['notes'] : []),
  ],
  spans: [
    ...(blocks ? [...blocks.removed, ...blocks.added] : []),
    ...(edits ? [...edits.removed, ...edits.added] : []),
  ],
});

const touch = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** Whether two changes are about a common field or place. */
const meet = (a: Change, b: Change): boolean => {
  const [one, other] = [reach(a), reach(b)];
  return (
    one.names.some((name) => other.names.includes(name)) ||
    one.spans.some((span) => other.spans.some((item) => touch(span, item)))
  );
};

/** Whether the status only tells that somebody began to work on the dispatch: in progress it stays. */
const isImplied = ({ operation, change: { status } }: HistoryEntry): boolean =>
  status?.before === 'new' && status.after === 'in-progress' && operation.type !== 'set-status';

/**
 * The inverse of an entry without what follows: metadata that rules read from its blocks are read from the blocks as they
 * will be, and a status that only told of work stays.
 */
const takenBack = (entry: HistoryEntry): Change => {
  const { status, metadata = [], ...rest } = invert(entry.change);
  const own = isReading(entry)
    ? []
    : metadata.filter(
        ({ before }) => entry.change.blocks === undefined || before === null || !isSuggestion(before),
      );
  return {
    ...rest,
    ...(own.length > 0 && { metadata: own }),
    ...(status && !isImplied(entry) && { status }),
  };
};

/**
 * The change that takes the decision of revision `of` back, and what it gives. Fails with `nothing-to-undo` where it is
 * no decision or no longer stands, and with `change-conflict` where a later decision depends on it: `revision` is that
 * decision's, 0 where it cannot be told.
 *
 * @param text the source
 * @param entries the whole history of the dispatch, whose state is `curation`
 */
export const revertEntry = (
  text: string,
  curation: Curation,
  entries: readonly HistoryEntry[],
  of: number,
): Result<{ readonly curation: Curation; readonly change: Change }> => {
  const standing = new Set(undoStacks(entries).undo);
  const entry = entries.find(({ revision }) => revision === of);
  if (entry === undefined || !standing.has(of)) return fail('nothing-to-undo', { revision: of });
  const later = entries.filter(({ revision }) => revision > of && standing.has(revision));
  const next = applyChange(curation, takenBack(entry));
  if (next.ok && isSound(text, next.value)) {
    const value = blocksChangedSince(entries, of - 1)
      ? readAnew(text, curation, next.value, entries, { type: 'revert', of })
      : next.value;
    return ok({ curation: value, change: changeBetween(curation, value) });
  }
  const blocker = later.find((other) => meet(other.change, entry.change));
  const part = next.ok ? 'blocks' : String(next.error.details.part);
  return fail('change-conflict', { part, revision: blocker?.revision ?? 0 });
};
