/** Finding in a dispatch, and what a dispatch is called. */
import { describe, expect, it } from 'vitest';
import { countWords } from '../../../core/text-facts.ts';
import { dispatchTitle } from '../../../renderer/desk/dispatch-title.ts';
import { findPlaces, findSearched } from '../../../renderer/desk/find-places.ts';
import { curationOf, edit } from '../in-memory-host.ts';

describe('find', () => {
  const text = 'Hanoï : laréception de la  réception à HANOI.';
  const curation = curationOf([edit(10, ' ', 'accepted'), edit(3, ' ')], text);
  const found = (words: string) =>
    findPlaces(text, curation, words).map(({ from, to }) => text.slice(from, to));

  it.each([
    ['words that an accepted edit parts', 'la réception', ['laréception', 'la  réception']],
    ['the form that stands in the source', 'laréception', ['laréception']],
    ['accents and case aside', 'hanoi', ['Hanoï', 'HANOI']],
    ['an accent typed', 'hanoï', ['Hanoï', 'HANOI']],
    ['what a proposed edit would part as it stands', 'noï', ['noï', 'NOI']],
    ['nothing that is not there', 'Paris', []],
    ['nothing for blanks', '  ', []],
  ])('finds %s', (_, words, places) => {
    expect(found(words)).toEqual(places);
  });

  it('counts a decomposed accent as part of its letter', () => {
    const decomposed = 'cafe\u0301 noir';
    expect(findPlaces(decomposed, curationOf([], decomposed), 'café')).toEqual([{ from: 0, to: 5 }]);
  });

  it.each([
    ['fin', 'Enﬁn à Đà Nẵng', [{ from: 2, to: 4 }]],
    ['enf', 'Enﬁn à Đà Nẵng', [{ from: 0, to: 3 }]],
    ['da nang', 'Enfin à Đà Nẵng', [{ from: 8, to: 15 }]],
    ['coeur', 'Le cœur', [{ from: 3, to: 7 }]],
    ['abc', 'l’ＡＢＣ', [{ from: 2, to: 5 }]],
  ])('finds %s as the list does, whatever the letters are made of', (words, letters, places) => {
    expect(findPlaces(letters, curationOf([], letters), words)).toEqual(places);
  });
});

describe('what the list is searched for', () => {
  const text =
    'Laministre et la Premièreministre : « le ministre » des postes, ministérielle. C’est l’Été à Hué.';
  const curation = curationOf([edit(2, ' ', 'accepted'), edit(25, ' ')], text);
  const found = (search: string) =>
    findSearched(text, curation, search).map(({ from, to }) => text.slice(from, to));

  it.each([
    ['words that begin so, as cleaned and as printed', 'ministre', ['ministre', 'ministre']],
    ['beginnings', 'minist', ['minist', 'minist', 'minist']],
    ['each of several words', 'poste ministeri', ['poste', 'ministéri']],
    ['phrases with whatever stands between words', '"ministre des postes"', ['ministre » des postes']],
    ['whole words in a phrase', '"minist"', []],
    ['what stands behind an apostrophe, at the end, and accents aside', 'ete hue', ['Été', 'Hué']],
    ['no field', 'rule:comma-space état:revu', []],
    ['nothing for blanks', ' ', []],
  ])('shows %s', (_, search, places) => {
    expect(found(search)).toEqual(places);
  });
});

describe('a dispatch', () => {
  const text = 'Untitre clair\nMoscou (VNA) -\nLe corps commence ici.';
  const block = (from: number, to: number, role: 'headline' | 'dateline' | 'body') =>
    ({ from, to, role, confidence: 1, decided: null }) as const;
  const base = curationOf([edit(2, ' ', 'accepted')], text);

  it('is called by its headline as cleaned', () => {
    const blocks = [block(0, 13, 'headline'), block(14, 28, 'dateline'), block(29, 51, 'body')];
    expect(dispatchTitle(text, { ...base, blocks })).toEqual({ title: 'Un titre clair', hasHeadline: true });
  });

  it('without headline is called by the first words of its story', () => {
    const blocks = [block(14, 28, 'dateline'), block(29, 51, 'body')];
    expect(dispatchTitle(text, { ...base, blocks })).toEqual({
      title: 'Le corps commence ici.',
      hasHeadline: false,
    });
  });

  it('has its first words cut where a word ends', () => {
    const long = 'mot '.repeat(60).trim();
    const { title } = dispatchTitle(long, curationOf([], long));
    expect(title).toMatch(/^(mot )+mot…$/);
    expect(title.length).toBeLessThanOrEqual(91);
  });

  it('has as many words as stand between white space', () => {
    expect(countWords(' un\u00a0deux\n trois ')).toBe(3);
    expect(countWords('')).toBe(0);
  });
});
