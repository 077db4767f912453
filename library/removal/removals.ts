/**
 * The dispatches that were taken out of an open corpus: which they are, looked at again where something outside may have
 * changed them, and what an opening and a closing mean for them. What is decided about them is in `removal-acts.ts`, what is
 * known of the tombstones in `known-tombstones.ts`; what destroys is in `takedowns.ts`, what brings back in `returns.ts`, what
 * goes on behind the callers in `removal-work.ts`; what is on the disk in `removal.ts`, `removal-decisions.ts` and `takedown.ts`.
 */
import type { Tombstone } from '../../core/model/tombstone.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { failureOf } from '../errors.ts';
import { Serial } from '../thread/serial.ts';
import type { Tell } from '../thread/standing-failures.ts';
import { KnownTombstones } from './known-tombstones.ts';
import { isUnreadable, requireAllowed } from './removal.ts';
import { RemovalActs } from './removal-acts.ts';
import type { RemovalOptions } from './removal-options.ts';
import { type InTurn, RemovalWork } from './removal-work.ts';
import { Returns } from './returns.ts';
import { type Progress, TakedownEnding } from './takedown-ending.ts';
import { Takedowns } from './takedowns.ts';

export class Removals {
  private readonly options: RemovalOptions;
  private readonly known: KnownTombstones;
  private readonly takedowns: Takedowns;
  private readonly returns: Returns;
  /** One act after another: each begins with what is on the disk. */
  private readonly serial = new Serial();
  private readonly work: RemovalWork;
  private readonly ending: TakedownEnding;
  /** Tells where the tombstones could not be read again. */
  private readonly looked: Tell;
  readonly acts: RemovalActs;

  constructor(options: RemovalOptions) {
    this.options = options;
    this.known = new KnownTombstones(options.files, options.folder);
    const inTurn: InTurn = (act) => this.inTurn(act);
    const takingDown = (done: number, total: number): void => {
      this.ending.told(done, total);
      options.takingDown(done, total);
    };
    this.takedowns = new Takedowns({ ...options, takingDown }, this.known);
    this.returns = new Returns(options, this.known);
    this.work = new RemovalWork(options, this.known, this.returns, inTurn);
    this.ending = new TakedownEnding(options, this.takedowns, this.work, inTurn);
    const { known, takedowns, returns, work } = this;
    this.looked = options.storage('outside');
    const look = (): Promise<void> => this.lookNow();
    const lookAfterFailure = (): Promise<void> =>
      this.lookNow().catch((error: unknown) => this.looked(failureOf(error)));
    this.acts = new RemovalActs(options, {
      ...{ known, takedowns, returns, work, inTurn, look, lookAfterFailure },
    });
  }

  /** Reads the tombstones. */
  async read(): Promise<void> {
    await this.known.read();
    this.returns.meet();
  }

  private get tombstones(): ReadonlyMap<string, Tombstone> {
    return this.known.all;
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    return this.serial.run('removals', act);
  }

  /**
   * Brings decisions on several to their end that were cut short, or that came from another copy: behind the open list
   * where that is more than a moment's work. Where the disk refuses it is told, and tried again later. To be called once
   * the index is open, where the corpus may be written, and decisions that only this program keeps are back: histories are
   * appended to.
   */
  finishDecisions(): Promise<void> {
    return this.inTurn(() => this.work.goOn());
  }

  /** Brings takedowns to their end that were cut short: {@link TakedownEnding.begin}. */
  finishTakedowns(): Promise<void> {
    return this.ending.begin(this.takenDown().length > 0);
  }

  /** Comes back when takedowns that were cut short are at their end, or the corpus is closed. */
  ended(): Promise<void> {
    return this.ending.ended();
  }

  /** How many dispatches of takedowns that were cut short are destroyed; null where none is to be. */
  get takingDown(): Progress | null {
    return this.ending.progress;
  }

  /** Begins nothing more; the next opening goes on with the rest. */
  end(): void {
    this.work.end();
  }

  /** {@link end}; comes back when what is under way has ended. */
  async close(): Promise<void> {
    this.end();
    // What is under way may wait for those that no more come back.
    this.returns.wake();
    await this.work.idle();
    await this.ending.ended();
    await this.serial.idle();
    this.returns.wake();
  }

