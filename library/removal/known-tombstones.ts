/**
 * The tombstones of an open corpus as they were read last. Something outside may bring others at any time, so whoever is
 * about to write or delete one asks first whether what is known still stands on the disk.
 */
import { join } from 'node:path';
import type { Decision } from '../../core/model/provenance.ts';
import { sameValue } from '../../core/model/same-value.ts';
import type { Restoration, Tombstone } from '../../core/model/tombstone.ts';
import { removeDurably, removeIfThere } from '../disk/durable-write.ts';
import type { Files } from '../disk/files.ts';
import { keepAside } from '../disk/kept-aside.ts';
import { inItsPlace } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import { mapLimited } from '../thread/serial.ts';
import {
  isUnreadable,
  readTombstone,
  readTombstones,
  removeTombstone,
  removeTombstones,
  writeTombstones,
} from './removal.ts';
import { writeRemoval, writeRestoration } from './removal-decisions.ts';

const READ_WIDTH = 16;

export class KnownTombstones {
  private readonly files: Files;
  private readonly folder: CorpusFolder;
  private known = new Map<string, Tombstone>();
  /** What is wrong with the files of some, by id. */
  private wrong = new Map<string, string>();
  /** Removals of several that are on the disk, with the ids of their dispatches: not each has its tombstone there. */
  private unfinished = new Map<string, readonly string[]>();
  /** Restorations of several that are on the disk: some of their tombstones may be there still. */
  private returning = new Map<string, Restoration>();
  /** What is wrong with decisions on several that cannot be read, by their names. */
  private unreadDecisions: ReadonlyMap<string, string> = new Map();

  constructor(files: Files, folder: CorpusFolder) {
    this.files = files;
    this.folder = folder;
  }

  get all(): ReadonlyMap<string, Tombstone> {
    return this.known;
  }

  get problems(): ReadonlyMap<string, string> {
    return this.wrong;
  }

  /** What is wrong with the files of removals and restorations of several, by their names. */
  get damagedDecisions(): ReadonlyMap<string, string> {
    return this.unreadDecisions;
  }

  isTakenDown(id: string): boolean {
    return this.known.get(id)?.takenDown !== undefined;
  }

  /** The dispatches that were taken down. */
  takenDown(): readonly string[] {
    return [...this.known.keys()].filter((id) => this.isTakenDown(id));
  }

  /** Reads them again; gives those that were known before. One that was read before says more than that it cannot be read now. */
  async read(): Promise<ReadonlyMap<string, Tombstone>> {
    const before = this.known;
    const read = await readTombstones(this.files, this.folder);
    const { tombstones, problems, unfinished, restorations, unread } = read;
    const found = new Map(tombstones);
    for (const [id, known] of before) {
      const now = found.get(id);
      // A takedown stays one.
      if (now !== undefined && isUnreadable(now)) found.set(id, known);
    }
    this.known = found;
    this.wrong = new Map(problems);
    this.unfinished = new Map(unfinished);
    this.returning = new Map(restorations);
    this.unreadDecisions = unread;
    return before;
  }

  /** Whether the files of these dispatches say what is known of them, at this moment. */
  async areAsRead(ids: readonly string[]): Promise<boolean> {
    const asRead = await mapLimited(ids, READ_WIDTH, async (id) => {
      const now = await readTombstone(this.files, this.folder.tombstone(id), id);
      if ((now?.problem ?? null) !== (this.wrong.get(id) ?? null)) return false;
      return (now?.problem ?? null) !== null || sameValue(now?.tombstone, this.known.get(id));
    });
    return !asRead.includes(false);
  }

  /** Writes tombstones; from then on they are what is known. */
  async write(tombstones: readonly Tombstone[]): Promise<void> {
    for (const { id } of tombstones) if (this.wrong.has(id)) await this.clearPlace(this.folder.tombstone(id));
    await writeTombstones(this.files, this.folder, tombstones);
    for (const tombstone of tombstones) {
      this.known.set(tombstone.id, tombstone);
      this.wrong.delete(tombstone.id);
    }
  }

  /** Moves what is no file out of the place of a tombstone. */
  private async clearPlace(path: string): Promise<void> {
    const isFile = await this.files.read(path).then(
      () => true,
      (error: unknown) => inItsPlace(error) === null,
    );
    if (!isFile) await keepAside(this.files, path);
  }

