/** What stands between the top of a page and the first paragraph of its story. */
import { describe, expect, it } from 'vitest';
import { latticeOf } from '../../../../core/segmentation/lattice/lattice.ts';
import { isReleaseStamp } from '../../../../core/segmentation/lines/release-stamps.ts';
import { unwrapped } from '../../../../core/segmentation/unwrapped.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const P1 =
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.';
const P2 =
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.';
const STORY: readonly Piece[] = [
  ['body', P1],
  ['body', P2],
];
const HEADLINE = 'Les berges du fleuve bientôt rendues aux promeneurs de la ville';
const DATELINE: readonly (Piece | string)[] = [['dateline', 'LYON, 3 mai (Reuters) -'], ' '];

describe('the rubric above a headline', () => {
  it.each([
    'Berges - Plan de rénovation',
    'Travaux – Conseil municipal',
    'Riverains • Berges',
    'Mairie / Quais',
    'Travaux - 2e étape',
    'Riverains   |   Berges',
    'Grand Quai  >  Berges',
  ])('%s', (rubric) => {
    expectRead([['boilerplate', 'Menu'], ['boilerplate', rubric], ['headline', HEADLINE], ...STORY]);
    expectRead([
      ['boilerplate', rubric],
      ['boilerplate', 'Publié le 3 mai 2021'],
      ['headline', HEADLINE],
      ...STORY,
    ]);
  });

  it.each([
    'Berges - le plan de rénovation',
    'Berges : le plan de rénovation adopté',
    'Communiqué conjoint Lyon-Genève sur les berges',
    'Berges   |   le plan de rénovation',
    'Berges  >  2 étapes',
  ])('is none that is a headline: %s', (headline) => {
    expect(segmented(sourceOf([['headline', headline], ['headline', HEADLINE], ...STORY]))[0]).toEqual([
      'headline',
      headline,
    ]);
  });

  it('is none where no headline stands below it', () => {
    expectRead([['headline', 'Grands travaux - Berges et quais'], ...STORY]);
  });
});

describe('the headline below links that have a heading', () => {
  const LINKS: readonly Piece[] = [
    ['related-heading', 'A la Une'],
    ['teaser-headline', 'Port-Quai : le prix du poisson fixé à douze francs pour la saison'],
  ];
  it.each<readonly (Piece | string)[]>([
    [['boilerplate', 'mai 3, 2021'], ...DATELINE, ...STORY],
    [['boilerplate', 'Publié le 3 mai 2021'], ['boilerplate', 'Partager'], ...STORY],
    [...DATELINE, ...STORY],
  ])('is the one that the story tells: %#', (...story) => {
    const headline: Piece = ['headline', 'Lyon : la rénovation des berges adoptée par le conseil municipal'];
    expectRead([...LINKS, headline, ...story]);
    expectRead([
      ...LINKS,
      ['teaser-headline', 'Port-Quai : trois bateaux de pêche vendus aux enchères'],
      headline,
      ...story,
    ]);
  });

  it('is none of which the story tells nothing', () => {
    const parts: readonly (Piece | string)[] = [
      ...LINKS,
      ['teaser-headline', 'Port-Quai : trois bateaux vendus aux enchères en une matinée'],
      ...DATELINE,
      ...STORY,
    ];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('headline');
  });
});

describe('the kind of a text and its day, beside its headline', () => {
  it.each([
    'Communiqué du 3 mai 2021',
    'Communiqué de presse – 3 mai 2021',
    'Communiqué publié le 3 mai 2021',
    'Déclaration n° 12/2021 du 3 mai 2021',
    'Press release, May 3, 2021',
    'Press release of 3 May 2021',
    'Thông cáo báo chí ngày 3/5/2021',
  ])('%s', (stamp) => {
    expectRead([['headline', HEADLINE], ['boilerplate', stamp], ...STORY]);
    expectRead([['boilerplate', stamp], ['headline', HEADLINE], ...STORY]);
  });

  it.each(['Communiqué du 3 mai 2021', 'Déclaration du 3 mai 2021'])(
    'are the headline where there is no other: %s',
    (headline) => {
      expectRead([['headline', headline], ...STORY]);
    },
  );

  it.each([
    'Communiqué du conseil du 3 mai 2021',
    'Communiqué conjoint',
    'Article 3 du budget 2021',
    'Déclaration du 3 mai',
    'Avis de tempête le 3 mai 2021',
  ])('are not %s', (title) => expect(isReleaseStamp(title)).toBe(false));
});

