/**
 * The index of an open corpus through its life: opened where it can be, and made anew when it fails. Where SQLite itself
 * cannot run there is none, and each time that somebody asks for it, it is tried again. Whoever needs every dispatch waits
 * for {@link CorpusIndex.whole}; whoever shows the list takes the catalog as it is. What brings it up to date with the
 * dispatch files is in `index-reading.ts`, what is told to it in `listed-catalog.ts`.
 */
import type { CorpusSummary, Query } from '../../core/api-values.ts';
import { Catalog } from '../catalog/catalog.ts';
import { IndexFailure } from '../catalog/index-failure.ts';
import { discardApart, newIndex, type OpenIndex, openIndex } from '../catalog/index-file.ts';
import type { CatalogTotals } from '../catalog/listing.ts';
import type { Range } from '../catalog/range.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import { lockedAt } from '../folder/lock.ts';
import { firstCall } from '../thread/turns.ts';
import { type ReadRecord, readRecord } from './dispatch-record.ts';
import { IndexLeaving } from './index-leaving.ts';
import { IndexReading } from './index-reading.ts';
import { IndexScrub } from './index-scrub.ts';
import type { CorpusIndexOptions } from './index-survey.ts';
import { ListedCatalog } from './listed-catalog.ts';
import { rehearse } from './rehearsal.ts';

type IndexState = CorpusSummary['index'];

/** The last way to open an index, in memory, behind where it is, anew there, and elsewhere (`openIndex`), from 0. */
const LAST_WAY = 3;

/** How the index failed; what else was thrown is thrown on. */
const failureOfIndex = (error: unknown): IndexFailure => {
  if (error instanceof IndexFailure) return error;
  throw error;
};

/** What `act` gives, or how the index failed at it. */
const failing = <T>(act: () => T): T | IndexFailure => {
  try {
    return act();
  } catch (error) {
    return failureOfIndex(error);
  }
};

export class CorpusIndex {
  private readonly options: CorpusIndexOptions;
  /** Null where SQLite cannot run. */
  private open: OpenIndex | null;
  /** The catalog of this moment, and what is told to it. */
  readonly listed: ListedCatalog;
  private failures = 0;
  private writable: boolean;
  /** Whether rows of dispatches that were taken down were found, and may have left traces. */
  private unscrubbed = false;
  /** What it last had. */
  private counted: CatalogTotals = { dispatches: 0, undecided: 0 };
  /** The index being made anew, where it failed or was left to another program. */
  private renewing: Promise<void> | null = null;
  private closed = false;
  private readonly scrubbing: IndexScrub;
  private readonly leaving: IndexLeaving;
  private readonly reading: IndexReading;

  /** @param catalog that of `open`; or why there is none */
  private constructor(
    options: CorpusIndexOptions,
    open: OpenIndex | null,
    catalog: Catalog | IndexFailure,
    opened: number | null,
  ) {
    this.options = options;
    this.scrubbing = new IndexScrub({
      compact: options.compact,
      catalog: () => this.catalog,
      here: () => this.listed.tell((catalog) => catalog.scrub()),
    });
    this.writable = options.writable;
    this.open = open;
    const failed = (error: unknown): void => options.storage(failureOf(error));
    this.listed = new ListedCatalog({ isRemoved: options.isRemoved, failed }, catalog);
    this.leaving = new IndexLeaving(this.listed);
    this.reading = new IndexReading(options, {
      listed: this.listed,
      opened,
      gone: (id) => {
        this.unscrubbed ||= options.isTakenDown(id);
      },
      surveyed: async () => {
        if (this.unscrubbed) await this.scrub();
      },
    });
    if (open !== null) this.follow(open);
  }

  /** Opens the index, and, where the corpus is small, brings it up to date; else that begins. */
  static async open(options: CorpusIndexOptions): Promise<CorpusIndex> {
    const index = await CorpusIndex.opened(options, await lockedAt(options.files, options.folder.lock), 0);
    try {
      // Tombstones may have come while no program had the corpus open.
      index.hide(options.removed());
      if (index.open !== null) await index.reading.first(index.open.trusted);
      const list = (query: Query, range: Range) =>
        index.listed.tell((catalog) => {
          catalog.openingEnds();
          catalog.listing.page(query, range);
        });
      firstCall
        .then(() => rehearse(list, () => index.closed))
        .catch((error) => options.storage(failureOf(error)));
      return index;
    } catch (error) {
      await index.close();
      throw error;
    }
  }

