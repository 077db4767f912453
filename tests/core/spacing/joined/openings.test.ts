/** What is glued at the start of a sentence or a paragraph, in a text where nothing else is. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const among = (sentence: string): string =>
  `Le conseil a siégé hier soir à la mairie.\n\n${sentence}\n\nLes débats ont duré deux heures.`;

describe('a phrase that opens a sentence', () => {
  it.each([
    ['Deson côté, la société a promis une enquête.', 'De son côté'],
    ['Deleur côté, les élus attendent.', 'De leur côté'],
    ['Ducôté de la mairie, tout va bien.', 'Du côté de'],
    ['Enoutre, le maire a promis une enquête.', 'En outre'],
    ['Faceà la crise, le maire a promis une enquête.', 'Face à'],
    ['Grâceà la pluie, le fleuve est haut.', 'Grâce à'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(among(damaged), lexicon).auto).toContain(sound);
  });

  it.each([
    'Deson attend, côté cour.',
    'On dit que Deson côté jardin est absent.',
    'Sebastià Benincà est élu.',
    'Vilà a été élu maire avec une large avance.',
    'Solà, qui a marqué deux buts, est blessé.',
    'On a vu Bashkà du fleuve.',
    'Le joueur Ducôté attend. Ducôté du club voisin est blessé.',
  ])('is not seen in a name: %s', (sound) => {
    expect(cleaned(among(sound), lexicon).auto).toBe(among(sound));
  });
});

it('leaves a firm of two nouns that opens a paragraph to a person', () => {
  const text = among('Scienceindustries, qui fédère les usines, attend une réponse.');
  expect(cleaned(text, lexicon).auto).toBe(text);
});

describe('a small word that opens a sentence and the name behind it', () => {
  it.each([
    ['SelonPhan Huu Thach, le pont est sûr.', 'Selon Phan'],
    ['PourHuynh Công Lâp, la route est utile.', 'Pour Huynh'],
    ['AvecMartin, le club gagne.', 'Avec Martin'],
    ['ChezXyrnal Dorvik, tout est neuf.', 'Chez Xyrnal'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(among(damaged), lexicon).auto).toContain(sound);
  });

  it.each([
    'PourElle est un magazine.',
    'EntreNous est un film.',
    'ParisMatch est lu.',
    'LeMonde est lu.',
    'EtSys Conseil est lu.',
  ])('wait for a person where a brand may be spelled so: %s', (sound) => {
    expect(cleaned(among(sound), lexicon).auto).toBe(among(sound));
  });
});

describe('a word behind what is elided at the start of a paragraph', () => {
  const others = 'Lapopulation attend le pont.\n\nSelonle maire, il est prêt.\n\nCettevisite est utile.\n\n';

  it('is an opening as others are that are glued', () => {
    const { auto, proposals } = cleaned(`${others}L’ouvragereliera les deux rives.`, lexicon);
    expect(auto).toContain('L’ouvrage reliera les');
    expect(proposals.map(({ rule }) => rule)).toEqual(Array.from({ length: 4 }, () => 'paragraph-opening'));
  });

  it('waits for a person where no other is glued', () => {
    const text =
      'La population attend le pont.\n\nSelon le maire, il est prêt.\n\nL’ancienbac a coulé hier soir.';
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

describe('a word behind aujourd’hui', () => {
  it.each(['confiées', 'cultivées', 'de'])('comes parted: %s', (word) => {
    const { auto } = cleaned(among(`Les terres sont aujourd’hui${word} à des paysans.`), lexicon);
    expect(auto).toContain(`aujourd’hui ${word} à`);
  });
});
