import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanAgain } from '../../../core/clean.ts';
import { firstCuration } from '../../../core/cleaned.ts';
import { blocksAnew } from '../../../core/history/blocks-anew.ts';
import { applyChange, type Change, changeBetween, invert, isNoChange } from '../../../core/history/change.ts';
import { decidedFields } from '../../../core/history/decided-fields.ts';
import type { HistoryEntry } from '../../../core/history/entry.ts';
import type { RecordedOperation } from '../../../core/history/operation.ts';
import { reclean } from '../../../core/history/reclean.ts';
import { recleanEffects } from '../../../core/history/reclean-effects.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { takeBack } from '../../../core/history/take-back.ts';
import { brokenBlocks } from '../../../core/model/block.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { belongs, collide, isLive } from '../../../core/model/edit.ts';
import type { Metadata } from '../../../core/model/metadata.ts';
import type { RulePolicies } from '../../../core/model/proposal.ts';
import { contains } from '../../../core/model/span.ts';
import { DECIDED, twoCurations } from '../arbitrary-curation.ts';
import { shippedLexicon } from '../spacing/shipped-lexicon.ts';

const SEEDS = join(import.meta.dirname, '../../../seeds');
const seedTexts = (): readonly string[] =>
  readdirSync(SEEDS)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(SEEDS, name), 'utf8'));

const NONE: ReadonlySet<never> = new Set<never>();

/** A curation in which a person decided some blocks, edits and fields: what rejected it may only be a person. */
const decidedHere = ({ curation, marks }: { curation: Curation; marks: readonly boolean[] }): Curation => {
  const isMarked = (index: number): boolean => marks[index % marks.length] === true;
  return {
    ...curation,
    blocks: curation.blocks.map((block, i) => (isMarked(i) ? { ...block, decided: DECIDED } : block)),
    edits: curation.edits.map((edit, i) =>
      edit.state === 'rejected' || isMarked(i + 1) ? { ...edit, decided: DECIDED } : edit,
    ),
  };
};

const world = fc
  .record({
    both: twoCurations,
    marks: fc.array(fc.boolean(), { minLength: 1, maxLength: 7 }),
    anew: fc.boolean(),
  })
  .map(({ both: { text, curation, other }, marks, anew }) => {
    const old = decidedHere({ curation, marks });
    const edits = other.edits.filter(isLive);
    /** What the engine would answer over some curation: the other blocks where asked, the other edits. */
    const again = (held: Curation): Curation => {
      const blocks = anew ? blocksAnew(text, held, other.blocks) : held.blocks;
      const fresh = { blocks, edits, metadata: {}, wrap: null };
      return reclean(text, held, fresh, { anew, decided: NONE });
    };
    return { text, old, next: again(old), again, anew };
  });

describe('re-cleaning any curation', () => {
  it('keeps what a person decided, as it was', () => {
    fc.assert(
      fc.property(world, ({ old, next }) => {
        for (const block of old.blocks) if (block.decided !== null) expect(next.blocks).toContain(block);
        for (const edit of old.edits) if (edit.decided !== null) expect(next.edits).toContain(edit);
      }),
    );
  });

  it('leaves whole blocks, and live edits that do not collide and lie in a block', () => {
    fc.assert(
      fc.property(world, ({ text, next }) => {
        expect(brokenBlocks(text, next.blocks)).toBeNull();
        const live = next.edits.filter(isLive);
        for (const edit of live) {
          expect(next.blocks.some((block) => belongs(text, block, edit))).toBe(true);
          expect(live.filter((other) => other !== edit && collide(other, edit))).toEqual([]);
        }
        expect(new Set(next.edits.map(({ id }) => id)).size).toBe(next.edits.length);
      }),
    );
  });

  it('changes nothing when it is done twice', () => {
    fc.assert(
      fc.property(world, ({ next, again }) => {
        expect(changeBetween(next, again(next))).toEqual({});
      }),
    );
  });

  it('is a change that can be taken back', () => {
    fc.assert(
      fc.property(world, ({ old, next }) => {
        const change = changeBetween(old, next);
        expect(applyChange(old, change)).toEqual({ ok: true, value: next });
        expect(applyChange(next, invert(change))).toEqual({ ok: true, value: old });
      }),
    );
  });

  it('is taken back in full where nothing was decided since, and else so that all holds together', () => {
    fc.assert(
      fc.property(world, fc.nat(), ({ text, old, next }, n) => {
        const change = changeBetween(old, next);
        expect(takeBack(text, next, change)).toEqual({ curation: old, kept: 0 });
        const live = next.edits.filter(isLive);
        const edit = live[n % Math.max(1, live.length)];
        const state = edit?.state === 'accepted' ? 'rejected' : 'accepted';
        const operation = edit && ({ type: 'decide', edits: [edit.id], state } as const);
        const since = operation && reduce(text, next, operation, DECIDED);
        if (edit === undefined || since?.ok !== true) return;
        const { curation } = takeBack(text, since.value, change);
        expect(curation.edits.find(({ id }) => id === edit.id)).toEqual(
          since.value.edits.find(({ id }) => id === edit.id),
        );
        expect(brokenBlocks(text, curation.blocks)).toBeNull();
        const held = curation.edits.filter(isLive);
        for (const one of held) {
          expect(curation.blocks.some((block) => contains(block, one))).toBe(true);
          expect(held.some((other) => other !== one && collide(other, one))).toBe(false);
        }
      }),
    );
  });

  it('tells one effect for each edit that differs', () => {
    fc.assert(
      fc.property(world, ({ old, next }) => {
        const effects = recleanEffects(old, next);
        const count = (name: string): number => effects.filter(({ effect }) => effect === name).length;
        const state = (curation: Curation, id: string) =>
          curation.edits.find((edit) => edit.id === id)?.state ?? 'none';
        const moved = (from: string, to: string): number =>
          [...new Set([...old.edits, ...next.edits].map(({ id }) => id))].filter(
            (id) => state(old, id) === from && state(next, id) === to,
          ).length;
        expect(count('accepted')).toBe(moved('proposed', 'accepted'));
        expect(count('proposed')).toBe(moved('accepted', 'proposed'));
        expect(count('appears-accepted')).toBe(moved('none', 'accepted'));
        expect(count('appears-proposed')).toBe(moved('none', 'proposed'));
        expect(count('disappears')).toBe(moved('accepted', 'none') + moved('proposed', 'none'));
        expect(effects.every(({ edit }) => edit.decided === null)).toBe(true);
      }),
    );
  });
});

