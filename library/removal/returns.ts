/**
 * Having removed dispatches back. One alone is had back by the deletion of its tombstone; several are by a decision of
 * their own, which is on the disk before anything else is done. What follows from it is brought to its end a few
 * dispatches at a time, after a kill, too: each takes over what was decided on the corpus while it was hidden, its history
 * says that it came back, so that another copy with the same tombstone does not take it out again, and it comes into the
 * list. Until then it is one that is coming: no list shows it, and whoever asks for it has it brought at once.
 */
import type { Decision } from '../../core/model/provenance.ts';
import type { Restoration, Tombstone } from '../../core/model/tombstone.ts';
import type { KnownTombstones } from './known-tombstones.ts';
import type { RemovalOptions } from './removal-options.ts';

/** So many are brought back together: a call waits for no more of them, but for the first, before which all are asked what they missed. */
const TOGETHER = 16;
/** How often, in milliseconds, it is told how far it is. */
const TELL_EVERY = 250;

/** Acts on the tombstones as they are known; whoever calls lets one act end before the next. */
export class Returns {
  private readonly options: RemovalOptions;
  private readonly known: KnownTombstones;
  /** Those that are back by a decision and not in the list yet, with the name of its restoration. */
  private readonly coming = new Map<string, string>();
  /** The restorations that were met here, with those dispatches whose histories say so. */
  private readonly met = new Map<string, Set<string>>();
  /** Those that may have missed what was decided on the corpus were asked. */
  private readonly asked = new Set<string>();
  private total = 0;
  private told = 0;
  private waiting: (() => void)[] = [];

  constructor(options: RemovalOptions, known: KnownTombstones) {
    this.options = options;
    this.known = known;
  }

  /**
   * Meets restorations that were read a moment ago; a program that may not write shows their dispatches as they are. Gives
   * the dispatches that were coming by one that something outside brought to its end meanwhile.
   */
  meet(): readonly string[] {
    const others: string[] = [];
    for (const [id, name] of [...this.coming]) {
      const isRemoved = this.known.all.has(id);
      if (!isRemoved && this.known.restorations.has(name)) continue;
      this.coming.delete(id);
      if (!isRemoved) others.push(id);
    }
    for (const name of [...this.met.keys()]) if (!this.known.restorations.has(name)) this.forget(name);
    for (const [name, restoration] of this.known.restorations) {
      if (this.met.has(name)) continue;
      this.met.set(name, new Set());
      if (!this.options.isWritable()) continue;
      if (this.coming.size === 0) this.total = 0;
      for (const { id } of this.known.backBy(restoration)) this.coming.set(id, name);
      this.total = Math.max(this.total, this.coming.size);
    }
    if (this.coming.size === 0) this.wake();
    return others;
  }

  /** Whether a dispatch is back and not in the list yet. */
  isComing(id: string): boolean {
    return this.coming.has(id);
  }

  /** The dispatches that are back and not in the list yet. */
  ids(): Iterable<string> {
    return this.coming.keys();
  }

  /** How many of those that come back are in the list; null where none is coming. */
  get progress(): { readonly done: number; readonly total: number } | null {
    const { size } = this.coming;
    return size === 0 ? null : { done: this.total - size, total: this.total };
  }

  /** How many dispatches there is still something to be done of. */
  get left(): number {
    return [...this.known.restorations].reduce((sum, [name, one]) => sum + this.rest(name, one).length, 0);
  }

  /** Decides that one dispatch is back; comes back when that is on the disk, and it can be listed. */
  async one(tombstone: Tombstone, standing: () => Promise<unknown>): Promise<void> {
    await this.options.openForMissed([tombstone.id]);
    await this.options.answer([tombstone], this.decided());
    // It is deleted as it was read, or not at all.
    await standing();
    await this.known.remove(tombstone.id);
  }

  /** Decides that several dispatches are back, all or none; comes back when that is on the disk, and they are coming. */
  async several(tombstones: readonly Tombstone[]): Promise<void> {
    await this.known.decideReturn(tombstones, this.decided());
    this.meet();
  }

  /** Brings some more of them back; whether anything is left to be done. Fails with what the disk says; they are back then. */
  async step(): Promise<boolean> {
    const [next] = this.known.restorations;
    if (next === undefined) return false;
    const [name, restoration] = next;
    const rest = this.rest(name, restoration);
    await this.bring(name, restoration, rest.slice(0, TOGETHER));
    if (rest.length <= TOGETHER) {
      await this.known.endReturn(name, restoration);
      this.forget(name);
    }
    return this.known.restorations.size > 0;
  }

  /** Brings a dispatch back now. */
  async bringNow(id: string): Promise<void> {
    const name = this.coming.get(id) ?? '';
    const restoration = this.known.restorations.get(name);
    if (restoration === undefined) return;
    await this.bring(
      name,
      restoration,
      restoration.tombstones.filter((tombstone) => tombstone.id === id),
    );
  }

  /** A dispatch that was coming is about to be listed, as it is now. */
  arrived(id: string): void {
    this.coming.delete(id);
  }

  /** Lists all that are coming as they are, where the disk refuses what is to be done before: they are back. */
  async listAll(): Promise<void> {
    for (const id of [...this.coming.keys()]) await this.list(id);
    this.tell();
  }

  /** Comes back when every dispatch that is back is in the list, or `cancelled` says that nobody waits, or at the end. */
  async settled(cancelled: () => boolean): Promise<void> {
    while (this.coming.size > 0 && !cancelled())
      await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** Lets go of those who wait: nothing is brought back any more. */
  wake(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private async bring(name: string, restoration: Restoration, some: readonly Tombstone[]): Promise<void> {
    const { answer, openForMissed, whenListed } = this.options;
    const { by, at } = restoration;
    // Also of those that are listed already, since the disk refused this before.
    if (!this.asked.has(name)) await openForMissed(this.rest(name, restoration).map(({ id }) => id));
    this.asked.add(name);
    await answer(some, { by, at });
    for (const { id } of some) {
      this.met.get(name)?.add(id);
      await this.list(id);
    }
    await whenListed();
    this.tell();
  }

  private tell(): void {
    const now = performance.now();
    if (this.coming.size > 0 && now - this.told < TELL_EVERY) return;
    this.told = now;
    this.options.changed();
    this.wake();
  }

  /** Lists a dispatch that is still coming: nothing was written of it. */
  private async list(id: string): Promise<void> {
    if (this.coming.delete(id)) await this.options.relist(id);
  }

  private rest(name: string, restoration: Restoration): readonly Tombstone[] {
    const answered = this.met.get(name);
    return this.known.backBy(restoration).filter(({ id }) => answered?.has(id) !== true);
  }

  private forget(name: string): void {
    this.met.delete(name);
    this.asked.delete(name);
  }

  private decided(): Decision {
    return { by: this.options.agent(), at: this.options.now().toISOString() };
  }
}
