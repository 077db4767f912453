/** What the lines of a story tell of the page around it, and what kind of text stands below its headline. */
import { describe, it } from 'vitest';
import { expectRead, type Piece } from '../written.ts';

const HEADLINE = 'La coopérative du plateau a vendu douze tonnes de miel';
const STORY: readonly Piece[] = [
  [
    'body',
    'Les membres de la coopérative ont vendu jeudi douze tonnes de miel, contre neuf tonnes la saison précédente, grâce à de nouvelles ruches installées sur les terrasses du plateau.',
  ],
  [
    'body',
    'La récolte a commencé plus tôt que prévu. Selon le président de la coopérative, la floraison des acacias a été longue et les abeilles n’ont pas souffert du froid, ce qui explique la hausse.',
  ],
];
const OWNER = 'QUA quaiinfo.ch - succursale de la Compagnie des radios du plateau';

describe('what a page says again', () => {
  it.each<[string, readonly Piece[]]>([
    [
      'its title once more below the offers',
      [
        ['headline', HEADLINE],
        ...STORY,
        ['boilerplate', 'Cet article est réservé aux abonnés. Il vous reste 90% à découvrir.'],
        ['boilerplate', '4,49€/mois pendant 12 mois'],
        ['boilerplate', 'Déjà abonné ? Connectez-vous'],
        ['boilerplate', HEADLINE],
        ['boilerplate', 'S’abonner'],
      ],
    ],
    [
      'whom a site belongs to, twice',
      [['headline', HEADLINE], ...STORY, ['boilerplate', OWNER], ['boilerplate', OWNER]],
    ],
    [
      'the place alone above a story and below a line of the page',
      [['boilerplate', 'Publié le 3 mai 2021 à 10h00'], ['boilerplate', 'Lyon'], ...STORY],
    ],
    ['when the stories of a page are', [['boilerplate', 'Année : 2024'], ['headline', HEADLINE], ...STORY]],
    [
      'the steps to it without marks',
      [
        ['boilerplate', 'Home Agriculture La coopérative du plateau a vendu...'],
        ['headline', HEADLINE],
        ...STORY,
      ],
    ],
    ['the kind of text', [['headline', HEADLINE], ['boilerplate', 'L’ENTRETIEN'], ...STORY]],
    [
      'the kind of text and who wrote it',
      [['headline', HEADLINE], ['boilerplate', 'Un édito de Anna Lind.'], ...STORY],
    ],
  ])('%s', (_, parts) => expectRead(parts));

  it('the place that the dateline names, alone above the story', () =>
    expectRead([['boilerplate', 'LYON'], '\n\n', ['dateline', 'Lyon, 3 mai (AFP) –'], ' ', ...STORY]));

  it('but not a place that the dateline does not name', () =>
    expectRead([['headline', 'Haïti'], '\n\n', ['dateline', 'Lyon, 3 mai (AFP) –'], ' ', ...STORY]));

  it.each<[string, readonly Piece[]]>([
    ['a place above a headline', [['boilerplate', 'Lyon'], ['headline', HEADLINE], ...STORY]],
    ['a place that a brief is called', [['headline', 'Haïti'], ...STORY.slice(0, 1)]],
    ['a place alone at the top of the text', [['headline', 'Lyon'], ...STORY]],
    ['a word that is no place', [['headline', 'Douze tonnes de miel vendues'], ...STORY]],
    ['a place in what is told', [['headline', 'Lyon vend son miel'], ...STORY]],
    [
      'another title below the story',
      [
        ['headline', HEADLINE],
        ...STORY,
        ['related-heading', 'À lire aussi'],
        ['teaser-headline', 'La coopérative du fleuve a vendu trois tonnes de noix'],
      ],
    ],
    [
      'its own title among links',
      [
        ['headline', HEADLINE],
        ...STORY,
        ['related-heading', 'À lire aussi'],
        ['teaser-headline', 'La coopérative du fleuve a vendu trois tonnes de noix'],
        ['teaser-headline', HEADLINE],
        ['teaser-headline', 'Les ruches des terrasses ont passé l’hiver'],
      ],
    ],
    [
      'a title that starts at home',
      [['headline', 'Accueil des touristes : la coopérative du plateau a vendu son miel'], ...STORY],
    ],
  ])('leaves %s', (_, parts) => expectRead(parts));
});
