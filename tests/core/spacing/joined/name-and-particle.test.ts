/** Particles between the parts of Arabic names, which lost the space on one side. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a particle between names', () => {
  it.each([
    ['Le directeur Rachidal-Bahri est venu.', 'Rachid al-Bahri'],
    ['Le cheikh Ahmedel-Bahri est venu.', 'Ahmed el-Bahri'],
    ['Il a reçu Hassanbin Rachid et Fatimabint Ali.', 'Hassan bin Rachid et Fatima bint Ali'],
    ['Il a reçu Salem binHassan au port.', 'Salem bin Hassan'],
    ['La ministre Maryam KhalfanAl-Bahri est venue.', 'Maryam Khalfan Al-Bahri'],
    ['Le cheikh AhmedEl-Bahri est venu.', 'Ahmed El-Bahri'],
  ])('is parted from the name: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Pascal-Henri et Michel-Ange ont vu Robin Durand.',
    'Vidal-Naquet, Kendal-Green et Raphael-Louis ont vu Reuben Ali et Corbin Lind.',
    'Le Népal-Tibet, le Portugal-Maroc et le Sénégal-Mali.',
    'Le dossier binHassan est clos.',
    'Les jumeaux de CanalAl et de McAl-Ray sont venus.',
    'Le président de Vidal-Al et le maire de Noël-El-Bahri.',
  ])('is not seen in %s', (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  });
});

describe('the second syllable of a Korean name', () => {
  it.each(['Le chef du groupe, Kim Do-yun, a expliqué.', 'Le joueur Lee Ji-un et son frère Park So-la.'])(
    'is whole: %s',
    (text) => {
      expect(cleaned(text, lexicon).all).toBe(text);
    },
  );

  it('is no word glued in the name of a place', () => {
    expect(cleaned('Hier, la ville de Bourg-lareine est en fête.', lexicon).all).toContain('Bourg-la reine');
  });
});

it.each(['Hier, Marie-Pier Lachance-Dubé a écrit.', 'Hier, le maire Pierre Lachance a écrit.'])(
  'a surname that begins with an article is whole behind another name: %s',
  (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  },
);
