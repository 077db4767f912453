/** Points of lists that a story tells without any mark, pictures with their numbers, and what looks like them. */
import { describe, expect, it } from 'vitest';
import { STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const END: Piece = [
  'body',
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les associations de pêcheurs ont demandé que les frayères soient protégées.',
];
const bodiesOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines.map((line) => ['body', line]);

describe('instructions one below the other', () => {
  const LINES = [
    'Ne pas se présenter si l’on ressent des symptômes.',
    'Garder une distance de deux mètres en tout temps.',
    'Apporter ses propres outils pour le déchargement.',
    'Se laver les mains à l’entrée du quai.',
  ];
  it('are of the story, at its end as well', () => {
    const list = LINES.map((line): Piece => ['body', line]);
    expectRead([...STORY, ['body', 'Consignes à respecter'], ...list, END]);
    expectRead([...STORY, END, ['body', 'Consignes à respecter'], ...list]);
  });
  it('are no titles of links, which have no stop', () => {
    const titles = ['Apprendre à nager à tout âge', 'Garder un chien en ville', 'Choisir son vélo au marché'];
    const read = segmented(
      sourceOf([
        ...STORY,
        END,
        ['related-heading', 'À lire aussi'],
        ...titles.map((title): Piece => ['teaser-headline', title]),
      ]),
    );
    expect(read.filter(([role]) => role === 'teaser-headline').map(([, said]) => said)).toEqual(titles);
  });
  it('leave the caption of a picture', () => {
    expectRead([
      ...STORY,
      ['caption', 'Hier sur les quais du fleuve. Photo : AFP'],
      END,
      ['caption', 'Premier coup de pelle. Photo : AFP'],
    ]);
  });
});

describe('numbered points', () => {
  it('below a question are of the story, as what follows them is', () => {
    const points = [
      'Par où commencer ?',
      '1. Choisir l’heure du lever et s’y tenir, même en congé.',
      '2. S’exposer à la lumière du jour dans l’heure qui suit.',
      '3. Éviter l’alcool trois heures avant d’aller au lit.',
    ];
    const read = segmented(sourceOf([...STORY, ...points.map((point): Piece => ['body', point]), END]));
    expect(read.slice(3)).toEqual([...bodiesOf(points), END]);
  });
});

describe('pictures with their number or their owner', () => {
  it.each([
    'Ill. 4 - Virginie Delmas, Étude de voiles, fusain, 1887, coll. part.',
    'Fig. 2 : Le port de la digue vu du large',
    'Figure 3. Les quais du fleuve',
    'Étude de voiles, fusain sur papier, 1887, collection particulière',
  ])('are captions: %s', (caption) => expectRead([...STORY, ['caption', caption], END]));
  it.each([
    'La figure 2 montre les quais du fleuve tels que la mairie les a dessinés pour les riverains, qui ont été consultés deux fois.',
    'Figure 3 montre le port, et la figure 4 montre les quais du fleuve tels que la mairie les a dessinés pour les riverains.',
    'Le tableau a quitté la ville après la guerre pour entrer, sans que personne ne le sache, dans une collection privée.',
  ])('are not told from a sentence: %s', (line) => expectRead([...STORY, ['body', line], END]));
});
