/** Who made a reportage, below its last line, and what is seen on the pictures that are credited there. */
import { describe, expect, it } from 'vitest';
import { LINKS } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const HEADLINE: Piece = ['headline', 'Sur le quai, mille ans de filets'];
const P1 =
  'Tout commence par le chanvre, que les habitants du quai récoltent en automne. Il trempe d’abord trois mois dans l’eau du port, puis sèche quatre jours et quatre nuits au vent du large, sous la garde des plus anciens.';
const P2 =
  'Vers 1950, plus de trois cents foyers vivaient de ce métier et les coups de maillet réveillaient le village bien avant le chant des coqs. Le nylon a eu raison d’eux, et les commandes viennent aujourd’hui des musées.';
const P3 =
  'Il faut compter cent jours entre la tige et le filet, et près de mille gestes. L’artisan tourne le fil d’un mouvement sec, puis le noue de gauche à droite, afin que les mailles se tiennent. Trop lent, le fil se casse.';
const P4 =
  'Pour transmettre son savoir, la famille Morel ouvre son atelier aux écoliers tous les mercredis. Chacun repart avec une maille, un peu bosselée, et l’odeur du chanvre sur les doigts jusqu’au lendemain matin.';
const TOLD: readonly Piece[] = [HEADLINE, ['body', P1], ['body', P2], ['body', P3]];

describe('who made a reportage', () => {
  it.each([
    'Texte : Anna Lind - Photos : Jo Rey',
    'Textes : Anna Lind, Lê Hà – Photos : Jo Rey',
    'Texte: Anna Lind. Photos: Jo Rey',
    'Texte : Anna Lind | Photos : Jo Rey/VNA',
    'Texte Lê Hà – Photos Jo Rey',
    'Texte d’Anna Lind, photos de Jo Rey',
    '(Texte : Anna Lind, photos : Jo Rey)',
    'Reportage : Anna Lind - Photos : Jo Rey/VNA',
    'Reportage et photos : Anna Lind',
    'Textes et photos : Anna Lind et Jo Rey',
    'Photos et texte : Anna Lind',
    'Réalisation : Anna Lind',
    'Traduction : Anna Lind',
    'Propos recueillis par Anna Lind - Photos : Jo Rey',
    'Propos recueillis et traduits par Anna Lind',
    'Photos : Jo Rey',
    'Photos : VNA',
    'Bài và ảnh: Lê Hà',
    'Bài: Lê Hà - Ảnh: Minh Đức/TTXVN',
    'Story: Anna Lind | Photos: Jo Rey',
    'Anna Lind (texte) et Jo Rey (photos)',
    'Anna Lind - Photos : Jo Rey',
    'Traduction : Anna Lind - Source : VNA',
    'Un reportage d’Anna Lind',
    'Crédits photos : VNA',
  ])('signs below its last line: %s', (line) => {
    expectRead([...TOLD, ['sign-off', line]]);
    expectRead([...TOLD, ['sign-off', line], ['boilerplate', 'Partager']]);
    expectRead([...TOLD, ['sign-off', line], ...LINKS]);
  });

  it.each([
    'Texte : Anna Lind - Photos : Jo Rey/VNA',
    '(Texte et photos : Anna Lind)',
    'Texte et photos : Anna Lind/CVN',
    'Propos recueillis par Anna Lind',
    'Reportage d’Anna Lind, photos de Jo Rey',
  ])('signs behind its last stop: %s', (line) =>
    expectRead([HEADLINE, ['body', P1], ['body', P2], ['body', P3], ' ', ['sign-off', line]]),
  );

  it.each([
    [['Texte : Anna Lind', 'Photos : Jo Rey']],
    [['Reportage : Anna Lind', 'Images : Jo Rey/VNA', 'Montage : Lê Hà']],
    [['Bài: Lê Hà', 'Ảnh: TTXVN']],
  ])('signs on several lines: %j', (lines) =>
    expectRead([...TOLD, ...lines.map((line): Piece => ['sign-off', line])]),
  );

  it.each([
    ['Entretien : Anna Lind'],
    ['Reportage : Tây Ninh'],
    ['Photos : le quai en fête'],
    ['Texte : une page oubliée du quai'],
  ])('is no title of a link: %s', (title) => {
    const roles = segmented(
      sourceOf([
        ...TOLD,
        ['related-heading', 'Lire aussi'],
        ['teaser-headline', title],
        ['teaser-headline', 'La digue sera rehaussée'],
      ]),
    ).map(([role]) => role);
    expect(roles).not.toContain('sign-off');
  });

  it.each(['Texte : Anna Lind - Photos : Jo Rey', 'Reportage : Anna Lind'])(
    'is no line above the story: %s',
    (line) => {
      const roles = segmented(
        sourceOf([HEADLINE, ['boilerplate', line], ['body', P1], ['body', P2], ['body', P3]]),
      ).map(([role]) => role);
      expect(roles).toEqual(['headline', 'boilerplate', 'body', 'body', 'body']);
    },
  );

  it.each(['Photo : Jo Rey', 'Photo : VNA', 'Source : VNA'])('is no credit of one picture: %s', (line) =>
    expect(
      segmented(
        sourceOf([
          HEADLINE,
          ['body', P1],
          ['body', P2],
          ['caption', 'Le filet, au soir.'],
          ['caption', line],
          ['body', P3],
        ]),
      ).some(([role]) => role === 'sign-off'),
    ).toBe(false),
  );

  it('ends no story that goes on in paragraphs', () => {
    const line = 'Propos recueillis par Anna Lind';
    const read = segmented(sourceOf([...TOLD, ['body', line], ['body', P2], ['body', P3], ['body', P1]]));
    expect(read.slice(-3).map(([role]) => role)).toEqual(['body', 'body', 'body']);
  });
});

