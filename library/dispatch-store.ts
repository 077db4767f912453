/**
 * The dispatches of an open corpus: reads them, applies operations, and writes history and snapshots. A call that
 * changes a dispatch comes back when its history entry is on the disk. Dispatches at hand stay in memory; acts on the
 * same one run one after another.
 */
import type { Low } from 'lowdb';
import type { DispatchView, HistoryLine, Saved } from '../core/api-values.ts';
import { assemble } from '../core/assemble.ts';
import { applyChange, type Change, changeBetween, invert, isNoChange } from '../core/history/change.ts';
import { type HistoryEntry, undoStacks } from '../core/history/entry.ts';
import type { Operation, RecordedOperation } from '../core/history/operation.ts';
import { reduce } from '../core/history/reduce.ts';
import { type Curation, SCHEMA_VERSION, type StoredDispatch } from '../core/model/dispatch.ts';
import type { Agent } from '../core/model/provenance.ts';
import type { Failure } from '../core/model/result.ts';
import type { CorpusFolder } from './corpus-folder.ts';
import { damageOf, keepAside, readDispatchFiles, recoveredOr, storedOf } from './dispatch-files.ts';
import { writeFiles } from './durable-write.ts';
import { isMissing, LibraryFailure, orThrow } from './errors.ts';
import type { Files } from './files.ts';
import { HistoryWriter, historyLine, type Origin, parseHistory } from './history-file.ts';
import { readSource } from './originals.ts';
import { withoutCleaned } from './recovery.ts';
import { Serial } from './serial.ts';
import { SnapshotQueue } from './snapshot-queue.ts';

/** A dispatch at hand. */
interface Loaded {
  readonly store: Low<StoredDispatch | null>;
  readonly text: string;
  stored: StoredDispatch;
  entries: readonly HistoryEntry[];
  /** Null where the history file must be written anew before it can be appended to. */
  writer: HistoryWriter | null;
  damage: Failure | null;
  /** Whether the snapshot file holds bytes to be kept aside before it is replaced. */
  snapshotDamaged: boolean;
  /** The two files as they were last read or written here. */
  stamp: string;
}

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
}

/** How many dispatches stay in memory. */
const AT_HAND = 24;

export class DispatchStore {
  private readonly options: StoreOptions;
  private readonly atHand = new Map<string, Loaded>();
  private readonly serial = new Serial();
  private readonly snapshots: SnapshotQueue;

