/** Random sources with blocks, edits and operations, for the property tests of model and history. */
import fc from 'fast-check';
import type { Block } from '../../core/model/block.ts';
import type { Curation } from '../../core/model/dispatch.ts';
import { belongs, byEdit, canonical, collide, type Edit, editId, isLive } from '../../core/model/edit.ts';
import type { Decision } from '../../core/model/provenance.ts';
import { ROLES } from '../../core/model/role.ts';
import { trimSpan } from '../../core/model/span.ts';

export const DECIDED: Decision = { by: { kind: 'person', name: 'Ada' }, at: '2026-01-02T03:04:05.000Z' };

export interface Sample {
  readonly text: string;
  readonly curation: Curation;
}

const line = fc
  .array(fc.constantFrom('le', 'a', 'Hanoï', 'x', ' ', '  ', '\u00a0', '.', '🙂', 'é', '\ud83d', 'ab'), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => parts.join(''));

const blocksOf = (text: string, roles: readonly number[]): readonly Block[] => {
  const blocks: Block[] = [];
  let from = 0;
  for (const part of text.split('\n')) {
    const span = trimSpan(text, { from, to: from + part.length });
    const chance = roles[blocks.length % roles.length] ?? 0;
    const role = ROLES[chance % ROLES.length] ?? 'body';
    // Some lines hold two blocks, which may touch.
    const cut = chance % 3 === 0 ? span.from + 1 + (chance % Math.max(1, span.to - span.from)) : span.to;
    for (const piece of [
      { from: span.from, to: Math.min(cut, span.to) },
      { from: Math.min(cut, span.to), to: span.to },
    ]) {
      const trimmed = trimSpan(text, piece);
      if (trimmed.from < trimmed.to) blocks.push({ ...trimmed, role, confidence: 0.5, decided: null });
    }
    from += part.length + 1;
  }
  return blocks;
};

const seedEdit = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 3 }),
  insert: fc.constantFrom('', ' ', '\n', 'z', ' a'),
  state: fc.constantFrom('proposed' as const, 'accepted' as const, 'rejected' as const),
});

type SeedEdit = typeof seedEdit extends fc.Arbitrary<infer T> ? T : never;

const seedCuration = fc.record({
  roles: fc.array(fc.nat(), { minLength: 1, maxLength: 5 }),
  edits: fc.array(seedEdit, { maxLength: 8 }),
});

/** A block or two for each line of `text`, and edits inside blocks whose live ones do not collide. */
const curationOn = (
  text: string,
  { roles, edits }: { roles: readonly number[]; edits: readonly SeedEdit[] },
): Curation => {
  const blocks = blocksOf(text, roles);
  const made: Edit[] = [];
  for (const [index, { at, length, insert, state }] of edits.entries()) {
    const block = blocks[index % Math.max(1, blocks.length)];
    if (block === undefined) continue;
    const from = block.from + (at % (block.to - block.from + 1));
    const least = canonical(text, { from, to: Math.min(block.to, from + length), insert });
    if (least.from === least.to && least.insert === '') continue;
    if (!belongs(text, block, least)) continue;
    const edit: Edit = {
      ...least,
      id: editId(least),
      rule: 'some-rule',
      version: 1,
      confidence: 0.9,
      state,
      evidence: [],
      decided: null,
    };
    const clash = made.some(
      (other) => other.id === edit.id || (isLive(other) && isLive(edit) && collide(other, edit)),
    );
    if (!clash) made.push(edit);
  }
  return { blocks, edits: made.sort(byEdit), metadata: {}, status: 'new', notes: '' };
};

const lines = fc.array(line, { minLength: 1, maxLength: 5 }).map((all) => all.join('\n'));

/** A source of a few lines and a curation of it. */
export const sample: fc.Arbitrary<Sample> = fc
  .record({ text: lines, seed: seedCuration })
  .map(({ text, seed }) => ({ text, curation: curationOn(text, seed) }));

/** A source with two curations of it that know nothing of each other. */
export const twoCurations: fc.Arbitrary<Sample & { readonly other: Curation }> = fc
  .record({ text: lines, seed: seedCuration, otherSeed: seedCuration })
  .map(({ text, seed, otherSeed }) => ({
    text,
    curation: curationOn(text, seed),
    other: curationOn(text, otherSeed),
  }));

const splice = fc.record({
  at: fc.nat(),
  length: fc.nat({ max: 6 }),
  insert: fc.constantFrom('', ' ', '\n', 'le', ' neuf mots', 'x\ny'),
});

/** A source with a curation, and a newer version of it, changed here and there, with a curation of its own. */
export const twoVersions: fc.Arbitrary<{ readonly old: Sample; readonly next: Sample }> = fc
  .record({
    text: lines,
    seed: seedCuration,
    otherSeed: seedCuration,
    splices: fc.array(splice, { maxLength: 3 }),
  })
  .map(({ text, seed, otherSeed, splices }) => {
    let changed = text;
    for (const { at, length, insert } of splices) {
      const from = at % (changed.length + 1);
      changed = changed.slice(0, from) + insert + changed.slice(from + length);
    }
    return {
      old: { text, curation: curationOn(text, seed) },
      next: { text: changed, curation: curationOn(changed, otherSeed) },
    };
  });
