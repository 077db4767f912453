/** What the frame of a picture leaves behind its caption: a bar. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const FRAME: Piece = ['boilerplate', '![]() |'];

describe('a bar behind a line amid the story', () => {
  it.each([
    'Un ponton s’est formé au milieu du fleuve. |',
    'Le nouveau quai vu du fleuve |',
    'Les ouvriers préparent les pieux du ponton. |',
  ])('makes it a caption: %s', (caption) => {
    expectRead([...STORY, ['caption', caption], LAST]);
    expectRead([...STORY, FRAME, ['caption', caption], LAST]);
  });

  it('may stand alone below it', () =>
    expectRead([
      ...STORY,
      ['caption', 'Le maire sortant Jean Quai (à droite) et son successeur Paul Lind.'],
      '\n\n',
      ['boilerplate', '|'],
      LAST,
    ]));

  it.each(['Nombre de votants | 343 |', 'Pour le ponton | 166 |', 'Contre | 176 |'])(
    'makes no row of a table a caption: %s',
    (row) =>
      expect(
        segmented(sourceOf([...STORY, ['body', row], LAST])).find(([, said]) => said === row)?.[0],
      ).not.toBe('caption'),
  );

  it('takes what somebody said for the story', () =>
    expectRead([...STORY, ['body', '« Nous ouvrirons le quai au printemps », a promis le maire. |'], LAST]));
});

describe('a bar behind a name in capitals below the headline', () => {
  const [headline, ...story] = STORY;
  if (headline === undefined) throw new Error('The story has a headline.');
  it.each(['PHẠM QUAI |', 'ANNA LIND |', 'NGUYỄN VĂN QUAI |'])('says who wrote it: %s', (writer) =>
    expect(segmented(sourceOf([headline, ['boilerplate', writer], ...story, LAST])).slice(0, 2)).toEqual([
      headline,
      ['boilerplate', writer],
    ]),
  );

  it('keeps a sub-heading in capitals without the bar', () =>
    expectRead([...STORY, ['body', 'LE CHANTIER DES BERGES'], LAST]));
});
