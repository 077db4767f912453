/** Pages that are not headline, paragraphs and teasers in threes, and what is marked where no mark tells a role. */
import { describe, expect, it } from 'vitest';
import { isUnsure } from '../../../core/model/block.ts';
import { segment, segmentRelated } from '../../../core/segmentation/segment.ts';
import { type Piece, piecesOf, segmented, sourceOf } from './written.ts';

const EN = [
  'Officials said the river embankment would be rebuilt over eighteen months, with residents consulted before each stage of the work.',
  'The council has set aside 12 million USD, a third of which comes from the region, the mayor added at the meeting.',
] as const;
const FR = [
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais.',
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape.',
] as const;

const teaser = (section: string, title: string, summary: string): readonly (Piece | string)[] => [
  ['related-heading', section],
  ' ',
  ['teaser-headline', title],
  ' ',
  ['teaser-summary', summary],
];

const POLITICS = [
  ...teaser(
    'Politics',
    'Minister inspects new bridge in the delta province',
    'The minister inspected the construction of a bridge on May 26 and asked the contractor to finish it in time.',
  ),
  '\n\n',
  ...teaser(
    'Politics',
    'Fishing ports prepare for the storm season',
    'As the storm season nears, fishing ports along the coast are being dredged, the department said on May 25.',
  ),
];

