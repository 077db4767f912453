/** Headings that name what their links are about, and lists of titles below the heading of links. */
import { describe, expect, it } from 'vitest';
import { wrapped } from '../../spacing/wrapped.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

const P1 =
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.';
const P2 =
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.';
const P3 =
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les associations de pêcheurs ont demandé que les frayères soient protégées.';
const STORY: readonly Piece[] = [
  ['headline', 'Les berges du fleuve bientôt rénovées'],
  ['body', P1],
  ['body', P2],
];
const LINKS: readonly (Piece | string)[] = [
  '\n',
  ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
  '\n',
  ['teaser-headline', 'Le bac de la digue change de patron'],
];

describe('a heading that names what its links are about', () => {
  it.each([
    'Dossier eau',
    'Notre dossier : les berges',
    'Spécial Foire',
    'DOSSIER PORTS',
    'Zoom sur le port',
    'Articles sur le même thème',
    'Également dans National',
    'AUSSI DANS SPORTS NAUTIQUES',
    'More in Harbour',
    'Plus de contenu: Grand Quai',
    'Plus d’actualités dans Ports',
  ])('below the story: %s', (heading) => {
    expectRead([...STORY, ['body', P3], ['related-heading', heading], ...LINKS]);
    expectRead([
      ...STORY,
      ['body', P3],
      '\n',
      ['sign-off', 'Anna Rey Morel'],
      '\n',
      ['related-heading', heading],
      ...LINKS,
    ]);
  });

  it.each(['Port et pêche', 'Ailleurs en ville'])('right below who signed the story: %s', (heading) => {
    expectRead([
      ...STORY,
      ['body', P3],
      ' ',
      ['sign-off', '(AFP)'],
      '\n\n',
      ['related-heading', heading],
      ...LINKS,
    ]);
  });

  it.each(['Autres décisions', 'Les autres portraits du'])(
    'right below a line of the page, if it is one: %s',
    (heading) => {
      const read = segmented(
        sourceOf([
          ...STORY,
          ['body', P3],
          ['boilerplate', 'Imprimer cette page'],
          ['related-heading', heading],
          ...LINKS,
        ]),
      );
      expect(read.find(([, text]) => text === heading)?.[0] === 'related-heading').toBe(
        !heading.endsWith('du'),
      );
    },
  );

  it('not of what else was decided, right below the story', () => {
    const told = [
      ...STORY,
      ['body', P3],
      ['body', 'Autres décisions'],
      [
        'body',
        'Le conseil a aussi voté l’achat d’une barque et la pose de douze bancs sur le quai nord, a indiqué la mairie jeudi soir.',
      ],
    ] satisfies readonly Piece[];
    expect(segmented(sourceOf(told)).find(([, text]) => text === 'Autres décisions')?.[0]).toBe('body');
  });

  it.each([
    'Dossier clos',
    'Port et pêche',
    'Également dans Saint-Quai',
    'Plus en Bretagne',
    'Plus de contenu: Ports',
  ])('not in a story that goes on below: %s', (heading) => {
    expectRead([...STORY, ['body', heading], ['body', P3]]);
  });

  it('above titles with their summaries, below a link of the story', () =>
    expectRead([
      ...STORY,
      ['body', P3],
      ['related-heading', 'À lire aussi:'],
      ' ',
      ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
      ['related-heading', 'Plus de contenu: Grand Quai'],
      ['teaser-headline', 'Le bac attire moins de monde depuis la fermeture de la digue'],
      [
        'teaser-summary',
        'Les commerçants de la rue Haute réclament un ponton provisoire. La Ville promet une réponse avant l’hiver.',
      ],
      ['teaser-caption', 'Le bac à la hauteur du parc, le 3 septembre. - Archives'],
      ['teaser-headline', 'Un premier roman pour le facteur de Saint-Quai'],
      ['teaser-summary', 'À 71 ans, Anna Morel raconte une vie de courrier, de chiens et de tempêtes.'],
    ]));

  it('not above a single paragraph or the entries of a menu', () => {
    const menu = [
      ...STORY,
      ['sign-off', '(AFP)'],
      ['boilerplate', 'Accueil'],
      ['boilerplate', 'Politique'],
    ] as const;
    expect(segmented(sourceOf([...menu, ['boilerplate', 'Sports']])).map(([role]) => role)).not.toContain(
      'related-heading',
    );
  });
});

