/**
 * The history file of a dispatch: one entry a line, appended and fsynced. A decision is acknowledged when its line is
 * on the disk, so this file is the one that must not lie. Reading tells apart what was never acknowledged (a torn last
 * line) from what was damaged later (a bad line before others).
 */

import { z } from 'zod';
import { type HistoryEntry, historyEntrySchema } from '../../core/history/entry.ts';
import { damageReason } from '../../core/model/damage-reason.ts';
import { dispatchIdSchema, type Source, sourceSchema, wrapColumnSchema } from '../../core/model/dispatch.ts';
import type { WrapColumn } from '../../core/model/proposal.ts';
import { isRecovery } from '../../core/model/provenance.ts';
import { andClose } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { gitSides } from '../disk/git-marks.ts';
import { parseJson } from '../disk/json-store.ts';
import { readInPlace } from '../disk/read-in-place.ts';
import { isAbsent, LibraryFailure, throwReading, throwWriting } from '../errors.ts';
import { checking } from '../thread/checking.ts';

/** What an import entry carries beside its change, so that history and source alone give back the dispatch. */
export interface Origin {
  readonly source: Source;
  readonly wrap: WrapColumn | null;
  /** The older version, where it is a newer one of another dispatch; only in the first entry. */
  readonly replaces?: string | undefined;
}

const originSchema = z.looseObject({
  source: sourceSchema,
  wrap: wrapColumnSchema.nullable(),
  replaces: dispatchIdSchema.optional(),
});

/** The origin in an entry, or null where it carries none. */
export const originOf = (entry: HistoryEntry): Origin | null => {
  const parsed = originSchema.safeParse(entry, checking());
  if (!parsed.success) return null;
  const { source, wrap, replaces } = parsed.data;
  return { source, wrap, ...(replaces !== undefined && { replaces }) };
};

export interface History {
  readonly entries: readonly HistoryEntry[];
  /** The whole file. */
  readonly bytes: Uint8Array;
  /** How many of the bytes are whole, good lines from the start. */
  readonly good: number;
  /** Bytes of a last line that was never finished and so never acknowledged. */
  readonly torn: number;
  /** The first line that should be good and is not; `entries` are those before it. */
  readonly problem: string | null;
  /** What can be read behind that line: entries that go on from a snapshot of a later revision only. */
  readonly behind?: readonly HistoryEntry[] | undefined;
  /** The other side, where git left the marks of a conflict; `entries` are ours then, and both are whole. */
  readonly theirs?: readonly HistoryEntry[] | undefined;
}

const NEWLINE = 0x0a;

/** The line of an entry, checked: an invalid entry is never written. */
export const historyLine = (entry: HistoryEntry): Uint8Array => {
  const parsed = historyEntrySchema.safeParse(entry, checking());
  if (!parsed.success) {
    throw new LibraryFailure('internal', { reason: `invalid history entry: ${parsed.error.message}` });
  }
  return Buffer.from(`${JSON.stringify(parsed.data)}\n`, 'utf8');
};

/** A line that git wrote into a conflict: what is around it is of two histories. */
const GIT_MARK = /^(?:<{7}|={7}|>{7}|\|{7})/m;

/** The good lines of a piece of a history file in which others are broken. */
const goodLines = (bytes: Uint8Array): readonly HistoryEntry[] => {
  const text = Buffer.from(bytes).toString('utf8');
  if (GIT_MARK.test(text)) return [];
  return text.split('\n').flatMap((line) => {
    const parsed = parseJson(Buffer.from(line, 'utf8'), historyEntrySchema);
    return 'value' in parsed ? [parsed.value] : [];
  });
};

/** Whether an entry goes on where another ends: by the next revision, or in the place of those that were lost. */
const goesOnFrom = ({ revision, agent }: HistoryEntry, last: HistoryEntry): boolean =>
  revision === last.revision + 1 || (revision > last.revision && isRecovery(agent));

