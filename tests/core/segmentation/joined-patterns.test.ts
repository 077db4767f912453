/** Patterns that are joined match what one of them matches, each with its own flags. */
import { describe, expect, it } from 'vitest';
import { joinedPatterns } from '../../../core/segmentation/joined-patterns.ts';

const FORMS = [/^partager|^share/iu, /^AFP$/u, /\d{2}:\d{2}$/iu, /^page \d+$/iu, /^\p{Lu}{3}\/\p{Lu}{2}$/u];

describe('joined patterns', () => {
  const joined = joinedPatterns(FORMS);

  it('are one for each kind of flags', () => {
    expect(joined.map(({ ignoreCase }) => ignoreCase)).toEqual([true, false]);
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
    ['', false],
  ])('tell of %j what one of the forms tells', (line, told) => {
    expect(joined.some((pattern) => pattern.test(line))).toBe(told);
    expect(FORMS.some((form) => form.test(line))).toBe(told);
  });
});
