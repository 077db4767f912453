/** What the index of an open corpus is told of it, and the survey that brings its catalog up to date with the dispatch files. */
import type { Failure } from '../../core/model/result.ts';
import type { Catalog } from '../catalog/catalog.ts';
import type { Compact } from '../catalog/database.ts';
import type { IndexOptions } from '../catalog/index-file.ts';
import type { CatalogRecord } from '../catalog/record.ts';
import { Survey } from '../catalog/survey.ts';
import { unhurried } from '../disk/patient-files.ts';
import type { TellOf } from '../thread/standing-failures.ts';
import { giveWay } from '../thread/turns.ts';
import { readRecord } from './dispatch-record.ts';

export interface CorpusIndexOptions extends IndexOptions {
  /** A corpus of at most so many dispatches is brought up to date before it is shown. */
  readonly atOnce: number;
  /** Writes the index anew while calls are answered; null where there is no other thread for that. */
  readonly compact: Compact | null;
  readonly readOnly: () => Failure | null;
  readonly isRemoved: (id: string) => boolean;
  /** Those dispatches that were removed. */
  readonly removed: () => Iterable<string>;
  /** Comes back when those that were had back are in the list, or `cancelled` says that nobody waits. */
  readonly returned: (cancelled: () => boolean) => Promise<void>;
  /** Whether no trace of a dispatch may be left in the index. */
  readonly isTakenDown: (id: string) => boolean;
  /** Runs an act while no decision on the dispatch is under way. */
  readonly whileStill: <T>(id: string, act: () => Promise<T>) => Promise<T>;
  /** Has a snapshot that is behind its history written again. */
  readonly refresh: (id: string) => Promise<void>;
  /** The list changed: these dispatches, or null for any. */
  readonly changed: (ids: readonly string[] | null) => void;
  /** Gives what failures are told with that no call waits for. */
  readonly storage: TellOf;
}

/** What a survey is to bring up to date. */
interface Surveyed {
  /** When the corpus was opened to be written, by the clock of its disk; null where it was not. */
  readonly opened: number | null;
  readonly catalog: () => Catalog;
  /** Whether the list is shown meanwhile: then what is asked of the catalog is no part of an opening. */
  readonly isBehind: () => boolean;
  readonly put: (record: CatalogRecord, stamp: string) => void;
  /** A dispatch is to leave the catalog. */
  readonly gone: (id: string) => void;
  readonly progress: (done: number, total: number) => void;
  readonly stopped: () => boolean;
  /** Whether the list lacks what it has not come to: then it is not put off. */
  readonly isAwaited: () => boolean;
}

export const surveyOf = (options: CorpusIndexOptions, surveyed: Surveyed): Survey => {
  const { isRemoved, readOnly, whileStill, folder, refresh } = options;
  const { opened, catalog, isBehind, put, gone, progress, stopped, isAwaited } = surveyed;
  const files = unhurried(options.files, isAwaited);
  const readAgain = async (id: string): Promise<void> => {
    const read = await whileStill(id, async () => {
      const record = await readRecord(files, folder, id);
      await giveWay();
      put(record.record, record.stamp);
      return record;
    });
    if (read.isBehind && readOnly() === null) await refresh(id);
  };
  const asked = <T>(ask: (of: Catalog) => T): T =>
    isBehind() ? catalog().aside(() => ask(catalog())) : ask(catalog());
  return new Survey({
    ...{ files, folder, isRemoved, gone, progress, stopped },
    sweepsBefore: () => (readOnly() === null ? opened : null),
    stamps: (start) => asked((of) => of.stamps(start)),
    sourceSizes: (start) => asked((of) => of.sourceSizes(start)),
    starts: () => asked((of) => of.starts()),
    changed: readAgain,
  });
};
