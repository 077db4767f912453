/**
 * The dispatches that were taken out of an open corpus: removing them, having them back, and taking them down for
 * good. The tombstones are read at opening and kept in memory; what is on the disk is in `removal.ts` and `takedown.ts`.
 */

import type { Agent } from '../core/model/provenance.ts';
import type { Tombstone } from '../core/model/tombstone.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { LibraryFailure } from './errors.ts';
import type { Files } from './files.ts';
import { readTombstones, removeTombstone, writeTombstones } from './removal.ts';
import { containersOf, destroy, destroyContainers } from './takedown.ts';

/** What the list knows of a dispatch that is to be removed. */
export interface Listed {
  readonly name: string;
  readonly title: string;
  readonly sha256: string;
}

export interface RemovalOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  readonly now: () => Date;
  readonly agent: () => Agent;
  /** Throws where nothing may be written. */
  readonly requireWritable: () => void;
  readonly listed: (id: string) => Listed | undefined;
  /** The ids of all dispatches in the list. */
  readonly ids: () => readonly string[];
  /** Lets dispatches take over what was meant for them before they go. */
  readonly settle: (ids: readonly string[]) => Promise<void>;
  /** Writes every snapshot that waits. */
  readonly flush: () => Promise<void>;
  /** Takes a dispatch out of the list and out of memory. */
  readonly forget: (id: string) => Promise<void>;
  /** Takes a dispatch into the list again. */
  readonly relist: (id: string) => Promise<void>;
  /** Called once after each act. */
  /** Leaves no trace of forgotten dispatches in the index. */
  readonly scrub: () => void;
  readonly changed: () => void;
}

export interface TakenDown {
  readonly takenDown: readonly string[];
  /** Names of the containers that hold the text still, because other dispatches were extracted from them. */
  readonly kept: readonly string[];
}

export class Removals {
  private readonly options: RemovalOptions;
  private tombstones = new Map<string, Tombstone>();

  constructor(options: RemovalOptions) {
    this.options = options;
  }

  /** Reads the tombstones; where the corpus may be written, a takedown that was cut short is brought to its end. */
  async read(isWritable: boolean): Promise<void> {
    const { files, folder } = this.options;
    this.tombstones = new Map(await readTombstones(files, folder));
    if (!isWritable) return;
    for (const { id, sha256, takenDown } of this.tombstones.values())
      if (takenDown !== undefined) await destroy(files, folder, id, sha256);
  }

  /** Reads the tombstones again, where something outside may have changed them. */
  async look(): Promise<void> {
    const { files, folder, forget, relist, changed } = this.options;
    const before = this.tombstones;
    this.tombstones = new Map(await readTombstones(files, folder));
    for (const id of this.tombstones.keys()) if (!before.has(id)) await forget(id);
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

  /** Whether any dispatch was taken down, so that an import must look out for its text. */
  get anyTakenDown(): boolean {
    return [...this.tombstones.values()].some(({ takenDown }) => takenDown !== undefined);
  }

  /** Fails with `dispatch-taken-down` where these bytes, about to be imported as `file`, were taken down. */
  requireAllowed(id: string, file: string): void {
    const tombstone = this.tombstones.get(id);
    if (tombstone?.takenDown === undefined) return;
    const { by, at, reason } = tombstone;
    const who = by.kind === 'person' ? by.name : by.rule;
    throw new LibraryFailure('dispatch-taken-down', { file, by: who, at: at.slice(0, 10), reason });
  }

  /** Latest first. */
  list(): readonly Tombstone[] {
    return [...this.tombstones.values()].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  }

  /** Removes dispatches, all or none. Fails with `dispatch-missing`. */
  async remove(ids: readonly string[], reason: string): Promise<readonly string[]> {
    const { files, folder, requireWritable, listed, settle, flush, forget } = this.options;
    requireWritable();
    const tombstones = [...new Set(ids)].map((id): Tombstone => {
      const known = listed(id);
      if (known === undefined) throw new LibraryFailure('dispatch-missing', { id });
      return { id, ...known, ...this.signed(reason) };
    });
    await settle(tombstones.map(({ id }) => id));
    await flush();
    await writeTombstones(files, folder, tombstones);
    for (const tombstone of tombstones) {
      this.tombstones.set(tombstone.id, tombstone);
      await forget(tombstone.id);
    }
    this.options.changed();
    return tombstones.map(({ id }) => id);
  }

  /**
   * Brings removed dispatches back. Fails with `dispatch-missing` where one is not removed, `dispatch-taken-down` where
   * its bytes were destroyed.
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
      await removeTombstone(files, folder, id);
      this.tombstones.delete(id);
      await relist(id);
    }
    this.options.changed();
    return wanted;
  }

  /** Takes a tombstone of another copy over, as it is; a takedown destroys the bytes here too. */
  async adopt(tombstone: Tombstone): Promise<void> {
    const { files, folder, requireWritable, flush, forget, changed } = this.options;
    requireWritable();
    await flush();
    await writeTombstones(files, folder, [tombstone]);
    this.tombstones.set(tombstone.id, tombstone);
    await forget(tombstone.id);
    if (tombstone.takenDown !== undefined) {
      await destroy(files, folder, tombstone.id, tombstone.sha256);
      const containers = new Map(tombstone.takenDown.containers.map((sha256) => [sha256, sha256]));
      await destroyContainers(files, folder, containers, [...this.options.ids(), ...this.restorable()]);
    }
    changed();
  }

  /**
   * Takes dispatches down: their tombstones say so first, then every file that holds their text is destroyed. Cut
   * short, it is brought to its end at the next opening. Fails with `dispatch-missing`, before anything is destroyed.
   */
  async takeDown(ids: readonly string[], reason: string): Promise<TakenDown> {
    const { files, folder, requireWritable, flush, forget } = this.options;
    requireWritable();
    const wanted = [...new Set(ids)].map((id) => {
      const known = this.options.listed(id) ?? this.tombstones.get(id);
      if (known === undefined) throw new LibraryFailure('dispatch-missing', { id });
      return { id, name: known.name, sha256: known.sha256 };
    });
    await flush();
    const gone = new Set(wanted.map(({ id }) => id));
    const containers = new Map<string, string>();
    const tombstones: Tombstone[] = [];
    for (const { id, name, sha256 } of wanted) {
      const own = await containersOf(files, folder, id);
      for (const container of own) containers.set(container.sha256, container.name);
      const takenDown = { containers: own.map((container) => container.sha256) };
      tombstones.push({ id, sha256, name, title: '', ...this.signed(reason), takenDown });
    }
    await writeTombstones(files, folder, tombstones);
    for (const tombstone of tombstones) {
      this.tombstones.set(tombstone.id, tombstone);
      await forget(tombstone.id);
      await destroy(files, folder, tombstone.id, tombstone.sha256);
    }
    this.options.scrub();
    const others = [...new Set([...this.options.ids(), ...this.restorable()])].filter((id) => !gone.has(id));
    const kept = await destroyContainers(files, folder, containers, others);
    this.options.changed();
    return { takenDown: [...gone], kept };
  }

  /** The removed dispatches whose files are kept. */
  restorable(): readonly string[] {
    return [...this.tombstones.values()]
      .filter(({ takenDown }) => takenDown === undefined)
      .map(({ id }) => id);
  }

  private signed(reason: string): Pick<Tombstone, 'by' | 'at' | 'reason'> {
    return { by: this.options.agent(), at: this.options.now().toISOString(), reason };
  }
}
