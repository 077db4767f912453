/** `corpus.json`: makes it, reads it, and tells what can be had back of one that is damaged or lost. */
import { basename, dirname, join } from 'node:path';
import type { Low } from 'lowdb';
import { ulid } from 'ulid';
import type { DamagedDescription } from '../../core/api-keeping.ts';
import { CORPUS_VERSION, type Corpus, corpusSchema, emptyCorpus } from '../../core/model/corpus.ts';
import { makeFolder, requireFolderPath, writeFiles } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { DamagedFile, jsonStore } from '../disk/json-store.ts';
import { corpusAround } from '../disk/target.ts';
import { inItsPlace, isMissing, isNoFolder, LibraryFailure, throwListing } from '../errors.ts';
import { type CorpusFolder, GIT_ATTRIBUTES, GIT_IGNORE } from '../folder/corpus-folder.ts';
import { requireLayout } from '../folder/corpus-layout.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { CORPUS_MIGRATIONS } from '../migrations/corpus-migrations.ts';
import { descriptionBack, descriptionDamage } from './description-back.ts';
import { keepBefore, versionIn } from './keep-before.ts';

export type CorpusStore = Low<Corpus | null>;

const corpusStore = (files: Files, folder: CorpusFolder): CorpusStore =>
  jsonStore(files, folder.corpus, corpusSchema, { migrations: CORPUS_MIGRATIONS });

const newCorpus = (title: string, now: Date): Corpus => emptyCorpus(ulid(now.getTime()), title);

const CACHE = '.cache';

/** Fails with `corpus-in-corpus` where `folder` is a corpus or lies in one, which is no place for another in `path`. */
const requireOwnPlace = async (files: Files, path: string, folder: string): Promise<void> => {
  const outer = await corpusAround(files, folder);
  if (outer !== null) throw new LibraryFailure('corpus-in-corpus', { path, outer });
};

/**
 * Makes a corpus in a new or empty folder. Fails with `corpus-exists`, `folder-not-empty`, `corpus-in-corpus`,
 * `target-not-writable` at or below a file, or what the disk says.
 */
export const createCorpus = async (
  files: Files,
  folder: CorpusFolder,
  title: string,
  now: Date,
): Promise<void> => {
  const { path } = folder;
  await requireFolderPath(files, path);
  const names = await namesIn(files, path);
  if (names.includes('corpus.json')) throw new LibraryFailure('corpus-exists', { path });
  if (names.length > 0) throw new LibraryFailure('folder-not-empty', { path });
  await requireOwnPlace(files, path, path);
  for (const part of [folder.originals, folder.histories, folder.dispatches, folder.removed]) {
    await makeFolder(files, part);
  }
  await writeFiles(files, [
    { path: join(path, '.gitattributes'), bytes: Buffer.from(GIT_ATTRIBUTES, 'utf8') },
    { path: join(path, '.gitignore'), bytes: Buffer.from(GIT_IGNORE, 'utf8') },
  ]);
  // Last, because it is what makes the folder a corpus.
  const store = corpusStore(files, folder);
  store.data = newCorpus(title, now);
  await store.write();
};

/**
 * What can be understood of a description that a newer version wrote: the parts that are as this version knows them,
 * the others as in a new corpus. It is only shown: a newer corpus is never written.
 */
const newerCorpus = (bytes: Uint8Array, title: string, now: Date): Corpus | null => {
  if ((versionIn(bytes) ?? 0) <= CORPUS_VERSION) return null;
  const raw: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  let known = newCorpus(title, now);
  for (const [key, value] of Object.entries(raw as object)) {
    const next = corpusSchema.safeParse({ ...known, [key]: value });
    if (next.success) known = next.data;
  }
  return known;
};

export interface CorpusRead {
  readonly store: CorpusStore;
  readonly corpus: Corpus;
  /** What is wrong with the file, and what `corpus` has back of it; else null. Nothing is written of it. */
  readonly damage: DamagedDescription | null;
  /** Writes what was migrated in memory, the bytes of the older version being kept first. */
  readonly settle: () => Promise<void>;
}

/**
 * Reads `corpus.json`. Where an older version wrote it, it is migrated in memory, until the caller has it settled. One
 * that is damaged, or missing beside dispatches, is given as what can be had back of it. Fails with `corpus-missing`,
 * `not-a-corpus`, `corpus-in-corpus` in the cache of one, or as {@link requireLayout} does.
 */
export const readCorpus = async (files: Files, folder: CorpusFolder, now: Date): Promise<CorpusRead> => {
  const { path } = folder;
  let kind: string;
  try {
    kind = (await files.info(path)).kind;
  } catch (error) {
    if (isMissing(error) || isNoFolder(error))
      throw new LibraryFailure('corpus-missing', { path }, { cause: error });
    return throwListing(error, path);
  }
  if (kind !== 'folder') throw new LibraryFailure('not-a-corpus', { path });
  // The cache of a corpus has a copy of its description, and may be deleted at any time: nothing is kept there.
  if (basename(path) === CACHE) await requireOwnPlace(files, path, dirname(path));
  await requireLayout(files, folder);
  const store = corpusStore(files, folder);
  const damagedCorpus = async (bytes: Uint8Array | null, problem: string): Promise<CorpusRead> => {
    const back = await descriptionBack(files, folder, bytes, newCorpus(basename(path), now));
    const damage = descriptionDamage(folder, problem, back);
    return { store, corpus: back.corpus, damage, settle: async () => undefined };
  };
  try {
    await store.read();
  } catch (error) {
    if (error instanceof LibraryFailure && inItsPlace(error.cause) !== null) throw error;
    if (!(error instanceof DamagedFile)) return throwListing(error, path);
    const newer = newerCorpus(await files.read(folder.corpus), basename(path), now);
    if (newer !== null) return { store, corpus: newer, damage: null, settle: async () => undefined };
    return damagedCorpus(await files.read(folder.corpus), error.problem);
  }
  if (store.data !== null) {
    const settle = async (): Promise<void> => {
      const version = versionIn(await files.read(folder.corpus));
      if (version === null || version >= CORPUS_VERSION) return;
      await keepBefore(files, folder, folder.corpus, CORPUS_VERSION);
      await store.write();
    };
    return { store, corpus: store.data, damage: null, settle };
  }
  const names = await namesIn(files, path);
  if (!names.includes('dispatches') && !names.includes('history'))
    throw new LibraryFailure('not-a-corpus', { path });
  return damagedCorpus(null, 'missing');
};
