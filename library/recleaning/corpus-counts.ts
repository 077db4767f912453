/**
 * In how many dispatches of a corpus each word stands that the lexicon lacks, as evidence for cleaning again. Counted
 * from the sources, all of them, before the first dispatch is cleaned: so neither the order of dispatches nor what was
 * decided changes what is found, and cleaning again a second time finds the same. Import has no such counts, because
 * what is imported first would be cleaned by other evidence than what comes last.
 */
import { EVERYTHING } from '../../core/everything.ts';
import type { Failure } from '../../core/model/result.ts';
import { countedWords, partedIn } from '../../core/spacing/words/corpus-forms.ts';
import type { Cleaning } from '../cleaning/cleaning.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import { failureOf, isOfCorpus, LibraryFailure } from '../errors.ts';
import { isOfADispatch } from '../operations/catching-up.ts';
import type { Task } from '../thread/jobs.ts';
import { mapLimited } from '../thread/serial.ts';
import { giveWay } from '../thread/turns.ts';

/** As many dispatches again as threads, so that reading goes on beside counting. */
const AHEAD = 2;

const count = (counts: Map<string, number>, forms: Iterable<string>): void => {
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
};

export interface CorpusCounts {
  /** The words that stand in enough dispatches, with how many. */
  readonly counts: ReadonlyMap<string, number>;
  /** The dispatches of which the task was told that they could not be counted. */
  readonly told: ReadonlySet<string>;
}

/**
 * Counts the words of the corpus. A dispatch that is damaged counts for nothing here, which the list tells; one that the
 * disk did not give is a failure of the task, since with it more might have been found. Empty where the work was
 * cancelled.
 */
export const corpusCounts = async (
  corpus: OpenCorpus,
  cleaning: Cleaning,
  task: Task,
): Promise<CorpusCounts> => {
  const told = new Set<string>();
  const tell = (id: string, failure: Failure): void => {
    if (told.has(id) || isOfADispatch(failure)) return;
    told.add(id);
    task.fail({ file: corpus.catalog.get(id)?.item.name ?? id, error: failure });
  };
  const ids = corpus.catalog.listing.ids(EVERYTHING);
  const forms = new Map<string, number>();
  const parted = new Map<string, number>();
  let done = 0;
  const forEachText = (act: (text: string) => Promise<void> | void): Promise<unknown> =>
    mapLimited(ids, cleaning.width + AHEAD, async (id) => {
      if (task.cancelled()) return;
      await giveWay();
      try {
        await act((await corpus.dispatches.look(id)).text);
      } catch (error) {
        if (error instanceof LibraryFailure && isOfCorpus(error)) throw error;
        tell(id, failureOf(error));
      }
      task.progress(++done, 2 * ids.length, null);
    });
  await forEachText(async (text) => count(forms, await cleaning.forms(text)));
  // Most forms stand in one dispatch only, and need not be sought again.
  for (const [form, dispatches] of forms) if (dispatches === 1) forms.delete(form);
  if (forms.size > 0) await forEachText((text) => count(parted, partedIn(text, forms)));
  return { counts: task.cancelled() ? new Map() : countedWords(forms, parted), told };
};
