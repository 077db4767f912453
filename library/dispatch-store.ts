/**
 * The dispatches of an open corpus: reads them, applies operations, and writes history and snapshots. A call that
 * changes a dispatch comes back when its history entry is on the disk. Dispatches at hand stay in memory; acts on the
 * same one run one after another.
 */
import type { DispatchView, HistoryLine, Saved } from '../core/api-values.ts';
import { assemble } from '../core/assemble.ts';
import { applyChange, isNoChange } from '../core/history/change.ts';
import type { HistoryEntry } from '../core/history/entry.ts';
import type { Operation } from '../core/history/operation.ts';
import type { OperationRecord } from '../core/history/operation-record.ts';
import { type Curation, SCHEMA_VERSION, type StoredDispatch } from '../core/model/dispatch.ts';
import type { ErrorCode } from '../core/model/error-code.ts';
import type { Agent, Decision } from '../core/model/provenance.ts';
import type { Failure } from '../core/model/result.ts';
import { catchUpStep, caughtUp } from './catch-up.ts';
import { addConflicts } from './conflict-files.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import {
  appendEntry,
  type DispatchAtHand,
  historyStamp,
  rewriteHistory,
  stampOf,
  writeSnapshot,
} from './dispatch-at-hand.ts';
import { requireCorpusFolder } from './dispatch-files.ts';
import { DispatchesAtHand } from './dispatches-at-hand.ts';
import { LibraryFailure, orThrow } from './errors.ts';
import type { Files } from './files.ts';
import { type Origin, originOf } from './history-file.ts';
import {
  type Held,
  linesOf,
  type Made,
  nextSteps,
  operating,
  redoing,
  reverting,
  undoing,
} from './history-steps.ts';
import { meetOutside } from './outside.ts';
import { withoutCleaned } from './recovery.ts';
import { Serial } from './serial.ts';
import { SnapshotQueue } from './snapshot-queue.ts';

export interface StoreOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  readonly now: () => Date;
  readonly agent: () => Agent;
  /** Why nothing may be written, or null. */
  readonly readOnly: () => Failure | null;
  /** Called after each change with the new state. */
  readonly changed: (held: DispatchAtHand) => void;
  /** Called when the files of a dispatch have another stamp and say the same. */
  readonly stamped: (id: string, stamp: string) => void;
  readonly storage: (failure: Failure | null) => void;
  /** Takes what a decision teaches the corpus. */
  readonly learn: (held: Held, entry: HistoryEntry) => void;
  /** Comes back when what was learned is on the disk; no snapshot is written before. */
  readonly learned: () => Promise<void>;
  /** The corpus-wide operations that a dispatch with this history has not taken over yet. */
  readonly missing: (id: string, entries: readonly HistoryEntry[]) => readonly OperationRecord[];
  /** Called with a dispatch in memory that was changed from outside, once that was read or joined. */
  readonly outside: (id: string) => void;
}

/** What work on many dispatches makes of one; with an origin where it changed, too. */
export interface Amendment extends Made {
  readonly origin?: Origin | undefined;
}

const LOST: ReadonlySet<ErrorCode> = new Set(['dispatch-missing', 'dispatch-damaged']);

export class DispatchStore {
  private readonly options: StoreOptions;
  private readonly atHand: DispatchesAtHand;
  private readonly serial = new Serial();
  private readonly snapshots: SnapshotQueue;

  constructor(options: StoreOptions) {
    this.options = options;
    this.snapshots = new SnapshotQueue(options.storage);
    this.atHand = new DispatchesAtHand({
      ...options,
      waits: (id) => this.snapshots.has(id),
      reread: (held) => {
        options.changed(held);
        options.outside(held.stored.id);
      },
      meet: (held, unsaved) => this.meet(held, unsaved),
    });
  }

  /** A dispatch to be shown. Snapshots of others that wait are written meanwhile. */
  async read(id: string): Promise<DispatchView> {
    const view = await this.serial.run(id, async () => {
      const { stored, text, entries } = await this.upToDate(id);
      return { dispatch: withoutCleaned(stored), text, ...nextSteps(entries) };
    });
    if (!this.snapshots.has(id)) void this.snapshots.flush();
    return view;
  }

  history(id: string): Promise<readonly HistoryLine[]> {
    return this.serial.run(id, async () => linesOf((await this.upToDate(id)).entries));
  }

  isAtHand(id: string): boolean {
    return this.atHand.ids.includes(id);
  }

