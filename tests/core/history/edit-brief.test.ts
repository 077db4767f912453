/** Which edit an entry of history was about, in a few words. */
import { describe, expect, it } from 'vitest';
import type { Change } from '../../../core/history/change.ts';
import { entryBrief, firstEdit } from '../../../core/history/edit-brief.ts';
import { type Edit, HAND } from '../../../core/model/edit.ts';

const edit = (from: number, to: number, insert: string, more: Partial<Edit> = {}): Edit => ({
  id: `${from}-${to}`,
  from,
  to,
  insert,
  rule: 'joined-words',
  version: 1,
  confidence: 0.9,
  state: 'accepted',
  evidence: [],
  decided: null,
  ...more,
});

const changeOf = (added: readonly Edit[], removed: readonly Edit[] = []): Change => ({
  edits: { added, removed },
});
const decided = (text: string, one: Edit) =>
  entryBrief(text, {
    operation: { type: 'decide', edits: [one.id], state: 'accepted' },
    change: changeOf([one]),
  });

describe('an edit in brief', () => {
  it.each([
    ['the rest of its word', 'au Vietnamont signé', edit(10, 10, ' '), ['Vietnam', '', ' ', 'ont']],
    ['the words beside a space', 'au  Vietnam signé', edit(2, 3, ''), ['au', ' ', '', ' Vietnam']],
    ['no word of another line', 'fin.\nle mot', edit(5, 6, 'L'), ['', 'l', 'L', 'e']],
    [
      'a long word cut',
      `${'a'.repeat(30)}${'b'.repeat(30)}`,
      edit(30, 30, ' '),
      ['…aaaaaaaaaaaaaaaa', '', ' ', 'bbbbbbbbbbbbbbbb…'],
    ],
    [
      'no half of a character',
      `${'😀'.repeat(9)}x${'😀'.repeat(9)}`,
      edit(18, 19, 'y'),
      ['…😀😀😀😀😀😀😀😀', 'x', 'y', '😀😀😀😀😀😀😀😀…'],
    ],
  ])('has %s', (_, text, one, brief) => {
    expect(Object.values(decided(text, one) ?? {})).toEqual(brief);
  });

  it('is short, whatever was replaced by whatever', () => {
    const brief = decided('x'.repeat(9999), edit(5000, 9000, 'y'.repeat(9999)));
    expect(Object.values(brief ?? {}).join('').length).toBeLessThan(110);
  });
});

describe('the edit that is told', () => {
  const text = 'Leministre dela ville';
  const rule = edit(2, 2, ' ', { state: 'superseded' });
  const hand = edit(0, 10, 'La ministre', { rule: HAND });

  it('is the one that was decided, not another that the decision touched', () => {
    const other = edit(13, 13, ' ');
    const change = changeOf([rule, other]);
    const operation = { type: 'decide', edits: [other.id], state: 'accepted' } as const;
    expect(entryBrief(text, { operation, change })).toMatchObject({ left: 'de', right: 'la' });
  });

  it('is what the hand typed, not what gave way to it; and the other way round where the source was typed back', () => {
    const operation = { type: 'edit-text', replacements: [{ ...hand, supersedes: [] }] } as const;
    const typed = { removed: 'Leministre', inserted: 'La ministre' };
    expect(entryBrief(text, { operation, change: changeOf([rule, hand]) })).toMatchObject(typed);
    expect(entryBrief(text, { operation, change: changeOf([edit(2, 2, ' ')], [hand]) })).toMatchObject({
      removed: typed.inserted,
      inserted: typed.removed,
    });
    expect(firstEdit({ change: changeOf([rule, hand]) })).toEqual({ edit: hand, gone: false });
  });

  it('is none for what says itself what it was about', () => {
    expect(entryBrief(text, { operation: { type: 'import' }, change: changeOf([hand]) })).toBeNull();
    expect(entryBrief(text, { operation: { type: 'from-the-future' }, change: changeOf([hand]) })).toBeNull();
  });
});
