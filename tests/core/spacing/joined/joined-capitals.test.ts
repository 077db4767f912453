/** Words joined in headlines of capitals. */
import { expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

it.each([
  ['LEPREMIER MINISTRE EN VISITE À HANOÏ', 'LE PREMIER MINISTRE EN VISITE À HANOÏ'],
  ['LE BUDGET DUGOUVERNEMENT EN DÉBAT', 'LE BUDGET DU GOUVERNEMENT EN DÉBAT'],
  [
    'IL A CINQ MINUTESD’AVANCE ET PERD LA PLACE AU PROFIT DEL’ESPAGNOL',
    'IL A CINQ MINUTES D’AVANCE ET PERD LA PLACE AU PROFIT DE L’ESPAGNOL',
  ],
  ['LESDEPUTES ADOPTENT LE BUDGET DE LA VILLE', 'LES DEPUTES ADOPTENT LE BUDGET DE LA VILLE'],
])('joined words in a line of capitals wait for a person: %s', (damaged, sound) => {
  const { all, auto } = cleaned(damaged, lexicon);
  expect(all).toBe(sound);
  expect(auto).toBe(damaged);
});

it.each([
  'REFORME DES RETRAITES : LES DEPUTES DISENT NON',
  'LEMAIRE ANNONCE UN PLAN DE RELANCE',
  'LAVAL BATTU PAR LENS SUR LE FIL',
  'DELARUE ET DUPUIS CHAMPIONS D’EUROPE',
  'LES DELEGUES DEPLORENT LA DESTRUCTION DES ARCHIVES',
  'LAVERDURE PIERRE, LEBOURGEOIS ANNE, DUFERMONT PAUL',
  'Le groupe LABANQUE et la société DESIGN DE PARIS sont venus.',
])('is left alone: %s', (text) => {
  expect(cleaned(text, lexicon).proposals).toEqual([]);
});
