/** Whose text it is, behind the last sentence of a story or alone below it, and the same words where they belong to a picture or a paragraph. */
import { describe, expect, it } from 'vitest';
import { LAST, LINKS, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const SHORT: Piece = ['body', 'Les pêcheurs ont demandé que les frayères soient protégées.'];
const PICTURE: Piece = ['caption', 'Des pêcheurs relèvent leurs filets sur le quai. (Source : VNA)'];
const rolesOf = (parts: readonly (Piece | string)[]): readonly string[] =>
  segmented(sourceOf(parts)).map(([role]) => role);

describe('whose text it is', () => {
  it.each([
    '(Source : APS)',
    '(Source: MAP)',
    '(Source APS)',
    '[Source : ACP]',
    '(Sources : AFP et Belga)',
    '(source : Belga)',
    'Source : ABP',
    '– Source : AIB',
    '(Nguồn: TTXVN)',
    '(Source : lequai.net)',
    '(Source : RFI)',
    '(D’après AFP)',
    '(selon l’AFP)',
    'Avec AFP',
    '(Avec agences)',
    '(Agences)',
    '(AFP et agences)',
    '(Le Quai avec AFP)',
    'Source : Direction de la communication de la mairie',
    '(Source : La Presse Canadienne)',
    '/Source : AIB/',
    'Source : AFP - 3 mai 2021',
    '(Source : AFP, le 3 mai 2021)',
    'Texte : AFP',
    'Theo VNA',
    'Le Quai avec AFP',
    'A.M. avec AFP',
    '(agences/AFP)',
    '(ag.)',
  ])('signs behind its last sentence: %s', (source) => {
    expectRead([...STORY, LAST, ' ', ['sign-off', source], ...LINKS]);
    expectRead([...STORY, LAST, SHORT, ' ', ['sign-off', source]]);
  });

  it.each([
    '(Source : AFP)',
    'Source : ABP',
    'Avec agences',
    'Le Quai avec agences',
    'D’après l’AFP',
    '(Agences)',
    'Source : AFP.',
    'Anna Morel (avec AFP)',
    'Source : AFP - 3 mai 2021',
  ])('signs alone below it: %s', (source) => expectRead([...STORY, LAST, ['sign-off', source], ...LINKS]));

  it('signs a story of one paragraph', () => {
    const [headline, first] = STORY;
    if (headline && first)
      expect(rolesOf([headline, [first[0], `${first[1]} (Source : APS)`]])).toEqual([
        'headline',
        'body',
        'sign-off',
      ]);
  });

  it.each(['(Source : Insee)', '(Source : communiqué de la mairie)', '(Source : recensement de 2019)'])(
    'is the paragraph’s own where figures are from there: %s',
    (source) => {
      const told: Piece = ['body', `Le nombre de commerces a augmenté d’un tiers en dix ans. ${source}`];
      expectRead([...STORY, told, LAST]);
      expectRead([...STORY, LAST, told, ...LINKS]);
    },
  );

  it.each([
    'Des pêcheurs relèvent leurs filets sur le quai. (Source : VNA)',
    'Le pont de Saint-Quai a été fermé mardi. (Source : VNA)',
    'La tempête a été baptisée Anne. Source : Météo-France',
    'Le port de Villequai, en juin. (Source : Belga)',
  ])('is a picture’s amid the story: %s', (caption) => expectRead([...STORY, ['caption', caption], LAST]));

  it('is a picture’s below it where it shows', () => {
    expectRead([...STORY, LAST, PICTURE]);
  });

  it('is a picture’s among the links', () =>
    expectRead([
      ...STORY,
      LAST,
      ' ',
      ['sign-off', '-VNA'],
      '\n\n',
      ['teaser-caption', 'Le pont de Saint-Quai a été fermé mardi. (Source : VNA)'],
      '\n',
      ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
      '\n',
      ['teaser-summary', 'Les pêcheurs pourront y vendre leur poisson dès lundi, a indiqué la mairie.'],
    ]));

  it.each([
    '(voir les agences)',
    '(Selon le maire)',
    '(les agences du port)',
    '(Le Quai avec le maire)',
    'Le Quai avec le maire',
    'Texte : deux heures de débat',
    'Infos : le maire',
  ])('is not told by what may be anything else: %s', (end) =>
    expect(rolesOf([...STORY, ['body', `${LAST[1]} ${end}`]])).not.toContain('sign-off'),
  );
});
