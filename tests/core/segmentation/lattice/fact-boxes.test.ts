/** Boxes of facts of a story, and what looks like them below it. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

describe('a box of facts', () => {
  it.each([
    [['En chiffres', '740 m : la longueur du quai', '22 m : la profondeur du bassin']],
    [
      [
        'Les chiffres clés',
        '480 M€ de crédits de la ville',
        '1 260 barques remplacées',
        '70 % de subvention',
      ],
    ],
    [
      [
        'Quaitech en bref',
        'Siège : Saint-Quai',
        'Effectif : 410 salariés',
        'CA 2023 : 71 M€',
        'Sites : 9 en France, 2 en Belgique',
      ],
    ],
    [['Fiche technique', 'Longueur : 24 m', 'Équipage : six marins']],
  ])('is the story’s: %j', (lines) => {
    const box = lines.map((line): Piece => ['body', line]);
    for (const end of [
      [],
      [
        ['boilerplate', 'Télécharger le plan (PDF - 2,4 Mo)'],
        ['boilerplate', 'Mentions légales'],
      ],
      [
        ['related-heading', 'Lire aussi'],
        ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
        ['teaser-headline', 'Le marché couvert change de mains'],
      ],
    ] satisfies readonly (readonly Piece[])[]) {
      const parts = [...STORY, LAST, ...box, ...end];
      expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
    }
  });

  it.each([
    [['En bref', 'Saint-Quai : la digue sera rehaussée', 'Brest : le marché couvert change de mains']],
    [['La région en bref', 'Ports : la grève du bac est finie', 'Pêche : la saison rouvre lundi']],
    [['En chiffres', 'La digue sera rehaussée avant l’hiver', 'Le marché couvert change de mains']],
    [['Repères', 'Anna Morel', 'Le bac de la digue change de patron']],
  ])('is none where the lines are other news: %j', (lines) => {
    const parts: readonly Piece[] = [
      ...STORY,
      LAST,
      ['related-heading', 'Lire aussi'],
      ...lines.map((line): Piece => ['teaser-headline', line]),
    ];
    const [, ...titles] = lines;
    const read = segmented(sourceOf(parts));
    for (const title of titles) expect(read.find(([, text]) => text === title)?.[0]).not.toBe('body');
    const alone = segmented(sourceOf([...STORY, LAST, ['sign-off', '(AFP)'], ...parts.slice(-lines.length)]));
    for (const title of titles) expect(alone.find(([, text]) => text === title)?.[0]).not.toBe('body');
  });

  it('is a list of links below their heading, whatever its figures', () => {
    const titles = ['12 bateaux à quai', '3 marins blessés à Brest'];
    const read = segmented(
      sourceOf([
        ...STORY,
        LAST,
        ['related-heading', 'Lire aussi'],
        ['teaser-headline', 'En chiffres'],
        ...titles.map((title): Piece => ['teaser-headline', title]),
      ]),
    );
    for (const title of titles) expect(read.find(([, text]) => text === title)?.[0]).not.toBe('body');
  });

  it('is the story’s below the menus of a page, too', () => {
    const menu = Array.from(
      { length: 24 },
      (_, at): Piece => ['boilerplate', `Ports ${String.fromCharCode(65 + at)}`],
    );
    const box = ['Les chiffres clés', '480 M€ de crédits de la ville', '1 260 barques remplacées'];
    const read = segmented(
      sourceOf([
        ...menu,
        ...STORY,
        LAST,
        ...box.map((line): Piece => ['body', line]),
        ['boilerplate', 'Mentions légales'],
        ['boilerplate', 'Plan du site'],
      ]),
    );
    for (const line of box) expect(read.find(([, text]) => text === line)?.[0]).toBe('body');
  });
});
