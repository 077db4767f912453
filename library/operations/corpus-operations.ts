/**
 * The corpus-wide operations of an open corpus: making them, taking them back, having dispatches take them over. One is
 * acknowledged when its file is on the disk; those that some dispatch has not taken over yet are open, and in memory
 * (`known-operations.ts`), so that a reader knows at once what a dispatch may be missing. What it has taken over stands in
 * its history: that alone counts.
 */
import type { OperationLine } from '../../core/api-operations.ts';
import { checkedOperation } from '../../core/history/apply-corpus-operation.ts';
import type { CorpusOperation, SelectionOperation } from '../../core/history/corpus-operation.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import {
  knownRecord,
  type OperationRecord,
  type TakenOverRecord,
} from '../../core/history/operation-record.ts';
import { withPolicies } from '../../core/history/policies-step.ts';
import { takenOverIn } from '../../core/history/taken-over.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Range } from '../catalog/range.ts';
import { LibraryFailure, orThrow } from '../errors.ts';
import { mapLimited, Serial } from '../thread/serial.ts';
import { CatchingUp, openOperation, requireDisk } from './catching-up.ts';
import { DamagedOperations } from './damaged-operations.ts';
import { KnownOperations } from './known-operations.ts';
import { missedOperations, passingOperations } from './missed-operations.ts';
import { newOperation } from './new-operation.ts';
import { OperationLines } from './operation-lines.ts';
import type { OperationsOptions } from './operations-options.ts';
import { RecleanRuns } from './reclean-runs.ts';

const READ_WIDTH = 16;

export class CorpusOperations {
  private readonly options: OperationsOptions;
  private readonly serial = new Serial();
  private readonly known: KnownOperations;
  /** Those that clean again, and have not come to their end. */
  readonly recleans: RecleanRuns;
  readonly lines: OperationLines;
  readonly damaged: DamagedOperations;
  private readonly catchingUp: CatchingUp;
  private begun = false;

  constructor(options: OperationsOptions) {
    this.options = options;
    this.recleans = new RecleanRuns({
      ...options,
      record: (operation, ids) => this.serial.run('make', () => this.write(operation, ids)),
      tell: () => this.tell(),
    });
    const { files } = options;
    this.known = new KnownOperations(files, this.recleans);
    const { headers, open } = this.known;
    this.damaged = new DamagedOperations(files, headers, () => this.known.all);
    this.lines = new OperationLines({ files, headers, open, recleans: this.recleans });
    this.catchingUp = new CatchingUp({
      ...options,
      open,
      settled: (id) => this.known.settle(id),
      progress: () => this.tell(),
    });
  }

  /** {@link KnownOperations.read}. */
  readAll(): Promise<void> {
    return this.known.read(() => this.options.readOnly() !== null);
  }

