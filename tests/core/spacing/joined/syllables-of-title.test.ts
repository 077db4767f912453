/** Two syllables glued in a title in Vietnamese. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('two syllables in a title in Vietnamese', () => {
  it.each([
    ['Le film vietnamien "Mua xuan dantram se" est sorti.', '"Mua xuan dan tram se"'],
    ['Le livre vietnamien « Con duong tienghat » est sorti.', 'duong tieng hat »'],
  ])('are proposed apart: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged, lexicon);
    expect(all).toContain(sound);
    expect(auto).toBe(damaged);
  });

  it.each([
    'Le film italien "Mua xuan dantram se" est sorti.',
    'Le journal vietnamien "Tuoitre" est paru.',
    'Le film vietnamien "The quiet river" et le film "La dolce vita" sont sortis.',
    'Le chant vietnamien "Nguoi Hanoi" est connu.',
    'Le ministre vietnamien a cité "un port sans bateau" hier.',
    'Le ministre vietnamien a lu « Mon pays » et dantram se.',
  ])('are left alone in %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});
