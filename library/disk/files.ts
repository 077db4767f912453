/**
 * Every call of the library to the file system goes through {@link Files}: so that a test can make each call fail in
 * turn, and so that nothing is written but by the few modules that know how to write durably.
 */
import {
  closeSync,
  createReadStream,
  fsync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  type Stats,
  statSync,
  writeSync,
} from 'node:fs';
import { chmod, type FileHandle, open, readdir, realpath, rename, rm, stat, unlink } from 'node:fs/promises';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { NO_FILE, systemCode } from '../errors.ts';
import { turn } from '../thread/turns.ts';
import { nameOf, systemPath } from './byte-names.ts';

export interface FileInfo {
  readonly kind: 'file' | 'folder' | 'other';
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /**
   * When anything of it was last changed, its times included, in milliseconds since 1970: no program sets this. Where the
   * disk does not keep it, it is some other time.
   */
  readonly changed: number;
  /** What tells one file or folder from another under any name. */
  readonly identity: string;
}

/** A file open for writing. */
export interface OpenFile {
  /** Writes all of `bytes` behind what was written before. */
  readonly write: (bytes: Uint8Array) => Promise<void>;
  /** Comes back when what was written is on the disk. */
  readonly sync: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface Files {
  /** The bytes of a file. What is neither a file nor a folder (a pipe, a device) is not read, by this or the next. */
  readonly read: (path: string) => Promise<Buffer>;
  /** The bytes of a file in pieces. */
  readonly stream: (path: string) => AsyncIterable<Buffer>;
  readonly info: (path: string) => Promise<FileInfo>;
  /** Whether a link stands there, wherever it leads. */
  readonly isLink: (path: string) => Promise<boolean>;
  /** The one path of a file or folder that leads through no link. */
  readonly realPath: (path: string) => Promise<string>;
  /** The names in a folder, in no order; one that is no UTF-8 as `byte-names.ts` has it. */
  readonly list: (path: string) => Promise<readonly string[]>;
  /** Makes a folder and those above it; gives the topmost that was made, or null when all were there. */
  readonly makeFolder: (path: string) => Promise<string | null>;
  /** Makes a file that must not be there yet. */
  readonly create: (path: string) => Promise<OpenFile>;
  /** Opens a file to write at its end, made if it is not there. */
  readonly append: (path: string) => Promise<OpenFile>;
  readonly truncate: (path: string, size: number) => Promise<void>;
  readonly rename: (from: string, to: string) => Promise<void>;
  readonly remove: (path: string) => Promise<void>;
  /** Removes a folder with all that is in it. */
  readonly removeFolder: (path: string) => Promise<void>;
  readonly makeReadOnly: (path: string) => Promise<void>;
  /** Comes back when the names in a folder are on the disk; at once where the system knows no such thing. */
  readonly syncFolder: (path: string) => Promise<void>;
}

const sync = promisify(fsync);

/**
 * Fails with {@link NO_FILE} where neither a file nor a folder stands. Reading a pipe or a device, to which a link may lead,
 * may never come to its end, and with it the library's thread would stand still.
 */
const requireEnd = (found: Stats, path: string): void => {
  if (found.isFile() || found.isDirectory()) return;
  throw Object.assign(new Error(`${NO_FILE}: neither a file nor a folder: ${path}`), { code: NO_FILE });
};

async function* pieces(path: string): AsyncIterable<Buffer> {
  const place = systemPath(path);
  requireEnd(await stat(place), path);
  yield* createReadStream(place, { highWaterMark: 1 << 20 });
}

/** Writing goes to the memory of the system; only `sync` waits for the disk, and is worth a thread. */
const writable = (handle: number): OpenFile => ({
  write: async (bytes) => {
    let at = 0;
    while (at < bytes.length) at += writeSync(handle, bytes, at);
  },
  sync: () => sync(handle),
  close: async () => closeSync(handle),
});

/** Windows and some network file systems cannot open or sync a folder. */
const NO_FOLDER_SYNC: ReadonlySet<string> = new Set([
  'EISDIR',
  'EPERM',
  'EACCES',
  'EINVAL',
  'ENOTSUP',
  'EBADF',
]);

const NO_PERMISSIONS: ReadonlySet<string> = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EINVAL']);

const syncFolder = async (path: string): Promise<void> => {
  let handle: FileHandle | null = null;
  try {
    handle = await open(path, 'r');
    await handle.sync();
  } catch (error) {
    if (!NO_FOLDER_SYNC.has(systemCode(error) ?? '')) throw error;
  } finally {
    await handle?.close();
  }
};

const isFolderThere = (path: string): boolean => {
  try {
    return statSync(path).isDirectory();
  } catch {
    // Making it tells why it cannot be reached.
    return false;
  }
};

/**
 * Makes a folder and those above it at once; gives the topmost that was made, or null when all were there. One after the
 * other, from above: where Node makes several at once, a read-only disk is told as a folder that is missing, and where
 * the system itself lists what is in a folder (`/proc`) it tries for ever.
 */
export const makeFolderNow = (path: string): string | null => {
  if (isFolderThere(path)) return null;
  const above = dirname(path);
  const first = above === path ? null : makeFolderNow(above);
  try {
    mkdirSync(path);
  } catch (error) {
    // Another program may have been quicker.
    if (isFolderThere(path)) return first;
    throw error;
  }
  return first ?? path;
};

/** What stands in a name, as Node lists it, for bytes that are no UTF-8. */
const UNREAD = '\ufffd';

const list = async (path: string): Promise<readonly string[]> => {
  const folder = systemPath(path);
  const names = await readdir(folder);
  return names.some((name) => name.includes(UNREAD))
    ? (await readdir(folder, { encoding: 'buffer' })).map(nameOf)
    : names;
};

/**
 * The file system of this machine. What small files need is asked for in the library's own thread: a call through the
 * pool of threads costs several times what it takes, and there are a dozen for each dispatch. Between them others have
 * their turn.
 */
export const systemFiles: Files = {
  read: async (path) => {
    await turn();
    const place = systemPath(path);
    requireEnd(statSync(place), path);
    return readFileSync(place);
  },
  stream: pieces,
  info: async (path) => {
    await turn();
    const found = statSync(systemPath(path));
    return {
      kind: found.isFile() ? 'file' : found.isDirectory() ? 'folder' : 'other',
      size: found.size,
      modified: found.mtimeMs,
      changed: found.ctimeMs,
      identity: `${found.dev}:${found.ino}`,
    };
  },
  isLink: async (path) => {
    await turn();
    return lstatSync(systemPath(path)).isSymbolicLink();
  },
  realPath: (path) => realpath(systemPath(path)),
  list,
  makeFolder: async (path) => {
    await turn();
    return makeFolderNow(path);
  },
  create: async (path) => {
    await turn();
    return writable(openSync(path, 'wx'));
  },
  append: async (path) => {
    await turn();
    return writable(openSync(path, 'a'));
  },
  truncate: async (path, size) => {
    const handle = await open(path, 'r+');
    try {
      await handle.truncate(size);
      await handle.sync();
    } finally {
      await handle.close();
    }
  },
  rename,
  remove: unlink,
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  makeReadOnly: async (path) => {
    try {
      await chmod(path, 0o444);
    } catch (error) {
      // A file system without permissions (exFAT, some shares): the digest still tells whether anyone wrote.
      if (!NO_PERMISSIONS.has(systemCode(error) ?? '')) throw error;
    }
  },
  syncFolder,
};
