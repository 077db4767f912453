/** Two words that are spelled like the pieces of one, and are meant as they stand. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('two words that one is spelled like', () => {
  it.each([
    'Quoi qu’on en dise, la relève existe, quoi qu’il arrive.',
    "Quel qu'en soit le prix, quel qu'il soit, il paiera.",
    'Il viendra aussi tôt que possible, aussi tôt qu’hier.',
  ])('stay two before what only the two stand before: %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });

  it('are asked about elsewhere', () => {
    expect(
      cleaned('Il est venu aussi tôt. Le gouver nement a dit que la popu lation attend.', lexicon).all,
    ).toContain('venu aussitôt');
  });
});

it('moves no space into a unit', () => {
  const text = 'Une eau saline, qui a atteint 4 g/l àsoixante kilomètres.';
  expect(cleaned(text, lexicon).all).not.toContain('g/là');
});
