/** What an open corpus is given by whoever opens it, and whom it tells what happens. */
import type { OperationLine } from '../../core/api-operations.ts';
import type { Agent } from '../../core/model/provenance.ts';
import type { Compact } from '../catalog/database.ts';
import type { Files } from '../disk/files.ts';
import type { CorpusPlaces } from '../folder/corpus-places.ts';
import type { TellOf } from '../thread/standing-failures.ts';

export interface OpenOptions {
  readonly files: Files;
  /** Where corpora are written, as `files` has it. */
  readonly places: CorpusPlaces;
  readonly now: () => Date;
  readonly agent: () => Agent;
  /** Tells this run of the program, for the lock. */
  readonly session: string;
  /** The program's own folder, for the index of a corpus that cannot be written; null for indexes in memory. */
  readonly dataFolder: string | null;
  /** Writes an index anew in another thread; null where there is none for that. */
  readonly compact: Compact | null;
  /** The program's own folder, for copies of the histories that are being decided on. */
  readonly ownFolder: string;
  /** These dispatches changed, or, where null, any. */
  readonly changed: (ids: readonly string[] | null) => void;
  /** Gives what failures are told with that no call waits for. */
  readonly storage: TellOf;
  /** The description changed. */
  readonly described: () => void;
  /** These dispatches were changed by something outside. */
  readonly outside: (ids: readonly string[]) => void;
  /** An older copy of this dispatch was put back: so many decisions were set aside, in a file by its path in the corpus. */
  readonly setAside: (id: string, decisions: number, file: string) => void;
  /** Told as dispatches that are taken down are destroyed: how many of how many. */
  readonly takingDown: (done: number, total: number) => void;
  /** Told as dispatches take over corpus-wide operations. */
  readonly operations: (open: readonly OperationLine[], halted: readonly OperationLine[]) => void;
}
