/** Going from edit to edit. */
import { expect, it } from 'vitest';
import {
  adjacentBlock,
  adjacentEdit,
  createSelection,
  selectedBlock,
  selectedBlocks,
  selectTo,
} from '../../../renderer/state/selection.ts';
import { curationOf, edit } from '../in-memory-host.ts';

const EDITS = [edit(2), edit(22, ' ', 'accepted'), edit(24), edit(38, ' ', 'rejected')];
const [A, B, C, D] = EDITS.map(({ id }) => id);
const CURATION = curationOf(EDITS);

it.each([
  ['the first undecided without a selection', null, null, 1, true, A],
  ['the last undecided going back without a selection', null, null, -1, true, C],
  ['the next undecided, passing over a decided one', A, 2, 1, true, C],
  ['the next of any kind', A, 2, 1, false, B],
  ['the one before', D, 38, -1, true, C],
  ['nothing at the end', C, 24, 1, true, undefined],
  ['nothing at the start', A, 2, -1, true, undefined],
  ['the next after a place where no edit is selected', null, 3, 1, true, C],
  ['the one at the very place', null, 24, 1, true, C],
] as const)('goes to %s', (_, selected, at, step, undecided, expected) => {
  expect(adjacentEdit(CURATION, { edit: selected ?? null, at }, step, undecided)?.id).toBe(expected);
});

it('keeps two edits at one place apart', () => {
  const both = curationOf([edit(2, '\n'), edit(2, ' ')]);
  const [first, second] = both.edits;
  expect(adjacentEdit(both, { edit: first?.id ?? null, at: 2 }, 1, true)?.id).toBe(second?.id);
});

it('finds the block around the selection as bounds move', () => {
  const block = (from: number, to: number) =>
    ({ from, to, role: 'body', confidence: 1, decided: null }) as const;
  const split = { ...CURATION, blocks: [block(0, 21), block(21, 42)] };
  expect(selectedBlock(split, { edit: null, at: 24 })).toMatchObject({ from: 21, to: 42 });
  expect(selectedBlock(split, { edit: A ?? null, at: null })).toMatchObject({ from: 0, to: 21 });
  expect(selectedBlock(split, { edit: null, at: null })).toBeUndefined();
});

it('selects several blocks, down or up from the first, until another is selected', () => {
  const block = (from: number) =>
    ({ from, to: from + 9, role: 'body', confidence: 1, decided: null }) as const;
  const curation = { ...CURATION, blocks: [block(0), block(10), block(20), block(30)] };
  const selection = createSelection();
  const selected = () => selectedBlocks(curation, selection.getState()).map(({ from }) => from);
  expect(selected()).toEqual([]);
  selectTo(selection, curation, 12);
  expect(selected()).toEqual([10]);
  selectTo(selection, curation, 31);
  expect(selected()).toEqual([10, 20, 30]);
  selectTo(selection, curation, 0);
  expect(selected()).toEqual([0, 10]);
  selection.setState({ edit: null, at: 20 });
  expect(selected()).toEqual([20]);
});

it('goes from one unsure block to the next, and past those a person decided on', () => {
  const block = (from: number, confidence: number, decided: boolean) => ({
    from,
    to: from + 9,
    role: 'body' as const,
    confidence,
    decided: decided
      ? ({ by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' } as const)
      : null,
  });
  const unsure = {
    ...CURATION,
    blocks: [block(0, 0.6, false), block(10, 0.99, false), block(20, 0.6, true), block(30, 0.7, false)],
  };
  const next = (at: number | null, step: 1 | -1, all = false) =>
    adjacentBlock(unsure, { edit: null, at }, step, !all)?.from;
  expect(next(null, 1)).toBe(0);
  expect(next(0, 1)).toBe(30);
  expect(next(30, 1)).toBeUndefined();
  expect(next(30, -1)).toBe(0);
  expect(next(null, -1)).toBe(30);
  expect(next(0, 1, true)).toBe(10);
  expect(next(null, -1, true)).toBe(30);
  expect(next(0, -1, true)).toBeUndefined();
});
