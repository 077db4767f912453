/** Builds curations for tests of rows: the seeds as the gold has them, and arbitrary ones. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Block } from '../../../core/model/block.ts';
import {
  byEdit,
  canonical,
  collide,
  type Edit,
  type EditState,
  editId,
  isLive,
} from '../../../core/model/edit.ts';
import { ROLES, type Role } from '../../../core/model/role.ts';

interface Gold {
  readonly files: Readonly<
    Record<
      string,
      {
        readonly blocks: readonly { readonly role: Role; readonly from: number; readonly to: number }[];
        readonly edits: readonly { readonly from: number; readonly to: number; readonly insert: string }[];
      }
    >
  >;
}

export interface Fixture {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly edits: readonly Edit[];
}

export const blockOf = (role: Role, from: number, to: number): Block => ({
  role,
  from,
  to,
  confidence: 1,
  decided: null,
});

export const editOf = (text: string, from: number, to: number, insert: string, state: EditState): Edit => {
  const least = canonical(text, { from, to, insert });
  return {
    ...least,
    id: editId(least),
    rule: 'lost-wrap',
    version: 1,
    confidence: 1,
    state,
    evidence: [],
    decided: null,
  };
};

const path = (name: string): URL => new URL(`../../../${name}`, import.meta.url);

/** The five seeds with the gold's blocks and edits, the edits in `state`. */
export const seeds = (state: EditState): readonly (Fixture & { readonly name: string })[] => {
  const gold: Gold = JSON.parse(readFileSync(path('tests/fixtures/gold/seeds.json'), 'utf8'));
  return Object.entries(gold.files).map(([name, { blocks, edits }]) => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path(`seeds/${name}`)));
    return {
      name,
      text,
      blocks: blocks.map(({ role, from, to }) => blockOf(role, from, to)),
      edits: edits.map(({ from, to, insert }) => editOf(text, from, to, insert, state)).sort(byEdit),
    };
  });
};

const words = fc.constantFrom(
  'la',
  'réception',
  ',',
  '17',
  '.',
  ' ',
  ' ',
  '\u00a0',
  '\n',
  '\r\n',
  '😀',
  'Tây',
  '\u200b',
);
const prose = (maxLength: number) => fc.array(words, { maxLength }).map((parts) => parts.join(''));

/** Lines of blocks over random text, with random edits of every state that may stand together. */
export const fixtures: fc.Arbitrary<Fixture> = fc
  .record({
    pieces: fc.array(
      fc.record({
        inner: prose(12),
        gap: fc.constantFrom(' ', '', '\n', '\n\n'),
        role: fc.constantFrom(...ROLES),
      }),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
    edits: fc.array(
      fc.record({
        at: fc.nat(120),
        length: fc.nat(5),
        insert: prose(3),
        state: fc.constantFrom<EditState>('proposed', 'accepted', 'rejected', 'superseded'),
      }),
      { maxLength: 12 },
    ),
  })
  .map(({ pieces, edits }) => {
    let text = '';
    const blocks = pieces.map(({ inner, gap, role }) => {
      const from = text.length;
      text += `x${inner}x`;
      const block = blockOf(role, from, text.length);
      text += gap;
      return block;
    });
    const placed: Edit[] = [];
    for (const { at, length, insert, state } of edits) {
      const from = Math.min(at, text.length);
      const made = editOf(text, from, Math.min(from + length, text.length), insert, state);
      const homes = blocks.filter((block) => block.from <= made.from && made.to <= block.to);
      const struck = isLive(made) && placed.some((other) => isLive(other) && collide(other, made));
      if (made.from === made.to && made.insert === '') continue;
      if (homes.length === 1 && !struck && !placed.some((other) => other.id === made.id)) placed.push(made);
    }
    return { text, blocks, edits: placed.sort(byEdit) };
  });
