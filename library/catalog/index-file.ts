/**
 * Where the index is kept. It lies in the corpus, or, where that cannot be written, in the program's own folder, or else in
 * memory. What is found at its place is used as far as its mark says (`index-mark.ts`): a closed index is trusted as it
 * stands; one that a killed program left is whole (SQLite's journal saw to that) but may lack the last changes; after a
 * restart of the machine, or when its file is another than the mark says, or than the one that was opened, it is thrown
 * away. Beside a closed one lies what it answers to an opening (`answers-file.ts`), so that a start need not open it.
 */
import { createHash } from 'node:crypto';
import { copyFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isTemporary, makeFolder } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { isFolder, isMissing, LibraryFailure, systemCode } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { Lock } from '../folder/lock.ts';
import { answersForeseen, answersOf, foreknownAt, keepAnswers } from './answers-file.ts';
import { beforeOf, besideOf, copyOf, Database } from './database.ts';
import { IndexFailure } from './index-failure.ts';
import { foundAt, type MarkOptions, markOf, stateOf, writeMark } from './index-mark.ts';
import { SCHEMA, SETTINGS } from './schema.ts';
import { IN_MEMORY } from './sqlite-file.ts';

export interface IndexOptions extends MarkOptions {
  readonly session: string;
  readonly folder: CorpusFolder;
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

/** Opens the index at a path, which nobody else has open; makes it where there is none that can be used. */
const openAt = async (options: IndexOptions, path: string): Promise<OpenIndex> => {
  const { files } = options;
  await makeFolder(files, dirname(path));
  const state = await foundAt(options, path);
  const known = state === 'closed' ? await foreknownAt(files, path) : null;
  // What a killed program held: SQLite locks by a folder beside the file, and it is ours now.
  for (const rest of [`${path}.lock`, ...anewAt(path)]) await files.removeFolder(rest);
  if (state === null) for (const rest of [path, `${path}-journal`]) await files.removeFolder(rest);
  await writeMark(options, path, { closed: null });
  // It speaks of dispatches, some of which may be about to leave no trace.
  for (const rest of [answersOf(path), ...(await halfWritten(files, path))]) await files.removeFolder(rest);
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
      await writeMark(options, path, opening === null ? { closed } : { closed, opening });
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
    const isThere = (await foundAt(options, path)) !== null;
    if (!isThere && (await foundAt(options, folder.index)) === 'closed') {
      await copyFile(folder.index, path);
      await writeMark(options, path, { closed: await stateOf(files, path) });
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
  const rests = [path, answersOf(path), `${path}-journal`, `${path}.lock`, markOf(path), ...anewAt(path)];
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
