/** Merging two archivists' curations of one dispatch: nothing of either is lost, and what cannot be joined is told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { takeTheirs } from '../../../core/history/conflict.ts';
import { type Merged, mergeCurations } from '../../../core/history/merge-curations.ts';
import type { Operation } from '../../../core/history/operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { brokenBlocks } from '../../../core/model/block.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { collide, isLive } from '../../../core/model/edit.ts';
import type { Decision } from '../../../core/model/provenance.ts';
import { contains } from '../../../core/model/span.ts';
import { DECIDED, sample } from '../arbitrary-curation.ts';
import { decidedOn, wish } from './wishes.ts';

const ADA = DECIDED;
const BOB: Decision = { by: { kind: 'person', name: 'Bob' }, at: '2026-02-03T04:05:06.000Z' };

const wishes = fc.array(wish, { maxLength: 6 });
const three = fc.record({ sample, mine: wishes, theirs: wishes }).map((made) => {
  const { text, curation: base } = made.sample;
  return {
    text,
    base,
    mine: decidedOn(text, base, made.mine, ADA),
    theirs: decidedOn(text, base, made.theirs, BOB),
  };
});

/** A curation that means the same, whoever decided: status follows from any decision where nobody set it. */
const meaning = ({ curation }: Merged): unknown => ({
  ...curation,
  blocks: curation.blocks.map((block) => ({ ...block, decided: null, confidence: 0 })),
  edits: curation.edits.map((edit) => ({ ...edit, decided: null })),
});

/** The same value with the keys of its objects in the other order. */
const backwards = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).reverse())
      : part,
  );

