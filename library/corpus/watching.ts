/**
 * Notices what something outside changed in the folder of an open corpus: git, a sync client, an editor, the other
 * program that writes there. It looks now and then, and when the window gets the focus: at the dispatches in memory, and
 * at every folder of which a name changed, since most such programs put a new file in the place of the old one. Those
 * that write into a file where it stands (`rsync --inplace`, some editors) change the time of no folder: so each look also
 * goes on with a round of the whole corpus, as far as costs little.
 */
import { join } from 'node:path';
import type { Files } from '../disk/files.ts';
import { patient } from '../disk/patient-files.ts';
import { filesStamp, GONE, lastingStamp, mayHoldTheSame, stampOf } from '../dispatches/dispatch-at-hand.ts';
import { failureOf, isMissing } from '../errors.ts';
import { absenceOf } from '../folder/corpus-presence.ts';
import { namesIn } from '../folder/dispatch-ids.ts';
import { mapLimited } from '../thread/serial.ts';
import type { Tell } from '../thread/standing-failures.ts';
import type { OpenCorpus } from './open-corpus.ts';

export interface WatchingOptions {
  readonly files: Files;
  readonly corpus: OpenCorpus;
  /** Whether long work runs, which changes files itself. */
  readonly isBusy: () => boolean;
  /** Milliseconds between two looks that nobody asked for. */
  readonly every: number;
  /** Called with the dispatches that were changed from outside, other than those in memory. */
  readonly outside: (ids: readonly string[]) => void;
  /** Told why it cannot look where nobody asked it to, and null once it could. */
  readonly storage: Tell;
}

/** Milliseconds between two looks that nobody asks for, unless told otherwise. */
export const LOOKING_EVERY = 5000;
const WIDTH = 8;
/** How many dispatches of a round a look compares: at 100,000 a round takes eight minutes, a small corpus one look. */
const COMPARED = 1000;
/** For how many milliseconds it compares at most where there are more, if that is sooner. */
const LOOKED = 250;
const PART = /^[0-9a-f]{2}$/;
const FILE = /^([0-9a-f]{16})\.jsonl?$/;

export class Watching {
  private readonly options: WatchingOptions;
  /** When each folder was last changed, as of the last look. */
  private readonly seen = new Map<string, number>();
  private timer: NodeJS.Timeout | null = null;
  private looking: Promise<void> | null = null;
  /** The look that follows the one under way. */
  private next: Promise<void> | null = null;
  private closed = false;
  /** The parts that are still to be compared in this round, whatever the times of their folders; null for tombstones and operations. */
  private round: (string | null)[] = [];
  /** How many dispatches the next look may compare. */
  private credit = 0;
  /** Comes back when every folder of dispatches was looked at once. */
  private begun: Promise<void> = Promise.resolve();

  constructor(options: WatchingOptions) {
    this.options = options;
  }

  start(): void {
    const failed = (error: unknown): void => this.options.storage(failureOf(error));
    this.begun = this.begin().catch(failed);
    this.timer = setInterval(() => {
      if (this.looking === null) void this.lookOnce().catch(failed);
    }, this.options.every);
    this.timer.unref();
  }

  /** Looks now; comes back when what was found is known to the corpus: all that was changed before it was asked. */
  look(): Promise<void> {
    const underWay = this.looking;
    if (underWay === null) return this.lookOnce();
    // It may have passed by what was changed since it began.
    this.next ??= underWay
      .catch(() => undefined)
      .then(() => {
        this.next = null;
        return this.looking ?? this.lookOnce();
      });
    return this.next;
  }

  async close(): Promise<void> {
    this.closed = true;
    if (this.timer) clearInterval(this.timer);
    await (this.next ?? this.looking)?.catch(() => undefined);
  }

  private lookOnce(): Promise<void> {
    const looking = this.lookNow().finally(() => {
      this.looking = null;
    });
    this.looking = looking;
    return looking;
  }

  /**
   * Notes how the folders of dispatches stand when the corpus was opened: the catalog has just been compared with them,
   * or is being. Tombstones and operations are read again at the first look, since some may have come while it opened.
   */
  private async begin(): Promise<void> {
    const { files, corpus } = this.options;
    const { histories, dispatches } = corpus.folder;
    for (const part of [histories, dispatches])
      for (const start of await namesIn(files, part))
        if (PART.test(start)) await this.isChanged(join(part, start));
  }

