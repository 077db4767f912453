/** What a page prints above its headline and right below it, told by form or by what stands around. */
import { describe, expect, it } from 'vitest';
import { isPartOfBody } from '../../../../core/segmentation/lines/bodies.ts';
import { isMasthead } from '../../../../core/segmentation/lines/mastheads.ts';
import {
  areAddressees,
  areFields,
  isCase,
  isMenuInLine,
  isNewsOf,
  isPostBox,
  isReference,
  isRound,
  isSiteName,
  isSlug,
  isWireCode,
  isYearOfBody,
} from '../../../../core/segmentation/lines/page-heads.ts';
import { isSlogan } from '../../../../core/segmentation/lines/slogans.ts';
import { isStampRow } from '../../../../core/segmentation/lines/stamp-rows.ts';
import { expectRead, type Piece, segmented, sourceOf } from '../written.ts';

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
const HEADLINE = 'La coopérative du plateau a vendu douze tonnes de miel';

const FORMS: readonly (readonly [string, (line: string) => boolean, readonly string[], readonly string[]])[] =
  [
    [
      'the codes of a wire',
      isWireCode,
      [
        'ABC0417 4 I 0293 TGO /AGP-RT61',
        'qua089 3 rg 210 port',
        'AGP 041230 GMT OCT 04',
        'ZCZC PAF021 4 0345',
      ],
      ['COP28 Dubai 30 novembre 2023', 'A320 neo', 'CAN2025 12 buts 3 matchs', 'Le G7 en 3 questions'],
    ],
    [
      'a competition and its day',
      isRound,
      [
        'Championnat de Prégionale masculine - 3e journée',
        'Ligue 1 | 12e journée',
        'National 2 (dernière journée)',
        'Coupe de France – 32es de finale',
        'Coupe du quai, demi-finale retour',
        'Tour du lac : 4e étape',
      ],
      [
        'Le quai gagne la 3e journée',
        'Championnat de France - une journée pour rien',
        'Les lycéens perdent une journée',
        'Élections - premier tour au Togo',
        'Foot - Le Port renverse le leader de la 3e journée',
        'Le maire vise la finale',
      ],
    ],
    [
      'the name of a site',
      isSiteName,
      [
        'Le blog des jardiniers du quai',
        'Site officiel de la commune du Quai',
        'Bienvenue sur le site de la paroisse',
      ],
      [
        'Le blog qui dérange la mairie',
        'Le blog des jardiniers du quai est fermé',
        'Blog',
        'Le site de la centrale : les riverains inquiets',
      ],
    ],
    [
      'the year of a body',
      isYearOfBody,
      [
        '« Tous au quai » - Année pastorale 2011-2012',
        'Année scolaire 2023-2024',
        'Dimanche 17 juin 2012 - 11e dimanche du temps ordinaire - Année B',
        '2e dimanche de Carême, année A',
      ],
      [
        'L’année scolaire 2023-2024 commence au quai',
        'Une année pastorale bien remplie',
        'Le marché du 11e dimanche',
        'Année record pour le miel',
      ],
    ],
    [
      'whom a leaflet speaks to',
      areAddressees,
      [
        'A tous les agents du port, du triage et des ateliers',
        'À toutes les salariées de la filature',
        'À l’attention des rédactions',
        'Aux habitants du quai',
      ],
      [
        'À tous les étages, la maison est vide.',
        'À Lomé, les agents du port',
        'Aux agents : « Tenez bon »',
        'Tous les agents du port',
        'À tous les agents qui ont perdu leur emploi',
      ],
    ],
    [
      'the words under which a wire files',
      isSlug,
      ['Congo-agriculture', 'Crues/Assurances', 'Mali-Niger-frontière,PREV', 'Togo-combats 2EME LEAD'],
      ['Congo', 'Congo - agriculture', 'Vers un accord franco-malien', 'AGP-RT61', 'Mali-Niger en tête'],
    ],
    [
      'a menu in one line',
      isMenuInLine,
      [
        'ACCUEIL  MONDE  SANTÉ-SCIENCE',
        'Trang chủ  Thời sự  Kinh tế',
        'Accueil Société Sports Petites annonces',
        'Politique Sports Culture Emploi',
        'À la une Politique Sports Culture',
        'A la Une Politique Société Culture Sport Régions',
        'Quai.com  Port de l’Est  Nouvelles en français',
        '[ Une ] [ Rade ] [ Plan du site ]',
        '[Une] | [Rade] | [Plan du site]',
      ],
      [
        '[Note] [sic]',
        '[Une] Le quai [de la rade] est [rouvert]',
        'Accueil des réfugiés ukrainiens',
        'Culture et sport en fête',
        'Accueil Ukraine',
        'Un mot  deux mots',
        'À la une Paris Match Gala',
        'À la une du port',
        'Le port  Quai.com  Les nouvelles',
        'Quai.com  a vendu  le port.',
      ],
    ],
    [
      'the rubric of a site’s own news',
      isNewsOf,
      ['L’actu du campus', 'Les nouvelles de la paroisse'],
      ['Les nouvelles règles du port', 'Nouvelles'],
    ],
    [
      'the number of a release',
      isReference,
      [
        'Communiqué de presse ABC/982',
        'COMMUNIQUÉ DE PRESSE Nº 32/99',
        'N/Réf. : 012/MIN/SG',
        'N° 045/MINEL/CAB',
        'Press release No. 12/2004',
      ],
      ['Communiqué de presse', 'Communiqué conjoint Mali/Niger', 'Avis de tempête', 'N° 1234'],
    ],
    [
      'a box for letters',
      isPostBox,
      ['B.P. 3258 – Saint-Quai', 'P.O. Box 12'],
      ['BP : un bénéfice en baisse', 'BP 20 % plus cher'],
    ],
    [
      'the number of a case',
      isCase,
      [
        'Arrêt de la Cour dans l’affaire C-417/97',
        'Judgment in Case C-17/05',
        'Jugement n° 1804512/19',
        'Requête n° 1234/05',
      ],
      ['Affaire 1234/05 : la Cour tranche', 'Jugement attendu le 3 mai', 'L’affaire du collier'],
    ],
    [
      'a name with its slogan',
      isSlogan,
      [
        'QUAI INFOS, les informations du quai',
        'Le Quai - Premier quotidien du Nord',
        'The Quay – Your source for local news',
        'Bến – Cơ quan ngôn luận của thành phố',
        'L’Estive, l’hebdo des Cévennes et du Rouergue',
        'Le Quai, le magazine des marins du Nord',
      ],
      [
        'Le Quai, le journal est à vendre',
        'Gaza, le quotidien des familles déplacées',
        'Ukraine, le quotidien des soldats au front',
        'Hôpital de Brest, le quotidien des infirmières',
        'Anne Frank, le journal d’une enfant',
        'Anne Frank, le journal d’une enfant d’Amsterdam',
        'Rennes, la revue des troupes',
        'Mode, le magazine des tendances',
        'Lyon, la revue qui dérange est saisie',
        'Jean Morel, le patron du journal',
        'Jean Morel, la voix des pêcheurs',
        'Mali : les informations de la nuit',
        'Haïti - la grève continue',
      ],
    ],
    [
      'a body beside another that says what it is of where',
      isMasthead,
      [
        'Diocèse de Saint-Quai – L’Église catholique en Haut-Quai',
        'Fédération du Littoral | Le Parti socialiste dans le Nord',
      ],
      [
        'Diocèse de Saint-Quai – L’Église catholique en crise',
        'Diocèse de Saint-Quai – L’Église rouvre en Haut-Quai',
        'Diocèse de Saint-Quai – Les cloches en Haut-Quai',
        'Syndicat des marins – La grève dans le Nord',
        'Saint-Quai – L’Église catholique en Haut-Quai',
      ],
    ],
    [
      'fields under which a text is filed',
      areFields,
      [
        'Catégorie : Admission – Diffusion : publique',
        'Rubrique : Ports | Pays : Togo | Langue : français',
        'Type : avis ; Réf. : 2021-186 ; Secteur : pêche',
        'Chuyên mục: Kinh tế | Quốc gia: Lào',
      ],
      [
        'Catégorie : Admission',
        'Pays : le port rouvre – Région : trois ponts fermés',
        'Pays : Togo – Région : Maritime',
        'Langue : le breton recule – École : le maire répond',
        'Diffusion : la radio quitte les ondes moyennes du fleuve – Région : Nord',
        'Catégorie reine : le titre – Rubrique : la une',
        'Score : 3-2 – Buts : Morel, Lind',
      ],
    ],
    [
      'the issue and page of a paper',
      isMasthead,
      [
        'LE QUAI – Mardi 8 mars 1988 – Page 7',
        'LE QUAI, mardi 8 mars 1988, page 7',
        'Page 3 | Le Quai | 12 mars 2004',
        'QUAY NEWS - 12 mars 2004 - Édition du soir',
        'Royaume du Maroc - Ministère de l’Intérieur - Cabinet',
        'République du Mali | Ministère de la Pêche | Direction de la communication',
      ],
      [
        'Ministère de l’Intérieur - Cabinet noir',
        'Le Mali - Cabinet',
        'Genève, page 3',
        'Rentrée, la page blanche',
        'Le quai - le port',
      ],
    ],
    [
      'a stamp with who wrote it and how often it was answered',
      isStampRow,
      [
        '3 mai 2021 – Rédigé par Anna Morel – 0 commentaire',
        'Par Anna Morel le Mardi 3 Mai à 16:22 | Lu 2418 fois',
        '• 3 réactions',
        'Écouter (24 min)',
        'June 4, 2018 - By Anna Morel - 3 min read',
      ],
      [
        '3 mai 2021 – Anna Morel',
        '12 morts – 3 blessés',
        'Écouter 24 heures de radio',
        '3 réactions du ministre',
      ],
    ],
    [
      'a body in capitals, with accents or without',
      isPartOfBody,
      [
        'CONFÉRENCE ÉPISCOPALE DU PLATEAU',
        'MINISTERE DES AFFAIRES ETRANGERES',
        'MINISTÈRE DE L’ÉLEVAGE ET DES RESSOURCES ANIMALES',
        'Division de la Presse et de l’Information',
      ],
      ['LE MINISTRE DE L’ÉLEVAGE EN VISITE', 'MIEL EN HAUSSE'],
    ],
  ];

