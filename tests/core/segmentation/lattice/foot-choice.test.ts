/** Lines below a story that no list of forms has, told by all that is seen of them at once. */
import { describe, expect, it } from 'vitest';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const P1 =
  'La ville a décidé mardi de rendre aux promeneurs les berges du fleuve, fermées depuis la crue de l’an dernier et interdites aux voitures.';
const P2 =
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.';
const STORY: readonly Piece[] = [
  ['headline', 'Les berges du fleuve bientôt rendues aux promeneurs de la ville'],
  ['body', P1],
  ['body', P2],
];
const CONTACTS: Piece = ['boilerplate', 'Contacts presse'];

describe('a line below the story and beside one of the page', () => {
  it.each([
    'Cabinet de la préfète déléguée : 01 40 00 00 00',
    'Lyon : Anna Morel – presse@rives.example – 04 00 00 00 00',
    '12, rue des Docks - Case 546 - 44515 Saint-Quai Cedex - Télécopie 01 40 00 00 00',
    'Anna Morel, 02 97 00 00 00',
  ])('is the page’s: %s', (line) => expectRead([...STORY, CONTACTS, ['boilerplate', line]]));

  it('is a link where it reads as a title below a heading', () =>
    expectRead([
      ...STORY,
      CONTACTS,
      ['related-heading', 'À lire aussi'],
      ['teaser-headline', 'Le port de Saint-Quai rouvre après deux ans de travaux'],
      ['teaser-headline', 'Météo : 40 centimètres de neige attendus sur la digue'],
    ]));
});

describe('a list that ends a story above a line of the page', () => {
  it.each([
    [['Lieu jaune : 14 € le kilo', 'Bar : 25 € le kilo', 'Sardine : 5 € le kilo']],
    [['Adultes : 12 €', 'Enfants : 6 €', 'Familles : 30 €']],
    [['« Vous avez détruit notre port »', '« Vous avez tué notre ville »']],
  ])('keeps all of its lines: %j', (list) => {
    const read = segmented(
      sourceOf([...STORY, ...list.map((line): Piece => ['body', line]), ['boilerplate', 'Partager']]),
    );
    expect(read.filter(([, said]) => list.includes(said)).map(([role]) => role)).not.toContain('boilerplate');
  });
});

describe('a line that ends the story with no line of the page beside it', () => {
  it.each([
    'Durée des travaux : 18 mois, de 8 h à 17 h',
    'Buts : Morel (12e), Rey (78e), Carrier (117e)',
    '- appeler le 15 et dire où vous êtes',
  ])('is the story’s: %s', (line) => expectRead([...STORY, ['body', 'En pratique :'], ['body', line]]));
});
