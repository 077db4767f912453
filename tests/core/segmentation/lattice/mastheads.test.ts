/** What says whose page it is, above the headline. */
import { describe, expect, it } from 'vitest';
import { readDateline } from '../../../../core/metadata/dateline.ts';
import { latticeOf } from '../../../../core/segmentation/lattice/lattice.ts';
import { unwrapped } from '../../../../core/segmentation/unwrapped.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const STORY: readonly Piece[] = [
  [
    'body',
    'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.',
  ],
  [
    'body',
    'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.',
  ],
];
const HEADLINE = 'Les berges du fleuve bientôt rendues aux promeneurs de la ville';
const DATELINE: readonly (Piece | string)[] = [['dateline', 'LYON, 3 mai (Reuters) -'], ' '];

/** Whether the first line is told to be the page's, whatever is made of it then. */
const isPages = (parts: readonly Piece[]): boolean => {
  const { view, lines } = unwrapped(sourceOf(parts), parts.length);
  return latticeOf(view.text, lines).arcs[0]?.features.has('furniture') === true;
};

describe('a masthead above the headline', () => {
  it.each([
    'ABP - Agence béninoise de presse',
    'AGENCE BÉNINOISE DE PRESSE',
    'Maghreb Arabe Presse -- Service international',
    'AFP | Sports | Natation',
    'A.F.P.',
    'Agence béninoise de presse (ABP) - Cotonou',
    'Quaypresse - 12/03/2004 - 08:15',
    'Le Nouvelliste - Culture',
    'L’Express de Lyon',
    'Édition n° 4127 du 12 mars 2004',
    'N° 4127 du vendredi 12 mars 2004',
    'N° 4 127 | Marchés du fleuve',
    'République du Quai | Ministère des Affaires étrangères et de la Coopération',
    'Parti socialiste du Quai – Fédération du Littoral',
    'Quai.info - Le fleuve au quotidien',
    'LeQuai.net, l’actualité rivesoise sur le net',
    'Quai.vn - Nền tảng quảng bá dòng sông',
    'QuaiPlus | La Une | nouvelles du port, de la pêche et du fleuve',
  ])('is the page’s: %s', (line) => {
    expectRead([['boilerplate', line], ['headline', HEADLINE], ...DATELINE, ...STORY]);
    expectRead([['boilerplate', line], ['headline', HEADLINE], ...STORY]);
    expectRead([
      ['boilerplate', line],
      ['boilerplate', 'Publié le 12 mars 2004'],
      ['headline', HEADLINE],
      ...DATELINE,
      ...STORY,
    ]);
  });

  it.each([
    'Lyon - Genève : le match de l’année',
    'ONU - le personnel en grève contre le plan',
    'Le Temps des moissons sur les quais',
    'Parti socialiste – Fédération du Littoral : la rupture',
  ])('is none that is a headline: %s', (line) =>
    expect(segmented(sourceOf([['headline', line], ['headline', HEADLINE], ...STORY]))[0]).toEqual([
      'headline',
      line,
    ]),
  );

  it('is none that heads what the story tells of a day', () => {
    const line = 'Crue du fleuve - 12 mars 1998';
    const told: Piece = ['body', `La crue du fleuve reste dans les mémoires. ${STORY[0]?.[1]}`];
    expect(isPages([['headline', line], ['headline', HEADLINE], told, ...STORY])).toBe(false);
    expect(isPages([['headline', line], ['headline', HEADLINE], ...STORY])).toBe(true);
    expectRead([['boilerplate', 'Infoquai - 12 mars 2004'], ['headline', HEADLINE], ...STORY]);
  });

  it('is none that names a site of which the story tells', () => {
    const line = 'Quai.com – deux millions de livres à l’amende';
    const told: Piece = ['body', `Le site Quai.com a été condamné jeudi par le tribunal. ${STORY[0]?.[1]}`];
    expect(isPages([['headline', line], ['headline', HEADLINE], told, ...STORY])).toBe(false);
    expect(
      isPages([['headline', 'Quai.com vend ses livres – la fin'], ['headline', HEADLINE], ...STORY]),
    ).toBe(false);
  });

  it.each([
    ['Booking.com, une amende record pour un géant du tourisme', 'Booking'],
    ['Amazon.com - Bénéfice en hausse de 12 % au troisième trimestre', 'Amazon'],
    ['quaimobile.com | Douze mille abonnés de plus en un an', 'Quaimobile'],
  ])('is none that names a firm by its address: %s', (line, firm) => {
    const told: Piece = ['body', `Le tribunal a entendu jeudi les avocats de ${firm}. ${STORY[0]?.[1]}`];
    expect(isPages([['headline', line], ['headline', HEADLINE], told, ...STORY])).toBe(false);
  });

  it('is one by its address where the story holds the word in small letters or as a part of another', () => {
    const told: Piece = ['body', `Sur le quai, les Quaisiens ont applaudi jeudi. ${STORY[0]?.[1]}`];
    const line = 'Quai.info - Le fleuve au quotidien';
    expect(isPages([['boilerplate', line], ['headline', HEADLINE], told, ...STORY])).toBe(true);
  });

  it('is none where no headline stands below it', () => {
    expectRead([['headline', 'L’Express de Lyon'], ...STORY]);
  });

  it('is none by the word for a paper where the story speaks of what the word is for', () => {
    const above: readonly Piece[] = [
      ['boilerplate', 'L’Express de Lyon'],
      ['boilerplate', 'Lundi 12 mars 2004'],
      ['headline', 'Vins : la récolte attire les voleurs sur les coteaux'],
    ];
    const told: Piece = ['body', `L’express part chaque jour à midi de la gare. ${STORY[0]?.[1]}`];
    expect(isPages([...above, ...STORY])).toBe(true);
    expect(isPages([...above, told, ...STORY])).toBe(false);
    expectRead([...above, ...STORY]);
  });
});

