/**
 * What is decided about removals: that dispatches go, come back or are taken down, and what another copy decided so. Each
 * act begins with what is on the disk at that moment, is one decision there when it comes back, and leaves what follows from
 * it to be done behind the caller.
 */
import type { Tombstone } from '../../core/model/tombstone.ts';
import { containersOf } from '../dispatches/extracted-from.ts';
import { LibraryFailure } from '../errors.ts';
import type { KnownTombstones } from './known-tombstones.ts';
import { requireAllowed } from './removal.ts';
import type { RemovalOptions } from './removal-options.ts';
import type { InTurn, RemovalWork } from './removal-work.ts';
import type { Returns } from './returns.ts';
import type { Takedowns, TakenDown } from './takedowns.ts';

/** What acts are about, and what they set going. */
interface ActsOn {
  readonly known: KnownTombstones;
  readonly takedowns: Takedowns;
  readonly returns: Returns;
  readonly work: RemovalWork;
  readonly inTurn: InTurn;
  /** Reads the tombstones again, in the turn of whoever calls. */
  readonly look: () => Promise<void>;
  /** The same where the act has failed already: a failure of the look is told. */
  readonly lookAfterFailure: () => Promise<void>;
}

export class RemovalActs {
  private readonly options: RemovalOptions;
  private readonly parts: ActsOn;

  constructor(options: RemovalOptions, parts: ActsOn) {
    this.options = options;
    this.parts = parts;
  }

  /**
   * Removes dispatches, all or none: it is one decision, on the disk when this comes back. Fails with `dispatch-missing`,
   * also where one was removed elsewhere meanwhile.
   */
  remove(ids: readonly string[], reason: string): Promise<readonly string[]> {
    return this.parts.inTurn(async () => {
      const { requireWritable, listed, settle, flush, forget, changed } = this.options;
      requireWritable();
      const wanted = [...new Set(ids)];
      const tombstones = (): readonly Tombstone[] => {
        // One decision has one time: by it those that went together are told.
        const signed = this.signed(reason);
        return wanted.map((id) => {
          const known = listed(id);
          if (known === undefined) throw new LibraryFailure('dispatch-missing', { id });
          return { id, ...known, ...signed };
        });
      };
      tombstones();
      await this.parts.work.finishFor(wanted);
      await settle(wanted);
      await flush();
      await this.meet(wanted);
      try {
        if (wanted.length > 1) await this.parts.known.decide(tombstones(), this.options.now());
        else await this.parts.known.writeNew(tombstones());
      } catch (error) {
        // What could not be taken back holds: it is not listed from now on, and not from some later look.
        await this.parts.lookAfterFailure();
        throw error;
      }
      await forget(wanted);
      // They are out; what the disk does not take of it now is tried again.
      await this.parts.work.goOn();
      changed();
      return wanted;
    });
  }

  /**
   * Brings removed dispatches back, all or none: it is one decision, on the disk when this comes back. Fails with
   * `dispatch-missing` where one is not removed, `dispatch-taken-down` where its bytes were destroyed,
   * `tombstone-unreadable` where they may have to be.
   */
  restore(ids: readonly string[]): Promise<readonly string[]> {
    return this.parts.inTurn(async () => {
      const { requireWritable, relist, changed } = this.options;
      requireWritable();
      const wanted = [...new Set(ids)];
      // A removal that is not at its end would take them out again.
      await this.parts.work.finishFor(wanted);
      const standing = async (): Promise<readonly Tombstone[]> => {
        await this.meet(wanted);
        return wanted.map((id) => this.requireRestorable(id));
      };
      const tombstones = await standing();
      const [only] = tombstones;
      try {
        if (only !== undefined && tombstones.length === 1) await this.parts.returns.one(only, standing);
        else await this.parts.returns.several(tombstones);
      } catch (error) {
        // What could not be taken back holds: it is listed from now on, and not from some later look.
        await this.parts.lookAfterFailure();
        throw error;
      }
      if (tombstones.length === 1) for (const id of wanted) await relist(id);
      // They are back; what the disk does not take of it now is tried again.
      else await this.parts.work.goOn();
      changed();
      return wanted;
    });
  }

  private requireRestorable(id: string): Tombstone {
    const tombstone = this.parts.known.all.get(id);
    if (tombstone === undefined) throw new LibraryFailure('dispatch-missing', { id });
    requireAllowed(tombstone, tombstone.name);
    return tombstone;
  }

  /** Takes a tombstone of another copy over, as it is, unless the dispatch was taken down; a takedown destroys the bytes here too. */
  adopt(tombstone: Tombstone): Promise<void> {
    return this.parts.inTurn(async () => {
      const { requireWritable, flush, forget, changed } = this.options;
      requireWritable();
      await flush();
      await this.parts.work.finish();
      await this.meet([tombstone.id]);
      if (tombstone.takenDown === undefined && this.parts.known.isTakenDown(tombstone.id)) return;
      await this.parts.known.write([tombstone]);
      await forget([tombstone.id]);
      if (tombstone.takenDown !== undefined) {
        await this.parts.takedowns.bringDown([tombstone]);
        await this.parts.takedowns.takeDecisionsDownQuietly();
      }
      changed();
    });
  }

  /**
   * Takes dispatches down: their tombstones say so first, then every file that holds their text is destroyed. Cut
   * short, it is brought to its end at the next opening. Fails with `dispatch-missing`, before anything is destroyed, and
   * with `decisions-unreadable`, after all else was, where decisions cannot be read and may quote the text still.
   */
  takeDown(ids: readonly string[], reason: string): Promise<TakenDown> {
    return this.parts.inTurn(async () => {
      const { files, folder, requireWritable, flush, listed, changed } = this.options;
      requireWritable();
      const wanted = [...new Set(ids)];
      await this.parts.work.finish();
      await this.meet(wanted);
      const known = wanted.map((id) => {
        const { name, sha256 } = listed(id) ?? this.parts.known.all.get(id) ?? {};
        if (name === undefined || sha256 === undefined) throw new LibraryFailure('dispatch-missing', { id });
        return { id, name, sha256 };
      });
      await flush();
      const tombstones: Tombstone[] = [];
      const signed = this.signed(reason);
      for (const { id, name, sha256 } of known) {
        const own = (await containersOf(files, folder, id)).map((container) => container.sha256);
        // What was taken down before has no files that tell; its tombstone does.
        const earlier = this.parts.known.all.get(id)?.takenDown?.containers ?? [];
        const takenDown = { containers: [...new Set([...own, ...earlier])] };
        tombstones.push({ id, sha256, name, title: '', ...signed, takenDown });
      }
      if (tombstones.length > 1) await this.parts.known.decide(tombstones, this.options.now());
      else await this.parts.known.write(tombstones);
      // They are taken down; what the disk does not take of the tombstones now is tried again.
      await this.parts.work.finish().catch((error) => this.parts.work.refused(error));
      const { kept, words } = await this.parts.takedowns.bringDown(tombstones);
      const [unread] = await this.parts.takedowns.takeDecisionsDown('all');
      changed();
      if (unread !== undefined) throw new LibraryFailure(unread.code, unread.details);
      return { takenDown: wanted, kept, words };
    });
  }

  /** Looks again where the tombstones of these dispatches are not as they were read: another may have come a moment ago. */
  private async meet(ids: readonly string[]): Promise<void> {
    if (!(await this.parts.known.areAsRead(ids))) await this.parts.look();
  }

  private signed(reason: string): Pick<Tombstone, 'by' | 'at' | 'reason'> {
    return { by: this.options.agent(), at: this.options.now().toISOString(), reason };
  }
}
