/**
 * Which files among the originals dispatches were extracted from. Whether any other dispatch needs such a file can only be
 * told by asking all of them, and reading a hundred thousand as dispatches takes minutes: so the bytes of their two files
 * are looked through for digests first, no further than the answer needs, and those alone are read that name the one.
 */

import type { Files } from '../disk/files.ts';
import { bytesInPlace } from '../disk/read-in-place.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { mapLimited } from '../thread/serial.ts';
import { readDispatchFiles } from './dispatch-files.ts';

/** A file that a dispatch was extracted from. */
export interface KeptFile {
  readonly sha256: string;
  readonly name: string;
}

/** The file that a dispatch was extracted from, as its own files tell; none where it was a text of its own. */
export const containersOf = async (
  files: Files,
  folder: CorpusFolder,
  id: string,
): Promise<readonly KeptFile[]> => {
  const container = (await readDispatchFiles(files, folder, id)).recovered?.dispatch.source.container;
  return container === undefined ? [] : [{ sha256: container.sha256, name: container.name }];
};

const DIGEST = /"sha256"\s*:\s*"([0-9a-f]{64})"/g;
/** What begins a letter of ASCII that a program wrote by its number: what it says is no digest as it stands. */
const BY_NUMBER = '\\u00';
/** So many dispatches are looked through between two answers, and so many at a time. */
const TOGETHER = 256;
const WIDTH = 16;

export class ExtractedFrom {
  private readonly files: Files;
  private readonly folder: CorpusFolder;
  /** The dispatches that were not looked through yet. */
  private readonly rest: string[];
  /** Those that were, by the digests that stand in their files, that of their own source left out. */
  private readonly naming = new Map<string, string[]>();
  /** Those whose files have to be read to tell which digests stand there. */
  private unclear: string[] = [];
  /** Files that some dispatch was extracted from. */
  private readonly needed = new Set<string>();

  /** @param ids the dispatches that may be asked */
  constructor(files: Files, folder: CorpusFolder, ids: Iterable<string>) {
    this.files = files;
    this.folder = folder;
    this.rest = [...ids];
  }

  /** Whether any of the dispatches was extracted from the file with this digest. */
  async any(sha256: string): Promise<boolean> {
    for (;;) {
      await this.read(sha256);
      if (this.needed.has(sha256)) return true;
      const next = this.rest.splice(-TOGETHER);
      if (next.length === 0) return false;
      await mapLimited(next, WIDTH, (id) => this.lookThrough(id));
    }
  }

  /** Reads the dispatches that may have been extracted from it. */
  private async read(sha256: string): Promise<void> {
    const ids = [...(this.naming.get(sha256) ?? []), ...this.unclear];
    this.naming.delete(sha256);
    this.unclear = [];
    for (const id of ids)
      for (const container of await containersOf(this.files, this.folder, id))
        this.needed.add(container.sha256);
  }

  private async lookThrough(id: string): Promise<void> {
    const found = new Set<string>();
    for (const path of [this.folder.dispatch(id), this.folder.history(id)]) {
      const text = (await bytesInPlace(this.files, path)).toString('latin1');
      for (const [, digest = ''] of text.matchAll(DIGEST)) found.add(digest);
      if (text.includes(BY_NUMBER) && this.unclear.at(-1) !== id) this.unclear.push(id);
    }
    for (const digest of found) {
      if (digest.startsWith(id)) continue;
      const ids = this.naming.get(digest) ?? [];
      this.naming.set(digest, ids);
      ids.push(id);
    }
  }
}
