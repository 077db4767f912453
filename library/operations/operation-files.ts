/**
 * The files of corpus-wide operations in `operations/`. The operation itself is written once, and its being on the disk
 * is the acknowledgement. Which are behind is told by names alone: one that every dispatch has taken over has
 * `<ulid>.settled.json` beside it, so that opening a corpus reads none of those.
 */
import { join } from 'node:path';
import type { PoliciesStep } from '../../core/history/corpus-operation.ts';
import {
  knownRecord,
  OPERATION_VERSION,
  type OperationCursor,
  type OperationRecord,
  operationCursorSchema,
  passedSchema,
  type SettledOperation,
  type StoredOperation,
  settledOperationSchema,
  storedOperationSchema,
} from '../../core/history/operation-record.ts';
import { stepBack } from '../../core/history/policies-step.ts';
import { damageReason } from '../../core/model/damage-reason.ts';
import { removeDurably, writeFile } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { jsonBytes, parseJson } from '../disk/json-store.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { bytesInPlace, readInPlace } from '../disk/read-in-place.ts';
import { isMissing, LibraryFailure, throwListing } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { mapLimited } from '../thread/serial.ts';

const READ_WIDTH = 16;
const NAME = /^([0-7][0-9A-HJKMNP-TV-Z]{25})(\.cursor|\.settled|\.passed)?\.json$/;

/** What stands beside an operation and is none: a copy that was kept, or that an editor or a sync client made. */
const COPY = /^\.?[0-7][0-9A-HJKMNP-TV-Z]{25}(?!(?:\.cursor|\.settled|\.passed)?\.json$)/;
/** The dispatches that a record is about, where its list of them is whole. */
const ITS_DISPATCHES = /"dispatches":\s*\[[^\]]*\]/;

/** Whether the text of a record, which may be spoilt, may be about one of these dispatches. */
const mayBeAbout = (text: string, dispatches: readonly string[]): boolean => {
  const holdsWords = /[^\0\s]/.test(text);
  return holdsWords && (!ITS_DISPATCHES.test(text) || dispatches.some((id) => text.includes(id)));
};

export interface OperationNames {
  /** Ids of all operations, in the order they were made. */
  readonly all: readonly string[];
  /** Ids of those of which only that is there which tells how far they have come. */
  readonly lost: readonly string[];
  readonly settled: ReadonlySet<string>;
  /** Ids of those that may have passed some dispatch by, because it was removed when they were settled. */
  readonly passing: readonly string[];
}

export class OperationFiles {
  private readonly files: Files;
  private readonly folder: string;
  /** The files of operations as they were when they were last read or written here. */
  private readonly stamps = new Map<string, string>();

  constructor(files: Files, folder: CorpusFolder) {
    this.files = files;
    this.folder = folder.operations;
  }

  /** What is there, by name. */
  async names(): Promise<OperationNames> {
    let names: readonly string[];
    try {
      names = await this.files.list(this.folder);
    } catch (error) {
      if (!isMissing(error)) throwListing(error, this.folder);
      names = [];
    }
    const all: string[] = [];
    const others = new Set<string>();
    const settled = new Set<string>();
    const passing: string[] = [];
    for (const name of names) {
      const [, id, kind] = NAME.exec(name) ?? [];
      if (id === undefined) continue;
      if (kind === undefined) all.push(id);
      else others.add(id);
      if (kind === '.settled') settled.add(id);
      if (kind === '.passed') passing.push(id);
    }
    for (const id of all) others.delete(id);
    return { all: all.sort(), lost: [...others], settled, passing };
  }

  /** Fails with `operation-damaged`, `open-operation-damaged` where dispatches are behind, or what the disk says. */
  async read(id: string): Promise<StoredOperation> {
    const path = this.path(id, '');
    this.stamps.set(id, await this.stampOf(path));
    const stored = await this.parse(path, storedOperationSchema);
    if (stored !== null && typeof stored !== 'string') return stored;
    const reason = stored ?? damageReason('is-missing');
    if ((await this.settled(id)) !== null) throw new LibraryFailure('operation-damaged', { id, reason });
    const done = (await this.cursor(id))?.next ?? 0;
    throw new LibraryFailure('open-operation-damaged', { id, reason, done });
  }

  /** {@link read} of one that is to be taken back. Fails with `corpus-newer` where a newer version wrote it. */
  async toTakeBack(id: string): Promise<StoredOperation> {
    const stored = await this.read(id);
    const { schemaVersion: version } = stored;
    if (version > OPERATION_VERSION)
      throw new LibraryFailure('corpus-newer', {
        path: this.path(id, ''),
        version,
        known: OPERATION_VERSION,
      });
    return stored;
  }

  /** An operation that can be read and that this version knows, or null. Fails with what the disk says. */
  async known(id: string): Promise<OperationRecord | null> {
    const stored = await this.parse(this.path(id, ''), storedOperationSchema);
    return stored === null || typeof stored === 'string' ? null : knownRecord(stored);
  }

  /** How the policies go back with an operation: those that it set, or that the one had set which it took back. */
  async policiesBack(id: string): Promise<PoliciesStep | null> {
    const operation = (await this.known(id))?.operation;
    if (operation?.type === 're-clean') return operation.policies && stepBack(operation.policies);
    if (operation?.type !== 'undo-operation') return null;
    const step = await this.policiesBack(operation.of);
    return step && stepBack(step);
  }

  /** Null where there is none, or none that can be read: every dispatch is asked again then. */
  async cursor(id: string): Promise<OperationCursor | null> {
    const cursor = await this.parse(this.path(id, '.cursor'), operationCursorSchema);
    return typeof cursor === 'string' ? null : cursor;
  }

