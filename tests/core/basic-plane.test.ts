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

const texts = fc.array(
  fc.oneof(fc.constantFrom(...CHARACTERS), fc.integer({ min: 0, max: 0xd7ff }).map(String.fromCharCode)),
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

  it('knows every letter of the plane and none beyond it', () => {
    const letter = inBasicPlane(/^\p{L}$/u);
    for (let unit = 0; unit <= 0xffff; unit++) {
      const character = String.fromCharCode(unit);
      if (letter.test(character) !== /^\p{L}$/u.test(character)) expect.fail(unit.toString(16));
    }
    expect(letter.test('𝐀')).toBe(false);
  });

  it('takes a character beyond the plane as one, never half of it', () => {
    expect('a𝐀b'.replace(inBasicPlane(/[^\p{L}]/u), '')).toBe('ab');
    expect('😀é'.match(inBasicPlane(/(?<=[^\p{L}])\p{L}/u))?.index).toBe(2);
  });

  it('keeps the flags of a pattern', () => {
    expect(inBasicPlane(/\p{L}/dgimsuy).flags).toBe('dgimsvy');
  });
});
