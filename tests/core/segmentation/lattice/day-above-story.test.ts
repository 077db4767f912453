/** The place and the day alone on a line, above a story and elsewhere. */
import { describe, expect, it } from 'vitest';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const P1 =
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.';
const P2 =
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.';
const P3 =
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les associations de pêcheurs ont demandé que les frayères soient protégées.';
const HEADLINE: Piece = ['headline', 'Les berges du fleuve bientôt rendues aux promeneurs de la ville'];
const DAYS = ['Paris, le 8 juin 2017', 'Villers-sur-Quai, le 8 juin 2017', 'Hà Nội, ngày 8 tháng 6 năm 2017'];

const rolesOf = (parts: readonly (Piece | string)[]): readonly string[] =>
  segmented(sourceOf(parts)).map(([role]) => role);

describe('the place and the day alone on a line', () => {
  it.each(DAYS)('right above the first paragraph are a dateline: %s', (day) => {
    expectRead([HEADLINE, ['dateline', day], ['body', P1], ['body', P2]]);
    expectRead([
      ['boilerplate', 'Communiqué de presse'],
      HEADLINE,
      ['dateline', day],
      ['body', P1],
      ['body', P2],
      ['body', P3],
    ]);
  });

  it.each(DAYS.slice(0, 2))('of a letter that the story prints are its body: %s', (day) => {
    expectRead([HEADLINE, ['body', P1], ['body', P2], ['body', day], ['body', P3], ['body', P2]]);
  });

  it.each(DAYS)('above the titles are a dateline, too: %s', (day) => {
    expectRead([['dateline', day], HEADLINE, ['body', P1], ['body', P2]]);
    expectRead([
      ['boilerplate', 'MINISTÈRE DE LA CULTURE'],
      ['dateline', day],
      ['boilerplate', 'Communiqué de presse'],
      HEADLINE,
      ['body', P1],
      ['body', P2],
    ]);
  });
  it.each(DAYS)('are none above one that the story has: %s', (day) => {
    const page: Piece = ['boilerplate', day];
    const story: readonly (Piece | string)[] = [['dateline', 'LYON, 3 mai (Reuters) -'], ' ', ['body', P1]];
    for (const parts of [
      [HEADLINE, page, ...story],
      [page, HEADLINE, ...story],
    ])
      expect(rolesOf(parts).filter((role) => role === 'dateline')).toHaveLength(1);
  });
});

describe('the place, the day and the agency alone on a line', () => {
  it('of a town that the text tells is a dateline right above the first paragraph', () => {
    const told =
      'Le chantier des quais a été ouvert près de Joncville, où le pont attend ses piles depuis deux ans.';
    const line: Piece = ['dateline', 'AA / Joncville'];
    expectRead([HEADLINE, line, ['body', P1], ['body', told], ['body', P2]]);
    expect(rolesOf([HEADLINE, ['body', P1], ['body', told], ['body', 'AA / Joncville']])).not.toContain(
      'dateline',
    );
    expect(rolesOf([HEADLINE, ['body', 'AA / Joncville'], ['body', P1], ['body', P2]])).not.toContain(
      'dateline',
    );
  });
  const LEAD: Piece = [
    'lead',
    'Les quais seront rendus aux promeneurs, et les voitures iront par le pont neuf, a annoncé jeudi soir la mairie.',
  ];
  it.each([
    'MOSCOU, 11 mars - RIA Novosti',
    'Hanoï, 12 mars 2018 | VNA',
    'AFP, Paris, 3 mars 2018',
    'Hanoï - VNA',
  ])('right above the first paragraph are a dateline: %s', (line) => {
    expectRead([HEADLINE, ['dateline', line], ['body', P1], ['body', P2], ['body', P3]]);
    expectRead([
      ['boilerplate', '17:42 11/03/2011'],
      HEADLINE,
      ['dateline', line],
      ['body', P1],
      ['body', P2],
    ]);
    expectRead([HEADLINE, LEAD, ['dateline', line], ['body', P1], ['body', P2], ['body', P3]]);
  });

  it.each(['MOSCOU, 11 mars - RIA Novosti', 'Hanoï, 12 mars 2018 | VNA', 'Hanoï - VNA'])(
    'are none below the story or amid it: %s',
    (line) => {
      expect(rolesOf([HEADLINE, ['body', P1], ['body', P2], ['sign-off', line]])).not.toContain('dateline');
      expect(rolesOf([HEADLINE, ['body', P1], ['body', P2], ['body', line], ['body', P3]])).not.toContain(
        'dateline',
      );
    },
  );
});
