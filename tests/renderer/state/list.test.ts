/** Ticking many dispatches of the list at once: those that were never in sight, too. */
import { expect, test } from 'vitest';
import type { Client } from '../../../core/api.ts';
import type { ListedDispatch, Query } from '../../../core/api-values.ts';
import { EVERYTHING } from '../../../core/everything.ts';
import { type Failure, fail, ok } from '../../../core/model/result.ts';
import { createList } from '../../../renderer/state/list.ts';

const MANY = 1203;

const item = (n: number): ListedDispatch => ({
  id: n.toString(16).padStart(16, '0'),
  name: `${n}.txt`,
  title: `Dépêche ${n}`,
  hasHeadline: true,
  status: 'new',
  date: null,
  place: null,
  undecided: 0,
  edits: 0,
  words: 0,
  tags: [],
  lacks: [],
  damaged: null,
});

/** A list over {@link MANY} dispatches; `asked` holds the ranges that were asked for. */
const listOf = (answer: { failure?: Failure; meanwhile?: () => void } = {}) => {
  const asked: { readonly offset: number; readonly limit: number }[] = [];
  const call = async (_: string, input: { query: Query; range: { offset: number; limit: number } }) => {
    const { offset, limit } = input.range;
    asked.push(input.range);
    if (answer.failure !== undefined) return fail(answer.failure.code, answer.failure.details);
    const items = Array.from({ length: Math.max(0, Math.min(limit, MANY - offset)) }, (__, at) =>
      item(offset + at),
    );
    answer.meanwhile?.();
    return ok({ total: MANY, items });
  };
  return { list: createList({ call } as unknown as Client), asked };
};

test('ticks all of the list, in as few questions as the host takes', async () => {
  const { list, asked } = listOf();
  list.tick([item(5).id, 'another'], true);
  expect(await list.tickThrough(0, MANY - 1)).toBeNull();
  expect(list.store.getState().ticked.size).toBe(MANY + 1);
  expect(asked).toEqual([
    { offset: 0, limit: 500 },
    { offset: 500, limit: 500 },
    { offset: 1000, limit: 203 },
  ]);
});

test('ticks from one to another, in either direction', async () => {
  for (const [from, to] of [
    [3, 6],
    [6, 3],
  ] as const) {
    const { list } = listOf();
    expect(await list.tickThrough(from, to)).toBeNull();
    expect([...list.store.getState().ticked]).toEqual([3, 4, 5, 6].map((n) => item(n).id));
  }
});

test('ticks nothing where the list is asked something else meanwhile, or the host fails', async () => {
  const { list } = listOf({
    meanwhile: () => list.store.setState({ query: { ...EVERYTHING, search: 'mer' } }),
  });
  expect(await list.tickThrough(0, 9)).toBeNull();
  expect(list.store.getState().ticked.size).toBe(0);
  const failure: Failure = { code: 'index-failed', details: { reason: 'x' } };
  const failing = listOf({ failure });
  expect(await failing.list.tickThrough(0, 9)).toEqual(failure);
  expect(failing.list.store.getState().ticked.size).toBe(0);
});

test('notes where one was ticked by itself, until the list is asked something else', () => {
  const { list } = listOf();
  list.tickOne(item(4).id, 4, true);
  expect(list.store.getState()).toMatchObject({ tickedAt: 4, ticked: new Set([item(4).id]) });
  list.tickOne(item(4).id, 4, false);
  expect(list.store.getState().ticked.size).toBe(0);
  list.ask({ sort: 'title' });
  expect(list.store.getState().tickedAt).toBeNull();
});
