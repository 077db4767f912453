import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorpusOperation } from '../../../core/history/apply-corpus-operation.ts';
import { applyChange, type Change, changeBetween, invert } from '../../../core/history/change.ts';
import type { CorpusDecision } from '../../../core/history/corpus-operation.ts';
import { corpusStepOf, type HistoryEntry, undoStacks } from '../../../core/history/entry.ts';
import type { Operation, RecordedOperation } from '../../../core/history/operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { revertEntry } from '../../../core/history/revert.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { DECIDED, type Sample, sample } from '../arbitrary-curation.ts';

/** A dispatch with its history, on which acts are performed as the library performs them. */
class Desk {
  curation: Curation;
  readonly text: string;
  readonly entries: HistoryEntry[] = [];

  constructor({ text, curation }: Sample) {
    this.text = text;
    this.curation = curation;
  }

  record(operation: RecordedOperation, curation: Curation, change: Change): void {
    const revision = this.entries.length + 2;
    this.entries.push({ revision, at: DECIDED.at, agent: DECIDED.by, operation, change });
    this.curation = curation;
  }

  operate(operation: Operation): boolean {
    const next = reduce(this.text, this.curation, operation, DECIDED);
    if (next.ok) this.record(operation, next.value, changeBetween(this.curation, next.value));
    return next.ok;
  }

  /** Takes over a corpus-wide operation. */
  takeOver(meant: CorpusDecision): void {
    const next = applyCorpusOperation(this.text, this.curation, meant, DECIDED, null).curation;
    const step = { type: 'corpus', operation: this.nextOperation(), what: meant, kept: 0 } as const;
    this.record(step, next, changeBetween(this.curation, next));
  }

  /** Takes over what takes a corpus-wide operation back. */
  takeOverUndo(of: string): void {
    const made = this.entries.find((entry) => corpusStepOf(entry)?.operation === of);
    if (made === undefined) throw new Error(`no operation ${of}`);
    const what = { type: 'undo-operation', of } as const;
    const { curation: next, kept } = applyCorpusOperation(
      this.text,
      this.curation,
      what,
      DECIDED,
      made.change,
    );
    const step = { type: 'corpus', operation: this.nextOperation(), what, kept } as const;
    this.record(step, next, changeBetween(this.curation, next));
  }

  private nextOperation(): string {
    return `01ARZ3NDEKTSV4RRFFQ69G${String(this.entries.length).padStart(4, '0')}`;
  }

  /** Undo or redo, which always fit; false where there is nothing to do. */
  step(type: 'undo' | 'redo'): boolean {
    const of = undoStacks(this.entries)[type].at(-1);
    const entry = this.entries.find(({ revision }) => revision === of);
    if (of === undefined || entry === undefined) return false;
    const change = type === 'undo' ? invert(entry.change) : entry.change;
    const next = applyChange(this.curation, change);
    if (!next.ok) throw new Error(`${type} of ${of}: ${JSON.stringify(next.error)}`);
    this.record({ type, of }, next.value, change);
    return true;
  }

  /** Reverts a decision; answers the code of what stands in the way, or null. */
  revert(of: number): string | null {
    const back = revertEntry(this.text, this.curation, this.entries, of);
    if (!back.ok) return back.error.code;
    this.record({ type: 'revert', of }, back.value.curation, back.value.change);
    return null;
  }
}

type Act = (desk: Desk) => void;

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ n: fc.nat(), state: fc.constantFrom('accepted' as const, 'rejected' as const) }).map(
    ({ n, state }): Act =>
      (desk) => {
        const edit = desk.curation.edits[n % Math.max(1, desk.curation.edits.length)];
        if (edit) desk.operate({ type: 'decide', edits: [edit.id], state });
      },
  ),
  fc.nat({ max: 5 }).map(
    (n): Act =>
      (desk) =>
        void desk.operate({ type: 'set-notes', notes: `n${n}` }),
  ),
  fc.constantFrom('VNA', 'AFP', null).map(
    (value): Act =>
      (desk) =>
        void desk.operate({ type: 'set-field', field: 'agency', value }),
  ),
  fc.nat().map(
    (n): Act =>
      (desk) => {
        const block = desk.curation.blocks[n % Math.max(1, desk.curation.blocks.length)];
        if (block) desk.operate({ type: 'join-blocks', block: { from: block.from, to: block.to } });
      },
  ),
  fc.constant<Act>((desk) => desk.takeOver({ type: 'add-terms', field: 'tags', terms: ['VNA'] })),
  fc.constantFrom('in-progress' as const, 'excluded' as const).map(
    (status): Act =>
      (desk) =>
        void desk.operate({ type: 'set-status', status, undecided: 'leave' }),
  ),
  fc.constantFrom('in-progress' as const, 'reviewed' as const).map(
    (status): Act =>
      (desk) =>
        desk.takeOver({ type: 'set-status', status, undecided: 'leave' }),
  ),
  fc.nat().map(
    (n): Act =>
      (desk) => {
        const steps = desk.entries.flatMap((entry) => corpusStepOf(entry) ?? []);
        const made = steps.filter(({ what }) => what.type !== 'undo-operation');
        const of = made[n % Math.max(1, made.length)]?.operation;
        if (of !== undefined) desk.takeOverUndo(of);
      },
  ),
  fc.constantFrom('undo' as const, 'redo' as const).map(
    (type): Act =>
      (desk) =>
        void desk.step(type),
  ),
  fc.nat().map(
    (n): Act =>
      (desk) => {
        const { undo } = undoStacks(desk.entries);
        const of = undo[n % Math.max(1, undo.length)];
        if (of !== undefined) desk.revert(of);
      },
  ),
);

