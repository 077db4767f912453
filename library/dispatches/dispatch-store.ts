/**
 * The dispatches of an open corpus: reads them, has them take over what was decided on the corpus, and writes history and
 * snapshots; what a person decides on one is in `decisions.ts`. A call that changes a dispatch comes back when its history
 * entry is on the disk. Dispatches at hand stay in memory; acts on the same one run one after another.
 */
import type { DispatchView, HistoryLine } from '../../core/api-values.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import type { ErrorCode } from '../../core/model/error-code.ts';
import type { Decision } from '../../core/model/provenance.ts';
import { patient } from '../disk/patient-files.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import { Serial } from '../thread/serial.ts';
import type { Tell } from '../thread/standing-failures.ts';
import { caughtUp } from './catch-up.ts';
import { comeBack } from './come-back.ts';
import { Decisions } from './decisions.ts';
import type { DispatchAtHand } from './dispatch-at-hand.ts';
import { type Amendment, DispatchWriting } from './dispatch-writing.ts';
import { DispatchesAtHand } from './dispatches-at-hand.ts';
import { type Held, isNothing, linesOf, nextSteps } from './history-steps.ts';
import { joinSides, type MeetingOptions, meetHere } from './outside.ts';
import { withoutCleaned } from './recovery.ts';
import { type CaughtUpTogether, type Deciding, inGroups, takeOverTogether } from './taking-over.ts';

export interface StoreOptions extends MeetingOptions {
  /** Whether the list says of a dispatch what its files said when it was read. */
  readonly isAsListed: (held: DispatchAtHand) => boolean;
}

const NOTHING: Deciding = () => null;
const LOST: ReadonlySet<ErrorCode> = new Set(['dispatch-missing', 'dispatch-damaged']);

export class DispatchStore {
  private readonly options: StoreOptions;
  private readonly atHand: DispatchesAtHand;
  private readonly serial = new Serial();
  private readonly writing: DispatchWriting;
  readonly decisions: Decisions;
  /** For work that nobody waits for. */
  private readonly behind: StoreOptions;
  private readonly looked: Tell;

  constructor(options: StoreOptions) {
    this.options = options;
    this.behind = { ...options, files: patient(options.files) };
    this.looked = options.storage('outside');
    this.writing = new DispatchWriting(options);
    this.atHand = new DispatchesAtHand({
      ...options,
      waits: (id) => this.writing.snapshots.has(id),
      reread: (held) => {
        options.changed(held);
        options.outside(held.stored.id);
      },
      joinSides: (held) => joinSides(options, this.writing, held),
      taken: (held) => {
        if (options.isAsListed(held)) return;
        // Something outside wrote it since it was listed, and nothing has noticed yet.
        options.changed(held);
        const isBehind = held.damage === null && (held.snapshotRevision ?? 0) < held.stored.revision;
        if (isBehind && options.readOnly() === null) this.catchUpSnapshot(held);
      },
      meet: (held, unsaved) => meetHere(options, this.writing, held, unsaved),
    });
    this.decisions = new Decisions(this.serial, this.atHand, this.writing);
  }

  /** A dispatch to be shown; snapshots of others are written meanwhile. */
  async read(id: string): Promise<DispatchView> {
    const view = await this.serial.run(id, async () => {
      const { stored, text, entries } = await this.upToDate(id);
      return { dispatch: withoutCleaned(stored), text, ...nextSteps(entries) };
    });
    if (!this.writing.snapshots.has(id)) void this.writing.snapshots.flush();
    return view;
  }

  history(id: string): Promise<readonly HistoryLine[]> {
    return this.serial.run(id, async () => linesOf(await this.upToDate(id)));
  }

  /** Has decisions back of which only the program's own copy is left; to be called where the corpus may be written. */
  comeBack(isTakenDown: (id: string) => boolean): Promise<void> {
    return comeBack(this.options, this.serial, this.atHand, isTakenDown);
  }

