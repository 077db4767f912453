import { describe, expect, it } from 'vitest';
import { extractMetadata } from '../../../core/metadata/extract.ts';
import { segment } from '../../../core/segmentation/segment.ts';
import { LAST, LINKS, STORY } from './riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from './written.ts';

const SIGNATURES = [
  'QRS Presse/M.-C. D.',
  'qr/st/QuaiSport',
  'qr/QRST',
  'ATS-Science/qrs',
  'Quaypresse',
  '[Q. T.]',
  'Ph. B.-d’A.',
  'J.-Ph. L.',
  'Claire LEFORT-DURAND (cld)',
  'Propos recueillis par L. F.-D.',
  'Q. T. et M. D.',
  'AHP 5 novembre 2018 3:40 PM',
  '(Ph. de Morel)',
  '(Anna Morel)',
];
const NONE = [
  'et/OU',
  'km/H',
  'YouTube/qr',
  'Saint-Quai/qr',
  '[sic]',
  '(N. B.)',
  '(Q.S.)',
  '(St. Quai)',
  'QuaiSport',
];
const roles = (parts: readonly (Piece | string)[]) => segmented(sourceOf(parts)).map(([role]) => role);

describe('signatures of parts at the end of a story', () => {
  it.each(SIGNATURES)('alone: %s', (mark) => expectRead([...STORY, LAST, ['sign-off', mark]]));
  it.each(SIGNATURES)('behind its last stop: %s', (mark) =>
    expectRead([...STORY, LAST, ' ', ['sign-off', mark]]),
  );
  it.each(SIGNATURES)('above links: %s', (mark) =>
    expectRead([...STORY, LAST, '\n', ['sign-off', mark], ...LINKS]),
  );

  it.each(NONE)('not %s', (mark) => {
    expect(roles([...STORY, LAST, ['body', mark]])).not.toContain('sign-off');
    expect(segmented(sourceOf([...STORY, ['body', `${LAST[1]} ${mark}`]])).at(-1)).toEqual([
      'body',
      `${LAST[1]} ${mark}`,
    ]);
  });
  it.each(SIGNATURES.filter((mark) => !/^AHP|^ATS|^Propos/u.test(mark)))('not amid it: %s', (mark) =>
    expect(
      roles([...STORY, ['body', `Les travaux commenceront en mars. ${mark}`], LAST, LAST]),
    ).not.toContain('sign-off'),
  );
  it.each(['(Anna Morel)', '[Q. T.]'])('not of whom it tells: %s', (mark) =>
    expect(
      roles([...STORY, ['body', `${LAST[1]} Anna Morel et Q. T. y étaient.`], ['body', mark]]),
    ).not.toContain('sign-off'),
  );

  const DATED: readonly (Piece | string)[] = [
    ...STORY.slice(0, 1),
    [
      'lead',
      'Le conseil municipal rend les berges aux promeneurs, qui les attendaient depuis la crue de l’an dernier.',
    ],
    ['dateline', 'LYON, 2 déc. (QRST) –'],
    ' ',
    ...STORY.slice(1),
    LAST,
  ];
  it.each(['qr/QRST', 'QRST', '[QRST]', 'QRST/qr', 'QRST – Q. T.'])(
    'of the agency in a dateline below a lead: %s',
    (mark) => {
      expectRead([...DATED, ['sign-off', mark]]);
      expectRead([...DATED, ' ', ['sign-off', mark]]);
    },
  );

  it.each(['Imprimer', 'Politique', 'Le Quai'])(
    'not as what a page prints at its top and its foot: %s',
    (line) =>
      expect(roles([['boilerplate', line], ...STORY, LAST, ['boilerplate', line]])).not.toContain('sign-off'),
  );

  it('behind whom to ask, which is the story’s', () =>
    expectRead([
      ...STORY,
      LAST,
      ['body', 'Renseignements : 04 77 00 12 34 ; quais@quai.example ; www.quai.example.'],
      ['sign-off', 'QRS Presse/M.-C. D.'],
    ]));
});

describe('what a signature says', () => {
  it.each([
    ['QRS Presse/M.-C. D.', 'QRS Presse', undefined],
    ['Quaypresse', 'Quaypresse', undefined],
    ['ATS-Science/qrs', 'ATS-Science', undefined],
    ['Claire LEFORT-DURAND (cld)', undefined, 'Claire LEFORT-DURAND'],
    ['(Ph. de Morel)', undefined, 'Ph. de Morel'],
    ['[Q. T.]', undefined, undefined],
  ])('%s', (mark, agency, byline) => {
    const text = sourceOf([...STORY, LAST, ['sign-off', mark]]);
    const found = extractMetadata(text, segment(text), []);
    expect([found.signOff?.value, found.agency?.value, found.byline?.value]).toEqual([mark, agency, byline]);
  });
});
