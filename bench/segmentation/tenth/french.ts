/**
 * French words of the tenth part written apart: who is spoken of, and what any story may say. What a story of one subject
 * says stands in `french-affairs.ts` and `french-life.ts`. Everything is invented.
 */
import type { Grammar } from '../grammar.ts';
import { AFFAIRS } from './french-affairs.ts';
import { LIFE } from './french-life.ts';
import { type Nation, nationsAsRules, rulesOf } from './subjects.ts';

const MEN = [
  'Bach Quôc Dat',
  'Ninh Van Thuc',
  'Doàn Khac Vinh',
  'Ha Minh Chuong',
  'Thai Duy Lâp',
  'Mai Xuân Tung',
  'Luu Dang Quy',
] as const;
const WOMEN = ['Tô Thi Bich Hanh', 'Cao Ngoc Diêp', 'Phùng Thi Lê Quyên', 'Kiêu Thanh Trà'] as const;
const REPORTERS = ['Thu Phuong', 'Vinh Khang', 'Hà Giang Nguyên', 'Clémentine Roy'] as const;
const NATIONS: readonly Nation[] = [
  ['le Portugal', 'Lisbonne', 'portugais', 'portugaise', 'Duarte Figueira'],
  ['la Nouvelle-Zélande', 'Wellington', 'néo-zélandais', 'néo-zélandaise', 'Colin Hargreave'],
  ['le Sénégal', 'Dakar', 'sénégalais', 'sénégalaise', 'Mamadou Sarr Ndiaye'],
  ['la Finlande', 'Helsinki', 'finlandais', 'finlandaise', 'Eero Salovaara'],
  ['le Pakistan', 'Karachi', 'pakistanais', 'pakistanaise', 'Tariq Mahmood Khan'],
  ['la Pologne', 'Varsovie', 'polonais', 'polonaise', 'Marek Zielonka'],
  ['le Danemark', 'Copenhague', 'danois', 'danoise', 'Mikkel Thorsen'],
  ['le Congo', 'Brazzaville', 'congolais', 'congolaise', 'Serge Mabiala'],
];
const OFFICES = [
  'ministre de l’Agriculture',
  'vice-ministre des Transports',
  'ministre des Sciences et des Technologies',
  'président du Comité populaire municipal',
  'vice-président du gouvernement',
  'secrétaire du Comité provincial du Parti',
] as const;
const CITIES = [
  'Hanoï',
  'Hô Chi Minh-Ville',
  'Huê',
  'Dà Nang',
  'Buôn Ma Thuôt',
  'Quy Nhon',
  'Thai Nguyên',
] as const;
const PROVINCES = [
  'Lang Son',
  'Thanh Hoa',
  'Quang Nam',
  'Binh Thuân',
  'Cà Mau',
  'Dak Lak',
  'Dông Thap',
] as const;
const CAPITALS = NATIONS.map(([, capital]) => capital);

const CAST: Grammar = {
  ...nationsAsRules(NATIONS),
  man: MEN,
  woman: WOMEN,
  reporter: REPORTERS,
  person: [...MEN, ...WOMEN, ...REPORTERS, ...NATIONS.map(([, , , , guest]) => guest)],
  office: OFFICES,
  city: CITIES,
  province: PROVINCES,
  place: [...CITIES, ...PROVINCES, ...CAPITALS],
  body: [
    'le ministère de la Construction',
    'la Banque d’État du Vietnam',
    'l’Office général des statistiques',
    'le Service municipal de la santé',
    'la Croix-Rouge du Vietnam',
    'le Département de la météorologie',
  ],
  several: ['cinq', 'sept', 'huit', 'neuf'],
  dozens: ['treize', '18', '26', '34', '45', '52'],
  hundreds: ['140', '260', '375', '480', '620'],
  thousands: ['2.300', '4.750', '8.100', '11.600', '19.400'],
  millions: ['96', '240', '518', '1.320'],
  share: ['4,3 %', '7,8%', '12,5%', '19 %', '27,4 %'],
  day: [
    'mardi 4 juin',
    'le 9 octobre',
    'jeudi',
    'le 17 avril',
    'vendredi 22 novembre',
    'le 3 février au soir',
  ],
  creditor: [
    'VNA',
    'VNA',
    'VNA',
    'VNA',
    'CVN',
    'VNA/CVN',
    'Hoàng Viêt/VNA',
    'CPV',
    'NDEL',
    'VOV',
    'baothoidai.vn',
    'VietnamPlus',
  ],
};

