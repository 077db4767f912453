/** Hyphens that were left inside a word where a line break was lost: how many of them tell how surely. */
import { describe, expect, it } from 'vitest';
import { cleaned } from './cleaned.ts';
import { shippedLexicon } from './shipped-lexicon.ts';

const lexicon = shippedLexicon();

describe('a hyphen inside a word', () => {
  it('goes at once where neither part is a word', () => {
    const { auto } = cleaned('L’idée en sort renfor-cée, et la sta-tion rouvre.', lexicon);
    expect(auto).toBe('L’idée en sort renforcée, et la station rouvre.');
  });

  it.each([
    ['Dix pays euro-péens y travaillent.', 'pays européens y'],
    ['Un pré-parateur en pharmacie l’a dit.', 'Un préparateur en'],
    ['La hausse an-noncée hier tarde.', 'hausse annoncée hier'],
    ['Le proprié-taire de la maison est venu.', 'Le propriétaire de'],
    ['Le maire recom-mande la prudence.', 'maire recommande la'],
    ['Il indi-que sa décision aux élus.', 'Il indique sa'],
  ])('goes at once where one part is none that words with a hyphen have: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    ['La mairie demande l’évacua-tion du quartier.', 'l’évacuation du'],
    ['La mairie a large-ment payé le quai.', 'a largement payé'],
  ])('waits where the first part is a word, and no other word has one: %s', (damaged, sound) => {
    const { all, auto } = cleaned(damaged, lexicon);
    expect(auto).toBe(damaged);
    expect(all).toContain(sound);
  });

  it('goes at once where another word has one, too', () => {
    const { auto } = cleaned('L’évacua-tion du quartier est finie, et la rup-ture évitée.', lexicon);
    expect(auto).toContain('L’évacuation du quartier est finie');
  });

  it('between what may be two words waits, and is seen only beside three others', () => {
    const alone = 'La roche si-tuée sous la glace est vieille.';
    expect(cleaned(alone, lexicon).proposals).toEqual([]);
    const { all, auto } = cleaned(`${alone} La sta-tion, la rup-ture et l’idée renfor-cée.`, lexicon);
    expect(all).toContain('La roche située sous');
    expect(auto).toContain('La roche si-tuée sous');
  });

  it.each([
    'Les citoyen-nes et les direct-rices, les lycéen-nes et les act-rices, les sta-tions.',
    'Les usagers publics et public-ques, les voisin-es, les sportif-ves et les créatif-ves.',
    'Le guide-rope du ballon traîne au sol.',
    'Un match de foot-ball : les amateurs de foot-ball sont venus.',
    'Un musée de l’agri-culture et de la viti-culture, à un milli-mètre du but.',
    'Les électeurs blanc-hes et les paroles franc-hes de la ville.',
  ])('stays where it is the word’s own: %s', (text) => {
    expect(cleaned(text, lexicon).auto.replace('stations', 'sta-tions')).toBe(text);
  });
});

describe('a hyphen with a space behind it, in the second part of a compound', () => {
  it.each([
    ['Le porte-conte- neurs est arrivé hier.', 'Le porte-conteneurs est'],
    ['Le vice-prési- dent a refusé.', 'Le vice-président a'],
  ])('goes with the space: %s', (damaged, sound) => {
    expect(cleaned(damaged, lexicon).auto).toContain(sound);
  });

  it.each([
    'Peut-être- il viendra.',
    'Un rendez-vous- clé pour la ville.',
    'La ligne Paris-Lyon- et retour.',
  ])('stays where no word is made: %s', (text) => {
    expect(cleaned(text, lexicon).proposals).toEqual([]);
  });
});

describe('a hyphen with a space behind it between what may be two words', () => {
  const damaged = 'Il ajoute une se- maine au voyage.';

  it('waits for a person alone', () => {
    const { all, auto } = cleaned(damaged, lexicon);
    expect(all).toContain('une semaine au');
    expect(auto).toBe(damaged);
  });

  it('goes at once beside others that are none', () => {
    const { auto } = cleaned(`${damaged} La ma- nœuvre est finie, et le no- tamment aussi.`, lexicon);
    expect(auto).toContain('une semaine au');
  });
});
