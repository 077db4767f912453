/**
 * The corpus-wide operations of an open corpus. One is acknowledged when its file is on the disk; those that some
 * dispatch has not taken over yet are open, and kept in memory with their ids, so that a reader knows at once what a
 * dispatch may be missing. What it has taken over stands in its history: that alone counts.
 */
import { decodeTime, ulid } from 'ulid';
import type { OperationLine } from '../core/api-operations.ts';
import { checkedOperation } from '../core/history/apply-corpus-operation.ts';
import type { CorpusOperation } from '../core/history/corpus-operation.ts';
import type { HistoryEntry } from '../core/history/entry.ts';
import {
  knownRecord,
  OPERATION_VERSION,
  type OperationRecord,
  type OperationTally,
} from '../core/history/operation-record.ts';
import { takenOverIn } from '../core/history/taken-over.ts';
import type { Agent } from '../core/model/provenance.ts';
import type { Failure } from '../core/model/result.ts';
import type { Range } from './catalog/catalog.ts';
import {
  CatchingUp,
  isOfADispatch,
  type OpenOperation,
  openOperation,
  type TakeOver,
} from './catching-up.ts';
import { failureOf, LibraryFailure, orThrow } from './errors.ts';
import type { OperationFiles } from './operation-files.ts';
import { damagedLine, headerOf } from './operation-header.ts';
import { OperationHeaders } from './operation-headers.ts';
import { mapLimited, Serial } from './serial.ts';

export interface OperationsOptions {
  readonly files: OperationFiles;
  readonly now: () => Date;
  readonly agent: () => Agent;
  readonly readOnly: () => Failure | null;
  readonly takeOver: TakeOver;
  /** Told which dispatches changed in the background, or null for any. */
  readonly changed: (ids: readonly string[] | null) => void;
  /** Told as open operations go on, and with none when the last one is settled. */
  readonly progress: (open: readonly OperationLine[]) => void;
  /** Told when dispatches begin to catch up in the background, and when that ends. */
  readonly working: (begins: boolean) => void;
  readonly storage: (failure: Failure | null) => void;
}

const READ_WIDTH = 16;
/** So many of the last operations are looked at for damage at opening. */
const LOOKED_AT = 200;
const NO_TALLY: OperationTally = { changed: 0, kept: 0, keptIn: [] };

export class CorpusOperations {
  private readonly options: OperationsOptions;
  private readonly serial = new Serial();
  /** Ids of all operations, in the order they were made. */
  private all: readonly string[] = [];
  private readonly open = new Map<string, OpenOperation>();
  private readonly headers: OperationHeaders;
  private readonly catchingUp: CatchingUp;
  private begun = false;

  constructor(options: OperationsOptions) {
    this.options = options;
    this.headers = new OperationHeaders(options.files);
    this.catchingUp = new CatchingUp({
      ...options,
      open: this.open,
      progress: () => options.progress([...this.open.values()].map((open) => this.openLine(open))),
    });
  }

  /** Reads which operations there are, and those that are open. What is damaged is told in the list. */
  async readAll(): Promise<void> {
    const { files } = this.options;
    const { all, settled } = await files.names();
    this.all = all;
    const behind = all.filter((id) => !settled.has(id));
    const opened = await mapLimited(behind, READ_WIDTH, (id) => this.readOpen(id));
    for (const one of opened) if (one !== null) this.open.set(one.record.id, one);
  }

