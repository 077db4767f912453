/**
 * The index of an open corpus through its life: opened where it can be, brought up to date with the dispatch files at
 * once or in the background, stopped and gone on with when the person says so, and made anew when it fails. Where SQLite
 * itself cannot run there is none, and each time that somebody asks for it, it is tried again. Whoever
 * needs every dispatch waits for {@link CorpusIndex.whole}; whoever shows the list takes the catalog as it is. What is told
 * to it is in `listed-catalog.ts`.
 */
import type { CorpusSummary, Query } from '../../core/api-values.ts';
import { Catalog } from '../catalog/catalog.ts';
import { IndexFailure } from '../catalog/database.ts';
import { discardApart, newIndex, type OpenIndex, openIndex } from '../catalog/index-file.ts';
import type { Range } from '../catalog/range.ts';
import type { Survey } from '../catalog/survey.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import { lockedAt } from '../folder/lock.ts';
import { firstCall } from '../thread/turns.ts';
import { type ReadRecord, readRecord } from './dispatch-record.ts';
import { IndexLeaving } from './index-leaving.ts';
import { IndexScrub } from './index-scrub.ts';
import { type CorpusIndexOptions, surveyOf } from './index-survey.ts';
import { ListedCatalog } from './listed-catalog.ts';
import { rehearse } from './rehearsal.ts';

type IndexState = CorpusSummary['index'];

