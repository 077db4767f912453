/** First lines of a page that its stamp or its shape tells. */
import { describe, expect, it } from 'vitest';
import { paperIn } from '../../../../core/segmentation/lines/mastheads.ts';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const [headline, ...story] = STORY;
if (headline === undefined) throw new Error('The story has a headline.');
const STAMP: Piece = ['boilerplate', 'mai 29, 2013'];
const roleOf = (said: string, parts: readonly Piece[]): string | undefined =>
  segmented(sourceOf(parts)).find(([, printed]) => printed === said)?.[0];

describe('a sentence above the day and the story', () => {
  it.each(['Une délégation de pêcheurs à la mairie.', 'Un nouveau ponton sur la rive du nord.'])(
    'is the headline: %s',
    (said) => expectRead([['headline', said], STAMP, ...story, LAST]),
  );
  it('is none with a credit', () =>
    expect(
      roleOf('Un ponton sur la rive. (Photo Anna Lind)', [
        ['caption', 'Un ponton sur la rive. (Photo Anna Lind)'],
        STAMP,
        ...story,
        LAST,
      ]),
    ).not.toBe('headline'));
  it('is none without the day', () =>
    expect(
      roleOf('Un nouveau ponton sur la rive du nord.', [
        ['caption', 'Un nouveau ponton sur la rive du nord.'],
        ...story,
        LAST,
      ]),
    ).not.toBe('headline'));
  it('is none that goes on', () =>
    expect(
      roleOf('Mais le maire a promis un nouveau ponton.', [
        ['body', 'Mais le maire a promis un nouveau ponton.'],
        STAMP,
        ...story,
        LAST,
      ]),
    ).not.toBe('headline'));
});

describe('what papers print above a lead', () => {
  it.each(['l’essentiel', 'L’essentiel', 'En bref'])('is the page’s on its first line: %s', (said) =>
    expect(roleOf(said, [['boilerplate', said], ...story, LAST])).toBe('boilerplate'),
  );
  it.each(['L’essentiel du plan', 'L’essentiel est sauf'])('is a title with more: %s', (said) =>
    expect(roleOf(said, [['headline', said], ...story, LAST])).not.toBe('boilerplate'),
  );
});

describe('the name of a paper below the headline', () => {
  it.each(['La Dépêche de Lyon', 'Le Courrier d’Abidjan'])('is the page’s: %s', (said) =>
    expectRead([headline, ['boilerplate', said], ...story, LAST]),
  );
  it.each(['La dépêche perdue', 'Le Courrier du ponton', 'Le Temps des filets'])('is none: %s', (said) =>
    expect(paperIn(said)).toBeNull(),
  );
});

describe('what a picture shows, said twice on a line', () => {
  const SHOWN = 'Un pêcheur a remonté ses filets ce lundi sur le quai du nord.';
  it('is its caption', () =>
    expect(
      roleOf(`• ${SHOWN} ${SHOWN}`, [headline, ['caption', `• ${SHOWN} ${SHOWN}`], ...story, LAST]),
    ).toBe('caption'));
  it('is the story’s said once', () =>
    expect(
      roleOf(`${SHOWN} Le maire l’a félicité devant les élus de la ville.`, [
        headline,
        ['body', `${SHOWN} Le maire l’a félicité devant les élus de la ville.`],
        ...story,
        LAST,
      ]),
    ).not.toBe('caption'));
});
