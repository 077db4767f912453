/** How an index fails: whoever holds it makes another. */
import { LibraryFailure } from '../errors.ts';

/** The index cannot be read or written: a full disk, a file that something outside spoilt, SQLite that does not run. */
export class IndexFailure extends LibraryFailure {
  constructor(cause: unknown) {
    super('index-failed', { reason: cause instanceof Error ? cause.message : String(cause) }, { cause });
    this.name = 'IndexFailure';
  }
}
