/**
 * The dispatches that were taken out of an open corpus: removing them, having them back, and taking them down for
 * good. The tombstones are read at opening and kept in memory; what is on the disk is in `removal.ts` and `takedown.ts`.
 */
import type { Tombstone } from '../core/model/tombstone.ts';
import { keepAside } from './dispatch-files.ts';
import { LibraryFailure } from './errors.ts';
import { isUnreadable, readTombstones, removeTombstone, writeTombstones } from './removal.ts';
import type { RemovalOptions } from './removal-options.ts';
import { bringDown, containersOf, type IsNeeded, needsIn, remainsOf } from './takedown.ts';
import { takeUnsavedDown } from './unsaved-file.ts';

export interface TakenDown {
  readonly takenDown: readonly string[];
  /** Names of the files that hold the text still, because other dispatches are such a file or were extracted from it. */
  readonly kept: readonly string[];
  /** Words of the text that stay in decisions and in what was learned, because other dispatches have them too. */
  readonly words: readonly string[];
}

export class Removals {
  private readonly options: RemovalOptions;
  private tombstones = new Map<string, Tombstone>();
  /** What is wrong with the files of some tombstones, by id. */
  private problems = new Map<string, string>();

  constructor(options: RemovalOptions) {
    this.options = options;
  }

  /** Reads the tombstones. */
  async read(): Promise<void> {
    const { files, folder } = this.options;
    const { tombstones, problems } = await readTombstones(files, folder);
    this.tombstones = new Map(tombstones);
    this.problems = new Map(problems);
  }

  /**
   * Brings takedowns to their end that were cut short, or that came from another copy. Where the disk refuses that is
   * told, and tried again at the next opening: the texts stay hidden, and the rest of the corpus is there. To be called
   * once the index is open, and where the corpus may be written.
   */
  async finishTakedowns(): Promise<void> {
    const { storage } = this.options;
    try {
      const unfinished: Tombstone[] = [];
      const isNeeded = this.needs();
      for (const tombstone of this.tombstones.values())
        if (tombstone.takenDown !== undefined && (await this.isUnfinished(tombstone, isNeeded)))
          unfinished.push(tombstone);
      // Of two sides that git left, the other still has the title of what was taken down.
      await this.write(unfinished.filter(({ id }) => this.problems.has(id)));
      if (unfinished.length > 0) await this.bringDown(unfinished);
      await this.takeUnsavedDown();
    } catch (error) {
      storage(error);
    }
  }

  private async isUnfinished({ id }: Tombstone, isNeeded: IsNeeded): Promise<boolean> {
    const { files, folder } = this.options;
    return this.problems.has(id) || (await remainsOf(files, folder, id, isNeeded)).size > 0;
  }

  /** Which originals the dispatches of this moment need that were not taken down. */
  private needs(): IsNeeded {
    const { files, folder } = this.options;
    return needsIn(files, folder, (id) => this.isTakenDown(id));
  }

  /** Writes tombstones; from then on they are what is on the disk. */
  private async write(tombstones: readonly Tombstone[]): Promise<void> {
    const { files, folder } = this.options;
    await writeTombstones(files, folder, tombstones);
    for (const tombstone of tombstones) {
      this.tombstones.set(tombstone.id, tombstone);
      this.problems.delete(tombstone.id);
    }
  }

  /** Reads the tombstones again, where something outside may have changed them. */
  async look(): Promise<void> {
    const { files, folder, forget, relist, scrub, changed, isWritable } = this.options;
    const before = this.tombstones;
    const read = await readTombstones(files, folder);
    const found = new Map(read.tombstones);
    // One that was read before says more than that it cannot be read now: a takedown stays one.
    for (const [id, known] of before) {
      const now = found.get(id);
      if (now !== undefined && isUnreadable(now)) found.set(id, known);
    }
    this.tombstones = found;
    this.problems = new Map(read.problems);
    for (const id of this.tombstones.keys()) if (!before.has(id)) await forget(id);
    const isNew = ({ id, takenDown }: Tombstone): boolean =>
      takenDown !== undefined && before.get(id)?.takenDown === undefined;
    if ([...this.tombstones.values()].some(isNew)) {
      await scrub();
      if (isWritable()) await this.finishTakedowns();
    }
    for (const id of before.keys()) if (!this.tombstones.has(id)) await relist(id);
    if ([...this.tombstones.keys(), ...before.keys()].some((id) => this.has(id) !== before.has(id)))
      changed();
  }

