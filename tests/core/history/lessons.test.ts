import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, changeBetween, invert } from '../../../core/history/change.ts';
import type { HistoryEntry } from '../../../core/history/entry.ts';
import { lessonsOf, refusedSeries, taught, untaught } from '../../../core/history/lessons.ts';
import type { Operation, RecordedOperation } from '../../../core/history/operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { emptyCorpus } from '../../../core/model/corpus.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { type Edit, editId } from '../../../core/model/edit.ts';
import type { Agent } from '../../../core/model/provenance.ts';

const BY: Agent = { kind: 'person', name: 'Ada' };
const NAIVE = emptyCorpus('01ARZ3NDEKTSV4RRFFQ69G5FAV', 'Essai');
const TEXT = 'Lamer monte, Lamer descend, Parleurs voix.';
const [SEA, SEA_AGAIN, VOICES] = ['2', '15', '31'].map((at) => `${at}-${at}-0020`);

const proposedAt = (at: number): Edit => {
  const place = { from: at, to: at, insert: ' ' };
  return {
    ...place,
    id: editId(place),
    rule: 'lost-wrap',
    version: 1,
    confidence: 0.9,
    state: 'proposed',
    evidence: [],
    decided: null,
  };
};
const START: Curation = {
  blocks: [{ role: 'body', from: 0, to: TEXT.length, confidence: 1, decided: null }],
  edits: [2, 15, 31].map(proposedAt),
  metadata: {},
  status: 'new',
  notes: '',
};

/** A dispatch with its corpus, in which each act learns at once. */
class Desk {
  curation = START;
  corpus = NAIVE;
  readonly entries: HistoryEntry[] = [];

  do(operation: Operation): this {
    const at = new Date(Date.UTC(2026, 0, 1, 0, this.entries.length)).toISOString();
    const next = reduce(TEXT, this.curation, operation, { by: BY, at });
    if (next.ok) this.record(operation, at, next.value);
    return this;
  }

  /** What the corpus-wide decision on the series of the sea makes of this dispatch. */
  series(state: 'accepted' | 'rejected'): this {
    const at = '2026-01-05T00:00:00.000Z';
    const next = reduce(TEXT, this.curation, decide(state, SEA, SEA_AGAIN), { by: BY, at });
    const what = { type: 'decide-series', before: 'Lamer', after: 'La mer', state, over: 'all' } as const;
    const operation = { type: 'corpus', operation: '01ARZ3NDEKTSV4RRFFQ69G5FAV', what, kept: 0 } as const;
    if (next.ok) this.record(operation, at, next.value);
    return this;
  }

  /** What taking that decision back for the whole corpus makes of this dispatch, which had it as its first. */
  undoSeries(): this {
    const what = { type: 'undo-operation', of: '01ARZ3NDEKTSV4RRFFQ69G5FAV' } as const;
    const operation = { type: 'corpus', operation: '01ARZ3NDEKTSV4RRFFQ69G5FAW', what, kept: 0 } as const;
    const next = applyChange(this.curation, invert(this.entries[0]?.change ?? {}));
    if (next.ok) this.record(operation, '2026-01-06T00:00:00.000Z', next.value);
    return this;
  }

  undo(of: number): this {
    const change = this.entries[of - 1]?.change ?? {};
    const next = applyChange(this.curation, invert(change));
    if (next.ok) this.record({ type: 'undo', of }, '2026-02-01T00:00:00.000Z', next.value);
    return this;
  }

  revert(of: number): this {
    const next = applyChange(this.curation, invert(this.entries[of - 1]?.change ?? {}));
    if (next.ok) this.record({ type: 'revert', of }, '2026-02-02T00:00:00.000Z', next.value);
    return this;
  }

  redo(of: number): this {
    const next = applyChange(this.curation, this.entries[of - 1]?.change ?? {});
    if (next.ok) this.record({ type: 'redo', of }, '2026-03-01T00:00:00.000Z', next.value);
    return this;
  }

  get refused(): readonly string[] {
    return this.corpus.refusals.map(({ before, after }) => `${before}→${after}`);
  }

  get words(): readonly string[] {
    return this.corpus.lexicon.map(({ word }) => word);
  }

  private record(operation: RecordedOperation, at: string, next: Curation): void {
    const change = changeBetween(this.curation, next);
    const entry = { revision: this.entries.length + 1, at, agent: BY, operation, change };
    this.entries.push(entry);
    this.curation = next;
    const lessons = lessonsOf(TEXT, entry, this.entries, next.edits);
    if (lessons !== null) this.corpus = taught(this.corpus, lessons);
  }
}

const decide = (
  state: 'accepted' | 'rejected' | 'proposed',
  ...edits: (string | undefined)[]
): Operation => ({
  type: 'decide',
  state,
  edits: edits.flatMap((id) => (id === undefined ? [] : [id])),
});

