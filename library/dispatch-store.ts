/**
 * The dispatches of an open corpus: reads them, applies operations, and writes history and snapshots. A call that
 * changes a dispatch comes back when its history entry is on the disk. Dispatches at hand stay in memory; acts on the
 * same one run one after another.
 */
import type { DispatchView, HistoryLine, Saved } from '../core/api-values.ts';
import { assemble } from '../core/assemble.ts';
import { changeBetween, isNoChange } from '../core/history/change.ts';
import type { HistoryEntry } from '../core/history/entry.ts';
import type { Operation } from '../core/history/operation.ts';
import { reduce } from '../core/history/reduce.ts';
import { SCHEMA_VERSION, type StoredDispatch } from '../core/model/dispatch.ts';
import type { ErrorCode } from '../core/model/error-code.ts';
import type { Agent, Decision } from '../core/model/provenance.ts';
import type { Failure } from '../core/model/result.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { type DispatchAtHand, GONE, readAtHand, stampOf } from './dispatch-at-hand.ts';
import { keepAside, requireCorpusFolder } from './dispatch-files.ts';
import { writeFiles } from './durable-write.ts';
import { LibraryFailure, orThrow } from './errors.ts';
import type { Files } from './files.ts';
import { HistoryWriter, historyLine, type Origin, parseHistory } from './history-file.ts';
import { type Held, lineOf, type Made, nextSteps, redoing, undoing } from './history-steps.ts';
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
  /** Called after each change with the new state and what is still wrong with its files. */
  readonly changed: (stored: StoredDispatch, damage: Failure | null) => void;
  readonly storage: (failure: Failure | null) => void;
  /** Takes what a decision teaches the corpus. */
  readonly learn: (held: Held, entry: HistoryEntry) => void;
  /** Comes back when what was learned is on the disk; no snapshot is written before. */
  readonly learned: () => Promise<void>;
}

/** What work on many dispatches makes of one; with an origin where it changed, too. */
export interface Amendment extends Made {
  readonly origin?: Origin | undefined;
}

/** How many dispatches stay in memory. */
const AT_HAND = 24;
const LOST: ReadonlySet<ErrorCode> = new Set(['dispatch-missing', 'dispatch-damaged']);

export class DispatchStore {
  private readonly options: StoreOptions;
  private readonly atHand = new Map<string, DispatchAtHand>();
  private readonly serial = new Serial();
  private readonly snapshots: SnapshotQueue;

  constructor(options: StoreOptions) {
    this.options = options;
    this.snapshots = new SnapshotQueue(options.storage);
  }

  /** A dispatch to be shown. Snapshots of others that wait are written meanwhile. */
  async read(id: string): Promise<DispatchView> {
    const view = await this.serial.run(id, async () => {
      const { stored, text, entries } = await this.load(id);
      return { dispatch: withoutCleaned(stored), text, ...nextSteps(entries) };
    });
    if (!this.snapshots.has(id)) void this.snapshots.flush();
    return view;
  }

  history(id: string): Promise<readonly HistoryLine[]> {
    return this.serial.run(id, async () => (await this.load(id)).entries.map(lineOf));
  }

  /** Applies an operation to revision `revision`. An operation that changes nothing answers with the last entry. */
  apply(id: string, revision: number, operation: Operation): Promise<Saved> {
    return this.change(id, revision, ({ text, stored }, decided) => {
      const curation = orThrow(reduce(text, stored, operation, decided));
      return { operation, curation, change: changeBetween(stored, curation) };
    });
  }

  /** Takes back the last decision that stands, by a new entry. Fails with `nothing-to-undo`. */
  undo(id: string, revision: number): Promise<Saved> {
    return this.change(id, revision, undoing);
  }

  /** Brings back the last decision that was taken back, by a new entry. Fails with `nothing-to-redo`. */
  redo(id: string, revision: number): Promise<Saved> {
    return this.change(id, revision, redoing);
  }

  /** A dispatch as it stands, for work on many. */
  look(id: string): Promise<Held> {
    return this.serial.run(id, async () => {
      const { stored, text, entries } = await this.load(id);
      return { stored, text, entries };
    });
  }

  /**
   * Records what `make` makes of a dispatch as it stands, for work on many; decisions on it wait meanwhile. Null where
   * nothing is made or nothing changes.
   */
  amend(id: string, make: (held: Held) => Promise<Amendment | null>): Promise<HistoryEntry | null> {
    return this.serial.run(id, async () => {
      const held = await this.load(id);
      await this.requireWritable(held);
      const made = await make(held);
      if (made === null || isNoChange(made.change)) return null;
      return this.record(held, made, this.decision(), made.origin ?? null);
    });
  }

