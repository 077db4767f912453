/** A first name and a surname glued together, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a first name and a surname', () => {
  it.each([
    ['Les faits sont exacts, a prévenu BenjaminMbonimpa, chef de la délégation.', 'Benjamin Mbonimpa'],
    ['Il est né en 1914. LucienRivard est un criminel célèbre.', 'Lucien Rivard'],
    ['Le métro est arrivé, a dit l’ambassadeur de France, OlivierBrochet.', 'Olivier Brochet'],
    ['Le discours d’EmilieDequenne était attendu.', 'd’Emilie Dequenne'],
  ])('are proposed apart: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged + rest, lexicon);
    expect(all).toContain(sound);
    expect(auto).not.toContain(sound);
  });

  it('come apart where the surname stands by itself elsewhere', () => {
    const text = `Le discours d’EmmanuelMacron était attendu. On dit que Macron a parlé une heure.${rest}`;
    expect(cleaned(text, lexicon).auto).toContain('d’Emmanuel Macron');
  });

  it.each([
    'Le magazine MarieClaire est paru.',
    'Un sac de la marque LouisVuitton a été volé.',
    'Le groupe PierreFabre recrute.',
    'Le hashtag #OlivierBrochet circule.',
  ])('may be a firm, which nothing parts unasked: %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});