const start: Sample = {
  text: 'Un texte.',
  curation: {
    blocks: [{ from: 0, to: 9, role: 'body', confidence: 1, decided: null }],
    edits: [],
    metadata: {},
    status: 'new',
    notes: '',
  },
};

describe('undo', () => {
  it('of everything is the start, whatever was reverted amid it', () => {
    fc.assert(
      fc.property(sample, fc.array(act, { maxLength: 20 }), (start, acts) => {
        const desk = new Desk(start);
        for (const perform of acts) perform(desk);
        while (desk.step('undo'));
        expect(desk.curation).toEqual(start.curation);
      }),
      { numRuns: 400 },
    );
  });

  it('and redo of everything is where one was', () => {
    fc.assert(
      fc.property(sample, fc.array(act, { maxLength: 12 }), (start, acts) => {
        const desk = new Desk(start);
        for (const perform of acts) perform(desk);
        while (desk.step('redo'));
        const end = desk.curation;
        let steps = 0;
        while (desk.step('undo')) steps++;
        for (let i = 0; i < steps; i++) expect(desk.step('redo')).toBe(true);
        expect(desk.curation).toEqual(end);
      }),
      { numRuns: 200 },
    );
  });
});

describe('undo behind a corpus-wide operation that was taken back', () => {
  const operationIn = (desk: Desk): string =>
    desk.entries.flatMap((entry) => corpusStepOf(entry)?.operation ?? []).at(0) ?? '';

  it('is about what was decided before it', () => {
    const desk = new Desk(start);
    desk.operate({ type: 'set-notes', notes: 'vu' });
    desk.takeOver({ type: 'add-terms', field: 'tags', terms: ['VNA'] });
    expect(undoStacks(desk.entries).undo).toEqual([2, 3]);
    desk.takeOverUndo(operationIn(desk));
    expect(undoStacks(desk.entries).undo).toEqual([2]);
    desk.step('undo');
    expect(desk.curation).toEqual(start.curation);
  });

  it('is about taking it back, where something was decided between the two', () => {
    const desk = new Desk(start);
    desk.takeOver({ type: 'add-terms', field: 'tags', terms: ['VNA'] });
    desk.operate({ type: 'set-notes', notes: 'vu' });
    desk.takeOverUndo(operationIn(desk));
    expect(undoStacks(desk.entries).undo).toEqual([2, 3, 4]);
  });
});

describe('reverting one decision', () => {
  it('leaves the later ones, and the dispatch in progress', () => {
    const desk = new Desk(start);
    desk.operate({ type: 'set-field', field: 'agency', value: 'AFP' });
    desk.operate({ type: 'set-notes', notes: 'vu' });
    expect(desk.revert(2)).toBe(null);
    expect(desk.curation).toMatchObject({ metadata: {}, notes: 'vu', status: 'in-progress' });
    expect(undoStacks(desk.entries).undo).toEqual([3, 4]);
  });

  it('is refused where a later one depends on it, which is named', () => {
    const desk = new Desk(start);
    desk.operate({ type: 'set-notes', notes: 'un' });
    desk.operate({ type: 'set-field', field: 'agency', value: 'AFP' });
    desk.operate({ type: 'set-notes', notes: 'deux' });
    const back = revertEntry(desk.text, desk.curation, desk.entries, 2);
    expect(back.ok ? null : back.error).toEqual({
      code: 'change-conflict',
      details: { part: 'notes', revision: 4 },
    });
  });

  it('is refused for what does not stand', () => {
    const desk = new Desk(start);
    desk.operate({ type: 'set-notes', notes: 'un' });
    desk.step('undo');
    expect(desk.revert(2)).toBe('nothing-to-undo');
    expect(desk.revert(9)).toBe('nothing-to-undo');
  });

  it('can itself be reverted', () => {
    const desk = new Desk(start);
    desk.operate({ type: 'set-notes', notes: 'un' });
    expect([desk.revert(2), desk.curation.notes]).toEqual([null, '']);
    expect([desk.revert(3), desk.curation.notes]).toEqual([null, 'un']);
    expect(undoStacks(desk.entries).undo).toEqual([2, 4]);
  });

  it('of a status brings the one before, for one dispatch and for a whole corpus, and again by another revert', () => {
    const desk = new Desk(start);
    desk.operate({ type: 'set-status', status: 'excluded', undecided: 'leave' });
    expect([desk.revert(2), desk.curation.status]).toEqual([null, 'new']);
    expect([desk.revert(3), desk.curation.status]).toEqual([null, 'excluded']);
    desk.takeOver({ type: 'set-status', status: 'reviewed', undecided: 'leave' });
    desk.operate({ type: 'set-notes', notes: 'vu' });
    expect([desk.revert(5), desk.curation.status]).toEqual([null, 'excluded']);
  });
});
