/** A word and its number in one, told by another number that stands apart behind the same word. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a word and its number', () => {
  it.each([
    ['Le port entre au Top20 des ports, et la ville au Top 10 des villes.', 'Top 20 des'],
    ['Le vol part en Boeing787 et revient en Boeing 737.', 'Boeing 787 et'],
    ['Elle a lu l’article 5 de la loi, puis l’article12 hier.', 'l’article 12 hier'],
  ])('come apart where the dispatch has the word before another: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le port entre au Top20 des ports de la mer.',
    'La chaîne Canal9 et le canal 12 sont ouverts.',
    'Le G20 et le F15 ont été vus, et TF1 aussi.',
    'Le fichier page12 suit la mapage 13.',
    'La Formule1 plaît, et la Formule1 attire 3 équipes.',
    'Le groupe U23 et le groupe Top-20 jouent.',
  ])('stay one in %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});
