/**
 * Snapshots that wait to be written. A decision is safe in history before its snapshot is; so many decisions in a row
 * become one write, and a write that fails is told and tried again while the work stays in memory.
 */
import type { Failure } from '../../core/model/result.ts';
import { failureOf } from '../errors.ts';
import { mapLimited } from '../thread/serial.ts';
import type { Tell } from '../thread/standing-failures.ts';

/** Milliseconds from the first decision to the write of its snapshot. */
const PAUSE = 1000;
const LONGEST_PAUSE = 30_000;
const WIDTH = 4;

export class SnapshotQueue {
  private readonly waiting = new Map<string, () => Promise<void>>();
  private readonly writing = new Set<string>();
  private readonly tell: Tell;
  private timer: NodeJS.Timeout | null = null;
  private running: Promise<void> = Promise.resolve();
  private pause = PAUSE;
  private failed = false;

  /** @param tell called with the failure of a write, and with null when writing succeeds again */
  constructor(tell: Tell) {
    this.tell = tell;
  }

  has(key: string): boolean {
    return this.waiting.has(key) || this.writing.has(key);
  }

  /** Has `write` run soon; a later one of the same key takes its place. */
  add(key: string, write: () => Promise<void>): void {
    this.waiting.set(key, write);
    this.schedule();
  }

  drop(key: string): void {
    this.waiting.delete(key);
  }

  /** Writes all that waits now, and comes back when that was tried. */
  flush(): Promise<void> {
    this.running = this.running.then(() => this.write());
    return this.running;
  }

  /** Flushes and stops; what could not be written stays in history, from which the next opening rebuilds it. */
  async close(): Promise<void> {
    await this.flush();
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.waiting.clear();
  }

  private schedule(): void {
    if (this.timer !== null) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      void this.flush();
    }, this.pause);
  }

  private async write(): Promise<void> {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    const batch = [...this.waiting];
    this.waiting.clear();
    for (const [key] of batch) this.writing.add(key);
    let failure: Failure | null = null;
    await mapLimited(batch, WIDTH, async ([key, write]) => {
      try {
        await write();
      } catch (error) {
        failure = failureOf(error);
        if (!this.waiting.has(key)) this.waiting.set(key, write);
      } finally {
        this.writing.delete(key);
      }
    });
    this.pause = failure === null ? PAUSE : Math.min(this.pause * 2, LONGEST_PAUSE);
    if (failure !== null || this.failed) this.tell(failure);
    this.failed = failure !== null;
    if (this.waiting.size > 0) this.schedule();
  }
}
