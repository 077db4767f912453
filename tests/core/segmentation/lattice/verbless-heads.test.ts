/** Lists of a story below a head without a verb, and links that a page heads so. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { segmented, sourceOf } from '../written.ts';

const rolesOf = (head: string, lines: readonly string[], below: readonly string[]): readonly string[] => {
  const source = [sourceOf(STORY), head, lines.join('\n'), ...below].join('\n\n');
  const read = segmented(source);
  return [head, ...lines, ...below].map((line) => read.find(([, said]) => said === line)?.[0] ?? 'cut');
};
const LINKS = [
  'La digue sera rehaussée avant l’hiver',
  'Le marché couvert change de mains',
  'Un bac tout neuf',
];

describe('lines below a head without a verb', () => {
  it.each<readonly [head: string, lines: readonly string[]]>([
    ['Au programme :', ['Conférence sur le fleuve et ses crues', 'Visite guidée des écluses du port']],
    [
      'Les mesures annoncées :',
      ['Quais : une piste cyclable de quatre kilomètres', 'Écluses : un gardien', 'Ponts : un radar'],
    ],
    ['À l’ordre du jour de la séance :', ['Budget de la ville', 'Subventions aux clubs', 'Voirie']],
    ['Parmi les invités de la fête :', ['le maire de Port-Bac', 'la fanfare des haleurs']],
    ['Trois conditions à la réouverture :', ['des berges sûres', 'un éclairage neuf', 'un gardien de nuit']],
  ])('are of the story that goes on right behind them: %s', (head, lines) => {
    const roles = rolesOf(head, lines, [LAST[1]]);
    expect(roles).toEqual(roles.map(() => 'body'));
  });
});

describe('links below such a head', () => {
  it.each(['Nos derniers articles :', 'Dans la même rubrique :', 'À lire aussi :', 'Les plus lus :'])(
    'are no list of the story: %s',
    (head) => expect(rolesOf(head, LINKS, [LAST[1]]).slice(1, -1)).not.toContain('body'),
  );
  it('are none where the story does not go on behind them', () =>
    expect(
      rolesOf('Sous d’autres cieux :', LINKS, ['© 2021 Le Courrier du Quai']).slice(1, -1),
    ).not.toContain('body'));
  it('are none below who signs', () =>
    expect(rolesOf('Au fil du fleuve :', ['-VNA', ...LINKS], []).slice(2)).not.toContain('body'));
});