describe('re-cleaning the seeds', () => {
  const lexicon = shippedLexicon();
  const again = (text: string, old: Curation, anew: boolean, policies: RulePolicies = {}): Curation =>
    reclean(text, old, cleanAgain(text, old, anew, { lexicon, policies }), { anew, decided: NONE });

  it('with the rules they were cleaned with changes nothing', () => {
    for (const text of seedTexts()) {
      const old = firstCuration(clean(text, { lexicon }));
      expect(isNoChange(changeBetween(old, again(text, old, false)))).toBe(true);
      expect(isNoChange(changeBetween(old, again(text, old, true)))).toBe(true);
    }
  });

  it('with a threshold that nothing reaches asks about all that nobody decided', () => {
    const [text = ''] = seedTexts().filter((item) => clean(item, { lexicon }).edits.length > 20);
    const first = firstCuration(clean(text, { lexicon }));
    const wraps = first.edits.filter(({ rule, state }) => rule === 'lost-wrap' && state === 'accepted');
    const [seen] = wraps;
    if (seen === undefined) throw new Error('no wrap was lost here');
    const decided = reduce(text, first, { type: 'decide', edits: [seen.id], state: 'accepted' }, DECIDED);
    if (!decided.ok) throw new Error(decided.error.code);
    const next = again(text, decided.value, false, { 'lost-wrap': { policy: 'auto', threshold: 1 } });
    const kept = next.edits.filter(({ rule, state }) => rule === 'lost-wrap' && state === 'accepted');
    expect(kept.map(({ id }) => id)).toEqual([seen.id]);
    expect(recleanEffects(decided.value, next).map(({ effect }) => effect)).toEqual(
      wraps.slice(1).map(() => 'proposed'),
    );
  });

  it('leaves a hand edit alone where the rules would propose the same place', () => {
    const text = 'Leministre a visité la capitale, hier matin.';
    const old = firstCuration(clean(text, { lexicon }));
    const proposed = old.edits.map(({ id }) => id);
    const replacements = [{ from: 0, to: 10, insert: 'La ministre', supersedes: proposed }];
    const typed = reduce(text, old, { type: 'edit-text', replacements }, DECIDED);
    if (!typed.ok) throw new Error(typed.error.code);
    expect(changeBetween(typed.value, again(text, typed.value, false))).toEqual({});
  });
});

const entry = (revision: number, operation: RecordedOperation, change: Change): HistoryEntry => ({
  revision,
  at: DECIDED.at,
  agent: DECIDED.by,
  operation,
  change,
});
const value = (content: string) => ({ value: content, basis: 'extracted', confirmed: false }) as const;
const swap = (before: string | null, after: string | null): Change => ({
  metadata: [
    { field: 'agency', before: before && value(before), after: after && value(after) } as NonNullable<
      Change['metadata']
    >[number],
  ],
});
const IMPORTED = entry(1, { type: 'import' }, swap(null, 'VNA'));
const EMPTIED = entry(2, { type: 'set-field', field: 'agency', value: null }, swap('VNA', null));

describe('a field counts as decided', () => {
  it.each<[string, readonly HistoryEntry[], boolean]>([
    ['not when only the import spoke', [IMPORTED], false],
    ['when a person emptied it', [IMPORTED, EMPTIED], true],
    [
      'not when that was undone',
      [IMPORTED, EMPTIED, entry(3, { type: 'undo', of: 2 }, swap(null, 'VNA'))],
      false,
    ],
    [
      'when it was undone and redone',
      [
        IMPORTED,
        EMPTIED,
        entry(3, { type: 'undo', of: 2 }, swap(null, 'VNA')),
        entry(4, { type: 'redo', of: 2 }, swap('VNA', null)),
      ],
      true,
    ],
    [
      'not when a re-cleaning spoke last',
      [IMPORTED, entry(2, { type: 're-clean', run: 'r', anew: true }, swap('VNA', 'AFP'))],
      false,
    ],
    [
      'when an operation that we do not know set it',
      [IMPORTED, entry(2, { type: 'x' }, swap('VNA', 'AFP'))],
      true,
    ],
  ])('%s', (_, entries, decided) => {
    expect(decidedFields(entries).has('agency')).toBe(decided);
  });

  it('and stays when metadata are extracted anew', () => {
    const text = 'Hanoï (VNA) - Une phrase.';
    const blocks = clean(text, { lexicon: shippedLexicon() }).blocks;
    const fresh: Metadata = { agency: value('VNA'), byline: value('Ada'), language: value('fr') };
    const metadata: Metadata = { language: { value: 'vi', basis: 'typed', confirmed: true } };
    const old: Curation = { blocks, edits: [], metadata, status: 'new', notes: '' };
    const next = reclean(
      text,
      old,
      { blocks, edits: [], metadata: fresh, wrap: null },
      { anew: true, decided: new Set(['agency']) },
    );
    expect(next.metadata).toEqual({ byline: value('Ada'), language: metadata.language });
  });
});
