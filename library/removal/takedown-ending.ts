/**
 * Takedowns that were cut short, or that came from another copy, brought to their end: at opening where every dispatch is
 * known by then, else behind the open list. What they are about is hidden all the while.
 */
import { failureOf } from '../errors.ts';
import type { Tell } from '../thread/standing-failures.ts';
import type { RemovalOptions } from './removal-options.ts';
import type { InTurn, RemovalWork } from './removal-work.ts';
import type { Takedowns } from './takedowns.ts';

/** How many of how many dispatches. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

export class TakedownEnding {
  private readonly options: Pick<RemovalOptions, 'isSurveyed' | 'surveyed' | 'changed'>;
  private readonly takedowns: Takedowns;
  private readonly work: RemovalWork;
  private readonly inTurn: InTurn;
  private ending: Promise<void> | null = null;
  private at: Progress | null = null;
  private readonly tell: Tell;

  constructor(
    options: Pick<RemovalOptions, 'isSurveyed' | 'surveyed' | 'changed' | 'storage'>,
    takedowns: Takedowns,
    work: RemovalWork,
    inTurn: InTurn,
  ) {
    this.options = options;
    this.tell = options.storage('takedowns');
    this.takedowns = takedowns;
    this.work = work;
    this.inTurn = inTurn;
  }

  /**
   * Begins. Where the disk refuses that is told, and tried again at the next opening: the texts stay hidden, and the rest of
   * the corpus is there.
   *
   * @param isAny whether any dispatch was taken down
   */
  async begin(isAny: boolean): Promise<void> {
    if (this.options.isSurveyed()) return this.inTurn(() => this.finish());
    if (isAny) this.ending = this.behind();
  }

  /** Brings them to their end, in the turn of whoever calls; where the disk refuses that is told. */
  async finish(): Promise<void> {
    try {
      await this.takedowns.finish(
        () => this.work.finish(),
        () => this.work.isClosed,
      );
      this.tell(null);
    } catch (error) {
      this.tell(failureOf(error));
    }
  }

  /** Comes back when they are at their end, or the corpus is closed. */
  async ended(): Promise<void> {
    await this.ending;
  }

  /** How many dispatches are destroyed; null where none is to be. */
  get progress(): Progress | null {
    return this.at;
  }

  /** Told how far the destroying has come. */
  told(done: number, total: number): void {
    if (this.at !== null) this.at = { done, total };
  }

  /** {@link finish} once every dispatch is known; how far that is can be asked meanwhile. */
  private async behind(): Promise<void> {
    const { surveyed, changed } = this.options;
    try {
      const { length: total } = await this.inTurn(() => this.takedowns.unfinished());
      if (total > 0) {
        this.at = { done: 0, total };
        changed();
      }
      await surveyed(() => this.work.isClosed);
      await this.inTurn(() => this.finish());
    } catch (error) {
      if (!this.work.isClosed) this.tell(failureOf(error));
    }
    this.ending = null;
    this.at = null;
    if (!this.work.isClosed) changed();
  }
}
