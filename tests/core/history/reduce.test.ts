import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  applyChange,
  changeBetween,
  EMPTY_CURATION,
  invert,
  isNoChange,
} from '../../../core/history/change.ts';
import type { Operation } from '../../../core/history/operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { brokenBlocks } from '../../../core/model/block.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { applyEdits, belongs, collide, type Edit, HAND, isLive } from '../../../core/model/edit.ts';
import { handEdit } from '../../../core/model/hand-edit.ts';
import { ROLES } from '../../../core/model/role.ts';
import { contains } from '../../../core/model/span.ts';
import { DECIDED, type Sample, sample } from '../arbitrary-curation.ts';

/** A way to make an operation that fits whatever curation it meets. */
type Maker = (text: string, curation: Curation) => Operation | null;

const pick = <T>(items: readonly T[], n: number): T | undefined => items[n % Math.max(1, items.length)];

const cleanedBlock = (text: string, curation: Curation, block: { from: number; to: number }) => {
  const accepted = curation.edits.filter((e) => e.state === 'accepted' && belongs(text, block, e));
  return { accepted, cleaned: applyEdits(text, block, accepted) };
};

const maker: fc.Arbitrary<Maker> = fc.oneof(
  fc
    .record({
      n: fc.nat(),
      state: fc.constantFrom('accepted' as const, 'rejected' as const, 'proposed' as const),
    })
    .map(
      ({ n, state }): Maker =>
        (_, c) => {
          const edit = pick(c.edits, n);
          return edit ? { type: 'decide', edits: [edit.id], state } : null;
        },
    ),
  fc.nat().map(
    (n): Maker =>
      (_, c) => {
        const edit = pick(c.edits, n);
        return edit ? { type: 'revert-edit', edit: edit.id } : null;
      },
  ),
  fc.record({ n: fc.nat(), role: fc.constantFrom(...ROLES) }).map(
    ({ n, role }): Maker =>
      (_, c) => {
        const block = pick(c.blocks, n);
        return block ? { type: 'set-role', blocks: [{ from: block.from, to: block.to }], role } : null;
      },
  ),
  fc.record({ n: fc.nat(), at: fc.nat() }).map(
    ({ n, at }): Maker =>
      (_, c) => {
        const block = pick(c.blocks, n);
        return block
          ? { type: 'split-block', block, at: block.from + (at % (block.to - block.from + 1)), role: null }
          : null;
      },
  ),
  fc.nat().map(
    (n): Maker =>
      (_, c) => {
        const block = pick(c.blocks, n);
        return block ? { type: 'join-blocks', block } : null;
      },
  ),
  fc.record({ n: fc.nat(), at: fc.nat() }).map(
    ({ n, at }): Maker =>
      (text, c) => {
        const block = pick(c.blocks, n);
        return block ? { type: 'move-bound', block, at: at % (text.length + 1) } : null;
      },
  ),
  fc.nat().map(
    (n): Maker =>
      (_, c) => {
        const block = pick(c.blocks, n);
        return block ? { type: 'relate-from', block: { from: block.from, to: block.to } } : null;
      },
  ),
  fc
    .record({ n: fc.nat(), a: fc.nat(), b: fc.nat(), insert: fc.constantFrom('', ' ', 'z', 'le ', '\n') })
    .map(
      ({ n, a, b, insert }): Maker =>
        (text, c) => {
          const block = pick(c.blocks, n);
          if (!block) return null;
          const { accepted, cleaned } = cleanedBlock(text, c, block);
          const ends = [a % (cleaned.length + 1), b % (cleaned.length + 1)].sort((x, y) => x - y);
          const change = { from: ends[0] ?? 0, to: ends[1] ?? 0, insert };
          return { type: 'edit-text', replacements: [handEdit(text, block, accepted, cleaned, change)] };
        },
    ),
  fc.constant<Maker>(() => ({ type: 'set-status', status: 'reviewed', undecided: 'accept' })),
  fc.constantFrom('Hanoï', null).map(
    (value): Maker =>
      () => ({ type: 'set-field', field: 'datelinePlace', value }),
  ),
);

const invariant = (text: string, { blocks, edits }: Curation): void => {
  expect(brokenBlocks(text, blocks)).toBeNull();
  const live = edits.filter(isLive);
  for (const edit of live) expect(blocks.some((block) => contains(block, edit))).toBe(true);
  for (const [i, a] of live.entries()) for (const b of live.slice(i + 1)) expect(collide(a, b)).toBe(false);
  expect(new Set(edits.map((e) => e.id)).size).toBe(edits.length);
};

const run = ({ text, curation }: Sample, makers: readonly Maker[]): Curation[] => {
  const states = [curation];
  for (const make of makers) {
    const before = states.at(-1) ?? curation;
    const operation = make(text, before);
    const after = operation && reduce(text, before, operation, DECIDED);
    if (after?.ok) states.push(after.value);
  }
  return states;
};

