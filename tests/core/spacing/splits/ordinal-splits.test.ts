/** Ordinals whose raised endings stand apart, what looks like one, and other letters that are raised. */
import { describe, expect, it } from 'vitest';
import { cleaned } from '../cleaned.ts';
import { shippedLexicon } from '../shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('an ordinal', () => {
  it.each([
    ['Au XXI e siècle, tout change.', 'XXIe siècle'],
    ['Sous la V e République, tout change.', 'Ve République'],
    ['Le 1 er janvier, tout change.', '1er janvier'],
    ['Dans le 19 e arrondissement, tout change.', '19e arrondissement'],
    ['La 1 re édition et le 2 nd tour sont finis.', '1re édition et le 2nd tour'],
  ])('comes whole: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    ['Le XXIesiècle commence par une crise.', 'Le XXIe siècle'],
    ['Le 19earrondissement de Paris est grand.', '19e arrondissement'],
  ])('comes parted from what it numbers: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Le prix est de 20 e par mois, ou 5 e de moins.',
    'Le 18 e il dit non.',
    'Le taux est de 2,5 e siècle.',
    'Le pape Jean XXIII e i vescovi.',
    'On lit la lettre e dans ce mot.',
  ])('is not seen in %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('the abbreviation of a number', () => {
  it.each(['La loi n°45 est votée.', 'En mai n° 5, la loi n° 2023-13 est votée.', 'La loi nº 12 est votée.'])(
    'is no part of the word before it: %s',
    (text) => {
      expect(cleaned(text, lexicon).proposals).toEqual([]);
    },
  );
});

describe('an apostrophe that stands apart', () => {
  it.each([
    ['C ’ est la première fois qu’il vient.', 'C’est la première'],
    ["Il s ' agit de la première fois.", "Il s'agit de"],
    ['La vie de l ’homme est longue.', 'l’homme'],
  ])('comes to its word: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it('waits where a quotation may open', () => {
    const { all, auto } = cleaned("La vie de l 'homme est longue.", lexicon);
    expect(all).toContain("l'homme");
    expect(auto).toContain("l 'homme");
  });

  it.each(["La variable l 'a' est prise.", "Le plan C 'est prévu' depuis hier."])(
    'is left where a quotation closes: %s',
    (text) => {
      expect(cleaned(text, lexicon).proposals).toEqual([]);
    },
  );
});

describe('a bracket', () => {
  it('lacks its space before a preposition of one letter', () => {
    const text = 'Le ministre(à gauche) et le président(à droite) sont là.';
    expect(cleaned(text, lexicon).auto).toBe('Le ministre (à gauche) et le président (à droite) sont là.');
  });
});