/** Reads the lines of a history file. Revisions must count up by one but for those lost; the first may be any. */
const parseLines = (bytes: Uint8Array): History => {
  const entries: HistoryEntry[] = [];
  let at = 0;
  for (let line = 1; at < bytes.length; line++) {
    const newline = bytes.indexOf(NEWLINE, at);
    const end = newline < 0 ? bytes.length : newline;
    const content = bytes.subarray(at, end);
    const parsed = parseJson(content, historyEntrySchema);
    const last = entries.at(-1);
    const problem =
      'problem' in parsed
        ? parsed.problem
        : last !== undefined && !goesOnFrom(parsed.value, last)
          ? damageReason('revision-after', parsed.value.revision, last.revision)
          : null;
    if (problem !== null || 'problem' in parsed) {
      // Unfinished, or with blocks that never reached the disk and read as zeros: the disk never said it was there.
      const atEnd = newline < 0 || newline === bytes.length - 1;
      if (atEnd && (newline < 0 || content.includes(0)))
        return { entries, bytes, good: at, torn: bytes.length - at, problem: null };
      const broken = damageReason('line-is', line, `${problem}`);
      return { entries, bytes, good: at, torn: 0, problem: broken, behind: goodLines(bytes.subarray(at)) };
    }
    entries.push(parsed.value);
    at = newline < 0 ? bytes.length : newline + 1;
  }
  return { entries, bytes, good: at, torn: 0, problem: null };
};

/** Reads a history file; of one with the marks of a conflict of git, both sides. */
export const parseHistory = (bytes: Uint8Array): History => {
  const read = parseLines(bytes);
  const sides = read.problem === null ? null : gitSides(Buffer.from(bytes).toString('utf8'));
  if (sides === null) return read;
  const [ours, theirs] = [sides.ours, sides.theirs].map((side) => parseLines(Buffer.from(side, 'utf8')));
  const isWhole = (side: History | undefined): side is History =>
    side !== undefined && side.problem === null && side.torn === 0 && side.entries.length > 0;
  if (!isWhole(ours) || !isWhole(theirs)) return read;
  return { ...read, entries: ours.entries, theirs: theirs.entries, problem: damageReason('git-marks') };
};

/** The history in a file, or null where there is none. */
export const readHistory = async (files: Files, path: string): Promise<History | null> => {
  const stands = await readInPlace(files, path);
  if (stands === null) return null;
  if ('bytes' in stands) return parseHistory(stands.bytes);
  return { entries: [], bytes: Buffer.alloc(0), good: 0, torn: 0, problem: stands.problem };
};

/**
 * Appends to history files. It remembers how long the good part of a file is, so that what a failed append left behind
 * is cut off before the next one.
 */
export class HistoryWriter {
  readonly path: string;
  private readonly files: Files;
  private length: number;
  private ended: boolean;
  private readonly needsNewline: boolean;

  constructor(files: Files, path: string, history: History) {
    this.files = files;
    this.path = path;
    this.length = history.good;
    this.needsNewline = history.good > 0 && history.bytes[history.good - 1] !== NEWLINE;
    this.ended = history.torn === 0 && !this.needsNewline;
  }

  /** Whether the file ends with the last good line; otherwise the next append cuts off what is behind it first. */
  get settled(): boolean {
    return this.ended;
  }

  /**
   * Whether the file is there and as this writer left it: nothing from outside was added or taken away. What a failed
   * append left behind does not count, because the next one cuts it off.
   */
  async isIntact(): Promise<boolean> {
    try {
      const { size } = await this.files.info(this.path);
      return this.ended ? size === this.length : size >= this.length;
    } catch (error) {
      return isAbsent(error) ? false : throwReading(error, this.path);
    }
  }

  /** Comes back when the entries are on the disk. When it throws, they are not part of the history. */
  async append(entries: readonly HistoryEntry[]): Promise<void> {
    const line = Buffer.concat(entries.map(historyLine));
    try {
      if (!this.ended) await this.settle();
      this.ended = false;
      await andClose(await this.files.append(this.path), async (file) => {
        await file.write(line);
        await file.sync();
      });
      this.length += line.length;
      this.ended = true;
    } catch (error) {
      await this.settle().catch(() => undefined);
      throwWriting(error, this.path);
    }
  }

  /** Cuts off what is behind the good lines. */
  private async settle(): Promise<void> {
    await this.files.truncate(this.path, this.length);
    if (this.needsNewline && this.length > 0) {
      const tail = (await this.files.read(this.path)).at(-1);
      if (tail !== NEWLINE) {
        await andClose(await this.files.append(this.path), async (file) => {
          await file.write(Uint8Array.of(NEWLINE));
          await file.sync();
        });
        this.length += 1;
      }
    }
    this.ended = true;
  }
}
