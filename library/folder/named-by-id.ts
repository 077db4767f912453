/**
 * The files in the folders of a corpus that are named by the id of a dispatch, whatever stands behind it: the corpus's own,
 * copies of them that were kept aside or that an editor or a sync client made beside them, and temporary files. Each folder
 * is listed once: where many dispatches were taken down, asking it for each of them again would take the square of the time.
 */
import { join } from 'node:path';
import type { Files } from '../disk/files.ts';
import { namesIn } from './dispatch-ids.ts';

/** Ids have one length, so none begins with another. */
const BEGINNING = /^\.?([0-9a-f]{16})/;

export class NamedById {
  private readonly files: Files;
  private readonly read = new Map<string, readonly string[]>();
  private readonly listed = new Map<string, ReadonlyMap<string, readonly string[]>>();

  constructor(files: Files) {
    this.files = files;
  }

  /** The paths of those in a folder that belong to a dispatch, as the folder was when it was first asked for. */
  async in(folder: string, id: string): Promise<readonly string[]> {
    const known = this.listed.get(folder) ?? (await this.list(folder));
    return (known.get(id) ?? []).map((name) => join(folder, name));
  }

  /** The names in a folder as it was when it was first asked for. */
  async names(folder: string): Promise<readonly string[]> {
    const known = this.read.get(folder) ?? (await namesIn(this.files, folder));
    this.read.set(folder, known);
    return known;
  }

  private async list(folder: string): Promise<ReadonlyMap<string, readonly string[]>> {
    const byId = new Map<string, string[]>();
    for (const name of await this.names(folder)) {
      const id = BEGINNING.exec(name)?.[1];
      if (id === undefined) continue;
      const names = byId.get(id) ?? [];
      byId.set(id, names);
      names.push(name);
    }
    this.listed.set(folder, byId);
    return byId;
  }
}
