/** What removing dispatches needs of the rest of an open corpus. */
import type { Agent, Decision } from '../../core/model/provenance.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Tombstone } from '../../core/model/tombstone.ts';
import type { Files } from '../disk/files.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import type { TellOf } from '../thread/standing-failures.ts';

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
  /** Takes dispatches out of the list at once, and out of memory. */
  readonly forget: (ids: readonly string[]) => Promise<void>;
  /** Opens what was decided on the corpus while dispatches were hidden for them: they take it over when they are read or written. */
  readonly openForMissed: (ids: readonly string[]) => Promise<void>;
  /** Has dispatches that come back take over what they are missing, and their histories say so, where they can be read. */
  readonly answer: (tombstones: readonly Tombstone[], decided: Decision) => Promise<void>;
  /** Has dispatches take over what was decided on the corpus while they were hidden. */
  readonly takeOverMissed: (ids: readonly string[]) => Promise<void>;
  /** Takes a dispatch into the list again, as its files are. */
  readonly relist: (id: string) => Promise<void>;
  /** Comes back when the list has all that was told to it. */
  readonly whenListed: () => Promise<void>;
  /** Whether every dispatch was looked at, so that what needs all of them can be done at once. */
  readonly isSurveyed: () => boolean;
  /** Comes back when every dispatch is known, or `cancelled` says that nobody waits. Fails with `no-corpus-open` where it is closed first. */
  readonly surveyed: (cancelled: () => boolean) => Promise<void>;
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
  /** Gives what failures are told with that no call waits for. */
  readonly storage: TellOf;
  /** Called once after each act. */
  readonly changed: () => void;
}
