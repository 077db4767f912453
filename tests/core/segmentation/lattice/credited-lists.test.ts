/** Lists of links whose pictures have a credit, and titles without a picture among them. */
import { describe, it } from 'vitest';
import { STORY } from '../riverside.ts';
import { expectRead, type Piece } from '../written.ts';

const ROWS: Piece = ['teaser-caption', 'Les rangs de saules du quai. Photo : VNA'];
const HALL: Piece = ['teaser-caption', 'La halle de Saint-Quai. Photo : Jo Ray'];
const WALKERS: Piece = ['teaser-caption', 'Promeneurs de Lyon à Saint-Quai. Photo : VNA'];
const title = (said: string): Piece => ['teaser-headline', said];
const summary = (said: string): Piece => ['teaser-summary', said];

const list = (first: readonly Piece[]): readonly Piece[] => [
  ...STORY,
  ['related-heading', 'Voir plus'],
  ...first,
  title('Saint-Quai ouvre la saison des promenades'),
  summary('Le conseil a annoncé que les marchés nocturnes rouvriraient en mai dans les communes.'),
  title('Un billet unique pour huit quais'),
  summary('Valable trois jours, le billet donne accès aux berges, à six jardins et au musée.'),
  HALL,
  title('Saint-Quai : complet jusqu’en août'),
  WALKERS,
  title('Saint-Quai accueille son millionième visiteur'),
  summary('Le port a doublé en un an le nombre de ses liaisons avec les villes du sud...'),
];
const LAST: readonly Piece[] = [
  title('Bacs de nuit : des cabines rénovées entre Lyon et Saint-Quai'),
  summary('Chaque bac comporte désormais des couchettes à deux, des prises et un espace pour les vélos.'),
];

describe('what names something above a title of a list', () => {
  it.each([
    'Une carte des jardins de la vieille ville de Saint-Quai',
    'Une semaine du livre au port de Lyon',
  ])('is a title where all captions of the list have their credit: %s', (line) =>
    expectRead([...list([ROWS]), title(line), ...LAST]),
  );

  it('is a caption where all titles have one', () =>
    expectRead([
      ...STORY,
      ['related-heading', 'Voir plus'],
      ROWS,
      title('Saint-Quai ouvre la saison des promenades'),
      HALL,
      title('Saint-Quai : complet jusqu’en août'),
      WALKERS,
      title('Saint-Quai accueille son millionième visiteur'),
      ['teaser-caption', 'La vieille ville de Saint-Quai'],
      title('Les halles du fleuve rouvrent après deux ans de travaux'),
    ]));

  it('is a caption with a credit of its own', () =>
    expectRead([
      ...list([ROWS]),
      ['teaser-caption', 'Une carte des jardins de la vieille ville. Photo : Jo Ray'],
      ...LAST,
    ]));
});
