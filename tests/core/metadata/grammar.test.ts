import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  either,
  endOfRule,
  inTurn,
  maybe,
  part,
  type Rule,
  times,
  word,
} from '../../../core/metadata/grammar.ts';

/** A rule beside the pattern that it stands for. */
interface Both {
  readonly rule: Rule;
  readonly source: string;
}

/** Each begins with a mark or a space: behind a word no rule may go on with a letter. */
const leaf: fc.Arbitrary<Both> = fc.constantFrom(
  { rule: part(', le'), source: ', le' },
  { rule: part(' de '), source: ' de ' },
  { rule: part(' d’'), source: ' d’' },
  { rule: part(' \\p{Ll}{2,}(?!\\p{L})'), source: ' \\p{Ll}{2,}(?!\\p{L})' },
  { rule: word('-\\p{Lu}', '[\\p{L}\\p{M}’-]'), source: '-\\p{Lu}[\\p{L}\\p{M}’-]*' },
  { rule: word(' \\p{Lu}', '[\\p{L}\\p{M}’-]'), source: ' \\p{Lu}[\\p{L}\\p{M}’-]*' },
);

const grouped = ({ source }: Both): string => `(?:${source})`;
const sequence = (parts: readonly Both[]): Both => ({
  rule: inTurn(...parts.map(({ rule }) => rule)),
  source: parts.map(grouped).join(''),
});

/** Rules that match more than nothing, and rules that may match nothing. */
const { solid } = fc.letrec<{ solid: Both; loose: Both }>((tie) => ({
  solid: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    leaf,
    fc.tuple(tie('solid'), tie('loose')).map(sequence),
    fc.tuple(tie('loose'), tie('solid')).map(sequence),
    fc.array(tie('solid'), { minLength: 2, maxLength: 3 }).map((parts) => ({
      rule: either(...parts.map(({ rule }) => rule)),
      source: parts.map(grouped).join('|'),
    })),
  ),
  loose: fc.oneof(
    { maxDepth: 4, depthSize: 'medium' },
    tie('solid').map((one) => ({ rule: maybe(one.rule), source: `${grouped(one)}?` })),
    fc.tuple(tie('solid'), fc.nat(2), fc.integer({ min: 1, max: 2 })).map(([one, least, more]) => ({
      rule: times(one.rule, least, least + more),
      source: `${grouped(one)}{${least},${least + more}}`,
    })),
  ),
}));

const text = fc
  .array(
    fc.constantFrom(
      ', le',
      ' de ',
      ' d’',
      ' riz',
      ' café',
      'Dak',
      ' Lak',
      '-',
      '’',
      'e\u0301',
      '5',
      ' ',
      ',',
      'Ж',
      '😀',
    ),
    { maxLength: 12 },
  )
  .map((pieces) => pieces.join(''));

/** No word goes on behind it. */
const AFTER = '(?![\\p{L}\\p{N}]|[-’]\\p{L})';

describe('rules', () => {
  it('end where the pattern of the same form ends', () => {
    fc.assert(
      fc.property(solid, text, ({ rule, source }, printed) => {
        const found = new RegExp(`^(?:${source})${AFTER}`, 'u').exec(printed);
        const end = endOfRule(rule, new RegExp(AFTER, 'uy'), printed, 0);
        expect(end).toBe(found ? found[0].length : -1);
      }),
      { numRuns: 300 },
    );
  });

  it('end anywhere in a text', () => {
    const body = inTurn(part('Office'), maybe(word(' \\p{Lu}', '\\p{L}')));
    const AT_STOP = /\./uy;
    expect(endOfRule(body, AT_STOP, 'À l’Office Central.', 4)).toBe(18);
    expect(endOfRule(body, AT_STOP, 'À l’Office.', 4)).toBe(10);
    expect(endOfRule(body, AT_STOP, 'À l’Office central.', 4)).toBe(-1);
  });
});
