/** Files that a window sends in parts, gathered in the data folder until their import starts. */
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { andClose, makeFolder } from './durable-write.ts';
import { LibraryFailure, throwWriting } from './errors.ts';
import type { Files } from './files.ts';
import { isAlive } from './lock.ts';

/** Where they lie in the program's own folder, each run's in a folder named by it. */
export const uploadsFolder = (dataFolder: string): string => join(dataFolder, 'uploads');

/** The name of a run's folder there: it says which process gathers in it. */
export const uploadsName = (session: string): string => `${process.pid}-${session}`;

/** Whether a folder of that name is of another run that lives still. */
export const isOfOtherRun = (name: string): boolean => {
  const holder = Number(/^(\d+)-/.exec(name)?.[1] ?? 0);
  return holder > 0 && holder !== process.pid && isAlive(holder);
};

const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;

/** A name as a path inside the batch's folder: no step upwards, nothing that a system takes for more than a name. */
const safePath = (name: string): string => {
  const steps = name
    .split(/[\\/]+/)
    .filter((step) => step !== '' && step !== '.' && step !== '..')
    .map((step) => step.replace(/[:*?"<>|\p{Cc}]/gu, '_'));
  if (steps.length === 0) throw new LibraryFailure('bad-request', { reason: 'file name' });
  return join(...steps);
};

export class Uploads {
  private readonly files: Files;
  private readonly folder: string;
  private readonly batches = new Map<string, string>();

  /** @param folder where batches are gathered; it belongs to this object alone */
  constructor(files: Files, folder: string) {
    this.files = files;
    this.folder = folder;
  }

  /** Adds bytes to a file of a batch. Fails with `bad-request` where they are no base64. */
  async stage(batch: string, name: string, base64: string, append: boolean): Promise<void> {
    if (!BASE64.test(base64)) throw new LibraryFailure('bad-request', { reason: 'base64' });
    const folder = this.batches.get(batch) ?? join(this.folder, randomUUID());
    this.batches.set(batch, folder);
    const path = join(folder, safePath(name));
    try {
      await makeFolder(this.files, join(path, '..'));
      if (!append) await this.files.removeFolder(path);
      await andClose(await this.files.append(path), (file) => file.write(Buffer.from(base64, 'base64')));
    } catch (error) {
      throwWriting(error, name);
    }
  }

  /** The folder of a batch, which the caller then owns. Fails with `nothing-to-import` where there is none. */
  take(batch: string): string {
    const folder = this.batches.get(batch);
    if (folder === undefined) throw new LibraryFailure('nothing-to-import', { file: batch });
    this.batches.delete(batch);
    return folder;
  }

  /** Removes a batch that was imported, or all that was ever gathered. */
  discard(folder: string = this.folder): Promise<void> {
    return this.files.removeFolder(folder);
  }
}