  /** Destroys the program's own copies of dispatches that were taken down; what cannot be is told. */
  takeDown(isTakenDown: (id: string) => boolean): Promise<void> {
    return this.options.own.takeDown(isTakenDown);
  }

  /** Whether the snapshot of a dispatch waits to be written. */
  isBehind(id: string): boolean {
    return this.writing.snapshots.has(id);
  }

  /** Those of many dispatches of which anything is in memory or kept outside the corpus. */
  async atHandOf(ids: readonly string[]): Promise<readonly string[]> {
    const kept = new Set([...(await this.options.own.left()), ...this.atHand.ids]);
    return ids.filter((id) => kept.has(id) || this.isBehind(id) || this.serial.isBusy(id));
  }

  isAtHand(id: string): boolean {
    return this.atHand.ids.includes(id);
  }

  /** Looks whether dispatches in memory were changed from outside; fails as the first does that cannot be met. */
  async lookAtHand(): Promise<void> {
    const failures: unknown[] = [];
    for (const id of this.atHand.ids)
      await this.serial
        .run(id, async () => {
          if (this.isAtHand(id)) await this.atHand.load(id);
        })
        .catch((error: unknown) => failures.push(error));
    if (failures.length > 0) throw failures[0];
    this.looked(null);
  }

  /**
   * Has many dispatches take over the corpus-wide operations that they are missing, with far fewer waits for the disk
   * than one by one, and what `decide` says of each upon that: what they became is on the disk when this comes back. Gives
   * the history of each, or why it has not.
   */
  catchUpTogether(
    ids: readonly string[],
    decide: Deciding = NOTHING,
  ): Promise<ReadonlyMap<string, CaughtUpTogether>> {
    return inGroups(ids, (group) => this.catchUpGroup(group, decide));
  }

  /** A dispatch as it stands, for work on many. */
  look(id: string): Promise<Held> {
    return this.serial.run(id, () => this.upToDate(id));
  }

  /**
   * Records what `make` makes of a dispatch as it stands, for work on many; decisions on it wait meanwhile. Null where
   * nothing is made or nothing changes.
   */
  amend(
    id: string,
    make: (held: Held, decided: Decision) => Promise<Amendment | null>,
  ): Promise<HistoryEntry | null> {
    return this.serial.run(id, async () => {
      const held = await this.atHand.load(id);
      await this.writing.requireWritable(held);
      await this.writing.takeOver(held);
      const decided = this.writing.decision();
      const made = await make(held, decided);
      if (made === null) return null;
      const entry = isNothing(made)
        ? null
        : await this.writing.record(held, made, made.decided ?? decided, made.origin ?? null);
      await made.afterwards?.();
      return entry;
    });
  }

  /**
   * Takes entries over as they are, which go on where the history of a dispatch ends. Fails with `revision-conflict`
   * where they do not.
   */
  adopt(id: string, entries: readonly HistoryEntry[]): Promise<void> {
    return this.serial.run(id, async () => {
      const held = await this.atHand.load(id);
      await this.writing.requireWritable(held);
      await this.writing.adopt(held, entries);
    });
  }

  /** Records that the same bytes came under another name; nothing is written where the name is known. */
  addName(id: string, name: string): Promise<void> {
    return this.serial.run(id, async () => {
      await this.writing.addName(await this.atHand.load(id), name);
    });
  }

  /**
   * Writes the two files of a dispatch as they should be, from what they give together; a damaged one is kept beside
   * its replacement. Fails as {@link readAtHand} does, or where nothing can be written.
   */
  mend(id: string): Promise<void> {
    return this.serial.run(id, async () => {
      await this.atHand.forget(id);
      await this.writing.mend(await this.atHand.load(id));
    });
  }

