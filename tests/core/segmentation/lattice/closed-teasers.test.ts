/** Teasers that end in the same button each, and parts of a story that look like them. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const TITLES = ['La criée de Saint-Quai rouvre ses portes', 'Le bac de la digue change de patron'] as const;
const SUMMARIES = [
  'Une opération de curage touchant 34 kilomètres de quais et de fossés sera lancée dès la fin du mois en prévision des pluies',
  'Le nouveau patron a pris ses fonctions mardi, au terme d’un long conflit avec la ville et les marins',
] as const;
const DAYS = ['3 mai 2021', '2 mai 2021'] as const;
/** Both teasers, each part right below the other. */
const teasers = (partsOf: (nth: 0 | 1) => readonly Piece[]): readonly (Piece | string)[] =>
  ([0, 1] as const).flatMap((nth) =>
    partsOf(nth).flatMap((part): readonly (Piece | string)[] => [part, '\n']),
  );
const closed = (button: string, stop = '.') =>
  teasers((nth) => [
    ['teaser-headline', TITLES[nth]],
    ['teaser-summary', `${SUMMARIES[nth]}${stop}`],
    ['boilerplate', button],
  ]);
const TOLD: readonly Piece[] = [...STORY, LAST];

describe('teasers that end in the same button', () => {
  it.each([
    'Lire la suite',
    'Lire la suite »',
    'Lire plus',
    'En savoir plus',
    'Lire l’article',
    'Détails',
    'Voir plus',
    'Read more',
    'Xem thêm',
  ])('are links with their summaries below a heading: %s', (button) =>
    expectRead([...TOLD, ['related-heading', 'Dans la même catégorie'], '\n\n', ...closed(button)]),
  );

  it('have titles in capitals, and summaries that were cut off', () =>
    expectRead([
      ...TOLD,
      ['related-heading', 'Articles similaires'],
      '\n',
      ...teasers((nth) => [
        ['teaser-headline', TITLES[nth].toUpperCase()],
        ['teaser-summary', `${SUMMARIES[nth]}...`],
        ['boilerplate', 'Lire la suite'],
      ]),
    ]));

  it('need no heading where each summary was cut off', () => {
    expectRead([...TOLD, '\n\n', ...closed('Lire la suite', ' [...]')]);
    expectRead([...TOLD, '\n\n', ...closed('Lire la suite', '…')]);
  });

  it('have their days below the titles', () =>
    expectRead([
      ...TOLD,
      ['related-heading', 'Voir aussi'],
      '\n',
      ...teasers((nth) => [
        ['teaser-headline', TITLES[nth]],
        ['boilerplate', DAYS[nth]],
        ['teaser-summary', `${SUMMARIES[nth]}.`],
        ['boilerplate', 'En savoir plus'],
      ]),
    ]));

  it('have the button behind what was cut off', () =>
    expectRead([
      ...TOLD,
      ['related-heading', 'Autres articles'],
      '\n',
      ...([0, 1] as const).flatMap((nth): readonly (Piece | string)[] => [
        ['teaser-headline', TITLES[nth]],
        '\n',
        ['teaser-summary', `${SUMMARIES[nth]}…`],
        ' ',
        ['boilerplate', 'Lire la suite'],
        '\n',
      ]),
    ]));
});

describe('the story', () => {
  const teasing = (parts: readonly (Piece | string)[]): readonly string[] =>
    segmented(sourceOf(parts))
      .map(([role]) => role)
      .filter((role) => role.startsWith('teaser'));

  it('has a part above a single button', () => {
    expect(
      teasing([...STORY, ['body', 'Un quai pour les promeneurs'], LAST, ['boilerplate', 'Lire la suite']]),
    ).toEqual([]);
  });

  it('lists what has a button each, and goes on', () => {
    const list = teasers((nth) => [
      ['body', TITLES[nth]],
      ['body', `${SUMMARIES[nth]}.`],
      ['boilerplate', 'Voir le plan'],
    ]);
    const MORE: Piece = ['body', `${LAST[1]} ${LAST[1].replace('budget', 'total')}`];
    expect(teasing([...STORY, '\n\n', ...list, '\n', MORE])).toEqual([]);
    expect(teasing([...STORY, LAST, '\n\n', ...list, '\n', MORE])).toEqual([]);
  });

  it('is not told by other buttons', () => {
    const read = teasing([
      ...STORY,
      ['body', 'Hôtel du Port'],
      '\n',
      ['body', 'Une maison de douze chambres, tenue par la même famille depuis 1921, sur le quai nord.'],
      '\n',
      ['boilerplate', 'Réserver'],
      ['body', 'Hôtel de la Digue'],
      '\n',
      ['body', 'Une maison de huit chambres, ouverte au printemps, derrière la criée de la ville.'],
      '\n',
      ['boilerplate', 'Réserver'],
      LAST,
    ]);
    expect(read).toEqual([]);
  });
});
