/**
 * Where the index is kept, and whether what is found there can be trusted. It lies in the corpus, or, where that cannot
 * be written, in the program's own folder, or else in memory. Beside it lies a mark: `open` while a program works with
 * it, `closed` with its size and time when that ended well. A closed index is trusted as it stands; one that a killed
 * program left is whole (SQLite's journal saw to that) but may lack the last changes; after a restart of the machine,
 * or when its file is another than the mark says, or than the one that was opened, it is thrown away. Beside a closed one lies what it answers to an opening
 * (`catalog.sqlite.opening`), so that a start need not open it.
 */
import { createHash } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { uptime } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { isTemporary, makeFolder, writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonText, parseJson } from '../disk/json-store.ts';
import { isFolder, isMissing, LibraryFailure, systemCode } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { Lock } from '../folder/lock.ts';
import { beforeOf, besideOf, copyOf, Database, type Foreknown } from './database.ts';
import { stampAt } from './file-stamp.ts';
import { IndexFailure } from './index-failure.ts';
import { OpeningAnswers, readAnswers } from './opening-answers.ts';
import { INDEX_VERSION, SCHEMA, SETTINGS } from './schema.ts';
import { IN_MEMORY } from './sqlite-file.ts';

export interface IndexOptions {
  readonly files: Files;
  readonly now: () => Date;
  readonly session: string;
  readonly folder: CorpusFolder;
  /** The id of the corpus: an index of another one is of no use. */
  readonly corpus: string;
  readonly writable: boolean;
  /** The program's own folder; null where the index is to be in memory. */
  readonly dataFolder: string | null;
}

export interface OpenIndex {
  readonly database: Database;
  /** Whether it holds what the dispatch files held when it was closed. */
  readonly trusted: boolean;
  /**
   * Closes the file. Where all changes were committed and it speaks of every dispatch, it is marked as such; `foresee` asks
   * it before what the next opening will.
   */
  readonly close: (whole: boolean, foresee?: () => void) => Promise<void>;
}

const markSchema = z.object({
  version: z.number(),
  corpus: z.string(),
  /** When the machine was started, in milliseconds since 1970. */
  started: z.number(),
  closed: z.object({ size: z.number(), modified: z.number() }).nullable(),
  /** What it answers to an opening (`opening-answers.ts`), as written then; without it that is not known. */
  opening: z.object({ size: z.number(), modified: z.number() }).optional(),
});
type Mark = z.infer<typeof markSchema>;

/** By how much two readings of the time of a start may differ: clocks are put right. */
const SAME_START = 60_000;

/** An index in memory. */
export const newIndex = (): Database => {
  const database = new Database(IN_MEMORY);
  database.execute(SCHEMA);
  return database;
};

/** Fails where SQLite itself cannot run: what it cannot open then may be as good as ever. */
const requireSqlite = (): void => new Database(IN_MEMORY).close();

const inMemory = (): OpenIndex => {
  const database = newIndex();
  return { database, trusted: false, close: async () => database.close() };
};

const markOf = (path: string): string => `${path}.mark`;

/** What an opening asks of an index that was closed well, with its answers. */
const openingOf = (path: string): string => `${path}.opening`;

/** What is left of an index that was being written anew. */
const anewAt = (path: string): readonly string[] =>
  [beforeOf(path), besideOf(path), copyOf(path)].flatMap((other) =>
    ['', '-journal', '.lock'].map((rest) => `${other}${rest}`),
  );

/** What a killed program left half written beside the index: it may speak of dispatches that are to leave no trace. */
const halfWritten = async (files: Files, path: string): Promise<readonly string[]> => {
  const folder = dirname(path);
  const names = await namesIn(files, folder);
  return names
    .filter((name) => isTemporary(name) && name.startsWith(`.${basename(path)}.`))
    .map((name) => join(folder, name));
};

