/**
 * What a person decides on one dispatch: an operation, and undoing, redoing and taking back those that were decided. Whoever
 * decides names the revision that he or she saw. A call comes back when its history entry is on the disk, and fails with
 * `revision-conflict` where the dispatch is at another revision by then; nothing was decided then.
 */
import type { Saved } from '../../core/api-values.ts';
import { isNoChange } from '../../core/history/change.ts';
import type { Operation } from '../../core/history/operation.ts';
import type { Decision } from '../../core/model/provenance.ts';
import { LibraryFailure } from '../errors.ts';
import type { Serial } from '../thread/serial.ts';
import type { DispatchAtHand } from './dispatch-at-hand.ts';
import type { DispatchWriting } from './dispatch-writing.ts';
import type { DispatchesAtHand } from './dispatches-at-hand.ts';
import { type Made, nextSteps, operating, redoing, reverting, undoing } from './history-steps.ts';

export class Decisions {
  private readonly serial: Serial;
  private readonly atHand: DispatchesAtHand;
  private readonly writing: DispatchWriting;

  /** @param serial in which acts on the same dispatch run one after another */
  constructor(serial: Serial, atHand: DispatchesAtHand, writing: DispatchWriting) {
    this.serial = serial;
    this.atHand = atHand;
    this.writing = writing;
  }

  /** Applies an operation to revision `revision`. An operation that changes nothing answers with the last entry. */
  apply(id: string, revision: number, operation: Operation): Promise<Saved> {
    return this.change(id, revision, (held, decided) => operating(held, operation, decided));
  }

  /** Takes back the last decision that stands, by a new entry. Fails with `nothing-to-undo`. */
  undo(id: string, revision: number): Promise<Saved> {
    return this.change(id, revision, undoing);
  }

  /** Brings back the last decision that was taken back, by a new entry. Fails with `nothing-to-redo`. */
  redo(id: string, revision: number): Promise<Saved> {
    return this.change(id, revision, redoing);
  }

  /**
   * Takes back the decision that made revision `of`, and leaves later ones. Fails with `nothing-to-undo` where it does
   * not stand, and with `change-conflict` where a later one depends on it.
   */
  revert(id: string, revision: number, of: number): Promise<Saved> {
    return this.change(id, revision, (held) => reverting(held, of));
  }

  private change(
    id: string,
    revision: number,
    decide: (held: DispatchAtHand, decided: Decision) => Made,
  ): Promise<Saved> {
    return this.serial.run(id, async () => {
      const held = await this.atHand.load(id);
      await this.writing.requireWritable(held);
      await this.writing.takeOver(held);
      const current = held.stored.revision;
      if (current !== revision) throw new LibraryFailure('revision-conflict', { id, revision: current });
      const decided = this.writing.decision();
      const made = decide(held, decided);
      const last = held.entries.at(-1);
      if (isNoChange(made.change) && last !== undefined) return { entry: last, ...nextSteps(held.entries) };
      const entry = await this.writing.record(held, made, decided, null);
      return { entry, ...nextSteps(held.entries) };
    });
  }
}
