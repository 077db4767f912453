/** A noun that news writes with a capital and a longer word glued behind it, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a noun with a capital and the word behind it', () => {
  it.each([
    ["Il a reçu un prix de l'Etatvietnamien hier.", "l'Etat vietnamien hier"],
    ['Le texte du Parlementeuropéen est prêt.', 'Parlement européen est'],
  ])('come apart: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    "Il a vu l'Etatique et l'Eglisette au port.",
    'Les Nordvietnam, le Sudconstruction et la Banquerie vendent du thé.',
    'Le groupe Etatvietnamien joue hier, et Etatvietnamien rejoue.',
  ])('are left unasked in %s', (text) => {
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});
