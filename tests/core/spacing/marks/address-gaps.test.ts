/** Addresses and hashtags: what a word is glued to is parted, and nothing inside of them. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('the beginning of an address or a hashtag', () => {
  it.each([
    ['La clé est disponible surhttps://www.ville.example.org/cle.', 'sur https://www.ville.example.org/cle.'],
    ['Il écrit à la presse :mediateur@ville.example.org pour finir.', ': mediateur@ville.example.org pour'],
    ['Renseignements :conso.gouv.fr et au guichet de la mairie.', ': conso.gouv.fr et'],
    ['Voir le site,www.ville.example.org, ou la mairie.', 'site, www.ville.example.org, ou'],
    ['Les mots #PalmeDor et#EmiliaPerez ont été lus.', 'et #EmiliaPerez ont'],
  ])('is parted from what it is glued to: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'On lit https://www.ville.example.org:8080/a,b et ftp://ville.example.org/#Partie ici.',
    'Écrire à mailto:nom@ville.example.org pour la suite.',
    'Le mot-dièse #DeLaVille et le langage C# sont connus, comme page#Partie.',
    'Dans le code, x :=3 et :=4 valent une ligne.',
  ])('is not seen inside of one: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('a colon with its space before it', () => {
  it('is parted from the number behind it, which in a time it is not', () => {
    expect(cleaned('Votants :1 204. Nuls :12. Le train part à 14 :30 de Lyon.', lexicon).auto).toBe(
      'Votants : 1 204. Nuls : 12. Le train part à 14 :30 de Lyon.',
    );
  });
});
