/** Lines of a page that say its headline again: the steps that lead to it, and the title of its window. */
import { describe, expect, it } from 'vitest';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const STORY: readonly Piece[] = [
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
  ],
];
const HEADLINE = 'Berges : les quais du fleuve bientôt rendus aux promeneurs';
const SAID = 'La maire : « Les berges seront rendues aux promeneurs »';

describe('the steps that lead to a headline', () => {
  it.each([
    [`Accueil > Société > ${HEADLINE}`, HEADLINE],
    [`Vous êtes ici : Accueil » Société » ${HEADLINE}`, HEADLINE],
    [`Médias / Communiqués / ${HEADLINE}`, HEADLINE],
    [`Ports | ${HEADLINE}`, HEADLINE],
    [`Accueil›Ports›${HEADLINE}`, HEADLINE],
    [`Accueil :: ${HEADLINE}`, HEADLINE],
    [`Accueil » Société » ${SAID}`, SAID],
    ['Accueil / Société / Berges : les quais du fleuve bien…', HEADLINE],
    ['Ports → Berges : les quais du...', HEADLINE],
    [`Le Courrier de Lyon - ${HEADLINE}`, HEADLINE],
    [`${HEADLINE} | Le Quai`, HEADLINE],
    [`${HEADLINE} - Le Courrier de Lyon`, HEADLINE],
    [`${HEADLINE} – example.org`, HEADLINE],
  ])('%s', (trail, headline) => {
    expectRead([['boilerplate', trail], ['headline', headline], ...STORY]);
    expectRead([
      ['boilerplate', 'Menu'],
      ['boilerplate', trail],
      ['headline', headline],
      ['boilerplate', 'Publié le 3 mai 2021'],
      ...STORY,
    ]);
  });

  it.each([
    // nothing else says it
    `Ports / ${HEADLINE}`,
    `Le Courrier de Lyon - ${HEADLINE}`,
    `Ports : ${HEADLINE}`,
    HEADLINE,
  ])('are the headline where no other line says it: %s', (headline) => {
    expect(segmented(sourceOf([['headline', headline], ...STORY]))[0]).toEqual(['headline', headline]);
  });

  it.each([
    // no mark of steps between
    [`Lyon. ${HEADLINE}`, HEADLINE],
    [`Lyon : ${HEADLINE}`, HEADLINE],
    [`Lyon - ${HEADLINE}`, HEADLINE],
    [`« Non » à ${HEADLINE}`, HEADLINE],
    // the other says more, or else
    [`La fin des Berges / ${HEADLINE}`, `${HEADLINE} et aux bateliers`],
    ['Les berges du fleuve / Le conseil et la mairie disent oui', HEADLINE],
    // too little is said again
    ['Le conseil adopte la rénovation des berges du fleuve > Les quais', 'Les quais'],
  ])('are not told by %s', (first, second) => {
    const roles = segmented(sourceOf([['headline', first], ['headline', second], ...STORY]));
    expect(roles[0]).toEqual(['headline', first]);
  });

  it('are not told by a line amid the story', () => {
    const line = `Le dossier de la mairie / ${HEADLINE}`;
    const parts: readonly Piece[] = [['headline', HEADLINE], ...STORY, ['body', line], ...STORY];
    expect(segmented(sourceOf(parts)).find(([, said]) => said === line)?.[0]).toBe('body');
  });
});