const CASES: Readonly<Record<string, readonly (Piece | string)[]>> = {
  'teasers behind the name of their section, one a line': [
    ['headline', 'River embankment to be rebuilt'],
    ['dateline', 'Hanoi (VNA) –'],
    ' ',
    ['body', EN[0]],
    ['body', EN[1]],
    '',
    ['sign-off', '/.'],
    '\n\n',
    ['sign-off', 'VNA'],
    '\n\n',
    ...POLITICS,
  ],
  'the same below a heading, of several sections, in French': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', 'Huê (VNA) -'],
    ' ',
    ['body', FR[0]],
    ['body', FR[1]],
    ' ',
    ['sign-off', '-VNA'],
    '\n\n',
    ['related-heading', 'Voir plus'],
    '\n\n',
    ...teaser(
      'Économie',
      'Les exportations de café en forte hausse',
      'Le pays a exporté 300.000 tonnes de café au premier semestre, selon le Département général des douanes.',
    ),
    '\n\n',
    ...teaser(
      'Société',
      'Un nouvel hôpital pour les enfants de la région',
      'Le Service provincial de la santé a mis en chantier mardi un hôpital de 200 lits, qui ouvrira dans deux ans.',
    ),
  ],
  'sections that start sentences of the story': [
    ['headline', 'Chamber calls for lower fees'],
    ['dateline', 'Hanoi (VNA) –'],
    ' ',
    ['body', 'Business leaders asked the council on Friday to lower the fees of the port, the chamber said.'],
    [
      'body',
      'World Bank experts have also recommended lower fees, which are among the highest in the region.',
    ],
    ['body', EN[1]],
    ' ',
    ['sign-off', '-VNA'],
  ],
  'a headline below links to other stories, which its first paragraph tells': [
    ['boilerplate', 'FR | EN | VN'],
    ['related-heading', 'En continu'],
    ['teaser-headline', 'Grève des bacs : un départ sur trois lundi'],
    '\n',
    ['teaser-headline', 'Le marché couvert ferme pour un an'],
    '\n',
    ['teaser-headline', 'Football : le club se sépare de son entraîneur'],
    '\n\n',
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
  ],
  'the name of a paper and of sections above the headline': [
    ['boilerplate', 'LE COURRIER DES QUAIS'],
    ['boilerplate', '17/04/2011 09:15'],
    ['headline', 'Dans la vieille ville, les arbres des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
  ],
  'a rubric above its stamp and the headline': [
    ['boilerplate', 'Le journal du soir'],
    ['boilerplate', 'Publié le 19 janvier 2026 à 17:35'],
    ['headline', 'Dans la vieille ville, les arbres des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
  ],
  'a name alone that signs the story, and one above it': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
    ['sign-off', 'Anna Morel'],
    ['related-heading', 'Dans la même région'],
    ['teaser-headline', 'Les ruches d’entreprise font débat dans la capitale'],
  ],
  'the name of a site above its stamp, of which the story tells less than of the headline': [
    ['boilerplate', 'Radio Rivage - Les berges en français'],
    ['boilerplate', '[17-04-2011] Rubrique : Ports'],
    ['headline', 'Le plan de rénovation des berges adopté'],
    ['body', FR[0]],
    ['body', FR[1]],
  ],
  'a lead that a picture parts from the story': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    [
      'lead',
      'Quatre cents arbres seront plantés. Deux quais rouvriront, et les riverains ont leur mot à dire avant les travaux.',
    ],
    ['boilerplate', 'Écouter le reportage (3:12)'],
    ['caption', 'Anna Lind, sur le quai nord. Photo : Jo Ray/AFP'],
    ['body', FR[0]],
    ['body', FR[1]],
  ],
  'the same above an interview': [
    ['boilerplate', 'Semaine du 4 au 10 mai 2020'],
    ['headline', '« Un fleuve se regarde avant de se traverser »'],
    [
      'lead',
      'Passeuse depuis trente ans, Anna Lind a conduit trois bacs et un remorqueur. Elle quitte son quai cet automne.',
    ],
    ['caption', 'Anna Lind devant son bac. Photo : Jo Ray/AFP'],
    ['body', 'Comment êtes-vous devenue passeuse ?'],
    [
      'body',
      'Par hasard. Mon oncle cherchait quelqu’un pour tenir la barre, et je passais tous mes étés au bord de l’eau.',
    ],
    ['body', 'Et le premier hiver ?'],
    [
      'body',
      'Il a été long. La glace bloquait le bac, et nous dormions à bord pour qu’elle ne se referme pas sur la coque.',
    ],
  ],
  'a line without a stop, set off by the gap below it': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['dateline', 'Hanoi (VNA) -'],
    ' ',
    ['body', FR[0]],
    ['caption', 'Une passeuse raccommode ses filets sur le quai nord'],
    '\n\n\n\n',
    ['body', FR[1]],
    [
      'body',
      'La maire voudrait ouvrir le quai aux bateaux de pêche. Les riverains attendent la fin des travaux.',
    ],
    ' ',
    ['sign-off', '- VNA'],
  ],
  'a sentence with the credit of its picture above it': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['caption', 'Photo AFP/Jo Ray'],
    '\n',
    ['caption', 'Des passeuses de la rive nord comparent leurs filets.'],
    ['body', FR[0]],
    ['body', FR[1]],
  ],
  'who asked the questions, behind the last answer': [
    ['headline', '« Un fleuve se regarde avant de se traverser »'],
    [
      'lead',
      'Passeuse depuis trente ans, Anna Lind a conduit trois bacs et un remorqueur. Elle quitte son quai cet automne.',
    ],
    ['caption', 'Anna Lind devant son bac, à l’aube. Photo Jo Ray'],
    ['body', 'Comment êtes-vous devenue passeuse ?'],
    [
      'body',
      'Par hasard. Mon oncle cherchait quelqu’un pour tenir la barre, et je passais tous mes étés au bord de l’eau.',
    ],
    ['body', 'Et le premier hiver ?'],
    [
      'body',
      'Il a été long. La glace bloquait le bac, et nous dormions à bord pour qu’elle ne se referme pas sur la coque.',
    ],
    ['sign-off', 'Propos recueillis par Karl Morel'],
    ['boilerplate', 'Mots-clés : berges, quais'],
  ],
  'bare titles one below the other, under their heading': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['caption', 'Le quai nord, jeudi. Photo : Jo Ray/AFP'],
    ['body', FR[0]],
    ['body', FR[1]],
    [
      'body',
      'La maire voudrait ouvrir le quai aux bateaux de pêche. Les riverains attendent la fin des travaux.',
    ],
    ' ',
    ['sign-off', '-VNA/VI'],
    '\n\n',
    ['related-heading', 'Sur le même sujet'],
    ['teaser-headline', 'Un phare du Nord repeint par ses gardiens'],
    '\n',
    ['teaser-headline', 'La loutre et le brochet dans la même eau'],
    '\n\n',
    ['related-heading', 'Voir plus'],
    ['teaser-caption', 'Un champ de lin sur la rive. Photo : VNA'],
    ['teaser-headline', 'Le lin revient sur les hauteurs'],
  ],
  'the place of each story above its title': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    '\n',
    ['body', FR[0]],
    '\n',
    ['body', FR[1]],
    '\n',
    ['sign-off', 'ats'],
    '\n',
    ['related-heading', 'Dans la même région'],
    '\n',
    ['boilerplate', 'Saint-Quai'],
    '\n',
    ['teaser-headline', 'Le bac sera vendu aux enchères'],
    '\n',
    ['boilerplate', 'Kerlo'],
    '\n',
    ['teaser-headline', 'Trois loutres retrouvées dans un verger'],
  ],
  'a sentence between lead and story': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    [
      'lead',
      'Quatre cents arbres seront plantés. Deux quais rouvriront, et les riverains ont leur mot à dire avant les travaux.',
    ],
    ['caption', 'Les peupliers ploient sous le vent du nord.'],
    ['caption', 'Photo : Jo Ray/AFP'],
    ['body', FR[0]],
    ['body', FR[1]],
  ],
  'pairs of title and summary where each paragraph of the story stands alone': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
    [
      'body',
      'La maire voudrait ouvrir le quai aux bateaux de pêche. Les riverains attendent la fin des travaux.',
    ],
    ['boilerplate', 'Ports'],
    '\n',
    ['teaser-headline', 'Un phare repeint par ses gardiens'],
    '\n',
    ['teaser-summary', 'Ils ont passé trois semaines suspendus à leurs cordes.'],
    '\n\n',
    ['boilerplate', 'Rivières'],
    '\n',
    ['teaser-headline', 'Le retour discret de la loutre'],
    '\n',
    ['teaser-summary', 'Elles sont neuf, et ne se montrent qu’avant l’aube.'],
  ],
  'a link to the rest below each summary': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
    [
      'body',
      'La maire voudrait ouvrir le quai aux bateaux de pêche. Les riverains attendent la fin des travaux.',
    ],
    ['related-heading', 'Autres articles'],
    ['teaser-headline', 'Un phare repeint par ses gardiens'],
    '\n',
    [
      'teaser-summary',
      'Les cinq gardiens du phare ont passé trois semaines suspendus à leurs cordes, entre deux coups de vent.',
    ],
    '\n',
    ['boilerplate', 'Lire plus'],
    '\n\n',
    ['teaser-headline', 'Le retour discret de la loutre'],
    '\n',
    ['teaser-summary', 'Elles sont neuf, et ne se montrent qu’avant l’aube.'],
    '\n',
    ['boilerplate', 'Lire plus'],
  ],
  'a summary right below a link amid the story': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
    ['related-heading', 'À lire aussi :'],
    ' ',
    ['teaser-headline', 'Un phare repeint par ses gardiens'],
    '\n',
    ['teaser-summary', 'Ils ont passé trois semaines suspendus à leurs cordes, entre deux coups de vent.'],
    '\n\n',
    [
      'body',
      'La maire voudrait ouvrir le quai aux bateaux de pêche. Les riverains attendent la fin des travaux.',
    ],
  ],
  'the number of a picture before a caption that starts with the hour': [
    ['headline', 'Les berges en quatre images'],
    ['dateline', 'Hanoi (VNA) -'],
    ' ',
    ['body', FR[0]],
    ['image-alt', 'Les berges en quatre images hình ảnh 4'],
    '',
    ['caption', '22h30. Le quai désert. Photo : VNA'],
    ['body', FR[1]],
    ' ',
    ['sign-off', '- VNA'],
  ],
  'a name behind the last stop of the story': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
    [
      'body',
      'La maire voudrait ouvrir le quai aux bateaux de pêche. Les riverains attendent la fin des travaux.',
    ],
    ' ',
    ['sign-off', 'Anna Lindová'],
    '\n\n',
    ['boilerplate', 'Mots-clés : berges, quais'],
  ],
  'an office that signs': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
    ['sign-off', 'Le service des ports'],
    ['related-heading', 'À voir aussi'],
    ['teaser-headline', 'Les ruches d’entreprise font débat dans la capitale'],
  ],
  'who signs for a body, and a page number': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
    ['sign-off', 'Pour le comité, Anna'],
    ['boilerplate', '- 4 -'],
  ],
  'initials and a surname that sign below a list': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
    ['body', '- le quai nord, rouvert en mars'],
    ['body', '- le quai sud, rouvert en mai'],
    ['sign-off', 'J.-B. Morel'],
    ['related-heading', 'Nos derniers portraits'],
    ['teaser-headline', 'Les ruches d’entreprise font débat dans la capitale'],
  ],
  'a name alone below the last paragraph of one who is named above, too': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['boilerplate', 'Anna Morel'],
    ['body', FR[0]],
    ['body', FR[1]],
    ['boilerplate', 'Anna Morel'],
  ],
  'the hours of a programme and figures of a box, which are no links': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['body', FR[0]],
    ['body', FR[1]],
    ['body', 'Samedi 5 juillet'],
    ['body', '10 h : ouverture du marché, place de la mairie'],
    ['body', '11 h : visite des quais, avec les jardiniers'],
    ['body', '15 h : concours de brouettes, ouvert à tous'],
    ['body', 'La mairie attend quelque deux mille promeneurs sur les berges au cours de la journée.'],
    ['body', 'Les chiffres'],
    ['body', '400 arbres seront plantés sur les deux quais'],
    ['body', '1,5 million de francs ont été mis de côté'],
    ['body', '18 mois : la durée que la ville prévoit pour les travaux'],
    ['related-heading', 'Lire aussi'],
    ['teaser-headline', 'La citadelle change de téléphérique'],
  ],
  'links with the hour of each above the headline': [
    ['related-heading', 'Dernières dépêches'],
    ['boilerplate', '18:05'],
    ['teaser-headline', 'La capitale accueille le salon de la chaussure'],
    ['boilerplate', '17:40'],
    ['teaser-headline', 'Les greffiers reprennent leur service'],
    ['boilerplate', 'Régions'],
    ['headline', 'Huê : un plan de rénovation pour les berges'],
    ['dateline', 'Huê (VNA) -'],
    ' ',
    ['body', FR[0]],
    ['body', FR[1]],
  ],
  'the section or the day of each link below the story, and how often each was answered': [
    ['headline', 'Le conseil adopte la rénovation des berges'],
    ['boilerplate', 'Belga'],
    ['boilerplate', 'Publié le mercredi 27 août 2014 à 17h03'],
    ['body', FR[0]],
    ['body', 'Plusieurs quais ouvrent au public en septembre :'],
    ['body', '- Huê, le samedi 6 et le dimanche 7'],
    ['body', '- Vinh, le dimanche 14'],
    ['body', FR[1]],
    ['boilerplate', 'COMMENTAIRES (4)'],
    ['related-heading', 'Sur le même thème'],
    ['boilerplate', 'RÉGIONS'],
    ['teaser-headline', 'La citadelle change de téléphérique'],
    ['boilerplate', '2 commentaires'],
    ['boilerplate', 'SOCIÉTÉ'],
    ['teaser-headline', 'Les ruches d’entreprise font débat dans la capitale'],
    ['boilerplate', '11 commentaires'],
    ['related-heading', 'Communiqués récents'],
    ['teaser-headline', 'Le castor recensé sur le fleuve et ses bras'],
    ['boilerplate', '17.04.2020'],
    ['teaser-headline', 'Qualité de l’air : dix nouvelles stations de mesure'],
    ['boilerplate', '15.04.2020'],
  ],
  'a box of links with summaries amid the story': [
    ['headline', 'Le riz plus cher au second semestre'],
    ['dateline', 'Huê (VNA) -'],
    ' ',
    ['body', FR[0]],
    ['body', FR[1]],
    ['related-heading', 'A lire également'],
    '\n',
    ['teaser-headline', 'Le voisin suit le mouvement'],
    '\n',
    ['teaser-summary', 'La capitale a relevé de 28 % le prix payé aux planteurs, à 6.500 dongs le kilo.'],
    '\n',
    ['teaser-headline', 'Les importateurs entre deux feux'],
    '\n',
    ['teaser-summary', 'Les industriels craignent de ne pouvoir répercuter la hausse avant la fête du Têt.'],
    '\n\n',
    ['body', '« Nous pourrons enfin payer l’école avant de payer l’engrais », s’est réjoui un riziculteur.'],
    ['body', 'La province, premier producteur du pays, a récolté 2,1 millions de tonnes la saison passée.'],
  ],
  'a table of rows with labels amid the story': [
    ['related-heading', 'Les plus lus'],
    '\n',
    ['teaser-headline', 'Hausse des transferts à la fin de janvier'],
    '\n',
    ['teaser-headline', 'Le train rapide bientôt sur les rails'],
    '\n\n',
    ['headline', 'Le plan de rénovation des quais adopté'],
    ['dateline', 'Huê (VNA) -'],
    ' ',
    ['body', FR[0]],
    ['body', FR[1]],
    ['body', 'Tableau 1. Les valeurs du jour'],
    '\n',
    ['body', 'Valeur\tCours\tVariation'],
    '\n',
    ['body', 'Ciments du Nord 412,00 DH +0,12%'],
    '\n',
    ['body', 'Plus fortes hausses'],
    '\n',
    ['body', 'Minoteries du Sud 31,79 DH +5,97%'],
    '\n',
    ['body', 'Gaz Industriel 330,00 DH +3,13%'],
    '\n',
    ['body', 'SMI 1.425,00 DH +1,06%'],
    '\n',
    ['body', 'Plus fortes baisses'],
    '\n',
    ['body', 'HPS 6.450,00 DH -1,53%'],
    '\n\n',
    ['body', 'Mercredi, la bourse avait clôturé en hausse de 0,66%.'],
    ['related-heading', 'Lire aussi'],
    ['teaser-headline', 'Banques : les crédits à l’équipement repartent'],
    ['teaser-summary', 'Les encours ont progressé de 2,1% au quatrième trimestre, selon la banque centrale.'],
  ],
  'a link behind an arrow amid the story': [
    ['headline', 'Les berges bientôt rénovées'],
    ['dateline', 'Huê (VNA) -'],
    ' ',
    ['body', FR[0]],
    ['related-heading', 'A LIRE AUSSI ->'],
    ' ',
    ['teaser-headline', 'Sept ans de travaux : le récit d’une enquête'],
    ['body', FR[1]],
    ['body', 'Le chantier du quai de la vieille ville est attendu pour le 16 février, a dit la maire.'],
  ],
  'rows of figures in a story': [
    ['headline', 'Le commerce extérieur en hausse au premier semestre'],
    ['dateline', 'Hanoï (VNA) -'],
    ' ',
    ['body', FR[1]],
    ['body', 'Riz : 4,2 millions de tonnes (+8,1 %)'],
    ['body', 'Café : 980.000 tonnes (-2,4 %)'],
    ['body', 'Caoutchouc : 610.000 tonnes (+0,9 %)'],
    ['body', FR[0]],
    ' ',
    ['sign-off', '-VNA'],
  ],
  'what readers say below': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['body', FR[0]],
    ['body', FR[1]],
    ['boilerplate', '2 commentaires'],
    ['boilerplate', 'riverain12 – 04/05/2021 10:12'],
    ['boilerplate', 'Enfin, on attendait cela depuis dix ans !'],
    ['boilerplate', 'Répondre'],
  ],
  'a crawl in one line, cut off before a link to its rest': [
    ['crawl-header', 'date 2021-05-04'],
    ' ',
    ['caption', 'The mayor and the architect on the northern quay. — VNA/VNS Photo Anh Khoa'],
    ' ',
    ['dateline', 'HUẾ —'],
    ' ',
    ['body', `${EN[0]} ${EN[1]} The first trees will be planted in…`],
    ' ',
    ['boilerplate', 'Read full this story'],
  ],
  'a link between square brackets amid the story': [
    ['headline', 'Council adopts plan for the river embankment'],
    ['dateline', 'Hue (VNA) -'],
    ' ',
    ['body', EN[0]],
    ['teaser-headline', '[Two quays given back to walkers after ten years]'],
    ['body', EN[1]],
    ' ',
    ['sign-off', '-VNA'],
  ],
  'a picture without caption, and one whose photographer stands behind a mark': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['boilerplate', 'Publié le 04/05/2021 18:04'],
    ['caption', 'Les berges vues du pont. | Anna Morel / Reuters'],
    ['dateline', 'Huê (VNA) -'],
    ' ',
    ['body', FR[0]],
    ['image-alt', 'Les berges du fleuve bientôt rénovées hinh anh 1'],
    ['body', FR[1]],
    ' ',
    ['sign-off', '-VNA'],
  ],
  'a crawl whose first paragraph is gone: a picture right below the dateline': [
    ['crawl-header', 'date 2021-05'],
    ' ',
    ['dateline', 'Huê (VNA) -'],
    ['caption', 'Les berges vues du pont. Photo: VNA'],
    ['body', FR[1]],
    ' ',
    ['sign-off', '-VNA'],
  ],
  'questions that address who is asked': [
    ['headline', 'Two quays given back to walkers'],
    ['body', EN[0]],
    ['body', 'How do you see the future of your city?'],
    ['body', EN[1]],
    ['body', 'Would your neighbours agree with you?'],
    ['body', EN[0].replace('eighteen', 'twenty')],
  ],
  'a lead told again without a dateline, then a credit alone and a sub-heading': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['lead', FR[0]],
    ['body', FR[0]],
    ['caption', 'Photo : VNA'],
    ['body', FR[1]],
    ['body', 'Des quais rouverts'],
    [
      'body',
      'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région, a dit un adjoint.',
    ],
  ],
};