  /** Comes back when every dispatch that was had back is in the list, or `cancelled` says that nobody waits any more. */
  returned(cancelled: () => boolean): Promise<void> {
    return this.returns.settled(() => cancelled() || this.work.isClosed);
  }

  /** How many of the dispatches that were had back are in the list; null where all are. */
  get comingBack(): Progress | null {
    return this.returns.progress;
  }

  /** Whether a dispatch is not to be listed: it is removed, or had back by a decision that has not come to it yet. */
  isHidden(id: string): boolean {
    return this.has(id) || this.returns.isComing(id);
  }

  /** The dispatches that are not to be listed. */
  hidden(): Iterable<string> {
    return [...this.tombstones.keys(), ...this.returns.ids()];
  }

  /** A dispatch that was had back is about to be listed. */
  arrived(id: string): void {
    this.returns.arrived(id);
  }

  /** Comes back when a dispatch that was had back is in the list, before its turn. */
  async bringNow(id: string): Promise<void> {
    if (this.returns.isComing(id)) await this.inTurn(() => this.returns.bringNow(id));
  }

  /** Reads the tombstones again, where something outside may have changed them. */
  look(): Promise<void> {
    return this.inTurn(() => this.lookNow());
  }

  private async lookNow(): Promise<void> {
    const { forget, relist, scrub, changed, isWritable, takeOverMissed } = this.options;
    const before = await this.known.read();
    const ended = this.returns.meet();
    if (isWritable()) await this.work.goOn();
    await forget([...this.tombstones.keys()].filter((id) => !before.has(id)));
    const isNew = ({ id, takenDown }: Tombstone): boolean =>
      takenDown !== undefined && before.get(id)?.takenDown === undefined;
    if ([...this.tombstones.values()].some(isNew)) {
      await scrub();
      await this.ending.finish();
    }
    const back = [...ended, ...before.keys()].filter((id) => !this.isHidden(id));
    if (isWritable()) await takeOverMissed(back);
    for (const id of back) await relist(id);
    if ([...this.tombstones.keys(), ...before.keys()].some((id) => this.has(id) !== before.has(id)))
      changed();
    this.looked(null);
  }

  get size(): number {
    return this.tombstones.size;
  }

  has(id: string): boolean {
    return this.tombstones.has(id);
  }

  get(id: string): Tombstone | undefined {
    return this.tombstones.get(id);
  }

  isTakenDown(id: string): boolean {
    return this.known.isTakenDown(id);
  }

  /** The dispatches that were taken down. */
  takenDown(): readonly string[] {
    return this.known.takenDown();
  }

  /** Whether any dispatch was taken down, or may have been, so that an import must look out for its text. */
  get anyTakenDown(): boolean {
    return [...this.tombstones.values()].some((one) => one.takenDown !== undefined || isUnreadable(one));
  }

  /**
   * Fails with `dispatch-taken-down` where these bytes, about to be imported as `file` or had back, were taken down, and
   * with `tombstone-unreadable` where nobody can tell whether they were.
   */
  requireAllowed(id: string, file: string): void {
    const tombstone = this.tombstones.get(id);
    if (tombstone !== undefined) requireAllowed(tombstone, file);
  }

  /** Latest first. */
  list(): readonly Tombstone[] {
    return [...this.tombstones.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  }

  /** Writes what was had back of a damaged tombstone, whose bytes are kept beside. */
  mend(tombstone: Tombstone): Promise<void> {
    return this.inTurn(async () => {
      const { files, folder } = this.options;
      await keepAside(files, folder.tombstone(tombstone.id));
      await this.known.write([tombstone]);
    });
  }

  /** Leaves a decision on several out that cannot be read, by the name of its file; its bytes are kept beside. */
  leaveOut(name: string): Promise<void> {
    return this.inTurn(async () => {
      await this.known.leaveOut(name);
      await this.lookNow();
    });
  }

  /** What is wrong with the files of some tombstones, by id. */
  damaged(): ReadonlyMap<string, string> {
    return this.known.problems;
  }

  /** What is wrong with the files of removals and restorations of several, by the names of the files. */
  get damagedDecisions(): ReadonlyMap<string, string> {
    return this.known.damagedDecisions;
  }

  /** The removed dispatches whose files are kept. */
  restorable(): readonly string[] {
    return [...this.tombstones.values()]
      .filter(({ takenDown }) => takenDown === undefined)
      .map(({ id }) => id);
  }
}
