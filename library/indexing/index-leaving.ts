/**
 * Dispatches that leave the index. The list has none of them from the moment it is told; what the index holds of them goes
 * behind that, a few in a turn, while calls are answered.
 */

import { giveWay, turn } from '../thread/turns.ts';
import type { ListedCatalog } from './listed-catalog.ts';

/** So many are taken out in one piece: each goes through every set of the index, and those that go together do so once. */
const TOGETHER = 16;

export class IndexLeaving {
  private readonly listed: ListedCatalog;
  private running: Promise<void> | null = null;
  private ended = false;
  /** How many wait for it whom a person waits for. */
  private awaited = 0;

  constructor(listed: ListedCatalog) {
    this.listed = listed;
  }

  /** Hides dispatches, and has them leave soon; gives those that were shown. */
  hide(ids: Iterable<string>): readonly string[] {
    const given = new Set(ids);
    // Of an opening most often: a large list would be gone through for nothing.
    if (given.size === 0) return [];
    const shown = this.listed.hide(given);
    if (shown.length > 0 && this.running === null && !this.ended) this.running = this.run();
    return shown;
  }

  /** Comes back when none is there any more, or nothing leaves any more. */
  async left(): Promise<void> {
    while (this.running !== null) await this.running;
  }

  /** {@link left}, for whom a person waits: it goes on by turns with calls, and does not stand still for them. */
  async leftSoon(): Promise<void> {
    this.awaited++;
    try {
      await this.left();
    } finally {
      this.awaited--;
    }
  }

  /** Nothing leaves any more; what is left is hidden again at the next opening. */
  async end(): Promise<void> {
    this.ended = true;
    await this.left();
  }

  private async run(): Promise<void> {
    const prepared = this.listed.preparing();
    do await this.pause();
    while (!this.ended && prepared.step());
    // Where the index fails it is made anew, without them.
    while (!this.ended && this.listed.hasHidden && this.listed.letGo(TOGETHER)) await this.pause();
    this.running = null;
  }

  private pause(): Promise<void> {
    return this.awaited > 0 ? turn() : giveWay();
  }
}
