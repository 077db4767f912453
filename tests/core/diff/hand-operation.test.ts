import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanedText, handOperation } from '../../../core/diff/hand-operation.ts';
import { reduce } from '../../../core/history/reduce.ts';
import type { Block } from '../../../core/model/block.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { byEdit, canonical, collide, type Edit, editId, isLive } from '../../../core/model/edit.ts';
import type { Decision } from '../../../core/model/provenance.ts';

const decided: Decision = { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' };

const edit = (text: string, from: number, to: number, insert: string, state: Edit['state']): Edit => {
  const least = canonical(text, { from, to, insert });
  return {
    ...least,
    id: editId(least),
    rule: 'lost-wrap',
    version: 1,
    confidence: 0.9,
    state,
    evidence: [],
    decided: null,
  };
};

const block = (from: number, to: number): Block => ({
  role: 'body',
  from,
  to,
  confidence: 1,
  decided: null,
});

const curation = (blocks: readonly Block[], edits: readonly Edit[]): Curation => ({
  blocks,
  edits: [...edits].sort(byEdit),
  metadata: {},
  status: 'new',
  notes: '',
});

const typed = (text: string, before: Curation, span: Block, wanted: string): Curation => {
  const operation = handOperation(text, span, before.edits, wanted);
  if (operation === null) return before;
  const next = reduce(text, before, operation, decided);
  if (!next.ok) throw new Error(`${next.error.code} ${JSON.stringify(next.error.details)}`);
  return next.value;
};

describe('handOperation', () => {
  it('is nothing when nothing changed', () => {
    expect(handOperation('Leministre', block(0, 10), [], 'Leministre')).toBeNull();
  });

  it('names each of two distant changes, and none of the edits between them', () => {
    const text = 'quele 9 janvier, laréception du Japn';
    const between = edit(text, 19, 19, ' ', 'accepted');
    const operation = handOperation(text, block(0, 36), [between], 'que le 9 janvier, la réception du Japon');
    expect(operation?.replacements).toEqual([
      { from: 3, to: 3, insert: ' ', supersedes: [] },
      { from: 35, to: 35, insert: 'o', supersedes: [] },
    ]);
  });

  it('takes the place of the edit that the change touches', () => {
    const text = 'archives.Il a';
    const space = edit(text, 9, 9, ' ', 'accepted');
    const before = curation([block(0, 13)], [space]);
    const after = typed(text, before, block(0, 13), 'archives.\nIl a');
    expect(after.edits.map(({ id, state }) => [id, state])).toEqual([
      ['9-9-000a', 'accepted'],
      [space.id, 'superseded'],
    ]);
  });

  it('typing the source back rejects the edit', () => {
    const text = 'lamer';
    const wrong = edit(text, 2, 2, ' ', 'accepted');
    const after = typed(text, curation([block(0, 5)], [wrong]), block(0, 5), 'lamer');
    expect(after.edits.map(({ state }) => state)).toEqual(['rejected']);
  });

  const letters = fc.constantFrom('a', 'b', 'le', 'mer', ' ', ' ', '\u00a0', '\n', '\r\n', ',', 'é', '😀');
  const prose = (maxLength: number) => fc.array(letters, { maxLength }).map((parts) => parts.join(''));

  interface Case {
    readonly text: string;
    readonly curation: Curation;
    readonly block: Block;
    readonly wanted: string;
  }

  const seam = '.\n\n.';

  /** Two blocks, any edits in them that may stand together, and the first's cleaned text with some stretches retyped. */
  const cases: fc.Arbitrary<Case> = fc
    .record({
      first: prose(14),
      second: prose(6),
      edits: fc.array(
        fc.record({
          at: fc.nat(40),
          length: fc.nat(4),
          insert: prose(2),
          state: fc.constantFrom('proposed', 'accepted', 'rejected', 'superseded'),
        }),
        { maxLength: 8 },
      ),
      retyped: fc.array(fc.record({ at: fc.nat(60), length: fc.nat(5), insert: prose(3) }), { maxLength: 4 }),
    })
    .map(({ first, second, edits, retyped }) => {
      const text = `.${first}${seam}${second}.`;
      const blocks = [block(0, first.length + 2), block(first.length + 4, text.length)];
      const placed: Edit[] = [];
      for (const { at, length, insert, state } of edits) {
        const from = Math.min(at, text.length);
        const made = edit(text, from, Math.min(from + length, text.length), insert, state);
        const empty = made.from === made.to && made.insert === '';
        const homeless = !blocks.some((home) => home.from <= made.from && made.to <= home.to);
        const struck = isLive(made) && placed.some((other) => isLive(other) && collide(other, made));
        if (!empty && !homeless && !struck && !placed.some((other) => other.id === made.id))
          placed.push(made);
      }
      const [home = block(0, text.length)] = blocks;
      const before = curation(blocks, placed);
      let wanted = cleanedText(text, home, before.edits);
      for (const { at, length, insert } of retyped) {
        const from = Math.min(at, wanted.length);
        wanted = wanted.slice(0, from) + insert + wanted.slice(from + length);
      }
      return { text, curation: before, block: home, wanted };
    });

  it('makes the cleaned text of the block what was typed', () => {
    fc.assert(
      fc.property(cases, ({ text, curation: before, block: home, wanted }) => {
        const after = typed(text, before, home, wanted);
        expect(cleanedText(text, home, after.edits)).toBe(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves every edit outside the retyped stretch as it was', () => {
    fc.assert(
      fc.property(cases, ({ text, curation: before, block: home, wanted }) => {
        const cleaned = cleanedText(text, home, before.edits);
        const shortest = Math.min(cleaned.length, wanted.length);
        let start = 0;
        while (start < shortest && cleaned[start] === wanted[start]) start++;
        let end = 0;
        while (end < shortest && cleaned.at(-1 - end) === wanted.at(-1 - end)) end++;
        // An insertion among equal characters may stand anywhere in between these two.
        const first = Math.min(start, cleaned.length - end);
        const last = Math.max(start, cleaned.length - end);
        const after = new Map(typed(text, before, home, wanted).edits.map((item) => [item.id, item]));
        let shift = -home.from;
        for (const item of before.edits) {
          const inside = home.from <= item.from && item.to <= home.to;
          if (!inside) expect(after.get(item.id)).toBe(item);
          else if (item.state === 'accepted') {
            const from = item.from + shift;
            shift += item.insert.length - (item.to - item.from);
            if (from + item.insert.length < first || from > last) expect(after.get(item.id)).toBe(item);
          }
        }
      }),
      { numRuns: 2000 },
    );
  });
});
