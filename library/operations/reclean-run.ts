/**
 * A run of re-cleaning: a corpus-wide operation that is taken to its dispatches one by one, since what it makes of each
 * has to be asked of the rules. How far it came is written now and then, as the number of dispatches, in their order,
 * that are done with; those beyond it that were cleaned before a kill have it in their histories, so none is changed
 * twice, and one that did not change may be looked at again and does not change then either.
 */
import {
  OPERATION_VERSION,
  type OperationCursor,
  type OperationTally,
  type RecleanRecord,
} from '../../core/history/operation-record.ts';
import type { OperationFiles } from './operation-files.ts';

/** What became of one dispatch; `missed` is one that cannot be read. */
export type RecleanedDispatch = 'changed' | 'same' | 'missed';

/** How many dispatches may have to be looked at again after a kill. */
const CURSOR_EVERY = 512;

export class RecleanRun {
  /** Another with the same dispatches takes its place where one of them was taken down. */
  record: RecleanRecord;
  /** Whether it is taken to dispatches at this moment. */
  underWay = false;
  private readonly files: OperationFiles;
  /** How many dispatches, in order, are done with; `written` as the disk knows, null before the first word. */
  private next: number;
  private written: number | null;
  private tally: OperationTally & { readonly missed: number };
  /** What became of dispatches beyond `next`. */
  private readonly ahead = new Map<number, RecleanedDispatch>();
  private writing: Promise<void> | null = null;

  constructor(files: OperationFiles, record: RecleanRecord, cursor: OperationCursor | null) {
    const { next = 0, changed = 0, kept = 0, keptIn = [], missed = 0 } = cursor ?? {};
    this.files = files;
    this.record = record;
    this.next = Math.min(next, record.dispatches.length);
    this.written = cursor === null ? null : this.next;
    this.tally = { changed, kept, keptIn, missed };
  }

  /** How many of its dispatches, in order, are done with. */
  get done(): number {
    return this.next;
  }

  /** What it has done in those. */
  get counts(): OperationTally & { readonly missed: number } {
    return this.tally;
  }

  /** Whether it was begun: the policies that it sets stand in the corpus since. */
  get isBegun(): boolean {
    return this.written !== null;
  }

  /** Whether it came to every dispatch. */
  get isWhole(): boolean {
    return this.next === this.record.dispatches.length;
  }

  /** Takes what became of the dispatch at a place, and comes back when the disk knows enough of that. */
  async took(index: number, became: RecleanedDispatch): Promise<void> {
    this.ahead.set(index, became);
    for (let at = this.ahead.get(this.next); at !== undefined; at = this.ahead.get(this.next)) {
      this.ahead.delete(this.next++);
      const { changed, missed } = this.tally;
      this.tally = {
        ...this.tally,
        changed: changed + (at === 'changed' ? 1 : 0),
        missed: missed + (at === 'missed' ? 1 : 0),
      };
    }
    if (this.next - (this.written ?? 0) >= CURSOR_EVERY) await this.keep();
  }

  /** Writes how far it came; one that others wait for is not written anew for each of them. */
  keep(): Promise<void> {
    const { next } = this;
    if (this.written === next) return Promise.resolve();
    const cursor = { schemaVersion: OPERATION_VERSION, next, ...this.tally };
    this.writing ??= this.files
      .writeCursor(this.record.id, cursor)
      .then(() => {
        this.written = next;
      })
      .finally(() => {
        this.writing = null;
      });
    return this.writing;
  }

  /** Marks it as ended: it came to every dispatch or, where it did not, goes no further. */
  async settle(at: string): Promise<void> {
    await this.writing?.catch(() => undefined);
    const reached = this.isWhole ? {} : { reached: this.next };
    await this.files.settle(this.record.id, {
      schemaVersion: OPERATION_VERSION,
      at,
      ...this.tally,
      ...reached,
    });
  }

  /** Forgets what became of dispatches beyond those that are done with in order: they are looked at again. */
  halt(): void {
    this.underWay = false;
    this.ahead.clear();
  }
}
