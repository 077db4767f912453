/** What an import is given by whoever starts it. */
import type { Agent } from '../../core/model/provenance.ts';
import type { Cleaning } from '../cleaning/cleaning.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';

export interface ImportOptions {
  readonly files: Files;
  readonly corpus: OpenCorpus;
  readonly cleaning: Cleaning;
  readonly agent: () => Agent;
  readonly now: () => Date;
  /** Whether the files were sent by a window, so that their folders and dates are the program's own. */
  readonly uploaded: boolean;
}
