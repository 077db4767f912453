/**
 * A file system in memory that forgets, at a power cut, whatever was not synced: the model against which the order of
 * writes, syncs and renames is checked. A file keeps what its last `sync` saw, or, where later writes were under way,
 * any of: that, what was written since, zeros in its place, or a part. A folder keeps the names of its last
 * `syncFolder`; each later change of a name may have reached the disk or not, on its own.
 */
import { basename, dirname } from 'node:path';
import type { Files, OpenFile } from '../../library/disk/files.ts';

interface FileNode {
  readonly kind: 'file';
  readonly identity: string;
  bytes: Buffer;
  /** What is surely on the disk; null where the content never was. */
  synced: Buffer | null;
  modified: number;
  changed: number;
}

interface FolderNode {
  readonly kind: 'folder';
  readonly identity: string;
  readonly names: Map<string, Node>;
  synced: Map<string, Node>;
}

type Node = FileNode | FolderNode;

/** Gives a number from 0 up to and without `below`: what the disk happened to do. */
export type Chance = (below: number) => number;

const errno = (code: string, path: string): Error => Object.assign(new Error(`${code}: ${path}`), { code });

/** What a computer takes to start again, at least, in ms. */
const MINUTE = 60_000;

/** Numbers what is made, and is the clock of the disk. */
let count = 0;
const newFolder = (): FolderNode => ({
  kind: 'folder',
  identity: `${++count}`,
  names: new Map(),
  synced: new Map(),
});
const newFile = (bytes: Buffer, synced: Buffer | null): FileNode => ({
  kind: 'file',
  identity: `${++count}`,
  bytes,
  synced,
  modified: ++count,
  changed: ++count,
});

/** A node with all that is in it, as one that was on the disk long before. */
const copyOf = (node: Node): Node => {
  if (node.kind === 'file') return newFile(node.bytes, node.bytes);
  const copy = newFolder();
  for (const [name, child] of node.names) copy.names.set(name, copyOf(child));
  copy.synced = new Map(copy.names);
  return copy;
};

export class VolatileFiles {
  readonly files: Files;
  /** How many calls were made. */
  calls = 0;
  /** The call at which the power is cut; every later one fails. */
  cutAt = Number.POSITIVE_INFINITY;
  private root: FolderNode = newFolder();

  constructor() {
    const act =
      <A extends readonly unknown[], R>(run: (...args: A) => R) =>
      async (...args: A): Promise<R> => {
        if (this.calls++ >= this.cutAt) throw errno('EIO', 'the power is cut');
        return run(...args);
      };
    const open = (file: FileNode): OpenFile => ({
      write: act((bytes) => {
        file.bytes = Buffer.concat([file.bytes, bytes]);
        file.modified = ++count;
        file.changed = ++count;
      }),
      sync: act(() => {
        file.synced = file.bytes;
      }),
      close: act(() => undefined),
    });
    this.files = {
      read: act((path) => this.file(path).bytes),
      stream: (path) =>
        (async function* (bytes: () => Buffer) {
          yield bytes();
        })(() => this.file(path).bytes),
      info: act((path) => {
        const node = this.node(path);
        const isFile = node.kind === 'file';
        const size = isFile ? node.bytes.length : 0;
        const { modified, changed } = isFile ? node : { modified: 0, changed: 0 };
        return { kind: node.kind, size, modified, changed, identity: node.identity };
      }),
      isLink: act((path) => {
        this.node(path);
        return false;
      }),
      realPath: act((path) => {
        this.node(path);
        return path;
      }),
      list: act((path) => [...this.folder(path).names.keys()]),
      makeFolder: act((path) => this.makeFolder(path)),
      create: act((path) => {
        const { names } = this.folder(dirname(path));
        if (names.has(basename(path))) throw errno('EEXIST', path);
        const file = newFile(Buffer.alloc(0), null);
        names.set(basename(path), file);
        return open(file);
      }),
      append: act((path) => {
        const { names } = this.folder(dirname(path));
        const known = names.get(basename(path));
        if (known?.kind === 'folder') throw errno('EISDIR', path);
        const file = known ?? newFile(Buffer.alloc(0), null);
        names.set(basename(path), file);
        return open(file);
      }),
      truncate: act((path, size) => {
        const file = this.file(path);
        file.bytes = file.bytes.subarray(0, size);
        file.synced = file.bytes;
        file.modified = ++count;
        file.changed = ++count;
      }),
      rename: act((from, to) => {
        const node = this.node(from);
        if (node.kind === 'file') node.changed = ++count;
        this.folder(dirname(to)).names.set(basename(to), node);
        this.folder(dirname(from)).names.delete(basename(from));
      }),
      remove: act((path) => {
        this.node(path);
        this.folder(dirname(path)).names.delete(basename(path));
      }),
      // Nothing to do where nothing is, as for the real one.
      removeFolder: act((path) => {
        if (this.has(dirname(path))) this.folder(dirname(path)).names.delete(basename(path));
      }),
      makeReadOnly: act((path) => void this.node(path)),
      syncFolder: act((path) => {
        const folder = this.folder(path);
        folder.synced = new Map(folder.names);
      }),
    };
  }

