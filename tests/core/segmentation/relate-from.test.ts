/** Making the rest of a dispatch related: roles and bounds are read anew, the sign-off stays, and undo brings all back. */
import { expect, it } from 'vitest';
import { generate } from '../../../bench/segmentation/generate.ts';
import { applyChange, changeBetween, invert } from '../../../core/history/change.ts';
import { reduce } from '../../../core/history/reduce.ts';
import { type Block, brokenBlocks } from '../../../core/model/block.ts';
import type { Curation } from '../../../core/model/dispatch.ts';
import { isRelated, type Role } from '../../../core/model/role.ts';
import { segment } from '../../../core/segmentation/segment.ts';
import { DECIDED } from '../arbitrary-curation.ts';

const curationOf = (blocks: readonly Block[]): Curation => ({
  blocks,
  edits: [],
  metadata: {},
  status: 'new',
  notes: '',
});

/** A dispatch whose lines have these roles to begin with. */
const dispatch = (lines: readonly (readonly [Role, string])[]) => {
  let text = '';
  const blocks = lines.map(([role, line]): Block => {
    const from = text.length;
    text += `${line}\n`;
    return { role, from, to: from + line.length, confidence: 0.6, decided: null };
  });
  return { text, curation: curationOf(blocks) };
};

const PAGE = dispatch([
  ['headline', 'Le port de la ville reçoit un navire'],
  [
    'body',
    'Le navire est arrivé hier au port, où la population l’attendait depuis le matin. Il repart demain.',
  ],
  ['body', 'Voir plus'],
  ['body', 'Une vue du marché. Photo: VNA'],
  ['body', 'Le marché rouvre après trois ans de travaux'],
  [
    'body',
    'Le marché de la ville a rouvert ses portes, après trois ans de travaux suivis par la population.',
  ],
  ['sign-off', '- VNA'],
]);

const related = (from: number) => {
  const block = PAGE.curation.blocks[from];
  if (block === undefined) throw new Error('no block');
  const { from: start, to } = block;
  const next = reduce(PAGE.text, PAGE.curation, { type: 'relate-from', block: { from: start, to } }, DECIDED);
  if (!next.ok) throw new Error(next.error.code);
  return next.value;
};

it('tells heading, caption, headline and summary, and leaves the story and the sign-off', () => {
  const { blocks } = related(2);
  expect(blocks.map(({ role }) => role)).toEqual([
    'headline',
    'body',
    'related-heading',
    'teaser-caption',
    'teaser-headline',
    'teaser-summary',
    'sign-off',
  ]);
  expect(blocks.slice(0, 2)).toEqual(PAGE.curation.blocks.slice(0, 2));
  expect(blocks[3]).toMatchObject({ confidence: 1, decided: DECIDED });
});

it('is one decision, which undo takes back whole', () => {
  const after = related(2);
  const undone = applyChange(after, invert(changeBetween(PAGE.curation, after)));
  expect(undone).toEqual({ ok: true, value: PAGE.curation });
});

it('leaves no story behind the place, even from the first block on', () => {
  const { blocks } = related(0);
  expect(brokenBlocks(PAGE.text, blocks)).toBeNull();
  for (const { role } of blocks)
    expect(isRelated(role) || role === 'boilerplate' || role === 'sign-off').toBe(true);
});

it('refuses a block that is not there', () => {
  const gone = reduce(PAGE.text, PAGE.curation, { type: 'relate-from', block: { from: 1, to: 3 } }, DECIDED);
  expect(gone).toMatchObject({ ok: false, error: { code: 'block-missing' } });
});

it('puts right what follows the story in dispatches whose related block was taken for body', () => {
  let right = 0;
  let all = 0;
  for (let seed = 0; seed < 90; seed++) {
    const { text, blocks, layout } = generate(seed, 'tuning');
    // Where headline and summary share a line, invented ones do not speak of the same: nothing tells them apart.
    if (layout === 'sectioned') continue;
    const first = blocks.findIndex(({ role }) => role === 'related-heading');
    const rest = blocks.slice(first);
    if (first < 0 || rest.some(({ role }) => !isRelated(role))) continue;
    const wrong = blocks.map((block, index): Block => {
      const role = index < first ? block.role : 'body';
      return { from: block.from, to: block.to, role, confidence: 1, decided: null };
    });
    const at = wrong[first];
    if (at === undefined) continue;
    const block = { from: at.from, to: at.to };
    const made = reduce(text, curationOf(wrong), { type: 'relate-from', block }, DECIDED);
    const found = new Map(made.ok ? made.value.blocks.map((b) => [`${b.from}-${b.to}`, b.role]) : []);
    all += rest.length;
    right += rest.filter(({ from, to, role }) => found.get(`${from}-${to}`) === role).length;
  }
  expect(all).toBeGreaterThan(50);
  expect(right / all).toBeGreaterThan(0.95);
});

it('begins with the dispatch where segmentation alone found nothing to split', () => {
  expect(segment('Une ligne.').every(({ role }) => !isRelated(role))).toBe(true);
});
