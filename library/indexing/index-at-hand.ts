/**
 * The index file that an open corpus works with at this moment: opened in the first way that there is, made anew from the
 * dispatch files when it fails or is left to another program, closed at the end. Where SQLite itself cannot run there is
 * none, and each time that somebody asks for it, it is tried again.
 */
import { Catalog } from '../catalog/catalog.ts';
import { IndexFailure } from '../catalog/index-failure.ts';
import { newIndex, type OpenIndex, openIndex } from '../catalog/index-file.ts';
import { failureOf } from '../errors.ts';
import type { Tell } from '../thread/standing-failures.ts';
import type { IndexReading } from './index-reading.ts';
import type { CorpusIndexOptions } from './index-survey.ts';
import type { ListedCatalog } from './listed-catalog.ts';

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

/** An index that was opened, with its catalog; or why there is none. */
export interface FirstIndex {
  readonly open: OpenIndex | null;
  readonly catalog: Catalog | IndexFailure;
}

/** Opens the index in the first way in which it is of use, but for so many. */
export const openFirst = async (options: CorpusIndexOptions, failed = 0): Promise<FirstIndex> => {
  const open = await openIndex(options, failed).catch(failureOfIndex);
  if (open instanceof IndexFailure) return { open: null, catalog: open };
  try {
    return { open, catalog: new Catalog(open.database) };
  } catch (error) {
    // What the file holds is not what it should be.
    await open.close(false);
    if (failed >= LAST_WAY) throw error;
    return openFirst(options, failed + 1);
  }
};

export class IndexAtHand {
  private readonly options: CorpusIndexOptions;
  private readonly listed: ListedCatalog;
  private readonly reading: IndexReading;
  /** Null where SQLite cannot run. */
  private open: OpenIndex | null;
  private failures = 0;
  private writable: boolean;
  /** The index being made anew, where it failed or was left to another program. */
  private renewing: Promise<void> | null = null;
  private closed = false;
  private readonly tell: Tell;

  /** @param listed with the catalog of `open` */
  constructor(
    options: CorpusIndexOptions,
    open: OpenIndex | null,
    listed: ListedCatalog,
    reading: IndexReading,
  ) {
    this.options = options;
    this.open = open;
    this.listed = listed;
    this.reading = reading;
    this.writable = options.writable;
    this.tell = options.storage('index');
    if (open !== null) this.follow(open);
  }

  /** Whether there is one: not where SQLite cannot run. */
  get isThere(): boolean {
    return this.open !== null;
  }

  get isBeingRenewed(): boolean {
    return this.renewing !== null;
  }

  /** Whether it may be written into the corpus: not where another program writes there. */
  get isWritable(): boolean {
    return this.writable;
  }

  get isClosed(): boolean {
    return this.closed;
  }

  /**
   * Comes back when the list can be asked: not while its index is being made anew, which for a small corpus is done with
   * once every dispatch was read again.
   */
  async ready(): Promise<void> {
    while (this.renewing !== null) await this.renewing;
  }

  /** {@link ready}, and where SQLite could not run it is tried again; fails where it still cannot. */
  async tryAgain(): Promise<void> {
    await this.ready();
    if (this.open === null && this.renewing === null && !this.closed) this.renew(Promise.resolve(), 0);
    await this.ready();
    if (!this.closed) this.listed.requireThere();
  }

  /** Leaves the index to another program that writes in the corpus now, and goes on with one of its own. */
  async yield(): Promise<void> {
    this.writable = false;
    this.renew(Promise.resolve(), 0);
    await this.ready();
  }

  /** Makes nothing anew any more. */
  end(): void {
    this.closed = true;
  }

  async close(): Promise<void> {
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

  /**
   * Makes the index anew in a way (`openIndex`) from all dispatch files, once `begin` has come: whoever met the failure has
   * ended then. What asks meanwhile, and does not wait, finds an empty list that says that it is not whole.
   */
  private renew(begin: Promise<void>, way: number): void {
    this.failures = way;
    const before = this.renewing ?? Promise.resolve();
    const renewing = Promise.all([before, begin])
      .then(() => this.reopen())
      .then(
        () => this.tell(null),
        (error: unknown) => this.tell(failureOf(error)),
      )
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
    await this.reading.stop();
    await broken?.close(false).catch(() => undefined);
  }

  private take(open: OpenIndex | null, catalog: Catalog | IndexFailure): void {
    this.open = open;
    this.listed.take(catalog);
    if (open !== null) this.follow(open);
  }
}
