/** Leads that the first paragraph says again with more. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { type Piece, segmented, sourceOf } from '../written.ts';

const HEADLINE: Piece = ['headline', 'Rencontre entre Anna Lind et Jo Rey au port'];
const AGAIN =
  'La présidenteAnna Lind s’est entretenue mercredi à Porsal (côte nord) avec lemaire du village Jo Rey Morel afin de discuter desmesures pour protéger les frayères, dans un intérêt commun et pour la paix entre les deux rives.';
const roleOf = (parts: readonly Piece[], at: number): string | undefined =>
  segmented(sourceOf(parts))[at]?.[0];

describe('a sentence right below the headline', () => {
  const SENTENCE = 'Anna Lind s’est entretenue à Porsal avec le maire du village Jo Rey Morel.';
  it('is a lead where the first paragraph says all of it again', () => {
    expect(roleOf([HEADLINE, ['lead', SENTENCE], ['body', AGAIN], ...STORY.slice(1), LAST], 1)).toBe('lead');
  });

  it.each([
    // of which nothing is said again
    'Les pêcheurs de la coopérative ont fermé leurs étals jeudi, avant l’aube.',
  ])('is what else it looks like where it does not: %s', (line) => {
    const page = (sentence: string): readonly Piece[] => [
      HEADLINE,
      ['body', sentence],
      ['body', AGAIN],
      ...STORY.slice(1),
      LAST,
    ];
    expect(roleOf(page(line), 1)).toBe('body');
  });

  it('is none below the first paragraph', () => {
    expect(roleOf([HEADLINE, ...STORY.slice(1), ['body', SENTENCE], ['body', AGAIN], LAST], 3)).toBe('body');
  });
});
