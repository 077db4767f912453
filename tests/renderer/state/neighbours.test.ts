/** What stands beside the shown dispatch is read ahead, and never shown when it may have changed since. */
import { expect, it } from 'vitest';
import type { Client } from '../../../core/api.ts';
import type { Event } from '../../../core/api-events.ts';
import { fail } from '../../../core/model/result.ts';
import { createNeighbours, neighbourOf } from '../../../renderer/state/neighbours.ts';
import { PAGE } from '../../../renderer/state/pages.ts';

/** A client that answers with how many reads came before, and remembers which. */
const counting = () => {
  const asked: string[] = [];
  const call = async (_: string, { id }: { readonly id: string }) => {
    asked.push(id);
    return { ok: true, value: asked.length };
  };
  const client = { call, subscribe: () => () => undefined } as unknown as Client;
  return { asked, neighbours: createNeighbours(client) };
};

/** Comes back when what was answered has arrived. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

it('gives what was read ahead once, and reads it anew after that', async () => {
  const { asked, neighbours } = counting();
  neighbours.want(['b', 'c']);
  expect(await neighbours.read('b')).toMatchObject({ value: 1 });
  expect(await neighbours.read('b')).toMatchObject({ value: 3 });
  neighbours.want(['c', 'd']);
  expect(asked).toEqual(['b', 'c', 'b', 'd']);
});

it.each<[string, Event, string[]]>([
  ['that dispatch changed', { type: 'dispatches', ids: ['b'] }, ['b', 'b']],
  ['any may have changed', { type: 'dispatches', ids: null }, ['b', 'b']],
  ['it was changed from outside', { type: 'outside', ids: ['b'] }, ['b', 'b']],
  ['another corpus was opened', { type: 'corpus', corpus: null }, ['b', 'b']],
  ['an operation began', { type: 'operations', open: [], halted: [] }, ['b', 'b']],
  ['another dispatch changed', { type: 'dispatches', ids: ['c'] }, ['b']],
])('is told that %s, also while it is on its way', async (_, event, asked) => {
  for (const wait of [true, false]) {
    const told = counting();
    told.neighbours.want(['b']);
    if (wait) await Promise.resolve();
    const read = wait ? null : told.neighbours.read('b');
    told.neighbours.follow(event);
    await (read ?? told.neighbours.read('b'));
    expect(told.asked).toEqual(asked);
  }
});

it('gives at once what is at hand, once, and nothing that is still on its way or was forgotten', async () => {
  const { asked, neighbours } = counting();
  neighbours.want(['b', 'c']);
  expect(neighbours.take('b')).toBeNull();
  await settled();
  expect([neighbours.take('b'), neighbours.take('b')]).toEqual([1, null]);
  neighbours.follow({ type: 'dispatches', ids: ['c'] });
  expect(neighbours.take('c')).toBeNull();
  expect(asked).toEqual(['b', 'c']);
});

it('keeps what was read ahead where the same corpus is told again, with other counts', async () => {
  const { neighbours } = counting();
  const corpus = { path: '/a' } as never;
  neighbours.follow({ type: 'corpus', corpus });
  neighbours.want(['b', 'c']);
  await settled();
  neighbours.follow({ type: 'corpus', corpus });
  expect(neighbours.take('b')).toBe(1);
  neighbours.follow({ type: 'corpus', corpus: { path: '/b' } as never });
  expect(neighbours.take('c')).toBeNull();
});

it('asks again for what could not be read ahead', async () => {
  const answers = [fail('host-unreachable'), { ok: true, value: 'read' }];
  const client = { call: async () => answers.shift(), subscribe: () => () => undefined };
  const neighbours = createNeighbours(client as unknown as Client);
  neighbours.want(['b']);
  await settled();
  expect(neighbours.take('b')).toBeNull();
  expect(await neighbours.read('b')).toMatchObject({ value: 'read' });
});

const item = (id: string) => ({ id }) as never;
const pages = new Map([[1, ['a', 'b', 'c'].map(item)]]);

it.each([
  ['the one behind', { index: PAGE + 1, waiting: false }, 'b', 1, { id: 'c', index: PAGE + 2 }],
  ['the one before', { index: PAGE + 1, waiting: false }, 'b', -1, { id: 'a', index: PAGE }],
  ['none whose page is not there', { index: PAGE, waiting: false }, 'a', -1, null],
  ['none behind the last that is there', { index: PAGE + 2, waiting: false }, 'c', 1, null],
  ['none where the list is an older one', { index: PAGE + 1, waiting: true }, 'b', 1, null],
  ['none where another stands in the place', { index: PAGE + 1, waiting: false }, 'x', 1, null],
  ['none where the place is not known', { index: null, waiting: false }, 'b', 1, null],
  ['none where none is shown', { index: PAGE + 1, waiting: false }, null, 1, null],
] as const)('tells from the list as it is shown: %s', (_, list, from, step, beside) => {
  expect(neighbourOf({ ...list, pages }, from, step)).toEqual(beside);
});