describe('what is seen on the pictures of a reportage', () => {
  const CREDIT: Piece = ['sign-off', 'Texte : Anna Lind - Photos : Jo Rey'];
  const page = (one: Piece, two: Piece, end: readonly Piece[]): readonly Piece[] => [
    HEADLINE,
    ['body', P1],
    ['body', P2],
    one,
    ['body', P3],
    two,
    ['body', P4],
    ...end,
  ];

  it.each([
    ['Le filet de chanvre, noué de fil de soie.', 'L’artisan Jo Morel et son fils devant le bassin.'],
    ['Anna Morel retire une à une les fibres de la tige.', 'Le banc des fileurs.'],
    ['La maison de la famille Morel, sur le quai nord.', 'Répétition de la fanfare, un samedi soir.'],
  ])('is a caption without a credit: %s', (one, two) =>
    expectRead(page(['caption', one], ['caption', two], [CREDIT])),
  );

  it('may be told in a verb beside one that is not', () =>
    expectRead([
      HEADLINE,
      ['body', P1],
      ['body', P4],
      ['caption', 'Les tiges, encore humides, sont pressées pendant une nuit.'],
      ['caption', 'L’artisan Jo Morel et son fils devant le bassin.'],
      ['body', P2],
      ['caption', 'Le filet de chanvre, noué de fil de soie.'],
      ['body', P3],
      CREDIT,
    ]));

  it.each([
    ['Mais le chanvre manque.', 'Et personne ne le regrette.'],
    ['« On finira bien par y arriver. »', 'Il sourit.'],
    ['Le dernier cordier a fermé son atelier.', 'Les jeunes ont quitté le quai.'],
    ['Reste à convaincre la mairie.', 'Qui reprendra le bail ?'],
    ['Le chanvre, une vieille histoire', 'Un patrimoine menacé'],
  ])('is no short line of the story: %s', (one, two) =>
    expect(
      segmented(sourceOf(page(['body', one], ['body', two], [CREDIT]))).map(([role]) => role),
    ).not.toContain('caption'),
  );
});
