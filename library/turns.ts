/**
 * Turns of the library's thread. Work that waits for nothing but itself, such as reading a hundred thousand small files,
 * would let nobody in before its end: no call of the window, no cancel, no progress. So it asks for a turn as it goes.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';

/** Milliseconds of work between two turns. A decision takes several, each of which may wait so long for work behind it. */
const BETWEEN = 2;
const turned = { last: 0 };

/** Comes back at once, or, where nobody else had a turn for a while, after those who wait. */
export const turn = async (): Promise<void> => {
  if (performance.now() - turned.last < BETWEEN) return;
  await nextTurn();
  turned.last = performance.now();
};
