/** A file system of which one call fails, or from one call on all fail, as when a process is killed or a disk is gone. */
import { type Files, type OpenFile, systemFiles } from '../../library/files.ts';

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

export class FaultyFiles {
  readonly fault: Fault;
  /** Calls that counted, by name and path. */
  readonly calls: string[] = [];
  /** Whether the fault has struck. */
  struck = false;
  readonly files: Files;

  constructor(fault: Fault) {
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
    this.files = {
      read: guard('read', systemFiles.read),
      stream: systemFiles.stream,
      info: guard('info', systemFiles.info),
      list: guard('list', systemFiles.list),
      makeFolder: guard('makeFolder', systemFiles.makeFolder),
      create: guard('create', async (path) => guardFile(path, await systemFiles.create(path))),
      append: guard('append', async (path) => guardFile(path, await systemFiles.append(path))),
      truncate: guard('truncate', systemFiles.truncate),
      rename: guard('rename', systemFiles.rename),
      remove: guard('remove', systemFiles.remove),
      removeFolder: guard('removeFolder', systemFiles.removeFolder),
      makeReadOnly: guard('makeReadOnly', systemFiles.makeReadOnly),
      syncFolder: guard('syncFolder', systemFiles.syncFolder),
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
