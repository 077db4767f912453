import { describe, expect, test } from 'vitest';
import type { HistoryEntry } from '../../../core/history/entry.ts';
import { type PrintedHistory, relate } from '../../../core/history/merge-histories.ts';
import { canonicalText } from '../../../core/model/same-value.ts';

const entry = (revision: number, before: string, notes: string, joined?: string): HistoryEntry => ({
  revision,
  at: '2026-01-02T03:04:05.000Z',
  agent: { kind: 'person', name: 'Ada' },
  operation: { type: 'set-notes', notes },
  change: { notes: { before, after: notes } },
  ...(joined !== undefined && { joined }),
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

/** A beginning of a history is its own print here. */
const printed = (entries: readonly HistoryEntry[]): PrintedHistory => ({
  entries,
  prints: entries.map((_, at) => canonicalText(entries.slice(0, at + 1))),
});
const printOf = (...entries: HistoryEntry[]): string => canonicalText(entries);
const plain = { base: null, theirsWait: false };

const [first, mine, theirs] = [entry(1, '', ''), entry(2, '', 'de moi'), entry(2, '', 'd’elle')];
const later = entry(3, 'd’elle', 'd’elle, ensuite');
/** Mine after theirs was joined, and theirs after mine was. */
const joined = entry(3, 'de moi', 'réunies', printOf(first, theirs));
const joinedThere = entry(3, 'd’elle', 'réunies là-bas', printOf(first, mine));

describe('how two histories stand to each other', () => {
  test.each([
    ['the same', [first, mine], [first, mine], 'ahead'],
    ['mine goes on', [first, mine], [first], 'ahead'],
    ['theirs goes on', [first], [first, theirs], 'behind'],
    ['both go on', [first, mine], [first, theirs], 'apart'],
    ['theirs was joined', [first, mine, joined], [first, theirs], 'joined'],
    ['theirs was joined and went on', [first, mine, joined], [first, theirs, later], 'apart'],
    ['they joined mine', [first, mine], [first, theirs, joinedThere], 'apart'],
  ] as const)('%s', (_, ours, other, kind) => {
    const asWritten = other.map((item) => reordered(item) as HistoryEntry);
    expect(relate(printed(ours), printed(other), plain).kind).toBe(kind);
    expect(relate(printed(ours), printed(asWritten), plain).kind).toBe(kind);
  });

  test.each([
    ['nothing was joined', [first, mine], [first, theirs], false, { base: '', theyJoined: false }],
    [
      'theirs went on after I joined it',
      [first, mine, joined],
      [first, theirs, later],
      false,
      { base: 'd’elle', theyJoined: false },
    ],
    [
      'they joined mine',
      [first, mine],
      [first, theirs, joinedThere],
      false,
      { base: 'de moi', theyJoined: true },
    ],
    [
      'they joined mine and have not settled it',
      [first, mine],
      [first, theirs, joinedThere],
      true,
      { base: '', theyJoined: false },
    ],
    [
      'each joined the other unseen',
      [first, mine, joined],
      [first, theirs, joinedThere],
      false,
      { base: '', theyJoined: false },
    ],
    [
      'I joined them after they joined mine',
      [first, mine, entry(3, 'de moi', 'toutes', printOf(first, theirs, joinedThere))],
      [first, theirs, joinedThere, entry(4, 'réunies là-bas', 'encore')],
      false,
      { base: 'réunies là-bas', theyJoined: false },
    ],
  ] as const)('what they share where %s', (_, ours, other, theirsWait, { base, theyJoined }) => {
    const at = relate(printed(ours), printed(other), { base: null, theirsWait });
    expect(at).toMatchObject({ kind: 'apart', base: { notes: base }, theyJoined });
  });
});
