/**
 * The index of an open corpus, as the rest of it uses it. Whoever needs every dispatch waits for {@link CorpusIndex.whole};
 * whoever shows the list takes the catalog as it is. The file that it works with is in `index-at-hand.ts`; what brings it up
 * to date with the dispatch files is in `index-reading.ts`, what is told to it in `listed-catalog.ts`.
 */
import type { CorpusSummary, Query } from '../../core/api-values.ts';
import type { Catalog } from '../catalog/catalog.ts';
import { IndexFailure } from '../catalog/index-failure.ts';
import { discardApart } from '../catalog/index-file.ts';
import type { CatalogTotals } from '../catalog/listing.ts';
import type { Range } from '../catalog/range.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import { lockedAt } from '../folder/lock.ts';
import { firstCall } from '../thread/turns.ts';
import { type ReadRecord, readRecord } from './dispatch-record.ts';
import { type FirstIndex, IndexAtHand, openFirst } from './index-at-hand.ts';
import { IndexLeaving } from './index-leaving.ts';
import { IndexReading } from './index-reading.ts';
import { IndexScrub } from './index-scrub.ts';
import type { CorpusIndexOptions } from './index-survey.ts';
import { ListedCatalog } from './listed-catalog.ts';
import { rehearse } from './rehearsal.ts';

type IndexState = CorpusSummary['index'];

export class CorpusIndex {
  private readonly options: CorpusIndexOptions;
  /** The file of this moment. */
  readonly atHand: IndexAtHand;
  /** The catalog of this moment, and what is told to it. */
  readonly listed: ListedCatalog;
  /** Whether rows of dispatches that were taken down were found, and may have left traces. */
  private unscrubbed = false;
  /** What it last had. */
  private counted: CatalogTotals = { dispatches: 0, undecided: 0 };
  private readonly scrubbing: IndexScrub;
  private readonly leaving: IndexLeaving;
  private readonly reading: IndexReading;

  /** @param opened when the corpus was opened to be written, by the clock of its disk; null where it was not */
  private constructor(options: CorpusIndexOptions, { open, catalog }: FirstIndex, opened: number | null) {
    this.options = options;
    this.scrubbing = new IndexScrub({
      compact: options.compact,
      catalog: () => this.catalog,
      here: () => this.listed.tell((catalog) => catalog.scrub()),
    });
    const { isRemoved } = options;
    this.listed = new ListedCatalog({ isRemoved, tell: options.storage('index') }, catalog);
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
    this.atHand = new IndexAtHand(options, open, this.listed, this.reading);
  }

  /** Opens the index, and, where the corpus is small, brings it up to date; else that begins. */
  static async open(options: CorpusIndexOptions): Promise<CorpusIndex> {
    const since = await lockedAt(options.files, options.folder.lock);
    const first = await openFirst(options);
    const index = new CorpusIndex(options, first, since);
    try {
      // Tombstones may have come while no program had the corpus open.
      index.hide(options.removed());
      if (first.open !== null) await index.reading.first(first.open.trusted);
      const list = (query: Query, range: Range) =>
        index.listed.tell((catalog) => {
          catalog.openingEnds();
          catalog.listing.page(query, range);
        });
      const tell = options.storage('index');
      firstCall
        .then(() => rehearse(list, () => index.atHand.isClosed))
        .catch((error) => tell(failureOf(error)));
      return index;
    } catch (error) {
      await index.close();
      throw error;
    }
  }

  /** The catalog, up to date with all that was decided. Fails where SQLite cannot run. */
  get catalog(): Catalog {
    return this.listed.upToDate;
  }

  /** Whether it cannot tell which dispatches there are: it failed, and is being made anew or cannot be. */
  get hasFailed(): boolean {
    return !this.atHand.isThere || this.atHand.isBeingRenewed;
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
    if (!this.atHand.isThere) return { state: 'failed', ...progress };
    if (isComplete) return { state: 'whole', ...progress };
    return { state: isUnderWay || this.atHand.isBeingRenewed ? 'reading' : 'partial', ...progress };
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
        if (this.atHand.isWritable) await discardApart(this.options);
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
      await this.atHand.tryAgain();
      if (this.isSurveyed || cancelled()) return;
      if (this.atHand.isClosed) throw new LibraryFailure('no-corpus-open');
      this.resume();
      await this.reading.news();
      if (this.reading.problem !== null) throw this.reading.problem;
    }
    await this.left();
    await this.options.returned(() => this.atHand.isClosed || cancelled());
    if (this.atHand.isClosed) throw new LibraryFailure('no-corpus-open');
  }

  /** {@link whole} for what nobody waits for: where SQLite cannot run it comes back once it can, and every dispatch was read. */
  async wholeOnce(): Promise<void> {
    for (;;) {
      try {
        return await this.whole();
      } catch (error) {
        if (!(error instanceof IndexFailure) || this.atHand.isClosed) throw error;
      }
      await this.reading.news();
    }
  }

  /** Stops reading; the list has what was read so far. */
  stop(): Promise<void> {
    return this.reading.stop();
  }

  /** Goes on reading, unless that is under way. */
  resume(): void {
    if (this.atHand.isThere && !this.atHand.isClosed) this.reading.resume();
  }

  /** Lets those who wait for the whole catalog go; nothing is read any more. */
  async end(): Promise<void> {
    this.atHand.end();
    this.reading.wake();
    await this.leaving.end();
    await this.stop();
  }

  async close(): Promise<void> {
    await this.end();
    await this.scrubbing.idle();
    await this.atHand.close();
  }
}
