/** What history says of a dispatch that comes back: who had removed it, so that no other copy takes it out again. */
import { isRemovalAnswered } from '../core/history/removal-answered.ts';
import type { Decision } from '../core/model/provenance.ts';
import type { Tombstone } from '../core/model/tombstone.ts';
import { isOfADispatch } from './catching-up.ts';
import type { DispatchStore } from './dispatch-store.ts';
import { failureOf } from './errors.ts';

/** Records that a dispatch comes back; one that cannot be read comes back as it is, damaged. */
export const answerRemoval = async (
  dispatches: DispatchStore,
  { id, by, at, reason }: Tombstone,
  decided: Decision,
): Promise<void> => {
  try {
    await dispatches.amend(id, async ({ stored, entries }) => {
      if (isRemovalAnswered(entries, { by, at })) return null;
      const operation = { type: 'restore', removed: { by, at }, reason } as const;
      return { operation, curation: stored, change: {}, decided };
    });
  } catch (error) {
    if (!isOfADispatch(failureOf(error))) throw error;
  }
};
