/**
 * The re-cleanings of an open corpus that have not come to their end: under way, or cut short and standing still until a
 * person has them go on, ends them or takes them back.
 */
import type { RecleanOperation } from '../../core/history/corpus-operation.ts';
import {
  isReclean,
  type OperationCursor,
  type OperationRecord,
  type RecleanRecord,
} from '../../core/history/operation-record.ts';
import type { Failure } from '../../core/model/result.ts';
import { LibraryFailure } from '../errors.ts';
import type { OperationFiles } from './operation-files.ts';
import { RecleanRun } from './reclean-run.ts';

interface RunsOptions {
  readonly files: OperationFiles;
  readonly now: () => Date;
  readonly readOnly: () => Failure | null;
  /** Records a re-cleaning; comes back when it is on the disk. */
  readonly record: (operation: RecleanOperation, ids: readonly string[]) => Promise<RecleanRecord>;
  /** Called where another one stands still, or one does so no more. */
  readonly tell: () => void;
}

export class RecleanRuns {
  private readonly options: RunsOptions;
  private readonly runs = new Map<string, RecleanRun>();

  constructor(options: RunsOptions) {
    this.options = options;
  }

  /**
   * Records a re-cleaning of dispatches; it comes back when it is on the disk, and is to be taken to them by whoever
   * asked. Fails with `nothing-selected`, or what the disk says.
   */
  async begin(operation: RecleanOperation, ids: readonly string[]): Promise<RecleanRun> {
    return this.add(await this.options.record(operation, ids), null);
  }

  /** Takes one in that was found. */
  add(record: RecleanRecord, cursor: OperationCursor | null): RecleanRun {
    const run = new RecleanRun(this.options.files, record, cursor);
    this.runs.set(record.id, run);
    return run;
  }

  get(id: string): RecleanRun | undefined {
    return this.runs.get(id);
  }

  /** Whether one is cut short and waits for a person: not under way here, nor, as it may be, in the program that writes. */
  standsStill(run: RecleanRun): boolean {
    return !run.underWay && this.options.readOnly()?.code !== 'corpus-locked';
  }

  /** One that stands still. Fails with `reclean-not-halted`. */
  halted(id: string): RecleanRun {
    const run = this.runs.get(id);
    if (run === undefined || !this.standsStill(run)) throw new LibraryFailure('reclean-not-halted', { id });
    return run;
  }

  /** Those that stand still, the latest first. */
  allHalted(): readonly RecleanRun[] {
    return [...this.runs.values()]
      .filter((run) => this.standsStill(run))
      .sort((a, b) => (a.record.id < b.record.id ? 1 : -1));
  }

  /** Lets one stand still where it is; what the disk does not know of it is looked at again. */
  async halt(run: RecleanRun): Promise<void> {
    // Without it the histories are asked again, which costs time and nothing else. One that was not begun has no word of
    // that on the disk: the policies that it sets are not those of the corpus yet.
    if (run.isBegun && this.options.readOnly() === null) await run.keep().catch(() => undefined);
    run.halt();
    this.options.tell();
  }

  /** Ends one: it goes no further. */
  async end(run: RecleanRun): Promise<void> {
    await run.settle(this.options.now().toISOString());
    this.forget(run.record.id);
  }

  /** Puts another record about the same dispatches in the place of one. */
  replace(record: OperationRecord): void {
    const run = this.runs.get(record.id);
    if (run !== undefined && isReclean(record)) run.record = record;
  }

  /** Lets go of one. */
  forget(id: string): void {
    if (this.runs.delete(id)) this.options.tell();
  }

  /** Lets go of those that stand still and that something outside settled. */
  forgetSettled(settled: ReadonlySet<string>): void {
    for (const [id, { underWay }] of this.runs) if (!underWay && settled.has(id)) this.forget(id);
  }
}
