/** Boxes that offer a letter, and parts of a story with the same words. */
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
const LAST: Piece = [
  'body',
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les pêcheurs ont demandé que les frayères soient protégées.',
];
const expectRead = (parts: readonly (Piece | string)[]): void =>
  expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
describe('a letter’s box', () => {
  it('is the page’s, amid the story too', () =>
    expectRead([
      ...STORY,
      ['boilerplate', 'Newsletter'],
      '\n',
      ['boilerplate', '« La lettre du quai »'],
      '\n',
      ['boilerplate', 'Le regard du Courrier sur le port'],
      '\n',
      ['boilerplate', 'S’inscrire'],
      LAST,
      LAST,
    ]));

  it('is none where no button closes it, or a paragraph stands in it', () => {
    const heading: Piece = ['body', '« La lettre du quai »'];
    const roleOf = (parts: readonly Piece[]): string | undefined =>
      segmented(sourceOf(parts)).find(([, text]) => text === heading[1])?.[0];
    expect(roleOf([...STORY, ['boilerplate', 'Newsletter'], heading, LAST, LAST])).toBe('body');
    expect(
      roleOf([...STORY, ['boilerplate', 'Newsletter'], heading, LAST, ['boilerplate', 'S’inscrire'], LAST]),
    ).toBe('body');
  });
});
