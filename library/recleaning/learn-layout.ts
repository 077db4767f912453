/** The job that learns from the reviewed dispatches of a corpus, whose blocks somebody looked at, how it is laid out. */
import { LEAST_REVIEWED, type LearnResult } from '../../core/api-jobs.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { areBlocksLookedAt } from '../../core/history/blocks-looked-at.ts';
import { blockF1, exactShare } from '../../core/segmentation/learning/agreement.ts';
import type { Example } from '../../core/segmentation/learning/learn.ts';
import type { Learning } from '../cleaning/layout-learning.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';
import { readDispatchFiles, recoveredOr } from '../dispatches/dispatch-files.ts';
import { readSource } from '../dispatches/originals.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import type { Task } from '../thread/jobs.ts';
import { mapLimited } from '../thread/serial.ts';

const READ_WIDTH = 8;

/**
 * Learns. Dispatches that cannot be read are failures of the task, and are not learned from. Fails with `too-few-reviewed`; gives null where it was cancelled.
 */
export const learnLayout = async (
  files: Files,
  corpus: OpenCorpus,
  learning: Learning,
  task: Task,
): Promise<LearnResult | null> => {
  const ids = corpus.catalog.listing.ids({ ...EVERYTHING, statuses: ['reviewed'] });
  let leftOut = 0;
  const read = async (id: string): Promise<readonly Example[]> => {
    if (task.cancelled()) return [];
    try {
      return await corpus.dispatches.whileStill(id, async () => {
        const { dispatch, entries } = recoveredOr(id, await readDispatchFiles(files, corpus.folder, id));
        if (!areBlocksLookedAt(entries)) {
          leftOut++;
          return [];
        }
        const text = await readSource(files, corpus.folder, dispatch.source);
        const blocks = dispatch.blocks.map(({ from, to, role }) => ({ from, to, role }));
        return [{ text, blocks }];
      });
    } catch (error) {
      task.fail({ file: corpus.catalog.get(id)?.item.name ?? id, error: failureOf(error) });
      return [];
    }
  };
  const examples = (await mapLimited(ids, READ_WIDTH, read)).flat();
  if (task.cancelled()) return null;
  if (examples.length < LEAST_REVIEWED)
    throw new LibraryFailure('too-few-reviewed', {
      ...{ reviewed: examples.length, leftOut, least: LEAST_REVIEWED },
    });
  const learned = await learning({ examples, current: corpus.description.weights }, (done) => {
    task.progress(Math.floor(done * examples.length), examples.length, null);
    return !task.cancelled();
  });
  if (learned === null) return null;
  const { weights, learnedFrom, before, after } = learned;
  return {
    kind: 'learn',
    learnedFrom,
    heldBack: before.dispatches,
    leftOut,
    before: { exact: exactShare(before), blocks: blockF1(before) },
    after: { exact: exactShare(after), blocks: blockF1(after) },
    weights,
  };
};
