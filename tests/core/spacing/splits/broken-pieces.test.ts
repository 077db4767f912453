/** Words cut in two by a space, of which one piece is no word. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const others = 'Le gouver nement a dit que la popu lation attend.';

describe('a word cut behind a small word', () => {
  it('is made whole at once beside others, where its rest is no word', () => {
    expect(cleaned(`Les salariés se ront placés en congé. ${others}`, lexicon).auto).toContain(
      'seront placés',
    );
  });

  it('waits for a person where both are words', () => {
    const text = `Les magasins ou verts hier ont fermé. ${others}`;
    expect(cleaned(text, lexicon).auto).toContain('ou verts');
  });
});

describe('a piece that ends as no word does', () => {
  it.each([
    ['Le prix coû tant reste élevé ici.', 'coûtant'],
    ['Il hissait chaque tronç on sur le pont.', 'tronçon'],
    ['Le maç on du village est venu.', 'maçon'],
    ['Il a vu la tê te de la mariée.', 'tête'],
  ])('is made whole at once, whatever its rest is: %s', (damaged, whole) => {
    expect(cleaned(`${damaged} Le conseil a siégé hier soir.`, lexicon).auto).toContain(whole);
  });

  it.each([
    'Il a dû tant attendre qu’il est parti.',
    'M. Koç on le sait est absent.',
    'Un prêt mû par le cœur.',
  ])('is none that is a word or a name: %s', (sound) => {
    expect(cleaned(sound, lexicon).proposals).toEqual([]);
  });
});

describe('what goes on with a number', () => {
  it.each(['La ligne 161 bis tournera au ralenti.', 'L’article 5 ter minera la loi, dit-on.'])(
    'is no piece of the word behind it: %s',
    (text) => {
      expect(cleaned(text, lexicon).proposals).toEqual([]);
    },
  );

  it('is one where the next is no word by itself', () => {
    expect(cleaned('Il y a 3 ter rains et 200 ter roristes.', lexicon).all).toContain(
      '3 terrains et 200 terroristes',
    );
  });

  it('is one elsewhere', () => {
    expect(cleaned('Il faut ter miner la loi cette année.', lexicon).all).toContain('terminer');
  });
});
