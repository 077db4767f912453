/**
 * The parts of an open corpus that need one another: what happens to a dispatch changes the list, and what is decided on the
 * corpus changes dispatches. Each is made by a module that says what it asks of the others; the open corpus has them all.
 */
import type { Corpus } from '../../core/model/corpus.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { DispatchStore } from '../dispatches/dispatch-store.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import type { CorpusOperations } from '../operations/corpus-operations.ts';
import type { Removals } from '../removal/removals.ts';
import type { Learning } from './learning.ts';

export interface CorpusParts {
  readonly folder: CorpusFolder;
  readonly description: Corpus;
  /** Why nothing may be written, or null. */
  readonly readOnly: Failure | null;
  readonly dispatches: DispatchStore;
  readonly operations: CorpusOperations;
  readonly removals: Removals;
  readonly learning: Learning;
  /** Whether there is a list yet: not while the corpus is being opened. */
  readonly hasIndex: boolean;
  readonly index: CorpusIndex;
  readonly catalog: Catalog;
  /** Whether what dispatches become is told at the end of work on many. */
  readonly isQuiet: boolean;
  readonly requireWritable: () => void;
  readonly confirmWritable: () => Promise<void>;
  readonly redescribe: (next: (corpus: Corpus) => Corpus) => Promise<Corpus>;
}
