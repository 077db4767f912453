/** What the catalog is told of a dispatch, read from its files. */
import type { StoredDispatch } from '../../core/model/dispatch.ts';
import type { ErrorCode } from '../../core/model/error-code.ts';
import type { Failure } from '../../core/model/result.ts';
import { type CatalogRecord, catalogRecord, damagedRecord } from '../catalog/record.ts';
import type { Files } from '../disk/files.ts';
import { behindStamp, lastingStamp, stampOf } from '../dispatches/dispatch-at-hand.ts';
import { damageOf, readDispatchFiles, recoveredOr, storedOf, whyLost } from '../dispatches/dispatch-files.ts';
import { readSource } from '../dispatches/originals.ts';
import { LibraryFailure } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { absenceOf } from '../folder/corpus-presence.ts';

export interface ReadRecord {
  readonly record: CatalogRecord;
  /** Its two files as they were when they were read: a {@link lastingStamp}, or a {@link behindStamp}. */
  readonly stamp: string;
  /** Whether its snapshot is behind its history, and can be written anew. */
  readonly isBehind: boolean;
}

/** The source of a dispatch, or why it cannot be read. */
const sourceOf = async (
  files: Files,
  folder: CorpusFolder,
  { source }: StoredDispatch,
): Promise<string | Failure> => {
  try {
    return await readSource(files, folder, source);
  } catch (error) {
    if (error instanceof LibraryFailure) return error.failure;
    throw error;
  }
};

/** Failures of a source that stay; what else the disk may say is told when the dispatch is opened. */
const LASTING: ReadonlySet<ErrorCode> = new Set(['source-missing', 'source-changed']);

/**
 * A dispatch of which nothing can be read has a record that says so. Fails with `corpus-missing` or `corpus-elsewhere` where
 * the corpus is not in its folder any more: that says nothing of the dispatch.
 */
export const readRecord = async (files: Files, folder: CorpusFolder, id: string): Promise<ReadRecord> => {
  const stamp = lastingStamp(await stampOf(files, folder, id));
  try {
    const found = await readDispatchFiles(files, folder, id);
    const recovered = recoveredOr(id, found);
    const stored = await storedOf(files, folder, found, recovered);
    const source = await sourceOf(files, folder, stored);
    const text = typeof source === 'string' ? source : null;
    const unread = typeof source !== 'string' && LASTING.has(source.code) ? source : null;
    const damage = recovered.damage === null ? unread : damageOf(id, recovered.damage);
    const isBehind = !recovered.snapshotHolds && damage === null;
    const record = catalogRecord(stored, text, damage);
    return { record, stamp: isBehind ? behindStamp(stamp) : stamp, isBehind };
  } catch (error) {
    const absence = await absenceOf(files, folder);
    if (absence !== null) throw absence;
    return { record: damagedRecord(id, await whyLost(files, folder, id, error)), stamp, isBehind: false };
  }
};
