/** A pattern that lets case pass tells of a text what it tells under the flag `i`, with the accents of French or without. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inAnyCase } from '../../core/any-case.ts';

const PATTERNS = [
  /^partager|^share/iu,
  /^par \p{Lu}\S+$/iu,
  /^\P{L}*(?:Mis |ĐĂNG)/iu,
  /(?<!\p{L})VOUS(?!\p{L})/iu,
  /^[A-Z]{2}\u00a0\d+$/iu,
  /\bx|[^a-c]{3}$/iu,
  /^(?=\P{Ll}|X)share|\P{Lu}{3}$/iu,
] as const;
const WITH_ACCENTS = [/^mis à jour|^publiée?s?$/iu, /(?:É|ê)t|[éè]s?$/iu, /^(?:Œuvre|ça) [^é]+$/iu] as const;

const PIECES = [
  ...'aAàÀeéÉêÊxX1 .\u00a0',
  ...[
    'Par',
    'PAR',
    'share',
    'Mis à jour',
    'MIS A JOUR',
    'đăng',
    'Vous',
    'vous',
    'AB\u00a012',
    'publiée',
    'ÉTÉ',
    'ça ',
  ],
];
const texts = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
const plain = (text: string): string => text.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');

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

  it.each(WITH_ACCENTS)(
    '%s tells of a text without accents what it tells of the same with them',
    (pattern) => {
      const form = inAnyCase(pattern);
      fc.assert(
        fc.property(texts, (text) => {
          if (pattern.test(text)) expect([form.test(text), form.test(plain(text))]).toEqual([true, true]);
        }),
        { numRuns: 1000 },
      );
    },
  );

  it.each([
    ['PUBLIE', true],
    ['Publiée', true],
    ['publies', true],
    ['publia', false],
    ['mis a jour', true],
    ['MIS A JOUR', true],
    ['mis á jour', false],
  ])('of %j tells %j', (text, told) => {
    expect(inAnyCase(WITH_ACCENTS[0]).test(text)).toBe(told);
  });

  it('tells of each text anew, whatever was asked before', () => {
    const form = inAnyCase(/^xé$/iu);
    expect([form.test('XÉ'), form.test('XA'), form.test('xÉ'), form.test('')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
