/**
 * An open corpus: its description, its lock, its dispatches and their index. What is damaged stands in the list as such,
 * beside the rest. What its parts need of one another is in `corpus-dispatches.ts`, `corpus-decisions.ts`, `corpus-list.ts` and
 * `corpus-removals.ts`.
 */
import type { DamagedDescription } from '../../core/api-keeping.ts';
import type { CleanSettings } from '../../core/learned.ts';
import { type Corpus, changedCorpus, type DescriptionChange } from '../../core/model/corpus.ts';
import type { StoredDispatch } from '../../core/model/dispatch.ts';
import type { Failure } from '../../core/model/result.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { catalogRecord } from '../catalog/record.ts';
import { readCorpus } from '../description/corpus-file.ts';
import { Description } from '../description/description.ts';
import { GONE, lastingStamp, stampOf } from '../dispatches/dispatch-at-hand.ts';
import type { DispatchStore } from '../dispatches/dispatch-store.ts';
import { LibraryFailure } from '../errors.ts';
import { type CorpusFolder, corpusFolder } from '../folder/corpus-folder.ts';
import { WriteAccess } from '../folder/write-access.ts';
import type { CorpusIndex } from '../indexing/corpus-index.ts';
import type { CorpusOperations } from '../operations/corpus-operations.ts';
import type { Removals } from '../removal/removals.ts';
import { giveWay } from '../thread/turns.ts';
import { Vocabularies } from '../vocabularies/vocabularies.ts';
import { operationsOf } from './corpus-decisions.ts';
import { dispatchesOf } from './corpus-dispatches.ts';
import { openIndexOf } from './corpus-list.ts';
import type { CorpusParts } from './corpus-parts.ts';
import { removalsOf, takeOverMissedAtOpening } from './corpus-removals.ts';
import { Learning } from './learning.ts';
import type { OpenOptions } from './open-options.ts';
import { isListed } from './unlisted.ts';

export class OpenCorpus implements CorpusParts {
  readonly folder: CorpusFolder;
  readonly dispatches: DispatchStore;
  readonly removals: Removals;
  readonly vocabularies: Vocabularies;
  readonly operations: CorpusOperations;
  private readonly described: Description;
  private readonly options: OpenOptions;
  /** Dispatches in which the last verification found damage that the list may not tell, until they are read again. */
  readonly suspected = new Set<string>();
  readonly learning: Learning;
  private quiet = 0;
  private indexed: CorpusIndex | null = null;
  private readonly access: WriteAccess;

  private constructor(options: OpenOptions, folder: CorpusFolder, described: Description) {
    this.options = options;
    this.folder = folder;
    this.described = described;
    const { files, places, now, session } = options;
    const lost = async (): Promise<void> => {
      await this.index.atHand.yield();
      this.options.changed(null);
    };
    this.access = new WriteAccess({ files, places, folder, session, now, lost });
    this.learning = new Learning((next) => this.redescribe(next), options.storage('lessons'));
    this.dispatches = dispatchesOf(this, options);
    this.removals = removalsOf(this, options);
    this.vocabularies = new Vocabularies({
      files,
      folder,
      now,
      description: () => this.description,
      redescribe: (next) => this.redescribe(next),
    });
    this.operations = operationsOf(this, options);
  }

  /**
   * Opens the corpus in a folder. Fails with `corpus-missing`, `not-a-corpus`; where it can be read but not written it
   * opens read-only.
   */
  static async open(options: OpenOptions, path: string): Promise<OpenCorpus> {
    const folder = corpusFolder(path);
    const read = await readCorpus(options.files, folder, options.now());
    const opened = new OpenCorpus(options, folder, new Description(options.files, folder, read));
    await opened.access.take(opened.description.schemaVersion);
    try {
      // Whoever held the lock until now may have written it since it was read.
      await opened.described.look();
      await opened.access.settle(read.settle);
      if (opened.readOnly === null) await opened.described.keepCopy();
      await opened.operations.readAll();
      await opened.removals.read();
      opened.indexed = await openIndexOf(opened, options);
      await opened.dispatches.takeDown((id) => opened.removals.isTakenDown(id));
      if (opened.readOnly === null) {
        await opened.dispatches.comeBack((id) => opened.removals.isTakenDown(id));
        await takeOverMissedAtOpening(options.files, opened, options.storage('operations'));
        await opened.removals.finishDecisions();
        await opened.removals.finishTakedowns();
      }
      opened.operateWhenWhole();
    } catch (error) {
      await opened.removals.close();
      await opened.indexed?.close();
      await opened.access.end();
      throw error;
    }
    return opened;
  }

  /** Why nothing may be written, or null. */
  get readOnly(): Failure | null {
    return this.access.failure;
  }

  /** Whether there is a list yet: not while the corpus is being opened. */
  get hasIndex(): boolean {
    return this.indexed !== null;
  }

  /** The list and what it is derived from. */
  get index(): CorpusIndex {
    if (this.indexed === null) throw new LibraryFailure('no-corpus-open');
    return this.indexed;
  }

  /** Fails with `index-failed` where SQLite cannot run. */
  get catalog(): Catalog {
    return this.index.catalog;
  }

