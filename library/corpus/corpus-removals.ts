/** What removing a dispatch, having it back and taking it down mean for the rest of an open corpus. */
import type { HistoryEntry } from '../../core/history/entry.ts';
import type { Files } from '../disk/files.ts';
import { GONE, stampOf } from '../dispatches/dispatch-at-hand.ts';
import { readDispatchFiles } from '../dispatches/dispatch-files.ts';
import { failureOf } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { requireDisk } from '../operations/catching-up.ts';
import { removeInPassing } from '../own/in-passing.ts';
import { answerRemovals } from '../removal/removal-answer.ts';
import { Removals } from '../removal/removals.ts';
import { takeWordsDown } from '../removal/takedown-words.ts';
import { mapLimited } from '../thread/serial.ts';
import type { Tell } from '../thread/standing-failures.ts';
import type { CorpusParts } from './corpus-parts.ts';
import type { OpenOptions } from './open-options.ts';

/** So many are let go of at a time. */
const FORGOTTEN = 8;

/**
 * Takes the words of dispatches that are taken down out of what the corpus keeps beside the dispatches. `where` is the
 * folder in which they can be read: its own, or that of a copy that is joined. Gives the words that stay.
 */
export const takeWordsDownIn = async (
  files: Files,
  corpus: CorpusParts,
  where: CorpusFolder,
  ids: readonly string[],
): Promise<readonly string[]> => {
  if (ids.length === 0) return [];
  // What no other dispatch says is known once every one is.
  await corpus.index.whole();
  await corpus.learning.flush();
  const { folder, operations, removals } = corpus;
  return takeWordsDown(
    {
      ...{ files, folder, operations },
      catalog: () => corpus.catalog,
      redescribe: (next) => corpus.redescribe(next),
      isTakenDown: (id) => removals.isTakenDown(id),
    },
    where,
    ids,
  );
};

/** Opens the operations that passed dispatches by while they were removed. */
const openForMissed = (
  files: Files,
  { folder, operations }: CorpusParts,
  ids: readonly string[],
  among?: ReadonlySet<string>,
): Promise<void> => {
  const historyOf = async (id: string): Promise<readonly HistoryEntry[] | null> =>
    (await readDispatchFiles(files, folder, id)).recovered?.entries ?? null;
  return operations.openForMissed(ids, historyOf, among);
};

/** Has dispatches that come back take over what passed them by while they were removed. */
const takeOverMissed = async (
  files: Files,
  corpus: CorpusParts,
  ids: readonly string[],
  among?: ReadonlySet<string>,
): Promise<void> => {
  await openForMissed(files, corpus, ids, among);
  requireDisk(await corpus.dispatches.catchUpTogether(ids));
};

/**
 * The same at opening, for those whose tombstones something outside deleted while no program had the corpus open. What
 * cannot be read or written then is told, and asked again at the next opening.
 */
export const takeOverMissedAtOpening = async (
  files: Files,
  corpus: CorpusParts,
  tell: Tell,
): Promise<void> => {
  const { folder, operations, removals } = corpus;
  try {
    const back: string[] = [];
    const passing = await operations.passing();
    for (const id of passing.dispatches)
      if (!removals.has(id) && (await stampOf(files, folder, id)) !== GONE) back.push(id);
    if (back.length > 0) await takeOverMissed(files, corpus, back, passing.operations);
  } catch (error) {
    tell(failureOf(error));
  }
};

export const removalsOf = (corpus: CorpusParts, options: OpenOptions): Removals => {
  const { files, now, agent, changed, ownFolder, session, takingDown, storage } = options;
  const { folder } = corpus;
  return new Removals({
    ...{ files, folder, now, agent, takingDown, storage },
    requireWritable: () => corpus.requireWritable(),
    isWritable: () => corpus.readOnly === null,
    listed: (id) => {
      const { item, sha256 } = corpus.catalog.get(id) ?? {};
      return item && sha256 !== undefined ? { name: item.name, title: item.title, sha256 } : undefined;
    },
    settle: (ids) => corpus.operations.settleIn(ids),
    flush: () => corpus.dispatches.flush(),
    forget: async (ids) => {
      corpus.index.hide(ids);
      const { dispatches, removals } = corpus;
      await mapLimited(await dispatches.atHandOf(ids), FORGOTTEN, (id) =>
        removals.isTakenDown(id) ? dispatches.destroy(id) : dispatches.forget(id),
      );
    },
    openForMissed: (ids) => openForMissed(files, corpus, ids),
    answer: (tombstones, decided) => answerRemovals(corpus.dispatches, tombstones, decided),
    scrub: async () => {
      await corpus.index.scrub();
      await removeInPassing(files, ownFolder, session, now);
      await corpus.dispatches.takeDown((id) => corpus.removals.isTakenDown(id));
    },
    takeWordsDown: (ids) => takeWordsDownIn(files, corpus, folder, ids),
    takeOperationsDown: (takenDown, of) => corpus.operations.takeUnreadDown(takenDown, of),
    takeOverMissed: (ids) => takeOverMissed(files, corpus, ids),
    isSurveyed: () => corpus.index.isSurveyed,
    surveyed: (cancelled) => corpus.index.whole(cancelled),
    whenListed: () => corpus.index.listed.idle(),
    relist: async (id) => {
      await corpus.index.reread(id);
      corpus.operations.askAgain(id);
    },
    changed: () => changed(null),
  });
};
