/** Who wrote a story, beside the name of the page, and how long it is read. */
import { describe, expect, it } from 'vitest';
import { LAST } from '../riverside.ts';
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
const HEADLINE = 'Les berges du fleuve bientôt rendues aux promeneurs de la ville';
const LEAD =
  'Fermées depuis la crue de novembre, les berges vont être remises en état au printemps. Coût des travaux : 214 000 euros.';
const STAMP: Piece = ['boilerplate', 'Publié le 3 mai 2021'];

const roleOf = (line: string, parts: readonly Piece[]): string | undefined =>
  segmented(sourceOf(parts)).find(([, said]) => said === line)?.[0];

describe('who wrote a story, beside the name of the page', () => {
  it.each([
    ['Le Courrier du Quai', 'Le Courrier du Quai Solenn LE GOFF'],
    ['Le Courrier du Quai', 'Le Courrier du Quai - Anna MOREL'],
    ['Le Courrier du Quai', 'Jean-Marc DE LA TOUR Le Courrier du Quai'],
    ['Quai Infos', 'Quai Infos Anna Morel'],
    ['Quai Infos', 'Anna Morel, Quai Infos'],
    ['Menu', 'Le Courrier de Lyon Anna MOREL'],
    ['Menu', 'Le Progrès Yann d’ARVOR'],
  ])('%s: %s', (name, line) => {
    const byline: Piece = ['boilerplate', line];
    expectRead([['boilerplate', name], ['headline', HEADLINE], byline, STAMP, ...STORY]);
    expectRead([['boilerplate', name], ['headline', HEADLINE], ['lead', LEAD], byline, STAMP, ...STORY]);
  });

  it('is not told where no line of the page stands beside it', () => {
    const line = 'Le Courrier du Quai Solenn LE GOFF';
    const above: readonly Piece[] = [
      ['boilerplate', 'Le Courrier du Quai'],
      ['headline', HEADLINE],
      ['body', LEAD],
    ];
    expect(roleOf(line, [...above, ['body', line], ...STORY])).toBe('body');
  });

  it.each([
    'Le Courrier du Quai reprend Anna MOREL',
    'Le Courrier du Quai sauvé par Anna MOREL',
    'Le Courrier du Quai rouvre à LYON',
    'Le Courrier de Lyon accueille Anna Morel',
    'Le Progrès de Lyon recrute trois bateliers',
    'Le conseil entend Anna MOREL',
    'Anna Morel quitte Le Courrier du Quai',
  ])('is no title of the story: %s', (line) => {
    expect(
      roleOf(line, [
        ['boilerplate', 'Le Courrier du Quai'],
        ['headline', HEADLINE],
        ['headline', line],
        STAMP,
        ...STORY,
      ]),
    ).not.toBe('boilerplate');
  });

  it('is none above the headline', () =>
    expect(
      roleOf('Le Progrès Anna MOREL dit non', [
        ['headline', 'Le Progrès Anna MOREL dit non'],
        STAMP,
        ...STORY,
      ]),
    ).toBe('headline'));
});

describe('what kind of text it is, in capitals', () => {
  it.each(['LE DÉBAT', 'L’ENTRETIEN', "L'ÉDITO", 'LA CHRONIQUE'])('below the headline: %s', (line) => {
    expectRead([['headline', HEADLINE], ['boilerplate', line], STAMP, ...STORY]);
  });
  it.each(['Le débat', 'LE DÉBAT SUR LE QUAI', 'LE FLEUVE', 'LES DÉBATS'])('is not told by %s', (line) => {
    expect(roleOf(line, [['headline', line], ...STORY])).not.toBe('boilerplate');
  });
  it('is not told amid the story', () =>
    expect(roleOf('LE DÉBAT', [['headline', HEADLINE], ...STORY, ['body', 'LE DÉBAT'], ...STORY])).not.toBe(
      'boilerplate',
    ));
});

describe('how long a page is read', () => {
  it.each(['3 minutes', '12 min', '4 phút', '1 minute'])('%s', (line) => {
    expectRead([['headline', HEADLINE], STAMP, ['boilerplate', line], ...STORY]);
    expectRead([['headline', HEADLINE], ['boilerplate', line], STAMP, ...STORY]);
  });

  it.each(['3 minutes de silence', 'Trois minutes pour tout dire', '3 kilomètres', '90 minutes sans but'])(
    'is not told by %s',
    (line) => expect(roleOf(line, [['headline', line], STAMP, ...STORY])).toBe('headline'),
  );

  it('is not told amid the story', () =>
    expect(
      roleOf('3 minutes', [['headline', HEADLINE], STAMP, ...STORY, ['body', '3 minutes'], ...STORY]),
    ).toBe('body'));
});

describe('who published a story, below its headline', () => {
  it.each([
    'Publié par R.R., rubrique Régions',
    'Posté par Admin dans Régions',
    'Rédigé par Anna Morel | Ports',
    'Published by Anna Morel in News',
    'Mis en ligne par la Rédaction',
  ])('is the page’s: %s', (line) => {
    expectRead([['headline', HEADLINE], ['boilerplate', line], ...STORY]);
  });
  it.each([
    'Écrit par des enfants, un livre raconte le fleuve',
    'Proposé par Anna Morel, le plan divise les riverains',
    'Proposé par les riverains et voté par le conseil',
  ])('is none that says more: %s', (line) => {
    expect(roleOf(line, [['headline', HEADLINE], ['headline', line], ...STORY])).not.toBe('boilerplate');
  });
});

describe('under what name a writer is followed', () => {
  it.each(['@amorel', '@quai_nord.2'])('above the story: %s', (line) => {
    expectRead([['headline', HEADLINE], ['boilerplate', 'Par Anna Morel'], ['boilerplate', line], ...STORY]);
  });
  it.each(['@ 3 km', '@amorel répond au maire'])('is not told by %s', (line) => {
    expect(roleOf(line, [['headline', line], ...STORY])).not.toBe('boilerplate');
  });
  it('is not told amid the story', () =>
    expect(roleOf('@amorel', [['headline', HEADLINE], ...STORY, ['body', '@amorel'], ...STORY])).not.toBe(
      'boilerplate',
    ));
});

describe('buttons of the page in a row', () => {
  it.each(['Écouter | A+ A- | Partager', 'Écouter | Imprimer | Partager'])('are no link: %s', (line) => {
    expectRead([['headline', HEADLINE], ['boilerplate', line], ...STORY]);
  });
  it('leave the link behind such a word', () => {
    const link: readonly (Piece | string)[] = [
      ['related-heading', 'Lire aussi |'],
      ' ',
      ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
    ];
    expectRead([['headline', HEADLINE], ...STORY, '\n\n', ...link, '\n\n', LAST]);
  });
});
