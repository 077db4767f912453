/** Which tombstones one decision made: they have its time, its person and its reason, and can be had back as one. */
import { sameValue } from '../../core/model/same-value.ts';
import type { Tombstone } from '../../core/model/tombstone.ts';

/**
 * For the first of those that were removed together, the ids of them all; of what was removed alone, or taken down,
 * nothing is said.
 *
 * @param tombstones in the order in which they are shown
 */
export const removedTogether = (tombstones: readonly Tombstone[]): ReadonlyMap<string, readonly string[]> => {
  const together = new Map<string, readonly string[]>();
  let first: Tombstone | null = null;
  let ids: string[] = [];
  const end = (): void => {
    if (first !== null && ids.length > 1) together.set(first.id, ids);
  };
  for (const tombstone of tombstones) {
    if (tombstone.takenDown !== undefined) continue;
    const { at, by, reason } = tombstone;
    if (first !== null && sameValue({ at, by, reason }, { at: first.at, by: first.by, reason: first.reason }))
      ids.push(tombstone.id);
    else {
      end();
      first = tombstone;
      ids = [tombstone.id];
    }
  }
  end();
  return together;
};
