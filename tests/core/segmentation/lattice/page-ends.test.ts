/** What stands at the very end of a page, below everything that is told. */
import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

const STORY: readonly Piece[] = [
  ['headline', 'Les berges du fleuve bientôt rendues aux promeneurs de la ville'],
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
  ],
];
const expectRead = (parts: readonly Piece[]): void =>
  expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));

describe('the words of readers below the story', () => {
  it.each([
    ['3 avis de voyageurs', 'Anna L., juillet : « Dépaysement garanti, surtout hors saison. »'],
    ['12 customer reviews', 'Anna Lind (Lyon): “A quiet quay, and good fish.”'],
    ['2 commentaires', 'Lan Chi – « Un beau quai. »'],
  ])('are the page’s: %s', (heading, said) =>
    expectRead([...STORY, ['boilerplate', heading], ['boilerplate', said]]),
  );

  it('are the story’s without such a heading', () =>
    expectRead([
      ...STORY,
      ['body', 'Anna Lind, batelière : « Le dépaysement est garanti, surtout hors saison, sur ce quai. »'],
    ]));
});

describe('a heading of links', () => {
  it.each(['Dernières actualités', 'Related news', 'Tin liên quan'])(
    'is the page’s where nothing but lines of the page stand below it: %s',
    (heading) => expectRead([...STORY, ['boilerplate', heading], ['boilerplate', 'Mentions légales']]),
  );

  it('heads the links below it, or those that the page was torn from', () => {
    expectRead([
      ...STORY,
      ['related-heading', 'Dernières actualités'],
      ['teaser-headline', 'Le pont du nord rouvre lundi aux camions'],
      ['boilerplate', 'Mentions légales'],
    ]);
    expectRead([...STORY, ['related-heading', 'Dernières actualités']]);
  });
});
