/** What is checked in the background once a corpus is open and its list whole, and how the window hears of what was found. */
import type { Event } from '../../core/api-events.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';
import { patient, unhurried } from '../disk/patient-files.ts';
import { lookAtRemoved } from './damage.ts';
import { AFTER_OPENING, Fixity } from './fixity.ts';

interface ChecksOptions {
  readonly files: Files;
  readonly now: () => Date;
  readonly emit: (event: Event) => void;
  /** Milliseconds after opening until it begins, where other than usual. */
  readonly checkAfter?: number | undefined;
}

/** Begins the checks of a corpus once its list is whole; where it may not be written, what was found is told and not kept. */
export const checksAfterOpening = (corpus: OpenCorpus, options: ChecksOptions): Fixity => {
  const { now, emit, checkAfter = AFTER_OPENING } = options;
  const files = unhurried(options.files);
  const tell = (ids: readonly string[]): void => emit({ type: 'outside', ids: [...ids] });
  const fixity = new Fixity({
    ...{ files, awaited: patient(options.files), now },
    folder: corpus.folder,
    size: () => corpus.index.totals().dispatches,
    reread: async (id) => {
      if (!corpus.index.has(id)) return;
      await corpus.reread(id);
      tell([id]);
    },
    lookAtRemoved: async (rest) => {
      if (await lookAtRemoved(files, corpus, rest)) tell([]);
    },
    lookAtOperations: async (rest) => {
      if (await corpus.operations.damaged.lookAtAll(rest)) tell([]);
    },
    writable: () => corpus.readOnly === null,
    after: checkAfter,
  });
  corpus.index.wholeOnce().then(
    () => fixity.start(),
    () => undefined,
  );
  return fixity;
};
