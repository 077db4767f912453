/**
 * Leaving no trace in the index of what was taken out of it. Writing it anew takes seconds where it is large, so another
 * thread does that where there is one; one such act ends before the next begins.
 */
import type { Catalog } from '../catalog/catalog.ts';
import type { Compact } from '../catalog/database.ts';
import { Serial } from '../thread/serial.ts';

export interface ScrubOptions {
  readonly compact: Compact | null;
  /** The catalog of this moment: it may be made anew meanwhile. */
  readonly catalog: () => Catalog;
  /** Does it in this thread. */
  readonly here: () => void;
}

export class IndexScrub {
  private readonly options: ScrubOptions;
  private readonly serial = new Serial();

  constructor(options: ScrubOptions) {
    this.options = options;
  }

  /** Scrubs the index, and then does what else is to be done before the next time. */
  run(afterwards: () => Promise<void>): Promise<void> {
    return this.serial.run('scrub', async () => {
      if (!(await this.isDoneApart())) this.options.here();
      await afterwards();
    });
  }

  /** Comes back when nothing is under way. */
  idle(): Promise<void> {
    return this.serial.idle();
  }

  /** Whether another thread wrote the index anew; where it cannot (a full disk, memory) it is done in this one. */
  private async isDoneApart(): Promise<boolean> {
    const { compact, catalog } = this.options;
    // Where there is none, its file holds what it held, and this fails.
    const scrubbed = catalog();
    if (compact === null) return false;
    try {
      await scrubbed.scrubBy(compact);
      return scrubbed === catalog();
    } catch {
      return false;
    }
  }
}
