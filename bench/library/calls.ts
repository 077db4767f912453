/** Calls of an open library for measurements: their answers, their times, and the end of what runs behind them. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Client, Input, Output } from '../../core/api.ts';
import { EVERYTHING } from '../../core/everything.ts';
import type { Method } from '../../core/method-names.ts';

/** All that the list shows, in the order of names. */
export const ALL = { ...EVERYTHING, statuses: [] };
const PAGE = 500;
const LOOK_EVERY = 20;

export const answer = async <M extends Method>(
  client: Client,
  method: M,
  input: Input<M>,
): Promise<Output<M>> => {
  const reply = await client.call(method, input);
  if (!reply.ok) throw new Error(`${method}: ${reply.error.code}`);
  return reply.value;
};

/** Milliseconds that an act takes, and what it gives. */
export const timed = async <T>(act: () => Promise<T>): Promise<readonly [number, T]> => {
  const start = performance.now();
  const value = await act();
  return [performance.now() - start, value];
};

/** The ids of the first dispatches of the list. */
export const firstIds = async (client: Client, most: number): Promise<string[]> => {
  const ids: string[] = [];
  for (let offset = 0; offset < most; offset += PAGE) {
    const { items } = await answer(client, 'dispatches.list', { query: ALL, range: { offset, limit: PAGE } });
    ids.push(...items.map(({ id }) => id));
    if (items.length < PAGE) break;
  }
  return ids.slice(0, most);
};

/** Comes back when every dispatch has taken over the latest operation. */
export const takenOver = async (client: Client): Promise<void> => {
  for (;;) {
    const { operations } = await answer(client, 'operations.list', { range: { offset: 0, limit: 1 } });
    if (operations.every(({ done, dispatches }) => done === dispatches)) return;
    await pause(LOOK_EVERY);
  }
};

/** Comes back when the index has every dispatch. */
export const whole = async (client: Client): Promise<void> => {
  while ((await answer(client, 'app.describe', {})).corpus?.index.state !== 'whole') await pause(LOOK_EVERY);
};

/** Comes back when the list has been compared with every file of the corpus, which goes on behind an open one. */
export const compared = async (client: Client): Promise<void> => {
  for (;;) {
    const index = (await answer(client, 'app.describe', {})).corpus?.index;
    if (index?.state === 'whole' && index.total > 0 && index.done === index.total) return;
    await pause(LOOK_EVERY);
  }
};
