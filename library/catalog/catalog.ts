/**
 * The catalog: what is known of all dispatches of an open corpus, as they come, change and leave. It is derived from the
 * dispatch files, holds nothing that they do not, and may be thrown away at any time. SQLite holds it; sets of rows, orders
 * and counts are in memory too, so that no answer walks through records. The list is asked in `listing.ts`, what dispatches
 * hold in `lookups.ts`.
 */
import type { Stats } from '../../core/api-values.ts';
import { EVERYTHING } from '../../core/everything.ts';
import { atOnce, type Steps } from '../../core/steps.ts';
import { inTurns } from '../thread/turns.ts';
import { TELLING } from './beginnings.ts';
import { CommitTimer } from './commit-timer.ts';
import type { Compact, Database } from './database.ts';
import { type CatalogEntry, DispatchRows } from './dispatch-rows.ts';
import { facetValues } from './facet-values.ts';
import { Facets } from './facets.ts';
import { Finding } from './finding.ts';
import { Headings } from './headings.ts';
import { Hidden } from './hidden.ts';
import { FIRST_PAGE, Listing } from './listing.ts';
import { Lookups } from './lookups.ts';
import { Orders } from './orders.ts';
import type { CatalogRecord } from './record.ts';
import { SeriesIndex } from './series-index.ts';
import { Totals } from './totals.ts';
import { Words } from './words.ts';

export class Catalog {
  private readonly database: Database;
  private readonly rows: DispatchRows;
  private readonly facets: Facets;
  private readonly orders: Orders;
  private readonly words: Words;
  private readonly telling: number;
  private readonly finding: Finding;
  private readonly seriesIndex: SeriesIndex;
  private readonly headings: Headings;
  private readonly sums: Totals;
  /** What is asked of it by a query. */
  readonly listing: Listing;
  /** What is asked of it by what dispatches hold. */
  readonly lookups: Lookups;
  private readonly hidden = new Hidden();
  private readonly commits = new CommitTimer(() => this.commit());
  private changeCount = 0;

  /**
   * @param database with the tables of `schema.ts`
   * @param telling how many dispatches tell which beginnings of words are common
   */
  constructor(database: Database, telling = TELLING) {
    this.telling = telling;
    this.database = database;
    this.rows = new DispatchRows(database);
    this.facets = new Facets(database);
    this.words = new Words(database, this.facets);
    this.orders = new Orders(database);
    this.finding = new Finding(database, this.facets, this.words.fullText, this.hidden);
    this.seriesIndex = new SeriesIndex(database);
    this.headings = new Headings(database);
    this.sums = new Totals(database);
    const { rows, facets, orders, finding, words, seriesIndex, headings, hidden, sums } = this;
    this.listing = new Listing({ database, rows, facets, orders, finding, hidden, sums });
    this.lookups = new Lookups({ database, rows, facets, words, seriesIndex, headings, hidden });
    // Where they are not known, what they are counted from is read: an index that cannot be read is no catalog.
    this.listing.totals();
  }

  /**
   * Takes a dispatch over; `stamp` says of which state of its files the record speaks. Gives whether it says anything new.
   */
  put(record: CatalogRecord, stamp: string): boolean {
    const { row, before, isNew } = this.aside(() => this.rows.put(record, stamp));
    const isKnown = before !== null;
    this.sums.replace(before, record);
    this.facets.set(row, facetValues(record));
    this.words.set(row, record, isNew, before?.about ?? null);
    if (isNew.edits) this.seriesIndex.set(row, record.edits, isKnown);
    if (isNew.values) this.headings.set(row, record, isKnown);
    if (!this.words.isChosen && this.facets.get('all').count() >= this.telling) this.words.choose();
    if (isNew.place) this.orders.move(row);
    const wasHidden = this.hidden.has(row);
    this.hidden.delete([row]);
    this.changed();
    return wasHidden || Object.values(isNew).includes(true);
  }

  /** The files of a dispatch have another stamp now, and say the same. */
  stamp(id: string, stamp: string): void {
    this.rows.setStamp(id, stamp);
    this.commits.changed();
  }

  remove(id: string): void {
    const entry = this.rows.get(id);
    if (entry !== null) this.takeOut([entry]);
  }

  /**
   * Hides dispatches: nothing finds or counts them from now on, but the sums of series, statistics and names of a field,
   * which have them until {@link letGo} took them out. Gives those that were shown.
   */
  hide(ids: ReadonlySet<string>): readonly string[] {
    const rows = this.rows.rowsOf(ids).filter((row) => !this.hidden.has(row));
    if (rows.length === 0) return [];
    this.hidden.add(rows);
    this.changeCount++;
    this.finding.forget();
    return rows.map((row) => this.rows.idOf(row));
  }