describe('merging', () => {
  it('gives the side that changed anything, where the other changed nothing', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        expect(mergeCurations(base, mine, base)).toEqual({ curation: mine, conflicts: [] });
        expect(mergeCurations(base, base, theirs)).toEqual({ curation: theirs, conflicts: [] });
        expect(mergeCurations(base, mine, mine)).toEqual({ curation: mine, conflicts: [] });
      }),
      { numRuns: 150 },
    );
  });

  it('keeps what every curation must be: blocks that cover the text, edits at home in them that do not collide', () => {
    fc.assert(
      fc.property(three, ({ text, base, mine, theirs }) => {
        const { curation } = mergeCurations(base, mine, theirs);
        expect(brokenBlocks(text, curation.blocks)).toBeNull();
        const live = curation.edits.filter(isLive);
        for (const [i, edit] of live.entries()) {
          expect(curation.blocks.some((block) => contains(block, edit))).toBe(true);
          expect(live.slice(i + 1).some((other) => collide(edit, other))).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not care whose side is whose where there is no conflict, and sees a conflict from both sides', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const one = mergeCurations(base, mine, theirs);
        const other = mergeCurations(base, theirs, mine);
        expect(one.conflicts.length > 0).toBe(other.conflicts.length > 0);
        if (one.conflicts.length === 0) expect(meaning(one)).toEqual(meaning(other));
      }),
      { numRuns: 300 },
    );
  });

  it('finds the same, in whatever order a program wrote the parts of each value', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        expect(mergeCurations(backwards(base), mine, backwards(theirs))).toEqual(
          mergeCurations(base, mine, theirs),
        );
      }),
      { numRuns: 150 },
    );
  });

  it('loses no decision in silence: each of theirs is in the result, or in a conflict', () => {
    fc.assert(
      fc.property(three, ({ base, mine, theirs }) => {
        const { curation, conflicts } = mergeCurations(base, mine, theirs);
        const was = new Map(base.edits.map((edit) => [edit.id, edit.state]));
        const is = new Map(curation.edits.map((edit) => [edit.id, edit.state]));
        const told = new Set(
          conflicts.flatMap((conflict) =>
            conflict.part === 'edits' ? [...conflict.mine, ...conflict.theirs].map(({ id }) => id) : [],
          ),
        );
        for (const { id, state } of theirs.edits)
          if (was.get(id) !== state) expect(is.get(id) === state || told.has(id)).toBe(true);
        for (const { id } of base.edits)
          if (!theirs.edits.some((edit) => edit.id === id)) expect(!is.has(id) || told.has(id)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('gives a whole curation again when theirs is taken for every conflict', () => {
    fc.assert(
      fc.property(three, ({ text, base, mine, theirs }) => {
        const { curation, conflicts } = mergeCurations(base, mine, theirs);
        const taken = takeTheirs(curation, conflicts, ADA);
        if (!taken.ok) throw new Error(taken.error.code);
        expect(brokenBlocks(text, taken.value.blocks)).toBeNull();
        const live = taken.value.edits.filter(isLive);
        for (const [i, edit] of live.entries())
          expect(live.slice(i + 1).some((other) => collide(edit, other))).toBe(false);
        for (const conflict of conflicts) {
          if (conflict.part === 'status') expect(taken.value.status).toBe(theirs.status);
          if (conflict.part === 'notes') expect(taken.value.notes).toBe(theirs.notes);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('two decisions on the same part', () => {
  const text = 'Leministre est là.';
  const edit = {
    ...{ id: '2-2-0020', from: 2, to: 2, insert: ' ', rule: 'joined-words', version: 1, confidence: 0.9 },
    ...{ state: 'proposed' as const, evidence: [], decided: null },
  };
  const base: Curation = {
    blocks: [{ from: 0, to: text.length, role: 'body', confidence: 0.8, decided: null }],
    edits: [edit],
    metadata: {},
    status: 'new',
    notes: '',
  };
  const by = (decision: Decision, ...operations: readonly Operation[]): Curation =>
    operations.reduce<Curation>((state, operation) => {
      const next = reduce(text, state, operation, decision);
      if (!next.ok) throw new Error(next.error.code);
      return next.value;
    }, base);
  const accept: Operation = { type: 'decide', edits: [edit.id], state: 'accepted' };
  const reject: Operation = { type: 'decide', edits: [edit.id], state: 'rejected' };
  const tags = (...value: string[]): Operation => ({ type: 'set-field', field: 'tags', value });

  it('alike are one, with one of the two names', () => {
    const { curation, conflicts } = mergeCurations(base, by(ADA, accept), by(BOB, accept));
    expect(conflicts).toEqual([]);
    expect(curation).toMatchObject({ status: 'in-progress', edits: [{ state: 'accepted' }] });
  });

  it('unlike are a conflict, mine standing until theirs is taken', () => {
    const { curation, conflicts } = mergeCurations(base, by(ADA, accept), by(BOB, reject));
    expect(curation.edits).toMatchObject([{ state: 'accepted', decided: ADA }]);
    expect(conflicts).toMatchObject([
      { part: 'edits', from: 2, to: 2, mine: [{ state: 'accepted' }], theirs: [{ state: 'rejected' }] },
    ]);
    const taken = takeTheirs(curation, conflicts, ADA);
    expect(taken.ok && taken.value.edits).toMatchObject([{ state: 'rejected', decided: BOB }]);
  });

  it('on a list are joined item by item', () => {
    const { curation, conflicts } = mergeCurations(
      by(ADA, tags('a', 'b')),
      by(ADA, tags('a', 'c')),
      by(BOB, tags('a', 'b', 'd')),
    );
    expect(conflicts).toEqual([]);
    expect(curation.metadata.tags?.value).toEqual(['a', 'c', 'd']);
  });

  it('a status that was set outweighs one that followed from a decision', () => {
    const reviewed: Operation = { type: 'set-status', status: 'reviewed', undecided: 'leave' };
    expect(mergeCurations(base, by(ADA, accept), by(BOB, reviewed))).toMatchObject({
      curation: { status: 'reviewed' },
      conflicts: [],
    });
    const excluded: Operation = { type: 'set-status', status: 'excluded', undecided: 'leave' };
    expect(mergeCurations(base, by(ADA, excluded), by(BOB, reviewed)).conflicts).toEqual([
      { part: 'status', key: 'status', mine: 'excluded', theirs: 'reviewed' },
    ]);
  });
});
