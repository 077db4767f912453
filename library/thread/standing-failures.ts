/**
 * Failures of work that no call waits for: each stands from when it is met until the very work that met it succeeds, or
 * the corpus is closed. A window shows what stands, so one that nobody took back would be shown for good, and one that
 * another source took back would be hidden while it lasts.
 */
import type { Failure } from '../../core/model/result.ts';
import type { StorageWork } from '../../core/storage-work.ts';

/** Tells a failure of one source, and null once what failed there succeeds; where nothing failed that says nothing. */
export type Tell = (failure: Failure | null) => void;

/** Gives what one source of failures tells them with. */
export type TellOf = (what: StorageWork) => Tell;

export interface Standing {
  readonly what: StorageWork;
  readonly failure: Failure;
}

export class StandingFailures {
  private readonly emit: (what: StorageWork, failure: Failure | null) => void;
  /** By their sources, the latest last. */
  private readonly standing = new Map<Tell, Standing>();
  private shown = false;

  /** @param emit called with the latest failure that stands of some work, and with null when none does any more */
  constructor(emit: (what: StorageWork, failure: Failure | null) => void) {
    this.emit = emit;
  }

  /** A source of failures of this work, beside those that there are. */
  readonly of: TellOf = (what) => {
    const tell: Tell = (failure) => {
      const stood = this.standing.delete(tell);
      if (failure !== null) this.standing.set(tell, { what, failure });
      if (stood || failure !== null) this.show(what);
    };
    return tell;
  };

  /** The corpus is the open one: what stands is shown, and what comes. */
  begin(): void {
    this.shown = true;
    for (const what of this.works()) this.show(what);
  }

  /** The corpus is closed: what stands is of no interest any more. */
  end(): void {
    const works = this.works();
    this.standing.clear();
    for (const what of works) this.show(what);
    this.shown = false;
  }

  /** What is shown now, of each kind of work its latest: a window that comes later has not heard of it. */
  now(): readonly Standing[] {
    if (!this.shown) return [];
    return [...this.works()].flatMap((what) => this.latest(what) ?? []);
  }

  private works(): ReadonlySet<StorageWork> {
    return new Set([...this.standing.values()].map(({ what }) => what));
  }

  private show(what: StorageWork): void {
    if (!this.shown) return;
    this.emit(what, this.latest(what)?.failure ?? null);
  }

  private latest(what: StorageWork): Standing | undefined {
    return [...this.standing.values()].findLast((one) => one.what === what);
  }
}
