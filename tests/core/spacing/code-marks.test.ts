/** Commas without a space that are right so. */
import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a comma of code', () => {
  it.each([
    'Pour afficher la table, on tape SELECT id,name FROM clients puis on valide.',
    'La requête est INSERT INTO clients (nom,ville) puis GROUP BY ville,nom sans faute.',
    'Le couple (x,y) du plan et le point a,b sont donnés.',
    'Les variables x1,x2 sont libres.',
    'La valeur de tab[i,j] est lue par le programme.',
    'On donne les droits par chmod u+rwx,g+rx et rien de plus.',
  ])('is left alone: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });

  it.each([
    ['Le ministre,le roi et la reine sont venus.', 'ministre, le roi'],
    ['LE SENAT A DIT NON. Le roi,la reine et le duc sont venus.', 'roi, la reine'],
    ['L’enquête, dit-on,a duré. Il y a,à Lyon, un musée.', 'dit-on, a duré'],
  ])('is not seen in prose: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it('may part the names of fields, which a person decides', () => {
    const text = 'Les champs nom,ville,date doivent être remplis.';
    const { auto, all } = cleaned(text, lexicon);
    expect(auto).toBe(text);
    expect(all).toContain('nom, ville, date');
  });
});

describe('a colon before a straight quote', () => {
  it('has its space proposed where words of prose stand before it', () => {
    const text = 'Le ministre a dit:"Nous verrons". Le texte dit :"Oui".';
    const { auto, all } = cleaned(text, lexicon);
    expect(all).toBe('Le ministre a dit: "Nous verrons". Le texte dit : "Oui".');
    expect(auto).toBe(text);
  });

  it.each([
    'Le fichier {nom:"Dupont"} est lu par le programme.',
    'On écrit name:"Jean" ou id:"AB" dans le champ.',
    'La page "etat":"OK" est lue.',
  ])('is left alone in code: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});
