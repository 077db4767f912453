import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorpusOperation, editsOfSeries } from '../../../core/history/apply-corpus-operation.ts';
import { changeBetween, isNoChange } from '../../../core/history/change.ts';
import {
  briefly,
  type CorpusDecision,
  corpusOperationSchema,
  type DispatchOperation,
  operationFor,
} from '../../../core/history/corpus-operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { takeBack } from '../../../core/history/take-back.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { collide, type Edit, isLive } from '../../../core/model/edit.ts';
import type { Decision } from '../../../core/model/provenance.ts';
import { contains } from '../../../core/model/span.ts';
import { seriesOf } from '../../../core/spacing/series.ts';
import { DECIDED, type Sample, sample } from '../arbitrary-curation.ts';

const LATER: Decision = { by: { kind: 'person', name: 'Bao' }, at: '2026-02-03T04:05:06.000Z' };

/** Makes a decision that concerns the dispatch it meets: a series that occurs there, a field, a status. */
type Maker = (sample: Sample) => CorpusDecision;

const maker: fc.Arbitrary<Maker> = fc.oneof(
  fc
    .record({
      n: fc.nat(),
      state: fc.constantFrom('accepted' as const, 'rejected' as const),
      over: fc.constantFrom('undecided' as const, 'all' as const),
    })
    .map(
      ({ n, state, over }): Maker =>
        ({ text, curation: { edits } }) => {
          const edit = edits[n % Math.max(1, edits.length)];
          const series = edit ? seriesOf(text, edit) : { before: 'x', after: 'y' };
          return { type: 'decide-series', ...series, state, over };
        },
    ),
  fc
    .record({
      type: fc.constantFrom('add-terms' as const, 'remove-terms' as const),
      terms: fc.array(fc.constantFrom('VNA', 'AFP', 'guerre'), { minLength: 1, maxLength: 2 }),
    })
    .map(
      ({ type, terms }): Maker =>
        () => ({ type, field: 'tags', terms }),
    ),
  fc.constantFrom('Hanoï', 'Vinh', null).map(
    (value): Maker =>
      () => ({ type: 'set-field', field: 'datelinePlace', value }),
  ),
  fc
    .record({
      status: fc.constantFrom('reviewed' as const, 'excluded' as const),
      undecided: fc.constantFrom('leave' as const, 'accept' as const, 'reject' as const),
    })
    .map(
      ({ status, undecided }): Maker =>
        () => ({ type: 'set-status', status, undecided }),
    ),
);

const operation = fc.oneof(
  maker.map(
    (make) =>
      (given: Sample): DispatchOperation =>
        make(given),
  ),
  fc.array(maker, { maxLength: 4 }).map(
    (makers) =>
      (given: Sample): DispatchOperation => ({
        type: 'apply-recipe',
        title: 'Essai',
        decisions: makers.map((make) => make(given)),
      }),
  ),
);

const apply = (text: string, curation: Curation, meant: DispatchOperation, by = DECIDED) =>
  applyCorpusOperation(text, curation, meant, by, null);

const runs = { numRuns: 300 };

describe('a corpus-wide operation', () => {
  it('applied twice is applied once', () => {
    fc.assert(
      fc.property(sample, maker, (start, make) => {
        const meant = make(start);
        const once = apply(start.text, start.curation, meant).curation;
        const twice = apply(start.text, once, meant).curation;
        expect(twice).toEqual(once);
        expect(isNoChange(changeBetween(once, twice))).toBe(true);
      }),
      runs,
    );
  });

  it('passes through JSON as it is', () => {
    fc.assert(
      fc.property(sample, operation, (start, make) => {
        const meant = make(start);
        expect(corpusOperationSchema.parse(JSON.parse(JSON.stringify(meant)))).toEqual(meant);
      }),
      runs,
    );
  });

  it('leaves edits in force inside blocks and apart, whatever it meets, and when it is taken back', () => {
    fc.assert(
      fc.property(sample, fc.array(operation, { maxLength: 4 }), (start, makers) => {
        let { curation } = start;
        const changes = makers.map((make) => {
          const next = apply(start.text, curation, make(start)).curation;
          const change = changeBetween(curation, next);
          curation = next;
          return change;
        });
        // In the order they were made, so that later ones stand on what is taken back.
        for (const change of changes) curation = takeBack(start.text, curation, change).curation;
        const live = curation.edits.filter(isLive);
        for (const edit of live) {
          expect(curation.blocks.some((block) => contains(block, edit))).toBe(true);
          expect(live.some((other) => other !== edit && collide(other, edit))).toBe(false);
        }
      }),
      runs,
    );
  });

  it('any sequence of them, undone in full, is the start', () => {
    fc.assert(
      fc.property(sample, fc.array(operation, { maxLength: 8 }), (start, makers) => {
        const states = [start.curation];
        for (const make of makers) {
          const last = states.at(-1) ?? start.curation;
          states.push(apply(start.text, last, make(start)).curation);
        }
        let curation = states.at(-1) ?? start.curation;
        for (let i = states.length - 1; i > 0; i--) {
          const change = changeBetween(states[i - 1] ?? curation, states[i] ?? curation);
          const back = takeBack(start.text, curation, change);
          expect(back.kept).toBe(0);
          curation = back.curation;
        }
        expect(curation).toEqual(start.curation);
      }),
      runs,
    );
  });

  it('taken back leaves what a person decided since', () => {
    fc.assert(
      fc.property(sample, operation, fc.nat(), (start, make, n) => {
        const after = apply(start.text, start.curation, make(start)).curation;
        const change = changeBetween(start.curation, after);
        const edit = after.edits[n % Math.max(1, after.edits.length)];
        const decided = edit
          ? reduce(start.text, after, { type: 'decide', edits: [edit.id], state: 'rejected' }, LATER)
          : reduce(start.text, after, { type: 'set-notes', notes: 'vu' }, LATER);
        if (!decided.ok) throw new Error(decided.error.code);
        const noted = reduce(
          start.text,
          decided.value,
          { type: 'set-field', field: 'agency', value: 'VNA' },
          LATER,
        );
        if (!noted.ok) throw new Error(noted.error.code);
        const back = takeBack(start.text, noted.value, change).curation;
        expect(back.edits.find(({ id }) => id === edit?.id)).toEqual(
          decided.value.edits.find(({ id }) => id === edit?.id),
        );
        expect(back.metadata.agency?.value).toBe('VNA');
        expect(back.notes).toBe(noted.value.notes);
      }),
      runs,
    );
  });
});

