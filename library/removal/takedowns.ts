/**
 * Destroying what is kept of dispatches whose tombstones say that they were taken down: their files, their traces in the
 * index, words that only they have, and decisions beside the dispatches that may quote them. Each step may be cut short
 * and is done again until nothing is left.
 */
import type { Failure } from '../../core/model/result.ts';
import type { Tombstone } from '../../core/model/tombstone.ts';
import { takeUnsavedDown } from '../dispatches/unsaved-file.ts';
import { NamedById } from '../folder/named-by-id.ts';
import type { Tell } from '../thread/standing-failures.ts';
import type { KnownTombstones } from './known-tombstones.ts';
import type { RemovalOptions } from './removal-options.ts';
import { bringDown, type IsNeeded, needsIn, remainsOf } from './takedown.ts';

export interface TakenDown {
  readonly takenDown: readonly string[];
  /** Names of the files that hold the text still, because other dispatches are such a file or were extracted from it. */
  readonly kept: readonly string[];
  /** Words of the text that stay in decisions and in what was learned, because other dispatches have them too. */
  readonly words: readonly string[];
}

/** How often, in milliseconds, it is told how far it is. */
const TELL_EVERY = 250;

/** Acts on the tombstones as they are known; whoever calls lets one act end before the next. */
export class Takedowns {
  private readonly options: RemovalOptions;
  private readonly known: KnownTombstones;
  private readonly decisionsLeft: Tell;

  constructor(options: RemovalOptions, known: KnownTombstones) {
    this.options = options;
    this.decisionsLeft = options.storage('takedowns');
    this.known = known;
  }

  /**
   * Brings takedowns to their end that were cut short, or that came from another copy. Fails with what the disk says.
   *
   * @param before called before anything is destroyed: dispatches that come back may need what is asked for then
   * @param isOver whether the corpus is being closed: the next opening does the rest
   */
  async finish(before: () => Promise<void>, isOver: () => boolean): Promise<void> {
    const { isWritable } = this.options;
    const goesOn = (): boolean => isWritable() && !isOver();
    try {
      if (!goesOn()) return;
      const unfinished = await this.unfinished();
      if (unfinished.length > 0) await before();
      if (!goesOn()) return;
      // Of two sides that git left, the other still has the title of what was taken down.
      await this.known.write(unfinished.filter(({ id }) => this.known.problems.has(id)));
      if (unfinished.length > 0) await this.bringDown(unfinished);
      if (goesOn()) await this.takeDecisionsDownQuietly();
    } catch (error) {
      if (goesOn()) throw error;
    }
  }

  /** The takedowns of which anything is left to be destroyed. */
  async unfinished(): Promise<readonly Tombstone[]> {
    const found: Tombstone[] = [];
    const isNeeded = this.needs();
    const named = new NamedById(this.options.files);
    for (const tombstone of this.known.all.values())
      if (tombstone.takenDown !== undefined && (await this.isUnfinished(tombstone, isNeeded, named)))
        found.push(tombstone);
    return found;
  }

  private async isUnfinished({ id }: Tombstone, isNeeded: IsNeeded, named: NamedById): Promise<boolean> {
    const { folder } = this.options;
    return this.known.problems.has(id) || (await remainsOf(folder, id, isNeeded, named)).size > 0;
  }

  /** Which originals the dispatches of this moment need that were not taken down. */
  private needs(): IsNeeded {
    const { files, folder } = this.options;
    return needsIn(files, folder, (id) => this.known.isTakenDown(id));
  }

  /** Destroys what is left of dispatches whose tombstones say that they were taken down. */
  async bringDown(tombstones: readonly Tombstone[]): Promise<Omit<TakenDown, 'takenDown'>> {
    const { files, folder, forget, scrub, takeWordsDown, takingDown } = this.options;
    const ids = tombstones.map(({ id }) => id);
    let told = performance.now();
    const tell = (done: number): void => {
      const now = performance.now();
      if (done > 0 && done < ids.length && now - told < TELL_EVERY) return;
      told = now;
      takingDown(done, ids.length);
    };
    tell(0);
    try {
      await forget(ids);
      await scrub();
      const words = await takeWordsDown(ids);
      const kept = await bringDown(files, folder, tombstones, this.needs(), tell);
      return { kept, words };
    } finally {
      // Also where it was cut short: nothing goes on now.
      tell(ids.length);
    }
  }

  /** {@link takeDecisionsDown}, where no call waits for it. */
  async takeDecisionsDownQuietly(): Promise<void> {
    if (this.known.takenDown().length === 0) return;
    this.decisionsLeft((await this.takeDecisionsDown('last')).at(-1) ?? null);
  }

  /**
   * Takes decisions of what was taken down out of files beside the dispatches that are not in use: those of unsaved ones
   * and of operations that were left out. Gives the failures that name what cannot be read and stays.
   */
  async takeDecisionsDown(of: 'all' | 'last'): Promise<readonly Failure[]> {
    const { files, folder, takeOperationsDown } = this.options;
    const unsaved = await takeUnsavedDown(files, folder, (id) => this.known.isTakenDown(id));
    return [...unsaved, ...(await takeOperationsDown(this.known.takenDown(), of))];
  }
}