  private static async opened(
    options: CorpusIndexOptions,
    since: number | null,
    failed: number,
  ): Promise<CorpusIndex> {
    const open = await openIndex(options, failed).catch(failureOfIndex);
    if (open instanceof IndexFailure) return new CorpusIndex(options, null, open, since);
    try {
      return new CorpusIndex(options, open, new Catalog(open.database), since);
    } catch (error) {
      // What the file holds is not what it should be.
      await open.close(false);
      if (failed >= LAST_WAY) throw error;
      return CorpusIndex.opened(options, since, failed + 1);
    }
  }

  /** The catalog, up to date with all that was decided. Fails where SQLite cannot run. */
  get catalog(): Catalog {
    return this.listed.upToDate;
  }

  /** Whether it cannot tell which dispatches there are: it failed, and is being made anew or cannot be. */
  get hasFailed(): boolean {
    return this.open === null || this.renewing !== null;
  }

  /** The counts of its dispatches; as they last were where it failed. */
  totals(): CatalogTotals {
    this.listed.tell((catalog) => {
      this.counted = catalog.listing.totals();
    });
    return this.counted;
  }

  get state(): IndexState {
    const { isComplete, isUnderWay, progress } = this.reading;
    if (this.open === null) return { state: 'failed', ...progress };
    if (isComplete) return { state: 'whole', ...progress };
    return { state: isUnderWay || this.renewing !== null ? 'reading' : 'partial', ...progress };
  }

  /** Whether a dispatch is in the catalog. */
  has(id: string): boolean {
    return this.listed.has(id);
  }

  /** Has dispatches leave: the list has none of them from now on, and what else counts them once {@link left} comes back. */
  hide(ids: Iterable<string>): void {
    const shown = this.leaving.hide(ids);
    this.unscrubbed ||= shown.some((id) => this.options.isTakenDown(id));
  }

  /** Comes back when nothing counts those any more that were hidden. */
  left(): Promise<void> {
    return this.leaving.left();
  }

  /** Leaves no trace of what was taken out of the catalog, here and in the index of an earlier read-only opening. */
  async scrub(): Promise<void> {
    // What leaves from now on is scrubbed the next time.
    this.unscrubbed = false;
    await this.leaving.leftSoon();
    if (!this.listed.hasTraces) await this.scrubbing.idle();
    // Written anew since anything left it: once more would take seconds and find nothing.
    if (!this.listed.hasTraces) return;
    this.listed.forgetTraces();
    try {
      await this.scrubbing.run(async () => {
        if (this.writable) await discardApart(this.options);
      });
    } catch (error) {
      this.listed.forgetTraces(true);
      throw error;
    }
  }

  /** Whether the catalog has been compared with every dispatch file. */
  get isSurveyed(): boolean {
    return this.reading.isSurveyed;
  }

  /** Looks at a dispatch's files again; gives whether the catalog may say anything else of it now. */
  async reread(id: string): Promise<boolean> {
    const { files, folder, refresh, readOnly } = this.options;
    const read: ReadRecord = await readRecord(files, folder, id);
    const isOther = this.listed.put(read.record, read.stamp);
    if (read.isBehind && readOnly() === null) await refresh(id);
    return isOther;
  }

  /**
   * Comes back when the catalog holds every dispatch that the folder holds, or `cancelled` says that nobody waits any more; what was stopped
   * goes on. Fails with `no-corpus-open` where the corpus is closed first, with `index-failed` where SQLite cannot run,
   * or with what the disk says.
   */
  async whole(cancelled: () => boolean = () => false): Promise<void> {
    while (!this.isSurveyed) {
      await this.tryAgain();
      if (this.isSurveyed || cancelled()) return;
      if (this.closed) throw new LibraryFailure('no-corpus-open');
      this.resume();
      await this.reading.news();
      if (this.reading.problem !== null) throw this.reading.problem;
    }
    await this.left();
    await this.options.returned(() => this.closed || cancelled());
    if (this.closed) throw new LibraryFailure('no-corpus-open');
  }

  /** {@link whole} for what nobody waits for: where SQLite cannot run it comes back once it can, and every dispatch was read. */
  async wholeOnce(): Promise<void> {
    for (;;) {
      try {
        return await this.whole();
      } catch (error) {
        if (!(error instanceof IndexFailure) || this.closed) throw error;
      }
      await this.reading.news();
    }
  }

