/** An acronym and what is glued to it: a Vietnamese name, a small word before a quotation. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('an acronym and the name of a Vietnamese person', () => {
  it.each([
    ['Le secrétaire du PCVNguyen Van Nam est venu.', 'PCV Nguyen Van Nam'],
    ['Le directeur de la BDMTrân Thi Hoa est venu.', 'BDM Trân Thi Hoa'],
  ])('come apart: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le groupe BDMNguyen vend du thé.',
    'Le groupe BDMDurand Paul Henri vend du thé.',
    'Le chef du PNguyen Van Nam est venu.',
    'La marque CDHo CHI MINH est neuve.',
  ])('are left unasked in %s', (text) => {
    expect(cleaned(text, lexicon).auto).toBe(text);
  });
});

it('comes from a small word before a quotation when a person says so', () => {
  expect(cleaned('Les firmes BDM KTEPet "Grand port" ont signé.', lexicon).all).toContain('KTEP et "Grand');
});

it.each(['Il a lu le site KTEPet.', 'Le refuge « KTEPet » garde des chats.'])(
  'is whole where nothing goes on behind it: %s',
  (text) => {
    expect(cleaned(text, lexicon).all).toBe(text);
  },
);
