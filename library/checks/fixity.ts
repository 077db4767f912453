/**
 * What opening leaves for later, checked quietly when the list is whole and nobody is waited for, a few files at a time:
 * removed dispatches that can be had back, the older operations on the whole corpus, and the fixity of sources. A source whose bytes were changed in the same size
 * is seen by no size, and by no time that can be trusted (a copied or cloned corpus has new ones), so each is read and
 * compared with its SHA-256. A corpus of at most a thousand dispatches is checked at every opening. A larger one is gone
 * through part by part, from where the last opening stopped, and once all are checked not again for a week; what was found
 * to be spoilt is looked at first, until it is whole. A verification that finds nothing wrong counts as such a check.
 */
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { FixityState } from '../../core/api-values.ts';
import { dispatchIdSchema } from '../../core/model/dispatch.ts';
import { timeSchema } from '../../core/model/provenance.ts';
import type { Files } from '../disk/files.ts';
import { parseJson } from '../disk/json-store.ts';
import { leaveNote } from '../disk/note.ts';
import { digestOf, idOf, originalOfId } from '../dispatches/originals.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';

export interface FixityOptions {
  /** Files that are asked only when nobody is at work. */
  readonly files: Files;
  /** The same for what somebody waits for, which only gives way to calls. */
  readonly awaited: Files;
  readonly folder: CorpusFolder;
  readonly now: () => Date;
  /** How many dispatches the corpus has. */
  readonly size: () => number;
  /** Whether the corpus may be written still. */
  readonly writable: () => boolean;
  /** Has the list read a dispatch again whose source is not what it was, or is so again. */
  readonly reread: (id: string) => Promise<void>;
  /** Looks at removed dispatches that can be had back, with rests between; tells what is damaged. */
  readonly lookAtRemoved: (rest: () => Promise<void>) => Promise<void>;
  /** Looks at the files of all corpus-wide operations, with rests between; tells what is damaged. */
  readonly lookAtOperations: (rest: () => Promise<void>) => Promise<void>;
  /** Milliseconds after opening until it begins. */
  readonly after: number;
}

/** Milliseconds until it begins, so that opening and the first looks at a corpus have the disk to themselves. */
export const AFTER_OPENING = 3000;
/** So many are read without a pause, of so many milliseconds: the disk and the processor are free most of the time. */
const TOGETHER = 32;
const PAUSE = 80;
/** A corpus of at most so many dispatches is checked whole at every opening. */
const SMALL = 1000;
const WEEK = 7 * 24 * 60 * 60 * 1000;
/** The mark is written anew after so many parts of all 256. */
const MARKED = 4;
const NAME = /^[0-9a-f]{64}$/;

const markSchema = z.object({
  /** The part, by its first byte, at which the next opening goes on. */
  part: z.number().int().min(0).max(255),
  /** When all had been checked last, or null; where the part is not the first, they are gone through once more. */
  whole: timeSchema.nullable(),
  /** Dispatches whose source is not what it was. */
  spoilt: z.array(dispatchIdSchema),
});
type Mark = Readonly<z.infer<typeof markSchema>>;
const UNMARKED: Mark = { part: 0, whole: null, spoilt: [] };
const PARTS = 256;

/** The derived note of how far the check has come. */
const notePath = ({ index }: CorpusFolder): string => join(dirname(index), 'fixity.json');

const readMark = async (files: Files, folder: CorpusFolder): Promise<Mark> => {
  try {
    const parsed = parseJson(await files.read(notePath(folder)), markSchema);
    return 'value' in parsed ? parsed.value : UNMARKED;
  } catch {
    return UNMARKED;
  }
};

/** How far the sources of a corpus have been compared with their digests, as the window is told. */
export const fixityState = async (files: Files, folder: CorpusFolder): Promise<FixityState> => {
  const { part, whole } = await readMark(files, folder);
  return { whole, share: part === 0 && whole !== null ? 1 : part / PARTS };
};

export class Fixity {
  private readonly options: FixityOptions;
  private readonly ending = new AbortController();
  private working: Promise<void> = Promise.resolve();
  private readonly found = new Set<string>();
  private read = 0;
  /** When all had been checked last. */
  private whole: string | null = null;

  constructor(options: FixityOptions) {
    this.options = options;
  }

  /** Goes through all; what cannot be read or written now is tried again at the next opening. */
  start(): Promise<void> {
    this.working = this.work().catch(() => undefined);
    return this.working;
  }

  /** Comes back when nothing is read any more. */
  async close(): Promise<void> {
    this.ending.abort();
    await this.working;
  }

  /** Takes it that all sources have just been compared, and none is spoilt: what is under way need not go on. */
  async isWhole(): Promise<void> {
    await this.close();
    this.found.clear();
    this.whole = this.options.now().toISOString();
    await this.keep(0, this.options.awaited);
  }

  private async work(): Promise<void> {
    const { files, folder, now, size, reread, after } = this.options;
    await this.rest(after);
    await this.options.lookAtRemoved(() => this.rest(PAUSE));
    await this.options.lookAtOperations(() => this.rest(PAUSE));
    const mark = await readMark(files, folder);
    this.whole = mark.whole;
    for (const id of mark.spoilt)
      if ((await originalOfId(files, folder, id)) === null) this.found.add(id);
      else await reread(id);
    const isSmall = size() <= SMALL;
    // A check that lies in the future was made before the clock was set back: how old it is, nobody knows.
    const age = mark.whole === null ? -1 : now().getTime() - Date.parse(mark.whole);
    const isFresh = age >= 0 && age < WEEK;
    if (isFresh && !isSmall) {
      if (this.found.size < mark.spoilt.length) await this.keep(0);
      return;
    }
    const first = isSmall ? 0 : mark.part;
    for (let part = first; part < PARTS; part++) {
      await this.check(part.toString(16).padStart(2, '0'));
      if (!isSmall && part % MARKED === MARKED - 1) await this.keep(part);
    }
    this.whole = now().toISOString();
    await this.keep(0);
  }

  /** Checks the sources whose digests begin with a byte. */
  private async check(part: string): Promise<void> {
    const { files, folder, reread } = this.options;
    for (const name of await namesIn(files, join(folder.originals, part))) {
      if (!NAME.test(name)) continue;
      const digest = await digestOf(files, folder.original(name)).catch(() => null);
      // One that is gone, or that the disk does not give, is told by the survey and by whoever reads it.
      if (digest !== null && digest !== name && !this.found.has(idOf(name))) {
        this.found.add(idOf(name));
        await reread(idOf(name));
        await this.keep(Number.parseInt(part, 16));
      }
      // Where the corpus is closed, this ends the work.
      if (++this.read % TOGETHER === 0) await this.rest(PAUSE);
      else this.ending.signal.throwIfAborted();
    }
  }

  private rest(milliseconds: number): Promise<void> {
    return pause(milliseconds, undefined, { signal: this.ending.signal, ref: false });
  }

  /** Keeps at which part the next opening goes on. */
  private async keep(part: number, files = this.options.files): Promise<void> {
    const { folder, writable } = this.options;
    if (!writable()) return;
    const mark = { part, whole: this.whole, spoilt: [...this.found].sort() };
    // Derived: without it the next opening begins anew.
    await leaveNote(files, notePath(folder), mark, markSchema);
  }
}