describe('odd pages', () => {
  it.each(Object.entries(CASES))('%s', (_, parts) => {
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });

  it('reads such teasers with headline and summary where a person says that they are related', () => {
    const text = sourceOf(POLITICS);
    const found = segmentRelated(text).map(({ role, from, to }): Piece => [role, text.slice(from, to)]);
    expect(found).toEqual(piecesOf(POLITICS));
  });
});

describe('what no mark tells', () => {
  /** Roles of blocks that are not marked. */
  const sure = (text: string): readonly string[] =>
    segment(text)
      .filter((block) => !isUnsure(block))
      .map(({ role }) => role);

  it('marks lines below a story that nobody signed, where no heading says that they are links', () => {
    const lines = [...EN, 'Green days ahead', 'Two boats, one river', 'Where the heron sleeps'];
    expect(sure(lines.join('\n\n'))).toEqual(['body', 'body']);
  });

  it('marks a line without a stop amid paragraphs, which may be a sub-heading, a caption or a link', () => {
    const lines = [FR[0], 'La réouverture des quais de la vieille ville aux promeneurs', FR[1], EN[0]];
    expect(sure(lines.join('\n\n'))).toEqual(['body', 'body', 'body']);
  });

  it('marks paragraphs taken for summaries where a heading amid a story is all that says so', () => {
    const lines = [FR[0], 'Lire aussi', 'Deux quais rendus aux promeneurs', FR[1], EN[0]];
    expect(sure(lines.join('\n\n'))).not.toContain('teaser-summary');
  });

  it('marks nothing in a story with a related block in threes', () => {
    const threes = [
      'La délégation lors de son arrivée au port. Photo : VNA',
      'Une dixième édition pour le forum des ports',
      'Le forum a réuni des exploitants venus de six pays, qui ont signé un accord sur la formation des pilotes.',
    ];
    const lines = [
      'Les berges bientôt rénovées',
      `Huê (VNA) - ${FR[0]}`,
      `${FR[1]} -VNA`,
      'Voir plus',
      ...threes,
    ];
    expect(segment(lines.join('\n\n')).filter(isUnsure)).toEqual([]);
  });

  it('marks a short sentence of what people do, which may be a caption without credit', () => {
    const lines = [EN[0], 'Two children feed the swans near the bridge.', EN[1]];
    expect(sure(lines.join('\n\n'))).not.toContain('caption');
  });
});
