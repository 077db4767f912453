/** What the corpus-wide operations of an open corpus ask of it, and what they tell. */
import type { OperationLine } from '../../core/api-operations.ts';
import type { Corpus } from '../../core/model/corpus.ts';
import type { Agent } from '../../core/model/provenance.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Tell } from '../thread/standing-failures.ts';
import type { TakeOver } from './catching-up.ts';
import type { OperationFiles } from './operation-files.ts';

export interface OperationsOptions {
  readonly files: OperationFiles;
  readonly now: () => Date;
  readonly agent: () => Agent;
  readonly readOnly: () => Failure | null;
  /** Has dispatches take over what they are missing, once every dispatch is listed. */
  readonly takeOver: TakeOver;
  /** The same of dispatches that are listed, without waiting for others. */
  readonly takeOverNow: TakeOver;
  /** Whether a dispatch is removed. */
  readonly isHidden: (id: string) => boolean;
  /** Told which dispatches changed in the background, or null for any. */
  readonly changed: (ids: readonly string[] | null) => void;
  /** Told as open operations go on, and with none when the last one is settled; and which re-cleanings stand still. */
  readonly progress: (open: readonly OperationLine[], halted: readonly OperationLine[]) => void;
  /** Makes a new description of the corpus; comes back when it is on the disk. */
  readonly redescribe: (next: (corpus: Corpus) => Corpus) => Promise<unknown>;
  /** Told when dispatches begin to catch up in the background, and when that ends. */
  readonly working: (begins: boolean) => void;
  /** Told why dispatches cannot take over what was decided, and null once they can again. */
  readonly storage: Tell;
}