const text = 'Leministre, Leministre et Leministre.';
const at = (from: number, state: Edit['state'], decided: Decision | null): Edit => ({
  id: `${from}-${from}-0020`,
  from,
  to: from,
  insert: ' ',
  rule: 'lost-wrap',
  version: 1,
  confidence: 0.9,
  state,
  evidence: [],
  decided,
});
const curation: Curation = {
  blocks: [{ from: 0, to: text.length, role: 'body', confidence: 1, decided: null }],
  edits: [at(2, 'proposed', null), at(14, 'accepted', null), at(28, 'rejected', LATER)],
  metadata: { tags: { value: ['Tet'], basis: 'extracted', rule: 'subjects', confirmed: false } },
  status: 'new',
  notes: '',
};
const series = { before: 'Leministre', after: 'Le ministre' };
const decideSeries = (state: 'accepted' | 'rejected', over: 'undecided' | 'all'): DispatchOperation => ({
  type: 'decide-series',
  ...series,
  state,
  over,
});
const states = ({ edits }: Curation) => edits.map(({ state, decided }) => [state, decided?.by]);

describe('deciding a series', () => {
  it('finds its edits by whole words', () => {
    expect(editsOfSeries(text, curation, series)).toEqual(curation.edits);
    expect(editsOfSeries(text, curation, { before: 'Leministre', after: 'Lemi nistre' })).toEqual([]);
  });

  it('decides what no person has, and keeps the status', () => {
    const next = apply(text, curation, decideSeries('rejected', 'undecided')).curation;
    expect(states(next)).toEqual([
      ['rejected', DECIDED.by],
      ['rejected', DECIDED.by],
      ['rejected', LATER.by],
    ]);
    expect(next.status).toBe('new');
  });

  it('decides anew what persons have, where it is asked to', () => {
    const next = apply(text, curation, decideSeries('accepted', 'all')).curation;
    expect(states(next).map(([state]) => state)).toEqual(['accepted', 'accepted', 'accepted']);
  });

  it('cannot accept what a hand edit stands across, and says so', () => {
    const typed = reduce(
      text,
      curation,
      { type: 'edit-text', replacements: [{ from: 24, to: 30, insert: 'X', supersedes: [] }] },
      LATER,
    );
    if (!typed.ok) throw new Error(typed.error.code);
    const next = apply(text, typed.value, decideSeries('accepted', 'all'));
    expect(next.kept).toBe(1);
    expect(next.curation.edits.find(({ from }) => from === 28)?.state).toBe('rejected');
  });
});

describe('taking terms back', () => {
  it('leaves those added since, and gives back how the others were known', () => {
    const added = apply(text, curation, { type: 'add-terms', field: 'tags', terms: ['VNA'] }).curation;
    const change = changeBetween(curation, added);
    const since = reduce(
      text,
      added,
      { type: 'set-field', field: 'tags', value: ['Tet', 'VNA', 'Hue'] },
      LATER,
    );
    if (!since.ok) throw new Error(since.error.code);
    expect(takeBack(text, since.value, change).curation.metadata.tags?.value).toEqual(['Tet', 'Hue']);
    expect(takeBack(text, added, change)).toEqual({ curation, kept: 0 });
  });

  it('keeps a value that a person typed over it, and counts it', () => {
    const set = apply(text, curation, { type: 'set-field', field: 'agency', value: 'AFP' }).curation;
    const change = changeBetween(curation, set);
    const typed = reduce(text, set, { type: 'set-field', field: 'agency', value: 'VNA' }, LATER);
    if (!typed.ok) throw new Error(typed.error.code);
    const back = takeBack(text, typed.value, change);
    expect([back.curation.metadata.agency?.value, back.kept]).toEqual(['VNA', 1]);
  });
});

describe('years of many dispatches', () => {
  const [one, other, third] = ['1', '2', '3'].map((digit) => digit.repeat(16));
  const years = {
    type: 'set-years',
    rule: 'year-from-folder',
    years: { [one ?? '']: 2017, [other ?? '']: 2018 },
  } as const;

  it('are one operation, of which each dispatch gets its own', () => {
    expect(operationFor(years, other ?? '')).toEqual({
      type: 'set-year',
      year: 2018,
      rule: 'year-from-folder',
    });
    expect(operationFor(years, third ?? '')).toBeNull();
    expect(briefly(years)).toEqual({ type: 'set-years', rule: 'year-from-folder', years: [2017, 2018] });
  });
});
