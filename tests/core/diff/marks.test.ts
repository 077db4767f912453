/** White space and what shows nothing, told in words: each such character has its sign, and nothing else changes. */
import { expect, it } from 'vitest';
import { visible } from '../../../core/diff/marks.ts';

it.each([
  ['a \u00a0\u202f\n', 'a·⍽⍽¶'],
  ['a\r\nb\rc\u2028d', 'a¶b¶c¶d'],
  ['a\tb', 'a→b'],
  ['\ufeffa\u200bb\u2060c\u200e', '□a□b□c□'],
  ['a\u00adb', 'a‐b'],
  ['élan', 'élan'],
  ['', ''],
])('%j is seen as %s', (text, seen) => {
  expect(visible(text)).toBe(seen);
});