  /** {@link ready}, and where SQLite could not run it is tried again; fails where it still cannot. */
  async tryAgain(): Promise<void> {
    await this.ready();
    if (this.open === null && this.renewing === null && !this.closed) this.renew(Promise.resolve(), 0);
    await this.ready();
    if (!this.closed) this.listed.requireThere();
  }

  /**
   * Comes back when the list can be asked: not while its index is being made anew, which for a small corpus is done with
   * once every dispatch was read again.
   */
  async ready(): Promise<void> {
    while (this.renewing !== null) await this.renewing;
  }

  /** Stops reading; the list has what was read so far. */
  stop(): Promise<void> {
    return this.reading.stop();
  }

  /** Goes on reading, unless that is under way. */
  resume(): void {
    if (this.open !== null && !this.closed) this.reading.resume();
  }

  /** Lets those who wait for the whole catalog go; nothing is read any more. */
  async end(): Promise<void> {
    this.closed = true;
    this.reading.wake();
    await this.leaving.end();
    await this.stop();
  }

  async close(): Promise<void> {
    await this.end();
    await this.scrubbing.idle();
    await this.ready();
    if (this.open === null) return;
    this.listed.tell((catalog) => catalog.settle());
    const { asItIs } = this.listed;
    asItIs.end();
    // What cannot be closed well is looked through at the next opening.
    const foresee = (): void =>
      asItIs.foreseeOpening(asItIs.listing.totals().dispatches <= this.options.atOnce);
    await this.open.close(this.reading.isComplete, foresee).catch(() => undefined);
  }

  /** Has an index made anew in the next way when it fails. */
  private follow({ database }: OpenIndex): void {
    database.whenFailed(() => this.renew(new Promise((resolve) => setImmediate(resolve)), this.failures + 1));
  }

  /** Leaves the index to another program that writes in the corpus now, and goes on with one of its own. */
  async yield(): Promise<void> {
    this.writable = false;
    this.renew(Promise.resolve(), 0);
    await this.ready();
  }

  /**
   * Makes the index anew in a way (`openIndex`) from all dispatch files, once `begin` has come: whoever met the failure has
   * ended then. What asks meanwhile, and does not wait, finds an empty list that says that it is not whole.
   */
  private renew(begin: Promise<void>, way: number): void {
    this.failures = way;
    const before = this.renewing ?? Promise.resolve();
    const renewing = Promise.all([before, begin])
      .then(() => this.reopen())
      .catch((error: unknown) => this.options.storage(failureOf(error)))
      .finally(() => {
        if (this.renewing === renewing) this.renewing = null;
      });
    this.renewing = renewing;
  }

  private async reopen(): Promise<void> {
    if (this.closed) return;
    const meanwhile = failing(newIndex);
    if (meanwhile instanceof IndexFailure) return this.lose(meanwhile);
    const empty = { database: meanwhile, trusted: false, close: async () => meanwhile.close() };
    await this.leave(empty, new Catalog(meanwhile));
    const options = { ...this.options, writable: this.writable };
    const open = await openIndex(options, this.failures).catch(failureOfIndex);
    if (open instanceof IndexFailure) return this.lose(open);
    const catalog = failing(() => new Catalog(open.database));
    if (catalog instanceof IndexFailure) {
      // What the file holds is not what it should be.
      await open.close(false).catch(() => undefined);
      return this.renew(Promise.resolve(), this.failures + 1);
    }
    this.take(open, catalog);
    meanwhile.close();
    await this.reading.anew(() => this.closed);
  }

  /** SQLite cannot run: there is no index until it can. Told once; whoever asks again is told each time. */
  private async lose(why: IndexFailure): Promise<void> {
    if (this.open !== null) await this.leave(null, why);
  }

  /** Leaves the index that failed for another; nothing is known of any dispatch from then on. */
  private async leave(next: OpenIndex | null, catalog: Catalog | IndexFailure): Promise<void> {
    const broken = this.open;
    this.reading.forget();
    if (this.listed.isThere) this.listed.asItIs.end();
    this.take(next, catalog);
    await this.stop();
    await broken?.close(false).catch(() => undefined);
  }

  private take(open: OpenIndex | null, catalog: Catalog | IndexFailure): void {
    this.open = open;
    this.listed.take(catalog);
    if (open !== null) this.follow(open);
  }
}
