/** How the dispatches of an open corpus come into its list: as it is opened, and as each of them is read or decided on. */
import { catalogRecord } from '../catalog/record.ts';
import { behindStamp, type DispatchAtHand, lastingStamp } from '../dispatches/dispatch-at-hand.ts';
import { CorpusIndex } from '../indexing/corpus-index.ts';
import type { CorpusParts } from './corpus-parts.ts';
import type { OpenOptions } from './open-options.ts';

/** A corpus of at most so many dispatches is compared with its files before it is shown. */
const AT_ONCE = 1000;

export const openIndexOf = (corpus: CorpusParts, options: OpenOptions): Promise<CorpusIndex> => {
  const { files, now, session, dataFolder, compact, changed, storage } = options;
  const { folder, description, dispatches, removals } = corpus;
  return CorpusIndex.open({
    ...{ files, now, session, dataFolder, compact, changed, storage, folder },
    corpus: description.id,
    atOnce: AT_ONCE,
    writable: corpus.readOnly === null,
    readOnly: () => corpus.readOnly,
    isRemoved: (id) => removals.isHidden(id),
    removed: () => removals.hidden(),
    returned: (cancelled) => removals.returned(cancelled),
    isTakenDown: (id) => removals.isTakenDown(id),
    whileStill: (id, act) => dispatches.whileStill(id, act),
    refresh: (id) => dispatches.refresh(id),
  });
};

/** Takes a dispatch that became other into the list soon; where it is to be told, `changed` is called then. */
export const listSoon = (
  corpus: CorpusParts,
  held: DispatchAtHand,
  changed: (ids: readonly string[]) => void,
): void => {
  const { dispatches, operations, removals } = corpus;
  const { id } = held.stored;
  if (removals.has(id)) return;
  const isTold = !corpus.isQuiet && !operations.isTakingOver(id) && !removals.isHidden(id);
  removals.arrived(id);
  corpus.index.listed.putSoon(
    id,
    // As it stands by then: it may have been decided on once more.
    () => ({
      record: catalogRecord(held.stored, held.text, held.damage),
      stamp: dispatches.isBehind(id) ? behindStamp(lastingStamp(held.stamp)) : lastingStamp(held.stamp),
    }),
    () => {
      if (isTold) changed([id]);
    },
  );
  operations.askAgain(id);
};
