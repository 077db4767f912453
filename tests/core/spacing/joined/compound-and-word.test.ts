/** A compound with a hyphen and the word glued behind it, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a compound that ends in no word', () => {
  it.each([
    ['Il a plu le week-enddernier à Lyon.', 'week-end dernier'],
    ['Une start-uplocale a levé des fonds.', 'start-up locale'],
    ['Il a écrit un best-sellermondial.', 'best-seller mondial'],
    ['Le public a donné un feed-backpositif.', 'feed-back positif'],
  ])('comes parted from the word behind it: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Les week-ends, les start-ups et les best-sellers.',
    'Un week-endard et une start-uppeuse, des start-uppeurs et un stand-uppeur.',
    'Le trip-hopeur et le rock-steadysme.',
    'Le site Week-Enddernier est en ligne.',
    'Le week-enddernier et le week-enddernier.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});