describe('a dateline', () => {
  it('is none that is a masthead', () => {
    for (const line of [
      'AFP - Sports',
      'ABP - Agence béninoise de presse',
      'Belga - Intérieur - 12:40',
      'Agence béninoise de presse (ABP) - Cotonou',
    ])
      expect(readDateline(line, { from: 0, to: line.length })).toBeNull();
    const line = 'AFP - Les berges du fleuve seront rendues en mars aux promeneurs de la ville.';
    expect(readDateline(line, { from: 0, to: line.length })?.span.to).toBe('AFP -'.length);
  });
});

describe('a slogan in quotation marks', () => {
  const SLOGAN = '« La nouvelle du jour, sans maquillage »';
  it('is the page’s between its name and another line of it', () => {
    expectRead([
      ['boilerplate', 'Le Quotidien du Nord'],
      ['boilerplate', SLOGAN],
      ['boilerplate', 'Publié le 4 mai 2021'],
      ['headline', HEADLINE],
      ...STORY,
    ]);
  });
  it('is the page’s right above the headline where it speaks of the news', () => {
    expectRead([
      ['boilerplate', 'AGENCE DU QUAI DE PRESSE'],
      ['boilerplate', '« L’information au service du fleuve »'],
      ['headline', HEADLINE],
      ...STORY,
    ]);
  });
  it.each([
    [
      'where the news are those of somebody',
      ['Le Quotidien du Nord', '« Les nouvelles du fleuve »', HEADLINE],
      '« Les nouvelles du fleuve »',
    ],
    ['without a name above it', ['« L’info au fil du quai »', HEADLINE], '« L’info au fil du quai »'],
    ['with no line of the page below it', ['Le Quotidien du Nord', SLOGAN, HEADLINE], SLOGAN],
    ['with no other title below it', ['Le Quotidien du Nord', SLOGAN, 'Publié le 4 mai 2021'], SLOGAN],
    [
      'with a verb',
      ['Le Quotidien du Nord', '« On ne lâchera rien »', 'Publié le 4 mai 2021', HEADLINE],
      '« On ne lâchera rien »',
    ],
  ])('is not told %s', (_, top, quoted) => {
    const text = `${[...top, ...STORY.map(([, said]) => said)].join('\n\n')}\n`;
    const { view, lines } = unwrapped(text, 100);
    const arc = latticeOf(view.text, lines).arcs.find(
      ({ piece }) => view.text.slice(piece.from, piece.to) === quoted,
    );
    expect(arc?.features.has('furniture')).toBe(false);
  });
});

