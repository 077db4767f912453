/** A file system of which one call fails, or from one call on all fail, as when a process is killed or a disk is gone. */
import { type Files, type OpenFile, systemFiles } from '../../library/disk/files.ts';

export interface Fault {
  /** Which call fails, from 0; Infinity for none. */
  at: number;
  readonly code: string;
  /** Whether every later call fails too. */
  readonly lasting: boolean;
  /** Whether a write that fails leaves half of its bytes behind. */
  readonly torn: boolean;
  /** Which calls count. */
  readonly counts: (name: string, path: string) => boolean;
}

/** Whether a call only reads, as it may on a disk that is full or takes no writing. */
export const isReading = (name: string): boolean =>
  ['read', 'stream', 'info', 'isLink', 'realPath', 'list'].includes(name);

export class FaultyFiles {
  readonly fault: Fault;
  /** Calls that counted, by name and path. */
  readonly calls: string[] = [];
  /** Whether the fault has struck. */
  struck = false;
  readonly files: Files;

  /** @param base the file system beneath */
  constructor(fault: Fault, base: Files = systemFiles) {
    this.fault = fault;
    const guard =
      <A extends readonly unknown[], R>(name: string, act: (path: string, ...rest: A) => Promise<R>) =>
      async (path: string, ...rest: A): Promise<R> => {
        this.strike(name, path);
        return act(path, ...rest);
      };
    const guardFile = (path: string, file: OpenFile): OpenFile => ({
      write: async (bytes) => {
        try {
          this.strike('write', path);
        } catch (error) {
          if (fault.torn) await file.write(bytes.subarray(0, bytes.length >> 1));
          throw error;
        }
        await file.write(bytes);
      },
      sync: async () => {
        this.strike('sync', path);
        await file.sync();
      },
      close: async () => {
        await file.close();
        this.strike('close', path);
      },
    });
    /** Each piece of a stream is a call, and so is its end: the bytes that came before a fault stand. */
    const strike = (path: string): void => this.strike('stream', path);
    async function* guardStream(path: string, pieces: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
      strike(path);
      for await (const piece of pieces) {
        yield piece;
        strike(path);
      }
    }
    this.files = {
      read: guard('read', base.read),
      stream: (path) => guardStream(path, base.stream(path)),
      info: guard('info', base.info),
      isLink: guard('isLink', base.isLink),
      realPath: guard('realPath', base.realPath),
      list: guard('list', base.list),
      makeFolder: guard('makeFolder', base.makeFolder),
      create: guard('create', async (path) => guardFile(path, await base.create(path))),
      append: guard('append', async (path) => guardFile(path, await base.append(path))),
      truncate: guard('truncate', base.truncate),
      rename: guard('rename', base.rename),
      remove: guard('remove', base.remove),
      removeFolder: guard('removeFolder', base.removeFolder),
      makeReadOnly: guard('makeReadOnly', base.makeReadOnly),
      syncFolder: guard('syncFolder', base.syncFolder),
    };
  }

  private strike(name: string, path: string): void {
    if (!this.fault.counts(name, path)) return;
    const number = this.calls.push(`${name} ${path}`) - 1;
    if (number === this.fault.at || (this.fault.lasting && number > this.fault.at)) {
      this.struck = true;
      throw Object.assign(new Error(`${this.fault.code}: ${name} ${path}`), { code: this.fault.code });
    }
  }
}
