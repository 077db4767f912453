/** Any run of decisions, however late the answers come, ends in the state that the host has. */
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween } from '../../../core/history/change.ts';
import type { Operation } from '../../../core/history/operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import type { Decision } from '../../../core/model/provenance.ts';
import { type OpenDispatch, opened, settled, take } from '../../../renderer/state/open-dispatch.ts';
import { curationOf, dispatchOf, edit, TEXT } from '../in-memory-host.ts';

const EDITS = [edit(2), edit(22), edit(24), edit(38)];
const ID = 'aaaaaaaaaaaaaaaa';
const DECIDED: Decision = { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' };

const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    type: fc.constant('decide' as const),
    edits: fc.constantFrom(...EDITS.map(({ id }) => [id])),
    state: fc.constantFrom('accepted' as const, 'rejected' as const, 'proposed' as const),
  }),
  fc.record({
    type: fc.constant('set-field' as const),
    field: fc.constantFrom('datelinePlace' as const, 'date' as const),
    value: fc.option(fc.constantFrom('Hanoï', '2019-08')),
  }),
  fc.record({ type: fc.constant('set-notes' as const), notes: fc.constantFrom('', 'a', 'b') }),
);

it('confirms decisions in order and shows all of them meanwhile', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(operation, fc.nat(3)), { maxLength: 20 }), (steps) => {
      const start = dispatchOf(ID, curationOf(EDITS));
      let open: OpenDispatch = opened({ dispatch: start, text: TEXT, undo: null, redo: null });
      let onDisk = start;
      let expected = start;

      const answerOne = (): void => {
        const [errand] = open.pending;
        if (errand?.kind !== 'apply') return;
        const next = reduce(TEXT, onDisk, errand.operation, DECIDED);
        if (!next.ok) throw new Error(next.error.code);
        const revision = onDisk.revision + 1;
        const change = changeBetween(onDisk, next.value);
        onDisk = { ...onDisk, ...next.value, revision };
        const entry = { revision, at: DECIDED.at, agent: DECIDED.by, operation: errand.operation, change };
        const after = settled(open, { entry, undo: null, redo: null });
        if (after === null) throw new Error('the entry did not follow');
        expect(after.lost).toEqual([]);
        open = after.open;
      };

      for (const [next, answers] of steps) {
        const wanted = reduce(TEXT, expected, next, DECIDED);
        const taken = take(open, next, DECIDED);
        expect(taken.ok).toBe(wanted.ok);
        if (!taken.ok || !wanted.ok) continue;
        open = taken.value;
        expected = { ...expected, ...wanted.value };
        for (let i = 0; i < answers; i++) answerOne();
        const { blocks, edits, metadata, status, notes } = open.curation;
        expect({ blocks, edits, metadata, status, notes }).toEqual({
          blocks: expected.blocks,
          edits: expected.edits,
          metadata: expected.metadata,
          status: expected.status,
          notes: expected.notes,
        });
      }
      while (open.pending.length > 0) answerOne();
      expect(open.confirmed).toEqual(onDisk);
    }),
  );
});

it('does not believe an entry that does not follow', () => {
  const dispatch = dispatchOf(ID, curationOf(EDITS));
  const open = opened({ dispatch, text: TEXT, undo: null, redo: null });
  const entry = {
    revision: 7,
    at: DECIDED.at,
    agent: DECIDED.by,
    operation: { type: 'import' },
    change: {},
  };
  expect(settled(open, { entry, undo: null, redo: null })).toBeNull();
});
