/**
 * What decisions on several dispatches leave to be done: tombstones that are not written yet, dispatches that come back.
 * It is brought to its end at once where that is little, else behind whoever asked, a piece in a turn.
 */
import { failureOf } from '../errors.ts';
import type { Tell } from '../thread/standing-failures.ts';
import { giveWay } from '../thread/turns.ts';
import type { KnownTombstones } from './known-tombstones.ts';
import type { RemovalOptions } from './removal-options.ts';
import type { Returns } from './returns.ts';

/** Of so many dispatches all that follows from a decision is done before its answer: nobody meets them half done. */
const AT_ONCE = 16;
/** Tombstones that are written together. */
const AT_A_TIME = 64;

/** Runs an act when those before it have ended. */
export type InTurn = <T>(act: () => Promise<T>) => Promise<T>;

export class RemovalWork {
  private readonly options: Pick<RemovalOptions, 'isWritable'>;
  private readonly known: KnownTombstones;
  private readonly returns: Returns;
  private readonly inTurn: InTurn;
  private working: Promise<void> | null = null;
  private closed = false;
  private readonly tell: Tell;

  constructor(
    options: Pick<RemovalOptions, 'isWritable' | 'storage'>,
    known: KnownTombstones,
    returns: Returns,
    inTurn: InTurn,
  ) {
    this.options = options;
    this.tell = options.storage('removals');
    this.known = known;
    this.returns = returns;
    this.inTurn = inTurn;
  }

  /** Begins nothing more. */
  end(): void {
    this.closed = true;
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /** Comes back when what goes on behind the callers has ended. */
  async idle(): Promise<void> {
    await this.working;
  }

  /** Brings decisions on several to their end: what they did not come to yet would stand against what is decided next. */
  async finish(): Promise<void> {
    while (await this.step());
    this.tell(null);
  }

  /** {@link finish}, where any of them is about these dispatches. */
  async finishFor(ids: readonly string[]): Promise<void> {
    if (this.known.isUnfinished(ids)) await this.finish();
  }

  /** Goes on, in the turn of whoever calls or behind; where the disk refuses it is told, and tried again later. */
  async goOn(): Promise<void> {
    if (this.known.lacking + this.returns.left <= AT_ONCE)
      await this.finish().catch((error) => this.refused(error));
    else if (!this.closed) this.working ??= this.work();
  }

  /** Tells why the disk does not take what follows from decisions; they hold. */
  async refused(error: unknown): Promise<void> {
    this.tell(failureOf(error));
    await this.returns.listAll().catch((also: unknown) => this.tell(failureOf(also)));
  }

  /** One piece of it; whether anything is left. */
  private async step(): Promise<boolean> {
    if (this.known.lacking > 0) {
      await this.known.finishSome(AT_A_TIME);
      return true;
    }
    return this.returns.step();
  }

  private async work(): Promise<void> {
    try {
      while (this.options.isWritable() && !this.closed && (await this.inTurn(() => this.step())))
        await giveWay();
      if (!this.closed) this.tell(null);
      // Another program writes now; what it makes of them is read as it comes.
      if (!this.options.isWritable()) await this.returns.listAll();
    } catch (error) {
      await this.refused(error);
    }
    this.working = null;
  }
}
