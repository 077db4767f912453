/** A conflict in words, as the two sides of a merge are shown. */
import { expect, it } from 'vitest';
import { type Edit, editId, HAND } from '../../../core/model/edit.ts';
import { conflictWords } from '../../../renderer/dialogs/conflict-words.ts';
import { EN } from '../../../renderer/strings/en.ts';

const typed = (from: number, to: number, insert: string): Edit => ({
  id: editId({ from, to, insert }),
  from,
  to,
  insert,
  rule: HAND,
  version: 0,
  confidence: 1,
  state: 'accepted',
  evidence: [],
  decided: null,
});

it('shows each side on one line, its breaks as a sign, and white space of any length as it is', () => {
  const run = ' '.repeat(1_000_000);
  const mine = [typed(2, 2, ' \n\n')];
  const theirs = [typed(2, 2, run)];
  const words = conflictWords(
    { part: 'edits', key: 'edits-2', from: 2, to: 2, mine, theirs },
    'UnDeux',
    EN,
    'en',
  );
  expect([words.mine.text, words.theirs.text]).toEqual(['Un ⏎ Deux', `Un${run}Deux`]);
});
