/** Which removed dispatches can be had back as one, in the order in which they are listed. */
import { expect, test } from 'vitest';
import type { Tombstone } from '../../../core/model/tombstone.ts';
import { removedTogether } from '../../../renderer/dialogs/removed-together.ts';

const stone = (id: string, at: string, more: Partial<Tombstone> = {}): Tombstone => ({
  ...{ id, sha256: '', name: id, title: id, by: { kind: 'person', name: 'Ève' }, at, reason: '' },
  ...more,
});

test('those of one decision are, beside its first; what was removed alone or taken down is not', () => {
  const noon = '2026-01-01T12:00:00.000Z';
  const list = [
    stone('a', noon),
    stone('b', noon, { takenDown: { containers: [] } }),
    stone('c', noon),
    stone('d', noon, { reason: 'double' }),
    stone('e', '2026-01-01T11:00:00.000Z'),
    stone('f', '2026-01-01T11:00:00.000Z'),
    stone('g', '2026-01-01T11:00:00.000Z', { by: { kind: 'person', name: 'Ada' } }),
  ];
  expect([...removedTogether(list)]).toEqual([
    ['a', ['a', 'c']],
    ['e', ['e', 'f']],
  ]);
});