  /**
   * Looks for operations that something outside brought (the program that writes here, a git pull) or settled. Gives
   * the dispatches that those are about which are new.
   */
  look(): Promise<readonly string[]> {
    return this.serial.run('make', async () => {
      const { all, settled } = await this.options.files.names();
      const known = new Set(this.all);
      const come = all.filter((id) => !known.has(id));
      this.all = [...this.all, ...come].sort();
      const behind = come.filter((id) => !settled.has(id));
      const opened = await mapLimited(behind, READ_WIDTH, (id) => this.readOpen(id));
      const fresh = opened.filter((one) => one !== null);
      const open = [...this.open.values(), ...fresh].filter(({ record }) => !settled.has(record.id));
      if (fresh.length === 0 && open.length === this.open.size) return [];
      // Each takes effect after those that were made before it.
      this.open.clear();
      for (const one of open.sort((a, b) => (a.record.id < b.record.id ? -1 : 1)))
        this.open.set(one.record.id, one);
      this.options.changed(null);
      this.options.progress(open.map((one) => this.openLine(one)));
      if (this.begun) this.catchingUp.start();
      return fresh.flatMap(({ record }) => record.dispatches);
    });
  }

  /**
   * Lets dispatches catch up in the background, until all have or {@link close} is called. To be called once every
   * dispatch of the corpus is known: one that is not would seem to be gone.
   */
  start(): void {
    this.begun = true;
    this.catchingUp.start();
  }

  /** What a dispatch with this history has not taken over yet, in the order it was made. */
  missing(id: string, entries: readonly HistoryEntry[]): readonly OperationRecord[] {
    if (this.open.size === 0) return [];
    const taken = takenOverIn(entries);
    return [...this.open.values()]
      .filter(({ ids, record }) => ids.has(id) && !taken.has(record.id))
      .map(({ record }) => record);
  }

  /**
   * Records an operation over dispatches; comes back when it is on the disk. Fails with `nothing-selected`,
   * `invalid-value`, or what the disk says; nothing was decided then.
   */
  make(operation: CorpusOperation, ids: readonly string[]): Promise<OperationLine> {
    return this.serial.run('make', async () => {
      orThrow(checkedOperation(operation));
      // In the order of their ids, as their files lie on the disk.
      return this.record(operation, [...new Set(ids)].sort());
    });
  }

  /**
   * Takes an operation back by another. Fails with `operation-missing`, `operation-damaged`, `already-undone`, or what
   * the disk says.
   */
  undo(id: string): Promise<OperationLine> {
    return this.serial.run('make', async () => {
      if (!this.all.includes(id)) throw new LibraryFailure('operation-missing', { id });
      const known = this.open.get(id)?.record.dispatches ?? (await this.options.files.read(id)).dispatches;
      await this.headers.read(this.all);
      if (this.headers.undoneBy(id) !== null) throw new LibraryFailure('already-undone', { id });
      return this.record({ type: 'undo-operation', of: id }, known);
    });
  }

  /** Operations, latest first. */
  async list({ offset, limit }: Range): Promise<{ total: number; operations: OperationLine[] }> {
    await this.headers.read(this.all);
    const ids = this.all.toReversed().slice(offset, offset + limit);
    const operations = await mapLimited(ids, READ_WIDTH, (id) => this.lineOf(id));
    return { total: this.all.length, operations: [...operations] };
  }

  /** Lets dispatches catch up now, as before their removal; one that cannot be read is left as it is. */
  async settleIn(ids: readonly string[]): Promise<void> {
    if (this.open.size === 0 || this.options.readOnly() !== null) return;
    const behind = ids.filter((id) => [...this.open.values()].some((open) => open.ids.has(id)));
    for (const taken of (await this.options.takeOver(behind)).values())
      if ('failure' in taken && !isOfADispatch(taken.failure))
        throw new LibraryFailure(taken.failure.code, taken.failure.details);
  }

  /** Asks a dispatch again that an operation waits for, as after its repair. */
  askAgain(id: string): void {
    if (this.begun) this.catchingUp.askAgain(id);
  }

  /** Whether a dispatch is catching up in the background: its change is told together with others. */
  isTakingOver(id: string): boolean {
    return this.catchingUp.isTakingOver(id);
  }

  /** The whole operations of these ids, those that can be read and that this version knows. */
  async records(ids: readonly string[]): Promise<readonly OperationRecord[]> {
    const read = await mapLimited(ids, READ_WIDTH, async (id) =>
      knownRecord(await this.options.files.read(id)),
    );
    return read.filter((record) => record !== null);
  }

