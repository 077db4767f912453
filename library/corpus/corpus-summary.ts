/** What a window is told of an open corpus. */
import type { CorpusSummary } from '../../core/api-values.ts';
import type { OpenCorpus } from './open-corpus.ts';

/** @param sample whether it is the one made from the dispatches that come with the program */
export const summaryOf = (corpus: OpenCorpus, sample: boolean): CorpusSummary => {
  const { title, language, rights } = corpus.description;
  return {
    path: corpus.folder.path,
    ...{ title, language, rights },
    ...corpus.index.totals(),
    removed: corpus.removals.size,
    index: corpus.index.state,
    comingBack: corpus.removals.comingBack,
    takingDown: corpus.removals.takingDown,
    readOnly: corpus.readOnly,
    sample,
  };
};