  /** Puts a file there that was on the disk long before. */
  put(path: string, text: string): void {
    this.makeFolder(dirname(path));
    const bytes = Buffer.from(text, 'utf8');
    this.folder(dirname(path)).names.set(basename(path), newFile(bytes, bytes));
    const settle = (folder: FolderNode): void => {
      folder.synced = new Map(folder.names);
      for (const node of folder.names.values()) if (node.kind === 'folder') settle(node);
    };
    settle(this.root);
  }

  /** Another disk with the same on it. */
  copy(): VolatileFiles {
    const disk = new VolatileFiles();
    const root = copyOf(this.root);
    if (root.kind === 'folder') disk.root = root;
    return disk;
  }

  /** Copies a folder with all that is in it to a place where nothing is. */
  copyFolder(from: string, to: string): void {
    this.makeFolder(dirname(to));
    const parent = this.folder(dirname(to));
    parent.names.set(basename(to), copyOf(this.node(from)));
    parent.synced = new Map(parent.names);
  }

  /** The power comes back: what the disk has kept is all there is. */
  restart(chance: Chance): void {
    const kept = new Map<Node, Node>();
    const keepFile = ({ bytes, synced }: FileNode): FileNode => {
      const base = synced ?? Buffer.alloc(0);
      const since = bytes.subarray(base.length);
      const states = [
        base,
        bytes,
        Buffer.concat([base, Buffer.alloc(since.length)]),
        Buffer.concat([base, since.subarray(0, since.length >> 1)]),
        Buffer.concat([base, Buffer.alloc(since.length >> 1), since.subarray(since.length >> 1)]),
      ];
      const left = synced === bytes ? bytes : (states[chance(states.length)] ?? base);
      return newFile(left, left);
    };
    const keep = (node: Node): Node => {
      const known = kept.get(node);
      if (known) return known;
      const copy = node.kind === 'file' ? keepFile(node) : newFolder();
      kept.set(node, copy);
      if (node.kind === 'folder' && copy.kind === 'folder') {
        for (const name of new Set([...node.synced.keys(), ...node.names.keys()])) {
          const [before, after] = [node.synced.get(name), node.names.get(name)];
          const entry = before === after || chance(2) === 0 ? after : before;
          if (entry) copy.names.set(name, keep(entry));
        }
        copy.synced = new Map(copy.names);
      }
      return copy;
    };
    const root = keep(this.root);
    if (root.kind === 'folder') this.root = root;
    this.cutAt = Number.POSITIVE_INFINITY;
    count += MINUTE;
  }

  private has(path: string): boolean {
    try {
      return this.node(path).kind === 'folder';
    } catch {
      return false;
    }
  }

  private node(path: string): Node {
    let node: Node = this.root;
    for (const name of path.split('/').filter(Boolean)) {
      if (node.kind === 'file') throw errno('ENOTDIR', path);
      const next = node.names.get(name);
      if (next === undefined) throw errno('ENOENT', path);
      node = next;
    }
    return node;
  }

  private file(path: string): FileNode {
    const node = this.node(path);
    if (node.kind === 'folder') throw errno('EISDIR', path);
    return node;
  }

  private folder(path: string): FolderNode {
    const node = this.node(path);
    if (node.kind === 'file') throw errno('ENOTDIR', path);
    return node;
  }

  private makeFolder(path: string): string | null {
    let folder = this.root;
    let at = '';
    let first: string | null = null;
    for (const name of path.split('/').filter(Boolean)) {
      at += `/${name}`;
      const next = folder.names.get(name) ?? newFolder();
      if (next.kind === 'file') throw errno('ENOTDIR', path);
      if (!folder.names.has(name)) first ??= at;
      folder.names.set(name, next);
      folder = next;
    }
    return first;
  }
}