  constructor(options: StoreOptions) {
    this.options = options;
    this.snapshots = new SnapshotQueue(options.storage);
  }

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
    return this.change(id, revision, ({ text, stored }, agent, at) => ({
      operation,
      curation: orThrow(reduce(text, stored, operation, { by: agent, at })),
    }));
  }

  undo(id: string, revision: number): Promise<Saved> {
    return this.change(id, revision, ({ stored, entries }) => {
      const of = undoStacks(entries).undo.at(-1);
      if (of === undefined) throw new LibraryFailure('nothing-to-undo', { id });
      const change = invert(changeOf(entries, of));
      return { operation: { type: 'undo', of }, curation: orThrow(applyChange(stored, change)), change };
    });
  }

  redo(id: string, revision: number): Promise<Saved> {
    return this.change(id, revision, ({ stored, entries }) => {
      const of = undoStacks(entries).redo.at(-1);
      if (of === undefined) throw new LibraryFailure('nothing-to-redo', { id });
      const change = changeOf(entries, of);
      return { operation: { type: 'redo', of }, curation: orThrow(applyChange(stored, change)), change };
    });
  }

  /** Records that the same bytes came under another name; nothing is written where the name is known. */
  addName(id: string, name: string): Promise<void> {
    return this.serial.run(id, async () => {
      const loaded = await this.load(id);
      const { source, wrap } = loaded.stored;
      if (source.names.includes(name)) return;
      this.requireWritable(loaded);
      const origin: Origin = { source: { ...source, names: [...source.names, name] }, wrap };
      await this.record(loaded, { type: 'import' }, {}, loaded.stored, origin);
    });
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
    return this.serial.run(id, async () => this.queue(await this.load(id)));
  }

  close(): Promise<void> {
    return this.snapshots.close();
  }

  private change(
    id: string,
    revision: number,
    decide: (
      loaded: Loaded,
      agent: Agent,
      at: string,
    ) => { operation: RecordedOperation; curation: Curation; change?: Change },
  ): Promise<Saved> {
    return this.serial.run(id, async () => {
      const loaded = await this.load(id);
      this.requireWritable(loaded);
      const current = loaded.stored.revision;
      if (current !== revision) throw new LibraryFailure('revision-conflict', { id, revision: current });
      const agent = this.options.agent();
      const at = this.options.now().toISOString();
      const { operation, curation, change } = decide(loaded, agent, at);
      const made = change ?? changeBetween(loaded.stored, curation);
      const last = loaded.entries.at(-1);
      if (isNoChange(made) && last !== undefined) return { entry: last, ...nextSteps(loaded.entries) };
      const entry = await this.record(loaded, operation, made, curation, null, { by: agent, at });
      return { entry, ...nextSteps(loaded.entries) };
    });
  }

  /** Appends an entry, then takes its state over. When the append fails, nothing has changed. */
  private async record(
    loaded: Loaded,
    operation: RecordedOperation,
    change: Change,
    curation: Curation,
    origin: Origin | null,
    decided = { by: this.options.agent(), at: this.options.now().toISOString() },
  ): Promise<HistoryEntry> {
    const { stored, text } = loaded;
    const { by: agent, at } = decided;
    const { blocks, edits, metadata, status, notes } = curation;
    const revision = stored.revision + 1;
    const entry: HistoryEntry = { revision, at, agent, operation, change, ...origin };
    const next: StoredDispatch = {
      ...stored,
      ...origin,
      ...{ blocks, edits, metadata, status, notes, revision },
      cleaned: assemble(text, curation),
    };
    await this.append(loaded, entry);
    loaded.entries = [...loaded.entries, entry];
    loaded.stored = next;
    loaded.damage = null;
    loaded.stamp = await this.stampOf(next.id);
    this.queue(loaded);
    this.options.changed(next, null);
    return entry;
  }

  private async append(loaded: Loaded, entry: HistoryEntry): Promise<void> {
    if (loaded.writer !== null) return loaded.writer.append(entry);
    const { files, folder } = this.options;
    const path = folder.history(loaded.stored.id);
    await keepAside(files, path);
    const bytes = Buffer.concat([...loaded.entries, entry].map(historyLine));
    await writeFiles(files, [{ path, bytes }]);
    loaded.writer = new HistoryWriter(files, path, parseHistory(bytes));
  }

  private queue(loaded: Loaded): void {
    if (this.options.readOnly() !== null) return;
    const { files, folder } = this.options;
    const { id } = loaded.stored;
    this.snapshots.add(id, async () => {
      if (this.options.readOnly() !== null) return;
      if (loaded.snapshotDamaged) await keepAside(files, folder.dispatch(id));
      loaded.store.data = loaded.stored;
      await loaded.store.write();
      loaded.snapshotDamaged = false;
      loaded.stamp = await this.stampOf(id);
    });
  }

  private requireWritable({ stored }: Loaded): void {
    const failure = this.options.readOnly();
    if (failure !== null) throw new LibraryFailure(failure.code, failure.details);
    if (stored.schemaVersion > SCHEMA_VERSION) {
      const path = this.options.folder.dispatch(stored.id);
      throw new LibraryFailure('corpus-newer', {
        path,
        version: stored.schemaVersion,
        known: SCHEMA_VERSION,
      });
    }
  }

  /** Size and time of both files, so that a change from outside is noticed. */
  private async stampOf(id: string): Promise<string> {
    const { files, folder } = this.options;
    const stamps = [folder.history(id), folder.dispatch(id)].map(async (path) => {
      try {
        const { size, modified, identity } = await files.info(path);
        return `${size} ${modified} ${identity}`;
      } catch (error) {
        // What cannot be told apart counts as changed, so that it is read again.
        return isMissing(error) ? 'missing' : `unknown ${Math.random()}`;
      }
    });
    return (await Promise.all(stamps)).join('; ');
  }

  private async load(id: string): Promise<Loaded> {
    const known = this.atHand.get(id);
    if (known !== undefined) {
      const unsettled = known.writer !== null && !known.writer.settled;
      if (unsettled || this.snapshots.has(id) || known.stamp === (await this.stampOf(id))) {
        this.atHand.delete(id);
        this.atHand.set(id, known);
        return known;
      }
      this.atHand.delete(id);
    }
    const loaded = await this.readFromDisk(id);
    this.atHand.set(id, loaded);
    for (const old of this.atHand.keys()) {
      if (this.atHand.size <= AT_HAND) break;
      if (!this.snapshots.has(old)) this.atHand.delete(old);
    }
    if (known !== undefined) this.options.changed(loaded.stored, loaded.damage);
    return loaded;
  }

  private async readFromDisk(id: string): Promise<Loaded> {
    const { files, folder } = this.options;
    const stamp = await this.stampOf(id);
    const found = await readDispatchFiles(files, folder, id);
    const recovered = recoveredOr(id, found);
    const stored = await storedOf(files, folder, found, recovered);
    return {
      store: found.store,
      stored,
      text: await readSource(files, folder, stored.source),
      entries: recovered.entries,
      writer:
        recovered.historyHolds && found.history !== null
          ? new HistoryWriter(files, folder.history(id), found.history)
          : null,
      damage: recovered.damage === null ? null : damageOf(id, recovered.damage),
      snapshotDamaged: found.snapshot !== null && 'problem' in found.snapshot,
      stamp,
    };
  }
}

const nextSteps = (entries: readonly HistoryEntry[]): { undo: number | null; redo: number | null } => {
  const { undo, redo } = undoStacks(entries);
  return { undo: undo.at(-1) ?? null, redo: redo.at(-1) ?? null };
};

const changeOf = (entries: readonly HistoryEntry[], revision: number): Change => {
  const entry = entries.find((item) => item.revision === revision);
  if (entry === undefined) throw new LibraryFailure('internal', { reason: `no history entry ${revision}` });
  return entry.change;
};

const lineOf = ({ revision, at, agent, operation, change }: HistoryEntry): HistoryLine => ({
  revision,
  at,
  agent,
  operation,
  blocks: change.blocks?.added.length ?? 0,
  edits: Math.max(change.edits?.added.length ?? 0, change.edits?.removed.length ?? 0),
  fields: change.metadata?.length ?? 0,
});
