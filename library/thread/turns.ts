/**
 * Turns of the library's thread. Work that waits for nothing but itself, such as reading a hundred thousand small files,
 * would let nobody in before its end: no call of the window, no cancel, no progress. So it asks for a turn as it goes.
 * Work that nobody waits for at this moment (a survey, an import, an operation on the whole corpus) does more: it gives
 * way. While a call is under way it stands still, but for a small piece now and then, so that it comes to its end too.
 */
import { setTimeout as nextTime, setImmediate as nextTurn } from 'node:timers/promises';
import type { Steps } from '../../core/steps.ts';

/** Milliseconds of work between two turns. A decision takes several, each of which may wait so long for work behind it. */
const BETWEEN = 2;
/**
 * Milliseconds for which other work stands still for one call. A call that takes longer may itself wait for that work;
 * and where calls come one upon another, a piece of it is done every so often.
 */
const PATIENCE = 50;
/** Milliseconds after a call in which the window draws what it was answered, and a person may type the next letter. */
const DRAWING = 250;
/** Where calls come one upon another, a check stands still for so many milliseconds at most, and then works for some. */
const LONGEST_REST = 1000;
const SLICE = 100;

/** Milliseconds in which a window that is being opened asks for its list, where nothing else holds it up. */
const LOADING = 1500;

const turned = { last: 0 };
/** When the last call ended. */
const answered = { last: Number.NEGATIVE_INFINITY };
/** When checks last began to work amid calls; while there are none, that would have ended now. */
const slice = { began: Number.NEGATIVE_INFINITY };
let tellFirst = (): void => undefined;
/** Fulfilled when the first call has ended: from then on somebody is there who asks. */
export const firstCall = new Promise<void>((resolve) => {
  tellFirst = resolve;
});
/** When each call that is under way began. */
const calls = new Set<{ readonly since: number }>();

/** When the latest of the calls under way began; long ago where there is none. */
const latestCall = (): number => [...calls].at(-1)?.since ?? Number.NEGATIVE_INFINITY;

/** Comes back at once, or, where nobody else had a turn for a while, after those who wait. */
export const turn = async (): Promise<void> => {
  if (performance.now() - turned.last < BETWEEN) return;
  await nextTurn();
  turned.last = performance.now();
};

/** Does work in steps, and lets those who wait have their turn between two of them. */
export const inTurns = async <T>(steps: Steps<T>): Promise<T> => {
  let step = steps.next();
  while (step.done !== true) {
    await turn();
    step = steps.next();
  }
  return step.value;
};

/**
 * The same, as long as `goesOn` says so, which is told after each step how many are done; null where it was given up.
 */
export const inTurnsWhile = async <T>(
  steps: Steps<T>,
  goesOn: (done: number) => boolean,
): Promise<T | null> => {
  let step = steps.next();
  for (let done = 1; step.done !== true; done++) {
    if (!goesOn(done)) return null;
    await turn();
    step = steps.next();
  }
  return step.value;
};

/** Work that gives way, in the order in which it came; one piece of it is done in a turn. */
class Behind {
  private readonly waiting: (() => void)[] = [];
  private stop: (() => void) | null = null;
  private last = 0;

  /** Milliseconds until a piece may be done. */
  private pause(now: number): number {
    return Math.max(0, Math.min(latestCall(), this.last) + PATIENCE - now);
  }

  /** Whether a piece may be done without waiting for a turn. */
  mayGoOn(now: number): boolean {
    const isFree = now - latestCall() >= PATIENCE;
    const isOwnTurn = this.last === turned.last;
    return (isFree || isOwnTurn) && now - turned.last < BETWEEN;
  }

  wait(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      this.schedule();
    });
  }

  /** Nobody is waited for any more. */
  wake(): void {
    this.stop?.();
    this.stop = null;
    this.schedule();
  }

  private schedule(): void {
    if (this.stop !== null || this.waiting.length === 0) return;
    const pause = this.pause(performance.now());
    if (pause > 0) {
      const timer = setTimeout(() => this.release(), pause);
      this.stop = () => clearTimeout(timer);
    } else {
      const immediate = setImmediate(() => this.release());
      this.stop = () => clearImmediate(immediate);
    }
  }

  private release(): void {
    this.stop = null;
    const now = performance.now();
    if (this.pause(now) === 0) {
      this.last = now;
      turned.last = now;
      this.waiting.shift()?.();
    }
    this.schedule();
  }
}

const behind = new Behind();

/** Runs what somebody waits for: work that gives way stands still meanwhile. */
export const attended = async <T>(act: () => Promise<T>): Promise<T> => {
  const call = { since: performance.now() };
  calls.add(call);
  try {
    return await act();
  } finally {
    calls.delete(call);
    answered.last = performance.now();
    tellFirst();
    behind.wake();
  }
};

/**
 * A window is about to be shown and has not asked anything yet: checks stand still as they do while one draws what it was
 * answered.
 */
export const awaitWindow = (): void => {
  const now = performance.now();
  answered.last = now + LOADING - DRAWING;
  slice.began = now;
};

/** Comes back when no call is under way, or soon after, in a turn of its own. */
export const giveWay = async (): Promise<void> => {
  if (!behind.mayGoOn(performance.now())) await behind.wait();
};

/**
 * Comes back when no call was under way for a while: for checks that nobody waits for at all. The window draws what it was
 * answered after its call, on the same processor.
 */
export const rest = async (): Promise<void> => {
  await giveWay();
  for (;;) {
    const now = performance.now();
    const drawn = answered.last + DRAWING;
    const next = slice.began + SLICE + LONGEST_REST;
    if (drawn <= now) slice.began = now - SLICE;
    else if (next <= now) slice.began = now;
    if (now - slice.began < SLICE || drawn <= now) return;
    await nextTime(Math.min(drawn, next) - now);
    await giveWay();
  }
};
