/** What stands at the very end of a page, below everything that is told. */
import { describe, expect, it } from 'vitest';
import { LAST, STORY } from '../riverside.ts';
import { expectRead, type Piece, piecesOf, segmented, sourceOf } from '../written.ts';

describe('the words of readers below the story', () => {
  it.each([
    ['3 avis de voyageurs', 'Anna L., juillet : « Dépaysement garanti, surtout hors saison. »'],
    ['12 customer reviews', 'Anna Lind (Lyon): “A quiet quay, and good fish.”'],
    ['2 commentaires', 'Lan Chi – « Un beau quai. »'],
  ])('are the page’s: %s', (heading, said) =>
    expectRead([...STORY, ['boilerplate', heading], ['boilerplate', said]]),
  );

  it('are the story’s without such a heading', () =>
    expectRead([
      ...STORY,
      ['body', 'Anna Lind, batelière : « Le dépaysement est garanti, surtout hors saison, sur ce quai. »'],
    ]));
});

describe('comments that start with who speaks', () => {
  it.each([
    ['Jo | Saint-Quai : Bravo à eux, il fallait le faire !', 'jnb : Encore des promesses...'],
    ['Anna-Marie : À qui dois-je écrire ?', 'Le marin (Lyon) : Merci pour ce papier.'],
  ])('are the page’s where each of several does: %s', (one, other) =>
    expectRead([
      ...STORY,
      ['boilerplate', '2 réactions'],
      ['boilerplate', one],
      ['boilerplate', other],
      ['related-heading', 'Lire aussi'],
      ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
    ]),
  );

  it('are the story’s where no heading of comments stands above', () => {
    const said: readonly Piece[] = [
      ['body', 'Jo : le quai doit rester ouvert aux pêcheurs de la ville.'],
      ['body', 'Anna Morel : personne ne veut fermer le quai, mais il faut le réparer.'],
    ];
    expectRead([...STORY, ...said, STORY[2] ?? ['body', '']]);
  });
});

describe('a heading of links', () => {
  it.each(['Dernières actualités', 'Related news', 'Tin liên quan'])(
    'is the page’s where nothing but lines of the page stand below it: %s',
    (heading) => expectRead([...STORY, ['boilerplate', heading], ['boilerplate', 'Mentions légales']]),
  );

  it('heads the links below it, or those that the page was torn from', () => {
    expectRead([
      ...STORY,
      ['related-heading', 'Dernières actualités'],
      ['teaser-headline', 'Le pont du nord rouvre lundi aux camions'],
      ['boilerplate', 'Mentions légales'],
    ]);
    expectRead([...STORY, ['related-heading', 'Dernières actualités']]);
  });
});

const page = (...lines: readonly string[]): readonly (Piece | string)[] =>
  lines.flatMap((line): readonly (Piece | string)[] => ['\n', ['boilerplate', line]]).slice(1);
const LINKS: readonly Piece[] = [
  ['related-heading', 'Les titres de la même rubrique'],
  ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
  ['teaser-headline', 'Le marché couvert change de mains'],
];
const expectPage = (parts: readonly (Piece | string)[]): void =>
  expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));

describe('comments below the story', () => {
  it.each([
    [
      [
        'Vos commentaires',
        '1. Le 13 août 2014 à 07:40, par le marin',
        'Merci pour ce papier. Et la criée ?',
        '2. Le 14 août 2014 à 10:12, par Jo',
        '@le marin, tu as tout dit.',
      ],
    ],
    [
      [
        'Commentaires (2)',
        'Je l’avais dit en 1971. Il est toujours là.',
        'Anna Morel',
        '12 mars 2020, 22 h 03',
        'Un beau quai.',
        'Jo Ray',
        '13 mars 2020, 09 h 14',
      ],
    ],
    [['2 comments', 'Jo D. says:', 'I was there on Monday. They should have closed the road.']],
    [['Bình luận (2)', 'Minh', '2 giờ trước', 'Bao giờ thì xong?']],
  ])('are the page’s, whoever wrote them above or below: %j', (lines) =>
    expectPage([...STORY, LAST, ...page(...lines), ...LINKS]),
  );

  it('are none where nothing says who wrote them', () =>
    expect(
      segmented(sourceOf([...STORY, ['boilerplate', 'Commentaires'], LAST, LAST])).filter(
        ([role]) => role === 'body',
      ),
    ).toHaveLength(4));

  it('do not reach links with their hours', () =>
    expectPage([
      ...STORY,
      LAST,
      ['boilerplate', 'Commentaires (0)'],
      ['related-heading', 'Dernières nouvelles'],
      ['teaser-headline', '10:42 La digue sera rehaussée avant l’hiver'],
      ['teaser-headline', '09:15 Le marché couvert change de mains'],
    ]));
});

