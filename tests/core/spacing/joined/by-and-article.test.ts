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

describe('par and an article in the singular', () => {
  it.each([
    ['Les travaux lancés parle Conseil du port avancent.', 'lancés par le Conseil'],
    ['Ce sont des relations cultivées parle maire et ses adjoints.', 'cultivées par le maire'],
    ['Trois accords ont été signés parla région.', 'signés par la région'],
    ['La fête a été présidée parle maire du port.', 'présidée par le maire'],
    ['Le service est assuré parla Compagnie du fleuve.', 'assuré par la Compagnie'],
    ['Les quais construits parle génie sont solides.', 'construits par le génie'],
  ])('come parted behind a participle in the plural: %s', (damaged, sound) => {
    expect(cleaned(damaged + rest, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le chef des réfugiés parle anglais.',
    'Le porte-parole des jeunes réfugiés parle arabe.',
    'Le patron de ces sociétés parle affaires.',
    'La directrice des activités parle musique.',
    'Il a salué les invités, parle maire.',
    'Le maire, entouré des blessés, parla peu.',
    'L’employé parle français.',
    'Celui qui est venu parle musique.',
    'Celle qui a été élue parle budget.',
    'Le maire est là et parle fort.',
    'L’homme qui a été élu, parle peu.',
    'Martin, l’un des élus, parla longtemps.',
    'Celui que les élus ont invité parle politique.',
    'Les invités parlent.',
    'L’avocat des trois accusés parle vite.',
    'La déléguée des jeunes diplômés parle chômage.',
    'La voix de plusieurs employés parle colère.',
    'Un des quatre blessés parle Jeudi matin.',
    'La commune dans laquelle elle a été élue parle tourisme.',
    'Celui auquel la médaille a été remise parla paix.',
    'Le président des anciens détenus libérés parle justice.',
  ])('are not seen in %s', (text) => {
    expect(cleaned(text + rest, lexicon).auto).toBe(text + rest);
  });
});
