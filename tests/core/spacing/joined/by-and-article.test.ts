/** `par les` in one word, which the lexicon has as a verb, in a text where nothing else is glued. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();
const rest =
  '\n\nLes deux parties ont souligné la nécessité de renforcer leur coopération dans tous les domaines.';

describe('par and les', () => {
  it.each([
    ['Le toit a été détruit parles flammes.', 'détruit par les flammes'],
    ['Il a été salué parles membres du club.', 'salué par les membres'],
    ['La route est coupée parles eaux.', 'coupée par les eaux'],
    ['Les maisons sont construites parles habitants.', 'construites par les habitants'],
  ])('come parted behind a participle: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it('wait for a person elsewhere', () => {
    const { all, auto } = cleaned(`Il passe hier soir parles champs.${rest}`, lexicon);
    expect(all).toContain('par les champs');
    expect(auto).toContain('parles champs');
  });

  it.each([
    'Tu dis que tu parles plusieurs langues.',
    'C’est toi qui parles langues et peuples.',
    'De quoi parles-tu ? De ceux dont tu nous parles souvent.',
    'Tu as écrit et parles hommes et bêtes.',
    'On a dit : parles donc.',
    'N’en parles jamais, ne parles pas.',
  ])('are not seen in %s', (text) => {
    expect(cleaned(text + rest, lexicon).all).toBe(text + rest);
  });
});
