/**
 * Repair, on the archivist's word: writes anew what `damage.ts` found could be had back. Whatever is replaced is kept
 * beside it first, so that a repair can lose nothing, and a dispatch of which nothing can be had back is left alone.
 */
import type { RepairResult } from '../../core/api-jobs.ts';
import type { Source } from '../../core/model/dispatch.ts';
import type { Agent } from '../../core/model/provenance.ts';
import type { Cleaning } from '../cleaning/cleaning.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import type { Files } from '../disk/files.ts';
import { decode } from '../dispatches/decode.ts';
import { batchItem, writeBatch } from '../dispatches/import-batch.ts';
import { newDispatch } from '../dispatches/new-dispatch.ts';
import { originalOfId } from '../dispatches/originals.ts';
import { failureOf, LibraryFailure, orThrow, throwReading } from '../errors.ts';
import type { Task } from '../thread/jobs.ts';
import { damagedIds, damageIn } from './damage.ts';
import { repairFiles } from './damaged-files.ts';

export interface RepairOptions {
  readonly files: Files;
  readonly corpus: OpenCorpus;
  readonly cleaning: Cleaning;
  readonly agent: () => Agent;
  readonly now: () => Date;
}

export interface RepairRequest {
  /** Null for all that are damaged. */
  readonly ids: readonly string[] | null;
  /** Files beside the dispatches, by their paths in the corpus; null where they are not asked for by name. */
  readonly files: readonly string[] | null;
}

/** A dispatch of which neither record can be read begins again from its source, under its id. */
const beginAnew = async (
  { files, corpus, cleaning, agent, now }: RepairOptions,
  id: string,
): Promise<void> => {
  const { folder } = corpus;
  const sha256 = await originalOfId(files, folder, id);
  if (sha256 === null) throw new LibraryFailure('source-missing', { file: id });
  const path = folder.original(sha256);
  const bytes = await files.read(path).catch((error: unknown) => throwReading(error, path));
  const { text, encoding } = orThrow(decode(bytes));
  const { cleaned, record } = await cleaning.clean(text, corpus.cleanSettings);
  const imported = now().toISOString();
  const source: Source = {
    names: [id],
    sha256,
    bytes: bytes.length,
    length: text.length,
    encoding,
    imported,
  };
  const item = await batchItem(
    files,
    folder,
    newDispatch(source, cleaned, record, agent(), null),
    text,
    bytes,
  );
  await corpus.dispatches.whileStill(id, () => writeBatch(files, folder, [item]));
};

/**
 * Repairs dispatches, by id, or all damaged ones for null; with all or none the description of the corpus. What cannot be repaired is a failure of the task, and the
 * rest goes on. Fails as a whole where the corpus cannot be written.
 */
export const repairCorpus = async (
  options: RepairOptions,
  { ids, files: paths }: RepairRequest,
  task: Task,
): Promise<RepairResult> => {
  const { files, corpus } = options;
  corpus.requireWritable();
  const fail = (file: string, error: unknown): void => task.fail({ file, error: failureOf(error) });
  const mended = ids === null || paths !== null ? await repairFiles(files, corpus, paths, fail) : [];
  if (paths !== null) return { kind: 'repair', repaired: [], files: [...mended] };
  if (ids === null || ids.length === 0) await corpus.repairDescription();
  const wanted = ids ?? damagedIds(corpus);
  const repaired: string[] = [];
  for (const [index, id] of wanted.entries()) {
    if (task.cancelled()) break;
    const name = corpus.catalog.get(id)?.item.name ?? id;
    task.progress(index, wanted.length, name);
    try {
      if (!corpus.suspected.has(id)) await corpus.requirePresent(id);
      const damaged = await damageIn(files, corpus, id);
      if (damaged === null && corpus.removals.has(id)) continue;
      if (damaged?.gives === 'nothing')
        throw new LibraryFailure(damaged.failure.code, damaged.failure.details);
      if (damaged?.gives === 'anew') await beginAnew(options, id);
      else await corpus.dispatches.mend(id);
      await corpus.reread(id);
      repaired.push(id);
    } catch (error) {
      fail(name, error);
    }
  }
  task.progress(wanted.length, wanted.length, null);
  return { kind: 'repair', repaired, files: [...mended] };
};