describe('whose release a page prints, above the headline', () => {
  it.each([
    ['Nouvelles fournies par', 'Coopérative du quai', '3 mai 2021, 08:00 ET'],
    ['News provided by', 'Saint-Quai Ports Inc.', 'May 3, 2021, 08:00 ET'],
    ['Tin tức được cung cấp bởi', 'Công ty Cảng Sài Gòn', '3/5/2021'],
  ])('%s', (heading, name, stamp) => {
    expectRead([
      ['boilerplate', heading],
      '\n',
      ['boilerplate', name],
      '\n',
      ['boilerplate', stamp],
      ['headline', HEADLINE],
      ...STORY,
    ]);
    expectRead([['boilerplate', heading], ['boilerplate', name], ['headline', HEADLINE], ...STORY]);
  });

  it('is none that is the headline of the page', () => {
    expectRead([['boilerplate', 'Nouvelles fournies par'], ['headline', HEADLINE], ...STORY]);
  });
});

describe('who wrote for an agency, below the headline', () => {
  it.each([
    'Anna Morel, La Presse Canadienne',
    'ANNA MOREL, LA PRESSE CANADIENNE',
    'Anna Morel et Jo Ray, Agence France-Presse',
    'Anna Morel - AFP',
    'Anna Morel | ATS',
    'Anna Morel (Belga)',
    'Anna Morel/AFP',
    'Anna Morel, Le Courrier du quai',
    'Anna Morel, Initiative de journalisme local',
    'Anna Morel, envoyée spéciale',
    'Anna Morel, correspondante à Saint-Quai',
  ])('%s', (line) => {
    expectRead([['headline', HEADLINE], ['boilerplate', line], ...STORY]);
    expectRead([['headline', HEADLINE], ['boilerplate', line], ...DATELINE, ...STORY]);
  });

  it.each(['Le pont de Lyon, Première Étape', 'Le maire de Lyon, La promesse tenue'])(
    'is none that names no agency or paper: %s',
    (headline) => expectRead([['headline', HEADLINE], ['headline', headline], ...STORY]),
  );
});

describe('points that sum the story up below its headline', () => {
  const POINTS: readonly (Piece | string)[] = [
    ['body', '* Le chantier coûtera douze millions'],
    '\n',
    ['body', '* Deux quais rouvriront en mai'],
    '\n',
    ['body', '* Les riverains seront consultés'],
    '\n\n',
  ];
  it('are of its body, above a dateline, a byline or the first paragraph', () => {
    expectRead([['headline', HEADLINE], '\n\n', ...POINTS, ...DATELINE, ...STORY]);
    expectRead([['headline', HEADLINE], '\n\n', ...POINTS, ['boilerplate', 'par Anna Morel'], ...STORY]);
    expectRead([['headline', HEADLINE], '\n\n', ...POINTS, ...STORY]);
  });

  it('leave the lead above them what it is', () => {
    const lead = 'Le conseil a adopté un plan de douze millions pour les berges.';
    expectRead([['headline', HEADLINE], ['lead', lead], '\n\n', ...POINTS, ...DATELINE, ...STORY]);
  });

  it('are none where one stands alone', () => {
    const parts: readonly (Piece | string)[] = [
      ['headline', HEADLINE],
      ['lead', '* Le chantier coûtera douze millions'],
      ...DATELINE,
      ...STORY,
    ];
    expectRead(parts);
  });

  it('are the subtitle where one stands alone behind a dash', () => {
    const lead = '- Le conseil municipal a adopté un plan de douze millions';
    expectRead([['headline', HEADLINE], ['lead', lead], ...DATELINE, ...STORY]);
  });

  it.each(['- Envoyé spécial du Courrier dans les ports du grand fleuve', '- Le maire a dit oui'])(
    'are no subtitle where one names or is short: %s',
    (line) => {
      const { view, lines } = unwrapped(sourceOf([['headline', HEADLINE], ['lead', line], ...STORY]), 10);
      expect(latticeOf(view.text, lines).arcs.some(({ features }) => features.has('subtitle'))).toBe(false);
    },
  );
});

describe('a line that names who is credited above it', () => {
  const CAPTION = 'Le bac, sur son ber, avant la mise à l’eau.';
  const isSource = (credited: string, line: string): boolean => {
    const { view, lines } = unwrapped(
      sourceOf([['headline', HEADLINE], ['caption', credited], ['boilerplate', line], ...STORY]),
      10,
    );
    return latticeOf(view.text, lines).arcs.some((arc) => arc.line === 2 && arc.features.has('furniture'));
  };
  it.each([
    [`${CAPTION} | LE QUAI LITTORAL`, 'Le Quai littoral'],
    [`${CAPTION} | © Anna Morel`, 'Anna Morel'],
  ])('is the page’s: %s', (credited, line) => expect(isSource(credited, line)).toBe(true));
  it.each([
    [`${CAPTION} | LE QUAI LITTORAL`, 'Le Quai littoral rouvre'],
    [CAPTION, 'Le Quai littoral'],
    [`${CAPTION} | Photo QRS`, 'Le Quai littoral'],
  ])('is none: %s, %s', (credited, line) => expect(isSource(credited, line)).toBe(false));
});

