/** Words that begin as a preposition does, of which a lexicon lists few. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
/** So much is glued that what may be is parted at once. */
const others = 'Leministre est venu.\n\nIl a vu lamaison etle pont surla rive.\n\n';

describe('a word that begins as a preposition does', () => {
  it.each([
    'Le cabinet dénonce une surventilation de la salle.',
    'La note passe de "surperformance" à "neutre", puis de « surperformance » à rien.',
    'Il tire profit de surperformance et de contrexpertise.',
  ])('is not parted at once where no preposition can stand: %s', (text) => {
    expect(cleaned(others + text, lexicon).auto.endsWith(text)).toBe(true);
  });

  it.each([
    ['Il a parlé surscène devant la foule.', 'sur scène'],
    ['Elle vit sousprotection depuis mardi.', 'sous protection'],
  ])('is parted where one can: %s', (damaged, sound) => {
    expect(cleaned(others + damaged, lexicon).all).toContain(sound);
  });
});
