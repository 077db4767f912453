/**
 * What an export format is: strings in the order in which they are written, so that a corpus of any size streams. A
 * format knows nothing of files; the library and the command write what it gives.
 */
import type { CleanedRecord } from '../model/cleaned-record.ts';
import type { Status } from '../model/dispatch.ts';
import type { TextFacts } from '../text-facts.ts';

/** A cleaned record with what tells it from others. */
export interface ExportRecord extends CleanedRecord, TextFacts {
  readonly id: string;
  /** The name under which the source was first imported. */
  readonly file: string;
  readonly sha256: string;
  readonly status: Status;
  /** The id of the older version that it replaces, which may be in the same export; null where it is known to be none. */
  readonly replaces: string | null;
}

export interface Format {
  /** The file name's ending, without the dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** What stands before the first record. */
  readonly begin: string;
  /** One record, at `index` from 0. */
  readonly record: (record: ExportRecord, index: number) => string;
  /** What stands after the last of `count` records. */
  readonly end: (count: number) => string;
}