describe.each(FORMS)('%s', (_, isForm, yes, no) => {
  it.each(yes)('%s', (line) => expect(isForm(line)).toBe(true));
  it.each(no)('is not: %s', (line) => expect(isForm(line)).toBe(false));
});

describe('lines of a page above its headline', () => {
  it.each([
    [['ABC045 3 ECO 0212 CGO', 'Congo-agriculture']],
    [['MINISTERE DE L’ELEVAGE', 'Cabinet du ministre', 'N° 045/MINEL/CAB', 'COMMUNIQUÉ DE PRESSE']],
    [['TRIBUNAL ADMINISTRATIF DE LYON', 'Jugement n° 1804512/19', 'Morel c. Commune du Plateau']],
    [['Faire un don', 'Projets', 'Agenda', 'Boutique']],
    [['Diocèse de Saint-Quai – L’Église catholique en Haut-Quai']],
    [['BOURSE DE SAINT-QUAI', 'Catégorie : Admission – Diffusion : publique']],
  ])('%s', (lines) => {
    expectRead([...lines.map((line): Piece => ['boilerplate', line]), ['headline', HEADLINE], ...STORY]);
  });

  it.each(['Rubrique : Miel – Type : récolte', 'Union du Plateau – L’Église catholique en Haut-Quai'])(
    'are none with no title below: %s',
    (line) => expect(segmented(sourceOf([['headline', line], ...STORY]))[0]).toEqual(['headline', line]),
  );

  it('are the headline where no other stands below', () => {
    expectRead([['headline', 'Commission d’enquête sur le miel'], ...STORY]);
  });
  it('are not taken for one where the story is told below a subtitle', () => {
    const read = segmented(
      sourceOf([
        ['headline', 'La nuit où tout a changé'],
        ['headline', 'La coopérative du plateau raconte ses douze tonnes de miel'],
        ['boilerplate', 'Publié le 3 mai 2021'],
        ...STORY,
      ]),
    );
    expect(read[0]).toEqual(['headline', 'La nuit où tout a changé']);
  });
});

