/** Two tombstones of one dispatch, joined. */
import { expect, it } from 'vitest';
import { mergeTombstones } from '../../../core/history/merge-tombstones.ts';
import type { Tombstone } from '../../../core/model/tombstone.ts';

const by = (name: string) => ({ kind: 'person', name }) as const;
const stone = (name: string, day: string, reason: string, containers?: string[]): Tombstone => ({
  ...{ id: '0123456789abcdef', sha256: 'a', name: 'a.txt', title: containers ? '' : 'Titre' },
  ...{ by: by(name), at: `2026-03-${day}T00:00:00.000Z`, reason },
  ...(containers && { takenDown: { containers } }),
});

it.each([
  [
    'two removals: the earlier',
    stone('Ann', '02', 'double'),
    stone('Bob', '01', 'hors sujet'),
    { by: by('Bob'), reason: 'hors sujet (Ann, 2026-03-02: double)', title: 'Titre' },
  ],
  [
    'a removal and a later takedown: the takedown',
    stone('Ann', '01', 'double'),
    stone('Bob', '02', 'loi', ['c']),
    { by: by('Bob'), reason: 'loi (Ann, 2026-03-01: double)', title: '', takenDown: { containers: ['c'] } },
  ],
  [
    'two takedowns: the earlier, with the containers of both',
    stone('Ann', '01', 'loi', ['c']),
    stone('Bob', '02', 'loi', ['d']),
    { by: by('Ann'), reason: 'loi', takenDown: { containers: ['c', 'd'] } },
  ],
  [
    'no reason given',
    stone('Ann', '01', ''),
    stone('Bob', '02', 'double'),
    { by: by('Ann'), reason: '(Bob, 2026-03-02: double)' },
  ],
])('%s holds, whichever side is ours', (_, one, other, expected) => {
  expect(mergeTombstones(one, other)).toMatchObject(expected);
  const { takenDown, ...rest } = mergeTombstones(other, one);
  expect(rest).toMatchObject(
    Object.fromEntries(Object.entries(expected).filter(([key]) => key !== 'takenDown')),
  );
  expect(takenDown === undefined).toBe(!('takenDown' in expected));
});
