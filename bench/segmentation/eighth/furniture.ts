/** What web pages print around a story, in the layouts of the eighth part written apart. */
import type { Page, Writer } from '../page.ts';
import { one, type Words } from './parts.ts';

/** Lines above a headline. */
export const HEAD: Words = {
  fr: [
    'Accueil | Politique',
    'Accueil › Monde › Asie',
    'Économie',
    'Menu',
    'Se connecter',
    'Rechercher',
    'Ce site utilise des cookies afin de vous offrir une expérience optimale. En savoir plus',
    'Passer au contenu',
    'Édition : Français',
    'MENU Rechercher S’abonner',
    'Continuer sans accepter',
  ],
  en: [
    'Home | Politics',
    'Home › World › Asia',
    'Business',
    'Menu',
    'Log in',
    'This website uses cookies to ensure you get the best experience. Learn more',
    'Skip to content',
    'Search',
  ],
  vi: ['Trang chủ | Chính trị', 'Thời sự', 'Kinh tế', 'Đăng nhập', 'Tìm kiếm', 'Trang chủ › Thế giới'],
};

/** Lines between a headline and the story, or right below it. */
export const TOOLS: Words = {
  fr: [
    'Imprimer',
    'Partager',
    'Écouter l’article',
    'Envoyer par mail',
    'A+ A-',
    'Facebook Twitter Zalo',
    'Lecture : 3 min',
    'Suivez-nous sur Google News',
  ],
  en: [
    'Print',
    'Share',
    'Listen to this article',
    'Email',
    'A+ A-',
    'Facebook Twitter Zalo',
    '3 min read',
    'Follow us on Google News',
  ],
  vi: [
    'In bài viết',
    'Chia sẻ',
    'Nghe bài viết',
    'Cỡ chữ',
    'A+ A-',
    'Facebook Zalo',
    'Theo dõi trên Google News',
  ],
};

/** Topics below a story. */
export const TOPICS: Words = {
  fr: [
    '#typhon #Quang Ninh',
    'Mots clés : diplomatie, ASEAN',
    '#coopération #Suède',
    'Tags: poivre, exportations',
    'Étiquettes : Têt, diaspora',
  ],
  en: ['#pepper exports #Dak Lak', 'Tags: diplomacy, ASEAN', '#storm #Quang Ninh', 'Keywords: Tet, diaspora'],
  vi: [
    '#xuất khẩu hạt tiêu #Đắk Lắk',
    'Từ khóa: ngoại giao, ASEAN',
    '#bão số 5 #Quảng Ninh',
    'Tags: Tết, kiều bào',
  ],
};

/** Lines below all else. */
export const FOOT: Words = {
  fr: [
    'Laisser un commentaire',
    'Votre avis',
    'Vos commentaires',
    '© 2023 Agence vietnamienne d’information. Tous droits réservés.',
    'Mentions légales | Contact | Plan du site',
    'Inscrivez-vous à la newsletter',
    'Tous droits de reproduction réservés',
    'Signaler une erreur',
    'Suivez VietnamPlus',
    'Haut de page',
  ],
  en: [
    'Leave your comment',
    'Your comments about this article',
    '© 2023 Vietnam News Agency. All rights reserved.',
    'About us | Contact | Sitemap',
    'Sign up for our newsletter',
    'Follow VietnamPlus',
    'Report a mistake',
    'Top',
  ],
  vi: [
    'Ý kiến bạn đọc',
    'Gửi phản hồi',
    '© Bản quyền thuộc Thông tấn xã Việt Nam',
    'Liên hệ tòa soạn',
    'Theo dõi VietnamPlus',
    'Về đầu trang',
  ],
};

/** Up to `most` different lines of a list. */
export const print = (page: Page, writer: Writer, words: Words, most: number): void => {
  const { random, language } = writer;
  for (const line of random.sample(words[language], random.integer(0, most))) page.line('boilerplate', line);
};

/** One line of a list, by chance. */
export const maybe = (page: Page, writer: Writer, words: Words, chance: number): void => {
  if (writer.random.chance(chance)) page.line('boilerplate', one(writer, words));
};

const RELATED: Words = {
  fr: [
    'Voir plus',
    'Voir plus',
    'Sur le même sujet',
    'À lire aussi',
    'Articles liés',
    'Dans la même rubrique',
    'Les plus lus',
  ],
  en: ['See more', 'See more', 'Related News', 'More in this section', 'Other news', 'Most read'],
  vi: ['Xem thêm', 'Xem thêm', 'Tin liên quan', 'Tin cùng chuyên mục', 'Tin khác', 'Đọc nhiều'],
};

/** A heading of other stories. */
export const headingOf = (writer: Writer): string => one(writer, RELATED);
export const MORE = { fr: 'Voir plus', en: 'See more', vi: 'Xem thêm' } as const;
