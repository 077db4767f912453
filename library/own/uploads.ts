/**
 * Files that a window sends in parts, gathered in the data folder until their import starts. Several runs of the program
 * may share that folder, also from containers: each gathers in a folder of its own, with a lock as a corpus has one, so
 * that others know whether what lies there is still somebody's.
 */
import { randomUUID } from 'node:crypto';
import { join, sep } from 'node:path';
import { andClose, makeFolder } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { LibraryFailure, throwWriting } from '../errors.ts';
import { Lock } from '../folder/lock.ts';

/** Where they lie in the program's own folder, each run's in a folder named by it. */
export const uploadsFolder = (dataFolder: string): string => join(dataFolder, 'uploads');

/** The name of a run's folder there. */
export const uploadsName = (session: string): string => `${process.pid}-${session}`;

const lockOf = (folder: string): string => join(folder, '.lock');

/** Whether a run that lives still gathers in a folder. */
export const isInUse = (files: Files, folder: string, now: () => Date): Promise<boolean> =>
  Lock.isHeldAt(files, lockOf(folder), now);

/**
 * The bytes that base64 (RFC 4648, section 4) stands for, or null where it is none. Node passes over what it does not know,
 * so its length tells; a pattern of the whole would need more of V8's stack than there is for a part of some megabytes.
 */
const bytesOf = (base64: string): Buffer | null => {
  const padding = base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0;
  const bytes = Buffer.from(base64, 'base64');
  const isWhole = base64.length % 4 === 0 && bytes.length === (base64.length / 4) * 3 - padding;
  return isWhole && !/[-_]/.test(base64) ? bytes : null;
};

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
  /** The files of which a part is still to come. */
  readonly unfinished = new Set<string>();

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

/** A part of a file that is sent. */
interface Part {
  readonly batch: string;
  readonly name: string;
  readonly base64: string;
  /** Whether it goes on from the last part of that name. */
  readonly append: boolean;
  /** Whether others follow. */
  readonly more?: boolean | undefined;
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
  private readonly now: () => Date;
  private readonly batches = new Map<string, Batch>();
  /** The folders of batches that are gathered, or being imported. */
  private readonly kept = new Set<string>();
  /** Held while there are any. */
  private lock: Promise<Lock> | null = null;

  /** @param folder where batches are gathered; it belongs to this object alone */
  constructor(files: Files, folder: string, now: () => Date) {
    this.files = files;
    this.folder = folder;
    this.now = now;
  }

  /**
   * Adds a file to a batch, or with `append` bytes to the last one of that name. Fails with `bad-request` where they are
   * no base64.
   */
  async stage({ batch, name, base64, append, more = false }: Part): Promise<void> {
    const bytes = bytesOf(base64);
    if (bytes === null) throw new LibraryFailure('bad-request', { reason: 'base64' });
    const gathered = this.batches.get(batch) ?? new Batch(join(this.folder, randomUUID()));
    const path = gathered.pathOf(name, append);
    this.batches.set(batch, gathered);
    // Until all of it is there: a part that the disk refuses leaves it cut short.
    gathered.unfinished.add(path);
    try {
      await this.hold(gathered.folder);
      await makeFolder(this.files, join(path, '..'));
      await andClose(await this.files.append(path), (file) => file.write(bytes));
    } catch (error) {
      throwWriting(error, name);
    }
    if (!more) gathered.unfinished.delete(path);
  }

  /**
   * A batch, which the caller then owns, without the files that were never sent to their end: whoever sent them knows. Fails
   * with `nothing-to-import` where there is none.
   */
  async take(batch: string): Promise<Gathered> {
    const gathered = this.batches.get(batch);
    if (gathered === undefined) throw new LibraryFailure('nothing-to-import', { file: batch });
    this.batches.delete(batch);
    for (const path of gathered.unfinished) await this.files.removeFolder(path);
    return gathered;
  }

  /** Removes a batch that was imported, or all that was ever gathered. */
  async discard(folder: string = this.folder): Promise<void> {
    this.kept.delete(folder);
    if (folder === this.folder) this.kept.clear();
    if (this.kept.size === 0) {
      const { lock } = this;
      this.lock = null;
      await (await lock?.catch(() => null))?.release();
    }
    await this.files.removeFolder(folder);
  }

  /** Has others know that what lies in a folder is still somebody's. */
  private async hold(folder: string): Promise<void> {
    this.kept.add(folder);
    this.lock ??= this.takeLock().catch((error: unknown) => {
      this.lock = null;
      throw error;
    });
    await this.lock;
  }

  private async takeLock(): Promise<Lock> {
    const { files, folder, now } = this;
    await makeFolder(files, folder);
    // Nobody else gathers here, so there is nobody to lose it to.
    const options = { files, path: lockOf(folder), session: '', now, lost: () => undefined };
    const taken = await Lock.take(options);
    if (taken instanceof Lock) return taken;
    throw new LibraryFailure(taken.code, taken.details);
  }
}
