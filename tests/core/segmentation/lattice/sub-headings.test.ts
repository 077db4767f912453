/** Sub-headings that count on or follow an advertisement, and titles of links that look alike. */
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../core/model/lines.ts';
import { countedHeads } from '../../../../core/segmentation/lattice/counted-heads.ts';
import { expectRead, type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

const TOP: readonly Piece[] = [
  ['headline', 'Le conseil adopte la loi sur les puits du fleuve'],
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
  ],
];
const REGISTER: Piece = [
  'body',
  'Le registre des puits sera tenu par la mairie et publié sous une forme anonyme. « On ne gère pas une nappe dont on ignore qui la boit », a dit la rapporteure.',
];
const FINES: Piece = [
  'body',
  'À l’initiative d’une élue, les sanctions ont été ramenées de 3 000 à 450 francs pour les particuliers. Elles restent de 15 000 francs pour les entreprises.',
];
const LAST: Piece = [
  'body',
  'Le texte sera transmis à la région, qui l’examinera à partir du 27 juin. En cas de désaccord, une commission de sept élus sera réunie au port.',
];
const roleOf = (parts: readonly Piece[], line: string): string | undefined =>
  segmented(sourceOf(parts)).find(([, text]) => text === line)?.[0];

/** The page with the two as titles of links below its story. */
const amongLinks = (first: string, second: string): readonly Piece[] => [
  ...TOP,
  LAST,
  ['boilerplate', 'Imprimer'],
  ['related-heading', 'Lire aussi'],
  ['teaser-headline', first],
  ['teaser-headline', second],
];

describe('parts that a story counts', () => {
  it.each([
    ['Article premier : un registre de tous les puits', 'Article 4 : les sanctions'],
    ['Étape 1 - le registre anonyme de la nappe', 'Étape 2 - les sanctions'],
    ['Chapitre I. Le registre', 'Chapitre II. Les sanctions'],
    ['Mesure n° 1 : le registre', 'Mesure n° 2 : les sanctions'],
  ])('are its own: %s', (first, second) => {
    const parts: readonly Piece[] = [...TOP, ['body', first], REGISTER, ['body', second], FINES, LAST];
    // The first paragraph may be read as a lead.
    expect(segmented(sourceOf(parts)).slice(2)).toEqual(piecesOf(parts).slice(2));
  });

  it.each([
    ['Le registre : deux puits', 'Les sanctions : deux puits'],
    ['Article de foi : le registre', 'Article de presse : les sanctions'],
  ])('need a number: %s', (first, second) => {
    expect(roleOf(amongLinks(first, second), first)).toBe('teaser-headline');
  });

  it('are links below the heading of links', () => {
    const [first, second] = ['Étape 1 : Morel gagne au port', 'Étape 2 : Rey gagne sur la digue'];
    const parts: readonly Piece[] = [
      ...TOP,
      LAST,
      ['related-heading', 'Lire aussi'],
      ['teaser-headline', first],
      ['teaser-headline', second],
      ['boilerplate', 'Mentions légales'],
    ];
    expectRead(parts);
  });
});

describe('capitals below what the page says of its advertisement', () => {
  const ADVERTISED: readonly Piece[] = [
    ['boilerplate', 'La suite de l’article après la publicité'],
    ['boilerplate', 'Publicité'],
  ];
  it('head a part of the story', () =>
    expectRead([...TOP, ...ADVERTISED, ['body', 'LE CHANTIER À LUGANO'], REGISTER, LAST]));

  it('head links above their titles', () =>
    expectRead([
      ...TOP,
      LAST,
      ...ADVERTISED,
      ['related-heading', 'À LIRE ÉGALEMENT'],
      ['teaser-headline', 'Régate : une Lyonnaise en tête'],
      ['teaser-headline', 'Le tournoi des mousses fête ses 50 ans'],
    ]));

  it('are the page’s where it says so', () =>
    expectRead([...TOP, ...ADVERTISED, ['boilerplate', 'PUBLICITÉ'], REGISTER, LAST]));
});

