/** The space before an opening bracket, where what stands inside tells that it is missing. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a bracket that opens right behind a word or a mark', () => {
  it.each([
    ['words', 'Le chef de l’État(photo) est venu.', 'l’État (photo) est'],
    ['a name', 'Le ministre Durand(Intérieur) est venu.', 'Durand (Intérieur)'],
    ['a place', 'Le club de Brest(à domicile) a gagné.', 'Brest (à domicile)'],
    ['the number of a law', 'La loi(n° 12-34) a été votée.', 'loi (n° 12-34)'],
    ['a day', 'Le vote de dimanche(2 mai) est clos.', 'dimanche (2 mai)'],
    [
      'what is counted',
      'Le port de Brest(312 millions) et celui de Dax(4,5 tonnes) ont gagné.',
      'Dax (4,5 tonnes)',
    ],
    ['the agency of a dateline', 'NIAMEY, 17 oct.(ANP)- La campagne a commencé.', '17 oct. (ANP)- La'],
    ['what a list leaves out', 'La Chine, le Japon, etc.(voir carte), ont signé.', 'etc. (voir carte), ont'],
    ['a title’s place', 'Il lit « Le Monde »(Paris) chaque matin.', '« Le Monde » (Paris) chaque'],
  ])('comes apart from it before %s', (_, damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it('comes apart for a person before a year', () => {
    expect(cleaned('Il cite Aldrich(1963) et d’autres.', lexicon).all).toContain('Aldrich (1963)');
  });

  it.each([
    'Le ministre l’a dit jeudi.(AFP)',
    'Les député(e)s et les agriculteur(trice)s ont voté.',
    'Chaque agriculteur(trice) et chaque gardien(ienne) a voté.',
    'La fonction f(x) et le groupe O(n).',
    'On écrit promise.then.(value) pour finir.',
    'Le 3,5-bis(trifluorométhyl)benzaldéhyde est un intermédiaire.',
    'Le complexe de fer(II) et le bis(triméthylsilyl)amidure de potassium.',
    'Le catalyseur [Fe(PNP)(CO)H(BH4)] est neuf.',
    'Le sigle S.A.(SARL) reste entier.',
    'La fonction f(2 mod 3) et le tableau tab(12) sont lus.',
    'Le texte porte la note(3) et la figure(2a).',
    'Il a dit « oui »(1) hier.',
    'On lit « chef(fe) » et « directeur »(trice en bas de page.',
  ])('stays in %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});
