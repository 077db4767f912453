/** Links with their day between title and summary, one after the other. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const ONE = 'Plus de 2 000 personnes ont pris part à une ronde géante dans le stade du quai, dimanche soir.';
const TWO =
  'Ces mélodies, que l’on n’entend plus guère que dans le port, s’accompagnent d’une feuille de bananier sauvage.';
const TITLES = ['Les pêcheurs dansent pour la mer', 'Trois chants de berger au patrimoine national'] as const;

describe('links with their day', () => {
  it.each([
    ['Mercredi, 22/11/2023 - 10:18', 'Mardi, 21/11/2023 - 08:40'],
    ['22/11/2023', '21/11/2023'],
    ['22/11/2023 10:18', '21/11/2023 08:40'],
    ['22 novembre 2023', '21 novembre 2023'],
    ['Publié le 22/11/2023 à 10h18', 'Publié le 21/11/2023 à 08h40'],
  ])('have a summary below it: %s', (one, two) =>
    expectRead([
      ...STORY,
      LAST,
      ['related-heading', 'Dernières nouvelles'],
      ['teaser-headline', TITLES[0]],
      ['boilerplate', one],
      ['teaser-summary', ONE],
      ['teaser-headline', TITLES[1]],
      ['boilerplate', two],
      ['teaser-summary', TWO],
    ]),
  );

  it('may have a picture’s credit above the title', () =>
    expectRead([
      ...STORY,
      LAST,
      ['related-heading', 'Dernières nouvelles'],
      ['teaser-caption', 'Photo : QRS.'],
      ['teaser-headline', TITLES[0]],
      ['boilerplate', 'Mercredi, 22/11/2023 - 10:18'],
      ['teaser-summary', ONE],
      ['teaser-caption', 'Photo : QRS.'],
      ['teaser-headline', TITLES[1]],
      ['boilerplate', 'Mardi, 21/11/2023 - 08:40'],
      ['teaser-summary', TWO],
    ]));

  const single = (above: readonly Piece[]): readonly Piece[] => [
    ...STORY,
    LAST,
    ...above,
    ['related-heading', 'Sur le même sujet'],
    ['teaser-headline', TITLES[0]],
    ['boilerplate', '22/11/2023'],
    ['teaser-summary', ONE],
  ];
  it('may be single at the end of a page that lines of its own part from the story', () =>
    expectRead(
      single([
        ['boilerplate', 'Recevez chaque matin l’essentiel de l’actualité'],
        ['boilerplate', 'Je m’inscris'],
      ]),
    ));
  it('is none where nothing parts a single one from the story', () => {
    const read = segmented(sourceOf(single([])));
    expect(read.some(([role]) => role === 'teaser-summary')).toBe(false);
  });

  it('are none where the story goes on below a single one', () => {
    const said: readonly Piece[] = [
      ...STORY,
      ['related-heading', 'Lire aussi'],
      ['teaser-headline', TITLES[0]],
      ['boilerplate', '22/11/2023'],
      LAST,
      ['body', STORY[1]?.[1] ?? ''],
    ];
    expect(segmented(sourceOf(said)).filter(([role]) => role === 'teaser-summary')).toHaveLength(0);
  });

  it('are none above the story', () => {
    const read = segmented(
      sourceOf([
        ['headline', 'Les berges du fleuve bientôt rendues aux promeneurs de la ville'],
        ['boilerplate', '22/11/2023 10:18'],
        ['body', ONE],
        ['body', TWO],
        LAST,
      ]),
    );
    expect(read.some(([role]) => role.startsWith('teaser'))).toBe(false);
  });
});
