/**
 * Tries by itself to save again what a disk refused: soon at first, then less and less often, until it is saved. Whoever
 * frees space or plugs a disk in again need not come back to the window.
 */
import type { Desk } from './desk.ts';
import { saveState } from './open-dispatch.ts';

/** The first pause, and the longest, in ms; each is twice the one before it. */
const FIRST = 2000;
const LONGEST = 60_000;

/** Comes back after some ms. */
type Pause = (ms: number) => Promise<void>;

const pauseByClock: Pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Has a desk try again for as long as something of it could not be saved. */
export const tryAgain = (desk: Desk, pause: Pause = pauseByClock): void => {
  const isRefused = (): boolean => saveState(desk.store.getState().open.values()).kind === 'failed';
  let trying = false;
  const go = async (): Promise<void> => {
    trying = true;
    for (let wait = FIRST; isRefused(); wait = Math.min(2 * wait, LONGEST)) {
      await pause(wait);
      await desk.retry('unseen');
    }
    trying = false;
  };
  desk.store.subscribe(() => {
    if (!trying && isRefused()) void go();
  });
};
