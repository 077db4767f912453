/**
 * Writing one dispatch that is in memory: an entry into its history, which is the acknowledgement, and its snapshot,
 * which follows in its own time. Whoever calls this has the dispatch to itself (`Serial`).
 */
import { assemble } from '../../core/assemble.ts';
import { applyChange } from '../../core/history/change.ts';
import type { HistoryEntry } from '../../core/history/entry.ts';
import type { TakenOverRecord } from '../../core/history/operation-record.ts';
import { type Curation, SCHEMA_VERSION, type StoredDispatch } from '../../core/model/dispatch.ts';
import type { Agent, Decision } from '../../core/model/provenance.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Files } from '../disk/files.ts';
import { LibraryFailure, orThrow } from '../errors.ts';
import type { CorpusFolder } from '../folder/corpus-folder.ts';
import type { TellOf } from '../thread/standing-failures.ts';
import { catchUpStep } from './catch-up.ts';
import {
  appendEntry,
  type DispatchAtHand,
  historyStamp,
  rewriteHistory,
  stampOf,
  writeSnapshot,
} from './dispatch-at-hand.ts';
import { type Origin, originOf } from './history-file.ts';
import type { Held, Made } from './history-steps.ts';
import type { OwnCopies } from './own-copies.ts';
import { SnapshotQueue } from './snapshot-queue.ts';

export interface WritingOptions {
  readonly files: Files;
  readonly folder: CorpusFolder;
  /** Copies of the histories of dispatches at hand, outside the corpus. */
  readonly own: OwnCopies;
  readonly now: () => Date;
  readonly agent: () => Agent;
  /** Why nothing may be written, or null. */
  readonly readOnly: () => Failure | null;
  /** Comes back where the corpus may be written at this moment; throws why not. */
  readonly confirm: () => Promise<void>;
  /** Called after each change with the new state. */
  readonly changed: (held: DispatchAtHand) => void;
  /** Called when the files of a dispatch have another stamp and say the same. */
  readonly stamped: (id: string, stamp: string) => void;
  /** Gives what failures are told with that no call waits for. */
  readonly storage: TellOf;
  /** Takes what a decision teaches the corpus. */
  readonly learn: (held: Held, entry: HistoryEntry) => void;
  /** Comes back when what was learned is on the disk; no snapshot is written before. */
  readonly learned: () => Promise<void>;
  /** The corpus-wide operations that a dispatch with this history has not taken over yet. */
  readonly missing: (id: string, entries: readonly HistoryEntry[]) => readonly TakenOverRecord[];
}

/** What work on many dispatches makes of one; with an origin where it changed, too. */
export interface Amendment extends Made {
  readonly origin?: Origin | undefined;
  /** Who decided it and when, where that was not the person of this moment. */
  readonly decided?: Decision;
  /** What is to be done once the entry is safe, or where nothing changed, before anything else of this dispatch. */
  readonly afterwards?: () => Promise<void>;
}

/** The dispatch after an entry whose state is `curation`. */
export const storedAfter = (
  { stored, text }: Held,
  { revision }: HistoryEntry,
  curation: Curation,
  origin: Origin | null,
): StoredDispatch => {
  const { blocks, edits, metadata, status, notes } = curation;
  return {
    ...stored,
    ...origin,
    ...{ blocks, edits, metadata, status, notes, revision },
    cleaned: assemble(text, curation),
  };
};

export class DispatchWriting {
  readonly snapshots: SnapshotQueue;
  private readonly options: WritingOptions;

  constructor(options: WritingOptions) {
    this.options = options;
    this.snapshots = new SnapshotQueue(options.storage('snapshots'));
  }

  /** Who decides now, and when. */
  decision(): Decision {
    return { by: this.options.agent(), at: this.options.now().toISOString() };
  }

  /** Fails where the dispatch may not be written, or the folder of the corpus is gone. */
  async requireWritable(held: DispatchAtHand): Promise<void> {
    this.requireAllowed(held);
    await this.options.confirm();
  }

  /** Fails where the dispatch may not be written, whatever the disk says. */
  requireAllowed({ stored }: DispatchAtHand): void {
    const { folder, readOnly } = this.options;
    const failure = readOnly();
    if (failure !== null) throw new LibraryFailure(failure.code, failure.details);
    if (stored.schemaVersion > SCHEMA_VERSION) {
      const path = folder.dispatch(stored.id);
      const version = stored.schemaVersion;
      throw new LibraryFailure('corpus-newer', { path, version, known: SCHEMA_VERSION });
    }
  }