const SAID: Grammar = {
  view: [
    'rien ne se fera sans la confiance des habitants',
    'les résultats dépassent ce que nous espérions',
    'l’essentiel est de former la relève',
    'il reste beaucoup à faire, mais la voie est tracée',
    'la nature nous rappelle ses limites',
    'le plus difficile commence maintenant',
  ],
  source: [
    'a annoncé {body}',
    'selon {body}',
    'a fait savoir le {office} {man}',
    'd’après les organisateurs',
  ],
  general: [
    'Selon le {office} {man}, {view}.',
    'Pour {body}, {view}.',
    '{Man} a rappelé que les localités devaient rendre compte chaque trimestre.',
    'La cérémonie s’est déroulée en présence de {several} responsables locaux.',
    'À {city}, les habitants disent attendre des mesures concrètes.',
    'Les dépenses sont évaluées à {millions} millions de dollars, dont {share} à la charge de l’État.',
    'Le {office} {man} a également demandé que le calendrier soit respecté.',
    'De son côté, {woman} a exprimé l’espoir que l’expérience fasse école ailleurs.',
    'Le bilan complet sera dressé à {city} en décembre.',
    'Cette décision s’inscrit dans la stratégie 2021-2030 et dans la vision pour 2045.',
    'Dans la seule ville de {city}, {hundreds} volontaires se sont inscrits.',
    'Plus prudent, {man} estime que les premiers effets ne se verront pas avant un an.',
    'Par rapport à la période 2016-2020, la progression est de {share}.',
    'Ces dernières années, {city} a multiplié les initiatives de ce genre.',
  ],
  misleading: [
    'Voir plus grand, tel est, selon {man}, le mot d’ordre de la nouvelle équipe.',
    'On peut lire aussi, sur le panneau d’entrée, les noms des {several} fondateurs.',
    'Les photos : {hundreds} tirages, tous de {man}, ornent le hall.',
  ],
  quote: [
    '« {View} », a souligné {man}.',
    '« {View} », confie {woman}.',
    'Et {man} de conclure : « {View}. »',
    '« Nous n’avions pas vu cela depuis vingt ans », raconte un habitant de {city}.',
    '« {View} », a déclaré le {office} {man} devant la presse.',
  ],
  short: [
    'Le suspense reste entier.',
    'Une première dans le pays.',
    'Aucun incident n’a été signalé.',
    'Les inscriptions sont closes depuis hier.',
  ],
  announcing: ['Les principaux points sont les suivants :', 'Le texte énumère les priorités :'],
  item: [
    'associer les provinces voisines de {province}',
    'publier chaque mois les chiffres de {city}',
    'consacrer {share} du budget à la formation',
    'simplifier les formalités en ligne',
    'créer un fonds de {millions} millions de dollars',
    'rendre public le rapport final avant 2027',
  ],
  scene: [
    'Photo d’illustration',
    '{Man} (à droite) lors de la réunion',
    'De gauche à droite : {woman}, {man} et {guest}',
    'Vue de la cérémonie',
  ],
  question: [
    'Comment votre histoire avec le Vietnam a-t-elle commencé ?',
    'Quels changements vous ont le plus marqué ?',
    'Le delta est-il condamné ?',
    'Qu’attendez-vous de la coopération entre le Vietnam et {country} ?',
    'Quel conseil donneriez-vous aux jeunes chercheurs ?',
    'Sur quoi travaillez-vous en ce moment ?',
  ],
  answer: [
    'Par hasard, en 2003, à bord d’un bateau de marchandises.',
    'Je crois surtout que {view}.',
    'Le sel remonte chaque année un peu plus loin dans les terres.',
    'À {province}, des riziculteurs élèvent désormais des crevettes une saison sur deux.',
    'Non, à condition de laisser au fleuve l’espace dont il a besoin.',
    'Nos mesures montrent une baisse des sédiments de {share} en dix ans.',
    'Mes collègues vietnamiens sont d’une patience que je leur envie.',
    'Nous avons équipé {dozens} stations, et d’autres suivront.',
    'Il faut écouter les anciens : ils savent lire l’eau.',
    'Un accord entre nos universités sera signé au printemps.',
    'Marchez, regardez, notez, et méfiez-vous des modèles trop beaux.',
    'D’une carte ouverte à tous, que chacun pourra corriger.',
  ],
  thanks: ['Merci beaucoup !', 'Merci de nous avoir accordé cet entretien.'],
};

export const FRENCH: Grammar = { ...CAST, ...SAID, ...rulesOf({ ...AFFAIRS, ...LIFE }) };
