/**
 * What was decided last in the dispatches of a corpus: the last entry of the histories that were written last, told by
 * the times of their files, so that nothing but the histories shown is read.
 */
import type { LatestDecision } from '../../core/api-operations.ts';
import type { Files } from '../disk/files.ts';
import { failureOf, isMissing, LibraryFailure } from '../errors.ts';
import { mapLimited } from '../thread/serial.ts';
import type { OpenCorpus } from './open-corpus.ts';

const WIDTH = 16;

/** When a history was last written, in milliseconds; 0 where there is none. */
const writtenAt = async (files: Files, path: string): Promise<number> => {
  try {
    return (await files.info(path)).modified;
  } catch (error) {
    if (isMissing(error)) return 0;
    throw error;
  }
};

/**
 * A page of dispatches, the one decided last first, with what was decided there last. One whose history cannot be read
 * is left out of its page.
 */
export const latestDecisions = async (
  files: Files,
  corpus: OpenCorpus,
  ids: readonly string[],
  offset: number,
  limit: number,
): Promise<{ total: number; items: LatestDecision[] }> => {
  const timed = await mapLimited(ids, WIDTH, async (id) => ({
    id,
    time: await writtenAt(files, corpus.folder.history(id)),
  }));
  const page = timed.toSorted((a, b) => b.time - a.time).slice(offset, offset + limit);
  const items = await mapLimited(page, WIDTH, async ({ id }): Promise<LatestDecision | null> => {
    try {
      const line = (await corpus.dispatches.history(id)).at(-1);
      const item = corpus.catalog.get(id)?.item;
      if (line === undefined || item === undefined) return null;
      return { id, name: item.name, title: item.title, line };
    } catch (error) {
      if (error instanceof LibraryFailure && failureOf(error).code.startsWith('dispatch-')) return null;
      throw error;
    }
  });
  return { total: timed.length, items: items.filter((item) => item !== null) };
};