describe('a corpus learns', () => {
  it('the series of an edit that a person rejects, with who and when, once a decision', () => {
    const refusal = (minute: number) => ({
      before: 'Lamer',
      after: 'La mer',
      decided: { by: BY, at: `2026-01-01T00:0${minute}:00.000Z` },
    });
    const desk = new Desk().do(decide('rejected', SEA)).do(decide('rejected', SEA_AGAIN));
    expect(desk.corpus.refusals).toEqual([refusal(0), refusal(1)]);
    expect(refusedSeries(desk.corpus.refusals)).toEqual([refusal(0)]);
    expect(new Desk().do(decide('rejected', SEA, SEA_AGAIN)).corpus.refusals).toEqual([refusal(0)]);
  });

  it('a series that is rejected for the whole corpus, and unlearns it with that operation', () => {
    const desk = new Desk().series('rejected');
    expect(desk.refused).toEqual(['Lamer→La mer']);
    expect(desk.undoSeries().corpus).toEqual(NAIVE);
    expect(new Desk().series('rejected').series('accepted').corpus).toEqual(NAIVE);
  });

  it.each<[string, (desk: Desk) => Desk]>([
    ['reverts it', (desk) => desk.revert(1)],
    ['undoes it', (desk) => desk.undo(1)],
    ['decides otherwise', (desk) => desk.do(decide('accepted', SEA, SEA_AGAIN))],
  ])('a series that is rejected for the whole corpus, also where one dispatch %s', (_, act) => {
    const desk = act(new Desk().series('rejected'));
    expect(desk.curation.edits.some(({ state }) => state === 'rejected')).toBe(false);
    expect(desk.refused).toEqual(['Lamer→La mer']);
  });

  it('nothing from what is accepted, and nothing from what a status rejects in bulk', () => {
    const desk = new Desk()
      .do(decide('accepted', SEA))
      .do({ type: 'set-status', status: 'reviewed', undecided: 'reject' });
    expect(desk.curation.edits.map(({ state }) => state)).toEqual(['accepted', 'rejected', 'rejected']);
    expect(desk.corpus).toBe(NAIVE);
  });

  it('a word that is declared right, and the refusal of what would change it', () => {
    const desk = new Desk().do({ type: 'declare-word', word: 'Parleurs', edits: [String(VOICES)] });
    expect(desk.words).toEqual(['Parleurs']);
    expect(desk.refused).toEqual(['Parleurs→Par leurs']);
    expect(desk.curation.edits.at(-1)?.state).toBe('rejected');
  });
});

