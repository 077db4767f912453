/** What removing dispatches needs of the rest of an open corpus. */
import type { Agent, Decision } from '../core/model/provenance.ts';
import type { Failure } from '../core/model/result.ts';
import type { Tombstone } from '../core/model/tombstone.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import type { Files } from './files.ts';

/** What the list knows of a dispatch that is to be removed. */
export interface Listed {
  readonly name: string;
  readonly title: string;
  readonly sha256: string;
}

export interface RemovalOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  readonly now: () => Date;
  readonly agent: () => Agent;
  /** Throws where nothing may be written. */
  readonly requireWritable: () => void;
  readonly isWritable: () => boolean;
  readonly listed: (id: string) => Listed | undefined;
  /** Lets dispatches take over what was meant for them before they go. */
  readonly settle: (ids: readonly string[]) => Promise<void>;
  /** Writes every snapshot that waits. */
  readonly flush: () => Promise<void>;
  /** Takes a dispatch out of the list and out of memory. */
  readonly forget: (id: string) => Promise<void>;
  /** Has the history of a dispatch that comes back say so, where it can be read. */
  readonly answer: (tombstone: Tombstone, decided: Decision) => Promise<void>;
  /** Has dispatches take over what was decided on the corpus while they were hidden. */
  readonly takeOverMissed: (ids: readonly string[]) => Promise<void>;
  /** Takes a dispatch into the list again. */
  readonly relist: (id: string) => Promise<void>;
  /** Leaves no trace of forgotten dispatches in the index, nor in the program's own copies. */
  readonly scrub: () => Promise<void>;
  /**
   * Takes the words of dispatches that are taken down out of what the corpus keeps beside them, while they can be read.
   * Gives those that stay, because other dispatches have them.
   */
  readonly takeWordsDown: (ids: readonly string[]) => Promise<readonly string[]>;
  /**
   * Destroys what is kept aside of operations that may speak of what was taken down; gives the failures that name those
   * which cannot be read and may: of all, or of those that are known to be damaged.
   */
  readonly takeOperationsDown: (
    takenDown: readonly string[],
    of: 'all' | 'last',
  ) => Promise<readonly Failure[]>;
  /** Told as dispatches are destroyed: how many of how many. */
  readonly takingDown: (done: number, total: number) => void;
  /** Tells a failure that no call waits for. */
  readonly storage: (error: unknown) => void;
  /** Called once after each act. */
  readonly changed: () => void;
}