describe('what a release says of who sends it out', () => {
  it.each([
    [
      'À propos de Quaitech',
      'Quaitech conçoit des capteurs pour les ports. L’entreprise emploie 85 personnes à Brest.',
    ],
    [
      'About the Rivers Commission',
      'The Rivers Commission is a body of nine states that manages waters they share.',
    ],
  ])('is the page’s: %s', (heading, about) =>
    expectPage([...STORY, LAST, ...page(heading, about, 'Contact presse : Anna Morel, presse@quai.example')]),
  );

  it.each([
    [
      'À propos de MSI',
      'Fondée en 1984, Marins & Solidarité Internationale emploie 85 personnes dans neuf ports.',
    ],
    [
      'À propos de l’OPF',
      'L’Observatoire des ports du fleuve publie chaque année les comptes de neuf ports.',
    ],
  ])('speaks of a body by its whole name below its letters: %s', (heading, about) =>
    expectPage([...STORY, LAST, ...page(heading, about, 'Contact presse : Anna Morel, presse@quai.example')]),
  );

  it.each([
    [
      'À propos du GIEC',
      'Les marins de la Solidarité Internationale disent ne pas avoir été consultés avant jeudi.',
    ],
    [
      'À propos de MSI',
      'Le maire estime que les ports du fleuve ont tout à gagner à un accord avec la région.',
    ],
  ])('is the story’s where no name there has those letters: %s', (heading, told) =>
    expectPage([...STORY, LAST, ['body', heading], ['body', told], ['boilerplate', 'Mentions légales']]),
  );

  const CONTACT = 'Contact presse : Anna Morel, presse@quai.example';
  it.each([
    [
      'À propos de la CGT',
      'La Confédération générale du travail compte 600 000 adhérents et tient neuf bourses sur le fleuve.',
    ],
    [
      'À propos du SMIC',
      'Le Salaire minimum interprofessionnel de croissance a été relevé de 2 % en janvier pour les bateliers.',
    ],
    [
      'À propos de la PAC',
      'La Politique agricole commune verse chaque année neuf milliards d’euros aux fermes du pays.',
    ],
    [
      'À propos de MSI',
      'Marins & Solidarité Internationale a menti aux pêcheurs du fleuve, a affirmé le maire jeudi.',
    ],
    [
      'À propos de l’OPF',
      'L’Observatoire des ports du fleuve est « un machin », selon le maire de la ville basse.',
    ],
  ])('is the story’s where somebody is named for it or everybody knows the letters: %s', (heading, told) => {
    for (const end of [CONTACT, 'Mentions légales'])
      expect(
        segmented(sourceOf([...STORY, LAST, ['body', heading], ['body', told], ['boilerplate', end]])),
      ).toEqual(
        expect.arrayContaining([
          ['body', heading],
          ['body', told],
        ]),
      );
  });

  it.each([
    [
      'À propos de l’OTAN',
      'L’Organisation du traité de l’Atlantique Nord compte trente-deux membres depuis l’entrée de la Suède.',
    ],
    [
      'À propos de l’OPF',
      'L’Observatoire des ports du fleuve publie chaque année les comptes de neuf ports.',
    ],
  ])('is the story’s above another paragraph of it, or the end of a page: %s', (heading, told) => {
    expectPage([...STORY, LAST, ['body', heading], ['body', told], ['boilerplate', 'Mentions légales']]);
    expectPage([...STORY, ['body', heading], ['body', told], LAST, ['boilerplate', CONTACT]]);
  });

  it('is the story’s where it does not speak of that body, or the story goes on', () => {
    expectPage([...STORY, LAST, ['body', 'À propos de Quaitech'], LAST, ['boilerplate', 'Mentions légales']]);
    expectPage([
      ...STORY,
      ['body', 'À propos de Quaitech'],
      ['body', 'Quaitech avait promis un capteur aux pêcheurs de la baie, a rappelé la mairie.'],
      LAST,
      LAST,
      LAST,
    ]);
  });

  it('is told by a heading above whom to ask, too', () =>
    expectPage([
      ...STORY,
      LAST,
      ...page(
        'À propos de Quaitech',
        'Fondé en 1921, Quaitech conçoit des capteurs pour les ports et emploie 85 personnes.',
        'Contacts',
        'Presse : Anna Morel, presse@quai.example',
      ),
    ]));

  const NAMED: Piece = [
    'body',
    'Le budget atteint 12 millions d’euros, dont un tiers est financé par Rives Solidaires. Les pêcheurs ont demandé que les frayères soient protégées.',
  ];
  const TOLD = [
    'Fondée en 1987, Rives Solidaires intervient dans neuf ports du fleuve.',
    'Créée il y a dix ans, l’association Rives Solidaires emploie douze personnes.',
    'Rives Solidaires est une association reconnue d’utilité publique. Dons privés : 91 %.',
  ];
  it.each(TOLD)('is the page’s without a heading below whom to ask or how to give: %s', (told) => {
    expectPage([...STORY, NAMED, ...page('Contact presse : Anna Morel, presse@quai.example', told)]);
    expectPage([...STORY, NAMED, ...page('Je fais un don', told, 'Mentions légales')]);
  });

  it.each(TOLD)('is the story’s below no such line, or of a body that it does not name: %s', (told) => {
    expectPage([...STORY, NAMED, ['body', told]]);
    expectPage([...STORY, NAMED, ['boilerplate', 'Publicité'], ['body', told], LAST]);
    const other = segmented(
      sourceOf([
        ...STORY,
        LAST,
        ['boilerplate', 'Contact presse : Anna Morel, 01 02 03 04 05'],
        ['body', told],
      ]),
    );
    expect(other.at(-1)?.[0]).toBe('body');
  });

  it('is the story’s where it presents persons one after the other', () =>
    expectPage([
      ...STORY,
      ['body', 'Qui est Paul Dumont'],
      ['body', 'Paul Dumont, 62 ans, ancien pêcheur, se présente pour la première fois aux élections.'],
      ['body', 'Qui est Anna Morel'],
      ['body', 'Anna Morel, 45 ans, avocate, dirige l’opposition depuis six ans et veut un lycée.'],
    ]));

  it('has no picture in its source, right below its end', () =>
    expectPage([
      ...STORY,
      LAST,
      ['sign-off', '– 30 –'],
      ['boilerplate', 'Source : Service des ports'],
      ...LINKS,
    ]));
});

