/** A name and the part of another, or its numeral, glued behind it with a capital of its own, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('the part of an Arabic name behind another name', () => {
  it.each([
    ['Le ministre Saad EddineEl-Bahri est venu.', 'Eddine El-Bahri'],
    ['Le juge AhmedAl-Kindri est venu.', 'Ahmed Al-Kindri'],
    ['Il a reçu RachidBen Salah au port.', 'Rachid Ben Salah'],
    ['Il a reçu MohamedOuld Brahim au port.', 'Mohamed Ould Brahim'],
    ['Il a reçu le député Karim DjarfiAït Hamou au port.', 'Djarfi Aït Hamou'],
  ])('comes parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('waits for a person behind what is no name that anything knows', () => {
    const { all, auto } = cleaned(`Le port de TrovikEl-Bahri est fermé.${rest}`, lexicon);
    expect(all).toContain('Trovik El-Bahri');
    expect(auto).toContain('TrovikEl-Bahri');
    const descent = cleaned(`Hier, FaouziBen Romdhane a signé.${rest}`, lexicon);
    expect(descent.all).toContain('Faouzi Ben Romdhane');
    expect(descent.auto).toContain('FaouziBen');
  });

  it.each([
    'La firme BigBen Interactive et le club BigBen Sport.',
    'Le film GrandBen Hur et la marque BonAl-Form.',
    'Le port Dorel-Kindri et la ville de Gabriel-Henri.',
    'RachidBen est un pseudonyme, RachidBen a écrit.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});

describe('the numeral of a name', () => {
  it.each([
    ['Le roi PhilippeII a signé le traité.', 'Philippe II a'],
    ['Le pape JeanXXIII a écrit.', 'Jean XXIII a'],
    ['Il a vu le roi HenriIV à cheval.', 'Henri IV à'],
  ])('comes parted behind a first name: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('waits for a person behind another name', () => {
    const boat = cleaned(`Le chalutier JeanneVI est au port.${rest}`, lexicon);
    expect(boat.all).toContain('Jeanne VI');
    expect(boat.auto).toContain('JeanneVI');
    const { all, auto } = cleaned(`Le député de TrovikII est venu.${rest}`, lexicon);
    expect(all).toContain('Trovik II');
    expect(auto).toContain('TrovikII');
  });

  it.each([
    'Le groupe SecamV, la loi HenriX et la norme PhilippeC.',
    'Le jeu GuerreIII et la fusée TitreII.',
    'Le tracteur TrovikII et le tracteur TrovikII.',
    'Le modèle HenriIV4 et le HenriIV-B.',
  ])('is left alone in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});
