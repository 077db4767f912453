/** Marks and letters beside which a space only seems to lack or to stand too much. */
import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('no space is put in or taken out', () => {
  it.each([
    ['where an apostrophe was lost', 'Le ministre de lIndustrie est venu, et la fête de dAmiens est finie.'],
    ['before a name that a full stop begins', 'Il veut permettre à .Africa de lancer des noms de domaine.'],
    ['inside a number whose comma stands apart', 'Cela correspond à 10 , 48 millions de tonnes.'],
    ['behind a curled quote that opens a quotation', 'Le maire promet un pont ”à deux voies” pour ce jeudi.'],
  ])('%s', (_, text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('and elsewhere it is', () => {
  it.each([
    ['Il est venu ici .Le maire le dit.', 'venu ici. Le maire'],
    ['En 2020 , il est parti.', 'En 2020, il'],
    ['Il a dit “ oui ”à la foule.', '“ oui ” à la'],
  ])('%s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });
});
