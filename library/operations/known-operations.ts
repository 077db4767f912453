/**
 * The corpus-wide operations of an open corpus as they were read last: which there are, what they say in brief, and those
 * that some dispatch has not taken over yet, in memory with their ids. Something outside may bring others, take some away or
 * change them at any time, and this looks for that; it decides nothing itself.
 */
import type { HistoryEntry } from '../../core/history/entry.ts';
import {
  isTakenOver,
  type OperationRecord,
  type TakenOverRecord,
} from '../../core/history/operation-record.ts';
import { takenOverIn } from '../../core/history/taken-over.ts';
import { mapLimited } from '../thread/serial.ts';
import type { OpenOperation } from './catching-up.ts';
import { LOOKED_AT } from './damaged-operations.ts';
import type { OperationFiles } from './operation-files.ts';
import { headerOf } from './operation-header.ts';
import { OperationHeaders } from './operation-headers.ts';
import { lookInPlace } from './operations-in-place.ts';
import { readOpenOperation } from './read-operation.ts';
import type { RecleanRuns } from './reclean-runs.ts';

const READ_WIDTH = 16;

/** What a look for others found. */
interface FoundAnew {
  /** Whether there are new ones, settled or not. */
  readonly hasCome: boolean;
  /** The dispatches of those that are open and new, or gone; null where those that are open are the same. */
  readonly dispatches: readonly string[] | null;
}

export class KnownOperations {
  private readonly files: OperationFiles;
  private readonly recleans: RecleanRuns;
  /** Ids of all operations, in the order they were made. */
  private ids: readonly string[] = [];
  private readonly opened = new Map<string, OpenOperation>();
  readonly headers: OperationHeaders;

  constructor(files: OperationFiles, recleans: RecleanRuns) {
    this.files = files;
    this.recleans = recleans;
    this.headers = new OperationHeaders(files);
  }

  /** Ids of all operations, in the order they were made. */
  get all(): readonly string[] {
    return this.ids;
  }

  /** Those that are not settled, in the order they were made. */
  get open(): ReadonlyMap<string, OpenOperation> {
    return this.opened;
  }

  /** Notes that one has begun: it waits for its dispatches. */
  begin(one: OpenOperation): void {
    this.opened.set(one.record.id, one);
  }

  /** Reads which operations there are, and those that are open. What is damaged is told in the list. */
  async read(isReadOnly: () => boolean): Promise<void> {
    const { all, lost, settled } = await this.files.names();
    this.ids = [...all, ...lost].sort();
    const last = this.ids.slice(-LOOKED_AT).filter((id) => settled.has(id));
    const again = new Set(isReadOnly() ? [] : await this.files.unsettled(last));
    const behind = this.ids.filter((id) => !settled.has(id) || again.has(id));
    for (const one of await this.readOpen(behind)) this.opened.set(one.record.id, one);
  }

  /** {@link lookInPlace}. */
  lookInPlace(): ReturnType<typeof lookInPlace> {
    const { files, headers, open, recleans } = this;
    return lookInPlace({ files, headers, open, begin: (one) => this.begin(one), recleans });
  }

  /** Looks for operations that something outside brought (a git pull), took away (a checkout of what was before) or settled. */
  async lookForOthers(): Promise<FoundAnew> {
    const { all, lost, settled } = await this.files.names();
    const left = this.forgetGone(new Set([...all, ...lost]));
    const known = new Set(this.ids);
    const come = all.filter((id) => !known.has(id));
    this.ids = [...this.ids, ...come].sort();
    const fresh = await this.readOpen(come.filter((id) => !settled.has(id)));
    const open = [...this.opened.values(), ...fresh].filter(
      ({ record, again }) => again || !settled.has(record.id),
    );
    this.recleans.forgetSettled(settled);
    const hasCome = come.length > 0;
    if (fresh.length === 0 && left === null && open.length === this.opened.size)
      return { hasCome, dispatches: null };
    this.arrange(open);
    return { hasCome, dispatches: [...(left ?? []), ...fresh.flatMap(({ record }) => record.dispatches)] };
  }

  /** What a dispatch with this history has not taken over yet, in the order it was made. */
  missing(id: string, entries: readonly HistoryEntry[]): readonly TakenOverRecord[] {
    if (this.opened.size === 0) return [];
    const taken = takenOverIn(entries);
    return [...this.opened.values()]
      .filter(({ ids, record }) => ids.has(id) && !taken.has(record.id))
      .map(({ record }) => record);
  }

  /** Takes one in that was made: the last of all. */
  add(record: OperationRecord): void {
    this.ids = [...this.ids, record.id];
    this.headers.set(record.id, headerOf(record));
  }

  /** Sets which operations are open: each takes effect after those that were made before it. */
  arrange(open: readonly OpenOperation[]): void {
    this.opened.clear();
    for (const one of open.toSorted((a, b) => (a.record.id < b.record.id ? -1 : 1)))
      this.opened.set(one.record.id, one);
  }

  /** Puts another record about the same dispatches in the place of one. */
  replace(record: OperationRecord): void {
    this.headers.set(record.id, headerOf(record));
    const open = this.opened.get(record.id);
    if (open !== undefined && isTakenOver(record)) open.record = record;
    this.recleans.replace(record);
  }

  /** Notes that one is settled: nothing waits for it. */
  settle(id: string): void {
    this.opened.delete(id);
  }

  /** Lets go of one whose file is gone. */
  forget(id: string): void {
    this.ids = this.ids.filter((other) => other !== id);
    this.opened.delete(id);
    this.recleans.forget(id);
    this.headers.delete(id);
  }

  /** Forgets operations of which no file is left; gives the dispatches of those that were open, null where none was gone. */
  private forgetGone(there: ReadonlySet<string>): readonly string[] | null {
    const gone = this.ids.filter((id) => !there.has(id) && this.recleans.get(id)?.underWay !== true);
    const left = gone.flatMap((id) => this.opened.get(id)?.record.dispatches ?? []);
    for (const id of gone) this.forget(id);
    return gone.length === 0 ? null : left;
  }

  private async readOpen(ids: readonly string[]): Promise<readonly OpenOperation[]> {
    const read = await mapLimited(ids, READ_WIDTH, (id) =>
      readOpenOperation(this.files, this.headers, this.recleans, id),
    );
    return read.filter((one) => one !== null);
  }
}
