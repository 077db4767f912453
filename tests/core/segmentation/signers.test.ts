import { describe, expect, it } from 'vitest';
import { type Piece, piecesOf, segmented, sourceOf } from './written.ts';

const P1 =
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.';
const P2 =
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.';
const P3 =
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les associations de pêcheurs ont demandé que les frayères soient protégées.';
const HEAD: readonly Piece[] = [
  ['headline', 'Les berges du fleuve bientôt rénovées'],
  ['body', P1],
  ['body', P2],
];

describe('who signs a story', () => {
  it.each([
    'LÊ THU HÀ',
    'ANNA MOREL',
    'Par A. Morel',
    '(Par Anna Morel)',
    '(Rédacteurs : Anna Morel, Jo Rey)',
    'PAR ANNA MOREL',
    'Texte : Anna Morel',
    'qrs/tu/vw',
    'qr-stu/vw',
    'Lê Thu Hà – Anna Morel',
    'Lê Thu Hà (trad. : Anna Morel)',
    'Lê Thu Hà - Anna Morel/CVN',
    'Anna Morel, La Presse Canadienne',
    '(AIP) qr/st',
    'ABC/DE/ANP - 0042 Mars 2019',
    '(FIN/IPS/2008)',
    'P.-Y. M.',
    'Ch. de M.',
    '(P.-Y. M.)',
    '— N. K.',
    'Agence béninoise de presse',
    '— Avec des informations de L’Action',
    'Avec des informations de l’AFP',
    'Anna M.',
    'Anne-Marie M.',
    'Anna Rey Morel',
    'J.-Ch. Morel-Rey',
    'Th. Morel',
    'Q. Mrl.',
    'Q.-M. Rs.',
    'S. M’B.',
    'S. M’B. et L. G.',
    'V. Morel (avec M. C.)',
    'Anna Morel (avec J. Rey)',
    'Correspondance locale',
    'Correspondance particulière',
    '(De notre correspondant local)',
    'Notre correspondante particulière',
    'Correspondant local de presse',
    'A. Morel et J.-P. Rey',
    'Anna Morel (stagiaire)',
    'Anna MOREL, correspondante',
    'ANNA MOREL (CORRESPONDANTE RÉGIONALE)',
    'ANNA MOREL, ENVOYÉE SPÉCIALE À SAINT-QUAI',
    'Par notre correspondant Anna Morel',
    'De notre envoyée spéciale à Lyon, Anna Morel',
    'QM',
    'O.Gh. / Ch.N.',
    'AFP 6 mars 2007 2:30 PM',
    'A. Morel, au stade militaire',
    'A. Morel, en Bretagne',
    'A.-M. Rey, dans les tribunes',
    'J. Rey, à l’aréna de Saint-Quai',
    'A. Morel, at the harbour',
    'Anna Morel, à Saint-Quai',
    'Anna Rey Morel (à Saint-Quai)',
    'Anna Morel, in Lyon',
    'Lê Thu Hà, tại Hải Phòng',
    'SOURCE Coopérative du quai',
    'Le Bureau fédéral de Saint-Quai',
    'Le Service de presse de l’Ambassade',
    'La Fédération des pêcheurs du Finistère',
    'La section locale du syndicat',
    'Le Secrétariat général',
    'L’Union départementale',
    'The Executive Committee',
    'Ban biên tập',
    'Phòng báo chí',
    'SOURCE Saint-Quai Ports Inc.',
    'Propos recueillis par téléphone le 2 mai 2021',
    'Propos recueillis à Saint-Quai par Anna Morel',
    '(Propos recueillis par Anna Morel)',
    'Recueillis par Anna M.',
    'Interview réalisée en visioconférence le 3 mai',
    'As told to Anna Morel',
    'Minh Anh (thực hiện)',
    'Anna Rey Morel (Lequai.net)',
    'Anna Morel, pour Le Quai',
    'Jo Ray, for the Quay Courier',
    'Lequai.net',
    '(qr/Le Quai)',
    '(Le Quai/qr)',
    'QuaiInfo / Anna Morel',
    'Agence Quai-Presse / Jo Ray',
    'La rédaction lequai.fr',
    'QRS/ND/96',
    'Fait à Saint-Quai, le 3 mai 2021. Abbé Jo Ray, secrétaire général',
    'Fait à Saint-Quai, le 3 mai 2021',
    'Done at Geneva on 3 May 2021. For the Council, Anna Morel, President',
    'Lyon, le 3 mai 2021',
  ])('alone below its last paragraph: %s', (line) => {
    const parts = [...HEAD, ['body', P3], '\n', ['sign-off', line]] as const;
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it.each([
    'qrs/tu/vw',
    'bur-qr/st',
    '(AIP) qr/st',
    'Anna Morel (AIP)',
    '— (A.F.P.)',
    '(A.B.) (Agence Fides 4/5/2014)',
    '(N.O./P.Q.)',
    './.ABC/',
    '(FIN/IPS/2008)',
    '(Q. T.)',
    '(P.-Y. M.)',
    'C.W.',
    '— N.K.',
    'AB',
    'AB/CDE/',
    '/ats',
    '/jra-ats',
    '/comm',
    'Agence d’information du Burkina',
    'Agence béninoise de presse',
    '— Avec des informations de L’Action',
  ])('behind its last stop: %s', (mark) => {
    const parts = [...HEAD, ['body', P3], ' ', ['sign-off', mark]] as const;
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it.each([['(QRS/Anna Morel)'], ['QRS/Anna Morel'], ['(QRS)']])(
    'as the agency of its dateline: %s',
    (mark) => {
      const parts: readonly (Piece | string)[] = [
        ['headline', 'Les berges du fleuve bientôt rénovées'],
        ['dateline', 'Matadi, 3 mai 2021 (QRS) –'],
        ' ',
        ['body', P1],
        ['body', P2],
        ['body', P3],
        ' ',
        ['sign-off', mark],
      ];
      expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
    },
  );

  it.each(['Le Quai / Anna Morel', 'Anna Morel (Le Quai)'])('for the paper whose page it is: %s', (line) => {
    const parts: readonly Piece[] = [['boilerplate', 'Le Quai'], ...HEAD, ['body', P3], ['sign-off', line]];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it.each(['Anna Morel (Saint-Quai FC)', '(et/ou Lyon)', 'Anna Morel pour la victoire', 'Recueilli en mer'])(
    'not as %s',
    (line) => {
      const parts: readonly Piece[] = [...HEAD, ['body', P3], ['body', line]];
      expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
    },
  );

  it.each([
    [['Fait à Saint-Quai, le 3 mai 2021', 'Pour le comité,', 'Anna Morel', 'Présidente']],
    [['Lyon, le 3 mai 2021', 'Le secrétaire général', 'Jo Ray']],
    [['Mgr Jo Ray', 'Archevêque de Saint-Quai']],
  ])('in several lines: %j', (lines) => {
    const parts = [
      ...HEAD,
      ['body', P3],
      ...lines.flatMap((line): readonly (Piece | string)[] => ['\n', ['sign-off', line]]),
    ] as const;
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it('not as an office that heads a part of the story', () => {
    const parts: readonly Piece[] = [
      ...HEAD,
      ['body', 'Le ministre de la Pêche'],
      ['body', P3],
      ['body', P2],
    ];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it('not as the head of a table', () => {
    const parts = [
      ...HEAD,
      ['body', 'Étape\tDate\tPartenaire'],
      '\n',
      ['body', 'Ancrages\tjuin\tQuaitech'],
      ['body', P3],
    ] as const;
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it('below results, of which one has no figure', () => {
    const rows = ['1. Anna Morel 3:12', '2. Jo Ray 3:15', '3. Lan Chi 3:20', 'Minh Anh : abandon'];
    const parts = [
      ...HEAD,
      ['body', P3],
      ...rows.flatMap((row): readonly (Piece | string)[] => ['\n', ['body', row]]),
      ['sign-off', 'La rédaction lequai.fr'],
    ] as const;
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it('below a story on one line, above the heading of links', () => {
    const parts: readonly Piece[] = [
      ['headline', 'Les berges du fleuve bientôt rénovées'],
      ['body', `${P1} ${P2} ${P3} ${P1} ${P2}`],
      ['sign-off', 'Anna Rey Morel'],
      ['related-heading', 'À lire également'],
      ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
    ];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it('not as a title of links', () => {
    const parts: readonly Piece[] = [
      ...HEAD,
      ['body', P3],
      ['related-heading', 'Voir aussi :'],
      ['teaser-headline', 'La criée de Saint-Quai rouvre ses portes'],
      ['teaser-headline', 'Anna Morel'],
    ];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it.each([
    'La Fédération suspend trois clubs pour la saison',
    'Le Conseil face à la colère des riverains',
    'La Commission en panne',
    'L’Union contre les quotas de pêche',
    'Le Parti au pouvoir',
    'La Fédération : ce qui change',
    'L’Union de Saint-Quai 2 - Le Port 1',
    'SOURCE Institut du quai 2020',
  ])('not as what is told of a body: %s', (title) => {
    const parts: readonly Piece[] = [...HEAD, ['body', P3], ['teaser-headline', title]];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it.each(['A. Morel, au stade militaire', 'Anna Morel, à Saint-Quai'])(
    'not as somebody of whom the story tells: %s',
    (line) => {
      const parts: readonly Piece[] = [...HEAD, ['body', `${P3} Mme Morel l’a confirmé.`], ['body', line]];
      expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
    },
  );

  it.each([
    'A. Rey, en finale',
    'Anna Morel, au sommet de son art',
    'Anna Morel, en tête',
    'La digue, à Saint-Quai',
  ])('not as a title: %s', (title) => {
    const parts: readonly Piece[] = [...HEAD, ['body', P3], ['teaser-headline', title]];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it('as a body whose release it is, below whom to ask', () => {
    const parts: readonly Piece[] = [
      ...HEAD,
      ['body', P3],
      ['boilerplate', 'Renseignements : Anna Morel, amorel@quai.example ; www.quai.example'],
      ['sign-off', 'SOURCE Coopérative du quai'],
    ];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it('not as bodies in a list', () => {
    const parts: readonly Piece[] = [
      ...HEAD,
      ['body', P3],
      ['body', 'La Commission des ports'],
      ['body', 'Le Conseil de sécurité'],
      ['body', 'Le Comité des quais'],
    ];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it.each(['Elle n’a pas répondu.', 'Les Pêcheurs du port'])(
    'not as a body that heads the last lines of the story: %s',
    (behind) => {
      const parts: readonly Piece[] = [
        ...HEAD,
        ['body', P3],
        ['body', 'La Fédération des quais'],
        ['body', behind],
      ];
      expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
    },
  );

  it('not as a body that heads a part of the story', () => {
    const parts: readonly Piece[] = [...HEAD, ['body', 'Le Bureau fédéral'], ['body', P3], ['body', P2]];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it.each(['PDF', 'TV', 'XIV'])('not as %s, which are no initials', (letters) => {
    const parts: readonly Piece[] = [...HEAD, ['body', P3], ['body', letters]];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it.each([
    'Dr. Morel',
    'St. Gallen',
    'Flux RSS',
    'Correspondance amoureuse',
    'Correspondance de guerre',
    'La correspondance locale',
    'Le port (avec M. C.)',
    'Notre correspondant à vélo',
  ])('not as %s', (line) => {
    const parts: readonly Piece[] = [...HEAD, ['body', P3], ['body', line]];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it.each(['Th. Morel', 'Q. Mrl.', 'S. M’B. et L. G.', 'V. Morel (avec M. C.)', 'Correspondance locale'])(
    'not amid the story: %s',
    (line) => {
      const parts: readonly Piece[] = [...HEAD, ['body', line], ['body', P3], ['body', P2]];
      expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
    },
  );

  it.each(['Plan B.', 'Vitamine A.', 'Groupe C.', 'À Sao.', 'P. Roi.'])(
    'not as %s, which is no name',
    (line) => {
      const parts: readonly Piece[] = [...HEAD, ['body', P3], ['body', line]];
      expect(segmented(sourceOf(parts)).at(-1)).toEqual(['body', line]);
    },
  );

  it('not as an acronym that the story tells of', () => {
    const parts: readonly Piece[] = [...HEAD, ['body', `${P3} Le QMR l’a confirmé.`], ['body', 'QMR']];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it('with initials behind a last paragraph that is short', () => {
    const last = 'La prochaine assemblée se tiendra en août à Saint-Quai.';
    const parts = [...HEAD, ['body', P3], ['body', last], ' ', ['sign-off', 'C.W.']] as const;
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it.each(['C.W.', '— N.K.', 'AB', 'AB/CDE/', '/comm'])('not amid it: %s', (mark) => {
    const parts: readonly Piece[] = [...HEAD, ['body', `${P3} ${mark}`], ['body', P2]];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it.each(['qrs/tu/vw', 'bur-qr/st', '(Q. T.)', 'C.W.', 'AB/CDE/'])(
    'behind its last stop, above lines of the page: %s',
    (mark) => {
      const parts = [
        ...HEAD,
        ['body', P3],
        ' ',
        ['sign-off', mark],
        '\n\n',
        ['boilerplate', '© 2024 AFP'],
      ] as const;
      expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
    },
  );

  it.each(['LÊ THU HÀ', 'ANNA MOREL', 'UNE PROMESSE TENUE', 'SOURCE de conflits'])(
    'not in a heading amid it: %s',
    (line) => {
      const parts = [...HEAD, ['body', line], ['body', P3], ['body', P2]] as const;
      expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
    },
  );

  it.each(['Real Madrid - Bayern Munich', 'New York – Los Angeles', 'Air France - Air Algérie'])(
    'not as %s, which are no persons',
    (pair) => {
      const parts: readonly Piece[] = [...HEAD, ['body', P3], ['body', pair]];
      expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
    },
  );

  it('not in a list of pairs', () => {
    const parts: readonly Piece[] = [
      ...HEAD,
      ['body', P3],
      ['body', 'Anna Morel – Lê Thu Hà'],
      ['body', 'Jo Ray – Lan Chi'],
    ];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it.each([
    ...[
      '(LFI)',
      '(USA)',
      '(FAUX)',
      '(XIV)',
      '(QRT)',
      '(QRT/UV)',
      '(U.S.)',
      '(S.A.S.)',
      '(Ph. D.)',
      '(N. B.)',
    ],
    '(AFP/Anna Morel)',
    'Elle a vécu aux U.S.A.',
    'Le maire a reçu M. A.B.',
    'Ils vivent à Washington D.C.',
    'L’avis est rendu. Agence de l’eau',
    'Voir le bureau des quais (Q. T.).',
  ])('not by what may be anything else: %s', (end) => {
    const parts: readonly Piece[] = [...HEAD, ['body', `${P3} ${end}`]];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it.each([
    [
      'amid the story',
      [
        ['body', `${P3} (Q. T.)`],
        ['body', P2],
      ],
    ],
    [
      'at the end of each of its paragraphs',
      [
        ['body', `${P3} (Q. T.)`],
        ['body', `${P2} (Q. T.)`],
      ],
    ],
  ] as const)('not by initials in brackets %s', (_, more) => {
    const parts: readonly Piece[] = [...HEAD, ...more];
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });

  it.each(['et/ou', 'km/h', 'exemple.fr/qr/st'])('not at the end of a paragraph that ends in %s', (end) => {
    const parts = [...HEAD, ['body', `${P3} Voir ${end}`]] as const;
    expect(segmented(sourceOf(parts)).map(([role]) => role)).not.toContain('sign-off');
  });
});

describe('whose text it is', () => {
  it.each([
    ['La Presse Canadienne, Saint-Quai', 'Un ours tué par la police dans un aréna du quartier'],
    ['La Presse Canadienne, Saint-Quai', 'Le maire démissionne'],
    ['Le Courrier avec AFP', 'Le maire démissionne'],
    ['AFP', 'Les berges du fleuve bientôt rénovées'],
  ])('above the headline: %s, %s', (source, headline) => {
    const parts: readonly (Piece | string)[] = [
      ['boilerplate', source],
      ['headline', headline],
      ['dateline', 'SAINT-QUAI, Qc —'],
      ' ',
      ['body', P1],
      ['body', P2],
      ['body', P3],
    ];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it('signs it below', () => {
    const parts: readonly Piece[] = [...HEAD, ['body', P3], ['sign-off', 'La Presse Canadienne']];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it('is no line of the page where it is the headline', () => {
    const parts: readonly Piece[] = [
      ['headline', 'La Presse Canadienne, Saint-Quai'],
      ['body', P1],
      ['body', P2],
    ];
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });
});

it.each([
  ['Kampot, le 3 mai 2021 AKP --', ' '],
  ['AA/Ankara/Anna Morel', '\n\n'],
  ['APA-Dakar (Sénégal) —', ' '],
  ['BERNE, 3 (ATS). —', ' '],
  ['PARIS, 3 mai. — (A.F.P.)', ' '],
  ['(Québec)', ' '],
  ['Paris, 3 mai 1982. —', ' '],
  ['MOSCOU, 3 mai - RIA Novosti.', ' '],
  ['Matadi, 3 mai 2021 (Infos Quai) –', ' '],
  ['Matadi (République du Congo) —', ' '],
  ['Hanoï —', ''],
])('a dateline: %s', (dateline, gap) => {
  const parts = [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', dateline],
    gap,
    ['body', P1],
    ['body', P2],
    ['body', P3],
  ] as const;
  expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
});

it.each(['Football - ', 'Climat – ', 'Économie – '])('no dateline: %s', (rubric) => {
  const parts: readonly Piece[] = [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['body', `${rubric}${P1}`],
    ['body', P2],
    ['body', P3],
  ];
  expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
});

it('the agency of a dateline behind the header of a crawler signs', () => {
  const text = `date 2007-11 Kaolack, Sénégal (PANA) - ${P1}\n\n${P2}\n\n${P3} Pana\nImprimer cet article`;
  expect(segmented(text)).toContainEqual(['sign-off', 'Pana']);
});

it('no name of a page signs below who signs with a post', () => {
  const parts = [
    ...HEAD,
    ['body', P3],
    ['sign-off', 'ANNA MOREL (CORRESPONDANTE RÉGIONALE)'],
    '\nFacebook\nTwitter\n',
    'Le bac de Saint-Quai à quai (Photo : Archives)\nLe bac transformé en musée\n',
    'La fête a attiré, en trois jours, des milliers de visiteurs.\nJo Rey',
  ] as const;
  expect(segmented(sourceOf(parts)).filter(([role]) => role === 'sign-off')).toEqual([parts[4]]);
});

describe('a line of names above a paragraph', () => {
  const GLUED = `${P3} La digue sera rehaussée.Vers le port`;
  it.each(['Mont Clair', 'Pont Neuf'])('signs nothing, be that paragraph without its stop: %s', (head) => {
    const read = segmented(sourceOf([...HEAD, ['body', head], ['body', GLUED], ['body', P3]]));
    expect(read.some(([role]) => role === 'sign-off')).toBe(false);
  });

  it.each(['Mont Clair', 'Anna Morel'])('signs where nothing follows: %s', (name) => {
    expect(segmented(sourceOf([...HEAD, ['sign-off', name]])).at(-1)).toEqual(['sign-off', name]);
  });
});
