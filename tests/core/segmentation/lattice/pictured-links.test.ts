/** Links amid a story with their picture, and pictures of the story above a heading of one of its parts. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const OWN: Piece = ['caption', 'Anne Lequai, chez elle, à Villequai. Photo : Marc Duport'];
const MORE: Piece = [
  'body',
  'L’entreprise n’a pas toujours eu bonne presse. Dans les années trente, les riverains se plaignaient du bruit des grues, et la ville a failli fermer le port.',
];
const link = (caption: string, title: string, summary: string): readonly (Piece | string)[] => [
  '\n\n',
  ['teaser-caption', caption],
  '\n',
  ['teaser-headline', title],
  '\n',
  ['teaser-summary', summary],
  '\n\n',
];
const LINK = link(
  'Un atelier de filets à Port-Bac. Photo : AFP',
  'Filets et nasses : le retour des haleurs',
  'Une promotion de seize haleuses vient d’achever sa formation à l’école du port.',
);
const OTHER = link(
  'Le bac à quai, dimanche à Marais. Photo : AFP/VNA',
  'Le bac de Marais cherche un capitaine',
  'Le vapeur à aubes attend depuis deux hivers qu’un mécène finance sa chaudière.',
);

describe('a link with its picture, title and summary', () => {
  it('behind the story’s own picture is none of the story', () =>
    expectRead([...STORY, OWN, ...LINK, MORE, LAST]));
  it('beside another such link is none of it', () => {
    expectRead([...STORY, ...LINK, MORE, ...OTHER, LAST]);
    expectRead([...STORY, LAST, ...LINK.slice(0, -1), ...OTHER, MORE]);
  });
  it('is one where its title asks, or the credit is another', () =>
    expectRead([
      ...STORY,
      OWN,
      ...link(
        'Vue du port de Villequai, en juin. © Belga',
        'Faut-il rouvrir le vieux port aux paquebots ?',
        'La ville hésite, et les armateurs s’impatientent depuis le printemps.',
      ),
      MORE,
      LAST,
    ]));
});

describe('pictures of the story', () => {
  const told = (parts: readonly (Piece | string)[]): readonly string[] =>
    segmented(sourceOf(parts)).map(([role]) => role);
  it('alone above a heading and its paragraph leave both in the story', () => {
    const read = told([
      ...STORY,
      '\n\n',
      OWN,
      '\n',
      ['body', 'Un port sans grues'],
      '\n',
      ['body', 'Les grues ont été démontées une à une, et la dernière est partie hier.'],
      '\n\n',
      MORE,
      LAST,
    ]);
    expect(read.filter((role) => role.startsWith('teaser'))).toEqual([]);
  });
  it('leave them where parts of the story have their headings right above', () => {
    const read = told([
      ...STORY,
      '\n\n',
      ['body', 'Un quai pour les promeneurs'],
      '\n',
      MORE,
      '\n\n',
      OWN,
      '\n\n',
      ['caption', 'La dernière grue du port. Photo : AFP'],
      '\n',
      ['body', 'Un port sans grues'],
      '\n',
      ['body', 'Les grues ont été démontées une à une, et la dernière est partie hier.'],
      '\n\n',
      LAST,
    ]);
    expect(read.filter((role) => role.startsWith('teaser'))).toEqual([]);
  });
  it('one below the other stay captions', () =>
    expectRead([...STORY, OWN, ['caption', 'La dernière grue du port. Photo : AFP'], MORE, LAST]));
  it('keep a heading and paragraph that stand apart from them', () =>
    expectRead([
      ...STORY,
      OWN,
      ['caption', 'La dernière grue du port. Photo : AFP'],
      ['body', 'Un port sans grues'],
      MORE,
      LAST,
    ]));
});
