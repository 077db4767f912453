/**
 * The survey: compares the index with the dispatch files, by their sizes and times, and with the sources, by
 * their sizes, and has read again what differs.
 * It goes through the folder part by part (a 256th of the dispatches each) and lets others have their turn between, so
 * that it can run behind an open list. On its way it sweeps away what a killed process left half written.
 */
import { dirname, join } from 'node:path';
import { isTemporary } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { GONE, lastingStamp, stampOf } from '../dispatches/dispatch-at-hand.ts';
import { idOf } from '../dispatches/originals.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { mapLimited } from '../thread/serial.ts';

export interface SurveyOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  /**
   * Half-written files last written before this time, in milliseconds since 1970 by the disk's clock, are swept away;
   * null for none. Later ones are being written by this very opening.
   */
  readonly sweepsBefore: () => number | null;
  readonly isRemoved: (id: string) => boolean;
  /** The stamps that the index has of the dispatches whose ids begin so. */
  readonly stamps: (start: string) => ReadonlyMap<string, string>;
  /** The sizes in bytes that the index has of their sources. */
  readonly sourceSizes: (start: string) => ReadonlyMap<string, number>;
  /** The first two letters of the ids in the index. */
  readonly starts: () => readonly string[];
  /** A dispatch is new, or its files are others. */
  readonly changed: (id: string) => Promise<void>;
  /** A dispatch of the index has no files any more, not even its source. */
  readonly gone: (id: string) => void;
  readonly progress: (done: number, total: number) => void;
  readonly stopped: () => boolean;
}

const READ_WIDTH = 16;
const FILE = /^([0-9a-f]{16})\.jsonl?$/;
const SOURCE = /^[0-9a-f]{64}$/;
const PART = /^[0-9a-f]{2}$/;

export class Survey {
  private readonly options: SurveyOptions;
  /** The ids that the folder has, by their first two letters. */
  private readonly parts = new Map<string, Set<string>>();

  constructor(options: SurveyOptions) {
    this.options = options;
  }

  /** Lists the folder; gives how many dispatches have files in it. */
  async list(): Promise<number> {
    const { histories, dispatches } = this.options.folder;
    for (const folder of [histories, dispatches]) {
      const starts = (await this.names(folder)).filter((name) => PART.test(name));
      await mapLimited(starts, READ_WIDTH, async (start) => {
        const ids = this.parts.get(start) ?? new Set();
        this.parts.set(start, ids);
        for (const name of await this.names(join(folder, start))) {
          const id = FILE.exec(name)?.[1];
          if (id?.startsWith(start) && !this.options.isRemoved(id)) ids.add(id);
        }
      });
    }
    return [...this.parts.values()].reduce((sum, ids) => sum + ids.size, 0);
  }

  /** Brings the index up to what {@link list} found; whether it came to the end. */
  async run(): Promise<boolean> {
    const { stamps, sourceSizes, starts, changed, gone, isRemoved, progress, stopped } = this.options;
    const all = new Set([...this.parts.keys(), ...starts()]);
    const total = [...this.parts.values()].reduce((sum, ids) => sum + ids.size, 0);
    let done = 0;
    for (const start of [...all].toSorted()) {
      const here = this.parts.get(start) ?? new Set();
      const known = stamps(start);
      const sizes = sourceSizes(start);
      const sources = await this.sources(start);
      for (const id of known.keys()) {
        // What came after the folder was listed is there all the same.
        if (here.has(id) || (!isRemoved(id) && (await this.stamp(id)) !== GONE)) continue;
        if (isRemoved(id) || !sources.has(id)) gone(id);
        else await changed(id);
      }
      await mapLimited([...here].toSorted(), READ_WIDTH, async (id) => {
        if (stopped()) return;
        const stamp = known.get(id);
        const isAsLeft =
          stamp !== undefined &&
          stamp === (await this.stamp(id)) &&
          (await this.hasSource(sources.get(id), sizes.get(id)));
        if (!isAsLeft) await changed(id);
        progress(++done, total);
      });
      if (stopped()) return false;
    }
    await this.sweep();
    return !stopped();
  }

  /** The SHA-256 of the sources, and of files like them, that begin so, by the id of their dispatch. */
  private async sources(start: string): Promise<ReadonlyMap<string, string>> {
    const names = await this.names(join(this.options.folder.originals, start));
    return new Map(names.filter((name) => SOURCE.test(name)).map((sha256) => [idOf(sha256), sha256]));
  }

  /** Whether a source is there in its size; whether its bytes are what they were, `verify` says, and whoever reads it. */
  private async hasSource(sha256: string | undefined, bytes: number | undefined): Promise<boolean> {
    if (sha256 === undefined) return false;
    const { files, folder } = this.options;
    try {
      return (await files.info(folder.original(sha256))).size === bytes;
    } catch {
      // What cannot be told counts as changed, so that it is read, and what the disk says then is told.
      return false;
    }
  }

  private async stamp(id: string): Promise<string> {
    return lastingStamp(await stampOf(this.options.files, this.options.folder, id));
  }

  /** Sweeps those folders that {@link list} did not look into. */
  private async sweep(): Promise<void> {
    const { path, index, removed, conflicts, operations, vocabularies, originals } = this.options.folder;
    for (const folder of [path, removed, conflicts, operations, vocabularies]) await this.names(folder);
    await this.names(dirname(index));
    const starts = (await this.names(originals)).filter((name) => PART.test(name));
    await mapLimited(starts, READ_WIDTH, (start) => this.names(join(originals, start)));
  }

  private async names(folder: string): Promise<readonly string[]> {
    // What stands in the place of a folder is told by `verify`, and by each dispatch that is missed there.
    const names = await namesIn(this.options.files, folder);
    for (const name of names.filter(isTemporary)) await this.sweepAway(join(folder, name));
    return names;
  }

  private async sweepAway(path: string): Promise<void> {
    const { files, sweepsBefore } = this.options;
    const before = sweepsBefore();
    if (before === null) return;
    try {
      if ((await files.info(path)).modified < before) await files.remove(path);
    } catch {
      // It may have got its name meanwhile; what cannot be removed is tried again at the next opening.
    }
  }
}