  /**
   * Has each operation say what `make` makes of it, which is about the same dispatches and means the same for those that
   * are there; one of which it makes null goes. Those that cannot be read, or that this version does not know, stay.
   */
  rewrite(make: (record: OperationRecord) => OperationRecord | null): Promise<void> {
    return this.serial.run('make', async () => {
      const { files } = this.options;
      for (const id of this.all) {
        const record = await files.known(id);
        const next = record && make(record);
        if (record === null || next === record) continue;
        if (next === null) await this.drop(id);
        else {
          await files.write(next);
          this.headers.set(id, headerOf(next));
          const open = this.open.get(id);
          if (open !== undefined) open.record = next;
        }
      }
    });
  }

  /** What is wrong with the files of operations, by id. */
  async problems(): Promise<ReadonlyMap<string, Failure>> {
    this.headers.clear();
    await this.headers.read(this.all);
    return this.headers.problems();
  }

  /** What is wrong with the files of the last operations, by id: those before are looked at when they are asked for. */
  async damaged(): Promise<ReadonlyMap<string, Failure>> {
    await this.headers.read(this.all.slice(-LOOKED_AT));
    return this.headers.problems();
  }

  /** Leaves an operation out that cannot be read; what dispatches have of it stands. Its bytes are kept beside. */
  leaveOut(id: string): Promise<void> {
    return this.serial.run('make', async () => {
      await this.options.files.setAside(id);
      this.forget(id);
    });
  }

  /** Stops the background work where it is; it goes on at the next opening. */
  async close(): Promise<void> {
    await this.serial.idle();
    await this.catchingUp.stop();
  }

  private async record(operation: CorpusOperation, dispatches: readonly string[]): Promise<OperationLine> {
    const { files, now, agent } = this.options;
    if (dispatches.length === 0) throw new LibraryFailure('nothing-selected');
    const last = this.all.at(-1);
    const time = now().getTime();
    // A clock that was set back must not put an operation before one that it follows.
    const id = ulid(last === undefined ? time : Math.max(time, decodeTime(last) + 1));
    const at = new Date(time).toISOString();
    const record = { schemaVersion: OPERATION_VERSION, id, at, agent: agent(), operation, dispatches };
    await files.write(record);
    this.all = [...this.all, id];
    this.headers.set(id, headerOf(record));
    const open = openOperation(record, null);
    this.open.set(id, open);
    if (this.begun) this.catchingUp.start();
    return this.openLine(open);
  }

  private async drop(id: string): Promise<void> {
    await this.options.files.remove(id);
    this.forget(id);
  }

  private forget(id: string): void {
    this.all = this.all.filter((other) => other !== id);
    this.open.delete(id);
    this.headers.delete(id);
  }

  private async readOpen(id: string): Promise<OpenOperation | null> {
    const { files } = this.options;
    try {
      const stored = await files.read(id);
      this.headers.set(id, headerOf(stored));
      const record = knownRecord(stored);
      return record === null ? null : openOperation(record, await files.cursor(id));
    } catch (error) {
      this.headers.set(id, failureOf(error));
      return null;
    }
  }

  private openLine({ record, next, tally, waiting }: OpenOperation): OperationLine {
    const header = headerOf(record);
    const done = next - waiting.size;
    return this.headers.line(header, { ...tally, done, waiting: waiting.size });
  }

  private async lineOf(id: string): Promise<OperationLine> {
    const open = this.open.get(id);
    if (open !== undefined) return this.openLine(open);
    const header = this.headers.get(id);
    if (header === undefined || 'code' in header) return damagedLine(id, header ?? null);
    const settled = await this.options.files.settled(id);
    const done = settled === null ? 0 : header.dispatches;
    return this.headers.line(header, { ...(settled ?? NO_TALLY), done, waiting: 0 });
  }
}