  /**
   * Looks for operations that something outside brought (a git pull), took away (a checkout of what was before), settled or
   * changed. Gives the dispatches of those that are open and new, gone, or other than they were.
   */
  look(): Promise<readonly string[]> {
    return this.serial.run('make', async () => {
      const inPlace = await this.known.lookInPlace();
      const { hasCome, dispatches } = await this.known.lookForOthers();
      if (dispatches !== null) this.options.changed(null);
      const areOthersOpen = inPlace.any || dispatches !== null;
      if (areOthersOpen || hasCome) this.tell();
      if (areOthersOpen && this.begun) this.catchingUp.start();
      return [...inPlace.dispatches, ...(dispatches ?? [])];
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

  /** {@link KnownOperations.missing}. */
  missing(id: string, entries: readonly HistoryEntry[]): readonly TakenOverRecord[] {
    return this.known.missing(id, entries);
  }

  /**
   * Records an operation over dispatches; comes back when it is on the disk. Fails with `nothing-selected`,
   * `invalid-value`, or what the disk says; nothing was decided then.
   */
  make(operation: SelectionOperation, ids: readonly string[]): Promise<OperationLine> {
    return this.serial.run('make', async () => {
      orThrow(checkedOperation(operation));
      return this.record(operation, ids);
    });
  }

  /**
   * Takes an operation back by another; a re-cleaning that stands still ends thereby, and the policies that one set go
   * back as far as they stand. Fails with `operation-missing`, `operation-damaged`, `already-undone`,
   * `reclean-under-way`, or what the disk says.
   */
  undo(id: string): Promise<OperationLine> {
    return this.serial.run('make', async () => {
      if (!this.known.all.includes(id)) throw new LibraryFailure('operation-missing', { id });
      const run = this.recleans.get(id);
      if (run?.underWay === true) throw new LibraryFailure('reclean-under-way', { id });
      const { dispatches } = this.known.open.get(id)?.record ?? (await this.options.files.toTakeBack(id));
      await this.known.headers.read(this.known.all);
      if (this.known.headers.undoneBy(id) !== null) throw new LibraryFailure('already-undone', { id });
      const step = await this.options.files.policiesBack(id);
      // Before its own word: what a kill leaves between was not acknowledged, and comes right when it is asked for again.
      if (step !== null) await this.options.redescribe(withPolicies(step));
      if (run !== undefined) await this.recleans.end(run);
      return this.record({ type: 'undo-operation', of: id }, dispatches);
    });
  }

  /** Ends a re-cleaning that stands still where it is: what it did stays. Fails with `reclean-not-halted`. */
  endReclean(id: string): Promise<OperationLine> {
    return this.serial.run('make', async () => {
      await this.recleans.end(this.recleans.halted(id));
      return this.lines.of(id);
    });
  }

  /** Operations, latest first. */
  async list(range: Range): Promise<{ total: number; operations: OperationLine[] }> {
    return { total: this.known.all.length, operations: await this.lines.page(this.known.all, range) };
  }

  /** Lets dispatches catch up now, as before their removal; one that cannot be read is left as it is. */
  async settleIn(ids: readonly string[]): Promise<void> {
    if (this.known.open.size === 0 || this.options.readOnly() !== null) return;
    const behind = ids.filter((id) => [...this.known.open.values()].some((open) => open.ids.has(id)));
    // Whoever asks may be what others that come back wait for.
    if (behind.length > 0) requireDisk(await this.options.takeOverNow(behind));
  }

  /**
   * Opens operations once more for dispatches that come back, which they passed by while these were hidden: whoever reads
   * or writes one applies them first.
   *
   * @param historyOf the history of a dispatch; null where it cannot be read now
   * @param among the operations that may have passed them by; without it any that is settled
   */
  async openForMissed(
    ids: readonly string[],
    historyOf: (id: string) => Promise<readonly HistoryEntry[] | null>,
    among?: ReadonlySet<string>,
  ): Promise<void> {
    const isSettled = (id: string): boolean => !this.known.open.has(id) && among?.has(id) !== false;
    if (!this.known.all.some(isSettled)) return;
    const taken = await mapLimited(ids, READ_WIDTH, async (id) => {
      const over = takenOverIn((await historyOf(id)) ?? []);
      return [id, over] as const;
    });
    await this.serial.run('make', async () => {
      const missed = await missedOperations(this.options.files, this.known.all.filter(isSettled), taken);
      if (missed.length > 0) this.known.arrange([...this.known.open.values(), ...missed]);
    });
  }

  /** Settled operations that may have passed dispatches by while these were removed, and which. */
  passing(): ReturnType<typeof passingOperations> {
    return passingOperations(this.options.files, (id) => this.known.open.has(id));
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
      for (const id of this.known.all) {
        const record = await files.known(id);
        const next = record && make(record);
        if (record === null || next === record) continue;
        if (next === null) {
          await files.remove(id);
          this.known.forget(id);
        } else {
          await files.write(next);
          this.known.replace(next);
        }
      }
    });
  }

  /** {@link DamagedOperations.takeDown}, in turn with what changes operations. */
  takeUnreadDown(takenDown: readonly string[], of: 'all' | 'last'): Promise<readonly Failure[]> {
    return this.serial.run('make', () => this.damaged.takeDown(takenDown, of));
  }

  /** Leaves an operation out that cannot be read; what dispatches have of it stands. Its bytes are kept beside. */
  leaveOut(id: string): Promise<void> {
    return this.serial.run('make', async () => {
      await this.options.files.setAside(id);
      this.known.forget(id);
    });
  }

  /** Stops the background work where it is; it goes on at the next opening. */
  async close(): Promise<void> {
    await this.serial.idle();
    await this.catchingUp.stop();
  }

  private async record(operation: SelectionOperation, ids: readonly string[]): Promise<OperationLine> {
    const open = openOperation(await this.write(operation, ids), null);
    this.known.begin(open);
    if (this.begun) this.catchingUp.start();
    return this.lines.ofOpen(open);
  }

  private async write<T extends CorpusOperation>(
    operation: T,
    ids: readonly string[],
  ): Promise<OperationRecord & { readonly operation: T }> {
    const { files, now, agent } = this.options;
    const record = newOperation(operation, ids, { by: agent(), at: now() }, this.known.all.at(-1));
    await files.write(record);
    this.known.add(record);
    return record;
  }

  private tell(): void {
    this.options.progress(this.lines.open(), this.lines.halted());
  }
}
