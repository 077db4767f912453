/** Who decided something is told in the person's language, wherever it is told. */
import { expect, it } from 'vitest';
import type { Tombstone } from '../../../core/model/tombstone.ts';
import { conflictWords } from '../../../renderer/dialogs/conflict-words.ts';
import { agentWords } from '../../../renderer/strings/agent-words.ts';
import { stringsOf } from '../../../renderer/strings/strings.ts';

const RECOVERY = { kind: 'rule', rule: 'recovery', version: 1 } as const;

it.each([
  [{ kind: 'person', name: 'Ada' }, 'Ada', 'Ada'],
  [{ kind: 'rule', rule: 'joined-names', version: 26 }, 'joined-names', 'joined-names'],
  [RECOVERY, 'repair', 'réparation'],
  // A person may be called so.
  [{ kind: 'person', name: 'recovery' }, 'recovery', 'recovery'],
] as const)('tells %j', (agent, en, fr) => {
  expect([agentWords(agent, 'en'), agentWords(agent, 'fr')]).toEqual([en, fr]);
});

it('tells in a conflict that a removal was had back of damaged files', () => {
  const mine: Tombstone = {
    id: 'aaaaaaaaaaaaaaaa',
    sha256: 'a'.repeat(64),
    name: 'a.txt',
    title: 'A',
    by: RECOVERY,
    at: '2026-01-02T03:04:05.000Z',
    reason: '',
  };
  const words = (locale: 'en' | 'fr') =>
    conflictWords({ key: 'removal', part: 'removal', mine, theirs: null }, '', stringsOf(locale), locale).mine
      .by;
  expect([words('en'), words('fr')]).toEqual(['repair', 'réparation']);
});
