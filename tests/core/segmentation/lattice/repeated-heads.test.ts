/** Links in a row behind the same words, what else a house shows, and the credits of pictures above links. */
import { describe, expect, it } from 'vitest';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const STORY: readonly Piece[] = [
  ['headline', 'Les berges du fleuve bientôt rénovées'],
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
  ],
];
const LAST: Piece = [
  'body',
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les associations de pêcheurs ont demandé que les frayères soient protégées.',
];
const PRINT: Piece = ['boilerplate', 'Imprimer l’article'];
const TITLES = ['Le tournoi des mousses fête ses 50 ans', 'Régate : une Lyonnaise en tête'] as const;
const linked = (head: string): readonly (Piece | string)[] =>
  TITLES.flatMap((title) => ['\n', ['related-heading', head], ' ', ['teaser-headline', title]] as const);

describe('links in a row behind the same words', () => {
  it.each(['Sur le même thème :', 'Lire aussi :', 'À voir aussi :', 'Nos autres articles :'])(
    'are cut behind them, below the story and in it: %s',
    (head) => {
      expectRead([...STORY, LAST, ...linked(head), '\n', PRINT]);
      expectRead([...STORY, ...linked(head), '\n', LAST]);
    },
  );

  it.each([
    ['Le maire : « Nous rouvrirons le quai »', 'Le maire : « Nous planterons les arbres »'],
    ['Le mardi : marché au poisson.', 'Le mardi : marché aux fleurs.'],
  ])('are none where the words head none: %s', (first, second) => {
    const roles = segmented(sourceOf([...STORY, ['body', first], ['body', second], LAST])).map(
      ([role]) => role,
    );
    expect(roles).not.toContain('related-heading');
  });
});

describe('what else a house shows', () => {
  const cards = [
    ['teaser-caption', 'Un bateau à aubes, vers 1875. © Musée du fleuve'],
    ['teaser-headline', 'Les mécaniques de l’eau'],
    ['teaser-summary', 'Une salle est consacrée aux bateaux à aubes, avec une démonstration le samedi.'],
    ['teaser-caption', 'Un atelier pour enfants. © A. Morel'],
    ['teaser-headline', 'Les mercredis de la digue'],
    ['teaser-summary', 'Dès sept ans, les enfants construisent leur propre barque.'],
  ] satisfies readonly Piece[];

  it.each(['À voir aussi au musée', 'À découvrir aussi sur le port', 'Dans les archives'])(
    'heads cards of links: %s',
    (heading) => expectRead([...STORY, LAST, ['related-heading', heading], ...cards, PRINT]),
  );

  it.each(['À voir aussi au musée', 'À découvrir aussi sur le port', 'Dans les archives'])(
    'heads a part of the story above its paragraphs: %s',
    (heading) => expectRead([...STORY, ['body', heading], LAST]),
  );

  it.each(['À voir aussi en ville', 'Dans les archives'])(
    'heads sub-headings with a paragraph each, without pictures: %s',
    (heading) => {
      const part: readonly Piece[] = [
        ['body', heading],
        ['body', 'Le quai nord'],
        LAST,
        ['body', 'Le vieux bac'],
        LAST,
      ];
      const read = segmented(sourceOf([...STORY, ...part]));
      expect(read.find(([, text]) => text === heading)?.[0]).not.toBe('related-heading');
    },
  );
});

describe('credits alone below the heading of a section', () => {
  it('are those of the links below them', () =>
    expectRead([
      ...STORY,
      LAST,
      PRINT,
      ['related-heading', 'Aussi en Bretagne'],
      ['teaser-caption', '© Belga'],
      ['teaser-headline', TITLES[0]],
      ['teaser-caption', '© D.R.'],
      ['teaser-headline', TITLES[1]],
    ]));

  it('are those of the page without links', () => {
    const read = segmented(sourceOf([...STORY, LAST, PRINT, ['boilerplate', '© Le Courrier du quai']]));
    expect(read.at(-1)?.[0]).toBe('boilerplate');
  });
});
