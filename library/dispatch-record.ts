/** What the catalog is told of a dispatch, read from its files. */
import type { StoredDispatch } from '../core/model/dispatch.ts';
import { type CatalogRecord, catalogRecord, damagedRecord } from './catalog/record.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { lastingStamp, stampOf } from './dispatch-at-hand.ts';
import { damageOf, readDispatchFiles, recoveredOr, storedOf } from './dispatch-files.ts';
import { failureOf, LibraryFailure } from './errors.ts';
import type { Files } from './files.ts';
import { readSource } from './originals.ts';

export interface ReadRecord {
  readonly record: CatalogRecord;
  /** Its two files as they were when they were read: a {@link lastingStamp}. */
  readonly stamp: string;
  /** Whether its snapshot is behind its history, and can be written anew. */
  readonly isBehind: boolean;
}

/** The source of a dispatch; null where it cannot be read, which is told when it is opened. */
const sourceOf = async (
  files: Files,
  folder: CorpusFolder,
  { source }: StoredDispatch,
): Promise<string | null> => {
  try {
    return await readSource(files, folder, source);
  } catch (error) {
    if (error instanceof LibraryFailure) return null;
    throw error;
  }
};

/** A dispatch of which nothing can be read has a record that says so. */
export const readRecord = async (files: Files, folder: CorpusFolder, id: string): Promise<ReadRecord> => {
  const stamp = lastingStamp(await stampOf(files, folder, id));
  try {
    const found = await readDispatchFiles(files, folder, id);
    const recovered = recoveredOr(id, found);
    const stored = await storedOf(files, folder, found, recovered);
    const text = await sourceOf(files, folder, stored);
    const damage = recovered.damage === null ? null : damageOf(id, recovered.damage);
    const isBehind = !recovered.snapshotHolds && damage === null;
    return { record: catalogRecord(stored, text, damage), stamp, isBehind };
  } catch (error) {
    return { record: damagedRecord(id, failureOf(error)), stamp, isBehind: false };
  }
};