  private async lookNow(): Promise<void> {
    const { files, corpus, isBusy, outside } = this.options;
    await this.begun;
    if (this.closed || isBusy() || !corpus.isIndexed) return;
    // Nothing in it was changed: whoever reads or writes is told that the folder is not there.
    if ((await absenceOf(files, corpus.folder)) !== null) return;
    await corpus.dispatches.lookAtHand();
    await corpus.lookAtDescription();
    const { folder } = corpus;
    if (await this.isChanged(folder.removed)) await corpus.removals.look();
    if (await this.isChanged(folder.operations)) await this.lookAtOperations();
    const starts = new Set<string>();
    for (const part of [folder.histories, folder.dispatches])
      for (const start of await namesIn(files, part))
        if (PART.test(start) && (await this.isChanged(join(part, start)))) starts.add(start);
    const found: string[] = [];
    for (const start of starts)
      found.push(...(await this.changedIn(start, corpus.catalog.stamps(start), files)));
    found.push(...(await this.goRound()));
    this.options.storage(null);
    if (found.length > 0) outside(found);
  }

  private async lookAtOperations(): Promise<void> {
    const { corpus, outside } = this.options;
    const ids = (await corpus.operations.look()).filter((id) => corpus.dispatches.isAtHand(id));
    if (ids.length > 0) outside(ids);
  }

  /** Goes on with the round, and begins the next where it has ended; gives the dispatches whose files are others. */
  private async goRound(): Promise<readonly string[]> {
    const { files, corpus } = this.options;
    const found: string[] = [];
    if (this.round.length === 0) this.round = [...corpus.catalog.starts(), null];
    this.credit = COMPARED + Math.min(0, this.credit);
    const isSmall = corpus.catalog.listing.totals().dispatches + corpus.removals.size <= COMPARED;
    while ((isSmall || this.credit > 0) && !this.closed && !this.options.isBusy()) {
      const start = this.round.shift();
      if (start === undefined) break;
      const began = performance.now();
      let size = corpus.removals.size;
      if (start === null) {
        await corpus.removals.look();
        await this.lookAtOperations();
      } else {
        const known = corpus.catalog.stamps(start);
        size = known.size;
        found.push(...(await this.changedIn(start, known, patient(files))));
      }
      // A share that answers slowly, and a person at work, are given longer rounds.
      this.credit -= Math.max(size, ((performance.now() - began) / LOOKED) * COMPARED);
    }
    return found;
  }

  /** The dispatches of a part whose files are not those that the catalog knows, by their stamps. */
  private async changedIn(
    start: string,
    known: ReadonlyMap<string, string>,
    files: Files,
  ): Promise<readonly string[]> {
    const { corpus } = this.options;
    const { folder } = corpus;
    const ids = new Set([...known.keys()].filter((id) => !corpus.removals.isHidden(id)));
    for (const part of [folder.histories, folder.dispatches])
      for (const name of await namesIn(files, join(part, start))) {
        const id = FILE.exec(name)?.[1];
        if (id !== undefined && !corpus.removals.isHidden(id)) ids.add(id);
      }
    const found: string[] = [];
    await mapLimited([...ids], WIDTH, async (id) => {
      if (this.closed || corpus.dispatches.isAtHand(id)) return;
      const stamp = await corpus.dispatches.whileStill(id, () => stampOf(files, folder, id));
      const lasting = lastingStamp(stamp);
      const listed = filesStamp(known.get(id) ?? '');
      if (lasting === listed || lasting === filesStamp(corpus.catalog.stamps(id).get(id) ?? '')) return;
      if (corpus.dispatches.isAtHand(id)) return;
      if (stamp === GONE && !known.has(id)) return;
      if (!mayHoldTheSame(lasting, listed)) await corpus.reread(id);
      else if (!(await corpus.rereadTouched(id))) return;
      found.push(id);
    });
    return found;
  }

  /** Whether a folder changed since it was last looked at, or is new since then. */
  private async isChanged(path: string): Promise<boolean> {
    try {
      const { modified } = await this.options.files.info(path);
      const before = this.seen.get(path);
      this.seen.set(path, modified);
      return before !== modified;
    } catch (error) {
      if (isMissing(error)) return false;
      throw error;
    }
  }
}