  /** {@link write} where there were none: all, or, as far as the disk lets what was written be taken back, none. */
  async writeNew(tombstones: readonly Tombstone[]): Promise<void> {
    try {
      await this.write(tombstones);
    } catch (error) {
      for (const { id } of tombstones)
        await removeTombstone(this.files, this.folder, id).catch(() => undefined);
      throw error;
    }
  }

  /**
   * Has dispatches be out by one decision: all are, or none. Comes back when that is on the disk, also where their
   * tombstones are written later ({@link finishSome}).
   */
  async decide(tombstones: readonly Tombstone[], now: Date): Promise<void> {
    const name = await writeRemoval(this.files, this.folder, tombstones, now);
    this.unfinished.set(
      name,
      tombstones.map(({ id }) => id),
    );
    for (const tombstone of tombstones) this.known.set(tombstone.id, tombstone);
  }

  /**
   * Has dispatches be back by one decision: all are, or none. Comes back when that is on the disk, also where their
   * tombstones go later ({@link endReturn}).
   */
  async decideReturn(tombstones: readonly Tombstone[], decided: Decision): Promise<void> {
    const { name, restoration } = await writeRestoration(this.files, this.folder, tombstones, decided);
    this.returning.set(name, restoration);
    for (const { id } of tombstones) this.known.delete(id);
  }

  /** Restorations of several that are on the disk, by their names: some of their tombstones may be there still. */
  get restorations(): ReadonlyMap<string, Restoration> {
    return this.returning;
  }

  /** What a restoration took back: one that something outside removed anew, or took down, stays out. */
  backBy({ tombstones }: Restoration): readonly Tombstone[] {
    return tombstones.filter(({ id }) => !this.known.has(id));
  }

  /** Takes away the tombstones that a restoration took back, and itself. Fails with what the disk says; it holds then. */
  async endReturn(name: string, restoration: Restoration): Promise<void> {
    const back = this.backBy(restoration);
    await removeTombstones(this.files, this.folder, back);
    await removeDurably(this.files, this.folder.restoration(name));
    this.returning.delete(name);
    for (const { id } of back) this.wrong.delete(id);
  }

  /** How many tombstones removals of several may lack. */
  get lacking(): number {
    return [...this.unfinished.values()].reduce((sum, ids) => sum + ids.length, 0);
  }

  /** Whether a decision on several that is not at its end is about one of these dispatches. */
  isUnfinished(ids: readonly string[]): boolean {
    const asked = new Set(ids);
    const removed = [...this.unfinished.values()].flat();
    const back = [...this.returning.values()].flatMap(({ tombstones }) => tombstones.map(({ id }) => id));
    return [...removed, ...back].some((id) => asked.has(id));
  }

  /**
   * Writes so many of the tombstones that removals of several lack, and takes a removal away that lacks none. Fails with
   * what the disk says; they hold then.
   */
  async finishSome(most: number): Promise<void> {
    const [next] = this.unfinished;
    if (next === undefined) return;
    const [name, ids] = next;
    const checked = await mapLimited(ids.slice(0, most), READ_WIDTH, async (id) => {
      const tombstone = this.known.get(id);
      const path = this.folder.tombstone(id);
      const there = await readTombstone(this.files, path, id);
      if (tombstone === undefined || (there?.problem === null && sameValue(there.tombstone, tombstone)))
        return null;
      if (there !== null && there.problem !== null) await keepAside(this.files, path);
      return tombstone;
    });
    await this.write(checked.filter((tombstone) => tombstone !== null));
    if (ids.length > most) this.unfinished.set(name, ids.slice(most));
    else {
      await removeDurably(this.files, this.folder.removal(name));
      this.unfinished.delete(name);
    }
  }

  /** Takes a decision on several away that cannot be read, by the name of its file; its bytes are kept beside. */
  async leaveOut(name: string): Promise<void> {
    if (!this.unreadDecisions.has(name)) return;
    const path = join(this.folder.removed, `${name}.json`);
    await keepAside(this.files, path);
    await removeIfThere(this.files, path);
  }

  /** Takes a tombstone away; one that is damaged is kept beside. */
  async remove(id: string): Promise<void> {
    if (this.wrong.has(id)) await keepAside(this.files, this.folder.tombstone(id));
    await removeTombstone(this.files, this.folder, id);
    this.known.delete(id);
    this.wrong.delete(id);
  }
}