  /** Whether hidden dispatches are still to be taken out. */
  get hasHidden(): boolean {
    return this.hidden.rows.size > 0;
  }

  /** Takes out so many of the hidden dispatches. */
  letGo(most: number): void {
    const rows = [...this.hidden.rows].slice(0, most);
    const entries = rows.map((row) => this.rows.get(this.rows.idOf(row)));
    this.takeOut(entries.filter((entry) => entry !== null));
    this.hidden.delete(rows);
  }

  /** Reads what taking dispatches out needs, some at a time. */
  preparing(): Steps<void> {
    return this.facets.reading();
  }

  /** Its facets go through every set that there is, so those of many go together. */
  private takeOut(entries: readonly CatalogEntry[]): void {
    const rows = entries.map(({ row }) => row);
    for (const entry of entries) {
      this.sums.replace(entry, null);
      this.rows.delete(entry);
    }
    this.facets.clear(rows);
    for (const row of rows) {
      this.words.remove(row);
      this.seriesIndex.set(row, [], true);
      this.headings.set(row, null, true);
    }
    this.orders.remove(rows);
    this.hidden.delete(rows);
    this.changed();
  }

  get(id: string): CatalogEntry | null {
    const entry = this.rows.get(id);
    return entry === null || this.hidden.has(entry.row) ? null : entry;
  }

  has(id: string): boolean {
    const row = this.rows.rowOf(id);
    return row !== null && !this.hidden.has(row);
  }

  /** The first two letters of the ids of all dispatches. */
  starts(): readonly string[] {
    return this.rows.starts();
  }

  /** The sizes in bytes of the sources of the dispatches whose ids begin so, as they were recorded. */
  sourceSizes(start: string): ReadonlyMap<string, number> {
    return this.rows.sourceSizes(start);
  }

  /** The stamps of the dispatches whose ids begin so. */
  stamps(start: string): ReadonlyMap<string, string> {
    return this.rows.stamps(start);
  }

  stats(): Omit<Stats, 'sources'> {
    return this.sums.stats(this.facets);
  }

  /** Leaves no trace in its file of dispatches that were removed, as a legal takedown asks. Takes seconds where it is large. */
  scrub(): void {
    this.words.fullText.scrub();
    atOnce(this.forgettingGone());
    this.database.compact();
  }

  /** The same, with `compact` for what takes seconds; the catalog can be asked and changed meanwhile. */
  async scrubBy(compact: Compact): Promise<void> {
    this.words.fullText.forget();
    await inTurns(this.forgettingGone());
    await this.database.compactBy(compact);
  }

  private *forgettingGone(): Steps<void> {
    this.letGo(this.hidden.rows.size);
    yield;
    this.seriesIndex.scrub();
    yield;
    const forgetEmpty = yield* this.facets.scrubbing();
    forgetEmpty();
    this.words.forget();
    yield;
    yield* this.facets.writing();
    this.commit();
  }

  /** Whether many dispatches come one after another: they are written together then, which spares most of the writing. */
  expectMany(many: boolean): void {
    this.commits.expectMany(many);
  }

  /** What is asked from now on is asked by no opening: the next one need not know the answers. */
  openingEnds(): void {
    this.database.openingEnds();
  }

  /**
   * Asks what the next opening will ask, so that it is kept with what this one asked: the list may have another first page
   * now, and other dispatches.
   *
   * @param isCompared whether that opening compares every dispatch with its files before it shows the list
   */
  foreseeOpening(isCompared: boolean): void {
    this.database.foresee(() => {
      const next = new Catalog(this.database, this.telling);
      const [first] = next.listing.page(EVERYTHING, FIRST_PAGE).items;
      if (first !== undefined && next.has(first.id)) next.stamps(first.id);
      if (!isCompared) return;
      for (const start of next.starts()) {
        next.stamps(start);
        next.sourceSizes(start);
      }
    });
  }

  /** Asks something that no opening asks, though it may come amid one. */
  aside<T>(ask: () => T): T {
    return this.database.aside(ask);
  }

  /** Writes what changed. */
  commit(): void {
    this.commits.done();
    this.words.fullText.write();
    this.facets.write();
    this.sums.write();
    this.database.commit();
  }

  /** Writes what changed, and what the next opening need not work out then. */
  settle(): void {
    this.rows.write();
    this.orders.write();
    this.commit();
  }

  /** Writes nothing any more by itself: the database is about to be closed. */
  end(): void {
    this.commits.end();
  }

  /** Counts changes: what was worked out from this catalog holds as long as it is the same. */
  get changes(): number {
    return this.changeCount;
  }

  private changed(): void {
    this.changeCount++;
    this.finding.forget();
    this.orders.recount();
    this.commits.changed();
  }
}
