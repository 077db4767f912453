import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inBasicPlane } from '../../core/basic-plane.ts';

const PATTERNS = [
  /\p{L}/u,
  /[^\p{L}\p{M}’'-]/u,
  /[-\p{Lu}]+/u,
  /[^-\p{Ll}(]+/u,
  /(?<![\p{L}\p{N}])\p{Lu}[\p{Ll}\p{M}]+(?: \p{Lu}\p{Ll}*){0,2}(?!\p{L})/u,
  /^(?<name>\p{Lu}[\p{L}\p{M}.'’-]+) ?\/[\p{L}+&|{}[/]*/u,
  /[.!?…»"”)] ?[|•·/©–—-]? ?[\p{Lu}\d]/u,
  /(?<=[.!?] )\p{L}{2,}|[\][()]\p{N}/u,
  /[\u00a0\x20\u{2019}\p{L}]+[,:;<=>@#%&!`~/^-]?/u,
  /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu,
  /le \p{Lu}\p{L}*/iu,
  /(?:[^ ]+ )+b|(?:[^\p{N}-]+ )+(?:\p{Ll}[^\s.]* ){2}\p{Ll}[^\s.]*$/u,
  /^[^a\p{N}!?]{2,}é/iu,
  /[a[^\p{N}]+|[\][^]+[(^]\p{L}/u,
  // where ways meet: behind alternatives and what may be missing, not in what is looked back at
  /^(?:a|é |Đ(?:5|e))(?:a |\p{Lu}\p{L}?)??(?:'|’)?\p{L}(?:é|e)*(?:a|b){0,2}$/u,
  /(?<=(?:a|é)(?: |')?)(?<name>e|Đ)(?!(?:a|é)?5)(?=(?:Ж|a)| )/u,
  /(?:(?<name>a)|é)?[)?](?:\(|\?)?(?:|a)5/u,
] as const;

const CHARACTERS = [..."aéÀĐứŒЖ文ǅ٣5 ’'-([{&|/.,:;<=>!?«»©\n\u00a0\u0301"];

/** What identifiers may begin with and is no letter, what is small in form alone, and numerals that are written as one letter. */
const TAKEN_OTHERWISE = /^[\p{Lm}\p{Mn}\p{Nl}\p{S}Ↄↄ]$/u;

const texts = fc.array(
  fc.oneof(
    fc.constantFrom(...CHARACTERS),
    fc
      .integer({ min: 0, max: 0xd7ff })
      .map(String.fromCharCode)
      .filter((character) => !TAKEN_OTHERWISE.test(character)),
  ),
  { maxLength: 12 },
);

const read = (pattern: RegExp, text: string) =>
  [...text.matchAll(new RegExp(pattern, [...new Set(`${pattern.flags}g`)].join('')))].map(
    ({ index, 0: whole, groups: { name } = {} }) => [index, whole, name],
  );

describe('a pattern in the basic plane', () => {
  it.each(PATTERNS)('%s matches as it does without it in texts of the plane', (pattern) => {
    const inPlane = inBasicPlane(pattern);
    fc.assert(
      fc.property(texts, (letters) => {
        const text = letters.join('');
        expect(read(inPlane, text)).toEqual(read(pattern, text));
      }),
      { numRuns: 300 },
    );
  });

  it.each([/^\p{L}$/u, /^\p{Lu}$/u, /^\p{Ll}$/u, /^\p{M}$/u, /^\p{N}$/u])(
    'knows what %s means of the plane, but for signs, and nothing beyond it',
    (pattern) => {
      const inPlane = inBasicPlane(pattern);
      const otherwise: string[] = [];
      for (let unit = 0; unit <= 0xffff; unit++) {
        const character = String.fromCharCode(unit);
        if (inPlane.test(character) !== pattern.test(character)) otherwise.push(character);
      }
      expect(otherwise.filter((character) => !TAKEN_OTHERWISE.test(character))).toEqual([]);
      expect(['𝐀', '𝐚', '𝟏', '𑀁'].filter((character) => inPlane.test(character))).toEqual([]);
    },
  );

  it.each(['ª', 'º', 'Ⅳ', 'ⅳ', 'Ⓐ', 'ⓐ'])('takes %s for neither a capital nor a small letter', (sign) => {
    expect(inBasicPlane(/[\p{Lu}\p{Ll}]/u).test(sign)).toBe(false);
  });

  it('takes a character beyond the plane as one, never half of it', () => {
    expect('a𝐀b'.replace(inBasicPlane(/[^\p{L}]/u), '')).toBe('ab');
    expect('😀é'.match(inBasicPlane(/(?<=[^\p{L}])\p{L}/u))?.index).toBe(2);
  });

  it('keeps the flags of a pattern', () => {
    expect(inBasicPlane(/\p{L}/dgimsuy).flags).toBe('dgimsvy');
  });
});
