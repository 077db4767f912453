/** What was carried over to a newer version, decision by decision. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Cleaned, firstCuration } from '../../../core/cleaned.ts';
import { carriedSteps } from '../../../core/history/carried-steps.ts';
import { carryOver } from '../../../core/history/carry-over.ts';
import { applyChange, changeBetween, EMPTY_CURATION, invert } from '../../../core/history/change.ts';
import type { HistoryEntry } from '../../../core/history/entry.ts';
import { revertEntry } from '../../../core/history/revert.ts';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import { brokenBlocks } from '../../../core/model/block.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { collide, isLive } from '../../../core/model/edit.ts';
import type { Decision } from '../../../core/model/provenance.ts';
import { contains } from '../../../core/model/span.ts';
import { DECIDED, twoVersions } from '../arbitrary-curation.ts';

const LATER: Decision = { by: { kind: 'person', name: 'Bob' }, at: '2026-03-04T05:06:07.000Z' };

/** A curation of which a person decided every other block and edit, at two times, and two fields. */
const partlyDecided = (curation: Curation): Curation => ({
  ...curation,
  blocks: curation.blocks.map((block, i) => (i % 2 === 0 ? block : { ...block, decided: DECIDED })),
  edits: curation.edits.map((edit, i) =>
    i % 3 === 0 ? edit : { ...edit, state: 'rejected', decided: i % 3 === 1 ? DECIDED : LATER },
  ),
  metadata: { tags: { value: ['port'], basis: 'typed', confirmed: true } },
});

const isSound = (text: string, { blocks, edits }: Curation): boolean => {
  const live = edits.filter(isLive);
  return (
    brokenBlocks(text, blocks) === null &&
    live.every((edit) => blocks.some((block) => contains(block, edit))) &&
    live.every((edit, at) => !live.slice(at + 1).some((other) => collide(other, edit)))
  );
};

it('leads from what the rules made to what was carried over, each step whole and to be taken back', () => {
  fc.assert(
    fc.property(twoVersions, ({ old, next: { text, curation } }) => {
      const cleaned: Cleaned = { blocks: curation.blocks, edits: curation.edits, metadata: {}, wrap: null };
      const version = {
        text: old.text,
        curation: partlyDecided(old.curation),
        decided: new Set(['date' as const]),
      };
      const { curation: carried, fields } = carryOver(version, { text, cleaned });
      const fresh = firstCuration(cleaned);
      const steps = carriedSteps(fresh, carried, fields);
      let at = fresh;
      for (const { change, curation: after } of steps) {
        const applied = applyChange(at, change);
        if (!applied.ok) throw new Error(applied.error.code);
        expect(applied.value).toEqual(after);
        expect(isSound(text, after)).toBe(true);
        at = applied.value;
      }
      expect({ ...at, status: '' }).toEqual({ ...carried, status: '' });
      if (steps.length > 0) expect(at.status).toBe(carried.status);
      for (const { change } of steps.toReversed()) {
        const undone = applyChange(at, invert(change));
        if (!undone.ok) throw new Error(undone.error.code);
        at = undone.value;
      }
      expect(at).toEqual(fresh);
    }),
    { numRuns: 150 },
  );
});

it('names one step for the blocks, one for each decision on edits, one for each field', () => {
  fc.assert(
    fc.property(twoVersions, ({ old, next: { text, curation } }) => {
      const { blocks, edits } = curation;
      const cleaned: Cleaned = { blocks, edits, metadata: extractMetadata(text, blocks, edits), wrap: null };
      const version = { text: old.text, curation: partlyDecided(old.curation), decided: new Set<never>() };
      const { curation: carried, fields } = carryOver(version, { text, cleaned });
      const fresh = firstCuration(cleaned);
      const steps = carriedSteps(fresh, carried, fields);
      const kinds = steps.map(({ part, field, decided }) => `${part} ${field ?? decided?.at ?? ''}`);
      expect(new Set(kinds).size).toBe(kinds.length);
      expect(kinds).toContain('field tags');
      // A field can be taken back alone, whatever else was carried over.
      const first = { revision: 1, at: DECIDED.at, agent: DECIDED.by, operation: { type: 'import' } };
      const entries: HistoryEntry[] = [
        { ...first, change: changeBetween(EMPTY_CURATION, fresh) },
        ...steps.map(({ change, part, field }, at) => ({
          ...first,
          revision: at + 2,
          operation: { type: 'carry-over', from: '', part, ...(field && { field }) },
          change,
        })),
      ];
      const of = kinds.indexOf('field tags') + 2;
      const reverted = revertEntry(text, steps.at(-1)?.curation ?? fresh, entries, of);
      if (!reverted.ok) throw new Error(reverted.error.code);
      expect(reverted.value.curation).toEqual({
        ...carried,
        metadata: extractMetadata(text, carried.blocks, carried.edits),
      });
    }),
    { numRuns: 60 },
  );
});
