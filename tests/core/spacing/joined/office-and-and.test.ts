/** The field of a ministry and the `et` glued to it. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('the field of a ministry and what leads to the next', () => {
  it.each([
    ["Le ministre du Planet de l'Investissement est venu.", "Plan et de l'Inv"],
    ['Les chefs du Travailet de la Santé sont venus.', 'Travail et de la'],
    ['Le ministre de l’Agricultureet du Logement est venu.', 'Agriculture et du'],
  ])('come apart: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Il a lu le guide Lonely Planet de la ville.',
    'Il va au Planet de la rue haute, et la revue Planet de Paris paraît.',
    'Le ministre du Budget de l’Etat et le chef du Cabinet de la Santé sont venus.',
    'Le patron du Planet Club est venu.',
  ])('are no such two in %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});