  /** Whether nothing of a dispatch can be had, from its files or from memory. Other failures to read it are thrown. */
  isLost(id: string): Promise<boolean> {
    return this.serial.run(id, async () => {
      try {
        await this.atHand.load(id);
        return false;
      } catch (error) {
        if (error instanceof LibraryFailure && LOST.has(error.failure.code)) return true;
        throw error;
      }
    });
  }

  /** Runs `act` while no decision on the dispatch is under way, so that it meets no half-written line. */
  whileStill<T>(id: string, act: () => Promise<T>): Promise<T> {
    return this.serial.run(id, act);
  }

  /** Writes every snapshot that waits. */
  flush(): Promise<void> {
    return this.writing.snapshots.flush();
  }

  /**
   * Lets go of a dispatch, as after its removal: its history has all that was decided. Where something outside put another
   * in its place and the disk does not take what it lacks, that is told, and the dispatch stays in memory.
   */
  forget(id: string): Promise<void> {
    return this.serial.run(id, async () => {
      try {
        await this.atHand.forget(id);
        this.writing.snapshots.drop(id);
      } catch (error) {
        this.looked(failureOf(error));
      }
    });
  }

  /** Lets go of a dispatch that was taken down: nothing of it is written any more. */
  destroy(id: string): Promise<void> {
    return this.serial.run(id, async () => {
      this.writing.snapshots.drop(id);
      await this.atHand.destroy(id);
    });
  }

  /** Has the snapshot of a dispatch written again from its history, in the background. */
  refresh(id: string): Promise<void> {
    return this.serial.run(id, async () => this.catchUpSnapshot(await this.atHand.load(id)));
  }

  /** Waits for what is under way, meets what came from outside, and writes every snapshot that can be written. */
  async close(): Promise<void> {
    await this.serial.idle();
    await this.lookAtHand().catch((error: unknown) => this.looked(failureOf(error)));
    await this.writing.snapshots.close();
    await this.atHand.end();
  }

  private catchUpSnapshot(held: DispatchAtHand): void {
    // What was decided since the snapshot may not have been learned yet.
    const { snapshotRevision, entries } = held;
    for (const entry of entries)
      if (snapshotRevision !== null && entry.revision > snapshotRevision) this.options.learn(held, entry);
    this.writing.queue(held);
  }

  private catchUpGroup(
    ids: readonly string[],
    decide: Deciding,
  ): Promise<ReadonlyMap<string, CaughtUpTogether>> {
    return this.serial.all(ids, async () => {
      const inMemory = ids.filter((id) => this.isAtHand(id) || this.writing.snapshots.has(id));
      const outcomes = new Map<string, CaughtUpTogether>();
      for (const id of inMemory) {
        const failed = (error: unknown): CaughtUpTogether => ({ failure: failureOf(error) });
        outcomes.set(id, await this.catchUp(id, decide).catch(failed));
      }
      const others = ids.filter((id) => !outcomes.has(id));
      return new Map([...outcomes, ...(await takeOverTogether(this.behind, this.writing, others, decide))]);
    });
  }

  private async catchUp(id: string, decide: Deciding): Promise<readonly HistoryEntry[]> {
    const held = await this.atHand.load(id);
    await this.writing.requireWritable(held);
    await this.writing.takeOver(held);
    const made = decide(held);
    if (made !== null) await this.writing.record(held, made, made.decided, null);
    return held.entries;
  }

  /** The dispatch with nothing missing, to be read: where that cannot be written, as it will be once it is. */
  private async upToDate(id: string): Promise<Held> {
    const held = await this.atHand.load(id);
    const { missing } = this.options;
    if (missing(id, held.entries).length > 0) {
      try {
        await this.writing.requireWritable(held);
        await this.writing.takeOver(held);
      } catch (error) {
        if (!(error instanceof LibraryFailure)) throw error;
      }
    }
    const { text, stored, entries } = held;
    const now = caughtUp(text, stored, entries, missing(id, entries));
    return { text, stored: now.dispatch, entries: now.entries };
  }
}
