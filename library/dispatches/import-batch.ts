/**
 * What an import writes: sources, histories and snapshots of a batch of new dispatches, and the files that texts were
 * extracted from. Each kind is on the disk before the next begins, so that a dispatch never stands without its source.
 */
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { type StoredDispatch, storedDispatchSchema } from '../../core/model/dispatch.ts';
import {
  andClose,
  makeFolder,
  type NewFile,
  renameHeld,
  temporaryFor,
  writeFiles,
} from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonStore } from '../disk/json-store.ts';
import { keepAside, keptAside } from '../disk/kept-aside.ts';
import { inItsPlace, isMissing, LibraryFailure, readingFailure, throwWriting } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { underBatchNote } from './batch-note.ts';
import { historyLine } from './history-file.ts';
import type { NewDispatch } from './new-dispatch.ts';
import { digestOf, sha256Of } from './originals.ts';

/** A new dispatch, its decoded source and its files: the bytes of its source, its history and its snapshot. */
export interface BatchItem {
  readonly stored: StoredDispatch;
  readonly text: string;
  readonly original: Uint8Array;
  readonly history: NewFile;
  readonly snapshots: readonly NewFile[];
}

/** Makes the files of a new dispatch, each checked against its schema; `writeBatch` writes them. */
export const batchItem = async (
  files: Files,
  folder: CorpusFolder,
  { stored, entries }: NewDispatch,
  text: string,
  original: Uint8Array,
): Promise<BatchItem> => {
  const snapshots: NewFile[] = [];
  const put = async (file: NewFile): Promise<void> => {
    snapshots.push(file);
  };
  const store = jsonStore(files, folder.dispatch(stored.id), storedDispatchSchema, { put });
  store.data = stored;
  await store.write();
  const history = { path: folder.history(stored.id), bytes: Buffer.concat(entries.map(historyLine)) };
  return { stored, text, original, history, snapshots };
};

/** The bytes of all files that a dispatch makes. */
export const sizeOf = ({ original, history, snapshots }: BatchItem): number =>
  [...snapshots, history].reduce((sum, { bytes }) => sum + bytes.length, original.length);

const NEWLINE = 0x0a;

/** The original to write for these bytes: none where it is there and whole; a spoilt one is kept aside. */
const originalOf = async (files: Files, folder: CorpusFolder, sha256: string, bytes: Uint8Array) => {
  const path = folder.original(sha256);
  const original: NewFile = { path, bytes, readOnly: true };
  try {
    const there = await files.read(path);
    return sha256Of(there) === sha256 ? [] : [keptAside(path, there), original];
  } catch (error) {
    if (isMissing(error)) return [original];
    if (inItsPlace(error) === null) return throwWriting(error, path);
    await keepAside(files, path);
    return [original];
  }
};

/** Puts back the source of a dispatch where it is missing or was changed; whether it had to. */
export const mendOriginal = async (
  files: Files,
  folder: CorpusFolder,
  sha256: string,
  bytes: Uint8Array,
): Promise<boolean> => {
  const list = await originalOf(files, folder, sha256, bytes);
  if (list.length > 0) await writeFiles(files, list);
  return list.length > 0;
};

const writeParts = async (
  files: Files,
  folder: CorpusFolder,
  batch: readonly BatchItem[],
  originals: readonly NewFile[],
): Promise<void> => {
  await writeFiles(files, originals);
  await Promise.all(
    batch.flatMap(({ stored: { id } }) => [
      keepAside(files, folder.history(id)),
      keepAside(files, folder.dispatch(id)),
    ]),
  );
  await writeFiles(
    files,
    batch.map(({ history }) => history),
  );
  await writeFiles(
    files,
    batch.flatMap(({ snapshots }) => snapshots),
  );
};

/** For each of a batch the files of its source that have to be written: two where a spoilt one is replaced. */
const originalsOf = (files: Files, folder: CorpusFolder, batch: readonly BatchItem[]) =>
  Promise.all(batch.map(({ stored, original }) => originalOf(files, folder, stored.source.sha256, original)));

/**
 * Writes new dispatches; they are on the disk when it comes back. What stands in the place of their files, damaged or
 * brought from outside at this very moment, is kept beside them.
 */
export const writeBatch = async (
  files: Files,
  folder: CorpusFolder,
  batch: readonly BatchItem[],
): Promise<void> => writeParts(files, folder, batch, (await originalsOf(files, folder, batch)).flat());

/** {@link writeBatch} for texts that the corpus does not have: what it leaves when it is killed is swept (`batch-note.ts`). */
export const writeNewBatch = async (
  files: Files,
  folder: CorpusFolder,
  batch: readonly BatchItem[],
): Promise<void> => {
  const originals = await originalsOf(files, folder, batch);
  const fresh = originals.filter(({ length }) => length === 1).flat();
  const sources = fresh.map(({ path }) => basename(path));
  await underBatchNote(files, folder, sources, () => writeParts(files, folder, batch, originals.flat()));
};

export interface KeptContainer {
  readonly sha256: string;
  /** Where it is kept. */
  readonly path: string;
  /** How many lines it has, as a measure of the work. */
  readonly lines: number;
  /** Whether nothing was kept there before. */
  readonly isNew: boolean;
}

/** Moves a spoilt file aside, of any size, so that its bytes are kept beside what takes its place. */
const moveAside = (files: Files, path: string, sha256: string): Promise<void> =>
  renameHeld(files, path, `${path}.damaged-${sha256.slice(0, 8)}`);

/**
 * Copies a file of any size among the originals, under its SHA-256; a spoilt one in its place is kept beside. Throws a
 * failure of reading or writing, and `source-changed`, with nothing kept, where the file has another digest than
 * `expected`.
 */
export const keepContainer = async (
  files: Files,
  folder: CorpusFolder,
  path: string,
  name: string,
  expected: string | null = null,
): Promise<KeptContainer> => {
  await makeFolder(files, folder.originals);
  const temporary = temporaryFor(join(folder.originals, 'container'));
  const hash = createHash('sha256');
  let lines = 0;
  let reading: unknown = null;
  try {
    await andClose(await files.create(temporary), async (file) => {
      const pieces = files.stream(path)[Symbol.asyncIterator]();
      for (;;) {
        const piece = await pieces.next().catch((error: unknown) => {
          reading = error;
          throw error;
        });
        if (piece.done) break;
        hash.update(piece.value);
        for (let at = piece.value.indexOf(NEWLINE); at >= 0; at = piece.value.indexOf(NEWLINE, at + 1))
          lines++;
        await file.write(piece.value);
      }
      await file.sync();
    });
    const sha256 = hash.digest('hex');
    if (expected !== null && sha256 !== expected)
      throw new LibraryFailure('source-changed', { file: name, path });
    const kept = folder.original(sha256);
    const there = await digestOf(files, kept).catch(async (error: unknown) => {
      if (inItsPlace(error) === null) throw error;
      await keepAside(files, kept);
      return null;
    });
    if (there === sha256) await files.remove(temporary);
    else {
      await makeFolder(files, dirname(kept));
      await files.makeReadOnly(temporary);
      if (there !== null) await moveAside(files, kept, there);
      await renameHeld(files, temporary, kept);
      await files.syncFolder(dirname(kept));
    }
    return { sha256, path: kept, lines, isNew: there === null };
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    if (reading === null) return throwWriting(error, folder.originals);
    const { code, details } = readingFailure(error, name);
    throw new LibraryFailure(code, details, { cause: error });
  }
};
