import { expect, test } from 'vitest';
import { MOST_CANDIDATES } from '../../../library/imports/older-version.ts';
import { WaitingBatch } from '../../../library/imports/waiting-batch.ts';

test('a batch ends before a text that goes by a name of one in it, unless a whole series goes by that name', () => {
  const batch = new WaitingBatch();
  const shared = ['La météo'];
  expect(batch.mayHoldOlder(shared)).toBe(false);
  for (let met = 1; met < MOST_CANDIDATES; met++) {
    batch.meet([...shared, `meteo-${met}.txt`]);
    expect(batch.mayHoldOlder(shared)).toBe(true);
    expect(batch.mayHoldOlder(['Le quai rouvre', `meteo-${met + 1}.txt`])).toBe(false);
  }
  batch.meet(shared);
  expect(batch.mayHoldOlder(shared)).toBe(false);
  expect(batch.mayHoldOlder([...shared, 'meteo-1.txt'])).toBe(true);
});