  /** Whether the catalog has been compared with the whole folder. */
  get isIndexed(): boolean {
    return this.index.isSurveyed;
  }

  /** Reads `corpus.json` again, where something outside may have changed it. */
  async lookAtDescription(): Promise<void> {
    if (await this.described.look()) this.options.described();
  }

  /** What `corpus.json` says. */
  get description(): Corpus {
    return this.described.corpus;
  }

  /** What is wrong with `corpus.json`, or null. */
  get damage(): DamagedDescription | null {
    return this.described.damage;
  }

  /** Writes what was had back of a damaged `corpus.json`. */
  async repairDescription(): Promise<void> {
    await this.access.confirm();
    await this.described.repair();
  }

  /** What the pipeline is told of this corpus. */
  get cleanSettings(): CleanSettings {
    return this.described.cleanSettings;
  }

  /** Sets parts of the description; comes back when they are on the disk. */
  async describe(change: DescriptionChange): Promise<Corpus> {
    return this.redescribe((corpus) => changedCorpus(corpus, change));
  }

  /** Makes a new description of the one at hand; comes back when it is on the disk. */
  async redescribe(next: (corpus: Corpus) => Corpus): Promise<Corpus> {
    await this.access.confirm();
    const before = this.description;
    const after = await this.described.change(next);
    if (after !== before) this.options.described();
    return after;
  }

  /** What `corpus.json` says, with what was just learned; where that cannot be written it is told, and waits. */
  async readDescription(): Promise<Corpus> {
    await this.learning.flushQuietly();
    return this.description;
  }

  /** Whether what dispatches become is told at the end of work on many. */
  get isQuiet(): boolean {
    return this.quiet > 0;
  }

  /** Runs work on many dispatches: what they become is told once, at the end. */
  async quietly<T>(act: () => Promise<T>): Promise<T> {
    this.quiet++;
    try {
      return await act();
    } finally {
      this.quiet--;
      this.options.changed(null);
    }
  }

  /** Whether there never was a dispatch in it. */
  get isEmpty(): boolean {
    const { index, removals } = this;
    const isAnyListed = index.hasFailed || index.totals().dispatches > 0;
    return !isAnyListed && removals.size === 0 && removals.comingBack === null;
  }

  requireWritable(): void {
    this.access.require();
  }

  /** {@link requireWritable} at this very moment, for work that goes on for long. */
  confirmWritable(): Promise<void> {
    return this.access.confirm();
  }

  /** Notices where another program took the corpus over while this one stood still. */
  lookAtLock(): Promise<void> {
    return this.access.look();
  }

  /**
   * Fails with `dispatch-missing` where a dispatch is not in the corpus, or removed. While the list is not whole, or fails, the
   * disk is asked: no decision waits for an index.
   */
  async requirePresent(id: string): Promise<void> {
    const { index, removals, options, folder } = this;
    if (index.has(id)) return;
    await removals.bringNow(id);
    if (!removals.has(id) && index.hasFailed) {
      if ((await stampOf(options.files, folder, id)) !== GONE) return;
    } else if (!removals.has(id) && !this.isIndexed) await isListed(options.files, this, id);
    if (!index.has(id)) throw new LibraryFailure('dispatch-missing', { id });
  }

  /** Takes new dispatches, already on the disk, into the list. */
  async add(list: readonly { readonly stored: StoredDispatch; readonly text: string }[]): Promise<void> {
    for (const { stored, text } of list) {
      await giveWay();
      const stamp = lastingStamp(await stampOf(this.options.files, this.folder, stored.id));
      this.index.listed.put(catalogRecord(stored, text, null), stamp);
    }
    this.options.changed(list.length > 100 ? null : list.map(({ stored }) => stored.id));
  }

  /** Whether the corpus knows a dispatch, removed ones included. */
  has(id: string): boolean {
    return this.index.has(id) || this.removals.has(id);
  }

  /** Looks at a dispatch's files again. */
  async reread(id: string): Promise<void> {
    this.suspected.delete(id);
    if (this.removals.has(id)) return;
    await this.dispatches.forget(id);
    await this.index.reread(id);
    this.operations.askAgain(id);
    this.options.changed([id]);
  }

  /** {@link reread} where a program may only have left its marks on the files; whether they say anything else. */
  async rereadTouched(id: string): Promise<boolean> {
    if (!(await this.index.reread(id))) return false;
    await this.reread(id);
    return true;
  }

  /** Writes what waits, and gives the lock back. */
  async close(): Promise<void> {
    this.removals.end();
    await this.indexed?.end();
    await this.removals.close();
    await this.operations.close();
    await this.dispatches.close();
    // What no snapshot waited for; what cannot be written is told, and drawn from history again.
    await this.learning.flushQuietly();
    await this.indexed?.close();
    await this.access.end();
  }

  /** Corpus-wide operations go on when every dispatch is known: one that is not yet listed would seem to be gone. */
  private operateWhenWhole(): void {
    this.index.wholeOnce().then(
      () => this.operations.start(),
      () => undefined,
    );
  }
}
