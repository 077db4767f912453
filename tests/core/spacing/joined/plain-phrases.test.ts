/** Plain words glued in phrases that tell themselves, in texts where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const among = (sentence: string): string =>
  `Le conseil a siégé hier soir à la mairie.\n\n${sentence}\n\nLes débats ont duré deux heures.`;

describe('a time and which one it is', () => {
  it.each([
    ['Le pont a rouvert à l’automne de l’andernier.', 'l’an dernier'],
    ['Le pont rouvrira en mai de l’anprochain.', 'l’an prochain'],
    ['Le moisdernier, le pont était fermé.', 'Le mois dernier'],
    ['Il a plu deux fois la semainepassée.', 'la semaine passée'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(among(damaged), lexicon).auto).toContain(sound);
  });

  it.each(['M. Andernier est là.', 'Le code andernier7 est bon.', 'Ils ont surpassé et dépassé le club.'])(
    'are not seen in other words: %s',
    (sound) => {
      expect(cleaned(among(sound), lexicon).auto).toBe(among(sound));
    },
  );
});

describe('a numeral of two words and what it counts', () => {
  it.each([
    ['Elle a vingt-sixrameurs à son bord.', 'vingt-six rameurs'],
    ['Il compte trente-deuxmâts au port.', 'trente-deux mâts'],
    ['Il a reçu quatre-vingt-deuxvoix au premier tour.', 'quatre-vingt-deux voix'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(among(damaged), lexicon).auto).toContain(sound);
  });

  it.each([
    'C’est sa vingt-deuxième année et la soixante-dixième du club.',
    'Les trente-sixièmes Jeux ont commencé.',
    'Le train Paris-Sixfours est parti.',
  ])('are not seen in ordinals and names: %s', (sound) => {
    expect(cleaned(among(sound), lexicon).auto).toBe(among(sound));
  });
});

describe('an article of the plural and its noun before a verb in the plural', () => {
  it.each([
    ['Desgerbes ont été déposées devant la stèle.', 'Des gerbes ont'],
    ['La route est coupée. Desgerbes ne sont plus permises.', 'Des gerbes ne sont'],
    ['Desgranges y ont brûlé cette nuit.', 'Des granges y ont'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(among(damaged), lexicon).auto).toContain(sound);
  });

  it.each([
    'Deschamps a été appelé par son club.',
    'Desmarais et Desgranges ont été reçus hier.',
    'Desgranges, dont les deux fils ont signé, est venu.',
    'Desgerbes a signé. Desgerbes ont les mains libres.',
  ])('are not seen in a surname: %s', (sound) => {
    expect(cleaned(among(sound), lexicon).auto).toBe(among(sound));
  });
});

describe('a participle that begins as a preposition does', () => {
  it.each([
    'Surpêchées par les flottes, les eaux sont vides.',
    'Sousexploitées depuis dix ans, les mines ferment.',
  ])('is one word at the start of a sentence: %s', (sound) => {
    expect(cleaned(among(sound), lexicon).all).toBe(among(sound));
  });
});

describe('a Malay name and the particle of descent behind it', () => {
  it('come parted whoever bears it', () => {
    const damaged = 'L’étude de Noraishahbinti Mohd Yusof est lue.';
    expect(cleaned(among(damaged), lexicon).auto).toContain('Noraishah binti Mohd');
  });
});

describe('an acronym that a word is glued to', () => {
  it('is not begun a letter before its capitals', () => {
    const { all } = cleaned(
      among('L’indiceVN-Index a clôturé en hausse, et les cours de l’indiceEVN aussi.'),
      lexicon,
    );
    expect(all).toContain('L’indiceVN-Index a');
    expect(all).toContain('l’indice EVN aussi');
  });

  it('is no brand that begins in a small letter', () => {
    expect(cleaned(among('Il a vendu uniPhone hier à la mairie.'), lexicon).all).toContain('un iPhone');
  });
});
