/** A pattern that lets case pass tells of a text in small letters what it tells under the flag `i`. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAnyCase } from '../../core/any-case.ts';

const PATTERNS = [
  /^partager|^share/iu,
  /^par \p{Lu}\S+$/iu,
  /^\P{L}*(?:Mise? à jour|ĐĂNG)/iu,
  /(?<!\p{L})VOUS(?!\p{L})/iu,
  /^[A-ZÀ]{2}\u00a0\d+$/iu,
  /(?:É|ê)\b|\bx/iu,
] as const;

const PIECES = [
  ...'aAàÀeéÉêÊxX1 .\u00a0',
  ...['Par', 'PAR', 'share', 'Mise à jour', 'MIS À JOUR', 'đăng', 'Vous', 'vous', 'AB\u00a012'],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));

describe('a pattern in any case', () => {
  it.each(PATTERNS)('%s tells what it tells under its flag', (pattern) => {
    const form = inAnyCase(pattern);
    fc.assert(
      fc.property(texts, (text) => {
        expect(form.test(text)).toBe(pattern.test(text));
      }),
      { numRuns: 500 },
    );
  });

  it('tells of each text anew, whatever was asked before', () => {
    const form = inAnyCase(/^aé$/iu);
    expect([form.test('AÉ'), form.test('AE'), form.test('aÉ'), form.test('')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
