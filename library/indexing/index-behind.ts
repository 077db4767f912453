/**
 * What became of dispatches and is not in the index yet. Of one with thousands of edits, bringing the index up to date takes
 * longer than the decision itself, and nobody who decides waits for it: it is done once no call is under way, and before
 * anybody asks the index for anything, so that the list never says what was true before the last decision.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { failureOf } from '../errors.ts';
import type { Tell } from '../thread/standing-failures.ts';
import { giveWay } from '../thread/turns.ts';

/** More than so many do not wait: they keep their texts in memory. */
const MOST = 64;

interface Waiting {
  readonly put: () => void;
  /** Called once the index is up to date with it. */
  readonly told: () => void;
}

export class IndexBehind {
  private readonly waiting = new Map<string, Waiting>();
  /** Those with which it could not be brought up to date. */
  private readonly failed = new Set<string>();
  private readonly tell: Tell;
  private running: Promise<void> | null = null;

  /** @param tell told of what the index cannot be brought up to date with, and null once it has all of that */
  constructor(tell: Tell) {
    this.tell = tell;
  }

  /** Has `put` bring the index up to date with a dispatch soon; a later one of the same takes its place. */
  add(id: string, put: () => void, told: () => void): void {
    this.waiting.set(id, { put, told });
    if (this.waiting.size > MOST) this.catchUp();
    else this.running ??= this.run();
  }

  /** Comes back when the index is up to date, brought there as if nobody waited. */
  async idle(): Promise<void> {
    while (this.running !== null) await this.running;
  }

  /** The index is about to be told of a dispatch by another way, which is newer; gives what is to be called then. */
  take(id: string): (() => void) | undefined {
    const told = this.waiting.get(id)?.told;
    this.waiting.delete(id);
    this.isPut(id);
    return told;
  }

  /** Brings the index up to date with all at once. */
  catchUp(): void {
    for (const id of [...this.waiting.keys()]) this.put(id);
  }

  private async run(): Promise<void> {
    for (;;) {
      // Not before the answer to the very call that decided, however long that took.
      await nextTurn();
      await giveWay();
      const [id] = this.waiting.keys();
      if (id === undefined) break;
      this.put(id);
    }
    this.running = null;
  }

  private put(id: string): void {
    const one = this.waiting.get(id);
    this.waiting.delete(id);
    try {
      one?.put();
      one?.told();
    } catch (error) {
      this.failed.add(id);
      this.tell(failureOf(error));
    }
  }

  /** A dispatch comes into the index as it is now. */
  private isPut(id: string): void {
    if (this.failed.delete(id) && this.failed.size === 0) this.tell(null);
  }
}
