/**
 * The corpus-wide operations of a copy that is joined. Some dispatches there may not have taken all of them over yet, as
 * where the program was killed amid it: whoever reads one applies what its history does not name, here as anywhere. The
 * files come last, each behind the word that every dispatch has taken it over, where one is given there.
 */
import { join } from 'node:path';
import type { HistoryEntry } from '../../core/history/entry.ts';
import { isTakenOver, type TakenOverRecord } from '../../core/history/operation-record.ts';
import { takenOverIn } from '../../core/history/taken-over.ts';
import { writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { LibraryFailure, throwReading } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { OperationFiles, type OperationNames } from '../operations/operation-files.ts';

/** One that some dispatch has not taken over, with the dispatches it is about. */
interface Open {
  readonly record: TakenOverRecord;
  readonly ids: ReadonlySet<string>;
}

/** Tells why an operation there cannot be read; it stays there, and the rest goes on. */
type Fail = (file: string, error: unknown) => void;

export class TheirOperations {
  private readonly files: Files;
  private readonly folder: CorpusFolder;
  private readonly names: OperationNames;
  /** Those that some dispatch there has not taken over, in the order they were made. */
  private readonly open: readonly Open[];

  private constructor(files: Files, folder: CorpusFolder, names: OperationNames, open: readonly Open[]) {
    this.files = files;
    this.folder = folder;
    this.names = names;
    this.open = open;
  }

  /** Reads those of a copy that dispatches there may be behind with. */
  static async read(files: Files, folder: CorpusFolder): Promise<TheirOperations> {
    const there = new OperationFiles(files, folder);
    const names = await there.names();
    const open: Open[] = [];
    for (const id of names.all) {
      const record = names.settled.has(id) ? null : await there.known(id);
      if (record !== null && isTakenOver(record)) open.push({ record, ids: new Set(record.dispatches) });
    }
    return new TheirOperations(files, folder, names, open);
  }

  /** What a dispatch with this history has not taken over there, in the order it was made. */
  missing(id: string, entries: readonly HistoryEntry[]): readonly TakenOverRecord[] {
    if (this.open.length === 0) return [];
    const taken = takenOverIn(entries);
    return this.open
      .filter(({ ids, record }) => ids.has(id) && !taken.has(record.id))
      .map(({ record }) => record);
  }

  /**
   * Copies those that are not in `to` yet. A cleaning again that came to its end there, or was ended, does not stand still
   * here any more, either: that word comes by itself. One that cannot be read is told, unless it is here.
   *
   * @param standsStill whether an operation is a cleaning again that was cut short here
   */
  async copyTo(to: CorpusFolder, standsStill: (id: string) => boolean, fail: Fail): Promise<void> {
    const { files, folder, names } = this;
    const there = new OperationFiles(files, folder);
    const known = new Set(await namesIn(files, to.operations));
    const copy = async (name: string): Promise<void> => {
      const path = join(folder.operations, name);
      const bytes = await files.read(path).catch((error: unknown) => throwReading(error, path));
      await writeFile(files, join(to.operations, name), bytes);
    };
    for (const id of [...names.all, ...names.lost]) {
      const operation = `${id}.json`;
      const isKnown = known.has(operation);
      const isSettled = names.settled.has(id);
      try {
        if (!isKnown) await there.read(id);
      } catch (error) {
        fail(`operations/${operation}`, this.damage(operation, error));
        continue;
      }
      if (isSettled && (!isKnown || standsStill(id))) await copy(`${id}.settled.json`);
      if (!isKnown) await copy(operation);
    }
  }

  /** A failure that names the file there: what can be done about damage here does not help. */
  private damage(name: string, error: unknown): unknown {
    const reason = error instanceof LibraryFailure ? error.failure.details.reason : undefined;
    if (!(error instanceof LibraryFailure) || !error.failure.code.endsWith('operation-damaged')) return error;
    return new LibraryFailure('record-damaged', {
      file: join(this.folder.operations, name),
      reason: `${reason}`,
    });
  }
}
