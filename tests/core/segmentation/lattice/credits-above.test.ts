/** Whose a picture is, behind the mark of rights, above its caption amid the story. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const CAPTION = 'Le campement des ouvriers au bord du fleuve';

describe('the mark of rights amid the story', () => {
  it.each([
    '© Photo. Université du Quai',
    '© Sputnik . Anna Lind',
    '© AP Photo / Anna Lind',
    '© AFP / Jo Rey',
    '(c) Musée du Quai',
    '© REUTERS / Anna Lind',
  ])('credits the picture whose caption stands below it: %s', (credit) => {
    expectRead([...STORY, ['caption', credit], ['caption', CAPTION], LAST]);
    expectRead([...STORY, ['caption', credit], ['caption', `${CAPTION}.`], LAST]);
  });

  it.each(['© 2021 Le Courrier du Quai', '© Le Courrier, tous droits réservés'])(
    'is the page’s with a year or its rights: %s',
    (line) =>
      expect(segmented(sourceOf([...STORY, LAST, ['boilerplate', line]])).at(-1)?.[0]).toBe('boilerplate'),
  );

  it.each(['© Le Courrier du Quai', '© Photo. Université du Quai'])(
    'is the page’s below the story: %s',
    (line) => {
      const foot: readonly Piece[] = [
        ['boilerplate', line],
        ['boilerplate', 'Mentions légales'],
      ];
      expect(
        segmented(sourceOf([...STORY, LAST, ...foot]))
          .slice(-2)
          .map(([role]) => role),
      ).not.toContain('body');
    },
  );

  it.each(['©Pompiers du Quai', '© Mairie de Rives', '© AFP / Jo Rey'])(
    'credits a picture without a caption between two paragraphs: %s',
    (credit) => expectRead([...STORY, ['caption', credit], LAST]),
  );

  it.each(['© Le Courrier du Quai', '© 2021 Mairie de Rives'])(
    'is the page’s with a paper or a year: %s',
    (line) => expectRead([...STORY, ['boilerplate', line], LAST]),
  );

  it.each(['Le ponton (en noir) sur la carte du fleuve et de ses rives © 2014 Petit Quai'])(
    'credits a caption with its year amid the story: %s',
    (caption) => {
      expectRead([...STORY, ['caption', caption], LAST]);
      expect(segmented(sourceOf([...STORY, LAST, ['boilerplate', caption]])).at(-1)?.[0]).toBe('boilerplate');
    },
  );
  it.each([
    'Office du tourisme du quai, tous droits réservés © 2014 Petit Quai',
    'Le Quai © 2014 Petit Quai',
  ])('is the page’s with its rights, or a name alone: %s', (line) =>
    expectRead([...STORY, ['boilerplate', line], LAST]),
  );

  it('takes no sub-heading below a paragraph for a caption', () =>
    expectRead([...STORY, ['body', 'Le chantier, quartier par quartier'], LAST]));
});

describe('the mark of rights above the story', () => {
  const [headline, ...story] = STORY;
  if (headline === undefined) throw new Error('The story has a headline.');
  it.each(['© Anna Lind', '©Jo Rey', '© Anna Lind / AFP', '(c) Jo van Rey'])(
    'credits a picture by who took it: %s',
    (credit) => {
      expectRead([headline, ['caption', credit], ...story, LAST]);
      expectRead([['boilerplate', 'Le Quai'], headline, ['caption', credit], ...story, LAST]);
    },
  );

  it.each(['© Le Courrier du Quai', '© 2021 Anna Lind', '© Anna Lind - Tous droits réservés', '© Quaitech'])(
    'is the page’s where it names no person alone: %s',
    (line) => expectRead([headline, ['boilerplate', line], ...story, LAST]),
  );
});
