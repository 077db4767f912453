import { describe, expect, it } from 'vitest';
import {
  asPhrase,
  isFurniture,
  isRelatedHeading,
  linkHeadLength,
} from '../../../core/segmentation/markers.ts';
import { namesSource } from '../../../core/segmentation/source-lines.ts';

const isFurnitureLine = (line: string): boolean => isFurniture(line, asPhrase(line));

describe('a sentence of a story that starts or speaks as lines of pages do', () => {
  it.each([
    'Publié en 1934, le livre s’était vendu à 300 exemplaires.',
    'Updated in 2017, the recipe calls for oats.',
    'Created in 1917, the fund pays for 40 summer camps.',
    'Rédacteur en chef du Courrier de 1975 à 1986, il avait couvert le procès.',
    'Directeur de la publication d’un hebdomadaire, il avait été condamné deux fois.',
    'Ce texte a été modifié par le Sénat après son intervention.',
    'Pour recevoir leur aide, 3 000 foyers se sont inscrits en mairie.',
    'Share prices rose 3 percent after the app was banned on WhatsApp and Telegram.',
    'Le régulateur lui reproche de rendre plus difficile le refus des cookies que leur acceptation.',
    '« Refuser les cookies doit être aussi simple que de les accepter, vous le savez », a-t-elle dit.',
    '“We use local flour in our cookies,” said the baker.',
    'The cookies are made without palm oil because customers refuse to buy them otherwise.',
    'Chủ sở hữu bản quyền có quyền khởi kiện ra tòa, theo luật sư.',
    'Copyright lawyers said the packaging copied a design from 1961.',
    'Des images diffusées sur le site de l’université le montrent entouré de ses étudiants.',
    'La maire adresse chaque lundi une newsletter à 4 000 habitants.',
    'Dans sa newsletter, la maire écrit : « Nous voulons votre avis sur les quais. »',
  ])('is none: %s', (line) => expect(isFurnitureLine(line)).toBe(false));

  it.each([
    'Nous utilisons des cookies pour mesurer l’audience de ce site.',
    'Vous pouvez retirer votre consentement à tout moment en cliquant sur « En savoir plus ».',
    'The Harbour Briefing newsletter provides all the news you need to start your day. Sign up here.',
    'Privacy Notice: newsletters may hold advertisements and content funded by others.',
    'Retrouvez toute l’actualité de la région sur notre application.',
    'Toute reproduction, même partielle, est soumise à autorisation.',
    'Bản quyền nội dung thuộc về tòa soạn, vui lòng ghi nguồn khi sử dụng bài viết này.',
    'Par Radio Quai, Radio Digue',
    'Rédigé par Anna Morel, avec AFP',
    '- 05 fév. 2024 à 15:12',
    'Vidéo suivante dans 5 secondes',
  ])('is one where it speaks to the reader or of the page: %s', (line) =>
    expect(isFurnitureLine(line)).toBe(true));
});

