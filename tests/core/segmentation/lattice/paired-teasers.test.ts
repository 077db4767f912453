/** Teasers in twos whose last caption has no credit, and a second headline that the lead alone tells. */
import { describe, it } from 'vitest';
import { expectRead, type Piece } from '../written.ts';

const HEADLINE = 'Les berges du fleuve bientôt rendues aux promeneurs de la ville';
const STORY: readonly (Piece | string)[] = [
  ['dateline', 'Lyon, 3 mai (VNA) -'],
  ' ',
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges du fleuve, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape.',
  ],
  ' ',
  ['sign-off', '-VNA'],
];
const LINKS: readonly Piece[] = [
  ['related-heading', 'Voir plus'],
  ['teaser-caption', 'Le maire visite un atelier à Saint-Quai. Photo: VNA'],
  ['teaser-headline', 'Les ateliers du port au service des bateliers'],
];

describe('the last two of teasers in twos', () => {
  it.each([
    ['La halle de Saint-Quai', 'Les halles du fleuve rouvrent après deux ans de travaux'],
    ['Grotte de la Dame, à Quaiville', 'Quatre nouvelles espèces décrites sous le plateau'],
  ])('are a caption and its title: %s', (caption, title) =>
    expectRead([
      ['headline', HEADLINE],
      ...STORY,
      ...LINKS,
      ['teaser-caption', caption],
      ['teaser-headline', title],
    ]),
  );

  it.each([
    ['Saint-Quai : la halle rouvre', 'Les halles du fleuve rouvrent après deux ans de travaux'],
    ['Les halles de Saint-Quai rouvrent après deux ans de travaux', 'Un pont pour Quaiville en mai'],
    ['Le plan de la ville contre les crues', 'Quatre nouvelles espèces décrites sous le plateau'],
  ])('are two titles: %s', (first, second) =>
    expectRead([
      ['headline', HEADLINE],
      ...STORY,
      ...LINKS,
      ['teaser-headline', first],
      ['teaser-headline', second],
    ]),
  );
});

describe('a second title right below the headline', () => {
  const TITLE = 'À Saint-Quai, un marché entre halle et clocher';
  it('is another headline where the lead tells it', () =>
    expectRead([
      ['headline', HEADLINE],
      ['headline', TITLE],
      ['lead', 'À la veille du marché, les marins de Saint-Quai préparent la halle et ses 150 étals.'],
      '\n\n',
      ...STORY,
    ]));
});
