/** Patterns that are joined match what one of them matches, each with its own flags. */
import { describe, expect, it } from 'vitest';
import { joinedPatterns } from '../../../../core/segmentation/lines/joined-patterns.ts';

const FORMS = [
  /^partager|^share/iu,
  /^AFP$/u,
  /\d{2}:\d{2}$/iu,
  /^page \d+$/iu,
  /^đăng ký$/iu,
  /^\p{Lu}{3}\/\p{Lu}{2}$/u,
  /^par \p{Lu}\S+$/iu,
];

describe('joined patterns', () => {
  const joined = joinedPatterns(FORMS);

  it('are one for each kind of flags, and none has the flag that makes a class of each letter', () => {
    expect(joined).toHaveLength(2);
    expect(joined.map((form) => form instanceof RegExp && form.ignoreCase)).toEqual([false, false]);
  });

  it.each([
    ['PARTAGER', true],
    ['Share this', true],
    ['AFP', true],
    ['afp', false],
    ['à 18:42', true],
    ['Page 12', true],
    ['une page 12', false],
    ['VNA/VI', true],
    ['vna/vi', false],
    ['Par ANNA', true],
    ['PAR anna', true],
    ['Par Anna Lind', false],
    ['ĐĂNG KÝ', true],
    ['', false],
  ])('tell of %j what one of the forms tells', (line, told) => {
    expect(joined.some((pattern) => pattern.test(line))).toBe(told);
    expect(FORMS.some((form) => form.test(line))).toBe(told);
  });

  it('stay short enough for V8 to optimise, and tell what they told, however many forms there are', () => {
    const many = joinedPatterns(
      Array.from(
        { length: 900 },
        (_, number) => new RegExp(`^mot-${number} de la fin$|^autre-${number}$`, 'u'),
      ),
    );
    const tells = (line: string): boolean => many.some((form) => form.test(line));
    expect(many.length).toBeGreaterThan(1);
    for (const form of many) expect(form instanceof RegExp && form.source.length < 20_480).toBe(true);
    for (const number of [0, 1, 449, 450, 899]) expect(tells(`mot-${number} de la fin`)).toBe(true);
    expect(tells('mot-900 de la fin')).toBe(false);
  });
});