describe('a sentence below the headline that announces what kind of story follows', () => {
  it.each([
    'Un an après la crue, rencontre avec les bateliers qui n’ont jamais quitté les quais.',
    'Berges fragiles, prix en hausse, chantiers attendus : notre tour d’horizon.',
    'Douze millions pour deux quais. Enquête chez ceux qui paieront le chantier.',
    'Deux rives, un seul plan et beaucoup de questions. Explications.',
    'Portrait d’une ville qui se retourne vers son fleuve.',
  ])('is its lead: %s', (lead) => {
    expectRead([['headline', HEADLINE], ['lead', lead], ...STORY]);
    expectRead([['headline', HEADLINE], ['boilerplate', 'Par Anna Morel'], ['lead', lead], ...STORY]);
  });

  it.each([
    'Le maire a mis fin à sa tournée des quais par une rencontre avec les bateliers du fleuve.',
    'Le maire du port a lu aux bateliers du fleuve notre analyse.',
    'Sur le bureau, récit de voyage et cartes marines attendent les visiteurs du musée.',
    'Une enquête sur le chantier des quais est ouverte depuis jeudi au tribunal de la ville.',
  ])('is none where an article makes it a word of the story: %s', (opening) =>
    expectRead([['headline', HEADLINE], ['body', opening], ...STORY]),
  );

  it('is none below the first paragraph', () =>
    expectRead([
      ['headline', HEADLINE],
      ['body', P1],
      ['body', 'Un an après la crue, rencontre avec les bateliers qui n’ont jamais quitté les quais.'],
      ['body', P2],
    ]));
});

describe('words that head links elsewhere', () => {
  it.each(['Nouvelles du jour', 'Dernières nouvelles', 'Les titres du jour'])(
    'are the page’s above its one headline: %s',
    (heading) => {
      const headline: Piece = ['headline', 'Le conseil adopte la rénovation des berges et des quais'];
      expectRead([
        ['boilerplate', 'Agence béninoise de presse'],
        ['boilerplate', heading],
        headline,
        ...DATELINE,
        ...STORY,
      ]);
      expectRead([['boilerplate', heading], headline, ...STORY]);
    },
  );

  it('head the link that stands below the headline', () =>
    expectRead([
      ['headline', HEADLINE],
      ['related-heading', 'Nouvelles du jour'],
      ['teaser-headline', 'Le conseil adopte la rénovation des berges et des quais'],
      ...DATELINE,
      ...STORY,
    ]));

  it('head links of which the story tells nothing', () =>
    expect(
      segmented(
        sourceOf([
          ['related-heading', 'Lire aussi'],
          ['teaser-headline', 'Football : la finale se jouera à huis clos dimanche'],
          ...DATELINE,
          ...STORY,
        ]),
      )[0],
    ).toEqual(['related-heading', 'Lire aussi']));
});

describe('a sentence of the page below the last link', () => {
  const FOOT = 'Le contenu de ce site est destiné exclusivement à l’usage personnel.';
  const LINKS: readonly Piece[] = [
    ['headline', HEADLINE],
    ...STORY,
    ['related-heading', 'À lire aussi'],
    ['teaser-headline', 'Les anciens tramways partent au musée des transports'],
    ['teaser-summary', 'Huit motrices offertes en 1995 seront exposées dans le dépôt de la rue Basse.'],
    ['teaser-headline', 'La récolte de noix bat un record dans la région'],
  ];
  it('is no summary', () => expectRead([...LINKS, ['boilerplate', FOOT]]));
  it('is one where it tells of the link', () =>
    expectRead([
      ...LINKS,
      ['teaser-summary', 'Les vergers de la région ont donné 40 000 tonnes cet automne.'],
    ]));
});

describe('a headline that says the one above again as captions speak', () => {
  const FIRST = 'Une cigogne bloque un train entre deux gares du fleuve';
  const AGAIN = 'Une cigogne occupe la voie, le train attend';
  const LEAD =
    'L’oiseau a fait perdre une heure aux voyageurs de la ligne, mercredi matin, selon la compagnie.';
  it('is a headline where the picture has its own caption', () =>
    expectRead([
      ['headline', FIRST],
      '\n',
      ['headline', AGAIN],
      '\n',
      ['lead', LEAD],
      '\n',
      ['caption', 'L’oiseau n’a pas semblé impressionné. (photo: Quai/archives)'],
      '\n',
      ...DATELINE,
      ...STORY,
    ]));
  it.each(['Une cigogne occupe la voie à Saint-Quai. Photo : AFP', 'Une vue du fleuve à la hauteur du parc'])(
    'is none elsewhere: %s',
    (line) => {
      const parts: readonly (Piece | string)[] = [
        ['headline', FIRST],
        '\n',
        ['caption', line],
        '\n',
        ...DATELINE,
        ...STORY,
      ];
      expect(segmented(sourceOf(parts))[1]?.[0]).toBe('caption');
    },
  );
});
