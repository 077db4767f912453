/**
 * The background work of corpus-wide operations: dispatches take them over in the order of their ids, many at a time.
 * How far it came is written now and then; what was taken over beyond that is found in the histories after a kill, so
 * nothing is ever done twice. A dispatch that cannot be read is left and waited for; a disk that cannot be written is
 * tried again later.
 */

import { isNoChange } from '../../core/history/change.ts';
import { corpusStepOf } from '../../core/history/entry.ts';
import {
  OPERATION_VERSION,
  type OperationCursor,
  type OperationTally,
  type TakenOverRecord,
} from '../../core/history/operation-record.ts';
import type { ErrorCode } from '../../core/model/error-code.ts';
import type { Failure } from '../../core/model/result.ts';
import { entryOfOperation } from '../dispatches/catch-up.ts';
import type { CaughtUpTogether } from '../dispatches/taking-over.ts';
import { failureOf, LibraryFailure } from '../errors.ts';
import type { Tell } from '../thread/standing-failures.ts';
import type { OperationFiles } from './operation-files.ts';

/** An operation that some dispatch has not taken over yet. */
export interface OpenOperation {
  /** Another with the same dispatches takes its place where words of a text that was taken down went from it. */
  record: TakenOverRecord;
  readonly ids: ReadonlySet<string>;
  /** How many of its dispatches were asked, in order. */
  next: number;
  tally: OperationTally;
  /** What the cursor on the disk may say: it never goes beyond a dispatch that is waited for. */
  safe: OperationTally & { readonly next: number };
  /** The `next` of the cursor on the disk. */
  written: number;
  /** Dispatches that could not be read. */
  readonly waiting: Set<string>;
  /** Those of them that are to be asked again, since they may have been repaired. */
  readonly asking: Set<string>;
  /** Whether all but those that wait had taken it over before: it was settled, and is so on the disk. */
  readonly again: boolean;
}

export const openOperation = (record: TakenOverRecord, cursor: OperationCursor | null): OpenOperation => {
  const { next = 0, changed = 0, kept = 0, keptIn = [] } = cursor ?? {};
  const tally = { changed, kept, keptIn };
  const written = Math.min(next, record.dispatches.length);
  const ids = new Set(record.dispatches);
  return {
    record,
    ids,
    next: written,
    tally,
    safe: { ...tally, next: written },
    written,
    waiting: new Set(),
    asking: new Set(),
    again: false,
  };
};

/** Lets dispatches catch up, and gives the history of each then, or why it has not; nothing of one that is not in the corpus. */
export type TakeOver = (ids: readonly string[]) => Promise<ReadonlyMap<string, CaughtUpTogether>>;

export interface CatchingUpOptions {
  readonly files: OperationFiles;
  readonly open: ReadonlyMap<string, OpenOperation>;
  /** Told the operation that every dispatch has taken over, or is removed. */
  readonly settled: (id: string) => void;
  readonly now: () => Date;
  readonly readOnly: () => Failure | null;
  readonly takeOver: TakeOver;
  /** Whether a dispatch is removed. */
  readonly isHidden: (id: string) => boolean;
  readonly changed: (ids: readonly string[] | null) => void;
  readonly progress: () => void;
  /** Told when work begins and when it ends. */
  readonly working: (begins: boolean) => void;
  /** Told why dispatches cannot take over what was decided, and null once they can again. */
  readonly storage: Tell;
}

/** How many dispatches are asked together, between two looks at whether to go on. */
const BATCH = 64;
/** How many dispatches may have to be asked again after a kill. */
const CURSOR_EVERY = 512;
const TELL_EVERY = 200;
/** Milliseconds until a disk that refused is tried again. */
const PAUSE = 1000;
const LONGEST_PAUSE = 60_000;
const LISTED = 100;

/** What is wrong with one dispatch and not with the disk. */
const OF_A_DISPATCH: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'dispatch-missing',
  'dispatch-damaged',
  'corpus-newer',
  'source-missing',
  'source-changed',
]);

/** Whether a failure is one dispatch's own, so that others can go on. */
export const isOfADispatch = ({ code }: Failure): boolean => OF_A_DISPATCH.has(code);

/** Fails with what the disk says; what is one dispatch's own is no reason. */
export const requireDisk = (outcomes: ReadonlyMap<string, CaughtUpTogether>): void => {
  for (const taken of outcomes.values())
    if ('failure' in taken && !isOfADispatch(taken.failure))
      throw new LibraryFailure(taken.failure.code, taken.failure.details);
};

type Outcome = { readonly changed: boolean; readonly kept: number } | 'absent' | 'waits';

/** What became of a dispatch; throws what is wrong with more than this one. */
const outcomeOf = (operation: string, taken: CaughtUpTogether | undefined): Outcome => {
  if (taken === undefined) return 'absent';
  if ('failure' in taken) {
    if (isOfADispatch(taken.failure)) return 'waits';
    throw new LibraryFailure(taken.failure.code, taken.failure.details);
  }
  const entry = entryOfOperation(taken, operation);
  if (entry === undefined) return 'absent';
  return { changed: !isNoChange(entry.change), kept: corpusStepOf(entry)?.kept ?? 0 };
};

export class CatchingUp {
  private readonly options: CatchingUpOptions;
  private working: Promise<void> = Promise.resolve();
  private busy = false;
  private stopping = false;
  private wake: (() => void) | null = null;
  private told = 0;
  /** Dispatches that are catching up, and those that changed thereby and that nobody was told of yet. */
  private readonly takingOver = new Set<string>();
  private readonly changed = new Set<string>();

