/**
 * The five seeds, with the gold blocks: every error that is not optional is found, nothing else is changed. Edits are
 * judged by their effect: what white space stands between two visible characters, told apart as none, one, several,
 * line break and blank line.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { blockSchema } from '../../../core/model/block.ts';
import { applyEdits, type Replacement } from '../../../core/model/edit.ts';
import { proposeEdits } from '../../../core/spacing/propose.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const OPTIONAL = /^(?:typography|nbsp|extra-newline|leading-space|caption-join)/;
const goldSchema = z.object({
  files: z.record(
    z.string(),
    z.object({
      blocks: z.array(z.object({ role: z.string(), from: z.number(), to: z.number() })),
      edits: z.array(
        z.object({
          from: z.number(),
          to: z.number(),
          insert: z.string(),
          kind: z.string(),
          alternatives: z.array(z.string()).optional(),
        }),
      ),
    }),
  ),
});
const SEEDS = new URL('../../../seeds/', import.meta.url);
const gold = goldSchema.parse(
  JSON.parse(readFileSync(new URL('../../fixtures/gold/seeds.json', import.meta.url), 'utf8')),
).files;

const kindOf = (space: string): string => {
  const breaks = space.split('\n').length - 1;
  if (breaks > 0) return breaks > 1 ? 'blank' : 'break';
  return space.length > 1 ? 'several' : space.length === 1 ? 'one' : 'none';
};

/** The kind of white space before each visible character of a text, by the number of that character. */
const gaps = (text: string): readonly string[] =>
  [...text.matchAll(/(\s*)\S/gu)].map(([, space = '']) => kindOf(space));

const whole = (text: string): { from: number; to: number } => ({ from: 0, to: text.length });
const gapsAfter = (text: string, edits: readonly Replacement[]): readonly string[] =>
  gaps(applyEdits(text, whole(text), edits));

describe.each(Object.entries(gold))('%s', (name, { blocks, edits }) => {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(new URL(name, SEEDS)));
  const lexicon = shippedLexicon();
  const parsed = blocks.map((block) => blockSchema.parse({ ...block, confidence: 1, decided: null }));
  const { proposals } = proposeEdits(text, parsed, { lexicon });
  const before = gaps(text);
  const after = gapsAfter(text, proposals);

  it('is one of the seeds', () => {
    expect(readdirSync(SEEDS)).toContain(name);
    expect(after).toHaveLength(before.length);
  });

  it('has every error mended', () => {
    const required = edits.filter(({ kind }) => !OPTIONAL.test(kind));
    const missed = required.filter((edit) => {
      const forms = [edit.insert, ...(edit.alternatives ?? [])].map((insert) =>
        gapsAfter(text, [{ ...edit, insert }]),
      );
      const at = forms[0]?.findIndex((kind, i) => kind !== before[i]) ?? -1;
      return !forms.some((form) => form[at] === after[at]);
    });
    expect(missed).toEqual([]);
  });

  it('is read to its end when all its spaces are lost', () => {
    const glued = text.replace(/ /gu, '');
    const body = { role: 'body' as const, ...whole(glued), confidence: 1, decided: null };
    const found = proposeEdits(glued, [body], { lexicon }).proposals;
    expect(applyEdits(glued, whole(glued), found).replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
  });

  it('has nothing else changed', () => {
    const allowed = before.map((kind) => new Set([kind]));
    for (const edit of edits)
      for (const insert of [edit.insert, ...(edit.alternatives ?? [])])
        for (const [i, kind] of gapsAfter(text, [{ ...edit, insert }]).entries()) allowed[i]?.add(kind);
    const wrong = after.flatMap((kind, i) =>
      allowed[i]?.has(kind) ? [] : [`${kind} before character ${i}`],
    );
    expect(wrong).toEqual([]);
  });
});
