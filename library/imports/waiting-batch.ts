/**
 * New dispatches of an import that wait to be written together. They are to be written once they are enough, and before a
 * text is looked at whose older version may be among them: that is found once it is in the list.
 */
import type { ImportResult } from '../../core/api-jobs.ts';
import { type BatchItem, sizeOf } from '../dispatches/import-batch.ts';
import { MOST_CANDIDATES } from './older-version.ts';

/** A batch is written when it holds this many dispatches, or bytes of the files they make. */
export const BATCH = 64;
const BATCH_BYTES = 8 * 1024 * 1024;

/** A new dispatch that waits to be written, with the older version that it replaces. */
export interface Included {
  readonly item: BatchItem;
  readonly older: ImportResult['replaced'][number] | null;
}

export class WaitingBatch {
  private waiting: Included[] = [];
  private bytes = 0;
  /** What its texts go by. */
  private readonly goesBy = new Set<string>();
  /** How many texts of the import go by each: a batch is not ended again and again for what a whole series shares. */
  private readonly met = new Map<string, number>();

  /** Whether they are enough. */
  get isFull(): boolean {
    return this.waiting.length >= BATCH || this.bytes >= BATCH_BYTES;
  }

  /** Whether a source with this digest is among them. */
  holds(sha256: string): boolean {
    return this.waiting.some(({ item }) => item.stored.source.sha256 === sha256);
  }

  /** Whether an older version of a text that goes by these names may be among them. */
  mayHoldOlder(names: readonly string[]): boolean {
    return names.some((name) => this.goesBy.has(name) && this.timesMet(name) < MOST_CANDIDATES);
  }

  /** A text that goes by these names is on its way into it. */
  meet(names: readonly string[]): void {
    for (const name of names) {
      this.goesBy.add(name);
      this.met.set(name, this.timesMet(name) + 1);
    }
  }

  add(included: Included): void {
    this.waiting.push(included);
    this.bytes += sizeOf(included.item);
  }

  /** Takes all out, to be written. */
  take(): readonly Included[] {
    const { waiting } = this;
    if (waiting.length === 0) return waiting;
    this.waiting = [];
    this.bytes = 0;
    this.goesBy.clear();
    return waiting;
  }

  private timesMet(name: string): number {
    return this.met.get(name) ?? 0;
  }
}