const readMark = async (files: Files, path: string): Promise<Mark | null> => {
  try {
    const parsed = parseJson(await files.read(markOf(path)), markSchema);
    return 'value' in parsed ? parsed.value : null;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
};

const startOf = (now: Date): number => Math.round(now.getTime() - uptime() * 1000);

type State = NonNullable<Mark['closed']>;

const stateOf = async (files: Files, path: string): Promise<State> => {
  const { size, modified } = await files.info(path);
  return { size, modified };
};

/** Whether a file is as a mark says. */
const isAsMarked = async (files: Files, path: string, marked: State | null | undefined): Promise<boolean> => {
  if (marked === null || marked === undefined) return false;
  try {
    const { size, modified } = await stateOf(files, path);
    return size === marked.size && modified === marked.modified;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
};

/** What can be made of the index at a path: trusted, to be checked, or (null) nothing. */
const found = async (
  { files, corpus, now }: IndexOptions,
  path: string,
): Promise<'closed' | 'left' | null> => {
  const mark = await readMark(files, path);
  if (mark === null || mark.version !== INDEX_VERSION || mark.corpus !== corpus) return null;
  if (mark.closed === null) return Math.abs(mark.started - startOf(now())) < SAME_START ? 'left' : null;
  return (await isAsMarked(files, path, mark.closed)) ? 'closed' : null;
};

/** What an index that was closed well answers to an opening, and which file it is; null where that is not known. */
const foreknownAt = async (files: Files, path: string): Promise<Foreknown | null> => {
  const opening = openingOf(path);
  const file = stampAt(path);
  const mark = await readMark(files, path);
  if (file === null || file.size !== mark?.closed?.size || file.modified !== mark.closed.modified)
    return null;
  if (!(await isAsMarked(files, opening, mark.opening))) return null;
  const kept = readAnswers(await files.read(opening));
  return kept === null ? null : { answers: new OpeningAnswers(kept), file };
};

/** What it will answer to the next opening, of which `foresee` asks what it can; null where it fails at that. */
const answersForeseen = (database: Database, foresee: () => void): Uint8Array | null => {
  try {
    foresee();
    return database.openingAnswers();
  } catch (error) {
    if (!(error instanceof IndexFailure)) throw error;
    return null;
  }
};

/** Writes them beside the index, and gives how the file is then; null where the disk does not take it. */
const keepAnswers = async (files: Files, path: string, answers: Uint8Array): Promise<State | null> => {
  try {
    await writeFile(files, openingOf(path), Buffer.from(answers));
    return await stateOf(files, openingOf(path));
  } catch (error) {
    const isOfDisk = error instanceof LibraryFailure || systemCode(error) !== null;
    if (!isOfDisk) throw error;
    // Without them the next opening does the same, only later.
    return null;
  }
};

/** Opens the index at a path, which nobody else has open; makes it where there is none that can be used. */
const openAt = async (options: IndexOptions, path: string): Promise<OpenIndex> => {
  const { files, corpus, now } = options;
  await makeFolder(files, dirname(path));
  const state = await found(options, path);
  const known = state === 'closed' ? await foreknownAt(files, path) : null;
  // What a killed program held: SQLite locks by a folder beside the file, and it is ours now.
  for (const rest of [`${path}.lock`, ...anewAt(path)]) await files.removeFolder(rest);
  if (state === null) for (const rest of [path, `${path}-journal`]) await files.removeFolder(rest);
  const mark = (state: Pick<Mark, 'closed' | 'opening'>): Promise<void> => {
    const content: Mark = { version: INDEX_VERSION, corpus, started: startOf(now()), ...state };
    return writeFile(files, markOf(path), Buffer.from(jsonText(content), 'utf8'));
  };
  await mark({ closed: null });
  // It speaks of dispatches, some of which may be about to leave no trace.
  for (const rest of [openingOf(path), ...(await halfWritten(files, path))]) await files.removeFolder(rest);
  const database = new Database(path, SETTINGS, known);
  try {
    if (state === null) database.execute(SCHEMA);
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    database,
    trusted: state === 'closed',
    close: async (whole, foresee = () => undefined) => {
      const { isInPlace } = database;
      const isGood = whole && isInPlace && !database.hasFailed;
      if (isGood) database.sync();
      const answers = isGood ? answersForeseen(database, foresee) : null;
      database.close();
      // Nobody here knows what another file holds.
      if (!isInPlace) await files.removeFolder(markOf(path));
      if (answers === null) return;
      const opening = await keepAnswers(files, path, answers);
      const closed = await stateOf(files, path);
      await mark(opening === null ? { closed } : { closed, opening });
    },
  };
};

/** Where the index of a corpus lies that cannot be written. */
const apartOf = ({ folder }: IndexOptions, dataFolder: string): string => {
  const name = createHash('sha256').update(folder.path).digest('hex').slice(0, 16);
  return join(dataFolder, 'catalogs', `${name}.sqlite`);
};

/** Makes the index at a path in the program's own folder ours; null where another program has it open. */
const ownApart = async ({ files, session, now }: IndexOptions, path: string): Promise<Lock | null> => {
  const owner = `${path}.owner`;
  const take = () => Lock.take({ files, path: owner, session, now, lost: () => undefined });
  const lock = await take().catch(async (error: unknown) => {
    if (!isFolder(error)) throw error;
    // Nothing but this program puts anything there, and a folder is none of its locks.
    await files.removeFolder(owner);
    return take();
  });
  return lock instanceof Lock ? lock : null;
};

/** A corpus that cannot be written has its index in the program's folder, begun from the one that lies in it. */
const openApart = async (options: IndexOptions, dataFolder: string): Promise<OpenIndex> => {
  const { files, folder } = options;
  const path = apartOf(options, dataFolder);
  await makeFolder(files, dirname(path));
  const lock = await ownApart(options, path);
  if (lock === null) return inMemory();
  try {
    const isThere = (await found(options, path)) !== null;
    if (!isThere && (await found(options, folder.index)) === 'closed') {
      await copyFile(folder.index, path);
      const { modified, size } = await files.info(path);
      const mark = await readMark(files, folder.index);
      const copied = jsonText({ ...mark, closed: { size, modified }, opening: undefined });
      await writeFile(files, markOf(path), Buffer.from(copied, 'utf8'));
    }
    const opened = await openAt(options, path);
    return {
      database: opened.database,
      // Whoever writes in the corpus did so meanwhile.
      trusted: false,
      close: async (whole, foresee) => {
        await opened.close(whole, foresee);
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
};

/** Throws away the index at a place where it failed. */
const discard = async (files: Files, path: string): Promise<void> => {
  const rests = [path, openingOf(path), `${path}-journal`, `${path}.lock`, markOf(path), ...anewAt(path)];
  const half = await halfWritten(files, path).catch(() => []);
  for (const rest of [...rests, ...half]) await files.removeFolder(rest).catch(() => undefined);
};

/**
 * Throws away the index that a read-only opening left in the program's own folder. One that another program has open at
 * this moment is left to it: that one hears itself of what is to leave no trace.
 */
export const discardApart = async (options: IndexOptions): Promise<void> => {
  const { files, dataFolder } = options;
  if (dataFolder === null) return;
  const path = apartOf(options, dataFolder);
  try {
    await files.info(path);
  } catch (error) {
    if (isMissing(error)) return;
    throw error;
  }
  const lock = await ownApart(options, path);
  if (lock === null) return;
  await discard(files, path);
  await lock.release();
};

/**
 * Opens the index of a corpus in the first way in which that is possible, but for `failed`, in which it was open before
 * and what is there is of no use. What is spoilt in the corpus is made anew there first: made elsewhere it would not be
 * found by the next opening, which would make it once more. Fails with an {@link IndexFailure} where SQLite itself cannot
 * run; what is on the disk stays there then.
 */
export const openIndex = async (options: IndexOptions, failed = 0): Promise<OpenIndex> => {
  const { files, folder, writable, dataFolder } = options;
  if (dataFolder === null) return inMemory();
  if (failed > 0) requireSqlite();
  const here = () => openAt(options, folder.index);
  const anew = async () => {
    await discard(files, folder.index);
    return here();
  };
  const ways = [...(writable ? [here, anew] : []), () => openApart(options, dataFolder)];
  if (writable && failed > 1) await discard(files, folder.index);
  for (const open of ways.slice(failed)) {
    try {
      return await open();
    } catch (error) {
      // A full disk, a folder without permission: the index is no truth, and another place will do.
      if (!(error instanceof LibraryFailure) && systemCode(error) === null) throw error;
      if (error instanceof IndexFailure) requireSqlite();
    }
  }
  return inMemory();
};
