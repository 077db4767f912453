/** Headlines printed above a picture and again below the page's stamp, and titles that only come again. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const [HEADLINE, ...PARAGRAPHS] = STORY;
if (HEADLINE === undefined) throw new Error('The story has a headline.');
const SEEN = 'Quand la crue a noyé les quais, la ville a tendu des cordes entre les ponts.';
const CREDITED: Piece = ['caption', 'Les berges du fleuve avant la crue. (Photo fournie)'];
const STAMP: readonly Piece[] = [
  ['boilerplate', 'Short Url'],
  ['boilerplate', 'Publié le mercredi 06 mars 2024'],
];
const POINTS: readonly Piece[] = [
  ['body', '• La mairie plantera 400 arbres sur les deux rives'],
  ['body', '• Les riverains attendent un chantier sans bruit'],
];

describe('a headline that is printed again below the stamp', () => {
  it.each<readonly [string, readonly Piece[]]>([
    ['a caption with its credit, twice', [CREDITED, CREDITED]],
    ['one with its credit', [CREDITED]],
    [
      'one without, twice',
      [
        ['caption', SEEN],
        ['caption', SEEN],
      ],
    ],
  ])('is a headline both times, below %s', (_, picture) => {
    expectRead([HEADLINE, ...picture, ...STAMP, HEADLINE, ...POINTS, ...PARAGRAPHS, LAST]);
    expectRead([['boilerplate', 'Menu'], HEADLINE, ...picture, ...STAMP, HEADLINE, ...PARAGRAPHS, LAST]);
  });

  it('leaves a lead that is printed once', () => {
    const parts: readonly Piece[] = [HEADLINE, ['lead', SEEN], ...STAMP, ...PARAGRAPHS, LAST];
    expect(segmented(sourceOf(parts))[1]?.[0]).not.toBe('caption');
  });

  it('leaves a sentence that stands twice below the stamp', () => {
    const parts: readonly Piece[] = [HEADLINE, ...STAMP, ['lead', SEEN], ['lead', SEEN], ...PARAGRAPHS, LAST];
    expect(segmented(sourceOf(parts)).filter(([role]) => role === 'caption')).toEqual([]);
  });
});

describe('what is played above the story', () => {
  it.each(['Journal de midi / 37 sec. / le 18 mars 2019', 'Le Quai / 2 min. / hier à 12:45', '3 min.'])(
    'is captioned by its programme and length: %s',
    (played) => {
      const title = 'Berges du fleuve : deux quais rouverts. L’analyse d’Anna Lind, ingénieure';
      expectRead([HEADLINE, ['caption', title], ['caption', `${title} / ${played}`], ...PARAGRAPHS, LAST]);
    },
  );

  it.each(['Les berges / quais rouvrent le 18 mars', 'Le bac met 37 min. pour traverser le fleuve'])(
    'is no caption where a title only has a stroke or minutes: %s',
    (line) =>
      expect(segmented(sourceOf([['headline', line], ...PARAGRAPHS, LAST]))[0]).toEqual(['headline', line]),
  );
});
