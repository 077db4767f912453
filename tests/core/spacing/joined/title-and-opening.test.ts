/** A title without a stop at its end, and what opens the text behind it. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a title and the opening glued behind it', () => {
  it.each([
    ['Visite à MoscouLe président a signé un accord.', 'Moscou Le président'],
    ['Visite au VietnamIl a signé un accord.', 'Vietnam Il a'],
    ['UN NOUVEL ACCORDLe Premier ministre a signé.', 'ACCORD Le Premier'],
  ])('wait for a person: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged + rest, lexicon);
    expect(all).toContain(sound);
    expect(auto).toBe(damaged + rest);
  });

  it.each([
    'On a vu MoscouLe Grand hier.',
    'La marque ZarnoLe est là.',
    'Le site MoscouLe est en ligne.',
    'Le journal VietnamPlus le dit.',
  ])('are not seen in %s', (text) => {
    expect(cleaned(text + rest, lexicon).proposals).toEqual([]);
  });
});

describe('what ends like the noun before a firm', () => {
  it('tells no firm', () => {
    const text = 'Lors de la visite de NguyenVan Minh au Vietnam, tout va bien.';
    expect(cleaned(text, lexicon).all).toContain('Nguyen Van Minh');
  });
});

describe('il y a', () => {
  it.each([
    ['On sait qu’il ya deux ans tout a changé.', 'il y a deux'],
    ['Il n’ya pas d’accord entre les deux pays.', 'n’y a pas'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it('is not seen in a name', () => {
    const text = 'Il voit Ya Ding et le village de Ya.';
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});
