/** Policies being tried: what is told of each rule, and what counts as a change. */
import { describe, expect, it } from 'vitest';
import type { Stats } from '../../../core/api-values.ts';
import { RULES, ruleById } from '../../../core/spacing/rules.ts';
import {
  ruleRows,
  settledDraft,
  withOwnTerms,
  withPolicy,
  withThreshold,
} from '../../../renderer/state/rules-draft.ts';

const WRAP = 'lost-wrap';
const OWN = ruleById.get(WRAP)?.threshold ?? 0;

const counts = (part: Partial<Stats['edits'][number]>): Stats['edits'] => [
  { rule: WRAP, proposed: 0, accepted: 0, rejected: 0, superseded: 0, byPerson: 0, ...part },
];
const rowOf = (...args: Parameters<typeof ruleRows>) =>
  ruleRows(...args).find(({ rule }) => rule.id === WRAP);

describe('a row', () => {
  it('stands for each rule, in the order of the registry', () => {
    expect(ruleRows({}, null, []).map(({ rule }) => rule)).toEqual(RULES);
  });

  it('tells how many of those a person judged were right', () => {
    const edits = counts({ accepted: 40, rejected: 2, superseded: 3, byPerson: 11 });
    expect(rowOf({}, null, edits)).toMatchObject({ accepted: 40, rejected: 2, judged: 8, approved: 6 });
    expect(rowOf({}, null, counts({ accepted: 40 }))).toMatchObject({ judged: 0, approved: 0 });
  });

  it.each([
    [{}, null, { changed: false, own: true, terms: { policy: 'auto', threshold: OWN } }],
    [{ [WRAP]: 'propose' }, null, { changed: false, own: false, terms: { policy: 'propose' } }],
    [{ [WRAP]: 'propose' }, {}, { changed: true, own: true }],
    [{}, { [WRAP]: { policy: 'auto', threshold: 1 } }, { changed: true, own: false }],
  ] as const)('of %j tried as %j', (stored, draft, told) => {
    expect(rowOf(stored, draft, [])).toMatchObject(told);
  });
});

describe('trying', () => {
  it('keeps the other of policy and threshold', () => {
    const tried = withThreshold({}, WRAP, 0.99);
    expect(tried).toEqual({ [WRAP]: { policy: 'auto', threshold: 0.99 } });
    expect(withPolicy(tried, WRAP, 'propose')).toEqual({ [WRAP]: { policy: 'propose', threshold: 0.99 } });
  });

  it('stores nothing that is the rule’s own', () => {
    expect(withPolicy(withPolicy({}, WRAP, 'off'), WRAP, 'auto')).toEqual({});
    expect(withOwnTerms({ [WRAP]: 'off', other: 'off' }, WRAP)).toEqual({ other: 'off' });
  });

  it('brings a threshold between 0 and 1', () => {
    expect(withThreshold({}, WRAP, 7)).toEqual({ [WRAP]: { policy: 'auto', threshold: 1 } });
    expect(withThreshold({}, WRAP, -1)).toEqual({ [WRAP]: { policy: 'auto', threshold: 0 } });
  });

  it('what the corpus has already is no draft', () => {
    expect(settledDraft({ [WRAP]: 'auto' }, {})).toBeNull();
    expect(settledDraft({}, { [WRAP]: { policy: 'propose', threshold: 0.1 } })).not.toBeNull();
  });
});