describe('what a page prints around its story', () => {
  it.each([
    'Économie Publié le mardi 4 mai 2021 | QRS',
    'Dernière mise à jour à 18h04 le 04/05',
    'Anna Morel - Photos : Jo Ray| 04/05/2021 18:04',
    'Publié le par Anna Morel',
    'Par Anna Morel, urbaniste',
    'By Anna Morel, professor of history at Lyon',
    'ATTENTION - ajoute réaction du maire ///',
    'URGENT',
    'Par Anna Morel/ Le Courrier du quai',
    'Thời sự Thứ bảy, 26/3/2016, 14:17 (GMT+7)',
    'Nguồn: https://example.vn/bai-1245.html',
    'Trang 1/3',
    'Issued on: 04/05/2021 - 18:04',
    '2 mn',
    '4 ảnh',
    '3 min Temps de lecture',
    'Par Anna Morel 3 min Temps de lecture',
    'Dépêche n° 1204',
    'A.M. — hier à 18h32 — mis à jour hier à 20h10',
    'Update: Monday, May 3, 2021 10:22:00 AM',
    'Words: Anna Lind Pictures: Olu Bright',
    'Bài và ảnh: Quốc Thịnh',
    'Recueilli par S. D.',
    'By our waterways correspondent',
    'This article was amended on 4 June to correct the cost of the bridge.',
    'Cet article a été corrigé le 4 juin.',
    'Lượt xem: 214',
    'Contact médias : Anna Lind, +41 22 000 00 00',
    '(Còn nữa)',
    'Dispatch no. 1204',
    'Dành cho bạn đọc đặt báo',
    'La suite de cet article après la publicité',
    'Article continues below',
    'By Anna Morel 4 minute read',
    'Điện thoại: (+84) 24 1234 5678',
    'Licence: 12/GP-ABC',
    'Editorial office: 4 Quay Street, Lyon',
    'Chia sẻ Facebook Zalo',
    'Plus d’informations : www.example.vn',
    'Tél. : (84-24) 1 234 56 78',
    'Quays reopened in the old town have 311 words, post on example.vn at May 4, 2021.',
    'The post Quays reopened appeared first on Quay News.',
    'Auteur/autrice : Anna Morel',
    'Télécharger l’application mobile du Quai',
    'Mời quý vị theo dõi Báo Quay trên',
    'Viết bình luận',
    'Taille de police :      |        Imprimer',
    'Envoyer à un(e) ami(e) | Imprimer',
    '(Rédactrice : Anna MOREL)',
    '1 2 3 Suivant',
    'Par Anna Morel, à Lyon',
    'De notre correspondante à Lyon,',
    'Avec notre correspondante à Lyon, Anna Morel',
    'Avec nos envoyés spéciaux à Lyon, Anna Morel et Jo Ray',
    'Réagir (12)',
    'Par :',
    'Il vous reste 62.5% de cet article à lire. La suite est réservée aux abonnés.',
    'ANNA MOREL, Quay staff writer',
    'doi: https://doi.org/10.1000/182',
    'May 4, 2021 15:08 JST',
    'Bình luận (3)',
    'By Anna Morel May 4, 2021 | 04:35 pm GMT+7',
    'Anna Morel 04/05/2021 18:04',
    'Pour afficher ce contenu, il faut autoriser les cookies.',
    'La suite après la publicité',
    'Dernière modification : 4 mai 2021',
    'Votre adresse e-mail ne sera pas publiée.',
    'Abonnez-vous pour lire la suite',
    'Subscribe to continue reading',
    'Depuis notre bureau de Lyon',
    '-A +A',
    'This page is protected by reCAPTCHA and its terms apply.',
    'Politique Économie Société Culture Sports',
    'Chính trị Kinh tế Xã hội Văn hóa',
    'Taille du texte : A- A A+',
    'Đăng ký / Đăng nhập',
    'Écouter - 02:14',
    'Texte par : QRS Suivre',
    'Le reste de l’article est réservé aux abonnés.',
  ])('%j is', (line) => expect(isFurnitureLine(line)).toBe(true));

  it.each([
    'Le quai nord publié en images le mois dernier',
    'Politique et société',
    'Sport et culture pour tous les enfants du quai',
    'Le reste de la flotte est resté au port.',
    'Écouter les pêcheurs, un métier',
    'Auteur de douze romans, Anna Morel vit au port',
    'Le port : 12 quais | 4 000 bateaux',
    'Le maire a télécharger l’avenir devant lui',
    'Inflation | 2,5',
    'De notre correspondance avec la mairie, rien ne reste.',
    'Avec notre correspondante à Lyon, nous avons visité le quai.',
    'Anna Morel fête ses 12 ans',
    'Le quai (12)',
    'Il vous reste deux jours pour voter au conseil.',
    'Imprimer | Le quai nord rouvre',
    'Pour recevoir les bateaux, le port a creusé un chenal',
    'Société Générale 12/3',
    'Source : la mairie',
    'Lire la suite des travaux avec les riverains',
  ])('%j is not', (line) => expect(isFurnitureLine(line)).toBe(false));
});

describe('the words that head a link', () => {
  it.each([
    ['À lire aussi Le quai nord rouvre lundi', 'À lire aussi '],
    ['À lire aussiLe quai nord rouvre', 'À lire aussi'],
    ['Lire également "Le quai nord rouvre"', 'Lire également '],
    ['Lire aussi : Le quai nord rouvre', 'Lire aussi : '],
    ['Nos autres articles : Le quai nord rouvre', 'Nos autres articles : '],
    ['More on this story: The quay reopens', 'More on this story: '],
    ['Nos autres articles : rien de neuf', ''],
    ['À la une des journaux : le quai', ''],
    ['Autres : Le quai nord', ''],
    ['Voir aussi des bateaux au port', ''],
    ['Lire aussi souvent rend savant', ''],
  ])('of %j are %j', (line, head) => expect(line.slice(0, linkHeadLength(line))).toBe(head));

  it.each([['Les autres articles'], ['La rédaction vous conseille :'], ['Du même auteur'], ['Lire aussi la critique :'], ['Retrouvez notre dossier :']])(
    '%j alone heads links',
    (line) => expect(isRelatedHeading(line, asPhrase(line))).toBe(true),
  );
});

describe('whose text a page prints', () => {
  it.each([
    'AFP',
    'Par Belga',
    'Le Courrier du quai avec AFP et Reuters',
    'Source : AFP',
    'La Presse Canadienne',
    'RFI',
    'France 24 avec AFP',
  ])('%j says', (line) => expect(namesSource(line)).toBe(true));
  it.each(['Anna Morel avec les pêcheurs', 'Le quai avec vue', 'Par Anna Morel', 'AFP et les siens'])(
    '%j does not',
    (line) => expect(namesSource(line)).toBe(false),
  );
});
