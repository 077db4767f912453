/** What the head of the desk says of a dispatch: work of rules alone is no progress of a person. */
import { expect, it } from 'vitest';
import type { Edit } from '../../../core/model/edit.ts';
import { progressOf } from '../../../renderer/desk/progress.ts';

const PERSON = { by: { kind: 'person', name: 'Ada' }, at: '2026-03-01T10:00:00.000Z' } as const;
const edit = (state: Edit['state'], decided: Edit['decided'] = null): Edit => ({
  ...{ id: '1-1-0020', from: 1, to: 1, insert: ' ', rule: 'joined-words', version: 1 },
  ...{ confidence: 0.9, evidence: [], state, decided },
});

it.each([
  ['none', [], { all: 0, undecided: 0, byRules: true }],
  ['those of rules alone', [edit('accepted')], { all: 1, undecided: 0, byRules: true }],
  ['one left', [edit('accepted'), edit('proposed')], { all: 2, undecided: 1, byRules: false }],
  [
    'one that a person decided',
    [edit('accepted'), edit('rejected', PERSON)],
    { all: 2, undecided: 0, byRules: false },
  ],
  ['one that was replaced', [edit('superseded')], { all: 0, undecided: 0, byRules: true }],
] as const)('of edits, %s', (_, edits, progress) => {
  expect(progressOf(edits)).toEqual(progress);
});
