/** What history says of dispatches that come back: who had removed them, so that no other copy takes them out again. */
import { isRemovalAnswered } from '../../core/history/removal-answered.ts';
import type { Decision } from '../../core/model/provenance.ts';
import type { Tombstone } from '../../core/model/tombstone.ts';
import type { DispatchStore } from '../dispatches/dispatch-store.ts';
import { requireDisk } from '../operations/catching-up.ts';

/**
 * Records that dispatches come back, once they have taken over what was decided on the corpus; one that cannot be read
 * comes back as it is, damaged. Fails with what the disk says.
 */
export const answerRemovals = async (
  dispatches: DispatchStore,
  tombstones: readonly Tombstone[],
  decided: Decision,
): Promise<void> => {
  const removed = new Map(tombstones.map((tombstone) => [tombstone.id, tombstone]));
  const outcomes = await dispatches.catchUpTogether([...removed.keys()], ({ stored, entries }) => {
    const tombstone = removed.get(stored.id);
    if (tombstone === undefined || isRemovalAnswered(entries, tombstone)) return null;
    const { by, at, reason } = tombstone;
    const operation = { type: 'restore', removed: { by, at }, reason } as const;
    return { operation, curation: stored, change: {}, decided };
  });
  requireDisk(outcomes);
};
