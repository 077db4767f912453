/**
 * Metadata follow blocks: where a decision changed what is headline, dateline, sign-off or story, what nobody decided is
 * read from the new blocks, as part of the same change, so that undo gives back exactly what stood before. The library
 * does so before it records a decision; the window shows it with the answer, and typing never waits for it.
 */
import { extractMetadata } from '../metadata/extract.ts';
import type { Curation } from '../model/dispatch.ts';
import { sameValue } from '../model/same-value.ts';
import { changeBetween } from './change.ts';
import { type DecidingEntry, decidedFields } from './decided-fields.ts';
import type { HistoryEntry } from './entry.ts';
import { type Merged, mergeCurations } from './merge-curations.ts';
import { metadataAnew } from './metadata-anew.ts';
import type { RecordedOperation } from './operation.ts';

/**
 * The curation `next` with its metadata read from its blocks, except what history, or `operation` itself, decided.
 *
 * @param text the source
 * @param before the curation that `operation` led to `next` from, whose history is `entries`
 */
export const readAnew = (
  text: string,
  before: Curation,
  next: Curation,
  entries: readonly HistoryEntry[],
  operation: RecordedOperation,
): Curation => {
  const revision = (entries.at(-1)?.revision ?? 0) + 1;
  const last: DecidingEntry = { revision, operation, change: changeBetween(before, next) };
  const fresh = extractMetadata(text, next.blocks, next.edits);
  const metadata = metadataAnew(next.metadata, fresh, decidedFields([...entries, last]));
  return metadata === next.metadata ? next : { ...next, metadata };
};

/** As {@link readAnew} where the blocks are others now; otherwise `next`, the same object. */
export const following = (
  text: string,
  before: Curation,
  next: Curation,
  entries: readonly HistoryEntry[],
  operation: RecordedOperation,
): Curation => (next.blocks === before.blocks ? next : readAnew(text, before, next, entries, operation));

/** Whether blocks were changed after `revision`, so that a value that stood before it may be of other blocks. */
export const blocksChangedSince = (entries: readonly HistoryEntry[], revision: number): boolean =>
  entries.some((entry) => entry.revision > revision && entry.change.blocks !== undefined);

/** What two sides made of one source, and the history of each. */
export interface Joined {
  readonly base: Curation;
  readonly mine: Curation;
  readonly theirs: Curation;
  readonly myEntries: readonly DecidingEntry[];
  readonly theirEntries: readonly DecidingEntry[];
}

/** {@link mergeCurations}, with metadata read from the blocks where both sides changed some: neither read these. */
export const mergeFollowing = (
  text: string,
  { base, mine, theirs, myEntries, theirEntries }: Joined,
): Merged => {
  const merged = mergeCurations(base, mine, theirs);
  if (sameValue(base.blocks, mine.blocks) || sameValue(base.blocks, theirs.blocks)) return merged;
  const decided = new Set([...decidedFields(myEntries), ...decidedFields(theirEntries)]);
  const { curation } = merged;
  const metadata = metadataAnew(
    curation.metadata,
    extractMetadata(text, curation.blocks, curation.edits),
    decided,
  );
  return { ...merged, curation: metadata === curation.metadata ? curation : { ...curation, metadata } };
};
