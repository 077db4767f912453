/**
 * What the program cannot keep of its own: settings, the corpora opened before, the sample. A folder that cannot be
 * written is no reason to refuse the work on a corpus elsewhere, but a person is to know what the next start will have
 * forgotten.
 */
import type { Failure } from '../../core/model/result.ts';
import { LibraryFailure } from '../errors.ts';

/** What a disk or a folder says that cannot be written. */
const OF_THE_DISK: ReadonlySet<string> = new Set<Failure['code']>([
  'disk-full',
  'disk-read-only',
  'disk-error',
  'target-not-writable',
  'too-many-open-files',
]);

export class OwnFolder {
  private latest: Failure | null = null;

  /** Why the last thing to be kept could not be; null where it is. */
  get failure(): Failure | null {
    return this.latest;
  }

  /** Does what writes in the folder, and remembers how that ended. Fails as `act` does. */
  async writing<T>(act: () => Promise<T>): Promise<T> {
    try {
      const done = await act();
      this.latest = null;
      return done;
    } catch (error) {
      if (error instanceof LibraryFailure && OF_THE_DISK.has(error.failure.code)) this.latest = error.failure;
      throw error;
    }
  }

  /** The same for what the program can do without: where the folder cannot be written, it comes back all the same. */
  async trying(act: () => Promise<void>): Promise<void> {
    try {
      await this.writing(act);
    } catch (error) {
      if (!(error instanceof LibraryFailure) || error.failure !== this.latest) throw error;
    }
  }
}
