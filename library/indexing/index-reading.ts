/**
 * Reading the dispatch files into the catalog: before the list is shown where the corpus is small, else behind it. Told how
 * far it is, stopped and gone on with when the person says so; whoever needs every dispatch waits for what comes of it.
 */

import { IndexFailure } from '../catalog/index-failure.ts';
import type { Survey } from '../catalog/survey.ts';
import { failureOf } from '../errors.ts';
import type { Tell } from '../thread/standing-failures.ts';
import { type CorpusIndexOptions, surveyOf } from './index-survey.ts';
import type { ListedCatalog } from './listed-catalog.ts';

/** How often, in milliseconds, progress is told. */
const TELL_EVERY = 250;

/** What reading tells whoever has the index. */
export interface Reader {
  readonly listed: ListedCatalog;
  /** When the corpus was opened to be written, by the clock of its disk; null where it was not. */
  readonly opened: number | null;
  /** A dispatch was found gone, and left the list. */
  readonly gone: (id: string) => void;
  /** Every dispatch was looked at. */
  readonly surveyed: () => Promise<void>;
}

export class IndexReading {
  private readonly options: CorpusIndexOptions;
  private readonly reader: Reader;
  private complete = false;
  private surveyed = false;
  private at = { done: 0, total: 0 };
  private told = 0;
  private running: Promise<void> | null = null;
  private stopping = false;
  private waiting: (() => void)[] = [];
  private failure: unknown = null;
  private readonly tell: Tell;

  constructor(options: CorpusIndexOptions, reader: Reader) {
    this.options = options;
    this.reader = reader;
    this.tell = options.storage('index');
  }

  /** Whether the catalog holds every dispatch, as far as is known. */
  get isComplete(): boolean {
    return this.complete;
  }

  /** Whether it was compared with every dispatch file since it was opened: until then some may have come or gone. */
  get isSurveyed(): boolean {
    return this.surveyed;
  }

  /** How many of how many dispatches were looked at. */
  get progress(): { readonly done: number; readonly total: number } {
    return this.at;
  }

  get isUnderWay(): boolean {
    return this.running !== null;
  }

  /** Why it ended before its end, where nobody stopped it; null where it did not. */
  get problem(): unknown {
    return this.failure;
  }

  /**
   * Reads at opening: what is few at once, else that begins.
   *
   * @param trusted whether the index was closed well, so that a large one is taken as it is meanwhile
   */
  async first(trusted: boolean): Promise<void> {
    const { atOnce } = this.options;
    this.complete = trusted && this.reader.listed.asItIs.listing.totals().dispatches > atOnce;
    if (this.complete) return this.resume();
    const survey = this.survey();
    if ((await survey.list()) > atOnce) return this.begin(survey);
    await this.run(survey);
    this.complete = this.surveyed;
  }

  /** Reads into a catalog that has taken the place of another; comes back when it has begun, and, where they are few, ended. */
  async anew(cancelled: () => boolean): Promise<void> {
    const survey = this.survey();
    const areFew = (await survey.list()) <= this.options.atOnce;
    if (cancelled()) return;
    this.begin(survey);
    if (areFew) await this.running;
  }

  /** Goes on, unless that is under way. */
  resume(): void {
    if (this.running === null) this.begin(this.survey());
  }

  /** Stops; the list has what was read so far. */
  async stop(): Promise<void> {
    this.stopping = true;
    await this.running;
    this.told = 0;
    this.heard();
  }

  /** Nothing is known of any dispatch from now on. */
  forget(): void {
    this.complete = false;
    this.surveyed = false;
    this.at = { done: 0, total: 0 };
  }

  /** Comes back when there may be news for those who wait. */
  news(): Promise<void> {
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  /** Lets those who wait look again. */
  wake(): void {
    const { waiting } = this;
    this.waiting = [];
    for (const resolve of waiting) resolve();
  }

  private survey(): Survey {
    const { listed, opened, gone } = this.reader;
    return surveyOf(this.options, {
      opened,
      catalog: () => listed.upToDate,
      isBehind: () => this.isUnderWay,
      put: (record, stamp) => listed.put(record, stamp),
      gone: (id) => {
        listed.remove(id);
        gone(id);
      },
      progress: (done, total) => {
        this.at = { done, total };
        this.heard();
      },
      stopped: () => this.stopping,
      isAwaited: () => !this.complete,
    });
  }

  private async run(survey: Survey): Promise<void> {
    this.surveyed = await survey.run();
    if (!this.surveyed) return;
    await this.reader.surveyed();
    this.tell(null);
  }

  private begin(survey: Survey): void {
    const { listed } = this.reader;
    this.stopping = false;
    this.failure = null;
    listed.asItIs.expectMany(true);
    const act = async (): Promise<void> => {
      this.at = { done: 0, total: await survey.list() };
      await this.run(survey);
      if (this.surveyed) this.complete = true;
    };
    this.running = act()
      .catch((error: unknown) => {
        // The index is being made anew, and what waits here goes on with it.
        if (error instanceof IndexFailure) return;
        this.failure = error;
        this.tell(failureOf(error));
      })
      .finally(() => {
        this.running = null;
        listed.tell((catalog) => catalog.expectMany(false));
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
}
