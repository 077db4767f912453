/** Blocks in another language than the dispatch: told where they can be, and nothing said where they cannot. */
import { expect, it } from 'vitest';
import { otherLanguages } from '../../../core/metadata/block-languages.ts';
import type { Block } from '../../../core/model/block.ts';
import type { Role } from '../../../core/model/role.ts';

const LINES: readonly (readonly [Role, string])[] = [
  ['body', 'Le ministre a déclaré que les travaux du port de la ville seraient achevés dans les deux ans.'],
  ['body', 'The minister said that the works of the port were to be finished in the next two years.'],
  ['boilerplate', 'This is the page of the agency and it has been printed for you by the press.'],
  ['body', 'Port 2019'],
  ['teaser-caption', 'e pont de Tam Ky. Photo: VNA'],
];
const text = LINES.map(([, line]) => line).join('\n');
let at = 0;
const blocks = LINES.map(([role, line]): Block => {
  const from = at;
  at += line.length + 1;
  return { role, from, to: from + line.length, confidence: 1, decided: null };
});

it.each([
  ['fr', [['en', 1]]],
  ['fr-FR', [['en', 1]]],
  ['en', [['fr', 0]]],
  [null, []],
] as const)('in a dispatch in %s', (main, expected) => {
  const found = otherLanguages(text, blocks, main);
  expect(found.map(({ language, block }) => [language, blocks.indexOf(block)])).toEqual(expected);
});
