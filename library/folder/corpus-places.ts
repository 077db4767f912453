/**
 * The file system as the program has it while it writes corpora: in the folder of one, nothing is written, made or removed
 * where that folder is gone (a drive was taken out, somebody moved it), or where another stands in its place, such as the
 * empty one that an unmounted drive leaves behind. A decision acknowledged there would be on another disk, in the way of
 * the corpus when it comes back. Every call that changes something asks, so that no caller can forget to.
 */
import { sep } from 'node:path';
import type { Files } from '../disk/files.ts';
import { isMissing, LibraryFailure, throwReading } from '../errors.ts';

interface Place {
  /** The folder that stood there when the corpus was opened, or when it was last seen to be it. */
  identity: string;
  /** Whether what stands there now holds our lock: a drive that comes back may have another number. */
  readonly holdsLock: () => Promise<boolean>;
}

export class CorpusPlaces {
  /** The file system to be used wherever a corpus may be written. */
  readonly files: Files;
  private readonly base: Files;
  private readonly held = new Map<string, Place>();

  /** @param base the file system itself */
  constructor(base: Files) {
    this.base = base;
    const asking =
      <A extends readonly unknown[], R>(act: (path: string, ...rest: A) => Promise<R>) =>
      async (path: string, ...rest: A): Promise<R> => {
        await this.requireFor(path);
        return act(path, ...rest);
      };
    this.files = {
      ...base,
      makeFolder: asking(base.makeFolder),
      create: asking(base.create),
      append: asking(base.append),
      truncate: asking(base.truncate),
      rename: async (from, to) => {
        await this.requireFor(from);
        await this.requireFor(to);
        return base.rename(from, to);
      },
      remove: asking(base.remove),
      removeFolder: asking(base.removeFolder),
      makeReadOnly: asking(base.makeReadOnly),
    };
  }

  /** Takes note of the folder at a path, in which a corpus is about to be written. Fails with `corpus-missing`. */
  async hold(path: string, holdsLock: () => Promise<boolean>): Promise<void> {
    this.held.set(path, { identity: await this.identityOf(path), holdsLock });
  }

  /** The corpus at a path is written no more. */
  letGo(path: string): void {
    this.held.delete(path);
  }

  /** Fails with `corpus-missing` or `corpus-elsewhere` where the folder that is held is not there. */
  async require(path: string): Promise<void> {
    const place = this.held.get(path);
    if (place === undefined) return;
    const identity = await this.identityOf(path);
    if (identity === place.identity) return;
    if (!(await place.holdsLock())) throw new LibraryFailure('corpus-elsewhere', { path });
    place.identity = identity;
  }

  private async requireFor(path: string): Promise<void> {
    for (const folder of this.held.keys())
      if (path === folder || path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`))
        await this.require(folder);
  }

  private async identityOf(path: string): Promise<string> {
    try {
      return (await this.base.info(path)).identity;
    } catch (error) {
      if (isMissing(error)) throw new LibraryFailure('corpus-missing', { path });
      return throwReading(error, path);
    }
  }
}