describe('heads that are counted with a mark that no list has', () => {
  it.each([
    ['1/ La mairie tiendra un registre', '2/ Le maire a ramené les sanctions'],
    ['1 - La mairie tiendra un registre', '2 - Le maire a ramené les sanctions'],
    ['1 –La mairie tiendra un registre', '2 –Le maire a ramené les sanctions'],
    ['2/ La mairie tiendra un registre', '4/ « Douce », dit le maire des sanctions'],
  ])('are the story’s: %s', (first, second) => {
    const rest: readonly Piece[] = [['body', first], REGISTER, ['body', second], FINES];
    expect(segmented(sourceOf([...TOP, ...rest, LAST])).slice(3)).toEqual([...rest, LAST]);
    expect(segmented(sourceOf([...TOP, LAST, ...rest])).slice(4)).toEqual(rest);
  });

  it('are no lead right below the headline', () => {
    const head: Piece = ['body', '1/ La mairie tiendra un registre'];
    expectRead([
      ...TOP.slice(0, 1),
      head,
      REGISTER,
      ['body', '2/ Le maire a ramené les sanctions'],
      FINES,
      LAST,
    ]);
  });

  it.each([
    ['1/ La mairie de Lugano tient un registre', '1/ Le maire de Porsal ramène les sanctions'],
    ['4 - La mairie de Lugano tient un registre', '1 - Le maire de Porsal ramène les sanctions'],
    ['1/ La mairie de Lugano tient un registre', '2 - Le maire de Porsal ramène les sanctions'],
  ])('count on: %s, %s', (first, second) => {
    expectRead(amongLinks(first, second));
  });

  it('are links below the heading of links, with their summaries', () => {
    const parts: readonly Piece[] = [
      ...TOP,
      LAST,
      ['related-heading', 'Les plus lus'],
      ['teaser-headline', '1/ La mairie de Lugano tient un registre'],
      ['teaser-headline', '2/ Le maire de Porsal ramène les sanctions'],
      ['teaser-headline', '3/ Le marché couvert change de mains'],
    ];
    expectRead(parts);
  });

  it.each([
    '3 - 0 au tennis\n4 - 1 au football',
    '2-1\n3-1',
    '12/03 : la régate\n13/03 : la criée',
    '6/ et\n7/ ou',
  ])('are none that hold scores or days: %s', (text) => {
    expect([...countedHeads(text, linesOf(text))]).toEqual([]);
  });
});

describe('a line right below an advertisement amid the story', () => {
  it.each(['Publicité', 'ⓘ Publicité', 'La suite après cette publicité', 'Advertisement'])(
    'heads a part of it: %s',
    (said) => {
      const rest: readonly Piece[] = [['boilerplate', said], ['body', 'Faire vivre le port'], FINES, LAST];
      expect(segmented(sourceOf([...TOP, ...rest])).slice(3)).toEqual(rest);
    },
  );

  it.each([
    ['boilerplate', 'Abonnez-vous à notre newsletter'],
    ['boilerplate', 'Imprimer'],
    ['related-heading', 'À lire aussi'],
  ] as const)('is what it says by itself: %s %s', (role, line) => {
    const parts: readonly Piece[] = [...TOP, LAST, ['boilerplate', 'Publicité'], [role, line]];
    expect(roleOf([...parts, ['teaser-headline', 'Le marché couvert change de mains']], line)).toBe(role);
  });
});

describe('a short line amid the story that goes on and tells what was', () => {
  it.each(['Il ne pouvait en rester qu’un', 'Ils attendaient la crue'])('is no caption: %s', (line) =>
    expect(roleOf([...TOP, ['body', line], REGISTER, FINES, LAST], line)).not.toBe('caption'),
  );
  it('is a caption with a credit', () =>
    expectRead([...TOP, ['caption', 'Il attendait la crue. © Anna Lind/AFP'], REGISTER, FINES, LAST]));
});
