/** Points of what a page offers below its colon, and points of a story. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const POINTS = ['• La lecture de tous les numéros', '• Une lettre du port par semaine'] as const;

describe('points below a colon', () => {
  it.each(['Avec cette offre, bénéficiez de :', 'Grâce à votre abonnement, vous recevez :'])(
    'are the page’s below its offer: %s',
    (offer) => {
      const points = POINTS.map((point): Piece => ['boilerplate', point]);
      expectRead([...STORY, ['boilerplate', offer], ...points]);
    },
  );

  it.each([[POINTS], [['• Deux cents messages', '• Cinq heures d’appels']]])(
    'are the story’s where it goes on below the offer of a firm: %j',
    (lines) => {
      const points = lines.map((point): Piece => ['body', point]);
      expectRead([...STORY, ['body', 'Avec cette offre, vous disposez de :'], ...points, LAST]);
    },
  );

  it.each(['Le plan prévoit pour cette offre :', 'Les abonnés du port auront :'])(
    'are the story’s below a sentence of it: %s',
    (said) => {
      const points = POINTS.map((point): Piece => ['body', point]);
      expectRead([...STORY, ['body', said], ...points, LAST]);
    },
  );
});

describe('categories of a contest', () => {
  it('are the story’s above who won in each', () => {
    const won = [
      'Les gagnants',
      '- Catégorie : Crustacés du large',
      'Jo Rey, de Villequai, pour son homard.',
      '- Catégorie : Algues et sels',
      'Paul Lind, de Saint-Quai, pour sa salade.',
    ];
    const roles = segmented(
      sourceOf([...STORY, LAST, ...won.map((said): Piece => ['body', said]), LAST]),
    ).map(([role]) => role);
    expect(roles).not.toContain('boilerplate');
  });
});

describe('a sentence that a page tells its readers', () => {
  it.each([
    'Chers lecteurs, pour que vos commentaires paraissent sans délai, merci de lire notre charte de modération.',
    'L’espace de commentaires est réservé aux abonnés.',
    'Dans votre abonnement numérique : le journal du matin, les archives et une lettre par semaine.',
  ])('is none of the story: %s', (said) => expectRead([...STORY, ['boilerplate', said]]));

  it.each([
    'Chers lecteurs, vos messages de soutien au port nous ont touchés.',
    'L’accès aux quais du port est réservé aux abonnés de la criée.',
    'Dans cet abonnement, la ville voit un moyen de remplir ses bus.',
  ])('and of the story: %s', (said) => expectRead([...STORY, ['body', said], LAST]));
});
