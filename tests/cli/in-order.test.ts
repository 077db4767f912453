/** Results come in the order of the items, as soon as they can, and no more is under way than there is room for. */
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../cli/in-order.ts';

/** Items that are given one by one, and work that ends when it is told to. */
const desk = (room: { readonly most?: number; readonly heaviest?: number }) => {
  const begun: number[] = [];
  const ends = new Map<number, () => void>();
  const offers: ((item: number | null) => void)[] = [];
  const offered: (number | null)[] = [];
  const items = async function* (): AsyncIterable<number> {
    for (;;) {
      const given = offered.shift();
      const item =
        given !== undefined ? given : await new Promise<number | null>((take) => offers.push(take));
      if (item === null) return;
      yield item;
    }
  };
  const results: number[] = [];
  const { most = 3, heaviest = 100 } = room;
  const all = (async () => {
    for await (const result of inOrder(items(), { most, heaviest, weigh: (item) => item }, (item) => {
      begun.push(item);
      return new Promise<number>((resolve) => ends.set(item, () => resolve(-item)));
    }))
      results.push(result);
  })();
  return {
    begun,
    results,
    all,
    give: (item: number | null): void => {
      const take = offers.shift();
      if (take) take(item);
      else offered.push(item);
    },
    end: (item: number): void => ends.get(item)?.(),
  };
};

describe('items under way', () => {
  test('are answered in their order, whichever ends first', async () => {
    const { give, end, begun, results, all } = desk({});
    for (const item of [1, 2, 3]) give(item);
    await expect.poll(() => begun).toEqual([1, 2, 3]);
    for (const item of [3, 2, 1]) end(item);
    give(null);
    await all;
    expect(results).toEqual([-1, -2, -3]);
  });

  test('are answered while the next is waited for', async () => {
    const { give, end, begun, results, all } = desk({});
    give(1);
    await expect.poll(() => begun).toEqual([1]);
    end(1);
    await expect.poll(() => results).toEqual([-1]);
    give(null);
    await all;
  });

  test('are no more than there is room for, by number and by weight', async () => {
    const few = desk({ most: 2 });
    for (const item of [1, 2, 3]) few.give(item);
    await expect.poll(() => few.begun).toEqual([1, 2]);
    few.end(1);
    await expect.poll(() => few.begun).toEqual([1, 2, 3]);
    const heavy = desk({ heaviest: 10 });
    for (const item of [5, 6, 1]) heavy.give(item);
    await expect.poll(() => heavy.begun).toEqual([5, 6]);
    heavy.end(5);
    await expect.poll(() => heavy.begun).toEqual([5, 6, 1]);
    for (const { give, end, all } of [few, heavy]) {
      give(null);
      for (const item of [1, 2, 3, 5, 6]) end(item);
      await all;
    }
    expect(few.results).toEqual([-1, -2, -3]);
    expect(heavy.results).toEqual([-5, -6, -1]);
  });

  test('are answered before a source that fails behind them is told', async () => {
    const source = async function* (): AsyncIterable<number> {
      yield 1;
      throw new Error('the source fails');
    };
    const results: number[] = [];
    const work = (item: number): Promise<number> =>
      new Promise((resolve) => setImmediate(() => resolve(-item)));
    const all = (async () => {
      // There is room for no more than the first, so nobody looks at the failure yet.
      const room = { most: 1, heaviest: 1, weigh: (): number => 1 };
      for await (const result of inOrder(source(), room, work)) results.push(result);
    })();
    await expect(all).rejects.toThrow('the source fails');
    expect(results).toEqual([-1]);
  });
});
