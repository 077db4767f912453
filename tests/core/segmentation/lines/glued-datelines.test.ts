/** Titles behind which the break before the dateline was lost. */
import { describe, expect, it } from 'vitest';
import { gluedDateline } from '../../../../core/segmentation/lines/glued-datelines.ts';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const SAID =
  'Un auditeur nous demande combien de temps il faut pour faire un bon filet. Réponse : plus d’un an.';

describe('a title that lost the break before its dateline', () => {
  it.each([
    ['Le secret du chanvre du quai', '(VOVworld) -'],
    ['Les pêcheurs fêtent-ils leur anniversaire ?', '(VNA) –'],
    ['Pourquoi dit-on « marché flottant » ?', '(AFP) -'],
    ['Pluies diluviennes sur les quais', 'Hanoï (VNA) –'],
    ['Pluies diluviennes sur les quais', 'Hanoï, 3 mars (VNA) -'],
  ])('is of a link its headline, and the rest its summary: %s%s', (title, dateline) => {
    const teaser: readonly (Piece | string)[] = [
      ['teaser-headline', title],
      '',
      ['teaser-summary', `${dateline} ${SAID}`],
    ];
    expectRead([...STORY, LAST, ['related-heading', 'Sur le même sujet'], ...teaser, '\n\n', ...teaser]);
  });

  it.each([
    ['Le secret du chanvre du quai', '(VOVworld) -', ''],
    ['Pluies diluviennes sur les quais', 'Hanoï (VNA) –', ''],
    ['Pluies diluviennes sur les quais', 'Hanoï, 3 mars (VNA) -', ''],
    ['Les pêcheurs fêtent-ils leur anniversaire ?', '(VNA) –', ' '],
  ])('is the headline of the story below nothing else: %s%s', (title, dateline, between) =>
    expectRead([
      ['headline', title],
      between,
      ['dateline', dateline],
      ' ',
      ['body', STORY[1]?.[1] ?? ''],
      '\n\n',
      ...STORY.slice(2),
      LAST,
    ]),
  );

  it.each([
    'Hanoï (VNA) - Le conseil municipal a adopté jeudi le plan de rénovation des berges du fleuve.',
    'Le conseil a adopté le plan. Le maire (UMP) - Jo Rey de son nom - a voté contre ce projet de berges.',
    'L’agence a publié la liste des quais fermés. Hanoï (VNA) - Le conseil municipal a adopté le plan de rénovation.',
    'Le quai (voir page 3) - Le conseil municipal a adopté jeudi le plan de rénovation des berges du fleuve.',
    'Le secret du chanvre du quai (VNA) - Photo',
    'Les clubs de Lyon (Quai) - Saint-Quai (Port) se disputent dimanche la finale de la coupe des berges du fleuve.',
  ])('is no line with another bracket: %s', (line) =>
    expect(gluedDateline(line, { from: 0, to: line.length })).toBeNull(),
  );

  it.each(['Hanoï (VNA) –', 'Hanoï, 3 mars (VNA) -'])('may be a lead: %s', (dateline) => {
    const lead =
      'Le typhon Opale, le sixième de l’année, a touché terre mercredi à l’aube entre le port et la digue du nord.';
    for (const between of ['', ' '])
      expectRead([
        ['headline', 'Typhon Opale : 60.000 personnes évacuées'],
        ['lead', lead],
        between,
        ['dateline', dateline],
        ' ',
        ['body', STORY[1]?.[1] ?? ''],
        '\n\n',
        ...STORY.slice(2),
        LAST,
      ]);
  });

  it('is no paragraph behind the first that names an agency', () => {
    const said = `Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Hanoï (VNA) - ${SAID}`;
    expect(segmented(sourceOf([...STORY, ['body', said], LAST])).map(([role]) => role)).not.toContain(
      'dateline',
    );
  });

  it('is no paragraph of the story', () => {
    const said =
      'La nouvelle du jour est venue de l’agence vietnamienne (VNA) - Le conseil a adopté le plan de rénovation des berges.';
    expect(segmented(sourceOf([...STORY, ['body', said], LAST])).map(([role]) => role)).toEqual([
      'headline',
      'body',
      'body',
      'body',
      'body',
    ]);
  });
});