describe('titles below the heading of links', () => {
  const FIRST: readonly (Piece | string)[] = [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', 'QUÉBEC, 4 mai 2011 (PC) —'],
    ' ',
    ['body', P1],
    ['body', P2],
    ['body', P3],
    ['related-heading', 'À lire aussi'],
  ];
  it.each(['Le Mousse échange son capitaine à Port-d’Eau', 'Anna Morel reçoit la clef de la ville'])(
    'are titles where nothing but titles stands among them: %s',
    (title) =>
      expectRead([
        ...FIRST,
        ['teaser-headline', title],
        ['teaser-headline', 'Le tournoi des mousses fête ses 50 ans'],
        ['teaser-headline', 'Régate : une Lyonnaise en tête'],
        ['boilerplate', '© Le Courrier du quai, 2009'],
      ]),
  );

  it.each([
    'Une météorite dans un champ ? Les experts tranchent',
    '« C’est fini ! » Les marins quittent la table',
    'Saint-Quai. Un bac pour les marins bientôt inscrit ?',
    'Le port a rouvert… Les marins attendent toujours',
    'Ports : qui paie ? Qui décide ? Qui répare ?',
  ])('are titles in two parts as well: %s', (title) => {
    expectRead([
      ...FIRST,
      ['teaser-headline', title],
      ['teaser-headline', 'Le tournoi des mousses fête ses 50 ans'],
      ['teaser-headline', 'Régate : une Lyonnaise en tête'],
    ]);
    expectRead([
      ...FIRST,
      ['teaser-headline', title],
      ['boilerplate', '03/05/2021'],
      ['teaser-headline', 'Le tournoi des mousses fête ses 50 ans'],
      ['boilerplate', '02/05/2021'],
    ]);
  });

  it.each([
    'Retrouvez toute l’actualité du port dans notre magazine. Abonnez-vous à partir de 1 €',
    'Le port de Saint-Quai en juin. Photo : AFP',
  ])('are not told by what is none: %s', (line) => {
    const read = segmented(
      sourceOf([
        ...FIRST,
        ['teaser-headline', 'Le tournoi des mousses fête ses 50 ans'],
        ['teaser-headline', 'Régate : une Lyonnaise en tête'],
        ['boilerplate', line],
      ]),
    );
    expect(read.at(-1)?.[0]).not.toBe('teaser-headline');
  });

  it.each(['Lire aussi :', 'Les plus lus', 'À lire aussi'])(
    'stand below a first one that has the heading on its line: %s',
    (heading) => {
      expectRead([
        ...FIRST.slice(0, -1),
        ['related-heading', heading],
        heading.endsWith(':') ? ' ' : '',
        ['teaser-headline', 'Le tournoi des mousses fête ses 50 ans'],
        '\n',
        ['teaser-headline', 'Régate : une Lyonnaise en tête'],
        '\n',
        ['teaser-headline', 'Un bac pour les marins ? La ville hésite'],
      ]);
    },
  );

  it('leave the story that goes on below such a link, and who signs it', () => {
    expectRead([
      ...FIRST.slice(0, 5),
      ['related-heading', 'Lire aussi :'],
      ' ',
      ['teaser-headline', 'Le tournoi des mousses fête ses 50 ans'],
      '\n',
      ['body', 'Un quai pour les promeneurs'],
      ['body', P3],
    ]);
    expectRead([
      ...FIRST.slice(0, -1),
      ['related-heading', 'Lire aussi :'],
      ' ',
      ['teaser-headline', 'Le tournoi des mousses fête ses 50 ans'],
      ['sign-off', '(AFP)'],
    ]);
  });

  it('are none that speak as captions do', () => {
    expectRead([
      ...FIRST,
      ['teaser-caption', 'Des pêcheurs trient leurs filets au quai'],
      ['teaser-headline', 'Le tournoi des mousses fête ses 50 ans'],
      ['teaser-headline', 'Régate : une Lyonnaise en tête'],
      ['boilerplate', '© Le Courrier du quai, 2009'],
    ]);
  });

  it('are a line each below a story that is wrapped, however full the first is', () => {
    expectRead([
      ['headline', 'Les berges du fleuve bientôt rénovées'],
      ['body', wrapped(P1, 58)],
      ['body', wrapped(P2, 58)],
      ['body', wrapped(P3, 58)],
      ['related-heading', 'Articles connexes :'],
      '\n',
      ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes lundi'],
      '\n',
      ['teaser-headline', 'Reconstruction : un nouveau bac avant la fin de l’hiver'],
      '\n',
      ['teaser-headline', 'Deux grues offertes au port de la ville jumelle'],
    ]);
  });

  it('may be wrapped as the story is', () => {
    expectRead([
      ['headline', 'Les berges du fleuve bientôt rénovées'],
      ['body', wrapped(P1, 58)],
      ['body', wrapped(P2, 58)],
      ['body', wrapped(P3, 58)],
      ['related-heading', 'Articles connexes :'],
      '\n',
      ['teaser-headline', wrapped('La criée de la ville de Saint-Quai rouvre ses portes à la foule', 58)],
      ['teaser-headline', 'Deux grues offertes au port de la ville'],
    ]);
  });

  it('have a caption with a credit amid the story as well', () => {
    expectRead([
      ...STORY,
      ['related-heading', 'Sur le même sujet'],
      '\n',
      ['teaser-caption', 'Une pirogue franchit la barre. © QRS / A. Morel'],
      '\n',
      ['teaser-headline', '« La mer ne prévient pas » : paroles de rescapés'],
      '\n',
      [
        'teaser-summary',
        'Cinq marins racontent le passage de l’embouchure, de nuit, à la seule lueur d’une torche.',
      ],
      ['body', P3],
      ['body', P2.replace('mars', 'mai')],
    ]);
  });

  it.each(['(AFP)', '(Reuters)'])(
    'have no caption where the agency of one stands behind it: %s',
    (agency) => {
      expectRead([
        ...STORY,
        ['related-heading', 'À lire aussi'],
        '\n',
        ['teaser-headline', `L’hôpital manque de bras pour la nuit ${agency}`],
        '\n',
        ['teaser-summary', 'La direction cherche trente infirmières pour rouvrir le service de nuit.'],
        '\n',
        ['body', P3],
        ['body', P2.replace('mars', 'mai')],
      ]);
    },
  );
});

