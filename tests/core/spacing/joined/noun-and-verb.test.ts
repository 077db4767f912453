/** A noun and its verb glued together, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest = ' Le maire de la ville a reçu les habitants du quartier, qui attendent la fin des travaux.';

describe('a noun and its verb in the future or the imperfect', () => {
  it.each([
    ['On sait que cette sommeservira à l’achat de matériel.', 'somme servira'],
    ['On dit que l’ouvragereliera la commune à la route.', 'ouvrage reliera'],
    ['Il craint que les prixgrimperaient de dix pour cent.', 'prix grimperaient'],
    ['Il sait que la banqueprévoyait une hausse.', 'banque prévoyait'],
  ])('come parted behind an article: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le fonds cofinancera la route et le radiodiffusera.',
    'Il le sousestimerait sans doute, comme sa surenchérira.',
    'Le ministre donna une couleurerait.',
    'Les sommeservira est un mot inconnu.',
  ])('are not seen where the verb begins otherwise, or the number is another: %s', (sound) => {
    expect(cleaned(sound + rest, lexicon).auto).toBe(sound + rest);
  });
});
