import { describe, expect, it } from 'vitest';
import { wrapped } from '../spacing/wrapped.ts';
import { type Piece, piecesOf, segmented, sourceOf } from './written.ts';

const P1 =
  'Le conseil municipal a adopté jeudi le plan de rénovation des berges, qui prévoit la plantation de 400 arbres et la réouverture de deux quais aux promeneurs.';
const P2 =
  'Selon la mairie, les travaux commenceront en mars et dureront dix-huit mois. Les riverains seront consultés avant chaque étape, a précisé un adjoint.';
const P3 =
  'Le budget atteint 12 millions d’euros, dont un tiers est financé par la région. Les associations de pêcheurs ont demandé que les frayères soient protégées.';
const P4 = 'Une réunion publique aura lieu le mois prochain, a ajouté la responsable du projet.';
const T = (n: number): readonly Piece[] => [
  ['teaser-caption', `La délégation numéro ${n} lors de son arrivée au port. Photo : VNA`],
  ['teaser-headline', `Une ${n}e édition pour le forum des ports fluviaux`],
  [
    'teaser-summary',
    `La ${n}e édition du forum a réuni des exploitants venus de six pays, qui ont signé un accord sur la formation des pilotes et la sécurité des voies navigables.`,
  ],
];

const CASES: Readonly<Record<string, readonly (Piece | string)[]>> = {
  'no related block': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['body', P1],
    ['body', P2],
    ['body', P3],
  ],
  'a rubric of few letters and links to others above the headline': [
    ['boilerplate', 'Villes'],
    ['related-heading', 'À lire aussi'],
    ['teaser-headline', 'Le marché aux fleurs ouvre avec une semaine d’avance'],
    ['teaser-headline', 'Le dernier passeur du lac raccroche'],
    ['boilerplate', 'Temps de lecture : 2 min.'],
    ['headline', 'Une barque pour tous les quais'],
    ['dateline', 'LYON, 29 juin (Belga) -'],
    ' ',
    ['body', P1],
    ['body', P2],
    ['body', P3],
    ' ',
    ['sign-off', '(Belga)'],
  ],
  'initials with slashes behind the last stop': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', 'Lyon, 11 mars (APS) –'],
    ' ',
    ['body', P1],
    ['body', P2],
    ['body', P3],
    ' ',
    ['sign-off', 'AB/CDE/FG'],
    '\n\n',
    ['boilerplate', 'Tags : fleuve, quais'],
  ],
  'the same behind a caption, which a story goes on below': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['body', P1],
    ['body', P2],
    ['caption', 'La maire devant le quai nord, jeudi. EPAX/HH'],
    ['body', P3],
    ['body', P4],
  ],
  'a sub-heading that begins with a noun spelled as a verb is, behind its article': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['body', P1],
    ['body', P2],
    ['body', 'Un garde trouvé à Saint-Quai'],
    ['body', P3],
    ['body', P4],
  ],
  'an end with the agency, on a line of its own': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', 'Lyon, le 8 Juillet (ONA) ---'],
    ' ',
    ['body', P1],
    ['body', P2],
    ['sign-off', '--- Fin /ONA/'],
    ['boilerplate', 'Partager : Facebook Twitter WhatsApp Imprimer'],
  ],
  'a related block with heading, in threes': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', 'Huê, 4 mai (VNA) -'],
    ' ',
    ['body', P1],
    ['body', P2],
    ' ',
    ['sign-off', '-VNA'],
    '\n\n',
    ['related-heading', 'Voir plus'],
    ...T(1),
    ...T(2),
    ...T(3),
  ],
  'a caption that a place in capitals follows on its line': [
    ['caption', 'The mayor and the architect on the northern quay. VNA/VNS Photo Anh Khoa'],
    ' ',
    ['dateline', 'HUẾ —'],
    ' ',
    [
      'body',
      'The city council adopted a plan on Thursday to plant 400 trees and to reopen two quays to walkers, the mayor said.',
    ],
    ['body', 'Works will start in March and last eighteen months, according to the city.'],
  ],
  'captions in cells of a table, between a link above and a line of a heading': [
    ['teaser-headline', '>>Deux quais rendus aux promeneurs'],
    ['caption', 'Les élèves de l’école du port plantent les premiers arbres sur le quai nord |'],
    ['body', P1],
    ['body', P2],
    ['body', 'Une promesse tenue'],
    ['caption', 'Un banc attend les plus fatigués. |'],
    ['body', P3],
    ['sign-off', 'VNA/CVN'],
  ],
  'a dateline on a line of its own, behind the headline': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', 'AKP Phnom Penh, le 4 mai 2017 –'],
    ['body', P1],
    ['body', P2],
    ['sign-off', 'Par Anna Morel'],
  ],
  'an agency in brackets and initials on lines of their own': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', 'Lyon (AFP) –'],
    ' ',
    ['body', P1],
    ['body', P2],
    ['sign-off', '(AFP)'],
    ['sign-off', 'Qrs/tuv'],
    ['boilerplate', 'Publicité'],
  ],
  'nine teasers': [
    ['body', P1],
    ['body', P2],
    ' ',
    ['sign-off', '–VNA'],
    '\n\n',
    ['related-heading', 'Voir plus'],
    ...[1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap(T),
  ],
  'a related block without heading, after the sign-off': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', 'Lyon (VNA) –'],
    ' ',
    ['body', P1],
    ['body', P2],
    ' ',
    ['sign-off', '- VNA'],
    '\n\n',
    ...T(1),
    ...T(2),
  ],
  'headlines and summaries on single line breaks after the sign-off': [
    ['body', P1],
    '\n',
    ['body', P2],
    ' ',
    ['sign-off', '-AVI'],
    '\n',
    ['teaser-headline', 'Le port de plaisance accueille ses premiers voiliers'],
    '\n',
    [
      'teaser-summary',
      'Après deux ans de chantier, le port de plaisance a ouvert ses pontons samedi. Une quarantaine de voiliers y ont déjà pris leurs quartiers d’été.',
    ],
  ],
  'teasers that have lost a caption, a summary and a headline': [
    ['body', P1],
    ['body', P2],
    ' ',
    ['sign-off', '-VNA'],
    '\n\n',
    ['related-heading', 'Voir plus'],
    ...T(1),
    ['teaser-headline', 'Un pont de bois pour relier les deux rives'],
    [
      'teaser-summary',
      'L’ouvrage, long de 80 mètres, a été posé en une nuit par une entreprise de la région, devant plusieurs centaines de curieux venus des villages voisins.',
    ],
    ['teaser-caption', 'Le pont vu de la rive gauche. Photo : VNA'],
    ['teaser-headline', 'Les bateliers réclament une écluse plus large'],
    ...T(4),
  ],
  'a caption equal to its headline': [
    ['body', P1],
    ' ',
    ['sign-off', '-VNA'],
    '\n\n',
    ['related-heading', 'Voir plus'],
    ...T(1),
    ['teaser-caption', 'Les relations entre les ports du delta et ceux du littoral'],
    ['teaser-headline', 'Les relations entre les ports du delta et ceux du littoral'],
    [
      'teaser-summary',
      'Les ports du delta et ceux du littoral échangent depuis dix ans des pilotes et des remorqueurs. Un rapport dresse le bilan de cette entente.',
    ],
    ...T(2),
  ],
  'a caption that has lost its first letter': [
    ['body', P1],
    ' ',
    ['sign-off', '-VNA'],
    '\n\n',
    ['related-heading', 'Voir plus'],
    ['teaser-caption', 'a ministre des Transports visite le chantier du nouveau quai. Photo: VNA'],
    ['teaser-headline', 'Le nouveau quai sera livré avant l’été'],
    [
      'teaser-summary',
      'La ministre des Transports a inspecté le chantier du quai, dont la livraison est prévue avant l’été. Elle a demandé un suivi hebdomadaire des travaux.',
    ],
    ...T(2),
  ],
  'heading words inside sentences of the story': [
    ['headline', 'Une exposition sur les cartes anciennes'],
    ['body', P1],
    [
      'body',
      'Il faut lire aussi les lettres exposées au premier étage, où le public pourra voir plus de 200 pièces.',
    ],
    ['body', 'Sur le même sujet, deux conférences sont prévues, a indiqué la conservatrice.'],
    ['body', P3],
  ],
  'a link amid the story, which goes on': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['body', P1],
    ['related-heading', 'Lire aussi :'],
    ' ',
    ['teaser-headline', 'Trois ponts fermés pour travaux'],
    ['body', P2],
    ['body', P3],
    ['body', P4],
  ],
  'a heading and a link on two lines amid the story': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['dateline', 'LYON, 3 juin (AFP) -'],
    ' ',
    ['body', P1],
    ['related-heading', 'À lire aussi'],
    ['teaser-headline', 'Trois ponts fermés pour travaux'],
    ['body', P2],
    ['body', P3],
    ' ',
    ['sign-off', '(AFP)'],
  ],
  'links marked by arrows above the story': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['teaser-headline', '>> Trois ponts fermés pour travaux'],
    ['teaser-headline', '>> Le marché aux fleurs déménage'],
    ['body', P1],
    ['body', P2],
    ['sign-off', 'VNA/CVN'],
  ],
  'a caption at the top and no headline': [
    ['caption', 'Le maire (à droite) et l’architecte du projet sur le quai nord. Photo: VNA'],
    ['body', P1],
    ['body', P2],
    ' ',
    ['sign-off', '-VNA/VI'],
  ],
  'a caption in the middle, without credit, before a gap': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['body', P1],
    ['body', P2],
    ['caption', 'Vue du quai nord depuis le pont de Saint-Jean.'],
    '\n\n\n\n',
    ['body', P3],
    ['body', P4],
  ],
  'captions printed twice, and a credit on a line of its own': [
    ['headline', 'La ville rénove ses quais à partir de mars'],
    ['caption', 'Le quai nord en chantier (Photo, AFP)'],
    ['caption', 'Le quai nord en chantier (Photo, AFP)'],
    [
      'body',
      'Le conseil municipal a adopté jeudi un plan de rénovation des quais, qui prévoit de planter 400 arbres et de rouvrir deux embarcadères.',
    ],
    ['caption', 'Les pêcheurs du quai sud préparent leurs filets.'],
    ['caption', 'Photo : VNA'],
    [
      'body',
      'Les travaux commenceront en mars et dureront dix-huit mois, a précisé le maire, qui a promis de consulter les riverains avant chaque étape.',
    ],
  ],
  'a caption that lost the break behind it, and the writer on a line of its own': [
    ['headline', 'City to renovate its riverbanks from March'],
    ['boilerplate', 'By Anna Kowalska'],
    ['dateline', 'BEIJING, Dec. 26 (Xinhua) --'],
    ' ',
    [
      'body',
      'The city council on Thursday approved a plan to renovate the riverbanks, with 400 trees to be planted and two quays reopened.',
    ],
    ['caption', 'The mayor (right) visits the northern quay (Photo: VNA)'],
    '',
    [
      'body',
      'Work will start in March and last eighteen months, the mayor said, adding that residents would be consulted before each stage.',
    ],
  ],
  'pictures that lost the breaks between them': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['lead', 'Le conseil municipal a adopté jeudi le plan de rénovation des berges.'],
    ['dateline', 'Lyon (VNA) –'],
    ' ',
    ['body', P1],
    ['image-alt', 'Les berges du fleuve bientôt rénovées ảnh 1'],
    '',
    ['caption', 'Le quai nord en chantier. Photo : VNA'],
    ' ',
    ['image-alt', 'Les berges du fleuve bientôt rénovées ảnh 2'],
    '',
    ['caption', '24 barques attendent au quai sud.'],
    ' ',
    ['image-alt', 'Les berges du fleuve bientôt rénovées ảnh 3'],
    '',
    ['caption', 'Les pêcheurs du quai sud. Source: AFP'],
    ['body', P2],
    ['body', P3],
    ' ',
    ['sign-off', '-VNA'],
  ],
  'captions glued to the alternatives of their images': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['lead', 'Le conseil municipal a adopté jeudi le plan de rénovation des berges.'],
    ['dateline', 'Lyon (VNA) –'],
    ' ',
    ['body', P1],
    ['image-alt', 'Les berges du fleuve bientôt rénovées ảnh 1'],
    '',
    ['caption', 'Le quai nord en chantier. Photo : VNA'],
    '\n\n\n',
    ['body', P2],
    ['image-alt', 'Les berges du fleuve bientôt rénovées ảnh 2'],
    '\n\n',
    ['caption', 'Les pêcheurs du quai sud. Source: AFP'],
    ['body', P3],
    ' ',
    ['sign-off', '-VNA'],
  ],
  'a second headline, and a lead that the story repeats': [
    ['headline', 'Les berges rénovées'],
    ['headline', 'Le conseil municipal adopte la rénovation des berges'],
    ['lead', 'Le conseil municipal a adopté jeudi le plan de rénovation des berges du fleuve.'],
    ['dateline', 'Lyon, 4 mai (VNA) -'],
    ' ',
    [
      'body',
      'Le conseil municipal a adopté jeudi le plan de rénovation des berges du fleuve, lors d’une séance qui a duré six heures.',
    ],
    ['body', P2],
    ' ',
    ['sign-off', '–VNA'],
  ],
  'sub-headings, a list, a quotation and a very short paragraph': [
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['body', P1],
    ['body', 'Un chantier en trois étapes'],
    ['body', P2],
    ['body', '- la plantation de 400 arbres ;'],
    '\n',
    ['body', '- la réouverture de deux quais ;'],
    '\n',
    ['body', '- un sentier le long de la rive.'],
    [
      'body',
      '« Nous attendions ce projet depuis vingt ans », a déclaré la présidente du comité de quartier.',
    ],
    ['body', 'Le vote a été unanime.'],
    ['body', P3],
  ],
  'the header of a crawler, the dateline and the story on one line': [
    ' ',
    ['crawl-header', 'date 2021-04'],
    ' ',
    ['dateline', 'Hanoï (VNA) –'],
    ' ',
    ['body', P1],
    ['body', P2],
    ' ',
    ['sign-off', '- CPV/VNA'],
  ],
  'the header of a crawler before a caption': [
    ' ',
    ['crawl-header', 'date 2017-06'],
    ' ',
    ['caption', 'Le quai nord en chantier. Photo: Internet.'],
    ['dateline', 'Hanoi (VNA) -'],
    ' ',
    ['body', P1],
    ['body', P2],
    ' ',
    ['sign-off', '-NDEL/VNA'],
  ],
  'furniture around the story': [
    ['boilerplate', 'Nous utilisons des cookies pour améliorer votre navigation sur ce site. Tout accepter'],
    ['boilerplate', 'Accueil > Région > Urbanisme'],
    ['headline', 'Les berges du fleuve bientôt rénovées'],
    ['boilerplate', 'Publié le 4 mai 2021 à 18:04'],
    ['body', P1],
    ['body', P2],
    ['body', P3],
    ['boilerplate', 'Imprimer'],
    ['boilerplate', 'Partager sur Facebook'],
    ['related-heading', 'Sur le même sujet'],
    ['teaser-headline', 'Trois ponts fermés pour travaux'],
    ['teaser-headline', 'Le marché aux fleurs déménage'],
    ['boilerplate', '© 2021 Tous droits réservés'],
  ],
  'an English page of VNA': [
    ['headline', 'Riverbank renovation to start in March'],
    ['lead', 'The city council on Thursday approved a plan to renovate the riverbanks.'],
    ['dateline', 'Hanoi (VNA) –'],
    ' ',
    [
      'body',
      'The city council on Thursday approved a plan to renovate the riverbanks, with 400 trees to be planted and two quays reopened.',
    ],
    [
      'body',
      'Work will start in March and last eighteen months, the mayor said, adding that residents would be consulted before each stage.',
    ],
    '',
    ['sign-off', '/.'],
    '\n\n',
    ['related-heading', 'See more'],
    ['teaser-caption', 'The mayor (right) visits the northern quay. Photo: VNA'],
    ['teaser-headline', 'Three bridges closed for repair'],
    [
      'teaser-summary',
      'Three bridges will be closed for two months, the city said, and buses will follow another route during the works.',
    ],
  ],
  'an English page with related news': [
    ['headline', 'Riverbank renovation to start in March'],
    ['dateline', 'BEIJING, Dec. 26 (Xinhua) --'],
    ' ',
    [
      'body',
      'The city council on Thursday approved a plan to renovate the riverbanks, with 400 trees to be planted and two quays reopened.',
    ],
    [
      'body',
      'Work will start in March and last eighteen months, the mayor said, adding that residents would be consulted before each stage.',
    ],
    ' ',
    ['sign-off', 'Enditem'],
    '\n\n',
    ['related-heading', 'Related News'],
    ['teaser-headline', 'Three bridges closed for repair'],
    ['teaser-headline', 'Flower market to move next year'],
  ],
  'a Vietnamese page': [
    ['headline', 'Thành phố cải tạo bờ sông từ tháng Ba'],
    [
      'body',
      'Ngày 4/5, Hội đồng nhân dân thành phố đã thông qua kế hoạch cải tạo bờ sông, trong đó sẽ trồng thêm 400 cây xanh.',
    ],
    [
      'body',
      'Theo lãnh đạo thành phố, công trình sẽ được khởi công trong tháng Ba và kéo dài 18 tháng, người dân sẽ được tham vấn ý kiến.',
    ],
    '',
    ['sign-off', '/.'],
    '\n\n',
    ['sign-off', '(TTXVN/Vietnam+)'],
    '\n\n',
    ['related-heading', 'Tin liên quan'],
    ['teaser-headline', 'Ba cây cầu tạm dừng khai thác để sửa chữa'],
    ['teaser-headline', 'Chợ hoa sẽ chuyển địa điểm vào năm tới'],
  ],
  'captions without credit above the story, amid it and below its sign-off': [
    ['headline', 'Les berges rouvrent aux promeneurs'],
    ['caption', 'Des promeneurs sur le quai nord.'],
    ['dateline', 'Hanoï (VNA) -'],
    ' ',
    [
      'body',
      'Les berges du fleuve ont rouvert samedi après deux ans de travaux, a annoncé le conseil municipal, qui a financé la moitié du chantier.',
    ],
    [
      'body',
      'Selon la maire, les riverains seront consultés avant la pose des derniers bancs, et deux aires de jeux seront ouvertes au printemps.',
    ],
    ['caption', 'Vue du quai nord depuis le pont.'],
    [
      'body',
      'Le budget atteint 30 millions de dôngs, dont un tiers à la charge de la province, qui avait d’abord refusé de participer aux travaux.',
    ],
    ' ',
    ['sign-off', '-VNA'],
    ['caption', 'Un jardinier plante des arbres sur la berge.'],
  ],
  'a caption without credit and stop between the headline and the dateline': [
    ['headline', 'La maire reçoit les jardiniers du quai'],
    ['caption', 'La maire Anna Morel (à droite) serre la main du chef des jardiniers'],
    ['dateline', 'Hanoï (VNA) -'],
    ' ',
    [
      'body',
      'La maire a reçu mardi les jardiniers du quai, qui ont planté quatre cents arbres le long des berges depuis le début de l’année.',
    ],
    [
      'body',
      'Selon la maire, les riverains seront consultés avant la pose des derniers bancs, et deux aires de jeux seront ouvertes au printemps.',
    ],
    ' ',
    ['sign-off', '-VNA'],
  ],
  'teasers below a sign-off and a heading that lost their captions and headlines': [
    ['dateline', 'Hanoï (VNA) -'],
    ' ',
    [
      'body',
      'Les berges du fleuve ont rouvert samedi après deux ans de travaux, a annoncé le conseil municipal, qui a financé la moitié du chantier.',
    ],
    [
      'body',
      'Selon la maire, les riverains seront consultés avant la pose des derniers bancs, et deux aires de jeux seront ouvertes au printemps.',
    ],
    ' ',
    ['sign-off', '-VNA'],
    ['related-heading', 'Voir plus'],
    ['teaser-caption', 'Le bateau électrique à quai. Photo: VNA'],
    ['teaser-headline', 'Le port accueille son premier bateau électrique'],
    [
      'teaser-summary',
      'Le port fluvial a accueilli dimanche son premier bateau électrique, qui relie les deux rives en douze minutes.',
    ],
    [
      'teaser-summary',
      'Trois ponts de la ville seront fermés pour travaux à partir de lundi, a fait savoir le service des transports.',
    ],
  ],
  'one teaser behind a sign-off with neither heading nor picture': [
    ['dateline', 'Hanoï (VNA) -'],
    ' ',
    [
      'body',
      'Les berges du fleuve ont rouvert samedi après deux ans de travaux, a annoncé le conseil municipal, qui a financé la moitié du chantier.',
    ],
    [
      'body',
      'Selon la maire, les riverains seront consultés avant la pose des derniers bancs, et deux aires de jeux seront ouvertes au printemps.',
    ],
    ' ',
    ['sign-off', '-VNA'],
    ['teaser-headline', 'Le port accueille son premier bateau électrique'],
    [
      'teaser-summary',
      'Le port fluvial a accueilli dimanche son premier bateau électrique, qui relie les deux rives en douze minutes.',
    ],
  ],
  'a heading and links above the headline': [
    ['related-heading', 'À la une'],
    ['teaser-headline', 'Le port accueille son premier bateau électrique'],
    ['teaser-headline', 'Trois ponts fermés pour travaux'],
    ['boilerplate', 'Publié le 4 mai 2021 à 18h04'],
    ['headline', 'Les berges rouvrent aux promeneurs'],
    ['boilerplate', 'Par Anna Morel'],
    [
      'body',
      'Les berges du fleuve ont rouvert samedi après deux ans de travaux, a annoncé le conseil municipal, qui a financé la moitié du chantier.',
    ],
    [
      'body',
      'Selon la maire, les riverains seront consultés avant la pose des derniers bancs, et deux aires de jeux seront ouvertes au printemps.',
    ],
    [
      'body',
      'Le budget atteint 30 millions de dôngs, dont un tiers à la charge de la province, qui avait d’abord refusé de participer aux travaux.',
    ],
  ],
  'a short Vietnamese sentence that tells how things are': [
    ['headline', 'Cải tạo bờ sông trước mùa mưa'],
    [
      'body',
      'Ngày 4/5, Hội đồng nhân dân thành phố đã thông qua kế hoạch cải tạo bờ sông, trong đó sẽ trồng thêm 400 cây xanh.',
    ],
    ['body', 'Các khách sạn chật kín khách.'],
    [
      'body',
      'Theo Sở Giao thông, công trình sẽ hoàn thành trước mùa mưa năm tới, với tổng kinh phí hơn 30 tỷ đồng từ ngân sách.',
    ],
    ['body', 'Người dân cho biết họ mong con đường ven sông sớm được mở lại để việc buôn bán thuận lợi hơn.'],
    ' ',
    ['sign-off', '(TTXVN)'],
  ],
};