describe('words that head links', () => {
  const PARAGRAPH = `Les avis divergent encore. ${P2.replace('mars', 'mai')}`;
  it.each(['Dans nos archives', 'Autour de ce sujet', 'Lire, écouter, voir', 'Pour en savoir plus'])(
    'head a part of the story above a paragraph: %s',
    (words) => expectRead([...STORY, ['body', words], ['body', PARAGRAPH], ['body', P3]]),
  );
});

describe('who took the pictures of links', () => {
  const link = (credit: string, title: string): readonly Piece[] => [
    ['teaser-caption', credit],
    ['teaser-headline', title],
  ];
  it('stands above their titles', () => {
    expectRead([
      ...STORY,
      ['related-heading', 'À lire aussi'],
      ...link('© Terre du quai', 'La criée de Saint-Quai rouvre ses portes'),
      ...link('© A. Morel', 'Le bac de la digue change de patron'),
      ...link('© LQN', 'Les pêcheurs attendent leur grue'),
    ]);
  });
  it.each(['© Le Courrier du quai', '© 2024 Le Courrier du quai'])(
    'is not told from rights: %s',
    (rights) => {
      expectRead([
        ...STORY,
        ['related-heading', 'À lire aussi'],
        ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
        ['teaser-headline', 'Le bac de la digue change de patron'],
        ['boilerplate', rights],
      ]);
    },
  );
});

describe('links below their heading with a line of their own each', () => {
  const TOLD: readonly Piece[] = [...STORY, ['body', P3]];
  it('have their hours above them', () =>
    expectRead([
      ...TOLD,
      ['related-heading', 'Dans la rubrique Ports'],
      ['boilerplate', '09:45'],
      ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
      ['boilerplate', '08:10'],
      ['teaser-headline', 'Le bac de la digue change de patron'],
    ]));

  it('have whose their pictures are above them', () =>
    expectRead([
      ...TOLD,
      ['related-heading', 'Lire aussi'],
      ['teaser-caption', '© Anna Morel'],
      ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
      ['teaser-caption', '© Quai & Cie'],
      ['teaser-headline', 'Le bac de la digue change de patron'],
    ]));

  it('are no rights of the page', () =>
    expectRead([
      ...TOLD,
      ['related-heading', 'Lire aussi'],
      ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
      ['teaser-headline', 'Le bac de la digue change de patron'],
      ['boilerplate', '© Le Courrier du quai'],
      ['boilerplate', 'Mentions légales'],
    ]));
});

describe('points that the page cut below a heading of links', () => {
  const CUT: readonly (Piece | string)[] = [
    '\n',
    ['teaser-headline', '- Au port, la grue géante démontée après des mois de retard et de quer...'],
    '\n',
    ['teaser-headline', '- Criée : entre la ville et la région, un bras de fer à plusieurs mil...'],
    '\n',
    ['teaser-headline', '- Marché couvert : de quoi le contrat est-il le nom ?'],
  ];
  it('are titles', () => {
    expectRead([...STORY, ['body', P3], ['related-heading', 'Les plus lus'], ...CUT]);
  });

  it('are the story’s where no such heading stands above, or a paragraph below', () => {
    const points: readonly Piece[] = [
      ['body', '- une grue géante sur le quai nord...'],
      ['body', '- un marché couvert au bout de la digue...'],
    ];
    expectRead([...STORY, ['body', 'Le plan prévoit :'], ...points, ['body', P3]]);
  });
});