describe('what stands right below a headline', () => {
  it('is a subtitle that counts something else', () => {
    expectRead([['headline', HEADLINE], ['lead', 'Plus de 40 ruches installées en trois mois'], ...STORY]);
  });
  it.each([
    'Vingt-sept projets communs ont été examinés à Saint-Quai',
    'Deux cents ruches ont été installées en trois mois',
    'Une dizaine d’apiculteurs ont rejoint le marché',
  ])('is a subtitle that counts in words: %s', (said) => {
    expectRead([
      ['headline', HEADLINE],
      ['lead', said],
      ['dateline', 'LYON, 3 mai (Reuters) -'],
      ' ',
      ...STORY,
    ]);
  });
  it('is another headline that says the same', () => {
    expectRead([
      ['headline', HEADLINE],
      ['headline', 'Miel : la coopérative vend 12 tonnes de plus'],
      ...STORY,
    ]);
  });
  it('is another headline that says what one in capitals does', () => {
    expectRead([
      ['headline', 'LA COOPÉRATIVE DU PLATEAU VEND PLUS DE MIEL'],
      ['headline', 'Le miel de la coopérative du plateau se vend mieux'],
      ...STORY,
    ]);
  });
});

describe('whom a leaflet speaks to', () => {
  const TO = 'À tous les agents du port et des ateliers';
  it('stands above its headline in capitals, and is the page’s', () => {
    expectRead([['boilerplate', TO], ['headline', 'ON NE BRADE PAS LES ATELIERS DU PLATEAU !'], ...STORY]);
  });
  it.each([
    [TO, HEADLINE],
    [TO.toUpperCase(), 'ON NE BRADE PAS LES ATELIERS DU PLATEAU !'],
    [TO, 'APPEL'],
  ])('is not told above %j %j', (to, below) => {
    const read = segmented(sourceOf([['headline', to], ['headline', below], ...STORY]));
    expect(read.some(([role, said]) => role === 'headline' && said === to)).toBe(true);
  });
});

