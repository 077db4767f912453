/**
 * When changes of the index are committed. A commit takes the longer the larger the corpus is and holds up whatever
 * comes next, so it waits until a person pauses; while many dispatches are read, one comes every few seconds.
 */

/** Milliseconds from a change to its commit: from the last one while a person decides, from the first one of many. */
const PAUSE = { one: 400, many: 5000 };
/** No change waits longer while a person decides without a pause. */
const LONGEST_WAIT = 60_000;

export class CommitTimer {
  private readonly commit: () => void;
  private timer: NodeJS.Timeout | null = null;
  /** When the first change was made that waits. */
  private since = 0;
  private many = false;
  private ended = false;

  /** @param commit where it throws, the database has told its holder */
  constructor(commit: () => void) {
    this.commit = commit;
  }

  /** Whether many changes come one after another. */
  expectMany(many: boolean): void {
    this.many = many;
  }

  /** Something changed. */
  changed(): void {
    if (this.ended) return;
    const now = performance.now();
    if (this.timer === null) this.since = now;
    else if (this.many || now - this.since > LONGEST_WAIT) return;
    else clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.timer = null;
        try {
          this.commit();
        } catch {
          // The database tells its holder that it failed.
        }
      },
      this.many ? PAUSE.many : PAUSE.one,
    );
  }

  /** All that changed is committed. */
  done(): void {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
  }

  /** Nothing is committed by itself any more. */
  end(): void {
    this.done();
    this.ended = true;
  }
}
