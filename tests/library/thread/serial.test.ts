/** Work side by side: within its width, in order, and with nothing that goes on after it has failed. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mapLimited } from '../../../library/thread/serial.ts';

/** Lets whatever is ready take its turn. */
const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

test('results are in the order of the items, and never more than the width are under way', async () => {
  const turns = fc.array(fc.nat(3), { maxLength: 20 });
  await fc.assert(
    fc.asyncProperty(turns, fc.integer({ min: 1, max: 5 }), async (waits, width) => {
      let [now, most] = [0, 0];
      const results = await mapLimited(waits, width, async (wait, index) => {
        most = Math.max(most, ++now);
        for (let i = 0; i < wait; i++) await turn();
        now--;
        return index;
      });
      expect(results).toEqual(waits.map((_, index) => index));
      expect(most).toBeLessThanOrEqual(width);
    }),
    { numRuns: 50 },
  );
});

test('after an error no other item is begun, and it is thrown when those under way have ended', async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const act = async (item: number): Promise<void> => {
    begun.push(item);
    await turn();
    if (item === 1) throw new Error('the first');
    await turn();
    if (item === 2) throw new Error('a later one');
    ended.push(item);
  };
  await expect(mapLimited([...Array(50).keys()], 4, act)).rejects.toThrow('the first');
  expect({ begun, ended }).toEqual({ begun: [0, 1, 2, 3], ended: [0, 3] });
});