  /** Null where there is none that can be read. */
  async settled(id: string): Promise<SettledOperation | null> {
    try {
      const settled = await this.parse(this.path(id, '.settled'), settledOperationSchema);
      return typeof settled === 'string' ? null : settled;
    } catch (error) {
      // A folder in its place, a link that leads nowhere: only its counts are lost.
      if (error instanceof LibraryFailure) return null;
      throw error;
    }
  }

  /**
   * Of operations that are marked as taken over by every dispatch, those whose mark cannot be read. It is derived, so it
   * is taken away, and every dispatch is asked again.
   */
  async unsettled(ids: readonly string[]): Promise<readonly string[]> {
    const read = await mapLimited(ids, READ_WIDTH, async (id) => {
      if ((await this.settled(id)) !== null) return [];
      await this.files.removeFolder(this.path(id, '.settled'));
      return [id];
    });
    return read.flat();
  }

  /** Comes back when the operation is on the disk. */
  async write(record: OperationRecord): Promise<void> {
    const path = this.path(record.id, '');
    await writeFile(this.files, path, jsonBytes(record, storedOperationSchema));
    this.stamps.set(record.id, await this.stampOf(path));
  }

  /** Ids of those whose files something outside wrote into since they were read or written here, or put others there. */
  async changedInPlace(): Promise<readonly string[]> {
    const changed = await mapLimited([...this.stamps], READ_WIDTH, async ([id, stamp]) =>
      (await this.stampOf(this.path(id, ''))) === stamp ? [] : [id],
    );
    return changed.flat();
  }

  private async stampOf(path: string): Promise<string> {
    try {
      const { size, modified, changed, identity } = await this.files.info(path);
      return `${size} ${modified} ${changed} ${identity}`;
    } catch {
      // Whoever reads it is told why it cannot be.
      return 'unknown';
    }
  }

  writeCursor(id: string, cursor: OperationCursor): Promise<void> {
    return writeFile(this.files, this.path(id, '.cursor'), jsonBytes(cursor, operationCursorSchema));
  }

  /** The dispatches that an operation may have passed by; none where nothing can be read of it. */
  async passedBy(id: string): Promise<readonly string[]> {
    const passed = await this.parse(this.path(id, '.passed'), passedSchema);
    return passed === null || typeof passed === 'string' ? [] : passed.dispatches;
  }

  /**
   * Marks an operation as taken over by every dispatch; `hidden` are those of them that are removed, and may not have.
   */
  async settle(id: string, settled: SettledOperation, hidden: readonly string[] = []): Promise<void> {
    const passed = this.path(id, '.passed');
    // First: an operation that is not settled is asked of every dispatch anyway.
    if (hidden.length > 0)
      await writeFile(
        this.files,
        passed,
        jsonBytes({ schemaVersion: settled.schemaVersion, dispatches: [...hidden] }, passedSchema),
      );
    await writeFile(this.files, this.path(id, '.settled'), jsonBytes(settled, settledOperationSchema));
    try {
      await removeDurably(this.files, this.path(id, '.cursor'));
    } catch {
      // Never written, or left behind: nobody reads the cursor of a settled operation.
    }
    // What they have not missed is seen in their histories, where it stays.
    if (hidden.length === 0) await removeDurably(this.files, passed).catch(() => undefined);
  }

  /** Takes an operation away, with what tells how far it has come and every copy of either that was kept aside. */
  async remove(id: string): Promise<void> {
    this.stamps.delete(id);
    // The operation itself last: what is left by a kill still says that it is there.
    const names = (await namesIn(this.files, this.folder)).filter((name) =>
      name.replace(/^\./, '').startsWith(id),
    );
    for (const name of names.sort((a, b) => b.length - a.length))
      await removeDurably(this.files, join(this.folder, name));
  }

  /**
   * Destroys copies of operations, kept aside or made by another program, that may speak of dispatches that were taken
   * down; and gives those of `ids`, which cannot be read, that may.
   */
  async takeUnreadDown(ids: readonly string[], takenDown: readonly string[]): Promise<readonly string[]> {
    const mayQuote = async (path: string): Promise<boolean> =>
      mayBeAbout((await bytesInPlace(this.files, path)).toString('utf8'), takenDown);
    for (const name of await namesIn(this.files, this.folder)) {
      const path = join(this.folder, name);
      if (COPY.test(name) && (await mayQuote(path))) await removeDurably(this.files, path);
    }
    const told: string[] = [];
    for (const id of ids) if (await mayQuote(this.path(id, ''))) told.push(id);
    return told;
  }

  /** Takes an operation that cannot be read away, with what tells how far it has come; its bytes are kept beside. */
  async setAside(id: string): Promise<void> {
    this.stamps.delete(id);
    await keepAside(this.files, this.path(id, ''));
    const own = new Set((['', '.cursor', '.settled', '.passed'] as const).map((kind) => `${id}${kind}.json`));
    // The operation itself last: what is left by a kill still says that it is there.
    const names = (await namesIn(this.files, this.folder)).filter((name) => own.has(name));
    for (const name of names.sort((a, b) => b.length - a.length))
      await removeDurably(this.files, join(this.folder, name));
  }

  private path(id: string, kind: '' | '.cursor' | '.settled' | '.passed'): string {
    return join(this.folder, `${id}${kind}.json`);
  }

  /** The value of a file, the problem with its bytes, or null where there is none. */
  private async parse<T extends object>(
    path: string,
    schema: Parameters<typeof parseJson<T>>[1],
  ): Promise<T | string | null> {
    const stands = await readInPlace(this.files, path);
    if (stands === null) return null;
    const parsed = 'problem' in stands ? stands : parseJson(stands.bytes, schema);
    return 'problem' in parsed ? parsed.problem : parsed.value;
  }
}