describe('a corpus unlearns', () => {
  it.each<[string, (desk: Desk) => Desk]>([
    ['when the rejection is undone', (desk) => desk.undo(1)],
    ['when the decision is taken back', (desk) => desk.do(decide('proposed', SEA))],
    ['when the edit is accepted after all', (desk) => desk.do(decide('accepted', SEA))],
  ])('a refusal %s', (_, act) => {
    expect(act(new Desk().do(decide('rejected', SEA))).refused).toEqual([]);
  });

  it('and learns again what is redone, with the decision of then', () => {
    const once = new Desk().do(decide('rejected', SEA));
    const { corpus } = once;
    expect(once.undo(1).redo(1).corpus).toEqual(corpus);
  });

  it('a decision that is reverted later, and learns it again when that is undone', () => {
    const desk = new Desk().do(decide('rejected', SEA)).do(decide('accepted', VOICES)).revert(1);
    expect(desk.refused).toEqual([]);
    expect(desk.undo(3).refused).toEqual(['Lamer→La mer']);
    const declared = new Desk().do({ type: 'declare-word', word: 'Parleurs', edits: [String(VOICES)] });
    expect(declared.revert(1).words).toEqual([]);
    expect(declared.undo(2).words).toEqual(['Parleurs']);
  });

  it('but not what a status had rejected in bulk, when its acceptance is undone', () => {
    const desk = new Desk().do({ type: 'set-status', status: 'reviewed', undecided: 'reject' });
    expect(desk.do(decide('accepted', SEA)).undo(2).corpus).toEqual(NAIVE);
  });

  it('a word whose declaration is undone, and no other', () => {
    const desk = new Desk().do({ type: 'declare-word', word: 'Parleurs', edits: [String(VOICES)] }).undo(1);
    expect(desk.words).toEqual([]);
    expect(desk.redo(1).words).toEqual(['Parleurs']);
  });

  it.each([1, 2])('a refusal of a series, and not the one of another decision (undoing %i of two)', (of) => {
    const desk = new Desk().do(decide('rejected', SEA)).do(decide('rejected', SEA_AGAIN));
    expect(desk.revert(of).refused).toEqual(['Lamer→La mer']);
    expect(desk.revert(3 - of).refused).toEqual([]);
  });

  it('no refusal whose decision stands at another place of the dispatch', () => {
    const desk = new Desk().do(decide('rejected', SEA, SEA_AGAIN)).do(decide('accepted', SEA));
    expect(desk.refused).toEqual(['Lamer→La mer']);
    expect(desk.do(decide('proposed', SEA_AGAIN)).refused).toEqual([]);
  });

  it('a refusal that an older file holds as series were told then, without the marks', () => {
    const text = 'Il gère les archives.Il a dit oui.';
    const place = { from: 21, to: 21, insert: ' ' };
    const edit: Edit = { ...proposedAt(0), ...place, id: editId(place), rule: 'sentence-break' };
    const blocks = START.blocks.map((block) => ({ ...block, to: text.length }));
    const entries: HistoryEntry[] = [];
    const act = (curation: Curation, state: 'rejected' | 'proposed', at: string): Curation => {
      const operation = decide(state, edit.id);
      const next = reduce(text, curation, operation, { by: BY, at });
      if (!next.ok) throw new Error('the edit is there');
      const change = changeBetween(curation, next.value);
      entries.push({ revision: entries.length + 1, at, agent: BY, operation, change });
      return next.value;
    };
    const at = '2026-01-01T00:00:00.000Z';
    const refused = act({ ...START, blocks, edits: [edit] }, 'rejected', at);
    const older = { ...NAIVE, refusals: [{ before: 'Il', after: ' Il', decided: { by: BY, at } }] };
    const back = act(refused, 'proposed', '2026-01-02T00:00:00.000Z');
    const [, entry] = entries;
    const lessons = entry === undefined ? null : lessonsOf(text, entry, entries, back.edits);
    expect(lessons === null ? older : taught(older, lessons)).toEqual(NAIVE);
  });

  it('what is forgotten by name, whatever its case, and gives the same corpus where it knows none of it', () => {
    const desk = new Desk().do({ type: 'declare-word', word: 'Parleurs', edits: [String(VOICES)] });
    const [series] = desk.corpus.refusals;
    expect(untaught(desk.corpus, ['PARLEURS'], series ? [series] : [])).toEqual(NAIVE);
    expect(untaught(desk.corpus, ['PARLEURS'], [])).toEqual(NAIVE);
    desk.do({ type: 'decide', edits: [String(SEA)], state: 'rejected' });
    expect(untaught(desk.corpus, ['Parleurs'], []).refusals).toHaveLength(1);
    expect(untaught(desk.corpus, ['autre'], [{ before: 'a', after: 'b' }])).toBe(desk.corpus);
  });

  it('all that any decisions taught, when all of them are undone', () => {
    const act = fc.oneof(
      fc.record({
        state: fc.constantFrom('accepted' as const, 'rejected' as const, 'proposed' as const),
        edit: fc.constantFrom(SEA, SEA_AGAIN, VOICES),
      }),
      fc.constantFrom('Lamer', 'Parleurs'),
    );
    fc.assert(
      fc.property(fc.array(act, { maxLength: 8 }), (acts) => {
        const desk = new Desk();
        for (const item of acts)
          if (typeof item === 'string')
            desk.do({ type: 'declare-word', word: item, edits: [String(item === 'Lamer' ? SEA : VOICES)] });
          else desk.do(decide(item.state, item.edit));
        for (let revision = desk.entries.length; revision > 0; revision--) desk.undo(revision);
        expect(desk.corpus).toEqual(NAIVE);
        expect(desk.curation).toEqual(START);
      }),
    );
  });
});

describe('a line break that a hard wrap left', () => {
  const text = 'Les deux ministres ont\nparlé.';
  const place = { from: 22, to: 23, insert: ' ' };
  const wrap: Edit = { ...proposedAt(0), ...place, id: editId(place), rule: 'kept-wrap' };
  const start: Curation = {
    ...START,
    blocks: [{ role: 'body', from: 0, to: text.length, confidence: 1, decided: null }],
    edits: [wrap],
  };
  const rejectedBy = (operation: RecordedOperation) => {
    const at = '2026-01-01T00:00:00.000Z';
    const next = reduce(text, start, decide('rejected', wrap.id), { by: BY, at });
    if (!next.ok) throw new Error('the edit is there');
    const change = changeBetween(start, next.value);
    const entry = { revision: 1, at, agent: BY, operation, change };
    return lessonsOf(text, entry, [entry], next.value.edits)?.refused.map(({ before, after }) => [
      before,
      after,
    ]);
  };

  it('may stay in one dispatch without being refused in all, which all breaks would be', () => {
    expect(rejectedBy({ type: 'decide', edits: [wrap.id], state: 'rejected' })).toBeUndefined();
  });

  it('is refused where it was decided for the whole corpus', () => {
    const what = { type: 'decide-series', before: '\n', after: ' ', state: 'rejected', over: 'all' } as const;
    const operation = { type: 'corpus', operation: '01ARZ3NDEKTSV4RRFFQ69G5FAV', what, kept: 0 } as const;
    expect(rejectedBy(operation)).toEqual([['\n', ' ']]);
  });
});