describe('the points that sum a story up', () => {
  const POINTS: readonly Piece[] = [
    ['body', '• Un investissement de 48 millions d’euros, dont 11 millions au titre du plan 2030'],
    ['body', '• 65 emplois directs à l’horizon 2026'],
  ];
  it('are no rows of a table, and the dateline below them is read', () => {
    expectRead([
      ['headline', HEADLINE],
      ...POINTS,
      ['dateline', 'Lyon, le 16 mars 2023 – 7 h 30 –'],
      ' ',
      ...STORY,
    ]);
  });
  it('leave the rows of a table in the story', () => {
    const rows: readonly Piece[] = [
      ['body', '• Miel 48 %'],
      ['body', '• Cire 12 %'],
      ['body', '• Pollen 3 %'],
    ];
    const read = segmented(sourceOf([['headline', HEADLINE], ...STORY, ...rows, ...STORY.slice(1)]));
    expect(read).toEqual(expect.arrayContaining([...rows]));
  });
});

describe('stamps of releases', () => {
  it.each([
    'POUR DIFFUSION IMMÉDIATE',
    'Information réglementée – Diffusion immédiate',
    'À diffuser immédiatement',
    'À l’attention des rédactions',
  ])('%s are the page’s', (stamp) => {
    expectRead([['boilerplate', stamp], ['headline', HEADLINE], ...STORY]);
    expectRead([['headline', HEADLINE], ['boilerplate', stamp], ...STORY]);
  });
  it.each([
    'La diffusion immédiate du miel est saluée par les apiculteurs',
    'Information réglementée : le miel sera étiqueté',
    'Royaume du Maroc - Ministère de l’Intérieur - Cabinet en crise',
    'À l’attention des rédactions, une ruche de plus',
  ])('%s is a headline', (headline) => expectRead([['headline', headline], ...STORY]));
});

describe('a ministry below what its state says of itself', () => {
  const STATE: readonly Piece[] = [
    ['boilerplate', 'République du Sénégal'],
    ['boilerplate', 'Un Peuple – Un But – Une Foi'],
  ];
  it('is the page’s above a title', () => {
    expectRead([
      ...STATE,
      ['boilerplate', 'Ministère de la Pêche et des Affaires maritimes'],
      ['headline', HEADLINE],
      ...STORY,
    ]);
  });
  it.each(['Ministère de la Pêche : la coopérative reçue', 'La Pêche et les Affaires maritimes'])(
    '%s is a headline',
    (headline) => expectRead([...STATE, ['headline', headline], ...STORY]),
  );
});
