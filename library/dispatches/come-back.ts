/**
 * Decisions of which only the program's own copy is left (`own-copies.ts`): it was killed between a sync client's
 * replacing of a history and its meeting it. The dispatch is taken into memory as it was then, and met with what is on
 * the disk as if the program had gone on.
 */
import { relate } from '../../core/history/merge-histories.ts';
import type { Files } from '../disk/files.ts';
import { failureOf } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import type { Serial } from '../thread/serial.ts';
import { type DispatchAtHand, GONE, snapshotStamp, stampOf } from './dispatch-at-hand.ts';
import { readDispatchFiles, storedOf } from './dispatch-files.ts';
import type { WritingOptions } from './dispatch-writing.ts';
import type { DispatchesAtHand } from './dispatches-at-hand.ts';
import { readHistory } from './history-file.ts';
import { printed } from './history-prints.ts';
import { readSource } from './originals.ts';
import type { OwnCopies } from './own-copies.ts';
import { recover } from './recovery.ts';

/** The stamp of a dispatch that is not as its files are. */
const NOT_THERE = 'kept outside; kept outside';

/**
 * The dispatch as the program's own copy has it; null where the corpus holds all of that, and `kept` where nothing is
 * left in the corpus that it could be met with: the copy stays then.
 */
const heldFromOwn = async (
  files: Files,
  folder: CorpusFolder,
  own: OwnCopies,
  id: string,
): Promise<DispatchAtHand | 'kept' | null> => {
  const copy = await own.read(id);
  const recovered = copy && recover(id, null, { ...copy, problem: null, torn: 0 });
  if (recovered === null) return null;
  if ((await stampOf(files, folder, id)) === GONE) return 'kept';
  const theirs = (await readHistory(files, folder.history(id)))?.entries ?? [];
  const relation = relate(printed(theirs), printed(recovered.entries), { base: null, theirsWait: false });
  // They go on from mine, or joined it: nothing of mine is missing.
  if (relation.kind === 'ahead' || relation.kind === 'joined') return null;
  const found = await readDispatchFiles(files, folder, id);
  const made = { ...recovered, snapshotHolds: false };
  return {
    store: found.store,
    stored: await storedOf(files, folder, found, made),
    text: await readSource(files, folder, recovered.dispatch.source),
    entries: recovered.entries,
    recovered: null,
    writer: null,
    damage: null,
    snapshotDamaged: found.snapshot !== null && 'problem' in found.snapshot,
    snapshotRevision: null,
    stamp: NOT_THERE,
    snapshotStamp: snapshotStamp(NOT_THERE),
    theirs: null,
  };
};

/**
 * Has decisions back that were acknowledged, and of which only the program's own copy is left. What cannot be is told,
 * and its copy stays.
 *
 * @param isTakenDown whether nothing of a dispatch may be kept
 */
export const comeBack = async (
  { files, folder, own, storage }: WritingOptions,
  serial: Serial,
  atHand: DispatchesAtHand,
  isTakenDown: (id: string) => boolean,
): Promise<void> => {
  const tell = storage('own-copies');
  for (const id of await own.left())
    await serial
      .run(id, async () => {
        const held = isTakenDown(id) ? null : await heldFromOwn(files, folder, own, id);
        if (held === 'kept') return;
        if (held === null) return own.discard(id);
        atHand.hold(held);
        await atHand.load(id);
      })
      .catch((error: unknown) => tell(failureOf(error)));
};