describe('reduce', () => {
  it('keeps blocks and edits sound through any sequence of operations', () => {
    fc.assert(
      fc.property(sample, fc.array(maker, { maxLength: 12 }), (start, makers) => {
        for (const state of run(start, makers)) invariant(start.text, state);
      }),
      { numRuns: 300 },
    );
  });

  it('is undone in full by its changes, and rebuilt by them from nothing', () => {
    fc.assert(
      fc.property(sample, fc.array(maker, { maxLength: 12 }), (start, makers) => {
        const states = run(start, makers);
        const changes = states.slice(1).map((state, i) => changeBetween(states[i] ?? start.curation, state));
        let back = states.at(-1) ?? start.curation;
        for (const change of changes.toReversed()) {
          const undone = applyChange(back, invert(change));
          if (!undone.ok) throw new Error(undone.error.code);
          back = undone.value;
        }
        expect(back).toEqual(start.curation);
        let forth = EMPTY_CURATION;
        for (const change of [changeBetween(EMPTY_CURATION, start.curation), ...changes]) {
          const done = applyChange(forth, JSON.parse(JSON.stringify(change)));
          if (!done.ok) throw new Error(done.error.code);
          forth = done.value;
        }
        expect(forth).toEqual(states.at(-1));
      }),
      { numRuns: 300 },
    );
  });

  it('makes of a hand edit exactly what was typed, and of nothing more', () => {
    const typing = fc.record({
      n: fc.nat(),
      a: fc.nat(),
      b: fc.nat(),
      insert: fc.constantFrom('', ' ', 'z', 'le', 'b a'),
    });
    fc.assert(
      fc.property(sample, typing, ({ text, curation }, { n, a, b, insert }) => {
        const block = pick(curation.blocks, n);
        fc.pre(block !== undefined);
        const { accepted, cleaned } = cleanedBlock(text, curation, block);
        const ends = [a % (cleaned.length + 1), b % (cleaned.length + 1)].sort((x, y) => x - y);
        const change = { from: ends[0] ?? 0, to: ends[1] ?? 0, insert };
        const typed = cleaned.slice(0, change.from) + insert + cleaned.slice(change.to);
        const operation: Operation = {
          type: 'edit-text',
          replacements: [handEdit(text, block, accepted, cleaned, change)],
        };
        const next = reduce(text, curation, operation, DECIDED);
        if (!next.ok) throw new Error(next.error.code);
        expect(cleanedBlock(text, next.value, block).cleaned).toBe(typed);
        for (const other of curation.blocks.filter((item) => item !== block)) {
          expect(cleanedBlock(text, next.value, other).cleaned).toBe(
            cleanedBlock(text, curation, other).cleaned,
          );
        }
      }),
      { numRuns: 1000 },
    );
  });
});

const text = 'Leministre a parlé.';
const proposal = {
  id: '2-2-0020',
  from: 2,
  to: 2,
  insert: ' ',
  rule: 'some-rule',
  version: 1,
  confidence: 0.99,
  state: 'proposed',
  evidence: [],
  decided: null,
} as const;
const curation: Curation = {
  blocks: [{ from: 0, to: text.length, role: 'body', confidence: 1, decided: null }],
  edits: [proposal],
  metadata: {},
  status: 'new',
  notes: '',
};

const stateAfter = (start: Curation, ...operations: readonly Operation[]): Curation =>
  operations.reduce((state, operation) => {
    const next = reduce(text, state, operation, DECIDED);
    if (!next.ok) throw new Error(next.error.code);
    return next.value;
  }, start);

