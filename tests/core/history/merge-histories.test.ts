import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../core/history/entry.ts';
import { relate } from '../../../core/history/merge-histories.ts';

const entry = (revision: number, notes: string): HistoryEntry => ({
  revision,
  at: '2026-01-02T03:04:05.000Z',
  agent: { kind: 'person', name: 'Ada' },
  operation: { type: 'set-notes', notes },
  change: { notes: { before: '', after: notes } },
});

/** The same entry as another program may have written it: the keys in another order, at every depth. */
const reordered = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(reordered)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, part]) => [key, reordered(part)]),
        )
      : value;

const [first, mine, theirs] = [entry(1, ''), entry(2, 'de moi'), entry(2, 'd’elle')];

describe('how two histories stand to each other', () => {
  test.each([
    ['the same', [first, mine], [first, mine], 'ahead'],
    ['mine goes on', [first, mine], [first], 'ahead'],
    ['theirs goes on', [first], [first, theirs], 'behind'],
    ['both go on', [first, mine], [first, theirs], 'apart'],
  ] as const)('%s', (_, ours, other, kind) => {
    const asWritten = other.map((item) => reordered(item) as HistoryEntry);
    expect(relate(ours, other, null).kind).toBe(kind);
    expect(relate(ours, asWritten, null).kind).toBe(kind);
  });
});
