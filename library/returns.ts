/**
 * Having removed dispatches back. One alone is had back by the deletion of its tombstone; several are by a decision of
 * their own, which is on the disk before any tombstone goes and is brought to its end after a kill. Either way the history
 * of each says that it came back, so that another copy with the same tombstone does not take it out again.
 */
import type { Tombstone } from '../core/model/tombstone.ts';
import type { KnownTombstones } from './known-tombstones.ts';
import type { RemovalOptions } from './removal-options.ts';
import { mapLimited } from './serial.ts';

/** So many dispatches that come back are in memory at a time, and so many of them are written to. */
const TOGETHER = 64;
const ANSWERED = 8;

/** Acts on the tombstones as they are known; whoever calls lets one act end before the next. */
export class Returns {
  private readonly options: RemovalOptions;
  private readonly known: KnownTombstones;

  constructor(options: RemovalOptions, known: KnownTombstones) {
    this.options = options;
    this.known = known;
  }

  /**
   * Decides that dispatches are back, all or none; comes back when that is on the disk.
   *
   * @param standing their tombstones as they are on the disk at this moment; throws where one may not come back
   */
  async decide(ids: readonly string[], standing: () => Promise<readonly Tombstone[]>): Promise<void> {
    const decided = { by: this.options.agent(), at: this.options.now().toISOString() };
    const tombstones = await standing();
    const [only] = tombstones;
    if (only === undefined || ids.length > 1) return this.known.decideReturn(tombstones, decided);
    await this.options.answer(only, decided);
    await standing();
    await this.known.remove(only.id);
  }

  /** Brings decisions on several to their end. Fails with what the disk says; they hold then. */
  async finish(): Promise<void> {
    const { answer, flush } = this.options;
    await this.known.finishReturning(async (tombstones, decided) => {
      for (let at = 0; at < tombstones.length; at += TOGETHER) {
        const some = tombstones.slice(at, at + TOGETHER);
        await mapLimited(some, ANSWERED, (tombstone) => answer(tombstone, decided));
        // Their snapshots wait in memory.
        await flush();
      }
    });
  }
}
