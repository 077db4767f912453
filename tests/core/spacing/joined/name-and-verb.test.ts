/** A name that nothing tells and the verb glued behind it, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('a name and a verb in a tense that names are not spelled like', () => {
  it.each([
    ['Le prieuré de Dorvikabriterait cent variétés de roses.', 'Dorvik abriterait cent'],
    ['Hydro-Québecrecensait mille clients sans courant.', 'Hydro-Québec recensait mille'],
    ['Les usagers du bac Trovik-Dorvildevront attendre.', 'Dorvil devront attendre'],
    ['Le juge dit que Trovik et Dorvilgagnèrent hier.', 'Dorvil gagnèrent hier'],
  ])('come parted: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('wait for a person where the name may end before a longer verb', () => {
    const { all, auto } = cleaned(`Le président Chiracdépassait les autres.${rest}`, lexicon);
    expect(all).toContain('Chirac dépassait les');
    expect(auto).toContain('Chiracdépassait');
  });

  it.each([
    'Le joueur Malfait, Mme Souhait et M. Parfait attendent à Kuwait.',
    'Le juge Charront et le poète Beaufront attendent.',
    'Le juge Trovirecréait la place.',
    'La société Portrait et le site Attrait sont là.',
    'Le bac Dorvikabriterait attend, et Dorvikabriterait encore.',
    'Le ministre Vieira et Mme Herrera attendent.',
  ])('are not seen in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});
