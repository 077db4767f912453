/** Copies that are joined again and again, in any order: the same state is joined once, and nothing is asked twice. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { changeBetween, EMPTY_CURATION, isNoChange } from '../../../core/history/change.ts';
import type { HistoryEntry } from '../../../core/history/entry.ts';
import { mergeCurations } from '../../../core/history/merge-curations.ts';
import { curationAfter, relate } from '../../../core/history/merge-histories.ts';
import type { RecordedOperation } from '../../../core/history/operation.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import type { Decision } from '../../../core/model/provenance.ts';
import { printed } from '../../../library/dispatches/history-prints.ts';
import { sample } from '../arbitrary-curation.ts';
import { decidedOn, wish } from './wishes.ts';

const NAMES = ['Ada', 'Bob', 'Cam'] as const;

/** One archivist's copy of a dispatch: conflicts are settled as mine at once, as a person may. */
class Copy {
  readonly decision: Decision;
  entries: readonly HistoryEntry[];
  private readonly text: string;

  constructor(name: string, text: string, start: Curation) {
    this.decision = { by: { kind: 'person', name }, at: '2026-01-02T03:04:05.000Z' };
    this.text = text;
    const change = changeBetween(EMPTY_CURATION, start);
    const by = { kind: 'person', name: 'Eve' } as const;
    this.entries = [{ revision: 1, at: this.decision.at, agent: by, operation: { type: 'import' }, change }];
  }

  get curation(): Curation {
    return curationAfter(this.entries);
  }

  decide(item: Parameters<typeof decidedOn>[2][number]): void {
    const before = this.curation;
    const after = decidedOn(this.text, before, [item], this.decision);
    if (!isNoChange(changeBetween(before, after))) this.record({ type: 'decided' }, after);
  }

  /** Joins another copy as it stands; how many conflicts there were, or null where there was nothing to join. */
  join(other: Copy): number | null {
    const options = { base: null, theirsWait: false };
    const relation = relate(printed(this.entries), printed(other.entries), options);
    if (relation.kind === 'ahead' || relation.kind === 'joined') return null;
    if (relation.kind === 'behind') {
      this.entries = [...this.entries, ...relation.entries];
      return 0;
    }
    const { curation, conflicts } = mergeCurations(relation.base, this.curation, other.curation);
    const isNothing = isNoChange(changeBetween(this.curation, curation)) && conflicts.length === 0;
    if (relation.theyJoined && isNothing) return null;
    this.record({ type: 'merge' }, curation, relation.print);
    return conflicts.length;
  }

  private record(operation: RecordedOperation, after: Curation, joined?: string): void {
    const { by: agent, at } = this.decision;
    const change = changeBetween(this.curation, after);
    const entry = { revision: this.entries.length + 1, at, agent, operation, change };
    this.entries = [...this.entries, joined === undefined ? entry : { ...entry, joined }];
  }
}

const copy = fc.constantFrom(0, 1, 2);
const act = fc.oneof(
  fc.record({ who: copy, decides: wish }),
  fc.record({ who: copy, joins: copy }).filter(({ who, joins }) => who !== joins),
);

it('a copy that was joined is not joined again as it stands, whatever was decided upon it', () => {
  fc.assert(
    fc.property(
      sample,
      fc.array(act, { maxLength: 14 }),
      fc.array(wish, { maxLength: 3 }),
      (made, acts, later) => {
        const copies = NAMES.map((name) => new Copy(name, made.text, made.curation));
        for (const one of acts) {
          const [mine, other] = [copies[one.who], 'joins' in one ? copies[one.joins] : undefined];
          if (mine === undefined) continue;
          if ('decides' in one) mine.decide(one.decides);
          if (other === undefined) continue;
          mine.join(other);
          for (const item of later) mine.decide(item);
          const before = mine.entries;
          expect(mine.join(other)).toBeNull();
          expect(mine.entries).toBe(before);
        }
      },
    ),
    { numRuns: 80 },
  );
});

it('two copies joined in turn come to rest as one: after mine took theirs, theirs takes mine whole', () => {
  fc.assert(
    fc.property(sample, fc.array(wish, { maxLength: 5 }), fc.array(wish, { maxLength: 5 }), (made, a, b) => {
      const [mine, theirs] = [
        new Copy('Ada', made.text, made.curation),
        new Copy('Bob', made.text, made.curation),
      ];
      for (const item of a) mine.decide(item);
      for (const item of b) theirs.decide(item);
      mine.join(theirs);
      expect(theirs.join(mine) ?? 0).toBe(0);
      expect(theirs.curation).toEqual(mine.curation);
      expect([mine.join(theirs), theirs.join(mine)]).toEqual([null, null]);
    }),
    { numRuns: 80 },
  );
});