/** How often, in milliseconds, progress is told. */
const TELL_EVERY = 250;
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
  /** When the corpus was opened to be written, by the clock of its disk. */
  private readonly opened: number | null;
  /** Whether the catalog holds every dispatch, as far as is known. */
  private complete = false;
  /** Whether it was compared with the dispatch files since it was opened: until then some may have come or gone. */
  private surveyed = false;
  /** Whether rows of dispatches that were taken down were found, and may have left traces. */
  private unscrubbed = false;
  private progress = { done: 0, total: 0 };
  private told = 0;
  private running: Promise<void> | null = null;
  /** What it last had. */
  private counted: ReturnType<Catalog['totals']> = { dispatches: 0, undecided: 0 };
  /** The index being made anew, where it failed or was left to another program. */
  private renewing: Promise<void> | null = null;
  private stopping = false;
  private closed = false;
  private waiting: (() => void)[] = [];
  private readonly scrubbing: IndexScrub;
  private readonly leaving: IndexLeaving;
  /** Why reading ended before its end, where nobody stopped it. */
  private problem: unknown = null;

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
    this.opened = opened;
    this.writable = options.writable;
    this.open = open;
    const failed = (error: unknown): void => options.storage(failureOf(error));
    this.listed = new ListedCatalog({ isRemoved: options.isRemoved, failed }, catalog);
    this.leaving = new IndexLeaving(this.listed);
    if (open !== null) this.follow(open);
  }

  /** Opens the index, and, where the corpus is small, brings it up to date; else that begins. */
  static async open(options: CorpusIndexOptions): Promise<CorpusIndex> {
    const index = await CorpusIndex.opened(options, await lockedAt(options.files, options.folder.lock), 0);
    try {
      // Tombstones may have come while no program had the corpus open.
      index.hide(options.removed());
      await index.begun();
      const list = (query: Query, range: Range) =>
        index.listed.tell((catalog) => {
          catalog.openingEnds();
          catalog.list(query, range);
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

  private async begun(): Promise<void> {
    const { atOnce } = this.options;
    if (this.open === null) return;
    this.complete = this.open.trusted && this.listed.asItIs.totals().dispatches > atOnce;
    if (this.complete) return this.resume();
    const survey = this.survey();
    if ((await survey.list()) > atOnce) return this.begin(survey);
    await this.run(survey);
    this.complete = this.surveyed;
  }

  private async run(survey: Survey): Promise<void> {
    this.surveyed = await survey.run();
    if (this.surveyed && this.unscrubbed) await this.scrub();
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
  totals(): ReturnType<Catalog['totals']> {
    this.listed.tell((catalog) => {
      this.counted = catalog.totals();
    });
    return this.counted;
  }

  get state(): IndexState {
    if (this.open === null) return { state: 'failed', ...this.progress };
    if (this.complete) return { state: 'whole', ...this.progress };
    return {
      state: this.running === null && this.renewing === null ? 'partial' : 'reading',
      ...this.progress,
    };
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
    return this.surveyed;
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
    while (!this.surveyed) {
      await this.tryAgain();
      if (this.surveyed || cancelled()) return;
      if (this.closed) throw new LibraryFailure('no-corpus-open');
      this.resume();
      await new Promise<void>((resolve) => this.waiting.push(resolve));
      if (this.problem !== null) throw this.problem;
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
      await new Promise<void>((resolve) => this.waiting.push(resolve));
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
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
    this.told = 0;
    this.heard();
  }

  /** Goes on reading, unless that is under way. */
  resume(): void {
    if (this.running === null && this.open !== null && !this.closed) this.begin(this.survey());
  }

  /** Lets those who wait for the whole catalog go; nothing is read any more. */
  async end(): Promise<void> {
    this.closed = true;
    this.wake();
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
    const foresee = (): void => asItIs.foreseeOpening(asItIs.totals().dispatches <= this.options.atOnce);
    await this.open.close(this.complete, foresee).catch(() => undefined);
  }

  /** Has an index made anew in the next way when it fails. */
  private follow({ database }: OpenIndex): void {
    database.whenFailed(() => this.renew(new Promise((resolve) => setImmediate(resolve)), this.failures + 1));
  }

  private survey(): Survey {
    return surveyOf(this.options, {
      opened: this.opened,
      catalog: () => this.catalog,
      isBehind: () => this.running !== null,
      put: (record, stamp) => this.listed.put(record, stamp),
      gone: (id) => {
        this.listed.remove(id);
        this.unscrubbed ||= this.options.isTakenDown(id);
      },
      progress: (done, total) => {
        this.progress = { done, total };
        this.heard();
      },
      stopped: () => this.stopping,
      isAwaited: () => !this.complete,
    });
  }

  private begin(survey: Survey): void {
    this.stopping = false;
    this.problem = null;
    this.listed.asItIs.expectMany(true);
    const act = async (): Promise<void> => {
      this.progress = { done: 0, total: await survey.list() };
      await this.run(survey);
      if (this.surveyed) this.complete = true;
    };
    this.running = act()
      .catch((error: unknown) => {
        // The index is being made anew, and what waits here goes on with it.
        if (error instanceof IndexFailure) return;
        this.problem = error;
        this.options.storage(failureOf(error));
      })
      .finally(() => {
        this.running = null;
        this.listed.tell((catalog) => catalog.expectMany(false));
        this.told = 0;
        this.heard();
        this.wake();
      });
  }

  /** Tells the window how far it is, a few times a second. */
  private heard(): void {
    const now = performance.now();
    if (now - this.told < TELL_EVERY) return;
    this.told = now;
    if (!this.complete || this.running === null) this.options.changed(null);
    if (!this.surveyed) this.wake();
  }

  private wake(): void {
    const waiting = this.waiting;
    this.waiting = [];
    for (const resolve of waiting) resolve();
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
    const survey = this.survey();
    const isSmall = (await survey.list()) <= this.options.atOnce;
    if (this.closed) return;
    this.begin(survey);
    if (isSmall) await this.running;
  }

  /** SQLite cannot run: there is no index until it can. Told once; whoever asks again is told each time. */
  private async lose(why: IndexFailure): Promise<void> {
    if (this.open !== null) await this.leave(null, why);
  }

  /** Leaves the index that failed for another; nothing is known of any dispatch from then on. */
  private async leave(next: OpenIndex | null, catalog: Catalog | IndexFailure): Promise<void> {
    const broken = this.open;
    this.complete = false;
    this.surveyed = false;
    this.progress = { done: 0, total: 0 };
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
