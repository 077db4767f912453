/**
 * Whether an open corpus may be written: by its lock, by the version of its description, by the disk. Why it may not
 * is told for as long as it is open; a lock that another program took over ends the right at once.
 */
import { CORPUS_VERSION } from '../../core/model/corpus.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Files } from '../disk/files.ts';
import { failureOf, isFolder, LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import type { CorpusPlaces } from './corpus-places.ts';
import { Lock } from './lock.ts';

export interface WriteAccessOptions {
  readonly files: Files;
  readonly places: CorpusPlaces;
  readonly folder: CorpusFolder;
  readonly session: string;
  readonly now: () => Date;
  /** Called when another program took the lock over; comes back when the list can be read again. */
  readonly lost: () => Promise<void>;
}

export class WriteAccess {
  private readonly options: WriteAccessOptions;
  private lock: Lock | null = null;
  private blocked: Failure | null = null;
  /** What follows from the loss of the lock. */
  private left: Promise<void> = Promise.resolve();

  constructor(options: WriteAccessOptions) {
    this.options = options;
  }

  /** Why nothing may be written, or null. */
  get failure(): Failure | null {
    return this.blocked;
  }

  /** Throws why nothing may be written. */
  require(): void {
    if (this.blocked !== null) throw new LibraryFailure(this.blocked.code, this.blocked.details);
  }

  /**
   * Comes back where the corpus may be written now: the lock is still ours, also after the computer slept, and the
   * folder is there, and no other in its place. Throws why not.
   */
  async confirm(): Promise<void> {
    this.require();
    await this.options.places.require(this.options.folder.path);
    await this.lock?.confirm();
    this.require();
  }

  /**
   * Notices where another program took the lock over while this one stood still, and waits until the list can be read
   * again. Not to be called while a dispatch is held back from others: the list may wait for it.
   */
  async look(): Promise<void> {
    if (this.blocked === null) await this.lock?.look();
    await this.left;
  }

  /** Takes the lock of a corpus whose description has a version. */
  async take(version: number): Promise<void> {
    const { files, places, folder, session, now } = this.options;
    if (version > CORPUS_VERSION) {
      const details = { path: folder.path, version, known: CORPUS_VERSION };
      this.blocked = { code: 'corpus-newer', details };
      return;
    }
    const lost = (failure: Failure): void => {
      this.blocked = failure;
      this.left = this.options.lost();
    };
    try {
      await places.hold(folder.path, async () => (await this.lock?.isHeld()) ?? false);
      const taken = await Lock.take({ files, path: folder.lock, session, now, lost });
      if (taken instanceof Lock) this.lock = taken;
      else this.blocked = taken;
      if (this.lock === null) places.letGo(folder.path);
    } catch (error) {
      places.letGo(folder.path);
      if (isFolder(error)) this.blocked = { code: 'lock-is-folder', details: { path: folder.lock } };
      else this.refuse(error);
    }
  }

  /** Writes what opening made or migrated; where that cannot be written the corpus is read-only. */
  async settle(write: () => Promise<void>): Promise<void> {
    if (this.blocked !== null) return;
    try {
      await write();
    } catch (error) {
      this.refuse(error);
      await this.giveBack();
    }
  }

  /** Gives the lock back. */
  async giveBack(): Promise<void> {
    await this.lock?.release();
    this.lock = null;
    this.options.places.letGo(this.options.folder.path);
  }

  /** Ends the right to write with the corpus. */
  async end(): Promise<void> {
    await this.giveBack();
    this.blocked = { code: 'no-corpus-open', details: {} };
  }

  private refuse(error: unknown): void {
    const { code, details } = failureOf(error);
    const { file = this.options.folder.path, reason = code } = details;
    this.blocked = { code: 'corpus-read-only', details: { file, reason } };
  }
}
