/** Export: one file of the cleaned records that a query finds, written beside its place and put there when whole. */
import { randomBytes } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { ExportFormat, ExportResult, Query } from '../core/api-values.ts';
import { assemble } from '../core/assemble.ts';
import { type ExportRecord, FORMATS } from '../core/formats/format.ts';
import { caughtUp } from './catch-up.ts';
import { damageOf, readDispatchFiles, recoveredOr } from './dispatch-files.ts';
import { andClose, makeFolder, renameHeld, temporaryFor } from './durable-write.ts';
import { failureOf, isMissing, LibraryFailure, throwWriting } from './errors.ts';
import type { Files, OpenFile } from './files.ts';
import type { Task } from './jobs.ts';
import type { OpenCorpus } from './open-corpus.ts';
import { readSource } from './originals.ts';

export interface ExportRequest {
  readonly format: ExportFormat;
  readonly query: Query;
  /** Where to write, or null for a download. */
  readonly folder: string | null;
  readonly name: string;
  readonly replace: boolean;
}

const PIECE = 256 * 1024;

/** A name that is one file's name on every system, and not hidden. */
const isFileName = (name: string): boolean =>
  name === basename(name) && !/[\\/:*?"<>|\p{Cc}]/u.test(name) && !/^\.|[. ]$/.test(name);

const exists = async (files: Files, path: string): Promise<boolean> => {
  try {
    await files.info(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    return throwWriting(error, path);
  }
};

/** The path without links that a folder has, or will have once it is made. */
const placeOf = async (files: Files, folder: string): Promise<string> => {
  try {
    return await files.realPath(folder);
  } catch (error) {
    if (!isMissing(error) || folder === dirname(folder)) return throwWriting(error, folder);
    return join(await placeOf(files, dirname(folder)), basename(folder));
  }
};

/**
 * A corpus keeps what cannot be had again, so nothing of ours is written in one but by the library. Fails with
 * `target-in-corpus` for a folder that is one or lies in one, by whatever links it is reached.
 */
export const requireOutsideCorpora = async (files: Files, folder: string): Promise<void> => {
  for (let at = await placeOf(files, folder); ; at = dirname(at)) {
    if (await exists(files, join(at, 'corpus.json')))
      throw new LibraryFailure('target-in-corpus', { file: folder, path: at });
    if (at === dirname(at)) return;
  }
};

/** Gathers strings into pieces large enough to be worth a write. */
class PieceWriter {
  private readonly file: OpenFile;
  private waiting = '';
  bytes = 0;
  constructor(file: OpenFile) {
    this.file = file;
  }
  async add(text: string): Promise<void> {
    this.waiting += text;
    if (this.waiting.length >= PIECE) await this.flush();
  }
  async flush(): Promise<void> {
    const bytes = Buffer.from(this.waiting, 'utf8');
    this.waiting = '';
    this.bytes += bytes.length;
    if (bytes.length > 0) await this.file.write(bytes);
  }
}

interface Exported {
  readonly record: ExportRecord;
  readonly damage: string | null;
}

/** What a dispatch says now: computed from its source, which is checked, and its curation, whatever its snapshot says. */
const recordOf = async (files: Files, { folder, operations }: OpenCorpus, id: string): Promise<Exported> => {
  const { dispatch, entries, damage } = recoveredOr(id, await readDispatchFiles(files, folder, id));
  const { source } = dispatch;
  const [file = id] = source.names;
  const text = await readSource(files, folder, source);
  const now = caughtUp(text, dispatch, entries, operations.missing(id, entries)).dispatch;
  const { status } = now;
  const cleaned = assemble(text, now);
  return { record: { id, file, sha256: source.sha256, status, ...cleaned }, damage };
};

/**
 * Writes the export. A dispatch whose files are damaged is a failure of the task, beside its record where that
 * could be had back; one whose source is missing or changed is a failure without a record. Fails with `invalid-value` for
 * a name that is none, `target-in-corpus`, `target-exists`, or what the disk says; no file is left then.
 *
 * @param downloads the folder in which downloads wait for their one reader
 */
export const exportCorpus = async (
  files: Files,
  corpus: OpenCorpus,
  downloads: string,
  request: ExportRequest,
  task: Task,
): Promise<ExportResult> => {
  const { name, replace, query } = request;
  if (!isFileName(name)) throw new LibraryFailure('invalid-value', { field: 'name', value: name });
  const ticket = request.folder === null ? randomBytes(16).toString('hex') : null;
  const folder = request.folder ?? join(downloads, ticket ?? '');
  const path = join(folder, name);
  if (request.folder !== null) await requireOutsideCorpora(files, folder);
  await makeFolder(files, folder);
  if (!replace && (await exists(files, path))) throw new LibraryFailure('target-exists', { file: path });
  const format = FORMATS[request.format];
  const ids = corpus.catalog.ids(query);
  await corpus.dispatches.flush();
  const temporary = temporaryFor(path);
  let written = 0;
  let bytes = 0;
  let stopped = false;
  try {
    await andClose(await files.create(temporary), async (file) => {
      const writer = new PieceWriter(file);
      await writer.add(format.begin);
      for (const [index, id] of ids.entries()) {
        stopped = task.cancelled();
        if (stopped) return;
        const item = corpus.catalog.get(id)?.item;
        task.progress(index, ids.length, item?.name ?? id);
        try {
          const read = () => recordOf(files, corpus, id);
          const { record, damage } = await corpus.dispatches.whileStill(id, read);
          await writer.add(format.record(record, written));
          written++;
          if (damage !== null) task.fail({ file: record.file, error: damageOf(id, damage) });
        } catch (error) {
          if (!corpus.catalog.has(id)) continue;
          task.fail({ file: item?.name ?? id, error: failureOf(error) });
        }
      }
      await writer.add(format.end(written));
      await writer.flush();
      await file.sync();
      bytes = writer.bytes;
    });
    if (stopped) throw new LibraryFailure('cancelled');
    await renameHeld(files, temporary, path);
    await files.syncFolder(folder);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    if (!stopped) return throwWriting(error, path);
  }
  task.progress(ids.length, ids.length, null);
  return { kind: 'export', dispatches: written, bytes, path: ticket === null ? path : null, ticket, name };
};