  /** Records that the same bytes came under another name; nothing is written where the name is known. */
  addName(id: string, name: string): Promise<void> {
    return this.serial.run(id, async () => {
      const held = await this.load(id);
      const { source, wrap } = held.stored;
      if (source.names.includes(name)) return;
      await this.requireWritable(held);
      const origin: Origin = { source: { ...source, names: [...source.names, name] }, wrap };
      const made: Made = { operation: { type: 'import' }, curation: held.stored, change: {} };
      await this.record(held, made, this.decision(), origin);
    });
  }

  /** Whether nothing of a dispatch can be had, from its files or from memory. Other failures to read it are thrown. */
  isLost(id: string): Promise<boolean> {
    return this.serial.run(id, async () => {
      try {
        await this.load(id);
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
      this.atHand.delete(id);
    });
  }

  /** Has the snapshot of a dispatch written again from its history, in the background. */
  refresh(id: string): Promise<void> {
    return this.serial.run(id, async () => {
      const held = await this.load(id);
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
      const held = await this.load(id);
      await this.requireWritable(held);
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

  /** Appends an entry, then takes its state over. When the append fails, nothing has changed. */
  private async record(
    held: DispatchAtHand,
    { operation, curation, change }: Made,
    { by: agent, at }: Decision,
    origin: Origin | null,
  ): Promise<HistoryEntry> {
    const { files, folder } = this.options;
    const { blocks, edits, metadata, status, notes } = curation;
    const revision = held.stored.revision + 1;
    const entry: HistoryEntry = { revision, at, agent, operation, change, ...origin };
    const next: StoredDispatch = {
      ...held.stored,
      ...origin,
      ...{ blocks, edits, metadata, status, notes, revision },
      cleaned: assemble(held.text, curation),
    };
    await this.append(held, entry);
    held.entries = [...held.entries, entry];
    held.stored = next;
    held.damage = null;
    held.stamp = await stampOf(files, folder, next.id);
    this.options.learn(held, entry);
    this.queue(held);
    this.options.changed(next, null);
    return entry;
  }

  private async append(held: DispatchAtHand, entry: HistoryEntry): Promise<void> {
    if (held.writer !== null && (await held.writer.isIntact())) return held.writer.append(entry);
    // Written anew from memory: damaged, gone, or changed from outside while its snapshot waited.
    const { files, folder } = this.options;
    const path = folder.history(held.stored.id);
    await keepAside(files, path);
    const bytes = Buffer.concat([...held.entries, entry].map(historyLine));
    await writeFiles(files, [{ path, bytes }]);
    held.writer = new HistoryWriter(files, path, parseHistory(bytes));
  }

  private queue(held: DispatchAtHand): void {
    const { files, folder, readOnly, learned } = this.options;
    const { id } = held.stored;
    if (readOnly() !== null) return;
    this.snapshots.add(id, async () => {
      if (readOnly() !== null) return;
      await requireCorpusFolder(files, folder);
      await learned();
      if (held.snapshotDamaged) await keepAside(files, folder.dispatch(id));
      held.store.data = held.stored;
      await held.store.write();
      held.snapshotDamaged = false;
      held.stamp = await stampOf(files, folder, id);
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

  /** The dispatch in memory, as long as its files are as it left them; else read anew. */
  private async load(id: string): Promise<DispatchAtHand> {
    const { files, folder, changed } = this.options;
    const known = this.atHand.get(id);
    this.atHand.delete(id);
    if (known !== undefined && (await this.holds(known))) {
      this.atHand.set(id, known);
      return known;
    }
    const held = await readAtHand(files, folder, id);
    this.atHand.set(id, held);
    for (const old of this.atHand.keys()) {
      if (this.atHand.size <= AT_HAND) break;
      if (!this.snapshots.has(old)) this.atHand.delete(old);
    }
    if (known !== undefined) changed(held.stored, held.damage);
    return held;
  }

  private async holds(known: DispatchAtHand): Promise<boolean> {
    const { files, folder } = this.options;
    const { id } = known.stored;
    // What is only in memory must not be dropped: a failed append, or a snapshot that waits.
    if (known.writer?.settled === false || this.snapshots.has(id)) return true;
    const stamp = await stampOf(files, folder, id);
    if (stamp === known.stamp) return true;
    if (stamp !== GONE) return false;
    // Both files were deleted under us; the next decision writes them again.
    known.writer = null;
    return true;
  }
}
