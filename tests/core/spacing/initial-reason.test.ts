/** Why an edit was accepted at once or waits, by the policies of its corpus; and which word could be declared right. */
import { describe, expect, it } from 'vitest';
import { type Edit, editId } from '../../../core/model/edit.ts';
import type { RulePolicies } from '../../../core/model/proposal.ts';
import { declarableWord, editsOfWord } from '../../../core/spacing/declarable-word.ts';
import { type InitialReason, initialTerms } from '../../../core/spacing/initial-reason.ts';
import { DECIDED } from '../arbitrary-curation.ts';

const edit = (state: Edit['state'], confidence: number, decided: Edit['decided'] = null) => ({
  rule: 'lost-wrap',
  confidence,
  state,
  decided,
});

it.each<[string, ReturnType<typeof edit>, RulePolicies, InitialReason]>([
  ['accepted by its rule', edit('accepted', 0.99), {}, 'reaches'],
  ['below the threshold', edit('proposed', 0.5), {}, 'below'],
  ['of a rule that asks', edit('proposed', 0.99), { 'lost-wrap': 'propose' }, 'proposes'],
  ['of a rule that is off now', edit('accepted', 0.99), { 'lost-wrap': 'off' }, 'off'],
  [
    'accepted before the rule was told to ask',
    edit('accepted', 0.99),
    { 'lost-wrap': 'propose' },
    'otherwise',
  ],
  [
    'proposed before the threshold was lowered',
    edit('proposed', 0.5),
    { 'lost-wrap': { policy: 'auto', threshold: 0.4 } },
    'otherwise',
  ],
  ['accepted by its rule, and put back to be decided', edit('proposed', 0.99), {}, 'otherwise'],
  ['rejected by a person', edit('rejected', 0.99, DECIDED), {}, 'reaches'],
])('an edit %s', (_, made, policies, reason) => {
  expect(initialTerms(made, policies).reason).toBe(reason);
});

describe('a word that can be declared right', () => {
  const text = 'Parleurs voix, parleurs yeux. Hanoï,17 mars,fin';
  const at = (from: number, insert = ' ', to = from): Edit => ({
    ...{ from, to, insert, id: editId({ from, to, insert }) },
    ...edit('proposed', 0.9),
    version: 1,
    evidence: [],
  });

  it.each([
    ['the cut inside a word', at(3), 'Parleurs'],
    ['what stands beside a word', at(8), null],
    ['a space missing before a number', at(36), null],
    ['a space missing between a mark and a word', at(44), null],
  ])('for %s', (_, made, word) => {
    expect(declarableWord(text, made)).toBe(word);
  });

  it('comes with all undecided edits on the same word, whatever its case', () => {
    const [first, second] = [at(3), at(18)];
    const decided = { ...at(16), decided: DECIDED };
    expect(editsOfWord(text, [first, decided, second, at(36)], 'Parleurs')).toEqual([first, second]);
  });
});
