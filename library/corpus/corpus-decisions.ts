/** What a decision on the whole corpus, and its being taken over by one dispatch after another, mean for the rest of an open one. */
import { CorpusOperations } from '../operations/corpus-operations.ts';
import { OperationFiles } from '../operations/operation-files.ts';
import type { CorpusParts } from './corpus-parts.ts';
import type { OpenOptions } from './open-options.ts';

export const operationsOf = (corpus: CorpusParts, options: OpenOptions): CorpusOperations => {
  const { files, now, agent, storage, changed, operations: progress } = options;
  return new CorpusOperations({
    ...{ now, agent, changed, progress },
    storage: storage('operations'),
    files: new OperationFiles(files, corpus.folder),
    readOnly: () => corpus.readOnly,
    redescribe: (next) => corpus.redescribe(next),
    isHidden: (id) => corpus.removals.isHidden(id),
    working: (begins) => corpus.index.listed.tell((catalog) => catalog.expectMany(begins)),
    takeOver: async (ids) => {
      // While the index is made anew, one that is not listed would seem to be gone.
      await corpus.index.whole();
      return corpus.dispatches.catchUpTogether(ids.filter((id) => corpus.index.has(id)));
    },
    takeOverNow: (ids) => corpus.dispatches.catchUpTogether(ids),
  });
};