describe('decisions on edits', () => {
  it('records who accepted, and starts work on a new dispatch', () => {
    const next = stateAfter(curation, { type: 'decide', edits: [proposal.id], state: 'accepted' });
    expect(next.edits).toEqual([{ ...proposal, state: 'accepted', decided: DECIDED }]);
    expect(next.status).toBe('in-progress');
  });

  it('rejects a rule’s edit when a person takes its space out by hand', () => {
    const accepted = stateAfter(curation, { type: 'decide', edits: [proposal.id], state: 'accepted' });
    const next = stateAfter(accepted, {
      type: 'edit-text',
      replacements: [{ from: 2, to: 2, insert: '', supersedes: [proposal.id] }],
    });
    expect(next.edits.map((e) => [e.id, e.state])).toEqual([[proposal.id, 'rejected']]);
  });

  it('accepts a proposal when a person types the same', () => {
    const next = stateAfter(curation, {
      type: 'edit-text',
      replacements: [{ from: 2, to: 2, insert: ' ', supersedes: [] }],
    });
    expect(next.edits).toEqual([{ ...proposal, state: 'accepted', decided: DECIDED }]);
  });

  it('proposes again what a reverted hand edit had superseded', () => {
    const typed = stateAfter(curation, {
      type: 'edit-text',
      replacements: [{ from: 0, to: 10, insert: 'La ministre', supersedes: [] }],
    });
    const hand = typed.edits.find((e) => e.rule === HAND);
    expect(typed.edits.find((e) => e.id === proposal.id)?.state).toBe('superseded');
    const next = stateAfter(typed, { type: 'revert-edit', edit: hand?.id ?? '' });
    expect(next.edits).toEqual([proposal]);
  });

  it('settles all that is undecided with a review', () => {
    const next = stateAfter(curation, { type: 'set-status', status: 'reviewed', undecided: 'reject' });
    expect([next.status, next.edits[0]?.state]).toEqual(['reviewed', 'rejected']);
  });

  it.each([
    [{ type: 'decide', edits: ['9-9'], state: 'accepted' }, 'edit-missing'],
    [{ type: 'join-blocks', block: { from: 0, to: text.length } }, 'nothing-to-join'],
    [{ type: 'split-block', block: { from: 0, to: text.length }, at: 0, role: null }, 'position-outside'],
    [{ type: 'set-role', blocks: [{ from: 1, to: 2 }], role: 'lead' }, 'block-missing'],
    [{ type: 'set-field', field: 'date', value: 'hier' }, 'invalid-value'],
    [{ type: 'set-field', field: 'tags', value: 'no list' }, 'invalid-value'],
    [{ type: 'set-field', field: 'headline', value: ['a list'] }, 'invalid-value'],
    [{ type: 'set-field', field: 'sourceUrl', value: 'javascript:alert(1)' }, 'invalid-value'],
    [
      { type: 'edit-text', replacements: [{ from: 0, to: 99, insert: '', supersedes: [] }] },
      'position-outside',
    ],
  ] satisfies [Operation, string][])('refuses %j with %s', (operation, code) => {
    const next = reduce(text, curation, operation, DECIDED);
    expect(next.ok ? null : next.error.code).toBe(code);
  });
});

it('confirms a value as it stands in the cleaned text', () => {
  const headline = { value: text, basis: 'extracted', span: { from: 0, to: text.length } } as const;
  const read: Curation = { ...curation, metadata: { headline: { ...headline, confirmed: false } } };
  const next = stateAfter(
    read,
    { type: 'decide', edits: [proposal.id], state: 'accepted' },
    { type: 'confirm-fields', fields: ['headline'] },
  );
  expect(next.metadata.headline).toEqual({ ...headline, value: 'Le ministre a parlé.', confirmed: true });
});

describe('new bounds', () => {
  it('do not cut through an edit that a person decided', () => {
    const typed = stateAfter(curation, {
      type: 'edit-text',
      replacements: [{ from: 3, to: 6, insert: 'X', supersedes: [] }],
    });
    const cut = reduce(
      text,
      typed,
      { type: 'split-block', block: { from: 0, to: text.length }, at: 5, role: null },
      DECIDED,
    );
    expect(cut.ok ? null : cut.error.code).toBe('edit-in-the-way');
    expect(
      reduce(
        text,
        typed,
        { type: 'split-block', block: { from: 0, to: text.length }, at: 10, role: null },
        DECIDED,
      ).ok,
    ).toBe(true);
  });
});

describe('changeBetween', () => {
  it('is no change between a curation and itself', () => {
    expect(isNoChange(changeBetween(curation, { ...curation }))).toBe(true);
  });

  it('refuses to be applied where what it replaces is gone', () => {
    const next = stateAfter(curation, { type: 'decide', edits: [proposal.id], state: 'accepted' });
    const change = changeBetween(curation, next);
    const twice = applyChange(next, change);
    expect(twice.ok ? null : twice.error.code).toBe('change-conflict');
  });
});

it('refuses to accept two rejected edits that collide, together as one by one', () => {
  const text = 'lamer';
  const edit = (at: number): Edit => ({
    ...{ from: at, to: at, insert: ' ', id: `${at}-${at}`, rule: 'joined-words', version: 1 },
    ...{ confidence: 0.9, state: 'rejected', evidence: [], decided: DECIDED },
  });
  const rivals = [edit(2), { ...edit(2), id: '2-2b', insert: '\n' }];
  const blocks = [{ from: 0, to: 5, role: 'body', confidence: 1, decided: null }] as const;
  const curation: Curation = { blocks, edits: rivals, metadata: {}, status: 'new', notes: '' };
  const both: Operation = { type: 'decide', edits: ['2-2', '2-2b'], state: 'accepted' };
  expect(reduce(text, curation, both, DECIDED)).toMatchObject({
    ok: false,
    error: { code: 'edits-overlap', details: { edit: '2-2b', other: '2-2' } },
  });
});