describe('a slogan on a line below the name of the page', () => {
  const isFurniture = (top: readonly string[], line: string): boolean | undefined => {
    const text = `${[...top, ...STORY.map(([, said]) => said)].join('\n\n')}\n`;
    const { view, lines } = unwrapped(text, 100);
    const { arcs } = latticeOf(view.text, lines);
    return arcs
      .find(({ piece }) => view.text.slice(piece.from, piece.to) === line)
      ?.features.has('furniture');
  };
  it.each([
    'Le magazine qui raconte le fleuve',
    'La revue des bateliers',
    'L’hebdo des quais et des ports',
    'Le premier quotidien du fleuve',
  ])('%s', (slogan) =>
    expect(isFurniture(['Orbes Infos', slogan, 'PORTS', 'QUAIS', HEADLINE], slogan)).toBe(true),
  );

  it.each([
    [
      'with nothing between it and the headline',
      ['Orbes Infos', 'Le magazine qui raconte le fleuve', HEADLINE],
    ],
    ['with no title below it', ['Orbes Infos', 'Le magazine qui raconte le fleuve', 'PORTS']],
    ['on the first line', ['Le magazine qui raconte le fleuve', 'PORTS', HEADLINE]],
    [
      'where the story speaks of such a paper',
      ['Orbes Infos', 'Le magazine qui raconte le fleuve', 'PORTS', `${HEADLINE}, dit un magazine`],
    ],
    [
      'below a title',
      ['Le conseil adopte la rénovation des berges', 'Le magazine qui raconte le fleuve', 'PORTS', HEADLINE],
    ],
  ] as const)('is not told %s', (_, top) =>
    expect(isFurniture(top, 'Le magazine qui raconte le fleuve')).toBe(false),
  );

  it.each(['Orbes.info', 'Le Quotidien', 'Agence orbésienne de presse'])('below %s', (name) => {
    const slogan = 'La revue des bateliers';
    expect(isFurniture([name, slogan, 'Politique', HEADLINE], slogan)).toBe(true);
  });

  it.each(['Économie', 'Pêche', 'PÊCHE', 'Orbes', 'Brest', 'SOCIÉTÉ'])('is not told below %s', (name) => {
    const line = 'Le quotidien des soldats au front';
    expect(isFurniture([name, line, 'PORTS', 'QUAIS', HEADLINE], line)).not.toBe(true);
  });

  it.each([
    'Nouvelles règles pour les pêcheurs de bar',
    'Le site de Flamanville à l’arrêt',
    'La voix des pêcheurs à Bruxelles',
    'Premier regard sur le nouveau port',
  ])('is no headline below a name: %s', (line) =>
    expect(isFurniture(['Orbes Infos', line, 'PORTS', 'QUAIS', HEADLINE], line)).not.toBe(true),
  );

  it.each(['Le quotidien des soldats au front', 'Le journal d’un curé de campagne réédité'])(
    'is no headline without a menu below: %s',
    (line) => {
      for (const between of [[], ['ANNA MOREL'], ['Publié le 3 mai 2021 à 18h04'], ['Réservé aux abonnés']])
        expect(isFurniture(['Orbes Infos', line, ...between, HEADLINE], line)).not.toBe(true);
    },
  );

  it.each(['Le magazine raconte le fleuve', 'Le maire qui raconte le fleuve', 'Magazine'])(
    'is not told by %s',
    (line) => expect(isFurniture(['Orbes Infos', line, 'PORTS', 'QUAIS', HEADLINE], line)).not.toBe(true),
  );
});