  /** Writes what a dispatch has missed of corpus-wide operations, before anything else is decided on it. */
  async takeOver(held: DispatchAtHand): Promise<void> {
    for (const record of this.options.missing(held.stored.id, held.entries)) {
      const made = catchUpStep(held.text, held.stored, held.entries, record);
      if (made !== null) await this.record(held, made, { by: record.agent, at: record.at }, null);
    }
  }

  /** Appends an entry, then takes its state over. When the append fails, nothing has changed. */
  async record(
    held: DispatchAtHand,
    { operation, curation, change, takenOver = [], brought = [], joined }: Made,
    { by: agent, at }: Decision,
    origin: Origin | null,
  ): Promise<HistoryEntry> {
    const revision = held.stored.revision + 1;
    const others = {
      ...(takenOver.length > 0 && { takenOver }),
      ...(brought.length > 0 && { brought }),
      ...(joined !== undefined && { joined }),
    };
    const entry: HistoryEntry = { revision, at, agent, operation, change, ...others, ...origin };
    await this.write(held, entry, curation, origin);
    return entry;
  }

  /** Appends an entry as it is, whose state is `curation`. When that fails, nothing has changed. */
  async write(
    held: DispatchAtHand,
    entry: HistoryEntry,
    curation: Curation,
    origin: Origin | null,
  ): Promise<void> {
    const { files, folder, own } = this.options;
    const next = storedAfter(held, entry, curation, origin);
    await appendEntry(files, folder, held, entry);
    held.entries = [...held.entries, entry];
    held.stored = next;
    held.damage = null;
    // Before anything is waited for: a snapshot of this state must not be written without what it teaches.
    this.options.learn(held, entry);
    await own.keep(next.id, held.entries);
    held.stamp = await stampOf(files, folder, next.id);
    this.queue(held);
    this.options.changed(held);
  }

  /** Takes entries over as they are. Fails with `revision-conflict` where they do not go on from the dispatch. */
  async adopt(held: DispatchAtHand, entries: readonly HistoryEntry[]): Promise<void> {
    for (const entry of entries) {
      const { id, revision } = held.stored;
      if (entry.revision !== revision + 1) throw new LibraryFailure('revision-conflict', { id, revision });
      const curation = orThrow(applyChange(held.stored, entry.change));
      await this.write(held, entry, curation, originOf(entry));
    }
  }

  /** Records that the same bytes came under another name; nothing is written where the name is known. */
  async addName(held: DispatchAtHand, name: string): Promise<void> {
    const { source, wrap } = held.stored;
    if (source.names.includes(name)) return;
    await this.requireWritable(held);
    const origin: Origin = { source: { ...source, names: [...source.names, name] }, wrap };
    const made: Made = { operation: { type: 'import' }, curation: held.stored, change: {} };
    await this.record(held, made, this.decision(), origin);
  }

  /** Writes both files as they should be; a damaged one is kept beside its replacement. */
  async mend(held: DispatchAtHand): Promise<void> {
    const { files, folder } = this.options;
    const { id } = held.stored;
    await this.requireWritable(held);
    if (held.writer?.settled !== true) await rewriteHistory(files, folder, held, held.entries);
    this.snapshots.drop(id);
    await writeSnapshot(files, folder, held, held);
    held.damage = null;
    held.stamp = await stampOf(files, folder, id);
  }

  /** Has the snapshot of a dispatch written soon. */
  queue(held: DispatchAtHand): void {
    const { files, folder, readOnly, confirm, learned, stamped } = this.options;
    const { id } = held.stored;
    if (readOnly() !== null) return;
    this.snapshots.add(id, async () => {
      if (readOnly() !== null) return;
      await confirm();
      // What is decided while its lessons are written has none on the disk: it is for the next snapshot.
      const { stored, entries } = held;
      await learned();
      await writeSnapshot(files, folder, held, { stored, entries });
      const before = held.stamp;
      held.stamp = await stampOf(files, folder, id);
      // Where history went on meanwhile, the decision that did so tells its own.
      if (historyStamp(before) === historyStamp(held.stamp)) stamped(id, held.stamp);
    });
  }
}
