/**
 * Which file stands at the path of an index. A sync client may put another there at any time, with the index of another
 * machine or of another day; what is known of one is not to be told of the other. Asked without waiting, as SQLite reads and
 * writes, so that nothing comes between the answer and what is done upon it.
 */
import { statSync } from 'node:fs';

export interface FileStamp {
  /** What tells one file from another that takes its place. */
  readonly identity: string;
  /** In bytes. */
  readonly size: number;
  /** When its content last changed, in milliseconds since 1970. */
  readonly modified: number;
}

/** The file at a path; null where there is none. */
export const stampAt = (path: string): FileStamp | null => {
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) return null;
  return { identity: `${found.dev}:${found.ino}`, size: found.size, modified: found.mtimeMs };
};

/** Whether the same file stands there, and nobody wrote into it. */
export const isAsLeft = (now: FileStamp | null, before: FileStamp): boolean =>
  now?.identity === before.identity && now.size === before.size && now.modified === before.modified;
