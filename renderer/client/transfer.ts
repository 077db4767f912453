/**
 * How files come in and go out: the one thing that differs between hosts. A desktop window asks natively and hands
 * over paths; a browser window uploads, downloads and takes typed paths. Features ask for a capability and never for
 * the host.
 */
import type { Input } from '../../core/api.ts';
import type { FileFailure } from '../../core/api-jobs.ts';
import type { Result } from '../../core/model/result.ts';

/** A file that was dropped or picked, with its path inside the folder that was. */
export interface PickedFile {
  readonly name: string;
  readonly file: File;
}

/** How much of an upload has gone, in bytes. */
export type Sent = (done: number, total: number) => void;

/** A started import, and the files that the page could not read and left out. */
export interface Uploaded {
  readonly job: string;
  readonly unread: readonly FileFailure[];
}

export type Choice = Input<'host.choose'>['what'];

export interface Transfer {
  /** Asks for files or folders natively; an empty answer is a cancel. Null where paths are typed and files picked in the page. */
  readonly choose: ((what: Choice) => Promise<Result<readonly string[]>>) | null;
  /** Shows a file in the file manager; null where the host cannot. */
  readonly reveal: ((path: string) => Promise<Result<unknown>>) | null;
  /** Fetches a finished export into the browser's downloads; null where exports go to a folder only. */
  readonly download: ((ticket: string, name: string) => void) | null;
  /** What dropped things are to the import: whole paths, or their files to be read. */
  readonly dropped: (transfer: DataTransfer) => Promise<Dropped>;
  /** Starts the import of files read by the page. */
  readonly upload: (
    files: readonly PickedFile[],
    sent: Sent,
    signal: AbortSignal,
  ) => Promise<Result<Uploaded>>;
}

export type Dropped =
  | { readonly kind: 'paths'; readonly paths: readonly string[] }
  | { readonly kind: 'files'; readonly files: readonly PickedFile[] };