describe('what a page offers', () => {
  it.each([
    ['Avec 60 €, vous financez dix filets.'],
    ['With $30 a month you can feed a family.'],
    ['Un don de 50 € vous revient à 17 € après réduction fiscale.'],
    ['Faire un don'],
    ['Voir le diaporama (7 photos)'],
    ['📷 Voir le diaporama (7 photos)'],
    ['Regardez le reportage d’Anna Morel et Jo Ray :'],
    ['Le reportage d’Anna Morel :'],
    ['Quiz : connaissez-vous les ports de la baie ?'],
    ['Langues disponibles : allemand, anglais, français.'],
    ['Document non officiel, à l’usage des médias, qui n’engage pas le Conseil.'],
    ['Seul le texte prononcé fait foi.'],
    ['Pour le texte intégral de l’avis, consulter notre page Internet www.quai.example.'],
    ['Pour de plus amples informations, contacter Mme Morel, tél. (352) 43 03 3667.'],
    ['Veuillez noter que Le Quai ne cautionne pas les opinions exprimées.'],
    ['Vous avez une information à nous transmettre ? Écrivez-nous'],
    ['Conditions générales d’utilisation'],
  ])('is the page’s: %s', (line) => expectPage([...STORY, LAST, ['boilerplate', line], LAST, LAST]));

  it.each([
    ['Avec 60 euros, vous pouvez partir loin, explique-t-il à ses clients.'],
    ['Avec 60 euros, vous nourrissez une famille, assure la fondatrice de la cantine.'],
    ['Pour 30 euros par mois, vous parrainez un enfant, a rappelé Anna Morel.'],
    ['Un don est déductible à 66 % dans la limite du revenu.'],
    ['Votre don ouvre droit à une réduction d’impôt, répète la trésorière.'],
    ['Le récit d’Anna Morel a ému la salle.'],
    ['Le gouvernement ne cautionne pas les propos tenus par le ministre.'],
    ['Un document non officiel, qui n’engage pas le Conseil, a circulé jeudi.'],
    ['Pour toute question, il est possible d’écrire à la mairie ou d’appeler le 418 555-0142.'],
  ])('is the story’s where it tells: %s', (line) => expectPage([...STORY, LAST, ['body', line], LAST, LAST]));
});

describe('a heading of links with a line of the page below it', () => {
  it('heads them above an arrow of the page', () =>
    expectPage([
      ...STORY,
      LAST,
      ['related-heading', 'Dans la même rubrique :'],
      '\n',
      ['boilerplate', '< >'],
      '\n',
      ['teaser-headline', 'La digue sera rehaussée avant l’hiver'],
      '\n',
      ['teaser-headline', 'Le marché couvert change de mains'],
    ]));
});

describe('the captions of pictures', () => {
  it('stand above their credit, apart from the story', () =>
    expectPage([
      STORY[0] ?? LAST,
      [
        'body',
        'Le plan a été adopté. Il prévoit la plantation de 400 arbres et la réouverture de deux quais.',
      ],
      LAST,
      ['caption', 'Le quai est fermé depuis juin dernier.'],
      '\n',
      ['caption', 'Photo : Quai Hebdo / Anna Morel'],
      LAST,
      LAST,
    ]));

  it('are printed twice, the second time with the credit', () =>
    expectPage([
      ['headline', 'Saint-Quai : la halle ne sera pas classée, mais sa charpente sera conservée'],
      ['caption', 'La vieille halle vue depuis la rive gauche du fleuve'],
      '\n',
      ['caption', 'La vieille halle vue depuis la rive gauche du fleuve - © Anna Morel'],
      ...STORY.slice(1),
      LAST,
    ]));
});
