/**
 * Copies of the histories of dispatches that are being decided on, in the program's own folder, outside the corpus. A
 * sync client may put another history in the place of one to which decisions were just appended; from memory both are
 * joined (`outside.ts`), and where the program is killed before it could, from this copy at the next opening. A copy is
 * kept for as long as its dispatch is at hand. It is written and not synced: it outlives the program, and what the disk
 * itself promises is promised by the corpus's own file. It belongs to one corpus in one folder: a corpus made anew in
 * that folder has nothing of the one before, though the same texts have the same ids in it, and neither has another copy
 * of the corpus. Only a takedown goes through all of them.
 */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { HistoryEntry } from '../../core/history/entry.ts';
import { andClose } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { failureOf } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import type { Tell, TellOf } from '../thread/standing-failures.ts';
import { type History, readHistory } from './history-file.ts';

const NAME = /^([0-9a-f]{16})\.jsonl$/;

/** The lines of entries that were checked when they were read, or written into the corpus a moment ago. */
const linesOf = (entries: readonly HistoryEntry[]): Buffer =>
  Buffer.from(entries.map((entry) => `${JSON.stringify(entry)}\n`).join(''), 'utf8');

const hashed = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);

export class OwnCopies {
  private readonly files: Files;
  /** Where those of this corpus lie, of each folder that it was opened in. */
  private readonly places: string;
  private readonly folder: string;
  /** How many entries the copy of a dispatch holds; none of one that is to be written anew. */
  private readonly written = new Map<string, number>();
  private readonly listed: Tell;
  private readonly destroyed: Tell;

  /**
   * @param dataFolder the program's own folder
   * @param corpus the id of the corpus
   * @param storage where it is told that copies cannot be listed or destroyed
   */
  constructor(files: Files, dataFolder: string, { path }: CorpusFolder, corpus: string, storage: TellOf) {
    this.files = files;
    this.listed = storage('own-copies');
    this.destroyed = storage('takedowns');
    this.places = join(dataFolder, 'at-hand', hashed(corpus));
    this.folder = join(this.places, hashed(path));
  }

  /**
   * Keeps a history, which went on by its last entry or was joined. What cannot be kept is no failure of the decision,
   * which is on the disk: it only lacks this second safety, until the next one writes the copy anew.
   */
  async keep(id: string, entries: readonly HistoryEntry[]): Promise<void> {
    const path = this.path(id);
    const known = this.written.get(id);
    const goesOn = known !== undefined && known === entries.length - 1;
    try {
      if (!goesOn) {
        await this.files.makeFolder(this.folder);
        await this.files.removeFolder(path);
      }
      const fresh = goesOn ? entries.slice(known) : entries;
      await andClose(await this.files.append(path), (file) => file.write(linesOf(fresh)));
      this.written.set(id, entries.length);
    } catch {
      this.written.delete(id);
    }
  }

  /** Whether decisions of this run are kept. */
  has(id: string): boolean {
    return this.written.has(id);
  }

  /** Lets go of a copy; one that cannot be removed is compared with the corpus at the next opening. */
  async drop(id: string): Promise<void> {
    const isKept = this.written.delete(id);
    if (isKept) await this.files.removeFolder(this.path(id)).catch(() => undefined);
  }

  /** Lets go of a copy that an earlier run left, too. */
  async discard(id: string): Promise<void> {
    this.written.delete(id);
    await this.files.removeFolder(this.path(id)).catch(() => undefined);
  }

  /**
   * Destroys every copy of dispatches that were taken down, also what is left from a folder in which the corpus lay
   * before; what cannot be is told.
   */
  async takeDown(isTakenDown: (id: string) => boolean): Promise<void> {
    try {
      for (const place of await namesIn(this.files, this.places))
        for (const name of await namesIn(this.files, join(this.places, place))) {
          const id = NAME.exec(name)?.[1];
          if (id === undefined || !isTakenDown(id)) continue;
          this.written.delete(id);
          await this.files.removeFolder(join(this.places, place, name));
        }
      this.destroyed(null);
    } catch (error) {
      this.destroyed(failureOf(error));
    }
  }

  /** The ids of the dispatches of which an earlier run left a copy; where they cannot be listed, that is told. */
  async left(): Promise<readonly string[]> {
    try {
      const names = await namesIn(this.files, this.folder);
      this.listed(null);
      return names.flatMap((name) => NAME.exec(name)?.[1] ?? []).toSorted();
    } catch (error) {
      this.listed(failureOf(error));
      return [];
    }
  }

  /** What an earlier run left of a history, or null. */
  read(id: string): Promise<History | null> {
    return readHistory(this.files, this.path(id));
  }

  private path(id: string): string {
    return join(this.folder, `${id}.jsonl`);
  }
}