  constructor(options: CatchingUpOptions) {
    this.options = options;
  }

  isTakingOver(id: string): boolean {
    return this.takingOver.has(id);
  }

  /** Begins the work, or goes on with it; who waited is asked again. */
  start(): void {
    for (const { waiting, asking } of this.options.open.values()) for (const id of waiting) asking.add(id);
    this.begin();
  }

  /** Asks a dispatch again that waits, as after its repair. */
  askAgain(id: string): void {
    const waiting = [...this.options.open.values()].filter((open) => open.waiting.has(id));
    for (const { asking } of waiting) asking.add(id);
    if (waiting.length > 0) this.begin();
  }

  private begin(): void {
    if (this.stopping) return;
    this.wake?.();
    if (this.busy) return;
    this.busy = true;
    this.working = this.work();
  }

  /** Comes back when nothing is under way and the cursors are on the disk, where it lets them be written. */
  async stop(): Promise<void> {
    this.stopping = true;
    this.wake?.();
    await this.working;
    if (this.options.readOnly() !== null) return;
    for (const open of this.options.open.values()) {
      // Without it the histories are asked again, which costs time and nothing else.
      await this.writeCursor(open).catch(() => undefined);
    }
  }

  private async work(): Promise<void> {
    let pause = PAUSE;
    let failed = false;
    this.options.working(true);
    while (!this.stopping && this.options.readOnly() === null) {
      const open = [...this.options.open.values()].find((one) => this.isUnfinished(one));
      if (open === undefined) break;
      try {
        await this.advance(open);
        if (failed) this.options.storage(null);
        failed = false;
        pause = PAUSE;
      } catch (error) {
        if (error instanceof LibraryFailure && error.failure.code === 'no-corpus-open') break;
        failed = true;
        this.options.storage(failureOf(error));
        await this.rest(pause);
        pause = Math.min(pause * 2, LONGEST_PAUSE);
      }
    }
    // At once, so that an operation made from now on starts the work anew.
    this.busy = false;
    this.options.working(false);
    this.tell(true);
  }

  private isUnfinished({ next, record, waiting, asking }: OpenOperation): boolean {
    return next < record.dispatches.length || waiting.size === 0 || asking.size > 0;
  }

  private async advance(open: OpenOperation): Promise<void> {
    const { id, dispatches } = open.record;
    const batch = dispatches.slice(open.next, open.next + BATCH);
    const again = [...open.asking].slice(0, BATCH);
    for (const dispatch of again) open.asking.delete(dispatch);
    const outcomes = await this.takeOver(id, [...again, ...batch]).catch((error: unknown) => {
      for (const dispatch of again) open.asking.add(dispatch);
      throw error;
    });
    // Taken away meanwhile, with the last of its dispatches, or another is in its place.
    if (this.options.open.get(id) !== open) return;
    for (const [at, [dispatch, outcome]] of outcomes.entries()) {
      if (at >= again.length) open.next++;
      if (outcome !== 'waits') {
        open.waiting.delete(dispatch);
        open.asking.delete(dispatch);
      }
      if (outcome === 'waits') open.waiting.add(dispatch);
      else if (outcome !== 'absent') {
        const { changed, kept, keptIn } = open.tally;
        const named = outcome.kept > 0 && keptIn.length < LISTED ? [...keptIn, dispatch] : keptIn;
        open.tally = {
          changed: changed + (outcome.changed ? 1 : 0),
          kept: kept + outcome.kept,
          keptIn: named,
        };
      }
      if (open.waiting.size === 0) open.safe = { ...open.tally, next: open.next };
    }
    if (open.next === dispatches.length && open.waiting.size === 0) await this.settle(open);
    else if (open.safe.next - open.written >= CURSOR_EVERY) await this.writeCursor(open);
    this.tell(false);
  }

  private async takeOver(
    operation: string,
    dispatches: readonly string[],
  ): Promise<readonly (readonly [string, Outcome])[]> {
    for (const dispatch of dispatches) this.takingOver.add(dispatch);
    try {
      const taken = await this.options.takeOver(dispatches);
      return dispatches.map((dispatch) => [dispatch, outcomeOf(operation, taken.get(dispatch))]);
    } finally {
      for (const dispatch of dispatches) {
        this.takingOver.delete(dispatch);
        this.changed.add(dispatch);
      }
    }
  }

  private async settle({ record, tally }: OpenOperation): Promise<void> {
    const { files, now, isHidden } = this.options;
    const at = now().toISOString();
    const settled = { schemaVersion: OPERATION_VERSION, at, ...tally };
    await files.settle(record.id, settled, record.dispatches.filter(isHidden));
    this.options.settled(record.id);
  }

  private async writeCursor(open: OpenOperation): Promise<void> {
    const { next } = open.safe;
    if (next === open.written) return;
    await this.options.files.writeCursor(open.record.id, { schemaVersion: OPERATION_VERSION, ...open.safe });
    open.written = next;
  }

  private rest(pause: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.wake?.(), pause);
      this.wake = () => {
        clearTimeout(timer);
        this.wake = null;
        resolve();
      };
      if (this.stopping) this.wake();
    });
  }

  private tell(always: boolean): void {
    const now = performance.now();
    if (!always && now - this.told < TELL_EVERY) return;
    this.told = now;
    const { size } = this.changed;
    if (size > 0) this.options.changed(size > LISTED ? null : [...this.changed]);
    this.changed.clear();
    this.options.progress();
  }
}
