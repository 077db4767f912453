/** Files that a window sends in parts, gathered in the data folder until their import starts. */
import { randomUUID } from 'node:crypto';
import { join, sep } from 'node:path';
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

/** A folder of a batch: whatever names files were sent under, no two of them are in each other's way here. */
interface Layer {
  readonly path: string;
  readonly files: Set<string>;
  readonly folders: Set<string>;
}

/** The folders above a path. */
const above = (path: string): readonly string[] => {
  const steps = path.split(sep);
  return steps.slice(1).map((_, i) => steps.slice(0, i + 1).join(sep));
};

/** What a path is to a disk that tells neither case nor composition apart. */
const folded = (path: string): string => path.normalize('NFC').toLowerCase();

/** A batch that is being gathered. Files of one name, or of names that are the same on a disk, lie in layers of it. */
class Batch {
  readonly folder: string;
  private readonly layers: Layer[] = [];
  /** Where each file that may be continued lies, by the name it was sent under. */
  private readonly begun = new Map<string, string>();

  constructor(folder: string) {
    this.folder = folder;
  }

  get paths(): readonly string[] {
    return this.layers.map(({ path }) => path);
  }

  /** Where the bytes of a file go: behind those of the last one of that name, or to a place of its own. */
  pathOf(name: string, append: boolean): string {
    const known = append ? this.begun.get(name) : undefined;
    if (known !== undefined) return known;
    const path = safePath(name);
    const key = folded(path);
    const fits = ({ files, folders }: Layer): boolean =>
      !files.has(key) && !folders.has(key) && !above(key).some((folder) => files.has(folder));
    const layer = this.layers.find(fits) ?? this.addLayer();
    layer.files.add(key);
    for (const folder of above(key)) layer.folders.add(folder);
    const place = join(layer.path, path);
    this.begun.set(name, place);
    return place;
  }

  private addLayer(): Layer {
    const layer = {
      path: join(this.folder, `${this.layers.length}`),
      files: new Set<string>(),
      folders: new Set<string>(),
    };
    this.layers.push(layer);
    return layer;
  }
}

/** A batch that was gathered; whoever takes it removes its folder. */
export interface Gathered {
  readonly folder: string;
  /** The folders in it in which the files lie, under the names they were sent with. */
  readonly paths: readonly string[];
}

export class Uploads {
  private readonly files: Files;
  private readonly folder: string;
  private readonly batches = new Map<string, Batch>();

  /** @param folder where batches are gathered; it belongs to this object alone */
  constructor(files: Files, folder: string) {
    this.files = files;
    this.folder = folder;
  }

  /**
   * Adds a file to a batch, or with `append` bytes to the last one of that name. Fails with `bad-request` where they are
   * no base64.
   */
  async stage(batch: string, name: string, base64: string, append: boolean): Promise<void> {
    if (!BASE64.test(base64)) throw new LibraryFailure('bad-request', { reason: 'base64' });
    const gathered = this.batches.get(batch) ?? new Batch(join(this.folder, randomUUID()));
    const path = gathered.pathOf(name, append);
    this.batches.set(batch, gathered);
    try {
      await makeFolder(this.files, join(path, '..'));
      await andClose(await this.files.append(path), (file) => file.write(Buffer.from(base64, 'base64')));
    } catch (error) {
      throwWriting(error, name);
    }
  }

  /** A batch, which the caller then owns. Fails with `nothing-to-import` where there is none. */
  take(batch: string): Gathered {
    const gathered = this.batches.get(batch);
    if (gathered === undefined) throw new LibraryFailure('nothing-to-import', { file: batch });
    this.batches.delete(batch);
    return gathered;
  }

  /** Removes a batch that was imported, or all that was ever gathered. */
  discard(folder: string = this.folder): Promise<void> {
    return this.files.removeFolder(folder);
  }
}
