/** Whose text a page took over, said twice and with its day. */
import { describe, expect, it } from 'vitest';
import { isDoubledSource } from '../../../../core/segmentation/lines/doubled-sources.ts';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const [headline, ...story] = STORY;
if (headline === undefined) throw new Error('The story has a headline.');
const MASTHEAD = 'Quai.vn - Trang tin của bến cảng và dòng sông';
const SOURCE = 'Báo Bến CảngBáo Bến Cảng12/03/2021';
const SENTENCE = 'Une délégation de pêcheurs du nord a été reçue hier soir à la mairie de la ville.';
const roleOf = (said: string, parts: readonly Piece[]): string | undefined =>
  segmented(sourceOf(parts)).find(([, printed]) => printed === said)?.[0];

describe('a source said twice before its day', () => {
  it.each([SOURCE, 'Quai NewsQuai News3.12.2021', 'Quai SoirQuai Soir2021-12-03'])('is one: %s', (line) => {
    expect(isDoubledSource(line)).toBe(true);
  });

  it.each([
    'Quai Soir12/03/2021',
    'Quai SoirQuai Matin12/03/2021',
    'Quai SoirQuai Soir',
    'Bora Bora12/03/2021',
    'couscous12/03/2021',
    'Le quai ferme.Le quai ferme.12/03/2021 à midi',
    '12/03/202112/03/2021',
  ])('is none: %s', (line) => {
    expect(isDoubledSource(line)).toBe(false);
  });

  it('is the page’s, below the headline and below the lead', () => {
    expect(roleOf(SOURCE, [headline, ['boilerplate', SOURCE], ...story, LAST])).toBe('boilerplate');
    expect(roleOf(SOURCE, [headline, ['lead', SENTENCE], ['boilerplate', SOURCE], ...story, LAST])).toBe(
      'boilerplate',
    );
  });
});

describe('a sentence between the masthead of a site and such a source', () => {
  it('is the headline', () =>
    expectRead([['boilerplate', MASTHEAD], ['headline', SENTENCE], ['boilerplate', SOURCE], ...story, LAST]));

  it('is the headline above a lead', () => {
    const lead =
      'Les pêcheurs demandent depuis deux ans la réouverture des quais du port, que la mairie promet.';
    const parts: readonly Piece[] = [
      ['boilerplate', MASTHEAD],
      ['headline', SENTENCE],
      ['lead', lead],
      ['boilerplate', SOURCE],
      ...story,
      LAST,
    ];
    expect([MASTHEAD, SENTENCE, SOURCE].map((said) => roleOf(said, parts))).toEqual([
      'boilerplate',
      'headline',
      'boilerplate',
    ]);
  });

  it('is none without the source, nor below what is no masthead', () => {
    expect(roleOf(SENTENCE, [['boilerplate', MASTHEAD], ['lead', SENTENCE], ...story, LAST])).not.toBe(
      'headline',
    );
    const other = 'Le port de la ville';
    expect(
      roleOf(SENTENCE, [['headline', other], ['lead', SENTENCE], ['boilerplate', SOURCE], ...story, LAST]),
    ).not.toBe('headline');
  });
});