  get size(): number {
    return this.tombstones.size;
  }

  has(id: string): boolean {
    return this.tombstones.has(id);
  }

  get(id: string): Tombstone | undefined {
    return this.tombstones.get(id);
  }

  isTakenDown(id: string): boolean {
    return this.tombstones.get(id)?.takenDown !== undefined;
  }

  /** The dispatches that were taken down. */
  takenDown(): readonly string[] {
    return [...this.tombstones.keys()].filter((id) => this.isTakenDown(id));
  }

  /** Whether any dispatch was taken down, or may have been, so that an import must look out for its text. */
  get anyTakenDown(): boolean {
    return this.unreadable().length > 0 || this.takenDown().length > 0;
  }

  /**
   * Fails with `dispatch-taken-down` where these bytes, about to be imported as `file` or had back, were taken down, and
   * with `tombstone-unreadable` where nobody can tell whether they were.
   */
  requireAllowed(id: string, file: string): void {
    const tombstone = this.tombstones.get(id);
    if (tombstone === undefined) return;
    const { by, at, reason } = tombstone;
    if (isUnreadable(tombstone))
      throw new LibraryFailure('tombstone-unreadable', { file, tombstone: `removed/${id}.json`, reason });
    if (tombstone.takenDown === undefined) return;
    const who = by.kind === 'person' ? by.name : by.rule;
    throw new LibraryFailure('dispatch-taken-down', { file, by: who, at: at.slice(0, 10), reason });
  }