  /** Looks whether dispatches in memory were changed from outside. */
  async lookAtHand(): Promise<void> {
    for (const id of this.atHand.ids)
      await this.serial.run(id, async () => {
        if (this.isAtHand(id)) await this.atHand.load(id);
      });
  }

  /** Has a dispatch take over the corpus-wide operations that it is missing, and gives its history then. */
  catchUp(id: string): Promise<readonly HistoryEntry[]> {
    return this.serial.run(id, async () => {
      const held = await this.atHand.load(id);
      await this.requireWritable(held);
      await this.takeOver(held);
      return held.entries;
    });
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
      await this.requireWritable(held);
      await this.takeOver(held);
      const decided = this.decision();
      const made = await make(held, decided);
      if (made === null || isNoChange(made.change)) return null;
      return this.record(held, made, decided, made.origin ?? null);
    });
  }

  /**
   * Takes entries over as they are, which go on where the history of a dispatch ends. Fails with `revision-conflict`
   * where they do not.
   */
  adopt(id: string, entries: readonly HistoryEntry[]): Promise<void> {
    return this.serial.run(id, async () => {
      const held = await this.atHand.load(id);
      await this.requireWritable(held);
      for (const entry of entries) {
        const { revision } = held.stored;
        if (entry.revision !== revision + 1) throw new LibraryFailure('revision-conflict', { id, revision });
        const curation = orThrow(applyChange(held.stored, entry.change));
        await this.write(held, entry, curation, originOf(entry));
      }
    });
  }

  /** Records that the same bytes came under another name; nothing is written where the name is known. */
  addName(id: string, name: string): Promise<void> {
    return this.serial.run(id, async () => {
      const held = await this.atHand.load(id);
      const { source, wrap } = held.stored;
      if (source.names.includes(name)) return;
      await this.requireWritable(held);
      const origin: Origin = { source: { ...source, names: [...source.names, name] }, wrap };
      const made: Made = { operation: { type: 'import' }, curation: held.stored, change: {} };
      await this.record(held, made, this.decision(), origin);
    });
  }

  /**
   * Writes the two files of a dispatch as they should be, from what they give together; a damaged one is kept beside
   * its replacement. Fails as {@link readAtHand} does, or where nothing can be written.
   */
  mend(id: string): Promise<void> {
    return this.serial.run(id, async () => {
      const { files, folder } = this.options;
      if (!this.snapshots.has(id)) this.atHand.forget(id);
      const held = await this.atHand.load(id);
      await this.requireWritable(held);
      if (held.damage !== null) await rewriteHistory(files, folder, held, held.entries);
      this.snapshots.drop(id);
      await writeSnapshot(files, folder, held);
      held.damage = null;
      held.stamp = await stampOf(files, folder, id);
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
    return this.snapshots.flush();
  }

  /** Lets go of a dispatch, as after its removal; its history is whole. */
  forget(id: string): Promise<void> {
    return this.serial.run(id, async () => {
      this.snapshots.drop(id);
      this.atHand.forget(id);
    });
  }

  /** Has the snapshot of a dispatch written again from its history, in the background. */
  refresh(id: string): Promise<void> {
    return this.serial.run(id, async () => {
      const held = await this.atHand.load(id);
      // What was decided since the snapshot may not have been learned yet.
      const { snapshotRevision, entries } = held;
      for (const entry of entries)
        if (snapshotRevision !== null && entry.revision > snapshotRevision) this.options.learn(held, entry);
      this.queue(held);
    });
  }

  /** Waits for what is under way and writes every snapshot that can be written. */
  async close(): Promise<void> {
    await this.serial.idle();
    await this.snapshots.close();
  }

  private decision(): Decision {
    return { by: this.options.agent(), at: this.options.now().toISOString() };
  }

  private change(
    id: string,
    revision: number,
    decide: (held: DispatchAtHand, decided: Decision) => Made,
  ): Promise<Saved> {
    return this.serial.run(id, async () => {
      const held = await this.atHand.load(id);
      await this.requireWritable(held);
      await this.takeOver(held);
      const current = held.stored.revision;
      if (current !== revision) throw new LibraryFailure('revision-conflict', { id, revision: current });
      const decided = this.decision();
      const made = decide(held, decided);
      const last = held.entries.at(-1);
      if (isNoChange(made.change) && last !== undefined) return { entry: last, ...nextSteps(held.entries) };
      const entry = await this.record(held, made, decided, null);
      return { entry, ...nextSteps(held.entries) };
    });
  }

  /** Meets a history that was changed from outside; whether what is in memory holds, joined with what came. */
  private async meet(held: DispatchAtHand, unsaved: boolean): Promise<boolean> {
    const { files, folder, readOnly, now, outside } = this.options;
    const { id } = held.stored;
    const met = await meetOutside(files, folder, held, unsaved);
    if (met.kind === 'reload' || readOnly() !== null) {
      this.snapshots.drop(id);
      return false;
    }
    if (met.kind === 'keep' && !met.rewrite) return true;
    if (met.kind === 'join') {
      const { from, conflicts } = met;
      await addConflicts(files, folder, { id, at: now().toISOString(), from, conflicts });
    }
    await rewriteHistory(files, folder, held, held.entries);
    held.stamp = await stampOf(files, folder, id);
    if (met.kind === 'join' && !isNoChange(met.made.change))
      await this.record(held, met.made, this.decision(), null);
    outside(id);
    return true;
  }

  /** Writes what a dispatch has missed of corpus-wide operations, before anything else is decided on it. */
  private async takeOver(held: DispatchAtHand): Promise<void> {
    for (const record of this.options.missing(held.stored.id, held.entries)) {
      const made = catchUpStep(held.text, held.stored, held.entries, record);
      await this.record(held, made, { by: record.agent, at: record.at }, null);
    }
  }

  /** The dispatch with nothing missing, to be read: where that cannot be written, as it will be once it is. */
  private async upToDate(id: string): Promise<Held> {
    const held = await this.atHand.load(id);
    const { missing } = this.options;
    if (missing(id, held.entries).length > 0) {
      try {
        await this.requireWritable(held);
        await this.takeOver(held);
      } catch (error) {
        if (!(error instanceof LibraryFailure)) throw error;
      }
    }
    const { text, stored, entries } = held;
    const now = caughtUp(text, stored, entries, missing(id, entries));
    return { text, stored: now.dispatch, entries: now.entries };
  }

  /** Appends an entry, then takes its state over. When the append fails, nothing has changed. */
  private async record(
    held: DispatchAtHand,
    { operation, curation, change }: Made,
    { by: agent, at }: Decision,
    origin: Origin | null,
  ): Promise<HistoryEntry> {
    const revision = held.stored.revision + 1;
    const entry: HistoryEntry = { revision, at, agent, operation, change, ...origin };
    await this.write(held, entry, curation, origin);
    return entry;
  }

  private async write(
    held: DispatchAtHand,
    entry: HistoryEntry,
    curation: Curation,
    origin: Origin | null,
  ): Promise<void> {
    const { files, folder } = this.options;
    const { blocks, edits, metadata, status, notes } = curation;
    const { revision } = entry;
    const next: StoredDispatch = {
      ...held.stored,
      ...origin,
      ...{ blocks, edits, metadata, status, notes, revision },
      cleaned: assemble(held.text, curation),
    };
    await appendEntry(files, folder, held, entry);
    held.entries = [...held.entries, entry];
    held.stored = next;
    held.damage = null;
    held.stamp = await stampOf(files, folder, next.id);
    this.options.learn(held, entry);
    this.queue(held);
    this.options.changed(held);
  }

  private queue(held: DispatchAtHand): void {
    const { files, folder, readOnly, learned, stamped } = this.options;
    const { id } = held.stored;
    if (readOnly() !== null) return;
    this.snapshots.add(id, async () => {
      if (readOnly() !== null) return;
      await requireCorpusFolder(files, folder);
      await learned();
      await writeSnapshot(files, folder, held);
      const before = held.stamp;
      held.stamp = await stampOf(files, folder, id);
      // Where history went on meanwhile, the decision that did so tells its own.
      if (historyStamp(before) === historyStamp(held.stamp)) stamped(id, held.stamp);
    });
  }

  private async requireWritable({ stored }: DispatchAtHand): Promise<void> {
    const { files, folder, readOnly } = this.options;
    const failure = readOnly();
    if (failure !== null) throw new LibraryFailure(failure.code, failure.details);
    if (stored.schemaVersion > SCHEMA_VERSION) {
      const path = folder.dispatch(stored.id);
      const version = stored.schemaVersion;
      throw new LibraryFailure('corpus-newer', { path, version, known: SCHEMA_VERSION });
    }
    await requireCorpusFolder(files, folder);
  }
}