describe('segmentation by example', () => {
  it.each(Object.entries(CASES))('%s', (_, parts) => {
    expect(segmented(sourceOf(parts))).toEqual(piecesOf(parts));
  });
});

describe('sign-offs', () => {
  it.each([
    '-VNA',
    '–VNA',
    '- VNA',
    '— VNA',
    '-VNA/VI',
    '- CPV/VNA',
    '-AVI',
    '/.',
    '(VNA)',
    '(AFP)',
    '(Reuters)',
    '(Xinhua)',
    '- TTXVN',
    'VNA',
  ])('%s is cut off the last sentence, teasers or not', (mark) => {
    const story: readonly (Piece | string)[] = [
      ['headline', 'Les berges du fleuve bientôt rénovées'],
      ['dateline', 'Lyon, 4 mai (VNA) -'],
      ' ',
      ['body', P1],
      ['body', P2],
      mark === '/.' ? '' : ' ',
      ['sign-off', mark],
    ];
    expect(segmented(sourceOf(story))).toEqual(piecesOf(story));
    const page = [...story, '\n\n', ['related-heading', 'Voir plus'] as Piece, ...T(1), ...T(2)];
    expect(segmented(sourceOf(page))).toEqual(piecesOf(page));
  });
});

describe('hard-wrapped text', () => {
  it('is one block a paragraph, whatever the line breaks', () => {
    const paragraphs = [P1, P2, P3].map((text) => wrapped(text, 66));
    expect(segmented(paragraphs.join('\n\n'))).toEqual(paragraphs.map((text) => ['body', text]));
  });

  it('is wrapped headlines, leads and captions too, amid teasers that are not wrapped', () => {
    const story: readonly Piece[] = [
      ['headline', wrapped('Les berges du fleuve bientôt rénovées, du pont de pierre à la halle', 58)],
      ['lead', wrapped(P1, 58)],
      ['caption', wrapped('Les quais du fleuve près de la halle, un matin de mars. Photo : VNA', 58)],
      ['body', wrapped(P2, 58)],
      ['body', wrapped(P3, 58)],
    ];
    const page = [...story, '\n\n', ['related-heading', 'Voir plus'] as Piece, ...T(1), ...T(2)];
    expect(segmented(sourceOf(page))).toEqual(piecesOf(page));
  });

  it('does not make one paragraph of a list', () => {
    const list = [
      '- le quai nord ;',
      '- le quai sud, avec son marché couvert ;',
      '- la halle ;',
      '- un sentier.',
    ];
    expect(segmented([P1, ...list].join('\n')).map(([, text]) => text)).toEqual([P1, ...list]);
  });
});

describe('credits of pictures without a label', () => {
  const HEADLINE = 'Les berges du fleuve bientôt rénovées';
  it.each([
    'La maire devant le quai, jeudi. (DR)',
    'La maire devant le quai, jeudi. DR',
    'La maire devant le quai, jeudi. PHOTO AFP',
    'La maire devant le quai, jeudi. AFP/Archives',
    'PHOTO ANNA LIND, LE QUAI',
    'Anna Lind, AFP/Archives',
    'AFP/Archives',
    '(DR)',
  ])('%j ends no story, on top of it or amid it', (caption) => {
    const onTop: readonly Piece[] = [
      ['headline', HEADLINE],
      ['caption', caption],
      ['body', P1],
      ['body', P2],
      ['body', P4],
    ];
    expect(segmented(sourceOf(onTop))).toEqual(onTop);
    const amid: readonly Piece[] = [
      ['headline', HEADLINE],
      ['body', P1],
      ['body', P2],
      ['caption', caption],
      ['body', P3],
      ['body', P4],
    ];
    expect(segmented(sourceOf(amid))).toEqual(amid);
  });
});
