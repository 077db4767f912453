/** Export: one file of the cleaned records that a query finds, written beside its place and put there when whole. */
import type { ExportResult } from '../../core/api-jobs.ts';
import type { ExportFormat, Query } from '../../core/api-values.ts';
import { assemble } from '../../core/assemble.ts';
import type { ExportRecord } from '../../core/formats/format.ts';
import { FORMATS } from '../../core/formats/formats.ts';
import { textFacts } from '../../core/text-facts.ts';
import type { OpenCorpus } from '../corpus/open-corpus.ts';
import { andClose, renameHeld, temporaryFor } from '../disk/durable-write.ts';
import type { Files, OpenFile } from '../disk/files.ts';
import { openTarget, putAt, type TargetRequest } from '../disk/target.ts';
import { caughtUp } from '../dispatches/catch-up.ts';
import { damageOf, readDispatchFiles, recoveredOr } from '../dispatches/dispatch-files.ts';
import { readSource } from '../dispatches/originals.ts';
import { failureOf, LibraryFailure, throwWriting } from '../errors.ts';
import { downloadsFolder } from '../own/downloads.ts';
import { underNote } from '../own/exports-under-way.ts';
import type { Task } from '../thread/jobs.ts';

export interface ExportRequest extends TargetRequest {
  readonly format: ExportFormat;
  readonly query: Query;
}

const PIECE = 256 * 1024;

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
  const { status, replaces = null } = now;
  const cleaned = assemble(text, now);
  return {
    record: { id, file, sha256: source.sha256, status, replaces, ...cleaned, ...textFacts(cleaned) },
    damage,
  };
};

/**
 * Writes the export. A dispatch whose files are damaged is a failure of the task, beside its record where that
 * could be had back; one whose source is missing or changed is a failure without a record. Fails with `invalid-value` for
 * a name that is none, `target-in-corpus`, `target-exists`, or what the disk says; no file is left then.
 *
 * @param dataFolder the program's own folder, in which downloads wait for their one reader
 */
export const exportCorpus = async (
  files: Files,
  corpus: OpenCorpus,
  dataFolder: string,
  request: ExportRequest,
  task: Task,
): Promise<ExportResult> => {
  const { name, query } = request;
  const target = await openTarget(files, downloadsFolder(dataFolder), request);
  const { folder, path, ticket } = target;
  const format = FORMATS[request.format];
  const ids = corpus.catalog.listing.ids(query);
  await corpus.dispatches.flush();
  const temporary = temporaryFor(path);
  let written = 0;
  let bytes = 0;
  let stopped = false;
  const write = async (): Promise<void> => {
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
          // Removed meanwhile.
          if (corpus.removals.has(id)) continue;
          task.fail({ file: item?.name ?? id, error: failureOf(error) });
        }
      }
      await writer.add(format.end(written));
      await writer.flush();
      await file.sync();
      bytes = writer.bytes;
    });
    if (stopped) throw new LibraryFailure('cancelled');
    await putAt(files, target, request, () => renameHeld(files, temporary, path));
    await files.syncFolder(folder);
  };
  await underNote(files, dataFolder, temporary, async () => {
    try {
      await write();
    } catch (error) {
      await files.remove(temporary).catch(() => undefined);
      if (!stopped) throwWriting(error, path);
    }
  });
  task.progress(ids.length, ids.length, null);
  return { kind: 'export', dispatches: written, bytes, path: ticket === null ? path : null, ticket, name };
};