  /** Latest first. */
  list(): readonly Tombstone[] {
    return [...this.tombstones.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  }

  /** Removes dispatches, all or none. Fails with `dispatch-missing`. */
  async remove(ids: readonly string[], reason: string): Promise<readonly string[]> {
    const { requireWritable, listed, settle, flush, forget } = this.options;
    requireWritable();
    const tombstones = [...new Set(ids)].map((id): Tombstone => {
      const known = listed(id);
      if (known === undefined) throw new LibraryFailure('dispatch-missing', { id });
      return { id, ...known, ...this.signed(reason) };
    });
    await settle(tombstones.map(({ id }) => id));
    await flush();
    await this.write(tombstones);
    for (const { id } of tombstones) await forget(id);
    this.options.changed();
    return tombstones.map(({ id }) => id);
  }

  /**
   * Brings removed dispatches back. Fails with `dispatch-missing` where one is not removed, `dispatch-taken-down` where
   * its bytes were destroyed, `tombstone-unreadable` where they may have to be.
   */
  async restore(ids: readonly string[]): Promise<readonly string[]> {
    const { files, folder, requireWritable, relist } = this.options;
    requireWritable();
    const wanted = [...new Set(ids)];
    for (const id of wanted) {
      const tombstone = this.tombstones.get(id);
      if (tombstone === undefined) throw new LibraryFailure('dispatch-missing', { id });
      this.requireAllowed(id, tombstone.name);
    }
    for (const id of wanted) {
      const tombstone = this.tombstones.get(id);
      // First, so that another copy with the same tombstone does not take it out again.
      if (tombstone !== undefined) await this.options.answer(tombstone);
      if (this.problems.has(id)) await keepAside(files, folder.tombstone(id));
      await removeTombstone(files, folder, id);
      this.tombstones.delete(id);
      this.problems.delete(id);
      await relist(id);
    }
    this.options.changed();
    return wanted;
  }

  /** Takes a tombstone of another copy over, as it is; a takedown destroys the bytes here too. */
  async adopt(tombstone: Tombstone): Promise<void> {
    const { requireWritable, flush, forget, changed } = this.options;
    requireWritable();
    await flush();
    await this.write([tombstone]);
    await forget(tombstone.id);
    if (tombstone.takenDown !== undefined) {
      await this.bringDown([tombstone]);
      await this.takeUnsavedDown();
    }
    changed();
  }

  /**
   * Takes dispatches down: their tombstones say so first, then every file that holds their text is destroyed. Cut
   * short, it is brought to its end at the next opening. Fails with `dispatch-missing`, before anything is destroyed, and
   * with `unsaved-unreadable`, after all else was, where unsaved decisions cannot be read and may quote the text still.
   */
  async takeDown(ids: readonly string[], reason: string): Promise<TakenDown> {
    const { files, folder, requireWritable, flush } = this.options;
    requireWritable();
    const wanted = [...new Set(ids)].map((id) => {
      const known = this.options.listed(id) ?? this.tombstones.get(id);
      if (known === undefined) throw new LibraryFailure('dispatch-missing', { id });
      return { id, name: known.name, sha256: known.sha256 };
    });
    await flush();
    const tombstones: Tombstone[] = [];
    for (const { id, name, sha256 } of wanted) {
      const own = (await containersOf(files, folder, id)).map((container) => container.sha256);
      // What was taken down before has no files that tell; its tombstone does.
      const earlier = this.tombstones.get(id)?.takenDown?.containers ?? [];
      const takenDown = { containers: [...new Set([...own, ...earlier])] };
      tombstones.push({ id, sha256, name, title: '', ...this.signed(reason), takenDown });
    }
    await this.write(tombstones);
    const { kept, words } = await this.bringDown(tombstones);
    const [unread] = await takeUnsavedDown(files, folder, (id) => this.isTakenDown(id));
    this.options.changed();
    if (unread !== undefined) throw new LibraryFailure(unread.code, unread.details);
    return { takenDown: tombstones.map(({ id }) => id), kept, words };
  }

  /** Writes what was had back of a damaged tombstone, whose bytes are kept beside. */
  async mend(tombstone: Tombstone): Promise<void> {
    const { files, folder } = this.options;
    await keepAside(files, folder.tombstone(tombstone.id));
    await this.write([tombstone]);
  }

  /** What is wrong with the files of some tombstones, by id. */
  damaged(): ReadonlyMap<string, string> {
    return this.problems;
  }

  /** The tombstones that cannot be read, with what is wrong as their reason. */
  private unreadable(): readonly Tombstone[] {
    return [...this.tombstones.values()].filter(isUnreadable);
  }

  /** The removed dispatches whose files are kept. */
  restorable(): readonly string[] {
    return [...this.tombstones.values()]
      .filter(({ takenDown }) => takenDown === undefined)
      .map(({ id }) => id);
  }

  /** Destroys what is left of dispatches whose tombstones say that they were taken down. */
  private async bringDown(tombstones: readonly Tombstone[]): Promise<Omit<TakenDown, 'takenDown'>> {
    const { files, folder, forget, scrub, takeWordsDown } = this.options;
    const ids = tombstones.map(({ id }) => id);
    for (const id of ids) await forget(id);
    await scrub();
    const words = await takeWordsDown(ids);
    const kept = await bringDown(files, folder, tombstones, this.needs());
    return { kept, words };
  }

  /** Takes decisions of what was taken down out of the file of unsaved ones; where that cannot be read, it is told. */
  private async takeUnsavedDown(): Promise<void> {
    const { files, folder, storage } = this.options;
    if (this.takenDown().length === 0) return;
    const unread = await takeUnsavedDown(files, folder, (id) => this.isTakenDown(id));
    for (const { code, details } of unread) storage(new LibraryFailure(code, details));
  }

  private signed(reason: string): Pick<Tombstone, 'by' | 'at' | 'reason'> {
    return { by: this.options.agent(), at: this.options.now().toISOString(), reason };
  }
}
